package waqai.extract;

import java.util.List;
import java.util.Optional;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;

/**
 * One row of a pattern file: a word in a frame tells an event.
 *
 * @param lemma folded dictionary form of the word
 * @param idiom for a verb + noun idiom, the folded lemma of the noun
 * @param negative whether the row only blocks others
 * @param open whether the clause that depends on the word is read for events of its own
 * @param carrier whether it only opens its words and tells no event itself (أعلن سحب السفير)
 * @param weak whether it counts only where its content tells no event (اعتزم، قرر)
 * @param mutual whether everybody who does it is also the one it is done to (تبادل الاتهامات)
 * @param genitiveIsSubject for nouns: what a lone genitive is
 * @param example a sentence in which it must match
 * @param counter a sentence in which it must not; empty for none
 */
public record EventPattern(
    String id,
    EventType type,
    Pos pos,
    String lemma,
    Optional<String> idiom,
    Role actor,
    Role recipient,
    List<Condition> needs,
    boolean negative,
    boolean open,
    boolean carrier,
    boolean weak,
    boolean mutual,
    boolean genitiveIsSubject,
    Optional<FactStatus> status,
    Optional<Quantity.What> counts,
    String example,
    String counter) {
  /** The slot of who says the words around a word. */
  static final String SPEAKER = "speaker";

  /** The slot that is filled where the word is negated. */
  static final String NEGATION = "neg";

  /** In needs: the sentence tells of an accident or a disaster, and of no violence. */
  static final String DISASTER = "disaster";

  /** In needs: an adverb soon behind the word: بحث هاتفيا. */
  static final String MANNER = "manner";

  /** The kind of word. */
  public enum Pos {
    VERB,
    NOUN,
    ADJECTIVE,
    IDIOM,
    SAYING
  }

  /**
   * Where a participant stands.
   *
   * @param slots the slots in question
   * @param all whether all of them count, rather than the first that is filled
   */
  public record Role(List<Slot> slots, boolean all) {
    public Role {
      slots = List.copyOf(slots);
    }
  }

  /** A slot narrowed to a class of things. */
  public record Slot(String name, SlotClass filler) {}

  /** Classes of things that may fill a slot. */
  public enum SlotClass {
    WHO,
    TOLD,
    PERSON,
    /** A person of whom a name or a post is told. */
    LEADER,
    /** A person told by name, or people: no post that somebody is yet to hold. */
    NAMED,
    COUNTRY,
    PLACE,
    ANY
  }

  /** One condition: at least one of the tests holds, or, negated, none does. */
  public record Condition(boolean negated, List<Test> tests) {
    public Condition {
      tests = List.copyOf(tests);
    }
  }

  /** A slot is filled, by this class, with a head of one of these folded lemmas (any if empty). */
  public record Test(String slot, SlotClass filler, List<String> lemmas) {
    public Test {
      lemmas = List.copyOf(lemmas);
    }
  }

  public EventPattern {
    needs = List.copyOf(needs);
  }

  /** Whether its actor is whoever says the words in which it stands; in nobody's words it is nothing. */
  public boolean told() {
    return actor.slots().stream().anyMatch(s -> s.name().equals(SPEAKER));
  }

  /** Whether the negation of its word is part of what the row says (لا يعترف: refuses). */
  public boolean negated() {
    return needs.stream()
        .filter(c -> !c.negated())
        .flatMap(c -> c.tests().stream())
        .anyMatch(t -> t.slot().equals(NEGATION));
  }

  /** Whether some role or condition of the row speaks of a slot. */
  boolean asksFor(String slot) {
    return actor.slots().stream().anyMatch(s -> s.name().equals(slot))
        || recipient.slots().stream().anyMatch(s -> s.name().equals(slot))
        || needs.stream().filter(c -> !c.negated()).flatMap(c -> c.tests().stream()).anyMatch(t -> t.slot().equals(slot));
  }

  /** How much the row asks for; of several rows that match, the one that asks most wins. */
  public int weight() {
    int lemmas = (int) needs.stream().filter(c -> !c.negated())
        .flatMap(c -> c.tests().stream()).filter(t -> !t.lemmas().isEmpty()).count();
    return 2 * needs.size() + lemmas + (idiom.isPresent() ? 4 : 0) + (negated() ? 4 : 0);
  }
}
