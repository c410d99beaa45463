package waqai.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.ontology.Ontology;

/** All forms in which the graph can be taken away, by their names on the command line. */
public final class Exports {
  private static final Map<String, String> TABLES =
      Map.of(
          Nanopublications.CODE, "nanopub.trig",
          PloverLines.CODE, "jsonl",
          CameoTable.CODE, "tsv",
          GraphMl.CODE, "graphml",
          FactCsv.CODE, "csv");

  private final Ontology ontology;

  /** Labels of terms come from this ontology. */
  public Exports(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The names of all: the RDF formats first. */
  public static List<String> codes() {
    List<String> codes = new ArrayList<>(ExportFormat.codes());
    TABLES.keySet().stream().sorted().forEach(codes::add);
    return codes;
  }

  /**
   * The form of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Export of(String code) {
    return switch (code) {
      case Nanopublications.CODE -> new Nanopublications();
      case PloverLines.CODE -> new PloverLines(ontology);
      case CameoTable.CODE -> new CameoTable(ontology);
      case GraphMl.CODE -> new GraphMl(ontology);
      case FactCsv.CODE -> new FactCsv(ontology);
      default -> new Exporter(format(code));
    };
  }

  /** The name of the form in which a file of this name would be written, by how it ends. */
  public static Optional<String> codeOfFile(String fileName) {
    Map<String, String> endings = new LinkedHashMap<>(TABLES);
    for (ExportFormat format : ExportFormat.values()) {
      endings.put(format.code(), format.ending());
    }
    return endings.entrySet().stream()
        .filter(it -> fileName.endsWith("." + it.getValue()))
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(String::length)))
        .map(Map.Entry::getKey);
  }

  /** What the columns of a form mean, by name; none for RDF. */
  public static Map<String, String> columns(String code) {
    return Columns.of(code).meanings();
  }

  private static ExportFormat format(String code) {
    try {
      return ExportFormat.of(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no export format: " + code + "; there are " + String.join(", ", codes()), e);
    }
  }
}
