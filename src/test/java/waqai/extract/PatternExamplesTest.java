package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.claim.Claim;

/** Runs every pattern row on its own two sentences. */
class PatternExamplesTest {
  private final Patterns patterns = TestPipeline.patterns();

  /** With {@code -Dpatterns=ar-attack,ar-killing} only the rows whose id begins so. */
  private List<EventPattern> rows() {
    List<String> wanted = List.of(System.getProperty("patterns", "ar-").split(","));
    return patterns.all().stream()
        .filter(p -> wanted.stream().anyMatch(p.id()::startsWith))
        .toList();
  }

  @Test
  void every_example_gives_the_event_of_its_row() {
    List<String> failures =
        rows().parallelStream().map(this::example).flatMap(Optional::stream).toList();
    assertThat(failures).isEmpty();
  }

  @Test
  void no_counter_sentence_gives_the_event_of_its_row() {
    List<String> failures =
        rows().parallelStream()
            .filter(p -> !p.counter().isEmpty())
            .map(this::counter)
            .flatMap(Optional::stream)
            .toList();
    assertThat(failures).isEmpty();
  }

  private Optional<String> example(EventPattern pattern) {
    List<Claim> claims = TestPipeline.claims(pattern.example());
    boolean right =
        pattern.negative()
            ? claims.stream().noneMatch(c -> c.type() == pattern.type())
            : claims.stream().anyMatch(c -> c.type() == pattern.type());
    return right ? Optional.empty() : Optional.of("%n%s %s%n  %s%n  -> %s".formatted(
        pattern.id(), pattern.lemma(), pattern.example(), told(claims)));
  }

  private Optional<String> counter(EventPattern pattern) {
    List<Claim> claims = TestPipeline.claims(pattern.counter());
    boolean wrong = claims.stream().anyMatch(c -> c.rule().equals(pattern.id()));
    return wrong ? Optional.of("%n%s %s%n  %s%n  -> %s".formatted(
        pattern.id(), pattern.lemma(), pattern.counter(), told(claims))) : Optional.empty();
  }

  private static List<String> told(List<Claim> claims) {
    return claims.stream().map(c -> c.type().code() + " " + c.rule()).toList();
  }
}
