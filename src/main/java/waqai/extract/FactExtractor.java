package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import waqai.claim.Claim;
import waqai.claim.Claims;
import waqai.fact.Refusal;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.Modality;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;

/** Matches patterns: an analyzed text comes in, its claims go out. Safe for use by many threads. */
public final class FactExtractor {
  private final Patterns patterns;
  private final Gazetteer gazetteer;
  private final LightVerbs lightVerbs;
  private final Modality modality;

  /** An extractor with these patterns and words. */
  public FactExtractor(
      Patterns patterns, Gazetteer gazetteer, LightVerbs lightVerbs, Modality modality) {
    this.patterns = patterns;
    this.gazetteer = gazetteer;
    this.lightVerbs = lightVerbs;
    this.modality = modality;
  }

  /** All claims of a text, in the order of their predicates. */
  public Claims extract(AnalyzedText text) {
    List<Claim> claims = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    OpenQuotation quotation = new OpenQuotation();
    for (Sentence sentence : text.sentences()) {
      SentenceExtractor extractor =
          new SentenceExtractor(sentence, text.article().text(), patterns, gazetteer, lightVerbs, modality);
      claims.addAll(extractor.claims(quotation, refusals));
      claims.addAll(new PostExtractor(sentence, text.article().text()).claims());
      claims.addAll(new LocationExtractor(sentence, gazetteer).claims());
    }
    return new Claims(text, claims, refusals);
  }
}
