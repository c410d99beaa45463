package waqai.serve;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import waqai.ontology.Vocabulary;

/**
 * Where things are: between the IRIs of the data and the paths of the server. The IRIs stand under
 * the base of the store; the server answers under the path of that base, whatever host and port it
 * listens on.
 *
 * @param base the base IRI of the store, with a slash at the end
 */
record SiteAddress(String base) {
  /** The path under which the site stands, with a slash at both ends. */
  String path() {
    return URI.create(base).getRawPath();
  }

  /** The page that shows a thing or a term of ours; anything else has none here. */
  Optional<String> page(String iri) {
    if (iri.startsWith(Vocabulary.NS)) {
      return Optional.of(path() + "ontology/" + iri.substring(Vocabulary.NS.length()));
    }
    return local(iri).map(local -> path() + "page/" + local);
  }

  /** The page of what points at a thing of ours. */
  Optional<String> links(String iri) {
    return local(iri).map(local -> path() + "links/" + local);
  }

  /** The data about a thing of ours, in a format. */
  Optional<String> data(String iri, DataFormat format) {
    return local(iri).map(local -> path() + "data/" + local + "." + format.suffix());
  }

  /** The IRI of the thing that a page or data is about. */
  String thing(String local) {
    return base + "id/" + local;
  }

  /** The IRIs of the things that a path below the site's would be about, if there were any. */
  List<String> thingsOf(String path) {
    int slash = path.indexOf('/');
    String local = path.substring(slash + 1);
    return switch (path.substring(0, Math.max(0, slash))) {
      case "id", "page", "links" -> List.of(thing(local));
      case "data" -> List.of(thing(local.replaceFirst("\\.[a-z]+$", "")));
      case "graph" -> List.of(base + path);
      default -> List.of();
    };
  }

  private Optional<String> local(String iri) {
    String ids = base + "id/";
    return iri.startsWith(ids) ? Optional.of(iri.substring(ids.length())) : Optional.empty();
  }
}
