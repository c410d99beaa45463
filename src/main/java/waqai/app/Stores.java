package waqai.app;

import java.nio.file.Path;
import waqai.ontology.Ontology;
import waqai.query.FactSource;
import waqai.store.FactStore;
import waqai.store.RemoteSource;
import waqai.store.SparqlServer;

/** Opens what {@code --store} names, to read it: a folder, or {@code sparql:QUERY_URL}. */
final class Stores {
  private Stores() {}

  static FactSource open(String name, Ontology ontology) {
    if (!name.startsWith(SparqlServer.PREFIX)) {
      return FactStore.open(Path.of(name), ontology);
    }
    try (SparqlServer server = new SparqlServer(name, System.getenv())) {
      return RemoteSource.open(server);
    }
  }
}
