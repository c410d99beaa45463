package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.lexicon.Meaning.As;

class GazetteerLookupTest {
  private static final GazetteerLookup LOOKUP = new GazetteerLookup(GazetteerFiles.builtIn());

  private static List<Meaning> of(String name) {
    return LOOKUP.meanings(name);
  }

  @Test
  void a_name_means_whoever_has_it_in_any_spelling() {
    assertThat(of("الجامعه العربيه")).extracting(m -> m.entry().id()).containsExactly("body/arab-league");
    assertThat(of("arab league")).extracting(m -> m.entry().id()).containsExactly("body/arab-league");
  }

  /** عمّان, the town, is written as عمان, the country, is. */
  @Test
  void a_name_of_two_means_both_and_says_which_needs_its_country() {
    assertThat(of("عمان"))
        .extracting(m -> m.entry().id(), Meaning::as)
        .contains(tuple("country/om", As.NAME), tuple("place/amman", As.NAME));
    assertThat(of("السلطنة")).extracting(m -> m.entry().id(), Meaning::as).contains(tuple("country/om", As.SHORT_NAME));
  }

  @Test
  void adjectives_capitals_ids_and_family_names_are_known() {
    assertThat(of("العراقية")).extracting(m -> m.entry().id(), Meaning::as).contains(tuple("country/iq", As.ADJECTIVE));
    assertThat(of("دمشق")).extracting(m -> m.entry().id(), Meaning::as).contains(tuple("country/sy", As.CAPITAL));
    assertThat(of("q796")).extracting(m -> m.entry().id(), Meaning::as).containsExactly(tuple("country/iq", As.ID));
    assertThat(of("الكاظمي")).extracting(m -> m.entry().id(), Meaning::as).contains(tuple("person/mustafa-al-kadhimi", As.PART));
  }

  @Test
  void posts_come_with_their_dates_the_earliest_first() {
    assertThat(of("مصطفى الكاظمي").getFirst().posts())
        .extracting(Post::title, p -> p.from().orElse(""))
        .containsSubsequence(tuple("رئيس جهاز المخابرات", "2016"), tuple("رئيس الوزراء", "2020-05-07"));
  }

  @Test
  void near_spellings_are_told_of_what_is_not_there() {
    assertThat(of("كاضمي")).isEmpty();
    assertThat(LOOKUP.near("كاضمي")).contains("مصطفى الكاظمي");
    assertThat(LOOKUP.near("Arab Leage")).startsWith("Arab League");
    assertThat(LOOKUP.near("قققققققققققق")).isEmpty();
  }
}
