package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.extract.SpeechReader.Speech;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Tells clauses that look relative but tell who it was: إن إسرائيل هي التي قصفت السفينة, هو من أمر بالهجوم. */
record Clefts(Sentence sentence) {
  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "هم", "هما");

  private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذان", "من");

  /** How many words may stand between the pronoun and the verb: هي التي كانت قد. */
  private static final int REACH = 4;

  /** Whether the clause says who did what is told. */
  boolean is(Clause clause) {
    int verb = clause.predicate();
    return IntStream.range(Math.max(1, verb - REACH), verb)
        .anyMatch(at -> RELATIVES.contains(fold(at)) && PRONOUNS.contains(fold(at - 1)));
  }

  /** كشف عن لقاء جمع الوزيرين: what is told of an indefinite noun that is itself what is said. */
  boolean isNews(Clause relative, Speech said) {
    return relative.parent().filter(noun -> noun == said.range().begin() && !sentence.token(noun).isDefinite()).isPresent();
  }

  private String fold(int at) {
    return Orthography.fold(sentence.token(at).form());
  }
}
