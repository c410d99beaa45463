package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;

/** Tags of posts and of words of honour that the tagger takes for verbs: وسمو / رئيس مجلس الوزراء, والي / ولاية الخرطوم. */
final class PostTags {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> HONOURS = Set.of("سمو", "معالي", "سعادة", "عطوفة", "فخامة", "دولة", "نيافة", "غبطة", "سماحة", "فضيلة");
  private static final Set<String> SEATS = Set.of("ولاية", "جهة", "بنك");

  private final Gazetteer gazetteer;

  PostTags(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Makes nouns of those that are. */
  void repair(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      if (labels.get(i).tag().startsWith("VB") && (isHonour(labels, i) || isGovernor(labels, i))) {
        labels.get(i).setTag("NN");
      }
    }
  }

  private static boolean isHonour(List<CoreLabel> labels, int i) {
    CoreLabel next = labels.get(i + 1);
    return HONOURS.contains(Orthography.fold(labels.get(i).word()))
        && (WORDS.isPost(Segments.bare(next)) || next.tag().contains("NNP") || Segments.bare(next).matches("شيخ|امير|سيد|دكتور"));
  }

  private boolean isGovernor(List<CoreLabel> labels, int i) {
    String next = labels.get(i + 1).word();
    return labels.get(i).word().equals("والي") && (SEATS.contains(Orthography.stripArticle(next)) || gazetteer.named(next).stream().anyMatch(e -> e.kind().isSomewhere()));
  }
}
