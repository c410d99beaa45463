package waqai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import waqai.text.Article;
import waqai.text.Span;

/** Writes inputs and reads them. */
final class Inputs {
  /** "The Lebanese prime minister received the French minister in Beirut today." */
  static final String NEWS =
      "استقبل رئيس الوزراء اللبناني الوزير الفرنسي في بيروت اليوم، وبحث معه الأوضاع في المنطقة.";

  private Inputs() {}

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Reading> read(Object... inputs) {
    return read(Limits.DEFAULT, InputStream.nullInputStream(), inputs);
  }

  static List<Reading> readStandardInput(String text) {
    return read(
        Limits.DEFAULT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "-");
  }

  static List<Reading> read(Limits limits, InputStream in, Object... inputs) {
    List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
    try (Stream<Reading> readings = new ArticleReader(in, limits).read(names)) {
      return readings.toList();
    }
  }

  static Article article(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article();
      case Reading.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  static String refusal(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> throw new AssertionError("read: " + read.article().id());
      case Reading.Refused refused -> refused.place() + ": " + refused.reason();
    };
  }

  static List<String> prose(Article article) {
    return article.prose().stream().map((Span span) -> span.in(article.text())).toList();
  }
}
