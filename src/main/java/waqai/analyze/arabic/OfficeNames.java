package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Parts the names of those who are put into posts from the posts: fathers and the name of the house, though it is a word or none
 * that anybody knows (مطلق بن سالم بن مطلق / الأزيمع), and posts that look like adjectives or names (الغيلاني / واليا).
 */
final class OfficeNames {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> DECREED = WordClasses.list().words("decreed");
  private static final int SHORTEST = 5;

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;

  OfficeNames(Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
  }

  /** Mends the tag of a word, which is not the first. */
  void retag(List<CoreLabel> labels, int i) {
    if (isFather(labels, i) || isHouse(labels, i) || isAppointed(labels, i) || isAppointed(labels, i - 1)) {
      NameTags.name(labels.get(i));
    }
    if (isPostOf(labels, i) || isPostBehind(labels, i)) {
      labels.get(i).setTag("NN");
    }
  }

  /** سالم بن / مطلق: a father's name that is an adjective as well. */
  private static boolean isFather(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().matches("JJ|NN") && labels.get(i - 1).word().equals("بن")
        && labels.get(i - 2).tag().contains("NNP") && !Segments.adjacent(labels, i);
  }

  /** Whether the definite word right behind the last father is that of the house. */
  private boolean isHouse(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean house = fathers(labels, i - 1) > 0 && labels.get(i).tag().equals("DTNN") && word.startsWith("ال") && word.length() >= SHORTEST
        && !isSurname(labels, i - 1) && !WORDS.isPost(Segments.bare(labels.get(i)))
        && gazetteer.nisba(word).isEmpty() && gazetteer.named(word).isEmpty();
    return house && (!dictionary.knows(word) || isClosed(labels, i + 1));
  }

  /** الرويلي behind which nothing of the name comes; but عبد / الله, جار / الله are what a father is called. */
  private static boolean isSurname(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("DTNNP") && !labels.get(i - 1).word().equals("عبد");
  }

  /** How many fathers the name tells that ends here. */
  private static int fathers(List<CoreLabel> labels, int last) {
    int count = 0;
    for (int i = last; i > 0 && labels.get(i).tag().contains("NNP"); i--) {
      count += labels.get(i).word().equals("بن") ? 1 : 0;
    }
    return count;
  }

  /** البنيان، / رئيس, البنيان / مستشارا: what goes on is no genitive, adjective or object. */
  private static boolean isClosed(List<CoreLabel> labels, int i) {
    return i < labels.size() && (labels.get(i).tag().startsWith("PUNC") || isState(labels, i));
  }

  /** تعيين / تركي الشبانة خلفا له: a given name that is a word, behind a word of appointing and before the house and the post. */
  private boolean isAppointed(List<CoreLabel> labels, int i) {
    return i > 0 && i + 2 < labels.size() && people.isGiven(labels.get(i).word()) && labels.get(i + 1).word().startsWith("ال")
        && labels.get(i).tag().matches("JJ|NN|NNP") && labels.get(i + 1).tag().matches("DTNN|DTJJ|DTNNP") && isState(labels, i + 2)
        && (labels.get(i - 1).tag().startsWith("V") || DECREED.contains(Orthography.fold(labels.get(i - 1).word())));
  }

  /** مستشارا, خلفا: what somebody becomes. */
  private static boolean isState(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return word.endsWith("ا") && !labels.get(i).tag().startsWith("V")
        && (word.equals("خلفا") || WORDS.isPost(word.substring(0, word.length() - 1)));
  }

  /** عين سالم الغيلاني / واليا: a post that looks like an adjective. */
  private static boolean isPostOf(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("JJ") && labels.get(i - 1).tag().contains("NNP") && isState(labels, i);
  }

  /** بن ناصر البلوشي / قائد الحرس: a post behind a name that is complete, though it is a given name as well. */
  private static boolean isPostBehind(List<CoreLabel> labels, int i) {
    return i > 2 && i + 1 < labels.size() && labels.get(i).tag().equals("NNP") && WORDS.isPost(Orthography.fold(labels.get(i).word()))
        && labels.get(i - 1).tag().contains("NNP") && labels.get(i - 2).tag().contains("NNP") && !labels.get(i - 1).word().equals("بن")
        && labels.get(i + 1).tag().matches("DTNNS?");
  }
}
