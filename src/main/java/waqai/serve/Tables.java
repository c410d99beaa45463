package waqai.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import waqai.query.FactReader;
import waqai.query.FactRow;
import waqai.query.Named;

/** What the search finds, for programs. */
final class Tables {
  private static final List<String> COLUMNS =
      List.of("iri", "type", "status", "who", "whom", "where", "when", "words", "accordingTo", "articles");

  private final SiteData data;
  private final JsonMapper json = new JsonMapper();

  Tables(SiteData data) {
    this.data = data;
  }

  Reply csv(Request request) {
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (FactRow row : rows(request)) {
      StringJoiner line = new StringJoiner(",");
      List.of(
              row.iri(),
              row.type().code(),
              row.status().code(),
              names(row.who(), request.language()),
              names(row.whom(), request.language()),
              names(row.where(), request.language()),
              row.when().orElse(""),
              row.evidence().isEmpty() ? "" : row.evidence().get(0).words(),
              row.evidence().stream()
                  .flatMap(it -> it.speakers().stream())
                  .map(it -> it.label(request.language().code()))
                  .distinct()
                  .collect(Collectors.joining("; ")),
              row.evidence().stream().map(it -> it.article()).distinct().collect(Collectors.joining("; ")))
          .forEach(cell -> line.add(quoted(cell)));
      csv.append(line).append("\r\n");
    }
    return Reply.of("text/csv; charset=utf-8; header=present", bytes(csv.toString()))
        .with("Content-Disposition", "attachment; filename=\"waqai-facts.csv\"");
  }

  Reply jsonLd(Request request) {
    ObjectNode whole = json.createObjectNode();
    whole.set("@context", context());
    ArrayNode graph = whole.putArray("@graph");
    for (FactRow row : rows(request)) {
      ObjectNode fact = graph.addObject();
      fact.put("@id", row.iri());
      fact.put("@type", "w:Fact");
      fact.putObject("w:eventType").put("@id", "w:" + row.type().code());
      fact.put("w:when", row.when().orElse(null));
      fact.put("status", row.status().code());
      ids(fact.putArray("sem:hasActor"), row.who(), request.language());
      ids(fact.withArray("sem:hasActor"), row.whom(), request.language());
      ids(fact.putArray("sem:hasPlace"), row.where(), request.language());
      ArrayNode words = fact.putArray("oa:exact");
      row.evidence().forEach(it -> words.add(it.words()));
    }
    return Reply.of("application/ld+json", bytes(whole.toPrettyString()));
  }

  private ObjectNode context() {
    ObjectNode context = json.createObjectNode();
    waqai.ontology.Ontology.prefixes().forEach(context::put);
    context.put("status", waqai.ontology.Vocabulary.STATUS.getURI());
    context.put("label", "rdfs:label");
    return context;
  }

  private List<FactRow> rows(Request request) {
    List<IndexedFact> found = data.now().search().find(request);
    return data.source().read(
        graphs -> {
          FactReader reader =
              new FactReader(graphs, data.source().names(), data.ontology().types());
          return found.stream()
              .limit(data.settings().mostRows())
              .flatMap(fact -> reader.read(fact.node()).stream())
              .toList();
        });
  }

  private static void ids(ArrayNode to, List<Named> entities, Language language) {
    for (Named entity : entities) {
      to.addObject().put("@id", entity.iri()).put("label", entity.label(language.code()));
    }
  }

  private static String names(List<Named> entities, Language language) {
    return entities.stream().map(it -> it.label(language.code())).collect(Collectors.joining("; "));
  }

  /** By RFC 4180; a cell that a spreadsheet would run as a formula gets a quotation mark first. */
  private static String quoted(String cell) {
    String safe = cell.matches("(?s)[=+\\-@\\t].*") ? "'" + cell : cell;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
