package waqai.extract;

import java.util.List;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Who spoke last, and whether a quotation is still open, from one sentence to the next. */
final class Conversation {
  /** For how many sentences a verb that carries on (وأضاف) has the last speaker. */
  private static final int REACH = 5;

  private boolean open;
  private Optional<Voice> last = Optional.empty();

  /**
   * Somebody who spoke.
   *
   * @param gender that of the verb by which he spoke
   * @param sentence index of the sentence
   */
  record Voice(List<Filler> speakers, Gender gender, int sentence) {}

  /** The same conversation, to go on by itself. */
  Conversation copy() {
    Conversation out = new Conversation();
    out.open = open;
    out.last = last;
    return out;
  }

  /** Whose quotation the sentence begins in; nobody's if none is open. */
  List<Filler> quoted() {
    return open ? last.map(Voice::speakers).orElse(List.of()) : List.of();
  }

  /**
   * Who goes on speaking by a verb without a subject.
   *
   * @param verb the verb
   * @param carriesOn whether it says by itself that the last speaker goes on
   */
  Optional<Voice> goesOn(Token verb, int sentence, boolean carriesOn) {
    int reach = carriesOn ? REACH : 1;
    return last.filter(v -> sentence - v.sentence() <= reach)
        .filter(v -> v.gender() == verb.gender() || v.gender() == Gender.UNKNOWN);
  }

  /** A new paragraph: a quotation that was not closed has come to its end. */
  void paragraph() {
    open = false;
  }

  /** Takes note of a sentence that was read and of who spoke in it. */
  void read(Sentence sentence, Optional<Voice> voice) {
    boolean inside = open;
    for (Token token : sentence.tokens()) {
      inside = switch (token.form()) {
        case "«", "“" -> true;
        case "»", "”" -> false;
        case "\"" -> !inside;
        default -> inside;
      };
    }
    if (voice.isPresent()) {
      last = voice;
    }
    open = inside && last.isPresent() && !sentence.heading();
  }
}
