package waqai.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.ontology.Ontology;
import waqai.query.FactRow;
import waqai.query.FactSource;
import waqai.query.Named;
import waqai.query.Witness;

/** All facts as CSV (RFC 4180), one in a line, for spreadsheets. */
final class FactCsv implements Export {
  static final String CODE = "csv";
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private final Ontology ontology;
  private final Columns columns = Columns.of(CODE);

  FactCsv(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public void write(FactSource source, OutputStream out) {
    TextLines text = new TextLines(out, "\r\n");
    print(columns.names(), text);
    ToldFacts.each(source, ontology, fact -> print(columns.row(cells(fact)), text));
    text.flush();
  }

  private static Map<String, String> cells(ToldFact fact) {
    FactRow row = fact.row();
    Map<String, String> cells = new HashMap<>();
    cells.put("iri", row.iri());
    cells.put("type", row.type().code());
    cells.put("root", row.type().root().name());
    cells.put("status", row.status().code());
    parties(cells, "who", row.who());
    parties(cells, "whom", row.whom());
    parties(cells, "where", row.where());
    cells.put("when", row.when().orElse(""));
    cells.put("first_day", fact.first().orElse(""));
    cells.put("last_day", fact.last().orElse(""));
    cells.put("title", row.title().orElse(""));
    cells.put("former", row.former() ? "true" : "");
    cells.put("quantities", joined(fact.quantities().stream(), FactCsv::said));
    cells.put("contradicted_by", String.join("; ", fact.contradicts()));
    cells.put("urls", String.join("; ", fact.addresses()));
    evidence(cells, row.evidence());
    return cells;
  }

  private static void evidence(Map<String, String> cells, List<Witness> all) {
    cells.put("words", all.stream().findFirst().map(Witness::words).orElse(""));
    cells.put("according_to", joined(all.stream().flatMap(it -> it.speakers().stream()), FactCsv::name));
    cells.put("articles", joined(all.stream(), Witness::article));
    cells.put(
        "published", all.stream().flatMap(it -> it.published().stream()).sorted().findFirst().orElse(""));
    cells.put("witnesses", Integer.toString(all.size()));
    double best = all.stream().mapToDouble(Witness::confidence).max().orElse(0);
    cells.put("confidence", Double.toString(best));
  }

  private static void parties(Map<String, String> cells, String role, List<Named> who) {
    cells.put(role, joined(who.stream(), FactCsv::name));
    cells.put(role + "_iris", joined(who.stream(), Named::iri));
  }

  private static String name(Named named) {
    return named.label("ar");
  }

  private static String said(ToldFact.Amount amount) {
    return Stream.of(
            amount.what(),
            amount.bound().equals("exact") ? "" : amount.bound(),
            amount.value(),
            amount.unit())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static <T> String joined(Stream<T> things, Function<T, String> text) {
    return things.map(text).distinct().collect(Collectors.joining("; "));
  }

  private static void print(List<String> cells, TextLines to) {
    to.add(cells.stream().map(FactCsv::quoted).collect(Collectors.joining(",")));
  }

  /** A cell that a spreadsheet would run as a formula gets an apostrophe first. */
  private static String quoted(String cell) {
    String safe = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
