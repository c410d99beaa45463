package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.ArabicWord;
import waqai.text.TimeExpression.Kind;

/**
 * Matches the grammar against one list of words. Each symbol is tried once at each place and keeps
 * one meaning for each end, so the time is linear in the length of the text.
 */
final class TimeParser {
  private static final String ANY_DIGITS = "#";
  private static final TimeNumber[] NUMBERS = TimeNumber.values();

  private final TimeGrammar grammar;
  private final String text;
  private final List<ArabicWord> items;
  private final Map<Integer, List<Found>[]> memo = new HashMap<>();

  TimeParser(TimeGrammar grammar, String text, List<ArabicWord> items) {
    this.grammar = grammar;
    this.text = text;
    this.items = items;
  }

  /** A symbol found, up to the word before {@code end}, by a rule. */
  record Found(int end, TimeReading reading, String rule) {}

  /** A result found at a place. */
  record Candidate(Kind kind, Found found) {}

  /** What may stand at a place, the longest first. */
  List<Candidate> at(int at) {
    if (!begins(at)) {
      return List.of();
    }
    List<Candidate> out = new ArrayList<>();
    for (TimeGrammar.TopSymbol top : grammar.tops()) {
      find(top.symbol(), at).forEach(found -> out.add(new Candidate(top.kind(), found)));
    }
    out.sort(Comparator.comparing(c -> -c.found().end()));
    return out;
  }

  private boolean begins(int at) {
    ArabicWord item = items.get(at);
    return item.isDigits() || item.isWord() && grammar.begins(item.folded());
  }

  private List<Found> find(int symbol, int at) {
    if (at >= items.size()) {
      return List.of();
    }
    List<Found>[] here = memo.computeIfAbsent(at, a -> newRow());
    if (here[symbol] == null) {
      here[symbol] = search(symbol, at);
    }
    return here[symbol];
  }

  @SuppressWarnings("unchecked")
  private List<Found>[] newRow() {
    return (List<Found>[]) new List<?>[grammar.symbols()];
  }

  private List<Found> search(int symbol, int at) {
    List<Found> out = new ArrayList<>(2);
    if (symbol < NUMBERS.length) {
      NUMBERS[symbol]
          .at(items, at, grammar.numbers())
          .ifPresent(n -> out.add(new Found(n.end(), TimeReading.of(n.features()), "")));
      return out;
    }
    for (TimeWord word : grammar.words(items.get(at).folded())) {
      if (word.symbol() == symbol && word.standsAt(text, items, at)) {
        add(out, new Found(at + word.words().size(), TimeReading.of(word.features()), ""));
      }
    }
    for (TimeRule rule : grammar.rules(symbol)) {
      if (holds(rule.before(), at - 1)) {
        match(rule, at, out);
      }
    }
    return out;
  }

  /** Follows a pattern through all its ends at once. */
  private void match(TimeRule rule, int at, List<Found> out) {
    List<Found> states = List.of(new Found(at, TimeReading.EMPTY, rule.id()));
    for (TimeElement element : rule.pattern()) {
      List<Found> next = new ArrayList<>(2);
      for (Found state : states) {
        step(state, element, next);
      }
      if (element.optional()) {
        states.forEach(state -> add(next, state));
      }
      if (next.isEmpty()) {
        return;
      }
      states = next;
    }
    for (Found state : states) {
      if (state.end() > at && holds(rule.after(), state.end())) {
        TimeReading whole = state.reading().overriddenBy(rule.sets());
        add(out, new Found(state.end(), whole, rule.id()));
      }
    }
  }

  private void step(Found state, TimeElement element, List<Found> next) {
    if (!element.literals().isEmpty()) {
      if (state.end() < items.size()
          && element.literals().contains(items.get(state.end()).folded())) {
        add(next, new Found(state.end() + 1, state.reading(), state.rule()));
      }
      return;
    }
    for (Found found : find(element.symbol(), state.end())) {
      if (found.reading().features().meets(element.must())) {
        joined(state.reading(), element, found.reading())
            .ifPresent(both -> add(next, new Found(found.end(), both, state.rule())));
      }
    }
  }

  private static Optional<TimeReading> joined(
      TimeReading whole, TimeElement element, TimeReading piece) {
    return switch (element.use()) {
      case MERGE -> whole.and(piece);
      case PART -> Optional.of(whole.plus(piece));
      case DROP -> Optional.of(whole);
    };
  }

  private boolean holds(TimeGuard guard, int at) {
    if (guard == TimeGuard.NONE) {
      return true;
    }
    return stands(guard, at) != guard.forbids();
  }

  private boolean stands(TimeGuard guard, int at) {
    if (at < 0 || at >= items.size()) {
      return guard.stop();
    }
    ArabicWord item = items.get(at);
    return guard.literals().contains(item.folded())
        || item.isDigits() && guard.literals().contains(ANY_DIGITS)
        || guard.stop() && item.kind() == ArabicWord.Kind.SIGN
        || grammar.words(item.folded()).stream()
            .anyMatch(w -> w.words().size() == 1 && guard.symbols().contains(w.symbol()));
  }

  private static void add(List<Found> list, Found found) {
    if (list.stream().noneMatch(f -> f.end() == found.end())) {
      list.add(found);
    }
  }
}
