package waqai.serve;

import java.util.Optional;
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
  private final QueryQueue queue;
  private final ThreadLocal<QueryExec> current = new ThreadLocal<>();

  private final MemoryWatch memory;

  SparqlEndpoint(ServeSettings settings, MemoryWatch memory) {
    this.memory = memory;
    this.guard = new QueryGuard(settings.mostRows());
    this.queue = new QueryQueue(settings);
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
      guard.guard(query);
    } catch (QueryGuard.Refused e) {
      ServletOps.error(403, e.getMessage());
    }
    return super.decideDataset(action, query, text);
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
    if (!queue.enter()) {
      action.getResponse().setHeader("Retry-After", QueryQueue.RETRY_AFTER);
      ServletOps.error(503, "too many queries at once: try again in a moment");
    }
    try {
      super.execute(text, action);
    } finally {
      Optional.ofNullable(current.get()).ifPresent(memory::ended);
      current.remove();
      queue.leave();
    }
  }
}
