package waqai.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Two that a fact brings together.
 *
 * @param directed whether the first does something to the second
 */
record Pair(Party one, Party other, boolean directed) {
  /** The pairs of a fact: each actor with each recipient; participants of an equal part once. */
  static List<Pair> of(ToldFact fact) {
    List<Pair> pairs = new ArrayList<>();
    for (Party actor : fact.who()) {
      fact.whom().forEach(recipient -> pairs.add(new Pair(actor, recipient, true)));
    }
    if (fact.whom().isEmpty() && fact.row().type().symmetric()) {
      List<Party> who = fact.who();
      for (int i = 0; i < who.size(); i++) {
        for (Party other : who.subList(i + 1, who.size())) {
          pairs.add(new Pair(who.get(i), other, false));
        }
      }
    }
    return pairs;
  }
}
