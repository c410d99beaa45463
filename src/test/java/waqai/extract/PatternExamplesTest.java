package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waqai.Recorded;
import waqai.app.TestPipeline;
import waqai.claim.Claim;

/**
 * Runs every pattern row on its own two sentences. Rows whose sentences are not read right yet
 * stand in a file, with what is read instead: a row that is not there must pass, and one that
 * passes must not be there.
 */
class PatternExamplesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/patterns");

  /** Of the rows, at most this share may stand in the file of examples: it only ever sinks. */
  private static final double SHARE_NOT_READ = 0.10;

  private final Patterns patterns = TestPipeline.patterns();

  @Test
  void every_example_gives_the_event_of_its_row_or_is_known_not_to() {
    List<String> failures =
        patterns.all().parallelStream().map(this::example).flatMap(Optional::stream).toList();
    Recorded.check(CASES.resolve("examples-not-read-yet.tsv"), table(failures));
    assertThat(failures).hasSizeLessThan((int) (SHARE_NOT_READ * patterns.all().size()));
  }

  @Test
  void no_counter_sentence_gives_the_event_of_its_row_or_is_known_to() {
    List<String> failures =
        patterns.all().parallelStream()
            .filter(p -> !p.counter().isEmpty())
            .map(this::counter)
            .flatMap(Optional::stream)
            .toList();
    Recorded.check(CASES.resolve("counters-misread-yet.tsv"), table(failures));
    assertThat(failures).hasSizeLessThan(patterns.all().size() / 100);
  }

  private static String table(List<String> rows) {
    return rows.stream().map(r -> r + "\n").collect(Collectors.joining());
  }

  private Optional<String> example(EventPattern pattern) {
    List<Claim> claims = TestPipeline.claims(pattern.example());
    boolean right =
        pattern.negative()
            ? claims.stream().noneMatch(c -> c.type() == pattern.type())
            : claims.stream().anyMatch(c ->
                pattern.carrier() ? !c.sources().isEmpty() : c.type() == pattern.type());
    return right
        ? Optional.empty()
        : Optional.of(String.join("\t", pattern.id(), pattern.example(), "read as " + told(claims)));
  }

  private Optional<String> counter(EventPattern pattern) {
    List<Claim> claims = TestPipeline.claims(pattern.counter());
    boolean wrong = claims.stream().anyMatch(c -> c.rule().equals(pattern.id()));
    return wrong
        ? Optional.of(String.join("\t", pattern.id(), pattern.counter(), "read as " + told(claims)))
        : Optional.empty();
  }

  private static String told(List<Claim> claims) {
    return claims.isEmpty()
        ? "nothing"
        : claims.stream().map(c -> c.type().code()).collect(Collectors.joining(", "));
  }
}
