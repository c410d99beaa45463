package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.NameWords;
import waqai.lexicon.PersonNames;

/** The particles of European houses inside a name, and what stands behind them: جان مارك / دو لا سابليير, مانويل / دي سوزا. */
final class HouseParticles {
  private static final NameWords NAMES = NameWords.list();

  private final ArabicLemmatizer dictionary;
  private final StrangeNames strangers;
  private final PersonNames people;

  HouseParticles(ArabicLemmatizer dictionary, PersonNames people, Gazetteer gazetteer) {
    this.dictionary = dictionary;
    this.people = people;
    strangers = new StrangeNames(gazetteer, dictionary);
  }

  /** Gives such particles, and the word behind them, the tag of a name. */
  void retag(List<CoreLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (isOfFamily(labels, i)) {
        labels.subList(i - 1, i + 2).forEach(NameTags::name);
      }
      int house = end(labels, i);
      if (house > i && house < labels.size() && labels.get(i - 1).tag().equals("NNP") && isName(labels, house)) {
        labels.subList(i, house + 1).forEach(NameTags::name);
      }
    }
  }

  /** تركي / آل / الشيخ: of whose house a given name is. */
  private boolean isOfFamily(List<CoreLabel> labels, int i) {
    return labels.get(i).originalText().equals("آل") && i + 1 < labels.size() && !Segments.adjacent(labels, i) && !Segments.adjacent(labels, i + 1)
        && !labels.get(i - 1).tag().equals("NNP") && people.isGiven(labels.get(i - 1).word()) && !labels.get(i - 1).word().startsWith("ال");
  }

  /** One past the particles that begin at a place, or the same place. */
  private static int end(List<CoreLabel> labels, int i) {
    if (Segments.adjacent(labels, i) || !NAMES.isHouse(labels.get(i).word())) {
      return i;
    }
    boolean article = i + 1 < labels.size() && labels.get(i + 1).word().matches("لا|لوس|لاس|دير|دن|لو");
    return article ? i + 2 : i + 1;
  }

  private boolean isName(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return !Segments.adjacent(labels, i) && (labels.get(i).tag().contains("NNP") || strangers.isStrange(labels, i)
        || word.length() > 2 && !dictionary.knows(word) && labels.get(i).tag().matches("NN|JJ"));
  }
}
