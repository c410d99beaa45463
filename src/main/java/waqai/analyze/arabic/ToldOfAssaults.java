package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Lets what is told of an assault go on behind و: دان الأمين العام الهجوم الذي وقع أمس / واستهدف مسجدا وأسفر عن مقتل خمسة. The
 * parser gives the verb to whoever condemns the assault.
 */
final class ToldOfAssaults {
  private static final Set<String> DONE_BY_IT = Set.of("استهدف", "اسفر", "اودي", "ادي", "خلف", "حصد");
  private static final Set<String> ASSAULTS = WordClasses.list().union("assault", "accident");

  private final List<Token> tokens;

  ToldOfAssaults(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs with the assault as their subject. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> assault(c, clauses).map(a -> c.with("subj", List.of(a))).orElse(c)).toList();
  }

  private Optional<Phrase> assault(Clause clause, List<Clause> clauses) {
    int at = clause.predicate();
    boolean joined = clause.kind() == Clause.Kind.VERB && at > 1 && tokens.get(at - 1).form().equals("و")
        && tokens.get(at).tag().equals("VBD") && tokens.get(at).hasLemmaOf(DONE_BY_IT);
    int doer = clause.slot("subj").stream().mapToInt(Phrase::head).max().orElse(-1);
    if (!joined || doer > at) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.kind() == Clause.Kind.VERB && c.predicate() < at)
        .flatMap(c -> c.slot("subj").stream().filter(p -> p.head() < c.predicate()))
        .filter(p -> p.head() > doer && tokens.get(p.head()).hasLemmaOf(ASSAULTS))
        .reduce((a, b) -> b);
  }
}
