package waqai.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The RDF formats. */
public enum ExportFormat {
  NQUADS(true, "nq"),
  TRIG(true, "trig"),
  TURTLE(false, "ttl"),
  JSONLD(true, "jsonld"),
  RDFXML(false, "rdf"),
  NTRIPLES(false, "nt"),
  TRIX(true, "trix"),
  BINARY(true, "brf");

  private final boolean graphs;
  private final String ending;

  ExportFormat(boolean graphs, String ending) {
    this.graphs = graphs;
    this.ending = ending;
  }

  /** Whether it keeps the graphs apart; else it has every triple once. */
  public boolean graphs() {
    return graphs;
  }

  /** How names of files in this format end. */
  String ending() {
    return ending;
  }

  /** Its name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all. */
  public static List<String> codes() {
    return Stream.of(values()).map(ExportFormat::code).toList();
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ExportFormat of(String code) {
    for (ExportFormat format : values()) {
      if (format.code().equals(code)) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "no RDF format: " + code + "; there are " + String.join(", ", codes()));
  }
}
