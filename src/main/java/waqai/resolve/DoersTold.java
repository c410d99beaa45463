package waqai.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;
import waqai.text.Token;

/** Remembers who did what a later judgement calls by its name alone: شنت إسرائيل غارات ... ونددت مصر بالهجوم. */
final class DoersTold {
  /** How many sentences before the judgement a deed may have been told. */
  private static final int REACH = 6;

  private static final Set<String> VAGUE = WordClasses.list().words("any-deed");

  private static final Set<EntityKind> POLICE = EnumSet.of(EntityKind.GOVERNMENT, EntityKind.MILITARY);

  private static final Set<String> AGAINST = Set.of("ضد", "تجاه");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final List<Told> told = new ArrayList<>();

  DoersTold(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  private record Told(Claim claim, List<Cluster> actors, List<Cluster> recipients) {}

  /** Takes note of a claim with those who take part. */
  void remember(Claim claim, List<Cluster> actors, List<Cluster> recipients) {
    if (claim.status() != FactStatus.DENIED) {
      told.add(new Told(claim, List.copyOf(actors), List.copyOf(recipients)));
    }
  }

  /** Who did what a noun calls, told last before it; nobody if one of them judges it himself, or if it is not known. */
  List<Cluster> of(Filler.Authored noun, List<Cluster> judges) {
    Optional<Cluster> victim = victim(noun);
    int from = noun.sentence() - REACH;
    Optional<Told> alike = victim.isPresent() || isVague(noun) ? Optional.empty() : calledAlike(noun, from);
    if (alike.isPresent()) {
      return alike.get().actors().stream().noneMatch(judges::contains) ? alike.get().actors() : List.of();
    }
    for (int i = told.size() - 1; i >= 0 && told.get(i).claim().sentence() >= from; i--) {
      Told deed = told.get(i);
      boolean before = deed.claim().sentence() < noun.sentence() || deed.claim().predicate() < noun.token();
      if (!before || !calls(noun, deed.claim().type()) || isVague(noun) && isOfPolice(deed) || isOnlyClaimed(deed, i, from)) {
        continue;
      }
      if (!deed.actors().isEmpty() || !isAssault(deed.claim().type())) {
        boolean same = victim.isEmpty() || deed.recipients().contains(victim.get()) || deed.actors().contains(victim.get());
        if (!same || !isDoneTo(noun, deed)) {
          return List.of();
        }
        return deed.actors().stream().noneMatch(judges::contains) ? deed.actors() : List.of();
      }
      from = Math.max(from, deed.claim().sentence() - 1);
    }
    return List.of();
  }

  /** هجوم شنه مسلحون ... غارات الجيش ... أدان / الهجوم: the last assault that was called by the same noun, where another was told since. */
  private Optional<Told> calledAlike(Filler.Authored noun, int from) {
    Token word = text.sentences().get(noun.sentence()).token(noun.token());
    return told.stream()
        .filter(t -> isAssault(t.claim().type()) && calls(noun, t.claim().type()) && t.claim().sentence() >= from && t.claim().sentence() < noun.sentence())
        .filter(t -> text.sentences().get(t.claim().sentence()).token(t.claim().predicate()).hasLemmaOf(word.lemmas()))
        .filter(t -> !t.actors().isEmpty() && isDoneTo(noun, t))
        .reduce((a, b) -> b);
  }

  /** قتلت القوات تسعة نشطاء. وقال الجيش إن النشطاء هاجموه: an assault by those who were hit, in somebody's words, is not what others judge. */
  private boolean isOnlyClaimed(Told deed, int at, int from) {
    return isAssault(deed.claim().type()) && !deed.claim().sources().isEmpty() && told.subList(0, at).stream()
        .anyMatch(t -> isAssault(t.claim().type()) && t.claim().sentence() >= from && t.claim().sources().isEmpty() && !t.actors().isEmpty()
            && t.recipients().stream().anyMatch(deed.actors()::contains));
  }

  /** أسفرت الغارات عن مقتل خمسة: what comes of a deed that was told right before. */
  private static boolean isAssault(EventType type) {
    return type.root() == EventType.Root.ASSAULT;
  }

  /** هذا العمل الإجرامي, الجريمة البشعة: no word for any one deed. */
  private boolean isVague(Filler.Authored noun) {
    return text.sentences().get(noun.sentence()).token(noun.token()).hasLemmaOf(VAGUE);
  }

  /** الشرطة, قوات الأمن: who keeps order commits no crime as long as it is not said which. */
  private static boolean isOfPolice(Told deed) {
    return !deed.actors().isEmpty() && deed.actors().stream().allMatch(a -> POLICE.contains(a.kind()) && !a.named());
  }

  private static boolean calls(Filler.Authored noun, EventType type) {
    return noun.deeds().contains(type) || isAssault(type) && noun.deeds().stream().anyMatch(DoersTold::isAssault);
  }

  /** اقتحام / القصر: the same is called there what was done to it; البيان, الهجوم: nothing is. */
  private boolean isDoneTo(Filler.Authored noun, Told deed) {
    Sentence sentence = text.sentences().get(noun.sentence());
    int behind = noun.token() + 1;
    boolean construct = !sentence.token(noun.token()).isDefinite() && behind < sentence.tokens().size() && sentence.token(behind).form().startsWith("ال")
        && noun.deeds().size() == 1 && !noun.deeds().iterator().next().symmetric();
    return !construct || deed.claim().recipients().stream().anyMatch(r -> text.sentences().get(r.sentence()).token(r.token())
        .hasLemmaOf(sentence.token(behind).lemmas()));
  }

  /** بالهجوم على / السفارة, بالإفراج عن / الصحفي: who must have been hit by that deed. */
  private Optional<Cluster> victim(Filler.Authored noun) {
    Sentence sentence = text.sentences().get(noun.sentence());
    int preposition = noun.token() + 1;
    boolean on = preposition + 1 < sentence.tokens().size()
        && (sentence.token(preposition).tag().equals("IN") || AGAINST.contains(sentence.token(preposition).form()));
    return on ? sentence.mentionsAt(preposition + 1).findFirst().map(clusters::of) : Optional.empty();
  }
}
