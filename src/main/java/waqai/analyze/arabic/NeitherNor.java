package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads a verb behind two who are both negated: لا الحكومة ولا المعارضة / رحبت بالاتفاق (neither the government nor the opposition
 * has welcomed the agreement).
 */
record NeitherNor(List<Token> tokens, List<Mention> mentions) {
  /** The clauses of a sentence, such verbs negated and with both as subjects. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> c.kind() == Clause.Kind.VERB ? read(c) : c).toList();
  }

  private Clause read(Clause clause) {
    List<Phrase> all = new ArrayList<>();
    int end = clause.predicate();
    Optional<Mention> last = ending(end);
    while (last.isPresent() && isNot(last.get().phrase().begin() - 1)) {
      all.addFirst(last.get().phrase());
      int not = last.get().phrase().begin() - 1;
      end = not > 1 && tokens.get(not - 1).form().equals("و") ? not - 1 : 0;
      last = ending(end);
    }
    return all.size() < 2 ? clause : clause.with("subj", all).marked("لا");
  }

  private Optional<Mention> ending(int end) {
    return mentions.stream().filter(m -> m.phrase().end() == end && m.kind().isSomebody()).findFirst();
  }

  private boolean isNot(int at) {
    return at >= 0 && tokens.get(at).form().equals("لا");
  }
}
