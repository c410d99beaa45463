package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Joins a counterpart to whom he is the counterpart of, told right before: اجتماع للجنة العسكرية ونظيرتها الأمريكية. */
final class Counterparts {
  private static final Set<String> COUNTERPART = Set.of("نظير", "نظيرة");

  private final List<Token> tokens;

  Counterparts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each counterpart in the slots of his own side. */
  List<Clause> join(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    clauses.stream()
        .flatMap(it -> it.arguments().values().stream().flatMap(List::stream))
        .filter(this::isCounterpart)
        .distinct()
        .forEach(it -> out.replaceAll(clause -> with(clause, it)));
    return out;
  }

  private boolean isCounterpart(Phrase phrase) {
    int head = phrase.head();
    return head == phrase.begin() && head > 1 && head + 1 < tokens.size()
        && tokens.get(head).hasLemmaOf(COUNTERPART)
        && tokens.get(head + 1).isPronoun()
        && tokens.get(head - 1).form().equals("و");
  }

  private Clause with(Clause clause, Phrase counterpart) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.replaceAll((slot, phrases) -> joined(phrases, counterpart));
    return slots.equals(clause.arguments()) ? clause : clause.with(slots);
  }

  private static List<Phrase> joined(List<Phrase> phrases, Phrase counterpart) {
    Optional<Phrase> own = phrases.stream().filter(it -> it.end() == counterpart.begin() - 1).findFirst();
    if (own.isEmpty() || phrases.contains(counterpart)) {
      return phrases;
    }
    List<Phrase> out = new ArrayList<>(phrases);
    out.add(phrases.indexOf(own.get()) + 1, counterpart);
    return out;
  }
}
