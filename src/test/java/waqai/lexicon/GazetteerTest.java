package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static long count(String prefix) {
    return GAZETTEER.entries().stream().filter(e -> e.id().startsWith(prefix)).count();
  }

  @Test
  void it_is_as_large_as_the_news_needs() {
    assertThat(count("country/")).isGreaterThan(200);
    assertThat(count("place/")).isGreaterThan(500);
    assertThat(count("body/")).isGreaterThan(400);
    assertThat(count("person/")).isGreaterThan(800);
    assertThat(GazetteerFiles.builtIn().posts()).hasSizeGreaterThan(700);
  }

  @Test
  void each_country_has_an_adjective_of_origin_in_all_genders_and_numbers() {
    List<String> endings = List.of("", "ة", "ون", "ين", "ات", "تين");
    for (Entry entry : GAZETTEER.entries()) {
      if (entry.kind() == EntityKind.COUNTRY && !entry.nisba().isEmpty()) {
        String nisba = entry.nisba().getFirst();
        endings.forEach(e ->
            assertThat(GAZETTEER.nisba("ال" + nisba + e)).as(nisba + e).isPresent());
      }
    }
  }

  @Test
  void spellings_of_foreign_names_meet() {
    assertThat(GAZETTEER.named("نتنياهو")).isEqualTo(GAZETTEER.named("نتانياهو"));
    assertThat(GAZETTEER.named("أنطونيو جوتيريش")).isEqualTo(GAZETTEER.named("أنطونيو غوتيريش"));
    assertThat(GAZETTEER.named("دونالد ترمب")).isEqualTo(GAZETTEER.named("دونالد ترامب"));
  }

  @Test
  void a_name_with_abd_is_one_however_it_is_spaced() {
    assertThat(GAZETTEER.named("علي عبدالله صالح")).isEqualTo(GAZETTEER.named("علي عبد الله صالح")).isNotEmpty();
    assertThat(GAZETTEER.named("عبدربه منصور هادي")).isEqualTo(GAZETTEER.named("عبد ربه منصور هادي")).isNotEmpty();
  }

  @Test
  void a_row_of_an_import_adds_names_to_an_entry_that_is_there() {
    Gazetteer richer = new Gazetteer(GazetteerFiles.in(Path.of("src/test/resources/cases/gazetteer/dump")));
    assertThat(richer.named("الجمهورية العراقية")).extracting(Entry::id).containsExactly("country/iq");
    Entry iraq = richer.byId("country/iq").orElseThrow();
    assertThat(iraq.names()).startsWith("العراق").contains("جمهورية العراق", "الجمهورية العراقية");
    assertThat(iraq.wikidata()).contains("Q796");
    assertThat(richer.nisba("العراقي")).contains(iraq);
    assertThat(richer.named("سيف الكرخاوي")).extracting(Entry::id).containsExactly("person/q900000001");
    assertThat(richer.entries()).hasSize(GAZETTEER.entries().size() + 3);
  }
}
