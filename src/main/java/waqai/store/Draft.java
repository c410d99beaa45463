package waqai.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TransactionalNotSupportedMixin;

/**
 * Changes to a dataset, held in memory over what it has: a change that fails half-way leaves nothing
 * behind, and no transaction of the store has to be aborted. For one read transaction; {@link #apply}
 * is for the write transaction after it.
 */
final class Draft extends DatasetGraphTriplesQuads implements TransactionalNotSupportedMixin {
  private final DatasetGraph base;
  private final PrefixMap prefixes = PrefixMapFactory.create();
  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> deleted = new LinkedHashSet<>();

  Draft(DatasetGraph base) {
    this.base = base;
  }

  /** What a change would make of a dataset. */
  static Draft of(DatasetGraph base, Consumer<DatasetGraph> change) {
    Draft draft = new Draft(base);
    change.accept(draft);
    return draft;
  }

  /** Makes the changes. */
  void apply(DatasetGraph to) {
    deleted.forEach(to::delete);
    added.forEach(to::add);
  }

  @Override
  public void addToDftGraph(Node s, Node p, Node o) {
    put(quad(Quad.defaultGraphIRI, s, p, o));
  }

  @Override
  public void addToNamedGraph(Node g, Node s, Node p, Node o) {
    put(quad(g, s, p, o));
  }

  @Override
  public void deleteFromDftGraph(Node s, Node p, Node o) {
    drop(quad(Quad.defaultGraphIRI, s, p, o));
  }

  @Override
  public void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
    drop(quad(g, s, p, o));
  }

  @Override
  public Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return found(Quad.defaultGraphIRI, s, p, o);
  }

  @Override
  public Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return found(g, s, p, o);
  }

  @Override
  public Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    Iterator<Quad> kept =
        Iter.filter(base.findNG(Node.ANY, s, p, o), quad -> !deleted.contains(quad));
    Iterator<Quad> fresh =
        added.stream().filter(it -> !it.isDefaultGraph() && matches(it, Node.ANY, s, p, o)).iterator();
    return Iter.toList(Iter.append(kept, fresh)).iterator();
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Set<Node> graphs = new LinkedHashSet<>();
    findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    return graphs.iterator();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public boolean supportsTransactions() {
    return false;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return false;
  }

  private void put(Quad quad) {
    deleted.remove(quad);
    if (!base.contains(quad)) {
      added.add(quad);
    }
  }

  private void drop(Quad quad) {
    added.remove(quad);
    if (base.contains(quad)) {
      deleted.add(quad);
    }
  }

  private Iterator<Quad> found(Node g, Node s, Node p, Node o) {
    Iterator<Quad> kept = Iter.filter(base.find(g, s, p, o), quad -> !deleted.contains(named(g, quad)));
    Iterator<Quad> fresh = added.stream().filter(it -> matches(it, g, s, p, o)).iterator();
    return Iter.toList(Iter.append(kept, fresh)).iterator();
  }

  private static boolean matches(Quad quad, Node g, Node s, Node p, Node o) {
    return fits(g, quad.getGraph())
        && fits(s, quad.getSubject())
        && fits(p, quad.getPredicate())
        && fits(o, quad.getObject());
  }

  private static boolean fits(Node wanted, Node given) {
    return wanted == null || Node.ANY.equals(wanted) || wanted.equals(given);
  }

  /** The default graph has two names in Jena; here it has one. */
  private static Quad named(Node graph, Quad quad) {
    return Quad.isDefaultGraph(graph) ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
  }

  private static Quad quad(Node g, Node s, Node p, Node o) {
    return Quad.create(Quad.isDefaultGraph(g) ? Quad.defaultGraphIRI : g, s, p, o);
  }
}
