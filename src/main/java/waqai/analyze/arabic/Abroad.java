package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.Orthography;
import waqai.text.Token;

/** Finds those abroad who are in the charge of a minister: وزير الشؤون الخارجية / والتونسيين بالخارج. */
record Abroad(List<Token> tokens) {
  /** How many words tell them: والجالية الوطنية. */
  private static final int LONGEST = 3;

  /** One past them, where they begin here with و or with "abroad" itself; else the same place. */
  int end(int at) {
    int next = at;
    if (tokens.get(at).form().equals("و")) {
      next++;
      while (next < Math.min(tokens.size(), at + 1 + LONGEST) && tokens.get(next).isDefinite()) {
        next++;
      }
    }
    boolean told = next > 0 && next + 1 < tokens.size() && tokens.get(next - 1).isDefinite()
        && tokens.get(next).form().matches("ب|في")
        && Orthography.fold(tokens.get(next + 1).form()).equals("الخارج");
    return told ? next + 2 : at;
  }
}
