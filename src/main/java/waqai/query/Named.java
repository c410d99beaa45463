package waqai.query;

import java.util.Map;

/**
 * An entity by its names.
 *
 * @param iri its IRI
 * @param labels its label by language
 */
public record Named(String iri, Map<String, String> labels) {
  public Named {
    labels = Map.copyOf(labels);
  }

  /** The label in a language, else in Arabic, else in any; the IRI if it has none. */
  public String label(String language) {
    String other = labels.values().stream().sorted().findFirst().orElse(iri);
    return labels.getOrDefault(language, labels.getOrDefault("ar", other));
  }
}
