package waqai.extract;

import java.util.List;
import waqai.claim.Filler;
import waqai.text.Sentence;
import waqai.text.Token;

/** A quotation that one sentence opens and a later one closes. */
final class OpenQuotation {
  private boolean open;
  private List<Filler> speakers = List.of();

  /** Whether the sentence begins inside a quotation, and whose. */
  List<Filler> speakers() {
    return open ? speakers : List.of();
  }

  /** Takes note of a sentence that was read. */
  void read(Sentence sentence, List<Filler> lastSpeakers) {
    boolean inside = open;
    for (Token token : sentence.tokens()) {
      inside = switch (token.form()) {
        case "«", "“" -> true;
        case "»", "”" -> false;
        case "\"" -> !inside;
        default -> inside;
      };
    }
    if (inside && !lastSpeakers.isEmpty()) {
      speakers = lastSpeakers;
    }
    open = inside && !speakers.isEmpty() && !sentence.heading();
  }
}
