package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.extract.SpeechReader.Speech;
import waqai.text.Sentence;

/** Tells whether words stand in quotation marks: only then is all the speaker's own that is told in them. */
final class Verbatim {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»", "„", "''", "``");

  /** How many words before and after where a speech begins its quotation mark may stand. */
  private static final int BEFORE = 1;

  private static final int AFTER = 2;

  private final Sentence sentence;

  Verbatim(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a word of a speech stands in its quotation, and not behind it. */
  boolean holds(Speech said, int word) {
    if (said.predicate() == SpeechReader.QUOTED) {
      return isInside(0, word);
    }
    int begin = said.range().begin();
    return IntStream.rangeClosed(Math.max(0, begin - BEFORE), Math.min(begin + AFTER, sentence.tokens().size() - 1))
        .filter(this::isQuote)
        .limit(1)
        .anyMatch(open -> isInside(open + 1, word));
  }

  /** Whether as many quotations end as begin between two words. */
  private boolean isInside(int from, int word) {
    return IntStream.range(from, word).filter(this::isQuote).count() % 2 == 0;
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(sentence.token(token).form());
  }
}
