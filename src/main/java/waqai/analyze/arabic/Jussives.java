package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;

/**
 * Tells that a verb has lost its last letter, or the long vowel before it, only behind a particle that takes it: يصفها مراقبون (they
 * describe it) is of وصف, not of صفى, and تستعد البلاد (the country gets ready) of استعد, not of استعاد.
 */
final class Jussives {
  private static final Set<String> PARTICLES = Set.of("لم", "لا", "ل", "ف", "لما");

  /** The prefix and two letters: يصف, تنف. */
  private static final int LENGTH = 3;

  private Jussives() {}

  /** The lemmas of a word without those of which it would be a jussive that nothing calls for. */
  static List<String> possible(List<String> lemmas, List<ArabicParser.Word> words, int i, String tag) {
    String form = Orthography.fold(words.get(i).folded());
    boolean called = i > 0 && PARTICLES.contains(words.get(i - 1).folded());
    if (!tag.equals("VBP") || called || isWeak(form)) {
      return lemmas;
    }
    if (form.length() != LENGTH) {
      return strong(lemmas, form);
    }
    List<String> left = lemmas.stream().filter(l -> !isWeak(l)).toList();
    return left.isEmpty() ? lemmas : left;
  }

  /** تستعد: not of استعاد, which is تستعيد with its vowel. */
  private static List<String> strong(List<String> lemmas, String form) {
    boolean closed = form.length() > LENGTH && "ايو".indexOf(form.charAt(form.length() - 2)) < 0;
    List<String> left = lemmas.stream().filter(l -> !isHollow(l)).toList();
    return !closed || left.isEmpty() ? lemmas : left;
  }

  /** استعاد, أعاد: with a long vowel before the last letter. */
  private static boolean isHollow(String lemma) {
    return lemma.length() > LENGTH && lemma.charAt(lemma.length() - 2) == 'ا';
  }

  private static boolean isWeak(String word) {
    return !word.isEmpty() && "ايو".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
