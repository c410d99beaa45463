package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomanizerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final Romanizer ROMANIZER =
      new Romanizer(new PersonNames(GAZETTEER), GAZETTEER);

  @Test
  void known_names_have_their_usual_spelling() {
    assertThat(ROMANIZER.romanize("محمود درويش")).isEqualTo("Mahmoud Darwish");
    assertThat(ROMANIZER.romanize("جورج ميتشل")).isEqualTo("George Mitchell");
  }

  @Test
  void particles_of_names_are_read_as_such() {
    assertThat(ROMANIZER.romanize("خالد بن سلمان")).isEqualTo("Khalid bin Salman");
    assertThat(ROMANIZER.romanize("عبد الكريم قاسم")).startsWith("Abdul ").endsWith(" Qassem");
  }

  @Test
  void unknown_words_are_written_letter_by_letter() {
    assertThat(ROMANIZER.romanize("الشهواني")).isEqualTo("al-Shahwani");
    assertThat(ROMANIZER.romanize("زغرتا")).matches("[A-Z][a-z]+");
  }

  @Test
  void latin_words_stay() {
    assertThat(ROMANIZER.romanize("BBC عربي")).startsWith("BBC ");
  }
}
