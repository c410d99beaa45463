package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.ArabicWord;

/**
 * Tells whether the clause up to a place speaks of what is to come: سوف, من المقرر, or a verb with
 * سـ. Looks back a few words, not over a sign or a word that reports or looks back.
 */
final class AheadCue {
  private static final int FARTHEST = 9;
  private static final int SHORTEST_VERB = 5;
  private static final String PERSONS = "يتن";

  private final TimeGrammar grammar;
  private final int ahead;
  private final int back;
  private final int noVerb;

  AheadCue(TimeGrammar grammar) {
    this.grammar = grammar;
    this.ahead = grammar.symbol("AHEAD_WORD");
    this.back = grammar.symbol("BACK_WORD");
    this.noVerb = grammar.symbol("NO_FUTURE_VERB");
  }

  boolean standsBefore(List<ArabicWord> items, int at) {
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      ArabicWord item = items.get(i);
      if (item.kind() == ArabicWord.Kind.SIGN && !item.is('"') && !item.is('(') || is(item, back)) {
        return false;
      }
      if (is(item, ahead) || isFutureVerb(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFutureVerb(ArabicWord item) {
    String word = item.folded();
    int s = word.startsWith("وس") || word.startsWith("فس") ? 1 : 0;
    return item.isWord()
        && word.length() >= s + SHORTEST_VERB
        && word.charAt(s) == 'س'
        && PERSONS.indexOf(word.charAt(s + 1)) >= 0
        && !grammar.knows(word)
        && grammar.words(word.substring(s)).stream().noneMatch(w -> w.symbol() == noVerb);
  }

  private boolean is(ArabicWord item, int symbol) {
    return grammar.words(item.folded()).stream().anyMatch(w -> w.symbol() == symbol);
  }
}
