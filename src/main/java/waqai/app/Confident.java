package waqai.app;

import java.util.List;
import java.util.function.Function;
import waqai.fact.ArticleFacts;
import waqai.fact.Fact;
import waqai.text.Article;

/** An analysis that keeps only facts of a least confidence. */
record Confident(Function<Article, ArticleFacts> analysis, double least)
    implements Function<Article, ArticleFacts> {
  @Override
  public ArticleFacts apply(Article article) {
    ArticleFacts all = analysis.apply(article);
    List<Fact> kept = all.facts().stream().filter(f -> f.confidence() >= least).toList();
    return new ArticleFacts(all.article(), all.entities(), kept, all.refusals());
  }
}
