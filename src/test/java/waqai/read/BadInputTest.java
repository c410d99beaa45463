package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input gets a clear message, and the good article beside it is still read. */
class BadInputTest {
  @TempDir Path folder;
  Path good;

  @BeforeEach
  void writeAGoodArticle() {
    good = Inputs.write(folder, "good.txt", Inputs.NEWS);
  }

  private void assertRefused(Path bad, String reason) {
    List<Reading> readings = Inputs.read(bad, good);
    assertThat(readings).hasSize(2);
    assertThat(Inputs.refusal(readings.getFirst())).isEqualTo(bad + ": " + reason);
    assertThat(Inputs.article(readings.getLast()).text()).isEqualTo(Inputs.NEWS);
  }

  @Test
  void an_empty_file() {
    assertRefused(
        Inputs.write(folder, "empty.txt", ""), "an empty file: expected an article");
    assertRefused(
        Inputs.write(folder, "blank.jsonl", " \n\n "), "an empty file: expected an article");
  }

  @Test
  void a_binary_file() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    assertRefused(
        Inputs.write(folder, "photo.txt", noise),
        "a binary file: expected text, HTML or JSON Lines");
    assertRefused(
        Inputs.write(folder, "photo.html", noise),
        "a binary file: expected text, HTML or JSON Lines");
  }

  @Test
  void a_missing_folder() {
    assertRefused(folder.resolve("no/such/folder"), "no such file or folder");
  }

  @Test
  void a_folder_without_articles() {
    Path bad = folder.resolve("pictures");
    Inputs.write(bad, "a.png", new byte[] {1, 2, 3});
    assertRefused(
        bad,
        "no articles in this folder: expected files .txt .text .html .htm .xhtml .jsonl .ndjson");
  }

  @Test
  void a_text_of_50_megabytes() {
    byte[] huge = (Inputs.NEWS + "\n").repeat(340_000).getBytes(StandardCharsets.UTF_8);
    assertThat(huge.length).isGreaterThan(50_000_000);
    assertRefused(
        Inputs.write(folder, "huge.txt", huge),
        "larger than 10,485,760 bytes: expected one article, not more");
  }

  @Test
  void a_page_of_50_megabytes() {
    byte[] huge = ("<p>" + Inputs.NEWS + "\n").repeat(340_000).getBytes(StandardCharsets.UTF_8);
    assertRefused(
        Inputs.write(folder, "huge.html", huge),
        "larger than 10,485,760 bytes: expected one article, not more");
  }

  @Test
  void a_line_of_json_of_50_megabytes_between_good_lines() {
    String line = "{\"id\":\"%s\",\"text\":\"" + Inputs.NEWS + "\"}\n";
    String huge = "{\"id\":\"b\",\"text\":\"" + "x".repeat(50_000_000) + "\"}\n";
    Path file =
        Inputs.write(
            folder, "huge.jsonl", line.replace("%s", "a") + huge + line.replace("%s", "c"));
    List<Reading> readings = Inputs.read(file);
    assertThat(Inputs.article(readings.get(0)).id()).isEqualTo("a");
    assertThat(Inputs.refusal(readings.get(1))).contains("huge.jsonl:2: larger than 10,485,760");
    assertThat(Inputs.article(readings.get(2)).id()).isEqualTo("c");
  }

  @Test
  void a_text_with_more_characters_than_an_article_has() {
    Path file = Inputs.write(folder, "long.txt", Inputs.NEWS.repeat(20));
    List<Reading> readings =
        Inputs.read(new Limits(100_000, 1000, 1000), InputStream.nullInputStream(), file);
    assertThat(Inputs.refusal(readings.getFirst()))
        .endsWith("a text of 1,760 characters: expected at most 1,000");
  }

  @Test
  void a_text_in_english() {
    assertRefused(
        Inputs.write(folder, "en.txt", "The prime minister met the French envoy on Thursday."),
        "language en is not supported yet: expected an article in Arabic (ar)");
  }

  @Test
  void a_text_in_chinese() {
    assertRefused(
        Inputs.write(folder, "zh.txt", "总理星期四在首都会见了法国特使，讨论了地区局势。"),
        "language zh is not supported yet: expected an article in Arabic (ar)");
  }

  @Test
  void a_text_without_letters() {
    assertRefused(
        Inputs.write(folder, "numbers.txt", "12 13 14 — 2021"),
        "no words of a known language: expected an article in Arabic");
  }

  @Test
  void a_page_without_an_article() {
    assertRefused(
        Inputs.write(folder, "menu.html", "<html><body><nav><a href=/>الرئيسية</a></nav></body>"),
        "no article in this page: expected paragraphs of text");
  }

  @Test
  void broken_html_is_read_as_browsers_do() {
    Path page =
        Inputs.write(
            folder,
            "broken.html",
            "<html><body><div><p>" + Inputs.NEWS + "<p>وقال " + Inputs.NEWS + "</div></b></i><td");
    assertThat(Inputs.prose(Inputs.article(Inputs.read(page).getFirst())))
        .containsExactly(Inputs.NEWS, "وقال " + Inputs.NEWS);
  }

  @Test
  void a_page_of_200_000_nested_elements_is_read_in_seconds() {
    Path page =
        Inputs.write(
            folder,
            "deep.html",
            "<div class=menu>".repeat(200_000) + "<p>" + Inputs.NEWS + "</p>");
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(Inputs.read(page, good)).hasSize(2).last().isInstanceOf(Reading.Read.class));
  }

  @Test
  void a_line_that_is_no_json_costs_only_itself() {
    String article = "{\"id\":\"%s\",\"text\":\"" + Inputs.NEWS + "\"}\n";
    Path file =
        Inputs.write(
            folder,
            "mixed.jsonl",
            article.replace("%s", "a") + "{\"id\": oops\n\n[1,2]\n" + article.replace("%s", "b"));
    List<Reading> readings = Inputs.read(file);
    assertThat(Inputs.article(readings.get(0)).id()).isEqualTo("a");
    assertThat(Inputs.refusal(readings.get(1)))
        .startsWith(file + ":2: no JSON (")
        .endsWith("expected one JSON object with a \"text\" on each line");
    assertThat(Inputs.refusal(readings.get(2))).startsWith(file + ":4: no \"text\" in it");
    assertThat(Inputs.article(readings.get(3)).id()).isEqualTo("b");
  }

  @Test
  void json_nested_5000_deep() {
    Path file = Inputs.write(folder, "deep.jsonl", "{\"text\":" + "[".repeat(5000) + "\n");
    assertThat(Inputs.refusal(Inputs.read(file).getFirst())).contains("deep.jsonl:1: no JSON");
  }

  @Test
  void an_id_that_was_read_before() {
    Path again = Inputs.write(folder, "copy/good.html", "<p>" + Inputs.NEWS + "</p>");
    List<Reading> readings = Inputs.read(good, again);
    assertThat(Inputs.refusal(readings.getLast()))
        .isEqualTo(again + ": the id good was read before, at " + good + ": left out");
  }

  @Test
  void control_characters_become_replacement_characters_in_their_place() {
    Path file = Inputs.write(folder, "control.txt", "أعلن\u0000 الوزير\u0001 استقالته.\u202E نعم.");
    Reading reading = Inputs.read(file).getFirst();
    assertThat(Inputs.article(reading).text())
        .isEqualTo("أعلن\uFFFD الوزير\uFFFD استقالته.\u202E نعم.");
    assertThat(((Reading.Read) reading).notes())
        .containsExactly(
            "holds control characters that no text may hold: U+FFFD stands in their place");
  }

  @Test
  void halves_of_surrogate_pairs_in_json_and_html_become_replacement_characters() {
    Path json =
        Inputs.write(folder, "half.jsonl", "{\"id\":\"h\",\"text\":\"\\ud800" + Inputs.NEWS + "\"}");
    assertThat(Inputs.article(Inputs.read(json).getFirst()).text())
        .isEqualTo("\uFFFD" + Inputs.NEWS);
    Path html = Inputs.write(folder, "half.html", "<p>&#xD800;&#0;" + Inputs.NEWS + "</p>");
    assertThat(Inputs.article(Inputs.read(html).getFirst()).text()).endsWith(Inputs.NEWS);
    assertThat(Inputs.article(Inputs.read(html).getFirst()).text()).doesNotContain("\0", "\ud800");
  }

  @Test
  void bidirectional_controls_are_kept_in_the_text() {
    String text = "\u202Bقال الوزير\u202C إن الاجتماع انتهى \u2067اليوم\u2069.";
    Path file = Inputs.write(folder, "bidi.txt", text);
    assertThat(Inputs.article(Inputs.read(file).getFirst()).text()).isEqualTo(text);
  }

  @Test
  void a_few_broken_bytes_in_utf_8_are_replaced_and_noted() {
    byte[] bytes = Inputs.NEWS.getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    Reading reading = Inputs.read(Inputs.write(folder, "broken.txt", bytes)).getFirst();
    assertThat(Inputs.article(reading).text()).contains("\uFFFD");
    assertThat(((Reading.Read) reading).notes().getFirst()).contains("characters are broken");
  }

  @Test
  void text_and_pages_in_windows_1256_are_read() {
    Charset charset = Charset.forName("windows-1256");
    Path text = Inputs.write(folder, "old.txt", Inputs.NEWS.getBytes(charset));
    assertThat(Inputs.article(Inputs.read(text).getFirst()).text()).isEqualTo(Inputs.NEWS);
    String page = "<html><head>%s</head><body><p>" + Inputs.NEWS + "</p></body></html>";
    String declared = page.replace("%s", "<meta charset='windows-1256'>");
    Path first = Inputs.write(folder, "declared.html", declared.getBytes(charset));
    Path second = Inputs.write(folder, "silent.html", page.replace("%s", "").getBytes(charset));
    for (Reading reading : Inputs.read(first, second)) {
      assertThat(Inputs.prose(Inputs.article(reading))).containsExactly(Inputs.NEWS);
    }
  }
}
