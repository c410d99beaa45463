package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;

/** Tells what arms hit from what a noun behind them says of them. */
final class Struck {
  private static final TaggingWords WORDS = TaggingWords.list();

  private Struck() {}

  /** استهدفت طائرة مسيرة / سيارة: what the arms behind a verb hit, and no genitive of them. */
  static boolean is(List<Token> tokens, int head, int at) {
    Token arms = tokens.get(head);
    Token token = tokens.get(at);
    int verb = head - 1;
    boolean beside = at == head + 1 || at == head + 2 && tokens.get(at - 1).hasLemma("مسيرة");
    return beside && verb >= 0 && tokens.get(verb).isVerb() && !arms.isDefinite() && token.isNoun() && !token.isDefinite()
        && !token.isName() && !token.hasLemma("مسيرة") && token.known()
        && tokens.get(verb).lemmas().stream().anyMatch(WORDS::isStriking) && arms.lemmas().stream().anyMatch(WORDS::isArm);
  }
}
