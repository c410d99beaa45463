package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;

/**
 * Names that begin with a word: behind the style or rank of a person (الدكتور شائع محسن) and before
 * another name stands the given name, whatever else it may mean; one that is known needs no other name.
 */
final class StyledNames {
  private static final Titles TITLES = Titles.list();
  private static final TaggingWords WORDS = TaggingWords.list();

  private StyledNames() {}

  /** Whether a name begins here that the tagger takes for a noun or an adjective. */
  static boolean begins(List<CoreLabel> labels, int i, PersonNames people) {
    CoreLabel label = labels.get(i);
    if (i == 0 || i + 1 >= labels.size() || !label.tag().matches("NN|JJ|JJR") && !isVerbLike(labels, i) || label.word().length() < 3
        || !labels.get(i + 1).tag().contains("NNP") && !people.isGiven(label.word()) || Segments.adjacent(labels, i) || Segments.adjacent(labels, i + 1)) {
      return false;
    }
    String word = Orthography.fold(label.word());
    return !WORDS.isPost(word) && TITLES.find(word, false).isEmpty() && isStyled(labels, i);
  }

  /** الجنرال أشفق / كياني: what looks like a verb between a rank and a name that begins right before a sign or a definite noun. */
  private static boolean isVerbLike(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBD") && i + 2 < labels.size() && i > 1 && labels.get(i + 1).tag().equals("NNP") && labels.get(i + 2).tag().matches("PUNC.*|DTNN")
        && labels.subList(0, i).stream().anyMatch(l -> l.tag().equals("VBD"));
  }

  /** Whether a style or a rank with the article ends right before this word. */
  static boolean isStyled(List<CoreLabel> labels, int i) {
    for (int begin = Math.max(0, i - TITLES.longest()); begin < i; begin++) {
      if (isStyle(labels, begin, i)) {
        return !isStyle(labels, begin, i + 1);
      }
    }
    return false;
  }

  private static boolean isStyle(List<CoreLabel> labels, int begin, int end) {
    String key = Titles.key(labels.subList(begin, end).stream().map(CoreLabel::word).collect(Collectors.joining(" ")));
    return labels.get(begin).word().startsWith("ال") && TITLES.find(key, true)
        .filter(Titles.Title::isStyle).isPresent();
  }
}
