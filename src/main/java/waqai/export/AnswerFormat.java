package waqai.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats for rows and for yes or no; graphs are written in an {@link ExportFormat}. */
public enum AnswerFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML;

  /** Its name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all. */
  public static List<String> codes() {
    return Stream.of(values()).map(AnswerFormat::code).toList();
  }
}
