package waqai.app;

import java.io.PrintStream;
import java.util.List;
import waqai.query.Parameter;
import waqai.query.QueryCatalogue;
import waqai.query.SavedQuery;

/** The saved queries, for people: what each asks in English and Arabic, and what can be set. */
final class QueryList {
  private static final List<String> LANGUAGES = List.of("en", "ar");

  private QueryList() {}

  static void print(QueryCatalogue catalogue, PrintStream out) {
    for (SavedQuery query : catalogue.all()) {
      out.println(query.name());
      for (String language : LANGUAGES) {
        String asks = query.asks().get(language);
        if (asks != null) {
          out.println("  " + asks);
        }
      }
      query.parameters().forEach(parameter -> out.println("  " + line(parameter)));
      out.println();
    }
  }

  private static String line(Parameter parameter) {
    String line = "--param " + parameter.name() + "=" + parameter.kind().code();
    return parameter.value().map(value -> line + " (default " + value + ")").orElse(line);
  }
}
