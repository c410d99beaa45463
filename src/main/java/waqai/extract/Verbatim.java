package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.extract.SpeechReader.Speech;
import waqai.text.Sentence;
import waqai.text.Token;

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

  /** قال: «...»، فيما / بينما / و + a verb: where the article goes on behind a quotation that all of a speech began with. */
  int behind(int begin, int end) {
    int open = Math.max(0, begin - BEFORE);
    while (open < Math.min(begin + AFTER, sentence.tokens().size() - 1) && !isQuote(open)) {
      open++;
    }
    int close = open + 1;
    while (close < Math.min(end, sentence.tokens().size()) && !isQuote(close)) {
      close++;
    }
    int next = close + 1;
    while (next < sentence.tokens().size() && sentence.token(next).form().matches("[،,.]")) {
      next++;
    }
    boolean closed = isQuote(open) && close < Math.min(end, sentence.tokens().size()) && next + 1 < sentence.tokens().size();
    return closed && goesOn(next) ? close + 1 : end;
  }

  private boolean goesOn(int at) {
    String form = sentence.token(at).form();
    Token after = sentence.token(at + 1);
    return form.equals("فيما") || form.equals("بينما") || form.equals("في") && after.form().matches("حين|وقت")
        || form.equals("و") && after.tag().startsWith("VBD");
  }

  /** Whether as many quotations end as begin between two words. */
  private boolean isInside(int from, int word) {
    return IntStream.range(from, word).filter(this::isQuote).count() % 2 == 0;
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(sentence.token(token).form());
  }
}
