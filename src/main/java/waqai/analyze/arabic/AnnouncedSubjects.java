package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Token;

/**
 * Words that turn to whoever is told next, so that the noun behind the verb does it: من جانبها، قصفت / فصائل المعارضة ("the factions for
 * their part shelled").
 */
final class AnnouncedSubjects {
  private AnnouncedSubjects() {}

  /** Whether such words stand right before a verb. */
  static boolean isAhead(List<Token> tokens, Token verb) {
    int at = verb.index() - 1;
    if (at > 2 && tokens.get(at).isComma()) {
      at--;
    }
    return at > 1 && tokens.get(at).tag().equals("PRP$")
        && (tokens.get(at - 1).form().matches("جانب|جهت|جهة|ناحيت|ناحية") && tokens.get(at - 2).form().equals("من")
            || tokens.get(at - 1).form().equals("دور") && tokens.get(at - 2).form().equals("ب"));
  }
}
