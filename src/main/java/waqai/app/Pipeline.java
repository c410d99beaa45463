package waqai.app;

import java.util.List;
import java.util.function.ToIntFunction;
import waqai.analyze.TimeTagger;
import waqai.analyze.arabic.ArabicAnalyzer;
import waqai.claim.Claims;
import waqai.extract.FactExtractor;
import waqai.extract.Knowledge;
import waqai.extract.Patterns;
import waqai.fact.ArticleFacts;
import waqai.fact.EntityMention;
import waqai.lexicon.ArabicNumbers;
import waqai.lexicon.Attribution;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.Modality;
import waqai.lexicon.RulePrecision;
import waqai.lexicon.Titles;
import waqai.resolve.EntityResolver;
import waqai.text.AnalyzedText;
import waqai.text.Article;

/**
 * The order of the stages: read → analyze → extract → resolve → describe → check → store. Loads the
 * models once; may be used by many threads.
 */
public final class Pipeline {
  private final ArabicAnalyzer analyzer;
  private final FactExtractor extractor;
  private final EntityResolver resolver;

  /** Loads models, names and patterns. */
  public Pipeline(TimeTagger times) {
    Gazetteer gazetteer = new Gazetteer();
    analyzer = new ArabicAnalyzer(gazetteer, Titles.list(), HeadNouns.list(), times);
    extractor =
        new FactExtractor(
            new Knowledge(
                new Patterns(),
                gazetteer,
                new LightVerbs(),
                new Modality(),
                new Attribution(),
                new ArabicNumbers()));
    resolver = new EntityResolver(gazetteer, new RulePrecision());
  }

  /** What an article says: analyze, extract, resolve. */
  public ArticleFacts facts(Article article) {
    return resolver.resolve(extract(analyze(article)));
  }

  /** Everybody and everything that an article names or describes. */
  public List<EntityMention> mentions(Article article) {
    return resolver.mentions(analyze(article));
  }

  /** CoreNLP alone, as it comes, to measure against; it gives the number of sentences. */
  public ToIntFunction<Article> coreNlp() {
    return analyzer.coreNlp();
  }

  /** What the analysis finds in an article. */
  public AnalyzedText analyze(Article article) {
    return analyzer.analyze(article);
  }

  /** The claims of an analyzed article. */
  public Claims extract(AnalyzedText text) {
    return extractor.extract(text);
  }
}
