package waqai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waqai.export.ExportFormat;
import waqai.export.Exporter;
import waqai.query.Answer;
import waqai.query.Parameter;
import waqai.query.Question;
import waqai.query.QueryCatalogue;
import waqai.query.SavedQuery;
import waqai.store.FactStore;

/**
 * Asks every saved query of a store with all cases, on Jena and on RDF4J, and compares the rows with
 * those recorded in {@code cases/queries/*.tsv}. There, the lines that start with a number sign set
 * the parameters: a query may be recorded several times, as {@code NAME.CASE.tsv}.
 */
class QueriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/queries");
  private static final QueryCatalogue CATALOGUE = new QueryCatalogue();

  @TempDir static Path folder;
  private static FactStore store;
  private static Repository rdf4j;

  @BeforeAll
  static void fill() throws IOException {
    store = Graphs.filled(folder.resolve("store"));
    ByteArrayOutputStream nquads = new ByteArrayOutputStream();
    new Exporter(ExportFormat.NQUADS).write(store, nquads);
    rdf4j = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = rdf4j.getConnection()) {
      connection.add(new ByteArrayInputStream(nquads.toByteArray()), RDFFormat.NQUADS);
    }
  }

  @AfterAll
  static void close() {
    rdf4j.shutDown();
    store.close();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void a_query_gives_the_recorded_rows_on_both_engines(Path file) throws IOException {
    List<String> head =
        Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
    Question question = query(file).ask(parameters(head));
    List<String> rows = jena(question);
    Recorded.check(file, String.join("\n", concat(head, rows)) + "\n");
    assertThat(rdf4j(question)).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(rows).as("a query that finds something shows more").hasSizeGreaterThan(1);
  }

  @Test
  void every_saved_query_is_recorded() throws IOException {
    assertThat(CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(CATALOGUE.all().stream().map(SavedQuery::name))
        .containsExactlyInAnyOrderElementsOf(
            recorded().stream().map(file -> query(file).name()).distinct().toList());
  }

  @Test
  void every_saved_query_says_in_both_languages_what_it_asks() {
    for (SavedQuery query : CATALOGUE.all()) {
      assertThat(query.titles().keySet()).as(query.name()).containsExactlyInAnyOrder("ar", "en");
      assertThat(query.asks().keySet()).as(query.name()).containsExactlyInAnyOrder("ar", "en");
    }
  }

  @Test
  void every_parameter_is_a_variable_of_its_query() {
    for (SavedQuery query : CATALOGUE.all()) {
      for (Parameter parameter : query.parameters()) {
        assertThat(query.text()).contains("?" + parameter.name());
      }
    }
  }

  @Test
  void names_are_found_in_any_spelling() {
    SavedQuery query = CATALOGUE.find("person-timeline").orElseThrow();
    List<String> plain = jena(query.ask(Map.of("person", "الكاظمي")));
    assertThat(jena(query.ask(Map.of("person", "الكاظمى")))).isEqualTo(plain);
    assertThat(jena(query.ask(Map.of("person", "mustafa al-kadhimi")))).isEqualTo(plain);
  }

  @Test
  void a_value_cannot_break_out_of_its_place() {
    SavedQuery query = CATALOGUE.find("everything-in-an-article").orElseThrow();
    String attack = "x\" } SELECT * { ?s ?p ?o } #";
    assertThat(jena(query.ask(Map.of("article", attack)))).hasSize(1);
  }

  @Test
  void a_wrong_parameter_or_value_is_named() {
    SavedQuery query = CATALOGUE.find("who-met-whom").orElseThrow();
    assertThatThrownBy(() -> query.ask(Map.of("who", "x")))
        .hasMessage("who-met-whom has no parameter who; it has: person, from, to, lang");
    assertThatThrownBy(() -> query.ask(Map.of("from", "yesterday")))
        .hasMessage("parameter from takes a day like 2021-09-09, not: yesterday");
  }

  @Test
  void what_is_no_query_is_refused() {
    assertThatThrownBy(() -> Question.of("q", "DROP ALL"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Question.of("q", "SELECT * { FILTER" + "(".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_query_reaches_other_servers() {
    Question question =
        Question.of("q", "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }");
    assertThatThrownBy(() -> question.answer(store)).isInstanceOf(IllegalArgumentException.class);
  }

  static List<Path> recorded() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static SavedQuery query(Path file) {
    String name = file.getFileName().toString().split("\\.", 2)[0];
    return CATALOGUE.find(name).orElseThrow();
  }

  private static Map<String, String> parameters(List<String> head) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : head) {
      String[] pair = line.substring(1).strip().split("=", 2);
      values.put(pair[0], pair[1]);
    }
    return values;
  }

  /** A head line and the rows, cells apart by tabs; triples count as rows of three. */
  private static List<String> jena(Question question) {
    return switch (question.answer(store)) {
      case Answer.Rows answer -> rows(answer);
      case Answer.Statements answer ->
          concat(
              List.of("subject\tpredicate\tobject"),
              answer.triples().stream()
                  .map(it -> line(it.getSubject(), it.getPredicate(), it.getObject()))
                  .toList());
      case Answer.Truth answer -> List.of("truth", Boolean.toString(answer.value()));
    };
  }

  private static List<String> rows(Answer.Rows answer) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", answer.variables().stream().map(Var::getVarName).toList()));
    for (Binding row : answer.rows()) {
      lines.add(line(answer.variables().stream().map(row::get).toArray(Node[]::new)));
    }
    return lines;
  }

  private static String line(Node... cells) {
    List<String> texts = new ArrayList<>();
    for (Node cell : cells) {
      if (cell == null) {
        texts.add("");
      } else if (cell.isLiteral()) {
        String language = cell.getLiteralLanguage();
        texts.add(cell.getLiteralLexicalForm() + (language.isEmpty() ? "" : "@" + language));
      } else {
        texts.add("<" + cell.getURI() + ">");
      }
    }
    return String.join("\t", texts);
  }

  private static List<String> rdf4j(Question question) {
    try (RepositoryConnection connection = rdf4j.getConnection()) {
      List<String> lines = new ArrayList<>();
      if (question.sparql().contains("CONSTRUCT")) {
        lines.add("subject\tpredicate\tobject");
        try (var result = connection.prepareGraphQuery(question.sparql()).evaluate()) {
          for (Statement it : result) {
            lines.add(text(it.getSubject()) + "\t" + text(it.getPredicate()) + "\t"
                + text(it.getObject()));
          }
        }
        return lines.stream().distinct().toList();
      }
      try (var result = connection.prepareTupleQuery(question.sparql()).evaluate()) {
        List<String> names = result.getBindingNames();
        lines.add(String.join("\t", names));
        for (BindingSet row : result) {
          lines.add(String.join("\t", names.stream().map(it -> text(row.getValue(it))).toList()));
        }
      }
      return lines;
    }
  }

  private static String text(Value value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Literal literal) {
      return literal.getLabel() + literal.getLanguage().map(it -> "@" + it).orElse("");
    }
    return "<" + value.stringValue() + ">";
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
