package waqai.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells when an attack is told again: two clauses speak of one noun, a noun with the article points back
 * to an attack of its kind (وقع الانفجار قرب سوق), somebody owns up to it, or the same dead are counted
 * again. What conflicts in doers, place or time is another attack.
 */
final class Retelling {
  private static final Set<EventType> DEEDS = Set.of(EventType.ATTACK, EventType.KILLING);

  /** Slots of a verb in the passive that tell in what it befell somebody. */
  private static final List<String> CIRCUMSTANCES = List.of("في", "خلال", "اثناء", "اثر", "جراء", "نتيجة");

  /** How many steps from a joined result to the first one. */
  private static final int JOINED = 3;

  private final AnalyzedText text;
  private final EventKinds kinds;
  private final SameDeath deaths;
  private final BackReference back;

  Retelling(AnalyzedText text, EventKinds kinds) {
    this.text = text;
    this.kinds = kinds;
    deaths = new SameDeath(text);
    back = new BackReference(text, kinds);
  }

  /**
   * Whether the second tells of the attack that the first one told.
   *
   * @param last whether no other attack was told between them
   */
  boolean same(ResolvedClaim before, ResolvedClaim claim, boolean last) {
    if (deaths.isSame(before, claim) || Accidents.same(before, claim)) {
      return true;
    }
    if (!isDeed(before) || claim.claim().type() != EventType.ATTACK
        || before.status() != claim.status() || FactMerger.timesConflict(before.time(), claim.time())
        || isClash(claim) && !isClash(before) && isStrike(before) || isAnother(claim)) {
      return false;
    }
    boolean one = before.claim().sentence() == claim.claim().sentence()
        && nouns(before.claim()).stream().anyMatch(nouns(claim.claim())::contains) || SameScene.isNamedAlike(text, before, claim);
    return one || sameDoers(before, claim) && samePlace(before, claim)
        && (last && (back.refers(before, claim, nouns(claim.claim())) || doneByThem(before, claim)) || sameToll(before, claim));
  }

  /** تصاعدت المواجهات بين الجيش والجماعة: a fight of two, which no shelling before it is. */
  private static boolean isClash(ResolvedClaim claim) {
    return claim.actors().size() > 1 && claim.recipients().isEmpty();
  }

  private boolean isStrike(ResolvedClaim claim) {
    return text.sentences().get(claim.claim().sentence()).tokens().stream()
        .filter(t -> t.span().overlaps(claim.claim().evidence())).anyMatch(kinds::isStrike);
  }

  /** هجوم آخر, غارة مماثلة. */
  private boolean isAnother(ResolvedClaim claim) {
    Sentence sentence = text.sentences().get(claim.claim().sentence());
    int next = claim.claim().predicate() + 1;
    return !sentence.token(claim.claim().predicate()).isVerb() && sentence.tokens().subList(next, Math.min(next + 2, sentence.tokens().size())).stream()
        .takeWhile(Token::isAdjective).anyMatch(t -> t.hasLemma("اخر") || t.hasLemma("مماثل") || t.hasLemma("منفصل") || t.hasLemma("ثان"));
  }

  static boolean isDeed(ResolvedClaim claim) {
    return DEEDS.contains(claim.claim().type());
  }

  /** The first telling, without doers that the second knows better. */
  ResolvedClaim first(ResolvedClaim before, ResolvedClaim claim) {
    if (deaths.isSame(before, claim)) {
      return before.at(List.of(), before.places());
    }
    ResolvedClaim out = isVaguer(before, claim) ? before.by(List.of()) : before;
    boolean town = before.places().isEmpty() || before.recipients().stream().anyMatch(Cluster::named);
    return onlyPlaces(before.recipients()) && tellsWhom(claim)
        ? out.at(List.of(), town ? before.recipients() : before.places()) : out;
  }

