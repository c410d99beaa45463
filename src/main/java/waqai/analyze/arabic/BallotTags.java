package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Mends the tags of words that the tagger takes for others between two clauses: عقد البرلمان جلسة الثلاثاء / وصوت على القانون (and
 * voted on the law), هجوم نفذه / انتحاري (that a bomber made), حملة في الضفة / طالت عشرين ناشطا (that reached twenty).
 */
final class BallotTags {
  private static final Set<String> COVERING = WordClasses.list().words("covering");

  /** What a vote is on, for or against. */
  private static final Set<String> ON = Set.of("علي", "ضد");

  private BallotTags() {}

  /** Mends the tags of one sentence. */
  static void repair(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      if (isVote(labels, i) || isReach(labels, i)) {
        labels.get(i).setTag("VBD");
      }
      if (isDoer(labels, i)) {
        labels.get(i).setTag("NN");
      }
    }
  }

  /** وصوت / على القانون, صوت / لصالح القرار: no voice, which would be somebody's. */
  private static boolean isVote(List<CoreLabel> labels, int i) {
    boolean opens = i == 0 || labels.get(i - 1).tag().equals("CC");
    if (!opens || !labels.get(i).word().equals("صوت") || !labels.get(i).tag().equals("NN")) {
      return false;
    }
    String next = Orthography.fold(labels.get(i + 1).word());
    boolean forIt = next.equals("ل") && i + 2 < labels.size() && labels.get(i + 2).word().equals("صالح");
    return ON.contains(next) || forIt || next.equals("ب") && i + 2 < labels.size() && Orthography.fold(labels.get(i + 2).word()).matches("(ال)?(اجماع|اغلبية|غالبية)");
  }

  /** حملة في الضفة / طالت 23 فلسطينيا. */
  private static boolean isReach(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && labels.get(i).tag().matches("NNP?|JJ") && word.matches("\\p{L}{3,}ت") && labels.get(i + 1).tag().matches("CD|NNS?|DTNNS?")
        && !Segments.adjacent(labels, i + 1) && COVERING.contains(word.substring(0, word.length() - 1));
  }

  /** هجوم نفذه / انتحاري: nothing describes a pronoun. */
  private static boolean isDoer(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().equals("JJ") && labels.get(i - 1).tag().equals("PRP") && labels.get(i - 1).word().matches("ها?")
        && Segments.adjacent(labels, i - 1) && labels.get(i - 2).tag().matches("VB[DP]") && !labels.get(i).word().matches("\\p{L}+(ا|اً|ين)");
  }
}
