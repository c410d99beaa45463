package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.text.Clause.TokenRange;
import waqai.text.Phrase;
import waqai.text.Token;

/** Collects the arguments of one predicate; the first to fill a slot is the surest. */
final class Arguments {
  private final Map<String, List<Phrase>> slots = new LinkedHashMap<>();
  private Optional<TokenRange> content = Optional.empty();

  /** Adds the members of one phrase to a slot. */
  void add(String slot, List<Phrase> phrases) {
    List<Phrase> there = slots.computeIfAbsent(slot, s -> new ArrayList<>());
    for (Phrase phrase : phrases) {
      if (there.stream().noneMatch(p -> p.head() == phrase.head())) {
        there.add(phrase);
      }
    }
  }

  /** Fills a slot only when nothing fills it yet. */
  void addIfFree(String slot, List<Phrase> phrases) {
    if (!has(slot) && !phrases.isEmpty()) {
      add(slot, phrases);
    }
  }

  /** Fills a slot with other phrases. */
  void replace(String slot, List<Phrase> phrases) {
    slots.put(slot, new ArrayList<>(phrases));
  }

  /** Puts those whom a pronoun stands for in its place. */
  void refer(int pronoun, List<Phrase> antecedent) {
    slots.replaceAll((slot, phrases) -> phrases.size() == 1 && phrases.getFirst().head() == pronoun
        ? new ArrayList<>(antecedent) : phrases);
  }

  /** Whether a slot holds names only: هتف في الساحة ببغداد / بإسقاط الحكومة. */
  boolean holdsNames(String slot, List<Token> tokens) {
    return has(slot) && slots.get(slot).stream().allMatch(p -> tokens.get(p.head()).isName());
  }

  boolean has(String slot) {
    return slots.containsKey(slot);
  }

  void content(TokenRange range) {
    if (content.isEmpty()) {
      content = Optional.of(range);
    }
  }

  Optional<TokenRange> content() {
    return content;
  }

  Map<String, List<Phrase>> slots() {
    Map<String, List<Phrase>> out = new LinkedHashMap<>();
    slots.forEach((slot, phrases) -> out.put(slot, List.copyOf(phrases)));
    return java.util.Collections.unmodifiableMap(out);
  }
}
