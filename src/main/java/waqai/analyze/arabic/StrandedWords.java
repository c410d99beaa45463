package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Token;

/**
 * Gives a verb the words that are said where the parser hangs them on what is told of the speaker: قال سالم
 * حداد، خبير الاقتصاد، / إن الأزمة ستطول. A noun that has a comma behind it governs no such clause.
 */
final class StrandedWords {
  private static final Set<String> OPENERS = Set.of("ان", "بان");
  private static final String COMP = "comp";

  private final List<Token> tokens;

  StrandedWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each verb with what is said. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause noun : clauses) {
      if (isStranded(noun)) {
        speaking(noun, clauses).ifPresent(verb -> out.replaceAll(c -> mended(c, verb, noun)));
      }
    }
    return out;
  }

  private boolean isStranded(Clause noun) {
    int begin = noun.content().map(Clause.TokenRange::begin).orElse(0);
    return noun.kind() == Clause.Kind.NOUN && begin > 1
        && OPENERS.contains(Orthography.fold(tokens.get(begin).form()))
        && tokens.get(begin - 1).isPunctuation();
  }

  /** The last verb before it, if nothing is said in it yet. */
  private static Optional<Clause> speaking(Clause noun, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < noun.predicate())
        .reduce((a, b) -> b)
        .filter(c -> c.content().isEmpty() && c.slot(COMP).isEmpty() && c.link() != Clause.Link.RELATIVE);
  }

  private static Clause mended(Clause clause, Clause verb, Clause noun) {
    if (clause == verb) {
      return clause.without("obj").with(COMP, noun.slot(COMP)).saying(noun.content());
    }
    if (clause == noun) {
      return clause.without(COMP).saying(Optional.empty());
    }
    boolean said = clause.parent().filter(p -> p == noun.predicate()).isPresent()
        && noun.content().filter(c -> c.contains(clause.predicate())).isPresent();
    return said ? clause.under(verb.predicate()) : clause;
  }
}
