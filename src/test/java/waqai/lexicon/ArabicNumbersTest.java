package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waqai.fact.Quantity.Bound;
import waqai.lexicon.TsvFile.Row;
import waqai.text.Span;

class ArabicNumbersTest {
  private final ArabicNumbers numbers = new ArabicNumbers();

  private List<NumberPhrase> find(String text) {
    return numbers.find(text, new Span(0, text.length()));
  }

  @Test
  void every_row_of_the_lists_finds_its_number_in_its_example() {
    List<String> failures = new ArrayList<>();
    Stream.of("number-words", "quantity-bounds")
        .flatMap(name -> TsvFile.read("waqai/lexicon/arabic/" + name + ".tsv", 7).stream())
        .filter(row -> !row.cell(4).isEmpty())
        .filter(row -> find(row.cell(4)).stream().noneMatch(n -> isAsSaid(n, row)))
        .forEach(row -> failures.add(row.id() + " " + row.cell(4) + " -> " + find(row.cell(4))));
    assertThat(failures).isEmpty();
  }

  private static boolean isAsSaid(NumberPhrase number, Row row) {
    return number.whole().in(row.cell(4)).equals(row.cell(5))
        && Math.abs(number.value() - Double.parseDouble(row.cell(6))) < 1e-6
        && (!row.id().startsWith("ar-bound") || name(number.bound()).equals(row.cell(3)));
  }

  private static String name(Bound bound) {
    return bound.code();
  }

  /** "Five dead and three wounded", "a hundred, and he was wounded". */
  @Test
  void does_not_add_two_numbers_side_by_side() {
    assertThat(find("خمسة قتلى وثلاثة جرحى")).extracting(NumberPhrase::value).containsExactly(5d, 3d);
    assertThat(find("خمسة وثلاثة")).extracting(NumberPhrase::value).containsExactly(5d, 3d);
    assertThat(find("12 و20 جنديا")).extracting(NumberPhrase::value).containsExactly(12d, 20d);
  }

  /** "Three million, two hundred and fifty thousand, four hundred and twenty-one". */
  @Test
  void reads_a_long_number_in_words() {
    String text = "ثلاثة ملايين ومئتان وخمسون ألفا وأربعمئة وواحد وعشرون ناخبا";
    assertThat(find(text)).extracting(NumberPhrase::value).containsExactly(3_250_421d);
    assertThat(find(text).getFirst().span().in(text))
        .isEqualTo("ثلاثة ملايين ومئتان وخمسون ألفا وأربعمئة وواحد وعشرون");
  }

  @Test
  void reads_digits_of_all_shapes() {
    assertThat(find("١٬٢٣٤٬٥٦٧ نسمة").getFirst().value()).isEqualTo(1_234_567);
    assertThat(find("1,234,567 نسمة").getFirst().value()).isEqualTo(1_234_567);
    assertThat(find("۳٫۵ ملايين").getFirst().value()).isEqualTo(3_500_000);
    assertThat(find("٠,٢٣٤٥٦").getFirst().value()).isCloseTo(0.23456, within(1e-9));
    assertThat(find("188 ألف مهاجر").getFirst().value()).isEqualTo(188_000);
  }

  /** "And with twenty men", "the fifteenth", vowel marks, tatweel. */
  @Test
  void leaves_attached_particles_out_and_reads_marked_spelling() {
    String text = "وبعشرينَ رجلا";
    assertThat(find(text).getFirst().span().in(text)).isEqualTo("عشرينَ");
    assertThat(find("ثَلاثـــة جنود").getFirst().value()).isEqualTo(3);
    assertThat(find("في الخامس عشر من الشهر")).isEmpty();
  }

  /** "About 20 young men", "20 at least", "tens of thousands". */
  @Test
  void tells_how_exact_a_number_is() {
    assertThat(find("نحو 20 شابا").getFirst().bound()).isEqualTo(Bound.ABOUT);
    assertThat(find("مقتل 20 على الأقل").getFirst().bound()).isEqualTo(Bound.AT_LEAST);
    NumberPhrase tens = find("عشرات الآلاف من النازحين").getFirst();
    assertThat(tens.bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(tens.value()).isEqualTo(20_000);
    assertThat(find("أقل من ألفي جندي").getFirst().bound()).isEqualTo(Bound.AT_MOST);
    assertThat(find("20 جنديا").getFirst().bound()).isEqualTo(Bound.EXACT);
  }

  @Test
  void reads_a_hundred_kilobytes_of_number_words_in_linear_time() {
    for (String piece : List.of("مئة و", "ألف ", "9,", "خمسة وعشرون ألفا و", "ووووو", "نحو ")) {
      String text = piece.repeat(100_000 / piece.length());
      long start = System.nanoTime();
      find(text);
      assertThat((System.nanoTime() - start) / 1_000_000).as(piece).isLessThan(2_000);
    }
  }
}
