package waqai.extract;

import java.util.Map;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Tells clauses on which something else hangs: سنرد / إذا نشرت, سيدخل / ما لم تفرج (unless). */
final class Provisos {
  private static final Set<String> WORDS = Set.of("اذا", "لو", "حال", "لولا", "شريطة", "ريثما");

  private static final int DEEPEST = 6;

  /** How far before a word its supposition may be told, in words. */
  private static final int REACH = 8;

  private Provisos() {}

  /** Whether a clause is a condition of its governor. */
  static boolean holds(Clause clause) {
    return clause.markers().stream().anyMatch(WORDS::contains);
  }

  /** في حال ظهور دليل على / تورط إيران, إذا ثبت / تورط: what is only supposed. */
  static boolean isSupposed(Sentence sentence, int word) {
    for (int at = word - 1; at > Math.max(0, word - REACH) && !sentence.token(at).isPunctuation(); at--) {
      if (sentence.token(at).hasLemma("اذا") || sentence.token(at).hasLemma("حال") && sentence.token(at - 1).form().equals("في")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause, or one above it, is a condition that hangs on something behind a word: سيدخل رفح / ما لم تفرج الحركة. */
  static boolean holdAbove(Map<Integer, Clause> byToken, Clause clause, int word) {
    Clause at = clause;
    for (int depth = 0; depth < DEEPEST && at != null && at.predicate() > word; depth++) {
      if (holds(at)) {
        return true;
      }
      at = at.parent().map(byToken::get).orElse(null);
    }
    return false;
  }
}
