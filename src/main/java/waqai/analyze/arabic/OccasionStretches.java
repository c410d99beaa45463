package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Finds the occasion of speaking between a subject and an object, with which the parser would take the object together: أدان الوزير / خلال
 * مؤتمر صحافي في مقر إقامته / الهجوم (the minister condemned, at a press conference in his residence, the attack).
 */
final class OccasionStretches {
  private static final Set<String> OCCASIONS = WordClasses.list().words("speaking-occasion");
  private static final Set<String> OPENERS = Set.of("خلال", "اثناء", "في");
  private static final Set<String> WHERE = Set.of("في", "ب", "امام");

  private final List<CoreLabel> labels;

  OccasionStretches(List<CoreLabel> labels) {
    this.labels = labels;
  }

  /** The stretches in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    int verb = -1;
    for (int at = 0; at + 2 < labels.size(); at++) {
      if (labels.get(at).tag().matches("VB[DP]")) {
        verb = at;
      }
      if (verb >= 0 && at > verb + 1 && OPENERS.contains(word(at)) && OCCASIONS.contains(word(at + 1)) && tag(at - 1).matches("(DT)?(NN|JJ).*")) {
        int end = end(at + 2);
        if (end < labels.size() && tag(end).matches("(DT)?NN(S|P)?|CD") && !Prepositions.isPrepositional(word(end))) {
          out.add(new Insertions.Stretch(at, end, false));
          at = end - 1;
        }
      }
    }
    return out;
  }

  /** One past the adjectives of the occasion and the place where it is, if that is told whole. */
  private int end(int from) {
    int at = skip(from, "JJ|NNP");
    if (at >= labels.size() || !WHERE.contains(word(at)) || !tag(at).equals("IN")) {
      return at;
    }
    int place = skip(at + 1, "NN");
    if (place < labels.size() && tag(place).equals("PRP$")) {
      return place + 1;
    }
    int end = place < labels.size() && tag(place).matches("DTNNS?") ? skip(place + 1, "DTJJ") : skip(place, "(DT)?NNP");
    return end > place ? end : at;
  }

  private int skip(int from, String tags) {
    int at = from;
    while (at < labels.size() && tag(at).matches(tags)) {
      at++;
    }
    return at;
  }

  private String tag(int at) {
    return labels.get(at).tag();
  }

  private String word(int at) {
    return Orthography.fold(labels.get(at).word());
  }
}
