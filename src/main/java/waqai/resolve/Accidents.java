package waqai.resolve;

import waqai.fact.EventType;
import waqai.lexicon.Orthography;

/** Tells when the dead of an accident are told again: by their number, or by the same word with the article. */
final class Accidents {
  private Accidents() {}

  /** لقي طفلان مصرعهما ... وفاة الطفلين. */
  static boolean same(ResolvedClaim before, ResolvedClaim claim) {
    return before.claim().type() == EventType.CASUALTY && claim.claim().type() == EventType.CASUALTY
        && before.status() == claim.status() && !FactMerger.timesConflict(before.time(), claim.time())
        && Retelling.samePlace(before, claim) && (Retelling.sameToll(before, claim) || sameVictims(before, claim));
  }

  /** طفلان, الطفلين. */
  private static boolean sameVictims(ResolvedClaim before, ResolvedClaim claim) {
    if (before.recipients().size() != 1 || claim.recipients().size() != 1) {
      return false;
    }
    Cluster again = claim.recipients().getFirst();
    return !again.named() && again.name().startsWith("ال") && stem(before.recipients().getFirst()).equals(stem(again));
  }

  private static String stem(Cluster people) {
    return Orthography.nameKey(people.name()).replaceAll("(ان|ين)$", "");
  }
}
