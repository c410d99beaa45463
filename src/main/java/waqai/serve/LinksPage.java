package waqai.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What points at a thing, whatever it is, a page at a time. */
final class LinksPage {
  private static final int ROWS = 50;
  private static final int LAST_PAGE = 2000;

  private final SiteData data;

  LinksPage(SiteData data) {
    this.data = data;
  }

  /** Empty if nothing points there. */
  Optional<LinksModel> model(String local, Request request, Frame frame) {
    Node node = NodeFactory.createURI(data.address().thing(local));
    int page = page(request);
    List<Triple> links =
        data.source().read(graphs -> links(graphs, node, (page - 1) * ROWS));
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(model(node, links, page, frame.to("links/" + local), frame));
  }

  private LinksModel model(Node node, List<Triple> links, int page, String here, Frame frame) {
    ShownNodes shown = new ShownNodes(data, frame.language());
    return new LinksModel(
        shown.of(node),
        links.stream()
            .limit(ROWS)
            .map(
                link ->
                    new ThingModel.Row(
                        shown.of(link.getPredicate()), shown.of(link.getSubject())))
            .toList(),
        page > 1 ? Optional.of(here + "?page=" + (page - 1)) : Optional.empty(),
        links.size() > ROWS ? Optional.of(here + "?page=" + (page + 1)) : Optional.empty());
  }

  private static int page(Request request) {
    return request
        .parameter("page")
        .filter(it -> it.matches("[1-9][0-9]{0,3}"))
        .map(Integer::parseInt)
        .filter(it -> it <= LAST_PAGE)
        .orElse(1);
  }

  /** A part of the links and one more, in the order of the store; without what it writes for itself. */
  private List<Triple> links(DatasetGraph graphs, Node node, int from) {
    Node hidden = data.source().names().identity();
    List<Triple> links = new ArrayList<>();
    Set<Triple> seen = new HashSet<>();
    Iterator<Quad> all = graphs.find(Node.ANY, Node.ANY, Node.ANY, node);
    while (all.hasNext() && links.size() <= ROWS) {
      Quad quad = all.next();
      Triple link = quad.asTriple();
      if (!quad.getGraph().equals(hidden) && seen.add(link) && seen.size() > from) {
        links.add(link);
      }
    }
    return links;
  }
}
