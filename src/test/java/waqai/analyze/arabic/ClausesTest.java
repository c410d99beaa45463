package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Titles;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;
import waqai.text.Article;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Span;

/** Each row of {@code clauses.tsv}: a sentence, a predicate, what must fill its slots. */
class ClausesTest {
  private static final ArabicAnalyzer ANALYZER =
      new ArabicAnalyzer(new Gazetteer(), Titles.list(), HeadNouns.list(), new ArabicTimeTagger());

  static List<Row> rows() {
    return TsvFile.read("waqai/analyze/clauses.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_a_predicate_its_arguments(Row row) {
    Sentence sentence = analyze(row.cell(1));
    Clause clause =
        sentence.clauses().stream()
            .filter(c -> sentence.token(c.predicate()).form().equals(row.cell(2)))
            .findFirst()
            .orElseThrow(() -> row.bad("has no clause of its predicate: " + forms(sentence)));
    for (String wanted : row.cell(3).split(" ")) {
      if (wanted.startsWith("!")) {
        assertThat(clause.slot(wanted.substring(1))).as(row.id() + " " + wanted).isEmpty();
      } else {
        String[] parts = wanted.split("=");
        assertThat(filled(sentence, clause, parts[0]))
            .as(row.id() + " " + wanted)
            .containsExactlyInAnyOrderElementsOf(Arrays.asList(parts[1].split(",")));
      }
    }
  }

  private static List<String> filled(Sentence sentence, Clause clause, String slot) {
    return slot.equals("kind")
        ? List.of(clause.kind().name())
        : clause.slot(waqai.lexicon.Orthography.fold(slot)).stream()
            .map(p -> sentence.token(p.head()).form()).toList();
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.tokens().stream().map(t -> t.form() + "/" + t.tag()).toList();
  }

  private static Sentence analyze(String text) {
    Article article =
        new Article(
            "clauses", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(LocalDate.of(2021, 9, 10)), "ar", text,
            List.of(new Span(0, text.length())));
    return ANALYZER.analyze(article).sentences().getFirst();
  }
}
