package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in ZIP, gzip and WARC files, and by patterns. */
class PackedInputsTest {
  private static final String PAGE =
      "<html><body><h1>لقاء في بيروت</h1><p>" + Inputs.NEWS + "</p></body></html>";

  @TempDir Path folder;

  private Path zip(String name, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return Inputs.write(folder, name, bytes.toByteArray());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void articles_in_a_zip_file_are_read_in_the_order_of_their_names() throws IOException {
    Path zip =
        zip(
            "news.zip",
            Map.of("b/two.txt", utf8(Inputs.NEWS), "a/one.html", utf8(PAGE), "logo.png", new byte[9],
                "__MACOSX/._one.txt", utf8("x")));
    assertThat(Inputs.read(zip))
        .extracting(it -> Inputs.article(it).id())
        .containsExactly("one", "two");
    assertThat(Inputs.read(zip).getFirst().place()).hasToString(zip + "#a/one.html");
  }

  @Test
  void names_in_a_zip_file_that_lead_out_of_it_are_only_names() throws IOException {
    Path zip = zip("evil.zip", Map.of("../../evil.txt", utf8(Inputs.NEWS)));
    assertThat(Inputs.read(zip)).hasSize(1);
    assertThat(folder.getParent().getParent().resolve("evil.txt")).doesNotExist();
  }

  @Test
  void gzipped_files_are_read_by_the_name_within() throws IOException {
    Path page = Inputs.write(folder, "page.html.gz", gzip(utf8(PAGE)));
    Path lines =
        Inputs.write(
            folder, "news.jsonl.gz", gzip(utf8("{\"id\":\"j\",\"text\":\"" + Inputs.NEWS + "\"}\n")));
    assertThat(Inputs.read(page, lines))
        .extracting(it -> Inputs.article(it).id())
        .containsExactly("page", "j");
  }

  @Test
  void patterns_name_files() throws IOException {
    Inputs.write(folder, "x/a.txt", Inputs.NEWS);
    Inputs.write(folder, "x/b.txt", Inputs.NEWS);
    Inputs.write(folder, "x/c.md", Inputs.NEWS);
    assertThat(Inputs.read(folder + "/x/*.txt")).hasSize(2);
    assertThat(Inputs.read(folder + "/**.txt")).hasSize(2);
    assertThat(Inputs.refusal(Inputs.read(folder + "/x/*.doc").getFirst()))
        .endsWith("no such file or folder");
  }

  @Test
  void pages_in_a_web_archive_are_read() throws IOException {
    byte[] body = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE);
    byte[] picture = utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx");
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(record("https://example.org/logo.png", picture));
    warc.writeBytes(record("https://example.org/news/1", body));
    Path plain = Inputs.write(folder, "a.warc", warc.toByteArray());
    Path packed = Inputs.write(folder, "b.warc.gz", gzip(warc.toByteArray()));
    for (Path file : List.of(plain, packed)) {
      List<Reading> readings = Inputs.read(file);
      assertThat(readings).hasSize(1);
      assertThat(Inputs.article(readings.getFirst()).id()).isEqualTo("https://example.org/news/1");
    }
  }

  private static byte[] record(String address, byte[] http) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        utf8(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2021-09-10T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + address.hashCode()
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length + "\r\n\r\n"));
    out.writeBytes(http);
    out.writeBytes(utf8("\r\n\r\n"));
    return out.toByteArray();
  }

  @Test
  void broken_archives_cost_only_themselves() throws IOException {
    Path good = Inputs.write(folder, "good.txt", Inputs.NEWS);
    List<Reading> readings =
        Inputs.read(
            Inputs.write(folder, "a.zip", utf8("no zip")),
            Inputs.write(folder, "b.txt.gz", utf8("no gzip")),
            Inputs.write(folder, "c.warc", utf8("no warc")),
            Inputs.write(folder, "d.txt.gz", Arrays.copyOf(gzip(utf8(Inputs.NEWS)), 30)),
            good);
    assertThat(readings).hasSize(5);
    assertThat(readings.subList(0, 4)).allMatch(it -> it instanceof Reading.Refused);
    assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
  }

  @Test
  void bombs_in_gzip_and_zip_files_are_refused_in_bounded_time_and_memory() throws IOException {
    Path bomb = folder.resolve("bomb.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 256; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    Path lines = Files.copy(bomb, folder.resolve("bomb.jsonl.gz"));
    Path zip = zip("bomb.zip", Map.of("bomb.jsonl", new byte[100 << 20], "page.html", new byte[20 << 20]));
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThat(Inputs.read(bomb, lines, zip))
                .hasSize(4)
                .allMatch(it -> it instanceof Reading.Refused));
  }
}
