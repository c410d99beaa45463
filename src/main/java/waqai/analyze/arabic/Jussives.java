package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;

/** Tells that a verb has lost its last letter only behind a particle that takes it: يصفها مراقبون (they describe it) is of وصف, not of صفى. */
final class Jussives {
  private static final Set<String> PARTICLES = Set.of("لم", "لا", "ل", "ف", "لما");

  /** The prefix and two letters: يصف, تنف. */
  private static final int LENGTH = 3;

  private Jussives() {}

  /** The lemmas of a word without those of which it would be a jussive that nothing calls for. */
  static List<String> possible(List<String> lemmas, List<ArabicParser.Word> words, int i, String tag) {
    String form = Orthography.fold(words.get(i).folded());
    boolean called = i > 0 && PARTICLES.contains(words.get(i - 1).folded());
    if (!tag.equals("VBP") || called || form.length() != LENGTH || isWeak(form)) {
      return lemmas;
    }
    List<String> left = lemmas.stream().filter(l -> !isWeak(l)).toList();
    return left.isEmpty() ? lemmas : left;
  }

  private static boolean isWeak(String word) {
    return "ايو".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
