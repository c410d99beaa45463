package waqai.extract;

import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Finds the place that another is the chief town or one of the towns of: نيالا عاصمة ولاية جنوب دارفور ("Nyala, capital of South Darfur"). */
final class PlaceRanks {
  private static final Set<String> SEATS = Set.of("عاصمة", "مركز");
  private static final Set<String> MANY =
      Set.of("مدن", "مناطق", "قري", "بلدات", "احياء", "مديريات", "محافظات", "جزر", "مدينة", "منطقة", "مديرية", "موانئ", "مواني", "مدائن", "معاقل", "معقل");

  private static final int LONGEST = 3;

  private final Sentence sentence;
  private final Directions directions;
  private final Set<String> ranked;

  PlaceRanks(Sentence sentence, Directions directions, WordClasses classes) {
    this.sentence = sentence;
    this.directions = directions;
    ranked = classes.words("ranked");
  }

  /** The token at which the larger place begins, behind such words; the given one when there are none. */
  int end(int after) {
    int at = after;
    while (at < size() && (directions.isComma(at) || at > after && sentence.token(at).tag().startsWith("PRP"))) {
      at++;
    }
    if (at + 1 < size() && SEATS.contains(form(at)) && !sentence.token(at).isDefinite()) {
      return at + 1;
    }
    int capital = capital(at);
    if (capital > at) {
      return capital;
    }
    int first = at;
    while (at < size() && at < first + LONGEST && sentence.token(at).hasLemmaOf(ranked)) {
      at++;
    }
    return at > first && at + 1 < size() && MANY.contains(form(at)) ? at + 1 : after;
  }

  /** العاصمة التجارية لإقليم بونتلاند. */
  private int capital(int from) {
    int at = from;
    while (at < size() && at < from + LONGEST && sentence.token(at).isDefinite()
        && (at == from ? sentence.token(at).hasLemmaOf(SEATS) : sentence.token(at).isAdjective())) {
      at++;
    }
    return at > from && at + 1 < size() && form(at).equals("ل") ? at + 1 : from;
  }

  private String form(int at) {
    return Orthography.fold(sentence.token(at).form());
  }

  private int size() {
    return sentence.tokens().size();
  }
}
