package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.text.Clause;

/** Tells clauses on which something else hangs: سنرد / إذا نشرت, سيدخل / ما لم تفرج (unless). */
final class Provisos {
  private static final Set<String> WORDS = Set.of("اذا", "لو", "حال", "لولا", "شريطة", "ريثما");

  private static final int DEEPEST = 6;

  private Provisos() {}

  /** Whether a clause is a condition of its governor. */
  static boolean holds(Clause clause) {
    List<String> markers = clause.markers();
    return markers.stream().anyMatch(WORDS::contains) || isUnless(clause);
  }

  /** ما لم تفرج: what does not happen on the condition; but ما لم يعلنه, that which he has not announced. */
  static boolean isUnless(Clause clause) {
    List<String> markers = clause.markers();
    int what = markers.indexOf("ما");
    return clause.link() == Clause.Link.ADVERBIAL && what >= 0 && markers.indexOf("لم") == what + 1;
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
