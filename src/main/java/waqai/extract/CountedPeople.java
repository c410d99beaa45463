package waqai.extract;

import java.util.Optional;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds people who are counted behind the place that a verb has, as its object: أوقفت الشرطة بوهران / سبعة أشخاص. */
final class CountedPeople {
  private final Sentence sentence;

  CountedPeople(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a number stands before those named, and the verb has no other object. */
  boolean isCounted(Clause verb, Mention people) {
    return verb.slot("obj").isEmpty() && people.kind() == EntityKind.GROUP
        && sentence.token(people.phrase().begin() - 1).tag().equals("CD");
  }

  /** أوقفت الشرطة بوهران، / 24 شخصا: with a comma between. */
  Optional<Filler> behindComma(Filler place, Phrase phrase) {
    int comma = place instanceof Filler.Named n ? n.mention().phrase().end() : phrase.end();
    return comma + 2 < phrase.end() && sentence.token(comma).form().equals("،")
        ? sentence.mentionsAt(comma + 2).filter(m -> m.kind() == EntityKind.GROUP)
            .findFirst().map(Filler.Named::new)
        : Optional.empty();
  }
}
