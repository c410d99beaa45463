package waqai.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import waqai.query.Answer;
import waqai.query.Parameter;
import waqai.query.Question;
import waqai.query.SavedQuery;

/** The saved queries: a list of them, and each with a form and its answer. */
final class QueriesPage {
  private static final int MOST_ROWS = 200;
  private static final String LANGUAGE = "lang";
  private static final List<Var> STATEMENT =
      List.of(Var.alloc("subject"), Var.alloc("property"), Var.alloc("object"));

  private final SiteData data;

  QueriesPage(SiteData data) {
    this.data = data;
  }

  List<QueryModel.Entry> all(Frame frame) {
    String language = frame.language().code();
    return data.queries().all().stream()
        .map(
            it ->
                new QueryModel.Entry(
                    it.name(),
                    it.titles().getOrDefault(language, it.name()),
                    it.asks().getOrDefault(language, ""),
                    frame.to("queries/" + it.name())))
        .toList();
  }

  Optional<QueryModel> model(String name, Request request, Frame frame) {
    return data.queries().find(name).map(query -> model(query, request, frame));
  }

  private QueryModel model(SavedQuery query, Request request, Frame frame) {
    String language = frame.language().code();
    Map<String, String> values = values(query, request);
    String error = "";
    Answer.Rows rows = new Answer.Rows(List.of(), List.of());
    Question question = query.ask(Map.of());
    try {
      question = query.ask(values);
      rows = rows(question.answer(data.source()));
    } catch (IllegalArgumentException e) {
      error = String.valueOf(e.getMessage());
    }
    String address = frame.to("sparql") + "?query=" + Request.encoded(question.sparql());
    Answer.Rows found = rows;
    ShownNodes shown = new ShownNodes(data, frame.language());
    return new QueryModel(
        query.name(),
        query.titles().getOrDefault(language, query.name()),
        query.asks().getOrDefault(language, ""),
        query.parameters().stream()
            .filter(it -> !it.name().equals(LANGUAGE))
            .map(it -> field(it, values, frame))
            .toList(),
        found.variables().stream().map(Var::getVarName).map(frame::variable).toList(),
        rows.rows().stream().limit(MOST_ROWS).map(row -> cells(row, found.variables(), shown)).toList(),
        rows.rows().size() > MOST_ROWS,
        question.sparql(),
        frame.to("query") + "?query=" + Request.encoded(question.sparql()),
        downloads(question, address),
        error);
  }

  /** Statements are shown as rows too. */
  private static Answer.Rows rows(Answer answer) {
    return switch (answer) {
      case Answer.Rows rows -> rows;
      case Answer.Truth truth -> new Answer.Rows(List.of(), List.of());
      case Answer.Statements statements ->
          new Answer.Rows(
              STATEMENT,
              statements.triples().stream()
                  .map(
                      it ->
                          BindingFactory.binding(
                              STATEMENT.get(0), it.getSubject(),
                              STATEMENT.get(1), it.getPredicate(),
                              STATEMENT.get(2), it.getObject()))
                  .toList());
    };
  }

  private static List<DataLink> downloads(Question question, String address) {
    return question.givesStatements()
        ? List.of(
            new DataLink("Turtle", "text/turtle", address + "&format=ttl"),
            new DataLink("JSON-LD", "application/ld+json", address + "&format=json-ld"))
        : List.of(
            new DataLink("CSV", "text/csv", address + "&format=csv"),
            new DataLink("JSON", "application/sparql-results+json", address + "&format=json"));
  }

  private static Map<String, String> values(SavedQuery query, Request request) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.name().equals(LANGUAGE)) {
        values.put(LANGUAGE, request.language().code());
      } else {
        request.parameter(parameter.name()).ifPresent(it -> values.put(parameter.name(), it));
      }
    }
    return values;
  }

  private static QueryModel.Field field(
      Parameter parameter, Map<String, String> values, Frame frame) {
    String kind =
        switch (parameter.kind()) {
          case DAY -> "date";
          case MONTH -> "month";
          case NUMBER -> "number";
          case NAME, TEXT, LANGUAGE, TYPE, STATUS -> "text";
        };
    String value = values.getOrDefault(parameter.name(), parameter.value().orElse(""));
    String hint = frame.say("takes-" + parameter.kind().name().toLowerCase(Locale.ROOT));
    return new QueryModel.Field(
        parameter.name(), frame.variable(parameter.name()), kind, hint, value);
  }

  private static List<Segment> cells(Binding row, List<Var> variables, ShownNodes shown) {
    return variables.stream()
        .map(variable -> Optional.ofNullable(row.get(variable)).map(shown::of).orElse(Segment.plain("")))
        .toList();
  }
}
