package waqai.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.serve.SearchModel.Option;

/** The search form and what it finds. */
final class SearchPage {
  private static final int FACTS = 25;
  private static final int ENTITIES = 8;
  private static final int BARS = 10;

  private final SiteData data;

  SearchPage(SiteData data) {
    this.data = data;
  }

  SearchModel model(Request request, Frame frame) {
    SiteData.Snapshot now = data.now();
    Cards cards = data.cards(frame.language());
    String error = "";
    List<IndexedFact> found = List.of();
    try {
      found = now.search().find(request);
    } catch (IllegalArgumentException e) {
      error = String.valueOf(e.getMessage());
    }
    Tally<EventType> types = new Tally<>();
    found.forEach(fact -> types.add(fact.type()));
    return new SearchModel(
        types(request, cards),
        statuses(request, cards),
        entities(request, now, cards),
        cards.of(data.source(), Paging.cut(found, request, FACTS)),
        Paging.of(found.size(), request, frame, FACTS),
        types.bars(BARS, cards::type, type -> frame.to("search?" + request.queryWith("type", type.code()))),
        Histogram.of(
            found,
            new Dates(frame.language()),
            (from, to) -> frame.to("search?" + between(request, from, to))),
        frame.to("search.csv?" + Request.query(request.parameters())),
        frame.to("search.jsonld?" + Request.query(request.parameters())),
        error);
  }

  private static String between(Request request, String from, String to) {
    Map<String, String> parameters = new LinkedHashMap<>(request.parameters());
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.remove("page");
    return Request.query(parameters);
  }

  private static List<Segment> entities(Request request, SiteData.Snapshot now, Cards cards) {
    return request
        .parameter("q")
        .map(words -> now.names().find(words, ENTITIES))
        .orElse(List.of())
        .stream()
        .map(entity -> cards.name(entity.named()))
        .toList();
  }

  private static List<Option> types(Request request, Cards cards) {
    String chosen = request.parameter("type").orElse("");
    return Stream.of(EventType.values())
        .map(type -> new Option(type.code(), cards.type(type), type.code().equals(chosen)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private static List<Option> statuses(Request request, Cards cards) {
    String chosen = request.parameter("status").orElse("");
    return Stream.of(FactStatus.values())
        .map(it -> new Option(it.code(), cards.status(it), it.code().equals(chosen)))
        .toList();
  }
}
