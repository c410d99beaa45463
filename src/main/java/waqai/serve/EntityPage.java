package waqai.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.fact.EventType;
import waqai.ontology.GraphNames;
import waqai.ontology.Reused;

/** The page of somebody or something that facts tell about. */
final class EntityPage {
  private static final int FACTS = 20;
  private static final int POSTS = 12;
  private static final int TOLD = 5;
  private static final int BARS = 10;

  private final SiteData data;

  EntityPage(SiteData data) {
    this.data = data;
  }

  Optional<EntityModel> model(Node node, Request request, Frame frame) {
    return data.now().index().entity(node).map(entity -> model(entity, request, frame));
  }

  private EntityModel model(IndexedEntity entity, Request request, Frame frame) {
    SiteData.Snapshot now = data.now();
    FactIndex index = now.index();
    Cards cards = data.cards(frame.language());
    List<IndexedFact> all = index.about(entity.node());
    List<IndexedFact> events = all.stream().filter(HomePage::isEvent).toList();
    List<IndexedFact> wanted = events.stream().filter(wanted(request)).toList();
    Overviews.EntityOverview overview =
        now.overviews()
            .entities()
            .of(
                new Overviews.Key(entity.node(), frame.language()),
                () -> overview(entity, events, index, frame));
    List<IndexedFact> told = index.toldBy(entity.node());
    return new EntityModel(
        entity.node().getURI(),
        entity.named().label(frame.language().code()),
        otherNames(entity, frame.language()),
        frame.say("kind-" + entity.kind()),
        entity.wikidata().map(id -> "https://www.wikidata.org/wiki/" + id),
        entity.owners().stream().map(index::named).map(cards::name).toList(),
        cards.of(
            data.source(),
            all.stream().filter(fact -> fact.type() == EventType.POSITION).limit(POSTS).toList()),
        overview.network(),
        data.map().of(entity, frame),
        overview.months(),
        overview.types(),
        cards.of(data.source(), Paging.cut(wanted, request, FACTS)),
        Paging.of(wanted.size(), request, frame, FACTS),
        cards.of(data.source(), told.stream().limit(TOLD).toList()),
        told.size(),
        frame.to("search?source=" + Request.encoded(entity.named().label("ar"))),
        data.links(entity.node().getURI()),
        SchemaOrg.entity(entity));
  }

  private Overviews.EntityOverview overview(
      IndexedEntity entity, List<IndexedFact> events, FactIndex index, Frame frame) {
    Tally<EventType> types = new Tally<>();
    events.forEach(fact -> types.add(fact.type()));
    String here = data.address().page(entity.node().getURI()).orElse("");
    Cards cards = data.cards(frame.language());
    return new Overviews.EntityOverview(
        Network.of(entity.node(), index, data.address(), frame.language()),
        Histogram.of(
            events,
            new Dates(frame.language()),
            (from, to) -> here + "?from=" + from + "&to=" + to),
        types.bars(BARS, cards::type, type -> here + "?type=" + type.code()));
  }

  /** What the visitor chose to see: a type, a stretch of time. */
  private static Predicate<IndexedFact> wanted(Request request) {
    Predicate<IndexedFact> all = fact -> true;
    Predicate<IndexedFact> type =
        request.parameter("type").map(EntityPage::ofType).orElse(all);
    Predicate<IndexedFact> from =
        request.parameter("from").map(it -> first(day -> day.compareTo(it) >= 0)).orElse(all);
    Predicate<IndexedFact> to =
        request.parameter("to").map(it -> first(day -> day.compareTo(it + "~") <= 0)).orElse(all);
    return type.and(from).and(to);
  }

  private static Predicate<IndexedFact> ofType(String code) {
    return fact -> fact.type().code().equals(code);
  }

  private static Predicate<IndexedFact> first(Predicate<String> day) {
    return fact -> fact.first().filter(it -> day.test(it.toString())).isPresent();
  }

  private List<String> otherNames(IndexedEntity entity, Language language) {
    Set<String> names = new TreeSet<>(entity.named().labels().values());
    data.source().read(graphs -> names.addAll(alternatives(graphs, data.source().names(), entity.node())));
    names.remove(entity.named().label(language.code()));
    return List.copyOf(names);
  }

  private static List<String> alternatives(DatasetGraph graphs, GraphNames names, Node node) {
    List<String> found = new ArrayList<>();
    graphs.find(names.entities(), node, Reused.SKOS_ALT_LABEL, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
    return found;
  }
}
