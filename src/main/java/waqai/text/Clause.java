package waqai.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A predicate with what depends on it, the same for verbs, participles and nouns of action.
 *
 * @param predicate index of its token
 * @param kind how the predicate stands
 * @param arguments phrases by slot (see the README of the patterns), surest first within a slot;
 *     {@code comp} holds the heads of complement clauses
 * @param content the tokens of its complement clause or quotation
 * @param parent index of the token that governs the predicate's clause
 * @param link how it hangs on that token
 * @param markers negation, future, condition and the like that hold for it, outermost first
 */
public record Clause(
    int predicate,
    Kind kind,
    Map<String, List<Phrase>> arguments,
    Optional<TokenRange> content,
    Optional<Integer> parent,
    Link link,
    List<String> markers) {
  /** How a predicate stands. */
  public enum Kind {
    VERB,
    PASSIVE,
    PARTICIPLE,
    NOUN
  }

  /** How a clause hangs on its governor. */
  public enum Link {
    ROOT,
    COMPLEMENT,
    RELATIVE,
    ADVERBIAL,
    COORDINATE,
    CIRCUMSTANCE,
    NOMINAL
  }

  /** A half-open range of token indices. */
  public record TokenRange(int begin, int end) {
    public boolean contains(int token) {
      return begin <= token && token < end;
    }
  }

  public Clause {
    markers = List.copyOf(markers);
  }

  /** The same clause with these phrases by slot. */
  public Clause with(Map<String, List<Phrase>> slots) {
    return new Clause(predicate, kind, Collections.unmodifiableMap(slots), content, parent, link, markers);
  }

  /** The same clause with these phrases in a slot, whatever it held. */
  public Clause with(String slot, List<Phrase> phrases) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(arguments);
    slots.put(slot, phrases);
    return with(slots);
  }

  /** The same clause without a slot. */
  public Clause without(String slot) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(arguments);
    slots.remove(slot);
    return with(slots);
  }

  /** The same clause with its object as its subject, and its second object, where there is one, as its object. */
  public Clause withObjectAsSubject() {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(arguments);
    slots.put("subj", slots.remove("obj"));
    List<Phrase> second = slots.remove("obj2");
    if (second != null) {
      slots.put("obj", second);
    }
    return with(slots);
  }

  /** The same clause with this content, or none. */
  public Clause saying(Optional<TokenRange> words) {
    return new Clause(predicate, kind, arguments, words, parent, link, markers);
  }

  /** The same clause, hanging on another token. */
  public Clause under(int governor) {
    return new Clause(predicate, kind, arguments, content, Optional.of(governor), link, markers);
  }

  /** The same clause, hanging on another token in this way. */
  public Clause under(int governor, Link how) {
    return new Clause(predicate, kind, arguments, content, Optional.of(governor), how, markers);
  }

  /** The same clause of another kind. */
  public Clause as(Kind other) {
    return new Clause(predicate, other, arguments, content, parent, link, markers);
  }

  /** The same clause with one more marker. */
  public Clause marked(String marker) {
    List<String> all = new ArrayList<>(markers);
    all.add(marker);
    return new Clause(predicate, kind, arguments, content, parent, link, all);
  }

  /** Clauses by their predicates. */
  public static Map<Integer, Clause> byPredicate(List<Clause> clauses) {
    Map<Integer, Clause> out = new HashMap<>();
    clauses.forEach(c -> out.put(c.predicate(), c));
    return out;
  }

  /** The phrases of a slot; empty when it is not filled. */
  public List<Phrase> slot(String name) {
    return arguments.getOrDefault(name, List.of());
  }
}
