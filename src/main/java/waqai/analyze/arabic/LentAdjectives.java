package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Takes from a noun the adjectives that describe somebody behind its participle: الأحكام الصادرة بحق الناشطات / السعوديات (the
 * sentences passed on the Saudi activists) are not Saudi. The parser makes one adjective phrase of it all.
 */
final class LentAdjectives {
  private static final String SLOT = "adj";

  private final List<Token> tokens;

  LentAdjectives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, nouns with their own adjectives. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(this::own).toList();
  }

  private Clause own(Clause clause) {
    List<Phrase> told = clause.slot(SLOT);
    int foreign = told.stream().mapToInt(Phrase::head)
        .filter(h -> tokens.get(h).isNoun() && tokens.get(h).tag().matches("(DT)?NNS?") && h > 0 && tokens.get(h - 1).tag().equals("IN"))
        .min().orElse(Integer.MAX_VALUE);
    List<Phrase> own = told.stream().filter(p -> p.head() < foreign).toList();
    return own.size() == told.size() ? clause : own.isEmpty() ? clause.without(SLOT) : clause.with(SLOT, own);
  }
}
