package waqai.store;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import waqai.query.FactSource;

/**
 * Brings another server to what a store holds. Only what differs is sent; so it can be stopped and
 * done again, and done again at once it sends nothing.
 *
 * @param graphs how many graphs were changed or dropped
 * @param added how many statements were sent
 * @param removed how many statements were taken out, those of dropped graphs not counted
 */
public record Mirror(int graphs, long added, long removed) {
  /** Makes the server's graphs those of the store; graphs of others are left alone. */
  public static Mirror bring(FactSource store, SparqlServer to, Consumer<String> progress) {
    Mirror done = new Mirror(0, 0, 0);
    Set<Node> here = new TreeSet<>(NodeCmp::compareRDFTerms);
    store.read(
        data -> {
          data.listGraphNodes().forEachRemaining(here::add);
          return true;
        });
    Set<Node> there = new HashSet<>(to.graphs(store.names().base() + "graph/"));
    for (Node graph : here) {
      done = done.plus(bring(store, graph, there.contains(graph), to));
      progress.accept(graph.getURI());
    }
    there.removeAll(here);
    for (Node graph : there) {
      to.drop(graph);
      done = done.plus(new Mirror(1, 0, 0));
    }
    return done;
  }

  private static Mirror bring(FactSource store, Node graph, boolean known, SparqlServer to) {
    Set<Triple> wanted = store.read(data -> GraphUpdate.triples(data, graph));
    Set<Triple> gone = known ? to.triples(graph) : new HashSet<>();
    Set<Triple> fresh = new HashSet<>(wanted);
    fresh.removeAll(gone);
    gone.removeAll(wanted);
    to.change(graph, gone, fresh);
    return new Mirror(gone.isEmpty() && fresh.isEmpty() ? 0 : 1, fresh.size(), gone.size());
  }

  private Mirror plus(Mirror other) {
    return new Mirror(
        graphs + other.graphs, added + other.added, removed + other.removed);
  }
}
