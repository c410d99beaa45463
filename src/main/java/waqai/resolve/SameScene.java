package waqai.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.text.AnalyzedText;
import waqai.text.Token;

/** Tells when an attack is told again because it has the same scene: the same town, or a spot that has no name. */
final class SameScene {
  /** How many sentences after an attack the same noun with the same town tells of it. */
  private static final int NEAR = 3;

  private static final Set<String> OTHERS = Set.of("اخر", "اخري", "ثان", "ثاني", "ثالث", "مماثل", "جديد", "مشابه", "منفصل");

  private SameScene() {}

  /** الهجوم الذي وقع في دمشق, الذي وقع وسط المدينة: the same town, or none that has a name. */
  static boolean isThere(ResolvedClaim before, ResolvedClaim claim) {
    List<Cluster> spots = Stream.concat(claim.places().stream(), claim.recipients().stream()).toList();
    boolean unnamed = !spots.isEmpty() && spots.stream().allMatch(c -> c.isPlace() && !c.named() && c.name().startsWith("ال"));
    return unnamed || sharesTown(before, claim);
  }

  /** هجوم انتحاري وقع في كابول ... هجوم انتحاري وقع في كابول: one noun, one town, shortly after. */
  static boolean isNamedAlike(AnalyzedText text, ResolvedClaim before, ResolvedClaim claim) {
    Token first = noun(text, before);
    Token again = noun(text, claim);
    boolean alike = before.claim().type() == EventType.ATTACK && !first.isVerb() && !again.isVerb()
        && first.number() != Token.GrammaticalNumber.PLURAL && first.lemma().equals(again.lemma())
        && claim.claim().sentence() > before.claim().sentence() && claim.claim().sentence() - before.claim().sentence() <= NEAR;
    return alike && sharesTown(before, claim) && Retelling.sameDoers(before, claim) && sameDead(before, claim)
        && !isAnother(text, claim);
  }

  private static Token noun(AnalyzedText text, ResolvedClaim claim) {
    return text.sentences().get(claim.claim().sentence()).token(claim.claim().predicate());
  }

  private static boolean sharesTown(ResolvedClaim before, ResolvedClaim claim) {
    List<Cluster> towns = Retelling.where(before);
    return Retelling.where(claim).stream().anyMatch(towns::contains);
  }

  private static boolean sameDead(ResolvedClaim before, ResolvedClaim claim) {
    double dead = Retelling.count(before, Quantity.What.DEAD);
    double deadThen = Retelling.count(claim, Quantity.What.DEAD);
    return dead == deadThen || dead * deadThen == 0;
  }

  /** هجوم آخر, انفجار ثان. */
  static boolean isAnother(AnalyzedText text, ResolvedClaim claim) {
    List<Token> tokens = text.sentences().get(claim.claim().sentence()).tokens();
    int at = claim.claim().predicate();
    return tokens.subList(Math.max(0, at - 1), Math.min(tokens.size(), at + NEAR)).stream()
        .anyMatch(t -> t.hasLemmaOf(OTHERS));
  }
}
