package waqai.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What stands behind the IRIs of the data: a page for people, and the statements for programs. */
final class LinkedData {
  private static final String HTML = "text/html";

  private final SiteData data;

  LinkedData(SiteData data) {
    this.data = data;
  }

  /** Leads from a thing to its page or its data; empty if the thing is unknown. */
  Optional<Reply> identify(String local, Request request) {
    if (ThingGraph.of(data.source(), thing(local)).isEmpty()) {
      return Optional.empty();
    }
    Optional<DataFormat> format = request.accept().best(List.of(DataFormat.values()));
    double best = format.map(it -> request.accept().quality(it.mediaType())).orElse(0.0);
    double html = request.accept().quality(HTML);
    Reply reply =
        html > 0 && html >= best
            ? Reply.seeOther(data.address().path() + "page/" + local)
            : format
                .map(it -> Reply.seeOther(data.address().path() + "data/" + local + "." + it.suffix()))
                .orElseGet(LinkedData::notAcceptable);
    return Optional.of(reply.with("Vary", "Accept"));
  }

  /** The statements about a thing, by its address with the suffix of a format. */
  Optional<Reply> data(String localWithSuffix) {
    int dot = localWithSuffix.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String local = localWithSuffix.substring(0, dot);
    return DataFormat.ofSuffix(localWithSuffix.substring(dot + 1))
        .flatMap(format -> written(ThingGraph.of(data.source(), thing(local)), format))
        .map(reply -> reply.with("Link", describes(local)));
  }

  /** The statements of a named graph. */
  Optional<Reply> graph(String name, Request request) {
    ThingGraph graph =
        ThingGraph.named(
            data.source(), NodeFactory.createURI(data.address().base() + "graph/" + name));
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    return request
        .accept()
        .best(List.of(DataFormat.values()))
        .map(format -> written(graph, format))
        .orElseGet(() -> Optional.of(notAcceptable()))
        .map(reply -> reply.with("Vary", "Accept"));
  }

  /** The header that leads from a page to the data about its thing. */
  Optional<String> linksOf(String path) {
    if (!path.startsWith("page/")) {
      return Optional.empty();
    }
    String local = path.substring("page/".length());
    return Optional.of(
        Arrays.stream(DataFormat.values())
            .map(
                format ->
                    "<" + data.address().path() + "data/" + local + "." + format.suffix()
                        + ">; rel=\"alternate describedby\"; type=\"" + format.mediaType() + "\"")
            .collect(Collectors.joining(", ")));
  }

  /** The statements of a thing, as rows of a page. */
  Optional<ThingModel> statements(Node node, Frame frame) {
    ShownNodes shown = new ShownNodes(data, frame.language());
    List<ThingModel.Row> rows =
        data.source().read(
            graphs -> {
              List<ThingModel.Row> found = new ArrayList<>();
              graphs.find(Node.ANY, node, Node.ANY, Node.ANY)
                  .forEachRemaining(
                      quad ->
                          found.add(
                              new ThingModel.Row(
                                  shown.of(quad.getPredicate()), shown.of(quad.getObject()))));
              return found;
            });
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThingModel(
                node.getURI(),
                rows.stream()
                    .distinct()
                    .sorted(Comparator.comparing(row -> row.property().text()))
                    .toList(),
                data.links(node.getURI())));
  }

  private static Optional<Reply> written(ThingGraph graph, DataFormat format) {
    return graph.isEmpty()
        ? Optional.empty()
        : Optional.of(Reply.of(format.contentType(), graph.write(format)));
  }

  private String describes(String local) {
    return "<" + data.address().thing(local) + ">; rel=\"describes\", <" + data.address().path()
        + "page/" + local + ">; rel=\"alternate\"; type=\"text/html\"";
  }

  private Node thing(String local) {
    return NodeFactory.createURI(data.address().thing(local));
  }

  private static Reply notAcceptable() {
    return Reply.text(406, "this comes as " + HTML + ", " + DataFormat.mediaTypes());
  }
}
