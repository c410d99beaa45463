package waqai.claim;

import java.util.List;
import waqai.fact.Refusal;
import waqai.text.AnalyzedText;

/** All claims of one article in the order of its text, and the candidates that were refused. */
public record Claims(AnalyzedText text, List<Claim> claims, List<Refusal> refusals) {
  public Claims {
    claims = List.copyOf(claims);
    refusals = List.copyOf(refusals);
  }
}
