package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;

/** Takes على behind a rank or an honour for the name that it is in Egypt: اللواء على سالم. */
final class AliNames {
  private static final Titles TITLES = Titles.list();
  private static final TaggingWords WORDS = TaggingWords.list();

  private final PersonNames people;

  AliNames(PersonNames people) {
    this.people = people;
  }

  /** Mends the tags of one sentence. */
  void retag(List<CoreLabel> labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (label.word().equals("على") && label.tag().equals("IN") && isHonour(labels.get(i - 1)) && isNamed(labels, i + 1)
          && labels.subList(0, i).stream().noneMatch(l -> WORDS.isOnto(Orthography.fold(l.word())))) {
        label.setTag("NNP");
      }
      if (isPersian(labels, i)) {
        labels.subList(i - 1, i + 2).forEach(NameTags::name);
      }
    }
  }

  /** علي أصغر / خاجي, علي أكبر / صالحي: in Iran one given name, and no comparison. */
  private static boolean isPersian(List<CoreLabel> labels, int i) {
    return labels.get(i - 1).originalText().equals("علي") && labels.get(i).originalText().matches("أصغر|أكبر|اصغر|اكبر") && !Segments.adjacent(labels, i + 1)
        && labels.get(i + 1).tag().matches("NN|NNS|NNP|JJ|VB[DP]") && labels.get(i + 1).word().length() > 3;
  }

  /** المدعو / علي سالم: whoever is called so, which the tagger takes for the preposition. */
  static boolean isCalled(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().equals("IN") && labels.get(i).originalText().equals("علي")
        && labels.get(i + 1).tag().equals("NNP") && WORDS.isCalled(Orthography.fold(labels.get(i - 1).word()));
  }

  private boolean isNamed(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return labels.get(i).tag().startsWith("NNP") && (people.isGiven(word) || word.equals("عبد"));
  }

  private static boolean isHonour(CoreLabel before) {
    Optional<Titles.Title> title = TITLES.find(Titles.key(before.word()), before.word().startsWith("ال"));
    return before.word().startsWith("ال")
        && title.filter(Titles.Title::isStyle).isPresent();
  }
}
