package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Finds what tells who is among those just told, so that the sentence can be parsed without it: مسلحون / بينهم امرأة / هاجموا
 * حافلة (gunmen, a woman among them, attacked a bus). The parser gives the verb to her.
 */
final class AmongStretches {
  private static final Set<String> SELECTING = WordClasses.list().words("selecting");
  private static final Set<String> AHEAD_OF = WordClasses.list().words("ahead-of-them");
  private static final Set<String> MANY = Set.of("هم", "ها", "هن", "هما");

  /** How many words are told of those who are among them, at most. */
  private static final int LONGEST = 20;

  /** How many words may stand between the preposition that belongs to them and the verb. */
  private static final int BEHIND = 6;

  private final List<CoreLabel> labels;
  private final Predicate<CoreLabel> isTime;

  /** Those of a sentence; the predicate says which words belong to a time. */
  AmongStretches(List<CoreLabel> labels, Predicate<CoreLabel> isTime) {
    this.labels = labels;
    this.isTime = isTime;
  }

  /** The stretches in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    for (int at = 1; at + 2 < labels.size(); at++) {
      int begin = opens(at) ? at + 2 : -1;
      int end = begin < 0 ? -1 : end(begin);
      if (end > begin && (SELECTING.contains(word(at)) || tag(end).startsWith("VB"))) {
        out.add(new Insertions.Stretch(isWord(at - 1, "من") ? at - 1 : at, end, false));
        at = end - 1;
      }
    }
    return out;
  }

  /** Whether these words tell who is among others. */
  static boolean isAmong(List<CoreLabel> words) {
    int at = words.size() > 3 && words.getFirst().word().equals("من") ? 1 : 0;
    return words.size() > at + 2 && isSelecting(Orthography.fold(words.get(at).word())) && words.get(at + 1).tag().startsWith("PRP");
  }

  private static boolean isSelecting(String word) {
    return SELECTING.contains(word) || AHEAD_OF.contains(word);
  }

  /** بينهم / امرأة, من بينها / مصر: behind a noun, and before another. */
  private boolean opens(int at) {
    int before = isWord(at - 1, "من") ? at - 2 : at - 1;
    boolean two = word(at).equals("بين") && labels.get(at + 1).word().equals("هما");
    return before >= 0 && !two && isSelecting(word(at)) && MANY.contains(labels.get(at + 1).word()) && tag(at + 1).startsWith("PRP")
        && Segments.adjacent(labels, at + 1) && tag(before).matches("(DT)?NN.*|(DT)?JJ|PRP.*")
        && tag(at + 2).matches("(DT)?NN.*|CD") && !isTime.test(labels.get(at + 2)) && !Prepositions.isPrepositional(word(at + 2));
  }

  /** Where the sentence goes on; -1 where it does not. */
  private int end(int begin) {
    int at = begin + 1;
    while (at < Math.min(labels.size() - 1, begin + LONGEST) && belongs(at)) {
      at++;
    }
    boolean over = at >= labels.size() - 1 || tag(at).matches("PUNC|W.*|CC") || Character.isWhitespace(labels.get(at).word().charAt(0))
        || !Character.isLetterOrDigit(labels.get(at).word().charAt(0));
    return over ? -1 : tag(at).equals("IN") ? behindPreposition(at) : at;
  }

  /** Whether a word belongs to the noun phrase before it. */
  private boolean belongs(int at) {
    String tag = tag(at);
    String before = tag(at - 1);
    if (isTime.test(labels.get(at)) || Prepositions.isPrepositional(word(at))) {
      return false;
    }
    if (tag.equals("CC")) {
      return tag(at + 1).matches("(DT)?NN.*|CD|(DT)?JJ") && !isTime.test(labels.get(at + 1));
    }
    if (before.equals("CC") || tag.matches("(DT)?JJ|PRP\\$?") || tag.matches("\"")) {
      return true;
    }
    if (!tag.matches("(DT)?NN.*|CD")) {
      return false;
    }
    return tag.contains("NNP") ? !before.equals("JJ") : before.equals("NN") || before.equals("CD") || before.equals("NNS") && tag.startsWith("DT");
  }

  /** طبيب من ألمانيا / هاجموا: what belongs to them, where a verb of many follows; otherwise the preposition. */
  private int behindPreposition(int preposition) {
    int at = preposition + 1;
    while (at < labels.size() - 1 && at < preposition + BEHIND && tag(at).matches("(DT)?NN.*|(DT)?JJ|PRP\\$")) {
      at++;
    }
    return tag(at).startsWith("VB") && RelativeSubjects.isOfMany(labels.get(at).word()) ? at : preposition;
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && labels.get(at).word().equals(word);
  }

  private String tag(int at) {
    return labels.get(at).tag();
  }

  private String word(int at) {
    return Orthography.fold(labels.get(at).word());
  }
}
