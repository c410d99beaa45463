package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waqai.lexicon.TsvFile.Row;

class FurnitureTest {
  private final Furniture furniture = new Furniture();

  @Test
  void every_row_tells_its_example_and_no_counter() {
    for (Row row : Furniture.rows()) {
      assertThat(furniture.of(row.cell(3))).as(row.id()).isNotEqualTo(Furniture.Line.OTHER);
      assertThat(furniture.of(row.cell(4))).as(row.id()).isEqualTo(Furniture.Line.OTHER);
    }
  }

  @Test
  void a_line_of_nothing_but_such_words_stands_above_links() {
    assertThat(furniture.of("* اقرأ أيضًا:")).isEqualTo(Furniture.Line.HEADING);
    assertThat(furniture.of("اقرأ أيضًا: قمة في عمان")).isEqualTo(Furniture.Line.FURNITURE);
  }
}
