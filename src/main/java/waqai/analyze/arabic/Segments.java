package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Orthography;

/** Joins and cuts the segmenter's segments, positions kept. */
final class Segments {
  private Segments() {}

  /** Whether no blank stands between a segment and the one before. */
  static boolean adjacent(List<CoreLabel> labels, int i) {
    return labels.get(i - 1).endPosition() == labels.get(i).beginPosition();
  }

  /** Whether a segment is a comma. */
  static boolean isComma(CoreLabel label) {
    return label.word().equals("،") || label.word().equals(",");
  }

  /** Whether two segments are these and stand together. */
  static boolean isTogether(List<CoreLabel> labels, int i, String first, String second) {
    return labels.get(i).word().equals(first) && i + 1 < labels.size() && adjacent(labels, i + 1)
        && labels.get(i + 1).word().equals(second);
  }

  /** جيه-/إن: whether a segment goes on a name behind its hyphen. */
  static boolean isHyphened(List<CoreLabel> labels, int i) {
    return adjacent(labels, i) && labels.get(i - 1).word().matches("\\p{L}+-") && labels.get(i - 1).tag().equals("NNP");
  }

  /** Segments as one. */
  static CoreLabel joined(List<CoreLabel> parts) {
    StringBuilder word = new StringBuilder();
    parts.forEach(p -> word.append(p.word()));
    return piece(
        parts.getFirst(),
        word.toString(),
        parts.getFirst().beginPosition(),
        parts.getLast().endPosition());
  }

  /** A copy of a segment with another word and other bounds. */
  static CoreLabel piece(CoreLabel from, String word, int begin, int end) {
    CoreLabel out = new CoreLabel(from);
    out.setWord(word);
    out.setValue(word);
    out.setOriginalText(word);
    out.setBeginPosition(begin);
    out.setEndPosition(end);
    out.set(CoreAnnotations.TextAnnotation.class, word);
    return out;
  }

  /** سف + نا: no pronoun of the speakers, but the accusative of a noun (سفنا) that nobody knows without its last letter. */
  static boolean isCutAccusative(List<CoreLabel> labels, int i, ArabicLemmatizer dictionary) {
    String stem = labels.get(i).word();
    return isTogether(labels, i, stem, "نا") && !dictionary.knows(stem) && dictionary.knows(stem + "ن");
  }

  /** Gives a segment the text that it stands for. */
  static void spell(CoreLabel label, String input) {
    label.setOriginalText(input.substring(label.beginPosition(), label.endPosition()));
  }

  /** أدانة + ه: as a verb is written before a pronoun, where the segmenter makes a noun of it. */
  static String verbal(String word) {
    return word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
  }

  /** The first segment of the word that ends with a segment. */
  static int wordBegin(List<CoreLabel> labels, int i) {
    int begin = i;
    while (begin > 0 && adjacent(labels, begin)) {
      begin--;
    }
    return begin;
  }

  /** The folded word without the article. */
  static String bare(CoreLabel label) {
    return Orthography.stripArticle(Orthography.fold(label.word()));
  }

  /** What is written together with a particle at a segment, which opens a word; nothing where there is no such particle. */
  static String after(List<CoreLabel> labels, int i, String particle) {
    boolean opens = labels.get(i).word().equals(particle) && (i == 0 || !adjacent(labels, i));
    return opens && i + 1 < labels.size() && adjacent(labels, i + 1) ? labels.get(i + 1).word() : "";
  }
}
