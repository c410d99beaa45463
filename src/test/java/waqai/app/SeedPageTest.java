package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;

/** What the example page of the users must give. It stands beside the checkout, not in it. */
class SeedPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("shared", "../shared"), "seed", "000_5ea341804dc68234.txt");
  private static ArticleFacts found = new ArticleFacts("", List.of(), List.of(), List.of());

  @BeforeAll
  static void read() {
    assumeTrue(Files.exists(PAGE), "the example page is not beside the checkout: skipped");
    try (Stream<Reading> readings =
        new ArticleReader(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT)
            .read(List.of(PAGE.toString()))) {
      found = TestPipeline.get().facts(((Reading.Read) readings.findFirst().orElseThrow()).article());
    }
  }

  private static Entity named(String name) {
    return found.entities().stream()
        .filter(e -> e.name().contains(name) || e.aliases().stream().anyMatch(a -> a.contains(name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entity " + name));
  }

  private static Stream<Fact> of(EventType type) {
    return found.facts().stream().filter(f -> f.type() == type);
  }

  private static Optional<String> time(Fact fact) {
    return fact.time().map(FactTime::iso);
  }

  @Test
  void the_meeting_of_kadhimi_and_mckenzie_on_the_day_called_today() {
    assertThat(of(EventType.MEETING)).anyMatch(f -> f.actors().contains(named("الكاظمي").id())
        && f.actors().contains(named("ماكنزي").id()) && time(f).equals(Optional.of("2021-09-09")));
  }

  @Test
  void the_demand_that_khafaji_denies() {
    assertThat(of(EventType.DEMAND)).anyMatch(f -> f.status() == FactStatus.DENIED
        && f.actors().contains(named("الولايات المتحدة").id())
        && f.recipients().contains(named("العراق").id())
        && f.sources().contains(named("الخفاجي").id()));
  }

  @Test
  void the_vote_of_the_parliament() {
    assertThat(of(EventType.VOTE)).anyMatch(f -> f.actors().contains(named("البرلمان العراقي").id())
        && time(f).equals(Optional.of("2020-01")));
  }

  @Test
  void the_third_round_of_talks() {
    assertThat(of(EventType.NEGOTIATION)).anyMatch(f -> time(f).equals(Optional.of("2021-04-07")));
  }

  @Test
  void the_visit_to_washington() {
    assertThat(of(EventType.VISIT)).anyMatch(f -> f.actors().contains(named("الكاظمي").id())
        && f.recipients().contains(named("الولايات المتحدة").id()));
  }

  @Test
  void the_killing_of_soleimani() {
    assertThat(of(EventType.KILLING))
        .anyMatch(f -> f.recipients().contains(named("سليماني").id()));
  }

  @Test
  void the_posts_of_three_men_and_where_the_base_lies() {
    for (String name : List.of("الخفاجي", "الكاظمي", "ماكنزي")) {
      assertThat(of(EventType.POSITION)).anyMatch(f -> f.actors().contains(named(name).id()));
    }
    assertThat(of(EventType.LOCATION)).anyMatch(f -> f.actors().contains(named("عين الأسد").id())
        && f.recipients().contains(named("العراق").id()));
  }

  @Test
  void two_spellings_are_one_man() {
    assertThat(named("ماكنزي")).isEqualTo(named("ماكينزي"));
  }
}
