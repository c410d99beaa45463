package waqai.serve;

import java.util.Optional;

/**
 * A piece of a sentence on a page.
 *
 * @param text what it says
 * @param name whether it is a name or a quotation, which keeps its own direction
 * @param link where it leads
 */
public record Segment(String text, boolean name, Optional<String> link) {
  static Segment plain(String text) {
    return new Segment(text, false, Optional.empty());
  }
}
