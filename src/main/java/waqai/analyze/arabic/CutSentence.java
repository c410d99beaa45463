package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * A sentence without the clauses that connectives hang on it, and those clauses: ارتفع التوتر | بعدما | قصفت إسرائيل لبنان
 * (tension rose | after | Israel shelled Lebanon).
 *
 * @param lead what opens it and belongs to no part of it (هذا و, غير أن)
 * @param words what is parsed as one
 * @param hung the clauses cut out, in their order
 */
record CutSentence(List<CoreLabel> lead, List<CoreLabel> words, List<Hung> hung) {
  CutSentence {
    lead = List.copyOf(lead);
    words = List.copyOf(words);
    hung = List.copyOf(hung);
  }

  /**
   * A clause cut out.
   *
   * @param at how many of the words around stand before it
   * @param before the comma and conjunction before the connective
   * @param opener the connective
   * @param joined whether it is joined to the clause before, and does not depend on it
   * @param body the clause, with a point of its own at the end
   */
  record Hung(int at, List<CoreLabel> before, List<CoreLabel> opener, boolean joined, CutSentence body) {}
}
