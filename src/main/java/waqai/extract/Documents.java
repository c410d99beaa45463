package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells who speaks by a document that the text has told of before: واتهم البيان الحكومة, وأضاف التقرير. */
record Documents(Sentence sentence, FillerReader fillers) {
  /** Words for documents by which somebody speaks. */
  static final Set<String> WORDS =
      Set.of("بيان", "تقرير", "رسالة", "وثيقة", "بلاغ", "مذكرة", "تصريح", "برقية", "نشرة", "احصائية", "قرار", "نص", "عريضة");

  /** Puts the author of a document in the place of the document that is the subject of a verb. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    if (clause.kind() != Clause.Kind.VERB || subject.size() != 1 || !(subject.getFirst() instanceof Filler.Words words)) {
      return;
    }
    if (isTold(words.token())) {
      slots.put("subj", List.of(new Filler.Authored(sentence.index(), words.token(), Set.of())));
    } else if (isOf(words.token()) && fillers.inside(words.phrase()).isPresent()) {
      slots.put("subj", List.of(fillers.inside(words.phrase()).get()));
    }
  }

  /** بيان / للدعم السريع. */
  private boolean isOf(int noun) {
    return sentence.token(noun).hasLemmaOf(WORDS) && !sentence.token(noun).isDefinite()
        && noun + 1 < sentence.tokens().size() && sentence.token(noun + 1).form().equals("ل");
  }

  /** البيان, but neither بيان الوزارة nor البيان الذي أصدرته. */
  private boolean isTold(int noun) {
    Token token = sentence.token(noun);
    boolean explained = noun + 1 < sentence.tokens().size() && (sentence.token(noun + 1).tag().startsWith("W")
        || sentence.token(noun + 1).hasLemma("صادر"));
    return token.isDefinite() && token.form().startsWith("ال") && token.hasLemmaOf(WORDS) && !explained;
  }
}
