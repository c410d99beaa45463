package waqai.app;

import java.util.function.Function;
import waqai.analyze.arabic.ArabicTimeTagger;
import waqai.fact.ArticleFacts;
import waqai.text.Article;

/**
 * The first half of the line, loaded when the first article needs it, so that help and errors come
 * at once. May be used by many threads.
 */
final class Analysis implements Function<Article, ArticleFacts> {
  private final Streams streams;
  private volatile @org.jspecify.annotations.Nullable Pipeline loaded;

  Analysis(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ArticleFacts apply(Article article) {
    return pipeline().facts(article);
  }

  /** The pipeline; the first call loads the models. */
  Pipeline pipeline() {
    Pipeline ready = loaded;
    if (ready == null) {
      synchronized (this) {
        ready = loaded;
        if (ready == null) {
          tell("loading the models · تحميل النماذج ...");
          ready = new Pipeline(new ArabicTimeTagger());
          loaded = ready;
          tell("");
        }
      }
    }
    return ready;
  }

  private void tell(String message) {
    if (streams.terminal()) {
      streams.err().print("\r\u001b[K" + message);
      streams.err().flush();
    }
  }
}
