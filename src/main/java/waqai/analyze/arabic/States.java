package waqai.analyze.arabic;

import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Words that tell how somebody is found, and are no part of who he is: توفي جندي / متأثرا بجروحه ("died of his wounds"). */
final class States {
  private static final Set<String> WORDS = WordClasses.list().words("state");

  private States() {}

  /** Whether a word without the article tells a state. */
  static boolean tells(Token token) {
    return !token.isDefinite() && token.hasLemmaOf(WORDS);
  }
}
