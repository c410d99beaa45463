package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Takes from a verb of speech the subject that the parser finds in the words it says: وقال / "الحكومة هي التي رفضت الحوار" (and he
 * said: "it was the government that refused").
 */
final class QuotedSubjects {
  private static final String MARKS = "\"«“";

  /** أفاد "المرصد" بأن: what follows the quotation is what is said, so that the quotation is a name. */
  private static final String THAT = "[إا]ن|أن|ب|:|،";

  private final List<Token> tokens;

  QuotedSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs without what they quote. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(c -> isQuoted(c) ? c.without("subj") : c).toList();
  }

  private boolean isQuoted(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    return clause.kind() == Clause.Kind.VERB && !subject.isEmpty() && clause.slot("comp").isEmpty()
        && clause.content().filter(c -> opens(clause, c) && !isName(c) && subject.stream().allMatch(p -> c.contains(p.head()))).isPresent();
  }

  /** The quotation stands right behind the verb. */
  private boolean opens(Clause clause, Clause.TokenRange content) {
    return content.begin() == clause.predicate() + 1 && MARKS.contains(tokens.get(content.begin()).form());
  }

  /** A quotation without a verb, or before what is said. */
  private boolean isName(Clause.TokenRange content) {
    boolean said = tokens.subList(content.begin(), Math.min(content.end(), tokens.size())).stream().anyMatch(Token::isVerb);
    int behind = content.end() + 1;
    return !said || behind < tokens.size() && tokens.get(behind).form().matches(THAT);
  }
}
