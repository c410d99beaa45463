package waqai.extract;

import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Finds the place in which a body is said to have its seat: المرصد، الذي يتخذ من لندن مقرا له ("which has its seat in London"). */
record Headquarters(Sentence sentence) {
  private static final Set<String> SEATS = WordClasses.list().words("headquarters");
  private static final Set<String> TAKING = Set.of("اتخذ", "جعل");
  private static final Set<String> LYING = Set.of("وقع", "وجد", "كان");
  private static final Set<String> IN = Set.of("في", "ب");

  /** The token at which the place begins, when such words stand behind the body; else the given one. */
  int place(int after) {
    int at = after;
    while (at < size() && ("،,(و".contains(sentence.token(at).form()) || sentence.token(at).tag().startsWith("W"))) {
      at++;
    }
    boolean who = at > after && sentence.token(at - 1).tag().startsWith("W");
    if (who && at + 3 < size() && sentence.token(at).hasLemmaOf(TAKING) && sentence.token(at + 1).form().equals("من")) {
      return isTaken(at + 2) ? at + 2 : after;
    }
    boolean leads = at < size() && (who && sentence.token(at).hasLemmaOf(LYING) || at == after && isIn(at));
    at += leads ? 1 : 0;
    boolean seat = at > after && at + 2 < size() && sentence.token(at).hasLemmaOf(SEATS)
        && sentence.token(at + 1).tag().equals("PRP$");
    return seat ? behind(at + 2) : after;
  }

  /** مقره / المؤقت في / طبرق. */
  private int behind(int seat) {
    int at = seat;
    while (at < size() && (sentence.token(at).isAdjective() || sentence.token(at).tag().equals("IN"))) {
      at++;
    }
    return at;
  }

  /** من لندن / مقرا. */
  private boolean isTaken(int place) {
    int end = sentence.mentionsAt(place).mapToInt(m -> m.phrase().end()).max().orElse(place);
    return end < size() && end > place && sentence.token(end).hasLemmaOf(SEATS);
  }

  private boolean isIn(int at) {
    return IN.contains(sentence.token(at).form());
  }

  private int size() {
    return sentence.tokens().size();
  }
}
