package waqai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.claim.Claim;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells when an attack is told again: by a noun with the article (وقع الانفجار قرب سوق), by who owns up to it, or with
 * the same toll.
 */
final class Retelling {
  /** From how many dead on an equal number means the same event. */
  private static final int TELLING = 5;

  /** Attacks of one moment; the shelling or the operation may be another one. */
  private static final Set<String> STRIKES = Set.of("هجوم", "تفجير", "انفجار", "حادث", "حادثة");

  /** Slots of a noun that tell of their own what is hit. */
  private static final List<String> AIMS = List.of("علي", "ضد", "gen", "ل", "acc");

  private final AnalyzedText text;

  Retelling(AnalyzedText text) {
    this.text = text;
  }

  /** Whether the second tells of the attack that the first one told, the last one before it or not. */
  boolean same(ResolvedClaim before, ResolvedClaim claim, boolean last) {
    if (before.claim().type() != EventType.ATTACK || claim.claim().type() != EventType.ATTACK
        || before.status() != claim.status() || FactMerger.timesConflict(before.time(), claim.time())) {
      return false;
    }
    boolean again = last && refersBack(claim.claim()) && samePlace(before, claim);
    return sameDoers(before, claim) && (again || sameToll(before, claim));
  }

  /** The first telling, without doers that the second knows better. */
  static ResolvedClaim first(ResolvedClaim before, ResolvedClaim claim) {
    return isVaguer(before, claim) ? before.by(List.of()) : before;
  }

  /** The second telling, without a target beside that of the first, and without vaguer doers. */
  static ResolvedClaim second(ResolvedClaim before, ResolvedClaim again) {
    ResolvedClaim claim = isVaguer(again, before) ? again.by(List.of()) : again;
    boolean known = !before.recipients().isEmpty();
    return known ? claim.at(List.of(), before.places().isEmpty() ? where(claim) : claim.places()) : claim;
  }

  /** مسلحون, where the other says of which group. */
  private static boolean isVaguer(ResolvedClaim claim, ResolvedClaim other) {
    return claim.actors().stream().noneMatch(Cluster::named) && other.actors().stream().anyMatch(Cluster::named);
  }

  static boolean onlyPlaces(List<Cluster> hit) {
    return hit.stream().allMatch(Cluster::isPlace);
  }

  private static boolean sameDoers(ResolvedClaim a, ResolvedClaim b) {
    return FactMerger.nested(a.actors(), b.actors())
        || a.actors().stream().noneMatch(Cluster::named)
        || b.actors().stream().noneMatch(Cluster::named);
  }

  /** Two towns are two events, unless the second stands for the first (المدينة) or only says more. */
  private static boolean samePlace(ResolvedClaim a, ResolvedClaim b) {
    List<Cluster> first = where(a);
    List<Cluster> second = where(b);
    return first.isEmpty() || second.isEmpty() || FactMerger.nested(first, second)
        || FactMerger.contains(first, second);
  }

  private static List<Cluster> where(ResolvedClaim claim) {
    List<Cluster> out = new ArrayList<>(claim.places());
    out.addAll(claim.recipients());
    return out.stream().filter(c -> c.isPlace() && c.named()).toList();
  }

  private static boolean sameToll(ResolvedClaim a, ResolvedClaim b) {
    double dead = count(a, Quantity.What.DEAD);
    double hurt = count(a, Quantity.What.INJURED);
    double hurtThen = count(b, Quantity.What.INJURED);
    return dead > 0 && dead == count(b, Quantity.What.DEAD)
        && (dead >= TELLING && (hurt == hurtThen || hurt * hurtThen == 0) || hurt > 0 && hurt == hurtThen);
  }

  private static double count(ResolvedClaim claim, Quantity.What what) {
    return claim.claim().quantities().stream()
        .filter(q -> q.what() == what).mapToDouble(Quantity::value).findFirst().orElse(0);
  }

  /** الهجوم, or a verb that has it as its subject, or one of owning up to it. */
  private boolean refersBack(Claim claim) {
    Sentence sentence = text.sentences().get(claim.sentence());
    Token predicate = sentence.token(claim.predicate());
    if (!predicate.isVerb()) {
      return isKnown(sentence, predicate);
    }
    return predicate.hasLemma("اعلن") || predicate.hasLemma("تبني") || sentence.clauses().stream()
        .filter(c -> c.predicate() == claim.predicate() && c.link() != Clause.Link.RELATIVE)
        .flatMap(c -> c.slot("subj").stream())
        .map(Phrase::head)
        .anyMatch(h -> isKnown(sentence, sentence.token(h)));
  }

  private boolean isKnown(Sentence sentence, Token token) {
    boolean aims = sentence.clauses().stream()
        .filter(c -> c.predicate() == token.index() && c.kind() == Clause.Kind.NOUN)
        .anyMatch(c -> AIMS.stream().anyMatch(slot -> !c.slot(slot).isEmpty()));
    boolean many = token.number() == Token.GrammaticalNumber.PLURAL;
    return token.isDefinite() && !many && !aims && token.lemmas().stream().anyMatch(STRIKES::contains);
  }
}
