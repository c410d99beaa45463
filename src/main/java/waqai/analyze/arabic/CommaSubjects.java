package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb that tells what an attack hit or cost the attack before the comma as its subject: قتل اثنان في قصف
 * للجيش، / استهدف سوقا, في هجوم على حاجز، / أسفر عن مقتل ثلاثة, في غارة / استهدفت منزلا.
 */
final class CommaSubjects {
  /** How many words before the comma the noun may stand. */
  private static final int REACH = 9;

  private final List<Token> tokens;
  private final TaggingWords words;

  CommaSubjects(List<Token> tokens, TaggingWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isOpen(c) ? deed(c).map(noun -> led(c, noun)).orElse(c) : c);
    return out;
  }

  private boolean isOpen(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && clause.slot("subj").isEmpty() && verb > 2
        && (tokens.get(verb - 1).form().matches("[،,]") || isBeside(verb - 1)) && tokens.get(verb).tag().equals("VBD")
        && tokens.get(verb).lemmas().stream().anyMatch(l -> words.isStriking(l) || words.isCosting(l));
  }

  /** غارة (جوية) / استهدفت. */
  private boolean isBeside(int at) {
    Token noun = tokens.get(at).isAdjective() ? tokens.get(at - 1) : tokens.get(at);
    return noun.isNoun() && noun.lemmas().stream().anyMatch(words::isAssault);
  }

  /** The last noun of an attack before the comma that agrees with the verb. */
  private Optional<Integer> deed(Clause clause) {
    boolean feminine = tokens.get(clause.predicate()).form().endsWith("ت");
    for (int at = clause.predicate() - 1; at >= Math.max(0, clause.predicate() - REACH); at--) {
      Token token = tokens.get(at);
      if (token.isPunctuation() && at < clause.predicate() - 1 || token.isVerb()) {
        return Optional.empty();
      }
      if (token.isNoun() && token.lemmas().stream().anyMatch(words::isAssault)) {
        boolean agrees = feminine == (token.form().endsWith("ة") || token.form().endsWith("ات"));
        return agrees ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Clause led(Clause clause, int noun) {
    return clause.with("subj", List.of(new Phrase(noun, noun, noun + 1)));
  }
}
