package waqai.extract;

import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells which words of a sentence lead from a place to the larger one that it lies in: شمال غربي, التابعة لولاية ("belonging to the province of"). */
record Directions(Sentence sentence) {
  private static final Set<String> DIRECTIONS =
      Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "اقصي", "اقصى");

  private static final Set<String> LYING = Set.of("واقع", "كائن");

  private static final Set<String> DISTRICTS = WordClasses.list().words("district");

  /** Districts that stand right behind the name of a place in them: بلدة يعبد قضاء جنين. */
  private static final Set<String> PARTS = WordClasses.list().words("district-beside");

  /** What leads into a place as a direction does: بلدة كفرنبل ضمن محافظة إدلب. */
  private static final Set<String> INSIDE = Set.of("ضمن");

  private static final String PAUSES = "،,(-–";

  boolean isDescribing(int at) {
    Token token = sentence.token(at);
    return token.isAdjective() && token.isDefinite() && !DIRECTIONS.contains(token.lemma())
        && !token.hasLemma("تابع") && !isLying(token);
  }

  /** مدينة بنزرت / الواقعة في شمال تونس. */
  private static boolean isLying(Token token) {
    return token.form().startsWith("ال") && token.hasLemmaOf(LYING);
  }

  boolean isComma(int at) {
    return "،,(".contains(sentence.token(at).form());
  }

  /** One past what describes a place behind its name: مدينة القائم / الحدودية مع سوريا. */
  int pastDescription(int after) {
    int at = after;
    while (at < sentence.tokens().size() && at < after + 2 && isDescribing(at)) {
      at++;
    }
    boolean border = at > after && at + 1 < sentence.tokens().size() && sentence.token(at - 1).hasLemma("حدودي")
        && sentence.token(at).form().equals("مع");
    return border ? sentence.mentionsAt(at + 1).mapToInt(m -> m.phrase().end()).max().orElse(at) : at;
  }

  /** One past a comma, bracket or dash with where the place before it lies: تلعفر، / غربي الموصل. */
  int pastPause(int at) {
    boolean pause = at + 1 < sentence.tokens().size() && PAUSES.contains(sentence.token(at).form());
    return pause && (isDistrict(at + 1) || isDirection(at + 1)) ? at + 1 : at;
  }

  boolean isDistrict(int at) {
    return at < sentence.tokens().size() && sentence.token(at).hasLemmaOf(DISTRICTS);
  }

  boolean isDirection(int at) {
    Token token = sentence.token(at);
    String form = Orthography.fold(token.form());
    if (DIRECTIONS.contains(form) || INSIDE.contains(form)) {
      return true;
    }
    if (at + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    boolean before = form.equals("ب") || form.equals("في");
    boolean belongs = token.hasLemma("تابع") && next.form().equals("ل")
        || isLying(token) && (next.form().equals("في") || next.form().equals("ب") || DIRECTIONS.contains(Orthography.fold(next.form())));
    boolean of = at > 0 && (form.equals("ل") && sentence.token(at - 1).hasLemma("تابع")
        || before && isLying(sentence.token(at - 1)));
    return before && DIRECTIONS.contains(Orthography.fold(next.form())) || belongs || of;
  }

  /** Whether a district may stand here right behind the name of a place in it. */
  boolean isPart(int at) {
    return sentence.token(at).hasLemmaOf(PARTS);
  }
}
