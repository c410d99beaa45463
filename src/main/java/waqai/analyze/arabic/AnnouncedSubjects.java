package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Words that turn to whoever is told next, so that the noun behind the verb does it: من جانبها، قصفت / فصائل المعارضة ("the factions for
 * their part shelled").
 */
final class AnnouncedSubjects {
  private static final Set<String> SIDE = WordClasses.list().words("for-its-part");

  private AnnouncedSubjects() {}

  /** Whether such words stand right before a verb in the feminine, and many may be told behind it (فصائل), or whoever it is that قالت. */
  static boolean isAhead(List<Token> tokens, Token verb, List<Phrase> next) {
    int at = verb.index() - 1;
    if (at > 2 && tokens.get(at).isComma()) {
      at--;
    }
    Token noun = tokens.get(next.getFirst().head());
    boolean many = Agreement.isPluralForm(noun) || noun.form().matches("(ال)?\\p{L}{2}ا\\p{L}{2,3}");
    return at > 1 && tokens.get(at).tag().equals("PRP$") && tokens.get(at - 1).hasLemmaOf(SIDE)
        && tokens.get(at - 2).form().matches("من|ب") && verb.gender() == Gender.FEMININE && (many || verb.hasLemma("قال"));
  }
}