  /** The second telling, without a target beside that of the first, and without vaguer doers. */
  ResolvedClaim second(ResolvedClaim before, ResolvedClaim again) {
    if (deaths.isSame(before, again)) {
      return again;
    }
    boolean unnamed = again.actors().stream().noneMatch(Cluster::named);
    ResolvedClaim claim = unnamed && !before.actors().isEmpty() ? again.by(List.of()) : again;
    if (before.actors().size() > 1 && before.recipients().isEmpty()) {
      return claim.at(List.of(), claim.places());
    }
    boolean known = !before.recipients().isEmpty()
        && (!onlyPlaces(before.recipients()) || !tellsWhom(again));
    return known ? claim.at(List.of(), before.places().isEmpty() ? where(claim) : claim.places()) : claim;
  }

  /** مسلحون, where the other says of which group. */
  private static boolean isVaguer(ResolvedClaim claim, ResolvedClaim other) {
    return claim.actors().stream().noneMatch(Cluster::named) && other.actors().stream().anyMatch(Cluster::named);
  }

  /** Whether it tells who was hit, not only where or what else was destroyed. */
  private static boolean tellsWhom(ResolvedClaim claim) {
    return !onlyPlaces(claim.recipients()) && claim.recipients().stream().noneMatch(c -> c.kind() == EntityKind.OTHER);
  }

  static boolean onlyPlaces(List<Cluster> hit) {
    return hit.stream().allMatch(Cluster::isPlace);
  }

  static boolean sameDoers(ResolvedClaim a, ResolvedClaim b) {
    return FactMerger.nested(a.actors(), b.actors())
        || a.actors().stream().noneMatch(Cluster::named)
        || b.actors().stream().noneMatch(Cluster::named);
  }

  /** Two towns are two events, unless the second stands for the first (المدينة) or only says more. */
  static boolean samePlace(ResolvedClaim a, ResolvedClaim b) {
    List<Cluster> first = where(a);
    List<Cluster> second = where(b);
    return first.isEmpty() || second.isEmpty() || FactMerger.nested(first, second)
        || FactMerger.contains(first, second);
  }

  static List<Cluster> where(ResolvedClaim claim) {
    List<Cluster> out = new ArrayList<>(claim.places());
    out.addAll(claim.recipients());
    return out.stream().filter(c -> c.isPlace() && c.named()).toList();
  }

  /** مسلحون ... المسلحين: nobody has a name, and with the article they are those of before; who died is not someone else. */
  private static boolean doneByThem(ResolvedClaim before, ResolvedClaim claim) {
    boolean later = before.claim().sentence() != claim.claim().sentence();
    boolean known = !claim.actors().isEmpty()
        && claim.actors().stream().allMatch(c -> !c.named() && (c.name().startsWith("ال") && canBeThem(c, before) || later && before.actors().contains(c)));
    double dead = count(before, Quantity.What.DEAD);
    double deadThen = count(claim, Quantity.What.DEAD);
    return known && before.actors().stream().noneMatch(Cluster::named) && (dead == deadThen || dead * deadThen == 0);
  }

  /** المسلحين, المهاجمون: people; but القوات الجوية is none of the gunmen of before. */
  private static boolean canBeThem(Cluster doers, ResolvedClaim before) {
    boolean people = doers.kind() == EntityKind.GROUP || doers.kind() == EntityKind.PERSON;
    return people || before.actors().isEmpty() || before.actors().stream().anyMatch(c -> isOfState(c) == isOfState(doers));
  }

  private static boolean isOfState(Cluster doers) {
    return doers.kind() == EntityKind.MILITARY || doers.kind() == EntityKind.GOVERNMENT;
  }

  /** As many dead, of the same people or with as many wounded. */
  static boolean sameToll(ResolvedClaim a, ResolvedClaim b) {
    double dead = count(a, Quantity.What.DEAD);
    double hurt = count(a, Quantity.What.INJURED);
    double hurtThen = count(b, Quantity.What.INJURED);
    if (sharesPeople(a, b)) {
      return true;
    }
    boolean sameHurt = hurt == hurtThen || hurt * hurtThen == 0;
    return dead > 0 && dead == count(b, Quantity.What.DEAD) && sameHurt
        && (samePeople(a, b) || hurt > 0 && hurt == hurtThen);
  }

