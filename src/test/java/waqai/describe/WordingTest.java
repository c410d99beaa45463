package waqai.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void evidence_keeps_its_length_and_all_that_files_can_carry() {
    String words = "قال\u202E \"نعم\"\r\n\t😀";
    assertThat(Wording.exact(words)).isSameAs(words);
  }

  @Test
  void lone_surrogates_nul_and_controls_become_replacement_characters() {
    assertThat(Wording.exact("\uD800a\u0000b\uDC00\u001B[0m\uFFFE"))
        .isEqualTo("\uFFFDa\uFFFDb\uFFFD\uFFFD[0m\uFFFD");
  }

  @Test
  void labels_lose_bidi_controls_and_line_ends() {
    assertThat(Wording.label(" \u202Eعلي\u202C \n\u2067 عابد\u2069\u200F زاده\u0000 "))
        .isEqualTo("علي عابد زاده");
  }

  @Test
  void a_label_of_nothing_is_no_label() {
    assertThat(Wording.labelNode("\u202E \u200F", "ar")).isEmpty();
  }

  @Test
  void names_in_latin_letters_are_english() {
    assertThat(Wording.languageOfName("BBC", "ar")).isEqualTo("en");
    assertThat(Wording.languageOfName("بي بي سي", "ar")).isEqualTo("ar");
  }

  @Test
  void numbers_do_not_depend_on_size() {
    assertThat(Wording.decimal(176).getLiteralLexicalForm()).isEqualTo("176.0");
    assertThat(Wording.decimal(0.85).getLiteralLexicalForm()).isEqualTo("0.85");
    assertThat(Wording.decimal(2.5e9).getLiteralLexicalForm()).isEqualTo("2500000000.0");
  }
}
