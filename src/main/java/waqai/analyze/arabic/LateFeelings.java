package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of expressing that has neither object nor clause what the first عن before the next such verb says is felt, wherever the parser
 * hangs it: أعرب الأمين العام الذي يزور كييف / عن
 * إدانته للقصف (the Secretary-General who is visiting Kyiv expressed his condemnation of the shelling).
 */
final class LateFeelings {
  private static final Set<String> EXPRESSING = WordClasses.list().words("expressing");
  private static final Set<String> FEELINGS = WordClasses.list().words("expressed");

  private final List<Token> tokens;

  LateFeelings(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with what they express. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> feeling(c).map(f -> c.with("عن", List.of(f))).orElse(c)).toList();
  }

  private Optional<Phrase> feeling(Clause clause) {
    int verb = clause.predicate();
    boolean open = clause.kind() == Clause.Kind.VERB && tokens.get(verb).hasLemmaOf(EXPRESSING)
        && clause.slot("عن").isEmpty() && clause.slot("obj").isEmpty() && clause.content().isEmpty();
    return !open ? Optional.empty() : IntStream.range(verb + 1, tokens.size() - 1)
        .takeWhile(i -> i == verb + 1 || !tokens.get(i).hasLemmaOf(EXPRESSING))
        .filter(i -> tokens.get(i).form().equals("عن") && tokens.get(i + 1).hasLemmaOf(FEELINGS))
        .mapToObj(i -> new Phrase(i + 1, i + 1, i + 2)).findFirst();
  }
}
