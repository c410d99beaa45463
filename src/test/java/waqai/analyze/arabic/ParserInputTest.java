package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParserInputTest {
  @Test
  void takes_the_marks_off_a_name() {
    // Clashes between supporters of "Hezbollah" and the "Amal" movement.
    assertThat(ParserInput.of("بين مناصري \"حزب الله\" وحركة «أمل»"))
        .isEqualTo("بين مناصري  حزب الله  وحركة  أمل ");
  }

  @Test
  void takes_the_brackets_off_a_name() {
    // the movement (Amal) with (Fatah), and "the movement of resistance (Hamas)", which only says the name again
    assertThat(ParserInput.of("حركة (أمل) و(فتح)")).isEqualTo("حركة  أمل  و فتح ");
    assertThat(ParserInput.of("حركة المقاومة (حماس)")).hasSize(20).isEqualToIgnoringWhitespace("حركة المقاومة");
    assertThat(ParserInput.of("مجلس النواب (الاثنين)")).isEqualTo("مجلس النواب ،الاثنين،");
  }

  @Test
  void reads_the_commas_of_other_scripts_but_not_those_in_numbers() {
    assertThat(ParserInput.of("الوزير, سالم, 1,250 طنا;")).isEqualTo("الوزير، سالم، 1,250 طنا؛");
  }

  @Test
  void leaves_out_how_exact_a_number_is() {
    // killed no fewer than 16 soldiers; but: all that reaches him
    assertThat(ParserInput.of("قتل ما لا يقل عن 16 جنديا")).hasSize(25).doesNotContain("يقل").endsWith(" 16 جنديا");
    assertThat(ParserInput.of("كل ما يصل إلى الوزير")).isEqualTo("كل ما يصل إلى الوزير");
  }

  @Test
  void leaves_out_who_does_not_want_to_be_named() {
    assertThat(ParserInput.of("قال المسؤول الذي طلب عدم الكشف عن هويته إن الوفد غادر").split("\\s+"))
        .containsExactly("قال", "المسؤول", "إن", "الوفد", "غادر");
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

  @Test
  void ends_what_never_ends() {
    assertThat(longestStretch("12/3/2020 17 ")).isLessThan(1500);
    assertThat(longestStretch("(")).isLessThan(500);
    assertThat(longestStretch("3.5،")).isLessThan(1500);
    assertThat(longestStretch("قال")).isLessThan(4000);
  }

  private static int longestStretch(String repeated) {
    String read = ParserInput.of(repeated.repeat(20_000));
    return Pattern.compile("[.!](?=\\D)|(?<=\\D)[.!]|!").splitAsStream(read)
        .mapToInt(String::length).max().orElseThrow();
  }
}
