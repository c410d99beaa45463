package waqai;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.Sample.DEMAND;
import static waqai.Sample.entity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactTime;
import waqai.query.Answer;
import waqai.query.QueryCatalogue;
import waqai.store.FactStore;

/** Who held a post on a day: what the articles' days, and the times that they give for it, say together. */
class PostHolderTest {
  private static final Sample POST = DEMAND.type(EventType.POSITION).published(day(2021, 5, 10));

  @TempDir Path folder;

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Sample of(String id, String who, boolean former) {
    return POST.id(id)
        .text(who + " وزير الري العراقي")
        .post("وزير الري", former)
        .entities(List.of(entity("e1", EntityKind.PERSON, who), entity("e2", EntityKind.COUNTRY, "العراق")));
  }

  private static Sample held(String id, String who, LocalDate from, LocalDate to, boolean former) {
    return of(id, who, former).time(new FactTime.Interval(new FactTime.Day(from), new FactTime.Day(to)));
  }

  private FactStore told(Sample... samples) {
    FactStore store = FactStore.openOrCreate(folder, Optional.empty(), Graphs.ONTOLOGY);
    store.put(Stream.of(samples).map(s -> Graphs.describe(s.build())).toList());
    return store;
  }

  /** The rows of a day: who, how it is known, since and until. */
  private static List<String> holders(LocalDate day, FactStore store) {
    Answer.Rows rows =
        (Answer.Rows) new QueryCatalogue().find("post-holder-on-a-day").orElseThrow()
            .ask(Map.of("country", "العراق", "post", "وزير الري", "day", day.toString()))
            .answer(store);
    return rows.rows().stream()
        .map(row -> String.join(" ", Stream.of("who", "known", "since", "until").map(v -> text(row.get(v))).toList()))
        .toList();
  }

  private static String text(Node node) {
    return node.getLiteralLexicalForm();
  }

  @Test
  void the_time_that_an_article_gives_bounds_a_post_long_before_the_article() {
    try (FactStore store = told(held("a1", "سالم الدليمي", day(2010, 12, 21), day(2014, 9, 8), true))) {
      assertThat(holders(day(2012, 1, 1), store)).containsExactly("سالم الدليمي stated 2010-12-21 2014-09-08");
      assertThat(holders(day(2014, 9, 9), store)).isEmpty();
      assertThat(holders(day(2010, 12, 20), store)).isEmpty();
      assertThat(holders(day(2021, 6, 1), store)).isEmpty();
    }
  }

  @Test
  void who_holds_a_post_and_held_it_on_an_earlier_day_held_it_between() {
    try (FactStore store = told(of("a1", "سالم الدليمي", false).time(new FactTime.Day(day(2019, 3, 2))))) {
      assertThat(holders(day(2020, 1, 1), store)).containsExactly("سالم الدليمي between 2019-03-02 2021-05-10");
      assertThat(holders(day(2019, 3, 1), store)).isEmpty();
    }
  }

  /** Of "minister since 2018" the year is no day: the bound is its last. */
  @Test
  void a_year_bounds_the_post_of_who_holds_it_by_its_end() {
    try (FactStore store = told(of("a1", "سالم الدليمي", false).time(new FactTime.WholeYear(Year.of(2018))))) {
      assertThat(holders(day(2019, 1, 1), store)).containsExactly("سالم الدليمي between 2018-12-31 2021-05-10");
      assertThat(holders(day(2018, 7, 1), store)).containsExactly("سالم الدليمي stated 2018-01-01 2018-12-31");
    }
  }

  @Test
  void a_year_bounds_a_former_post_by_nothing_else() {
    try (FactStore store = told(of("a1", "سالم الدليمي", true).time(new FactTime.WholeYear(Year.of(2018))))) {
      assertThat(holders(day(2018, 7, 1), store)).containsExactly("سالم الدليمي stated 2018-01-01 2018-12-31");
      assertThat(holders(day(2019, 1, 1), store)).isEmpty();
    }
  }

  @Test
  void another_holder_s_stated_time_is_told_apart() {
    Sample before = held("a1", "سالم الدليمي", day(2010, 12, 21), day(2014, 9, 8), true);
    try (FactStore store = told(before, of("a2", "حاتم الجبوري", false).published(day(2016, 2, 2)))) {
      assertThat(holders(day(2012, 1, 1), store)).containsExactly("سالم الدليمي stated 2010-12-21 2014-09-08");
      assertThat(holders(day(2016, 3, 1), store)).containsExactly("حاتم الجبوري last 2016-02-02 2016-02-02");
    }
  }

  @Test
  void without_a_stated_time_the_articles_days_count_as_before() {
    Sample gone = of("a2", "سالم الدليمي", true).published(day(2022, 1, 1));
    try (FactStore store = told(of("a1", "سالم الدليمي", false), gone)) {
      assertThat(holders(day(2021, 8, 1), store)).containsExactly("سالم الدليمي last 2021-05-10 2021-05-10");
      assertThat(holders(day(2022, 2, 1), store)).isEmpty();
    }
  }
}