  /** 11 مدنيا twice: people without a name, called by the same number. */
  private static boolean sharesPeople(ResolvedClaim a, ResolvedClaim b) {
    return a.recipients().stream()
        .anyMatch(c -> c.kind() == EntityKind.GROUP && !c.named() && c.name().contains(" ") && b.recipients().contains(c));
  }

  /** تسعة أشخاص, الأشخاص التسعة: they are called by one word. */
  private static boolean samePeople(ResolvedClaim a, ResolvedClaim b) {
    return a.recipients().stream().filter(c -> !c.isPlace())
        .anyMatch(x -> b.recipients().stream().anyMatch(y -> x == y || lastWord(x).equals(lastWord(y))));
  }

  private static String lastWord(Cluster people) {
    String key = Orthography.nameKey(people.name());
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  static double count(ResolvedClaim claim, Quantity.What what) {
    return claim.claim().quantities().stream()
        .filter(q -> q.what() == what).mapToDouble(Quantity::value).findFirst().orElse(0);
  }

  /** The nouns of which a claim speaks: its own word, or the subject of its verb. */
  private Set<Integer> nouns(Claim claim) {
    Sentence sentence = text.sentences().get(claim.sentence());
    Set<Integer> out = new HashSet<>();
    if (!sentence.token(claim.predicate()).isVerb()) {
      out.add(claim.predicate());
    }
    sentence.clauses().stream()
        .filter(c -> c.predicate() == claim.predicate() && c.kind() != Clause.Kind.NOUN)
        .flatMap(c -> c.slot("subj").stream())
        .map(Phrase::head)
        .filter(head -> kinds.isEvent(sentence.token(head)))
        .forEach(out::add);
    causes(sentence, result(sentence, claim.predicate()))
        .filter(head -> kinds.isEvent(sentence.token(head))).forEach(out::add);
    circumstances(sentence, claim.predicate()).filter(head -> kinds.isEvent(sentence.token(head))).forEach(out::add);
    return out;
  }

  /** أدى القصف إلى مقتل عشرة: the subject of the verb on which a noun depends. */
  private static Stream<Integer> causes(Sentence sentence, int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < noun)
        .filter(c -> c.arguments().entrySet().stream()
            .anyMatch(e -> !e.getKey().equals("subj") && e.getValue().stream().anyMatch(p -> p.head() == noun)))
        .flatMap(c -> c.slot("subj").stream())
        .map(Phrase::head);
  }

  /** أدى القصف إلى مقتل عشرة وتدمير منزل: the first of the results that are joined. */
  private static int result(Sentence sentence, int noun) {
    int at = noun;
    for (int step = 0; step < JOINED && at > 0 && sentence.token(noun - 1).tag().equals("CC"); step++) {
      int from = at;
      Optional<Integer> above = sentence.clauses().stream()
          .filter(c -> c.predicate() == from && c.kind() == Clause.Kind.NOUN)
          .flatMap(c -> c.parent().stream()).filter(p -> p < from && !sentence.token(p).isVerb()).findFirst();
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    return at;
  }

  /** أصيب ثلاثة بالرصاص خلال مواجهات: in what somebody was hit. */
  private Stream<Integer> circumstances(Sentence sentence, int verb) {
    return sentence.clauses().stream()
        .filter(c -> c.predicate() == verb && c.kind() == Clause.Kind.PASSIVE)
        .flatMap(c -> CIRCUMSTANCES.stream().flatMap(slot -> c.slot(slot).stream()))
        .map(p -> sentence.token(p.head()).isPronoun() ? lastEvent(sentence, verb) : p.head());
  }

  /** مواجهات أصيب خلالها عشرة: what the pronoun means. */
  private int lastEvent(Sentence sentence, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (kinds.isEvent(sentence.token(at))) {
        return at;
      }
    }
    return verb;
  }
}
