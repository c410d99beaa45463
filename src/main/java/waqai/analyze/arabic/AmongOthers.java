package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Takes from a verb whoever is only among those told, and gives it the object behind: أدانت دول بينها / مصر والأردن / الهجوم
 * (countries, Egypt and Jordan among them, condemned the attack).
 */
final class AmongOthers {
  private static final Set<String> SELECTING = WordClasses.list().words("selecting");
  private static final List<String> CORE = List.of("subj", "obj", "obj2");

  private final List<Token> tokens;

  AmongOthers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, each verb without who is among others. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(c -> c.kind() == Clause.Kind.NOUN ? c : freed(c)).toList();
  }

  private Clause freed(Clause clause) {
    for (String slot : CORE) {
      List<Phrase> told = clause.slot(slot);
      boolean others = CORE.stream().filter(s -> !s.equals(slot)).anyMatch(s -> !clause.slot(s).isEmpty());
      if (others && !told.isEmpty() && told.getFirst().head() > clause.predicate() && isAmong(told.getFirst().begin())) {
        return without(clause, slot, told);
      }
    }
    return clause;
  }

  /** بينهم / امرأة, من بينها / خمس دول. */
  private boolean isAmong(int begin) {
    int of = begin > 0 && tokens.get(begin - 1).tag().equals("CD") ? begin - 1 : begin;
    return of > 2 && tokens.get(of - 1).isPronoun() && tokens.get(of - 1).form().matches("ه[من]|هما|ها")
        && SELECTING.contains(Orthography.fold(tokens.get(of - 2).form()));
  }

  private Clause without(Clause clause, String slot, List<Phrase> told) {
    int end = told.getLast().end();
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.remove(slot);
    List<Phrase> second = slots.remove("obj2");
    if (!slots.containsKey("obj") && second != null) {
      slots.put("obj", second);
    } else if (!slots.containsKey("obj") && slot.equals("obj") && isNoun(end)) {
      slots.put("obj", List.of(new Phrase(end, end, end + 1)));
    } else if (slot.equals("obj")) {
      others(clause, told.getFirst().begin()).ifPresent(p -> slots.put("obj", List.of(p)));
    }
    return clause.with(slots);
  }

  /** خطف مسلحون عددا من / الأجانب / بينهم: those among whom they are, where they are not the subject. */
  private Optional<Phrase> others(Clause clause, int begin) {
    int subject = clause.slot("subj").stream().mapToInt(Phrase::head).max().orElse(clause.predicate());
    int at = begin - 1;
    while (at > subject && !tokens.get(at).isNoun() && !tokens.get(at).isName() || at > 0 && tokens.get(at + 1).isPronoun()) {
      at--;
    }
    return at > subject && at > clause.predicate() && !tokens.get(at + 1).isPronoun() ? Optional.of(new Phrase(at, at, at + 1)) : Optional.empty();
  }

  private boolean isNoun(int at) {
    return at < tokens.size() && (tokens.get(at).isName() || tokens.get(at).isNoun() && tokens.get(at).isDefinite())
        && !Agreement.DAYS.contains(Orthography.fold(tokens.get(at).form()));
  }
}
