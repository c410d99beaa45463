package waqai.extract;

import java.util.Set;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells where the reason of what is said begins: طالب باستقالته بسبب / رفضه المثول, قاطع الجلسة احتجاجا على / رفض المحكمة. */
final class Reasons {
  private static final Set<String> CAUSES = Set.of("سبب", "بسبب", "نتيجة", "جراء");

  private static final Set<String> ANSWERS = Set.of("احتجاجا", "ردا");

  private Reasons() {}

  /** Whether a word is one of reason itself, or the noun right behind one. */
  static boolean begin(Sentence sentence, int at) {
    return isCause(sentence, at) || at > 0 && isCause(sentence, at - 1)
        || at > 1 && sentence.token(at - 1).form().equals("على") && ANSWERS.contains(sentence.token(at - 2).form());
  }

  /** بسبب, نتيجة; but not السبب. */
  private static boolean isCause(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean word = CAUSES.contains(token.form());
    return word && (!token.form().equals("سبب") || at > 0 && sentence.token(at - 1).form().equals("ب"));
  }
}
