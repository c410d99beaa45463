package waqai.serve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The RDF formats in which things can be fetched. The first is the one of no preference. */
enum DataFormat {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY, false),
  NTRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8, false),
  JSONLD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY, false),
  RDFXML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN, false),
  TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY, true),
  NQUADS("nq", "application/n-quads", RDFFormat.NQUADS_UTF8, true);

  private final String suffix;
  private final String mediaType;
  private final RDFFormat riot;
  private final boolean graphs;

  DataFormat(String suffix, String mediaType, RDFFormat riot, boolean graphs) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.riot = riot;
    this.graphs = graphs;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  String contentType() {
    return this == RDFXML ? mediaType : mediaType + "; charset=utf-8";
  }

  RDFFormat riot() {
    return riot;
  }

  /** Whether it says in which graph a statement stands. */
  boolean graphs() {
    return graphs;
  }

  static Optional<DataFormat> ofSuffix(String suffix) {
    return Stream.of(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
  }

  static Set<DataFormat> withoutGraphs() {
    return EnumSet.complementOf(EnumSet.of(TRIG, NQUADS));
  }

  static String mediaTypes() {
    return Stream.of(values()).map(DataFormat::mediaType).collect(Collectors.joining(", "));
  }
}
