package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Joins what is said to be needed to what is stressed before it, wherever the parser hangs it: شدد الرئيسان على عمق العلاقات / وضرورة
 * تعزيزها (the presidents stressed how deep the relations are, and that they need to be strengthened).
 */
final class JoinedNeeds {
  private static final Set<String> STRESSING = WordClasses.list().words("stressing");
  private static final Set<String> NEEDS = WordClasses.list().words("need-told");

  /** How many words may lie between what is stressed and what is needed. */
  private static final int REACH = 12;

  private static final String ON = "علي";

  private final List<Token> tokens;

  JoinedNeeds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with what is needed. */
  List<Clause> join(List<Clause> clauses) {
    return clauses.stream().map(c -> need(c).map(n -> with(c, n)).orElse(c)).toList();
  }

  private static Clause with(Clause clause, Phrase need) {
    List<Phrase> all = new ArrayList<>(clause.slot(ON));
    all.add(need);
    return clause.with(ON, all);
  }

  private Optional<Phrase> need(Clause clause) {
    if (clause.kind() == Clause.Kind.NOUN || clause.slot(ON).isEmpty() || clause.content().isPresent() || !tokens.get(clause.predicate()).hasLemmaOf(STRESSING)) {
      return Optional.empty();
    }
    int first = clause.slot(ON).getFirst().head();
    boolean known = clause.slot(ON).stream().anyMatch(p -> tokens.get(p.head()).hasLemmaOf(NEEDS));
    for (int at = first + 1; first > clause.predicate() && !known && at + 2 < Math.min(tokens.size(), first + REACH); at++) {
      if (tokens.get(at).isVerb() || tokens.get(at).form().equals(".")) {
        break;
      }
      int noun = Orthography.fold(tokens.get(at + 1).form()).equals(ON) ? at + 2 : at + 1;
      if (tokens.get(at).form().equals("و") && isNeed(noun)) {
        return Optional.of(new Phrase(noun, noun, tokens.size()));
      }
    }
    return Optional.empty();
  }

  /** ضرورة / تعزيزها: the need of something. */
  private boolean isNeed(int at) {
    return at + 1 < tokens.size() && tokens.get(at).hasLemmaOf(NEEDS) && !tokens.get(at).isDefinite()
        && (tokens.get(at + 1).isNoun() || tokens.get(at + 1).isName());
  }
}
