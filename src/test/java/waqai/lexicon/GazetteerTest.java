package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    assertThat(TsvFile.read("waqai/gazetteer/posts.tsv", 7)).hasSizeGreaterThan(700);
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
  void names_are_arabic_and_labels_latin() {
    for (Entry entry : GAZETTEER.entries()) {
      assertThat(entry.name()).as(entry.id()).matches(".*\\p{IsArabic}.*");
      assertThat(entry.english()).as(entry.id()).matches("[^\\p{IsArabic}]+");
    }
  }

  @Test
  void a_wikidata_id_stands_for_one_entry() {
    Map<String, String> seen = new HashMap<>();
    for (Entry entry : GAZETTEER.entries()) {
      entry.wikidata().ifPresent(id -> {
        assertThat(id).as(entry.id()).matches("Q[1-9][0-9]*");
        assertThat(seen.put(id, entry.id())).as(id + " of " + entry.id()).isNull();
      });
    }
  }

  @Test
  void what_an_entry_belongs_to_is_there() {
    for (Entry entry : GAZETTEER.entries()) {
      entry.of().ifPresent(of -> assertThat(GAZETTEER.byId(of)).as(entry.id()).isPresent());
    }
  }

  @Test
  void posts_are_of_people_who_are_there_and_end_after_they_begin() {
    for (TsvFile.Row row : TsvFile.read("waqai/gazetteer/posts.tsv", 7)) {
      assertThat(GAZETTEER.byId(row.cell(1))).as(row.id()).isPresent();
      if (!row.cell(3).isEmpty()) {
        assertThat(GAZETTEER.byId(row.cell(3))).as(row.id()).isPresent();
      }
      if (!row.cell(4).isEmpty() && !row.cell(5).isEmpty()) {
        int length = Math.min(row.cell(4).length(), row.cell(5).length());
        assertThat(row.cell(4).substring(0, length))
            .as(row.id())
            .isLessThanOrEqualTo(row.cell(5).substring(0, length));
      }
    }
  }

  @Test
  void spellings_of_foreign_names_meet() {
    assertThat(GAZETTEER.named("نتنياهو")).isEqualTo(GAZETTEER.named("نتانياهو"));
    assertThat(GAZETTEER.named("أنطونيو جوتيريش")).isEqualTo(GAZETTEER.named("أنطونيو غوتيريش"));
    assertThat(GAZETTEER.named("دونالد ترمب")).isEqualTo(GAZETTEER.named("دونالد ترامب"));
  }
}
