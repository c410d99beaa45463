package waqai.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import waqai.fact.FactStatus;
import waqai.ontology.Ontology;
import waqai.query.FactRow;
import waqai.query.FactSource;
import waqai.query.Witness;

/**
 * What happened as a table in the manner of GDELT, with CAMEO's codes: a line for each pair of
 * actor and recipient, or for the actor alone. What is planned, possible or denied is left out, and
 * so are types that CAMEO does not have.
 */
final class CameoTable implements Export {
  static final String CODE = "cameo";
  private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]+");

  private final Ontology ontology;
  private final EventCodes codes = new EventCodes();
  private final Columns columns = Columns.of(CODE);

  CameoTable(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public void write(FactSource source, OutputStream out) {
    TextLines text = new TextLines(out, "\n");
    print(columns.names(), text);
    ToldFacts.each(source, ontology, fact -> print(fact, text));
    text.flush();
  }

  private void print(ToldFact fact, TextLines to) {
    Optional<String> code = codes.of(fact.row().type()).cameo();
    if (fact.row().status() != FactStatus.HAPPENED || code.isEmpty()) {
      return;
    }
    Map<String, String> cells = cells(fact, code.get());
    List<Pair> pairs = Pair.of(fact);
    for (int i = 0; i < pairs.size(); i++) {
      print(with(cells, i + 1, Optional.of(pairs.get(i).one()), Optional.of(pairs.get(i).other())), to);
    }
    for (int i = 0; pairs.isEmpty() && i < Math.max(1, fact.who().size()); i++) {
      Optional<Party> actor = fact.who().stream().skip(i).findFirst();
      Optional<Party> recipient =
          actor.isEmpty() ? fact.whom().stream().findFirst() : Optional.empty();
      print(with(cells, i + 1, actor, recipient), to);
    }
  }

  private Map<String, String> cells(ToldFact fact, String code) {
    FactRow row = fact.row();
    Map<String, String> cells = new HashMap<>();
    cells.put("GLOBALEVENTID", fact.id());
    time(cells, fact.first().orElse(""), fact.last().orElse(""));
    cells.put("EventCode", code);
    cells.put("EventBaseCode", code.substring(0, 3));
    cells.put("EventRootCode", code.substring(0, 2));
    cells.put("QuadClass", quad(Integer.parseInt(code.substring(0, 2))));
    cells.put("GoldsteinScale", codes.of(row.type()).goldstein().orElse(""));
    cells.put("NumMentions", Integer.toString(row.evidence().size()));
    cells.put("NumSources", count(row.evidence().stream().flatMap(it -> it.speakers().stream()).distinct().count()));
    cells.put("NumArticles", count(row.evidence().stream().map(Witness::article).distinct().count()));
    Optional<Party> place = fact.where().stream().findFirst();
    cells.put("ActionGeo_FullName", place.map(CameoTable::name).orElse(""));
    cells.put("ActionGeo_CountryCode", place.flatMap(Party::country).orElse(""));
    Optional<Party.Point> point = place.flatMap(Party::point);
    cells.put("ActionGeo_Lat", point.map(it -> Double.toString(it.latitude())).orElse(""));
    cells.put("ActionGeo_Long", point.map(it -> Double.toString(it.longitude())).orElse(""));
    cells.put(
        "DATEADDED",
        digits(row.evidence().stream().flatMap(it -> it.published().stream()).sorted().findFirst().orElse("")));
    cells.put("SOURCEURL", fact.addresses().stream().findFirst().orElse(""));
    cells.put("FACTIRI", row.iri());
    return cells;
  }

  private static void time(Map<String, String> cells, String first, String last) {
    cells.put("SQLDATE", digits(first));
    cells.put("LASTDATE", digits(last));
    cells.put("MonthYear", shared(digits(first), digits(last), 6));
    cells.put("Year", shared(digits(first), digits(last), 4));
  }

  private static String shared(String first, String last, int length) {
    boolean same = first.length() > length && last.startsWith(first.substring(0, length));
    return same ? first.substring(0, length) : "";
  }

  private static Map<String, String> with(
      Map<String, String> cells, int number, Optional<Party> actor, Optional<Party> recipient) {
    Map<String, String> row = new HashMap<>(cells);
    row.merge("GLOBALEVENTID", "-" + number, String::concat);
    party(row, "Actor1", actor);
    party(row, "Actor2", recipient);
    return row;
  }

  private static void party(Map<String, String> cells, String which, Optional<Party> party) {
    String country = party.flatMap(Party::country).orElse("");
    String type = party.map(it -> type(it.kind())).orElse("");
    cells.put(which + "Code", country + type);
    cells.put(which + "Name", party.map(CameoTable::name).orElse(""));
    cells.put(which + "CountryCode", country);
    cells.put(which + "Type1Code", type);
  }

  /** CAMEO's code of a kind, where there is one. */
  private static String type(String kind) {
    return switch (kind) {
      case "Government" -> "GOV";
      case "Military" -> "MIL";
      case "ArmedGroup" -> "REB";
      case "Party" -> "PTY";
      case "International" -> "IGO";
      case "Group" -> "CVL";
      default -> "";
    };
  }

  private static String quad(int root) {
    return root <= 5 ? "1" : root <= 8 ? "2" : root <= 13 ? "3" : "4";
  }

  private static String name(Party party) {
    return party.named().label("en");
  }

  private static String digits(String day) {
    return day.replace("-", "");
  }

  private static String count(long number) {
    return Long.toString(number);
  }

  private void print(Map<String, String> cells, TextLines to) {
    print(columns.row(cells), to);
  }

  private static void print(List<String> cells, TextLines to) {
    to.add(String.join("\t", cells.stream().map(it -> BREAK.matcher(it).replaceAll(" ")).toList()));
  }
}
