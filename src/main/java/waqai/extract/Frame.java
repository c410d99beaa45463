package waqai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.lexicon.LightVerbs.LightVerb;
import waqai.text.Clause;

/**
 * A predicate with who and what fills its slots, ready to be compared with patterns.
 *
 * @param slots fillers by slot
 * @param support the verb that supports a noun of action, with its row
 */
record Frame(Clause clause, Map<String, List<Filler>> slots, Optional<Support> support) {
  /** The slot of who tells of another's act: أكد الوزير رفض بلاده. */
  static final String TELLER = "teller";

  /** The slot of whom a complement speaks of first: قال إن إسرائيل مسؤولة. */
  static final String TOPIC = "topic";

  /** A supporting verb. */
  record Support(Clause clause, LightVerb row) {}

  /** What fills a slot; من also by من قبل, من جانب: حظي بترحيب من قبل فرنسا. */
  List<Filler> slot(String name) {
    return slots.getOrDefault(name, name.equals("من") ? slots.getOrDefault("agent", List.of()) : List.of());
  }

  /** What fills a slot by its own preposition. */
  List<Filler> own(String name) {
    return slots.getOrDefault(name, List.of());
  }

  /** The same frame with a slot filled anew. */
  Frame with(String name, List<Filler> fillers) {
    Map<String, List<Filler>> all = new LinkedHashMap<>(slots);
    all.put(name, fillers);
    return new Frame(clause, all, support);
  }

  int predicate() {
    return clause.predicate();
  }

  boolean isNoun() {
    return clause.kind() == Clause.Kind.NOUN;
  }
}
