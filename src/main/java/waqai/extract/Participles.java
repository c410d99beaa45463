package waqai.extract;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * From an active participle to the verbs it may come from, by the measures of the verb: مؤكد → أكد,
 * مشير → أشار, معتبر → اعتبر, كاشف → كشف, مهنئ → هنأ. Gives candidates; only those that have a pattern count.
 */
final class Participles {
  private Participles() {}

  /** Folded lemmas of the verbs that a folded participle may belong to. */
  static Set<String> verb(String participle) {
    Set<String> out = new LinkedHashSet<>();
    if (participle.startsWith("م") && participle.length() >= 4) {
      derived(participle.substring(1), out);
    } else if (participle.length() == 4 && participle.charAt(1) == 'ا') {
      firstMeasure(participle, out);
    }
    return out;
  }

  /** Measures II to X: م before the stem of the imperfect. */
  private static void derived(String stem, Set<String> out) {
    String seated = stem.startsWith("ؤ") ? "ا" + stem.substring(1) : stem;
    out.add(seated);
    out.add("ا" + stem);
    if (stem.endsWith("ئ")) {
      out.add(stem.substring(0, stem.length() - 1) + "ا");
    }
    int hollow = stem.length() - 2;
    if (hollow >= 0 && stem.charAt(hollow) == 'ي') {
      out.add("ا" + stem.substring(0, hollow) + "ا" + stem.substring(hollow + 1));
    }
  }

  /** Measure I: فاعل, with weak middle (قائل) or weak end (داعي). */
  private static void firstMeasure(String participle, Set<String> out) {
    char first = participle.charAt(0);
    char second = participle.charAt(2);
    char third = participle.charAt(3);
    if (second == 'ئ') {
      out.add("" + first + 'ا' + third);
    } else {
      out.add("" + first + second + third);
      if (third == 'ي') {
        out.add("" + first + second + 'ا');
      }
    }
  }
}
