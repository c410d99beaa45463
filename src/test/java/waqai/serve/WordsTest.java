package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waqai.query.Parameter;
import waqai.query.QueryCatalogue;
import waqai.query.SavedQuery;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void every_column_and_field_of_a_saved_query_has_a_name(Language language) {
    Words words = Words.in(language);
    for (SavedQuery saved : new QueryCatalogue().all()) {
      List<String> shown = new ArrayList<>(saved.parameters().stream().map(Parameter::name).toList());
      Query query = QueryFactory.create(saved.text());
      if (query.isSelectType()) {
        shown.addAll(query.getResultVars());
      }
      shown.remove("lang");
      assertThat(shown).as(saved.name())
          .allSatisfy(it -> assertThat(words.find("variable-" + it)).as(it).isPresent());
    }
  }
}
