package waqai.serve;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** What the site says of its data to other programs: VoID, DCAT, prefixes, saved queries. */
final class Metadata {
  private final SiteData data;

  Metadata(SiteData data) {
    this.data = data;
  }

  Optional<Reply> reply(String path, Request request) {
    return switch (path) {
      case ".well-known/void", "void.ttl" -> Optional.of(turtle(new VoidDescription(data).graph()));
      case "dcat.ttl" -> Optional.of(turtle(CatalogueDescription.graph(data)));
      case "prefixes.ttl" -> Optional.of(turtle(SavedQueryDescription.prefixes(data)));
      case "queries.ttl" -> Optional.of(turtle(SavedQueryDescription.queries(data)));
      case "ontology.ttl" ->
          Optional.of(
              Reply.of(
                  DataFormat.TURTLE.contentType(),
                  new OntologyPage(data).write(Optional.empty(), DataFormat.TURTLE)));
      case "robots.txt" -> Optional.of(Reply.text(200, "User-agent: *\nDisallow: " + data.address().path() + "sparql"));
      default -> Optional.empty();
    };
  }

  private static Reply turtle(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(DataFormat.TURTLE.riot()).output(out);
    return Reply.of(DataFormat.TURTLE.contentType(), out.toByteArray());
  }
}
