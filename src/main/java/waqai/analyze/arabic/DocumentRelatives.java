package waqai.analyze.arabic;

import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Gives the clause about what stands in a speech its speaker: خطاب / الرئيس الذي اتهم فيه المعارضة (the president's speech in which he accused). */
final class DocumentRelatives {
  private static final Set<String> SPEECHES = WordClasses.list().words("told-in");

  /** How many words the owner of a speech may have. */
  private static final int REACH = 12;

  private final List<Token> tokens;

  DocumentRelatives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such relatives with whose speech it is as their subject. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> speaker(c).map(owner -> said(c, owner)).orElse(c)).toList();
  }

  private Optional<Phrase> speaker(Clause clause) {
    int verb = clause.predicate();
    boolean inIt = verb > 2 && verb + 2 < tokens.size() && clause.kind() != Clause.Kind.NOUN && tokens.get(verb).isVerb()
        && tokens.get(verb - 1).tag().startsWith("W") && tokens.get(verb + 1).form().equals("في") && tokens.get(verb + 2).isPronoun();
    if (!inIt || clause.kind() == Clause.Kind.VERB && !clause.slot("subj").isEmpty() && clause.slot("subj").stream().noneMatch(p -> tokens.get(p.head()).hasLemmaOf(SPEECHES))) {
      return Optional.empty();
    }
    for (int at = verb - 2; at > Math.max(-1, verb - REACH) && !tokens.get(at).isVerb(); at--) {
      if (tokens.get(at).hasLemmaOf(SPEECHES) && !tokens.get(at).isDefinite() && tokens.get(at + 1).isNoun()) {
        return Optional.of(new Phrase(at + 1, at + 1, verb - 1));
      }
    }
    return Optional.empty();
  }

  private static Clause said(Clause clause, Phrase owner) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", List.of(owner));
    return clause.with(slots).as(Clause.Kind.VERB);
  }
}
