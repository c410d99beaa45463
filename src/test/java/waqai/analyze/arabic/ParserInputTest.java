package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserInputTest {
  @Test
  void takes_the_marks_off_a_name() {
    // Clashes between supporters of "Hezbollah" and the "Amal" movement.
    assertThat(ParserInput.of("بين مناصري \"حزب الله\" وحركة «أمل»"))
        .isEqualTo("بين مناصري  حزب الله  وحركة  أمل ");
  }

  @Test
  void leaves_the_marks_round_speech() {
    // He said: "We left", and "the attack was a hostile act against a state".
    String said = "قال: \"غادرنا المدينة\" وإن الهجوم \"عمل عدواني ضد دولة ذات سيادة\"";
    assertThat(ParserInput.of(said)).isEqualTo(said);
  }

  @Test
  void keeps_the_length_of_every_text() {
    String text = "أعلنت (أ ف ب) – نقلا عن «المستقبل»… أن\u00a0الوفد • وصل";
    assertThat(ParserInput.of(text)).hasSameSizeAs(text);
  }

  @Test
  void leaves_blessings_after_a_name_out() {
    // "the king, may God keep him, received the minister": the wish tells nothing
    String text = "استقبل الملك سلمان -حفظه الله- في الرياض وزير الخارجية";
    assertThat(ParserInput.of(text))
        .hasSameSizeAs(text)
        .doesNotContain("حفظه", "-", "،")
        .contains("سلمان", "في الرياض");
  }
}
