package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles.Title;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Who bears the name behind another's title (المتحدثة باسم رئيس الوزراء / فلانة), and what stands between a name and its post (82 عاما). */
final class AidesAndAges {
  private static final Set<String> AIDES = WordClasses.list().words("aide");

  private AidesAndAges() {}

  static boolean isAide(Title title) {
    return AIDES.contains(Orthography.stripArticle(Orthography.fold(title.words().split(" ")[0])));
  }

  /** محمود عباس (82 عاما) / رئيس السلطة: behind how old he is; the same place where no age stands. */
  static int behindAge(List<Token> tokens, int at) {
    boolean age = at + 4 < tokens.size() && tokens.get(at).form().equals("(") && tokens.get(at + 1).tag().equals("CD")
        && tokens.get(at + 2).form().matches("عاما|سنة|عامًا|عاماً") && tokens.get(at + 3).form().equals(")");
    return age ? at + 4 : at;
  }
}
