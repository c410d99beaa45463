package waqai.extract;

import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells which words of a sentence lead from a place to the larger one that it lies in: شمال غربي, التابعة لولاية ("belonging to the province of"). */
record Directions(Sentence sentence) {
  private static final Set<String> DIRECTIONS =
      Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "اقصي", "اقصى");

  private static final Set<String> LYING = Set.of("واقع", "كائن");

  private static final Set<String> DISTRICTS =
      Set.of("قضاء", "محافظة", "ولاية", "اقليم", "مديرية", "منطقة", "شمال", "جنوب");

  /** Districts that stand right behind the name of a place in them: بلدة يعبد قضاء جنين. */
  private static final Set<String> PARTS = Set.of("قضاء", "ولاية", "محافظة");

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

  boolean isDistrict(int at) {
    return at < sentence.tokens().size() && sentence.token(at).hasLemmaOf(DISTRICTS);
  }

  boolean isDirection(int at) {
    Token token = sentence.token(at);
    String form = Orthography.fold(token.form());
    if (DIRECTIONS.contains(form)) {
      return true;
    }
    if (at + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    boolean before = form.equals("ب") || form.equals("في");
    boolean belongs = token.hasLemma("تابع") && next.form().equals("ل")
        || isLying(token) && (next.form().equals("في") || next.form().equals("ب"));
    boolean of = at > 0 && (form.equals("ل") && sentence.token(at - 1).hasLemma("تابع")
        || before && isLying(sentence.token(at - 1)));
    return before && DIRECTIONS.contains(Orthography.fold(next.form())) || belongs || of;
  }

  /** Whether a district may stand here right behind the name of a place in it. */
  boolean isPart(int at) {
    return sentence.token(at).hasLemmaOf(PARTS);
  }
}
