package waqai.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.ontology.Ontology;
import waqai.read.ArticleReader;
import waqai.store.FactStore;
import waqai.text.Article;

/** Feeds that are read again and again, round by round, into a store. */
final class FeedWatch {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smhd])");

  private final Streams streams;
  private final Analyst analyst;
  private final ArticleReader reader;
  private final Optional<RefusalFile> refusals;

  /** What finds the facts, and the run that it is. */
  record Analyst(Function<Article, ArticleFacts> analysis, Run run) {}

  /**
   * @param reader keeps between the rounds what the servers said
   * @param refusals where refusals are written as well
   */
  FeedWatch(
      Streams streams, Analyst analyst, ArticleReader reader, Optional<RefusalFile> refusals) {
    this.streams = streams;
    this.analyst = analyst;
    this.reader = reader;
    this.refusals = refusals;
  }

  /**
   * Puts what is new in the feeds into a store, and tells of it.
   *
   * @param wanted whether it shall go on, asked after each article
   * @return the exit code
   */
  int round(List<String> feeds, FactStore store, Ontology ontology, BooleanSupplier wanted) {
    GraphBuild build = new GraphBuild(store, ontology, analyst.run(), 0, streams.err());
    reader.skipping(store::has);
    RunSummary read =
        new ArticleRun(streams, reader, analyst.analysis(), build::knows)
            .withRefusals(refusals)
            .run(
                feeds,
                (article, found) -> {
                  build.add(article, found);
                  return wanted.getAsBoolean();
                });
    streams.err().println(read.words());
    streams.err().println(build.finish().words());
    return read.exitCode();
  }

  /** A length of time as people write it: 90s, 15m, 2h, 1d. */
  static Optional<Duration> duration(String text) {
    Matcher matcher = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }
}
