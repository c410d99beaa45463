package waqai.resolve;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Puts a force in the place of that part of it which does something: عناصر من / الشرطة, دورية ل / الدرك, رجال / الحرس. Those who are counted, and those to whom
 * something is done, stay who they are.
 */
final class Detachments {
  /** How many words may describe the part before the force is told: قوة خاصة تابعة / للجيش. */
  private static final int DESCRIBED = 2;

  /** What a force does by its men. */
  private static final Set<EventType> DEEDS = EnumSet.of(
      EventType.ATTACK, EventType.KILLING, EventType.ARREST, EventType.CAPTURE, EventType.RESTRICTION, EventType.ABDUCTION, EventType.WITHDRAWAL,
      EventType.MOBILIZATION, EventType.INVESTIGATION, EventType.RELEASE, EventType.AID);

  private static final Set<EntityKind> FORCES = EnumSet.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);
  private static final Set<EntityKind> SERVED = EnumSet.of(EntityKind.GOVERNMENT, EntityKind.PARTY);
  private static final Set<String> PARTS = WordClasses.list().words("detachment");
  private static final Set<String> BODIES = WordClasses.list().words("force-body");
  private static final Set<String> LINKS = Set.of("من", "ل", "في");
  private static final Set<String> COUNTS = WordClasses.list().words("quantifier");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final Map<Cluster, Mention> told = new IdentityHashMap<>();

  Detachments(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /** Whoever acts in a claim, as its fillers tell. */
  List<Filler> doers(Claim claim, List<Filler> fillers) {
    return DEEDS.contains(claim.type()) ? fillers.stream().flatMap(this::doers).distinct().toList() : fillers;
  }

  private Stream<Filler> doers(Filler filler) {
    List<Mention> forces = filler instanceof Filler.Named named ? forces(named.mention()) : List.of();
    if (filler instanceof Filler.Named named && !forces.isEmpty()) {
      told.put(clusters.of(named.mention()), forces.getFirst());
    }
    return forces.isEmpty() ? Stream.of(filler) : forces.stream().map(Filler.Named::new);
  }

  /** سيطرت وحدات من الجيش على البلدة، / وصادرت أسلحة: the force whose part a pronoun means. */
  void resume(Claim claim, List<Cluster> actors) {
    boolean pronouns = DEEDS.contains(claim.type()) && claim.actors().stream().allMatch(f -> f instanceof Filler.Pronoun);
    if (pronouns) {
      actors.replaceAll(c -> told.containsKey(c) ? clusters.of(told.get(c)) : c);
    }
  }

  private List<Mention> forces(Mention part) {
    Sentence sentence = text.sentences().get(part.sentence());
    int head = part.phrase().head();
    String word = folded(sentence, head);
    if (part.gazetteer().isPresent() || !PARTS.contains(word) || isCounted(sentence, head)) {
      return List.of();
    }
    int at = head + 1;
    while (at < sentence.tokens().size() && at <= head + DESCRIBED && sentence.token(at).isAdjective() && !isFrom(sentence.token(at))) {
      at++;
    }
    boolean linked = at < sentence.tokens().size() && LINKS.contains(sentence.token(at).form());
    boolean owned = at == head + 1 && at < sentence.tokens().size() && !isComplete(sentence.token(head))
        && (!word.equals("قوات") || sentence.token(at).hasLemma("جيش"));
    Optional<Mention> force = linked ? forceAt(sentence, at + 1) : owned ? forceAt(sentence, at) : Optional.empty();
    return force.map(f -> Stream.concat(Stream.of(f), beside(sentence, f).stream()).toList()).orElse(List.of());
  }

  /** قوة من الجيش / والشرطة, وحدات من الجيش / ومن الحرس: the force joined to another. */
  private static Optional<Mention> beside(Sentence sentence, Mention force) {
    int and = force.phrase().end();
    if (and + 1 >= sentence.tokens().size() || !sentence.token(and).form().equals("و")) {
      return Optional.empty();
    }
    return forceAt(sentence, LINKS.contains(sentence.token(and + 1).form()) ? and + 2 : and + 1);
  }

  private static Optional<Mention> forceAt(Sentence sentence, int at) {
    return sentence.mentionsAt(at).filter(m -> isForce(m, sentence)).findFirst();
  }

  /** هاجم مسلحون / الجيش: what keeps its ن, or has the article, is of nobody behind it. */
  private static boolean isComplete(Token part) {
    return part.isDefinite() || part.tag().endsWith("NNS") && part.form().matches(".{3,}[وياى]ن");
  }

  /** مدعومون / من القوات, قادمة / من: from whom they have something, or whence they come. */
  private static boolean isFrom(Token adjective) {
    String form = Orthography.stripArticle(Orthography.fold(adjective.form()));
    return form.startsWith("م") && !form.matches("(مسلح|مشترك|مدرع|مختلط|متخصص|منتسب|متنقل|متقدم).*") || form.matches("(قادم|فار|هارب|قريب|خارج|مطلوب).*");
  }

  private static boolean isForce(Mention mention, Sentence sentence) {
    Token head = sentence.token(mention.phrase().head());
    boolean body = head.hasLemmaOf(BODIES);
    boolean part = PARTS.contains(folded(sentence, head.index())) && !(body && (head.isDefinite() || mention.phrase().end() > head.index() + 1));
    return !part
        && (FORCES.contains(mention.kind()) && (body || mention.gazetteer().isPresent()) || SERVED.contains(mention.kind()) && (body || mention.kind() == EntityKind.PARTY));
  }

  /** أربعة / عناصر من الشرطة, عشرات / الجنود, اثنان من / رجال الشرطة. */
  private static boolean isCounted(Sentence sentence, int head) {
    Token before = sentence.token(Math.max(0, head - 1));
    boolean among = head > 1 && before.form().equals("من");
    Token count = among ? sentence.token(head - 2) : before;
    return head > 0 && (count.tag().equals("CD") || COUNTS.contains(count.lemma()) || among);
  }

  private static String folded(Sentence sentence, int at) {
    return Orthography.stripArticle(Orthography.fold(sentence.token(at).form()));
  }
}
