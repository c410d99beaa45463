package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a relative clause its subject where the parser took it for the object of the verb above: ندد
 * المجلس بالهجمات التي نفذها / المتمردون. The pronoun on the verb is the antecedent, so who stands right
 * behind it does it.
 */
final class StrayedSubjects {
  private static final List<String> OBJECTS = List.of("obj", "obj2");

  private final List<Token> tokens;

  StrayedSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each relative clause with its own subject. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause relative : clauses) {
      if (isOpen(relative)) {
        int at = relative.predicate() + 2;
        clauses.stream().filter(c -> c.predicate() < relative.predicate()).forEach(c -> phrase(c, at).ifPresent(p -> {
          out.replaceAll(each -> each.predicate() == c.predicate() ? without(each, p) : each);
          out.replaceAll(each -> each.predicate() == relative.predicate() ? led(each, p) : each);
        }));
      }
    }
    return out;
  }

  /** نفذها: a verb in a relative clause with nothing but its pronoun. */
  private boolean isOpen(Clause clause) {
    int pronoun = clause.predicate() + 1;
    return clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.RELATIVE && clause.slot("subj").isEmpty()
        && pronoun + 1 < tokens.size() && tokens.get(pronoun).isPronoun()
        && tokens.get(pronoun).span().begin() == tokens.get(clause.predicate()).span().end()
        && clause.slot("obj").stream().anyMatch(p -> clause.parent().filter(a -> a == p.head()).isPresent());
  }

  private static Optional<Phrase> phrase(Clause verb, int begin) {
    return verb.kind() == Clause.Kind.NOUN ? Optional.empty()
        : OBJECTS.stream().flatMap(slot -> verb.slot(slot).stream()).filter(p -> p.begin() == begin).findFirst();
  }

  private static Clause without(Clause clause, Phrase stray) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> {
      List<Phrase> kept = phrases.stream().filter(p -> !OBJECTS.contains(slot) || !p.equals(stray)).toList();
      if (!kept.isEmpty()) {
        slots.put(slot, kept);
      }
    });
    return clause.with(slots);
  }

  private static Clause led(Clause clause, Phrase subject) {
    return clause.with("subj", List.of(subject));
  }
}
