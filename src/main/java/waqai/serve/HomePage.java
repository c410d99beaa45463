package waqai.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import waqai.fact.EventType;

/** The first page: what there is, what is new, what is contested. */
final class HomePage {
  private static final int NEWEST = 8;
  private static final int CONTESTED = 4;
  private static final int BARS = 8;

  private final SiteData data;

  HomePage(SiteData data) {
    this.data = data;
  }

  HomeModel model(Frame frame) {
    SiteData.Snapshot now = data.now();
    return now.overviews().home().of(frame.language(), () -> model(now.index(), frame));
  }

  private HomeModel model(FactIndex index, Frame frame) {
    Cards cards = data.cards(frame.language());
    List<IndexedFact> events = index.facts().stream().filter(HomePage::isEvent).toList();
    Tally<EventType> types = new Tally<>();
    Tally<Node> countries = new Tally<>();
    Tally<Node> people = new Tally<>();
    Set<Node> sources = new HashSet<>();
    for (IndexedFact fact : events) {
      types.add(fact.type());
      fact.countries().forEach(countries::add);
      fact.about().stream().filter(it -> isPerson(index, it)).forEach(people::add);
    }
    index.articles().forEach(article -> sources.addAll(article.publishers()));
    return new HomeModel(
        index.facts().size(),
        index.articles().size(),
        index.entities().size(),
        sources.size(),
        cards.of(data.source(), events.stream().limit(NEWEST).toList()),
        cards.of(data.source(), events.stream().filter(IndexedFact::contested).limit(CONTESTED).toList()),
        types.bars(BARS, cards::type, type -> frame.to("search?type=" + type.code())),
        countries.bars(BARS, it -> label(index, it, frame), this::page),
        people.bars(BARS, it -> label(index, it, frame), this::page),
        Histogram.of(
            events,
            new Dates(frame.language()),
            (from, to) -> frame.to("search?from=" + from + "&to=" + to)));
  }

  /** Whether a fact is something that goes on, not where a place lies or what post one has. */
  static boolean isEvent(IndexedFact fact) {
    return fact.type() != EventType.LOCATION && fact.type() != EventType.POSITION;
  }

  private static boolean isPerson(FactIndex index, Node node) {
    return index.entity(node).filter(it -> it.kind().equals("Person")).isPresent();
  }

  private static String label(FactIndex index, Node node, Frame frame) {
    return index.named(node).label(frame.language().code());
  }

  private String page(Node node) {
    return data.address().page(node.getURI()).orElse("");
  }
}
