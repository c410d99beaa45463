package waqai.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.jspecify.annotations.NonNull;

/**
 * Whatever is typed as a parameter is one value in the query, or refused; it never becomes a part of
 * the query. {@code JAZZER_FUZZ=1 ./waqai test -Dtest='ParametersFuzzTest#parameter'} looks for new
 * cases.
 */
class ParametersFuzzTest {
  private static final List<SavedQuery> ALL =
      new QueryCatalogue().all().stream().filter(it -> !it.parameters().isEmpty()).toList();

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "2021-09-10", "2021-09", "+999999999-12-31", "Meeting", "happened", "ar", "\" } #", "'''", "\\u0022", "\\",
    "SERVICE <http://a.example/> {", "?x", "<javascript:", "الكاظمي", "\u202e", "\\x0A"
  })
  void parameter(@NonNull FuzzedDataProvider data) {
    SavedQuery saved = data.pickValue(ALL);
    Parameter parameter = data.pickValue(saved.parameters());
    String value = data.consumeRemainingAsString();
    try {
      Query told = QueryFactory.create(saved.ask(Map.of(parameter.name(), value)).sparql());
      assertThat(shape(told)).isEqualTo(shape(QueryFactory.create(saved.ask(set(parameter)).sparql())));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).contains(parameter.name());
    }
  }

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "SELECT * WHERE {", "CONSTRUCT {", "ASK {", "DESCRIBE ", "FILTER (", "OPTIONAL {", "SERVICE <", "VALUES ",
    "GROUP BY ", "HAVING (", "ORDER BY ", "LIMIT ", "BIND (", "?s ?p ?o", "w:actor", "REGEX(", "(", "}"
  })
  void sparql(@NonNull FuzzedDataProvider data) {
    try {
      String text = Question.of("fuzzed", data.consumeRemainingAsString()).sparql();
      assertThat(text).isNotBlank();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).startsWith("fuzzed: ");
    }
  }

  /** The query without the values of its parameters. */
  private static String shape(Query query) {
    ElementGroup pattern = (ElementGroup) query.getQueryPattern();
    ElementData values = (ElementData) pattern.getElements().removeFirst();
    assertThat(values.getRows()).hasSize(1);
    return values.getVars() + " " + query;
  }

  private static Map<String, String> set(Parameter parameter) {
    String value =
        switch (parameter.kind()) {
          case NAME, TEXT -> "x";
          case LANGUAGE -> "ar";
          case DAY -> "2021-09-10";
          case MONTH -> "2021-09";
          case NUMBER -> "1";
          case TYPE -> "Meeting";
          case STATUS -> "happened";
        };
    return Map.of(parameter.name(), value);
  }
}
