package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonNamesTest {
  private static final PersonNames NAMES = new PersonNames(new Gazetteer());

  @Test
  void a_family_name_with_the_article_is_one_only_with_it() {
    assertThat(NAMES.isFamily("المالكي")).isTrue();
    assertThat(NAMES.isFamily("مالكي")).isFalse();
  }

  @Test
  void attached_prefixes_make_given_names() {
    assertThat(NAMES.isGiven("عبدالمنعم")).isTrue();
    assertThat(NAMES.isGiven("أبومازن")).isTrue();
    assertThat(NAMES.isGiven("أبواب")).isFalse();
  }

  @Test
  void spellings_of_hamza_and_final_letters_meet() {
    assertThat(NAMES.isGiven("احمد")).isTrue();
    assertThat(NAMES.isGiven("فاطمه")).isTrue();
  }

  @Test
  void rows_are_unique_and_whole() {
    Set<String> seen = new HashSet<>();
    for (TsvFile.Row row : TsvFile.read("waqai/lexicon/arabic/person-names.tsv", 4)) {
      assertThat(row.cell(1)).as(row.id()).matches("[\\p{IsArabic} ]+");
      assertThat(row.cell(3)).as(row.id()).matches("[\\p{IsLatin}' .-]+");
      assertThat(seen.add(row.cell(1) + "/" + row.cell(2))).as(row.id()).isTrue();
    }
  }
}
