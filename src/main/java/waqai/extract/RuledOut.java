package waqai.extract;

import waqai.lexicon.Orthography;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells nouns of which the words before them say that there is none: لا انسحاب من الجولان (no withdrawal from the Golan), ليس في نية الحكومة. */
record RuledOut(Sentence sentence) {
  /** Whether the noun is denied. */
  boolean is(int noun) {
    boolean none = noun > 0 && form(noun - 1).equals("لا") && !sentence.token(noun).isDefinite();
    return none || noun > 1 && sentence.token(noun).hasLemma("نية") && form(noun - 1).equals("في") && isNot(noun - 2);
  }

  /** ليس, ليست, لم يكن. */
  private boolean isNot(int at) {
    Token word = sentence.token(at);
    return word.form().matches("ليست?") || at > 0 && word.hasLemma("كان") && form(at - 1).matches("لم|لا");
  }

  private String form(int at) {
    return Orthography.fold(sentence.token(at).form());
  }
}
