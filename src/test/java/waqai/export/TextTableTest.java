package waqai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columns_line_up_by_what_the_screen_shows() {
    assertThat(printed(80, List.of("name", "n"), List.of("نَعَم", "1"), List.of("日本", "2")))
        .isEqualTo(
            """
            name  n
            ────  ─
            \u2068نَعَم\u2069   1
            日本  2
            """);
  }

  @Test
  void long_cells_wrap_at_blanks_and_rows_stand_apart() {
    assertThat(
            printed(20, List.of("a", "b"), List.of("one two three four", "x"), List.of("1", "2")))
        .isEqualTo(
            """
            a                  b
            ─────────────────  ─
            one two three      x
            four

            1                  2
            """);
  }

  @Test
  void a_word_longer_than_its_column_is_broken_between_characters() {
    assertThat(printed(6, List.of("a"), List.of("0123456789012345678901😀")))
        .isEqualTo("a\n────────────────────\n01234567890123456789\n01😀\n");
  }

  @Test
  void controls_in_a_cell_reach_no_terminal() {
    assertThat(printed(80, List.of("a"), List.of("x\u001B[31my\u202Ez\nw")))
        .isEqualTo("a\n─────────\nx [31myz w\n".replace("─────────", "──────────"));
  }

  private static String printed(int width, List<String> heads, List<?>... rows) {
    TextTable table = new TextTable(heads, width);
    for (List<?> row : rows) {
      table.add(row.stream().map(String::valueOf).toList());
    }
    StringWriter out = new StringWriter();
    table.print(new PrintWriter(out, true));
    return out.toString();
  }
}
