package waqai.extract;

import java.util.Set;
import waqai.text.Sentence;
import waqai.text.Token;

/** Parts what somebody says must be done from what a word of duty only describes: إن / يجب الانسحاب, هذه ليست السياسة التي / يجب أن نتبعها (the policy that we must follow). */
record Musts(Sentence sentence) {
  private static final Set<String> NEEDED = Set.of("لازم", "ضروري");

  private static final Set<String> PARTICLES = Set.of("لا", "لم", "كان", "س");

  /** Whether a word of duty binds whoever is spoken of; any other word does. */
  boolean mayBind(Token word) {
    if (word.hasLemma("بد") && !word.form().matches("(لا)?بد")) {
      return false;
    }
    if (word.hasLemmaOf(NEEDED)) {
      return !word.isDefinite() || word.index() == 0 || sentence.token(word.index() - 1).form().equals("من");
    }
    if (word.hasLemma("حاجة")) {
      return isFelt(word.index());
    }
    if (word.hasLemma("افضل")) {
      return word.isDefinite() && word.index() > 0 && sentence.token(word.index() - 1).form().equals("من");
    }
    return !word.isVerb() || !isDescribing(word.index());
  }

  /** إن هناك / حاجة لوقف القتال, إننا ب/حاجة إلى تحرك عربي: a need that the speaker tells as his own or as everybody's. */
  private boolean isFelt(int need) {
    boolean there = need > 1 && sentence.token(need - 1).form().matches("هناك|ثمة")
        && sentence.tokens().subList(Math.max(0, need - 4), need).stream().noneMatch(t -> t.form().matches("ليس.*|لا|لن|لم|[يت]عد"));
    boolean ours = need > 2 && sentence.token(need - 1).form().equals("ب") && sentence.token(need - 2).form().equals("نا");
    return (there || ours) && need + 1 < sentence.tokens().size();
  }

  /** التي / يجب, الذي لا / ينبغي, الذين كان / يتعين: right behind a relative pronoun. */
  private boolean isDescribing(int verb) {
    int at = verb - 1;
    while (at > 0 && PARTICLES.contains(sentence.token(at).form())) {
      at--;
    }
    return at >= 0 && sentence.token(at).form().matches("ال(ذي|تي|ذين|لتين|لذين|لذان|لتان|لواتي|لاتي)");
  }
}
