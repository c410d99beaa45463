package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.HeadNouns;

/** Gives the single letters that courts put in place of a name the tag of a name: المتهم أحمد / ر. ("the accused Ahmad R."), المواطن / ح. / م. */
final class Initials {
  private Initials() {}

  /** Mends the tags of one sentence. */
  static void retag(List<CoreLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (isLetter(labels, i) && (labels.get(i - 1).tag().contains("NNP") || isSomebody(labels.get(i - 1))) && !isBeforeName(labels, i)) {
        labels.get(i).setTag("NNP");
      }
    }
  }

  /** A letter alone, and no particle of the word behind it. */
  private static boolean isLetter(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean alone = word.length() == 1 && !word.equals("و") && labels.get(i).originalText().length() == 1 && Character.isLetter(word.charAt(0)) && !Segments.adjacent(labels, i);
    boolean clitic = word.matches("[بلكفس]") && !(i + 1 < labels.size() && labels.get(i + 1).word().matches("\\p{L}|[.)،].*"));
    return alone && !clitic && (i + 1 == labels.size() || !Segments.adjacent(labels, i + 1) && !labels.get(i + 1).word().matches("[\"ـ0-9].*"));
  }

  /** المتهم, المواطنة: whom the letters name. */
  private static boolean isSomebody(CoreLabel label) {
    return label.tag().equals("DTNN") && HeadNouns.list().find(Segments.bare(label).replaceFirst("ة$", "")).filter(HeadNouns.HeadNoun::singularPerson).isPresent();
  }

  /** الوزير / د. / أحمد: a title before a name. */
  private static boolean isBeforeName(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i + 1).tag().contains("NNP") && labels.get(i + 1).word().length() > 1;
  }
}
