package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;

/** Tells whether an article is about an accident or a disaster, so that its dead are nobody's: ضرب زلزال المدينة ... ارتفعت الحصيلة إلى 73 ضحية. */
final class Calamities {
  private Calamities() {}

  /** Whether several sentences tell of an accident, and hardly any of violence. */
  static boolean tells(AnalyzedText text, WordClasses classes) {
    Set<String> violence = classes.words("violence");
    Set<String> mishaps = classes.words("mishap");
    List<Sentence> peaceful = text.sentences().stream().filter(s -> !Scene.isViolent(s, violence)).toList();
    long calamitous = peaceful.stream().filter(s -> Scene.tells(s, mishaps)).count();
    int violent = text.sentences().size() - peaceful.size();
    return calamitous >= 2 && violent * 2 <= calamitous;
  }
}
