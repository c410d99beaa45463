package waqai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The dates that a page shows by themselves, those below the headline first. */
final class HtmlStamps {
  private HtmlStamps() {}

  /** Folded stamps of the page. */
  static List<String> of(Document page, Optional<String> title) {
    List<String> below = new ArrayList<>();
    List<String> above = new ArrayList<>();
    boolean seen = title.isEmpty();
    for (HtmlBlock htmlBlock : HtmlBlock.in(page.body())) {
      Block block = Block.of(htmlBlock.text());
      seen |= title.filter(block::says).isPresent();
      if (block.isStamp()) {
        (seen ? below : above).add(block.folded());
      }
    }
    below.addAll(above);
    return below;
  }
}
