package waqai.resolve;

import java.util.List;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Token;

/** Tells when the killing of one man is told again, with his name or still without it. */
record SameDeath(AnalyzedText text) {
  /** مقتل شرطي ... شرطيا قتل, قتل صحفي ... اغتيال الصحفي سامي حداد: one man without a name, told again or with his name. */
  boolean isSame(ResolvedClaim before, ResolvedClaim claim) {
    boolean killed = before.claim().type() == EventType.KILLING && claim.claim().type() == EventType.KILLING;
    if (!killed || before.recipients().size() != 1 || claim.recipients().size() != 1 || before.status() != claim.status()
        || FactMerger.timesConflict(before.time(), claim.time()) || !Retelling.sameDoers(before, claim) || !Retelling.samePlace(before, claim)) {
      return false;
    }
    Cluster first = before.recipients().getFirst();
    Cluster again = claim.recipients().getFirst();
    return isOneMan(first) && again.kind() == EntityKind.PERSON
        && (again.named() ? isCalled(claim, again, Orthography.nameKey(first.name()).split(" ")[0]) : isSameMan(before, claim, first.name(), again.name()));
  }

  /** ضابطا رفيعا ... ضابطا برتبة مقدم: told again at once, and no other one. */
  private static boolean isSameMan(ResolvedClaim before, ResolvedClaim claim, String first, String again) {
    boolean soon = claim.claim().sentence() - before.claim().sentence() <= 1 && before.claim().sentence() != claim.claim().sentence();
    boolean other = again.contains("آخر") || again.contains("ثان");
    return bare(first).equals(bare(again))
        || soon && !other && !before.actors().isEmpty() && bare(first.split(" ")[0]).equals(bare(again.split(" ")[0]));
  }

  /** الصحفي / سامي حداد: what he is called stands before his name. */
  private boolean isCalled(ResolvedClaim claim, Cluster man, String word) {
    List<Token> tokens = text.sentences().get(claim.claim().sentence()).tokens();
    return tokens.stream().skip(1).filter(t -> man.spans().stream().anyMatch(s -> s.begin() == t.span().begin()))
        .map(t -> tokens.get(t.index() - 1))
        .anyMatch(t -> t.isDefinite() && Orthography.nameKey(t.form()).equals(word));
  }

  private static boolean isOneMan(Cluster victim) {
    return victim.kind() == EntityKind.PERSON && !victim.named() && !victim.name().startsWith("ال");
  }

  /** شرطيا عراقيا: without the ending of the accusative. */
  private static String bare(String name) {
    return name.replaceAll("(?<=\\p{L}{3})[اً]+(?= |$)", "");
  }
}
