package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Turns subject and object round where a town stands before the person who goes there: غادر الدوحة أمس /
 * الوزير, زار بيروت / وفد فرنسي والتقى الرئيس. The parser takes what comes first for the subject.
 *
 * @param verbs lemmas of verbs whose subject comes, goes or visits
 */
record Travellers(Set<String> verbs) {
  /** The clauses of a sentence, those joined to one that is turned with the same doer. */
  List<Clause> turn(List<Clause> clauses, List<Token> tokens, List<Mention> mentions) {
    List<Clause> turned = clauses.stream().filter(c -> isTurned(c, tokens, mentions)).toList();
    return turned.isEmpty() ? clauses : clauses.stream().map(c -> mended(c, turned)).toList();
  }

  private boolean isTurned(Clause clause, List<Token> tokens, List<Mention> mentions) {
    Optional<Phrase> town = first(clause, "subj");
    Optional<Phrase> person = first(clause, "obj");
    return clause.kind() == Clause.Kind.VERB && town.isPresent() && person.isPresent()
        && clause.slot("subj").size() == 1
        && clause.predicate() < town.get().head() && town.get().head() < person.get().head()
        && tokens.get(clause.predicate()).hasLemmaOf(verbs)
        && beginsAt(town.get(), mentions, Set.of(EntityKind.PLACE, EntityKind.COUNTRY))
        && beginsAt(person.get(), mentions, Set.of(EntityKind.PERSON, EntityKind.GROUP));
  }

  private static Optional<Phrase> first(Clause clause, String slot) {
    return clause.slot(slot).stream().findFirst();
  }

  private static boolean beginsAt(Phrase phrase, List<Mention> mentions, Set<EntityKind> kinds) {
    return mentions.stream().anyMatch(m -> kinds.contains(m.kind()) && m.phrase().begin() <= phrase.head()
        && phrase.head() < m.phrase().end());
  }

  private static Clause mended(Clause clause, List<Clause> turned) {
    if (turned.contains(clause)) {
      return with(clause, clause.slot("obj"), clause.slot("subj"));
    }
    return turned.stream()
        .filter(t -> clause.slot("subj").equals(t.slot("subj")) && clause.predicate() > t.predicate())
        .findFirst()
        .map(t -> with(clause, t.slot("obj"), clause.slot("obj")))
        .orElse(clause);
  }

  private static Clause with(Clause clause, List<Phrase> subject, List<Phrase> object) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", subject);
    slots.put("obj", object);
    slots.values().removeIf(List::isEmpty);
    return clause.with(slots);
  }
}
