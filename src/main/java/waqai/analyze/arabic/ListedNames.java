package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;

/**
 * Tells that a word which the segmenter has cut begins a name of the list, by the words that follow it: ب + ان كي مون (Ban Ki-moon).
 *
 * @param gazetteer the names
 */
record ListedNames(Gazetteer gazetteer) {
  /** How many words behind the first may belong to the name. */
  private static final int REACH = 3;

  /** Whether the word that ends before a segment and the words from there on are a name. */
  boolean isFirst(String word, List<CoreLabel> labels, int end) {
    StringBuilder name = new StringBuilder(word);
    for (int i = end; i < Math.min(labels.size(), end + REACH) && !Segments.adjacent(labels, i); i++) {
      name.append(' ').append(labels.get(i).word());
      if (!gazetteer.withKey(Orthography.nameKey(name.toString())).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
