package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import waqai.lexicon.Orthography;

/**
 * Finds dates that end in a year and stand between a verb and a noun, which the parser would take for what is counted: تفرض إسرائيل /
 * منذ عام 2007 / حصارا (Israel has been imposing, since 2007, a siege).
 */
final class DateStretches {
  private static final Set<String> LINKS = Set.of("منذ", "في", "خلال", "منتصف", "مطلع", "اواخر", "اوائل");

  private final List<CoreLabel> labels;
  private final Predicate<CoreLabel> isTime;

  /** Those of a sentence; the predicate says which words belong to a time. */
  DateStretches(List<CoreLabel> labels, Predicate<CoreLabel> isTime) {
    this.labels = labels;
    this.isTime = isTime;
  }

  /** The dates in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    int verb = -1;
    int at = 0;
    while (at < labels.size()) {
      int end = at;
      while (end < labels.size() && isTime.test(labels.get(end))) {
        end++;
      }
      if (end > at && verb >= 0 && end < labels.size() && isYear(labels.get(end - 1)) && isCounted(labels.get(end))) {
        int begin = at;
        while (begin > verb + 1 && LINKS.contains(Orthography.fold(labels.get(begin - 1).word()))) {
          begin--;
        }
        out.add(new Insertions.Stretch(begin, end, false));
      }
      if (end == at && labels.get(at).tag().startsWith("VB")) {
        verb = at;
      }
      at = Math.max(end, at + 1);
    }
    return out;
  }

  private static boolean isYear(CoreLabel label) {
    return label.word().matches("[12][0-9]{3}|[١٢][٠-٩]{3}");
  }

  private static boolean isCounted(CoreLabel label) {
    return label.tag().matches("NNS?|VBG|NNP|JJ|CD") && !Prepositions.isPrepositional(Orthography.fold(label.word()));
  }
}
