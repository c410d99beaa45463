package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Takes the antecedent from a relative clause whose perfect is of the other gender and which comes back to it by a pronoun: الحكومة التي / أثنى على
 * أدائها (the government whose work he praised). Who does it is told before.
 */
final class OthersAntecedents {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** How far behind the verb the pronoun may stand, in words. */
  private static final int REACH = 6;

  private final List<Token> tokens;

  OthersAntecedents(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such relatives without the antecedent as their subject. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(c -> isOthers(c) ? c.without("subj") : c).toList();
  }

  private boolean isOthers(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> subject = clause.slot("subj");
    boolean about = clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.RELATIVE && subject.size() == 1
        && subject.getFirst().head() < verb && tokens.get(verb - 1).form().equals("التي") && clause.parent().filter(p -> p == subject.getFirst().head()).isPresent();
    if (!about || !Agreement.isHis(tokens.get(verb))) {
      return false;
    }
    Token head = tokens.get(subject.getFirst().head());
    return !head.isName() && Orthography.fold(head.form()).matches("(ال|ل).*(ة|ات)") && head.lemmas().stream().noneMatch(WORDS::isHonour) && isResumed(verb);
  }

  private boolean isResumed(int verb) {
    return tokens.subList(verb + 1, Math.min(verb + REACH, tokens.size())).stream()
        .takeWhile(t -> !t.isVerb() && !t.isPunctuation())
        .anyMatch(t -> t.tag().startsWith("PRP") && t.form().equals("ها"));
  }
}
