package waqai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.extract.Matcher.Match;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * قتل سبعة أشخاص وأصيب 12 آخرون الجمعة: verbs that only count on what another one tells; what is said
 * beside them, when and how many, is said of its event.
 */
final class JoinedTolls {
  private final Map<Integer, Match> joined = new HashMap<>();

  JoinedTolls(Sentence sentence, List<Match> kept, Patterns patterns) {
    Map<Integer, Match> told = new HashMap<>();
    kept.forEach(m -> told.put(m.predicate(), m));
    for (Clause clause : sentence.clauses()) {
      boolean counts = clause.kind() != Clause.Kind.NOUN && clause.link() == Clause.Link.COORDINATE
          && !told.containsKey(clause.predicate())
          && sentence.token(clause.predicate()).lemmas().stream().anyMatch(l -> patterns.counts(l).isPresent());
      if (counts) {
        clause.parent().map(told::get).filter(m -> m.pattern().counts().isPresent())
            .ifPresent(m -> joined.put(clause.predicate(), m));
      }
    }
  }

  /** Of whose event a verb counts on. */
  Optional<Match> of(int verb) {
    return Optional.ofNullable(joined.get(verb));
  }

  /** The verbs that count on, with the word that tells the event. */
  Map<Integer, Match> all() {
    return Map.copyOf(joined);
  }
}
