package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.Predicate;

/** Cuts the negation لا off the verb that it is written on, which the segmenter leaves whole or cuts as ل: لا + يمكن, ل ايؤمن. */
final class GluedNegations {
  private final ArabicLemmatizer dictionary;
  private final Predicate<String> isNamePart;

  GluedNegations(ArabicLemmatizer dictionary, Predicate<String> isNamePart) {
    this.dictionary = dictionary;
    this.isNamePart = isNamePart;
  }

  /** One past the segments that begin here and are a negation with its verb, which are added apart; the same place for none. */
  int cut(List<CoreLabel> labels, int i, List<CoreLabel> out) {
    CoreLabel label = labels.get(i);
    boolean halved = label.word().equals("ل") && i + 1 < labels.size() && Segments.adjacent(labels, i + 1);
    CoreLabel last = halved ? labels.get(i + 1) : label;
    String word = halved ? "ل" + last.word() : label.word();
    if (!word.matches("لا[يتن].{2,}") || word.length() != last.endPosition() - label.beginPosition()
        || dictionary.knows(word) || dictionary.knowsWhole(word.substring(1)) || dictionary.knows(word.substring(1)) || isNamePart.test(word) || isSurname(labels, i) || !dictionary.knowsImperfect(word.substring(2))) {
      return i;
    }
    int at = label.beginPosition() + 2;
    out.add(Segments.piece(label, "لا", label.beginPosition(), at));
    out.add(Segments.piece(last, word.substring(2), at, last.endPosition()));
    return halved ? i + 2 : i + 1;
  }

  /** مايكل / لانغلي: behind the first word of a name no negation is written on its verb. */
  private boolean isSurname(List<CoreLabel> labels, int i) {
    return i > 0 && !Segments.adjacent(labels, i) && isNamePart.test(labels.get(i - 1).word()) && !dictionary.knows(labels.get(i - 1).word());
  }
}
