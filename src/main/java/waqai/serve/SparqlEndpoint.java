package waqai.serve;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Fuseki's query service behind {@link QueryGuard}, for a few queries at a time. */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private final QueryGuard guard;
  private final ServeSettings settings;
  private final Semaphore places;
  private final ThreadLocal<QueryExec> current = new ThreadLocal<>();

  private final MemoryWatch memory;

  SparqlEndpoint(ServeSettings settings, MemoryWatch memory) {
    this.settings = settings;
    this.memory = memory;
    this.guard = new QueryGuard(settings.mostRows());
    this.places = new Semaphore(settings.queriesAtOnce());
  }

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestParameter("update") != null) {
      ServletOps.errorForbidden(EndpointFilter.READ_ONLY);
    }
    super.validate(action);
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
    try {
      return super.decideDataset(action, guard.guarded(query, text), text);
    } catch (QueryGuard.Refused e) {
      ServletOps.error(403, e.getMessage());
      throw e;
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    QueryExec execution = super.createQueryExec(action, query, data);
    current.set(memory.watched(execution));
    return execution;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.length() > ServeSettings.LONGEST_QUERY) {
      ServletOps.error(
          413, "a query may have " + ServeSettings.LONGEST_QUERY + " characters at most");
    }
    if (QueryGuard.depth(text) > ServeSettings.DEEPEST_QUERY) {
      ServletOps.errorBadRequest(
          "brackets may be nested " + ServeSettings.DEEPEST_QUERY + " deep at most");
    }
    if (!entered().orElse(false)) {
      ServletOps.error(503, "too many queries at once: try again in a moment");
    }
    try {
      super.execute(text, action);
    } finally {
      Optional.ofNullable(current.get()).ifPresent(memory::ended);
      current.remove();
      places.release();
    }
  }

  private Optional<Boolean> entered() {
    try {
      return Optional.of(places.tryAcquire(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
