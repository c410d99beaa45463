package waqai.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Leads each request to what answers it. */
final class Routes {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final SiteData data;
  private final PageRenderer renderer = new PageRenderer();
  private final LinkedData linked;
  private final Tables tables;
  private final Metadata metadata;
  private final StaticFiles files = new StaticFiles();

  Routes(SiteData data) {
    this.data = data;
    this.linked = new LinkedData(data);
    this.tables = new Tables(data);
    this.metadata = new Metadata(data);
  }

  Reply reply(Request request) {
    int slash = request.path().indexOf('/');
    String section = slash < 0 ? request.path() : request.path().substring(0, slash);
    String rest = slash < 0 ? "" : request.path().substring(slash + 1);
    return switch (section) {
      case "static" -> files.reply(rest).orElseGet(() -> missing(request));
      case "id" -> linked.identify(rest, request).orElseGet(() -> missing(request));
      case "data" -> linked.data(rest).map(it -> fresh(it, request)).orElseGet(() -> missing(request));
      case "graph" -> linked.graph(rest, request).map(it -> fresh(it, request)).orElseGet(() -> missing(request));
      case "complete" -> fresh(new Completions(data).reply(request), request);
      case "search.csv" -> fresh(tables.csv(request), request);
      case "search.jsonld" -> fresh(tables.jsonLd(request), request);
      case ".well-known", "void.ttl", "dcat.ttl", "prefixes.ttl", "queries.ttl", "ontology.ttl", "robots.txt" ->
          metadata.reply(request.path(), request).map(it -> fresh(it, request)).orElseGet(() -> missing(request));
      case "ontology" -> ontology(rest, request);
      default -> page(section, rest, request);
    };
  }

  /** A page that says what is wrong. */
  Reply refusal(Request request, int status, String reason) {
    Frame frame = new Frame(request, data.address());
    String title =
        frame.say(
            switch (status) {
              case NOT_FOUND -> "not-found";
              case GONE -> "gone";
              case BAD_REQUEST -> "bad-request";
              default -> "failed";
            });
    return Reply.html(
        status,
        renderer.render("error", frame, Map.of("title", title, "reason", reason)));
  }

  private Reply page(String section, String rest, Request request) {
    Frame frame = new Frame(request, data.address());
    Optional<String> html =
        switch (section) {
          case "" -> Optional.of(render("home", frame, new HomePage(data).model(frame)));
          case "page" -> thing(rest, request, frame);
          case "links" -> new LinksPage(data).model(rest, request, frame).map(it -> render("links", frame, it));
          case "search" -> only(rest, () -> render("search", frame, new SearchPage(data).model(request, frame)));
          case "queries" -> rest.isEmpty()
              ? Optional.of(renderer.render("queries", frame, Map.of("queries", new QueriesPage(data).all(frame))))
              : new QueriesPage(data).model(rest, request, frame).map(it -> render("query", frame, it));
          case "query" -> only(rest, () -> renderer.render("editor", frame, Map.of("queries", new QueriesPage(data).all(frame), "text", frame.typed("query"))));
          case "map" -> only(rest, () -> render("map", frame, data.map().whole(frame)));
          case "about" -> only(rest, () -> render("about", frame, new AboutPage(data).model(frame)));
          default -> Optional.empty();
        };
    return html.map(it -> shown(it, request)).orElseGet(() -> missing(request));
  }

  private static Optional<String> only(String rest, Supplier<String> page) {
    return rest.isEmpty() ? Optional.of(page.get()) : Optional.empty();
  }

  private Optional<String> thing(String local, Request request, Frame frame) {
    Node node = NodeFactory.createURI(data.address().thing(local));
    String kind = local.substring(0, Math.max(0, local.indexOf('/')));
    return switch (kind) {
      case "entity" -> new EntityPage(data).model(node, request, frame).map(it -> render("entity", frame, it));
      case "fact" -> new FactPage(data).model(node, frame).map(it -> render("fact", frame, it));
      case "article" -> new ArticlePage(data).model(node, frame).map(it -> render("article", frame, it));
      default -> linked.statements(node, frame).map(it -> render("thing", frame, it));
    };
  }

  private Reply ontology(String rest, Request request) {
    Frame frame = new Frame(request, data.address());
    OntologyPage page = new OntologyPage(data);
    if (rest.endsWith(".ttl")) {
      byte[] turtle = page.write(Optional.of(rest.substring(0, rest.length() - 4)), DataFormat.TURTLE);
      return turtle.length == 0
          ? missing(request)
          : fresh(Reply.of(DataFormat.TURTLE.contentType(), turtle), request);
    }
    if (!request.accept().prefers("text/html", DataFormat.TURTLE.mediaType())) {
      return Reply.seeOther(frame.to(rest.isEmpty() ? "ontology.ttl" : "ontology/" + rest + ".ttl"));
    }
    Optional<String> html =
        rest.isEmpty()
            ? Optional.of(renderer.render("ontology", frame, Map.of("groups", page.groups(frame))))
            : page.model(rest, frame).map(it -> render("term", frame, it));
    return html.map(it -> shown(it, request)).orElseGet(() -> missing(request));
  }

  private String render(String template, Frame frame, Object model) {
    return renderer.render(template, frame, new HashMap<>(Map.of("model", model)));
  }

  /** Nothing is here; or not any more, if a thing of this address was taken out of the store. */
  private Reply missing(Request request) {
    boolean gone =
        data.address().thingsOf(request.path()).stream().anyMatch(data.source()::wasRetracted);
    return refusal(request, gone ? GONE : NOT_FOUND, request.path());
  }

  private Reply shown(String html, Request request) {
    Reply page = fresh(Reply.html(200, html), request).with("Vary", "Accept, Accept-Language, Cookie");
    return request.path().equals("query")
        ? page.with("Content-Security-Policy", SecurityHeaders.EDITOR_POLICY)
        : linked.linksOf(request.path()).map(it -> page.with("Link", it)).orElse(page);
  }

  private Reply fresh(Reply reply, Request request) {
    String tag =
        EntityTag.weak(
            data.now().state(),
            request.path(),
            Request.query(request.parameters()),
            request.language().code(),
            reply.headers().getOrDefault("Content-Type", ""));
    return reply.with("ETag", tag).with("Cache-Control", "public, no-cache");
  }
}
