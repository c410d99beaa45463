package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.text.Article;

class ArticleReaderTest {
  @TempDir Path folder;

  private static String json(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(reading -> Inputs.article(reading).id()).toList();
  }

  @Test
  void reads_a_folder_in_the_order_of_paths_and_leaves_other_files_alone() {
    Inputs.write(folder, "b.txt", Inputs.NEWS);
    Inputs.write(folder, "a/z.html", "<p>" + Inputs.NEWS + "</p>");
    Inputs.write(folder, "c.jsonl", json("1", Inputs.NEWS) + json("2", Inputs.NEWS));
    Inputs.write(folder, "expected/b.json", "{}");
    Inputs.write(folder, ".hidden/d.txt", Inputs.NEWS);
    assertThat(ids(Inputs.read(folder))).containsExactly("z", "b", "1", "2");
  }

  @Test
  void keeps_the_text_of_json_to_the_last_character() {
    String text = "  \\t" + Inputs.NEWS + "  \\n\\u202b \\r\\n ";
    Path file = Inputs.write(folder, "a.jsonl", json("1", text));
    assertThat(Inputs.article(Inputs.read(file).getFirst()).text())
        .isEqualTo("  \t" + Inputs.NEWS + "  \n\u202b \r\n ");
  }

  @Test
  void takes_all_fields_of_json() {
    Path file =
        Inputs.write(
            folder,
            "a.jsonl",
            "{\"id\":7,\"url\":\"https://example.org/1\",\"title\":\"عنوان\",\"publisher\":\"وكالة\","
                + "\"published\":\"2021-09-10T23:30:00+03:00\",\"lang\":\"ar\",\"text\":\""
                + Inputs.NEWS
                + "\"}");
    Article article = Inputs.article(Inputs.read(file).getFirst());
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.title()).contains("عنوان");
    assertThat(article.publisher()).contains("وكالة");
    assertThat(article.published()).contains(LocalDate.of(2021, 9, 10));
  }

  @Test
  void a_line_without_id_is_named_after_its_file_and_line() {
    Path file = Inputs.write(folder, "news.jsonl", "\n{\"text\":\"" + Inputs.NEWS + "\"}\n");
    assertThat(ids(Inputs.read(file))).containsExactly("news-2");
  }

  @Test
  void tells_the_format_of_standard_input_by_its_beginning() {
    assertThat(ids(Inputs.readStandardInput(Inputs.NEWS))).containsExactly("stdin");
    assertThat(ids(Inputs.readStandardInput(json("a", Inputs.NEWS)))).containsExactly("a");
    Reading page = Inputs.readStandardInput("<!DOCTYPE html><p>" + Inputs.NEWS).getFirst();
    assertThat(Inputs.article(page).text()).isEqualTo(Inputs.NEWS);
  }

  @Test
  void reads_no_further_than_it_is_asked() {
    String endless = "{\"id\":\"1\",\"text\":\"" + Inputs.NEWS + "\"}\n";
    List<String> inputs = List.of("-", folder.resolve("missing").toString());
    Counting in = new Counting(endless.repeat(10_000));
    try (Stream<Reading> readings = new ArticleReader(in, Limits.DEFAULT).read(inputs)) {
      Iterator<Reading> iterator = readings.iterator();
      assertThat(Inputs.article(iterator.next()).id()).isEqualTo("1");
      assertThat(in.taken).isLessThan(200_000);
    }
  }

  @Test
  void plain_text_has_its_title_on_the_first_line() {
    Path file = Inputs.write(folder, "a.txt", "لقاء في بيروت اليوم\n\n" + Inputs.NEWS + "\n");
    Article article = Inputs.article(Inputs.read(file).getFirst());
    assertThat(article.title()).contains("لقاء في بيروت اليوم");
    assertThat(Inputs.prose(article)).containsExactly("لقاء في بيروت اليوم", Inputs.NEWS);
  }
}
