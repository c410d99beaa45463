package waqai.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Web;

/** How addresses are fetched, for the commands that read articles. */
final class WebOptions {
  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "Between two requests to one host, at least (default: 1); robots.txt may ask for more.")
  private double delay = 1;

  @Option(
      names = "--allow-private",
      description = "Also fetch from hosts that are not on the public internet.")
  private boolean allowPrivate;

  /** A reader of Arabic articles. */
  ArticleReader reader(Streams streams) {
    return reader(streams, "ar"::equals);
  }

  ArticleReader reader(Streams streams, Predicate<String> languages) {
    Duration wait = Duration.ofMillis(Math.max(0, Math.round(delay * 1000)));
    Web web = Web.of(wait, allowPrivate, Limits.DEFAULT);
    return new ArticleReader(streams.in(), Limits.DEFAULT, languages, Optional.of(web));
  }
}
