package waqai.extract;

import java.util.stream.IntStream;
import waqai.text.Sentence;
import waqai.text.Token;

/** Parts who is said to be responsible from an official, who is called by the same word: إيران مسؤولة عن الهجوم (Iran is responsible for the attack), إيران أبلغت المسؤولين. */
record Responsible(Sentence sentence) {
  /** How far behind the word what somebody is responsible for may stand: مسؤولة بشكل كامل عن. */
  private static final int REACH = 5;

  /** Whether a word, if it is this one, says something of somebody. */
  boolean mayBeSaid(Token word) {
    if (!word.hasLemma("مسؤول") || word.isVerb()) {
      return true;
    }
    int at = word.index();
    boolean object = at > 0 && sentence.token(at - 1).tag().equals("IN") || word.form().matches(".*(ين|ي)") && !isPredicate(at);
    boolean self = at > 0 && (sentence.token(at - 1).isPronoun() || sentence.token(at - 1).form().equals("غير"));
    return self || !object && IntStream.range(at + 1, Math.min(sentence.tokens().size(), at + REACH))
        .anyMatch(i -> sentence.token(i).form().equals("عن"));
  }

  /** كانوا / مسؤولين عن: what somebody was. */
  private boolean isPredicate(int at) {
    return at > 0 && sentence.token(at - 1).hasLemma("كان");
  }
}
