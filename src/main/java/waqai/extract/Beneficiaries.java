package waqai.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.text.Sentence;

/**
 * Finds whom aid is for where it is told by what it does for them: عشرة ملايين دولار لدعم اللاجئين.
 *
 * @param benefits lemmas of what aid does for somebody
 */
record Beneficiaries(Sentence sentence, OwnerReader owners, Set<String> benefits) {
  /** The frame with those who are helped in the place of the help. */
  Frame read(Frame frame) {
    Frame out = frame;
    for (String slot : List.of("ل", "الي")) {
      List<Filler> told = frame.slot(slot);
      List<Filler> helped = told.stream().flatMap(this::helped).toList();
      if (!helped.isEmpty() && told.stream().allMatch(Filler.Words.class::isInstance)) {
        out = out.with(slot, helped);
      }
    }
    return out;
  }

  private Stream<Filler> helped(Filler filler) {
    boolean benefit = filler instanceof Filler.Words
        && sentence.token(filler.token()).hasLemmaOf(benefits);
    return benefit ? owners.of(filler.token()).stream() : Stream.of();
  }
}
