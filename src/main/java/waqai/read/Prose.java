package waqai.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Furniture;
import waqai.text.Span;

/**
 * Tells the article in a text from what stands around it. A text falls into blocks at line ends,
 * tabs, runs of spaces and mark-up; each block is judged by its shape alone: a sentence ends in a
 * full stop, a menu entry is a few words, related links are several short lines in a row; and by the
 * words with which Arabic pages point elsewhere. No word of any one site is known here.
 *
 * @param spans the stretches that are the article, in order
 * @param stamps the blocks that hold little but a date, in order
 */
record Prose(List<Span> spans, List<String> stamps) {
  /** From so many words on, a block is a paragraph even without a full stop. */
  private static final int PARAGRAPH_WORDS = 15;

  /** Below, a block without a full stop is a label, an entry or a heading. */
  private static final int HEADLINE_WORDS = 6;

  /** So many headline-like blocks in a row are a list of links. */
  private static final int LINK_LIST = 3;

  private static final Furniture FURNITURE = new Furniture();

  private enum Kind {
    PROSE,
    POINTER,
    HEADLINE,
    LABEL,
    STAMP,
    NOISE
  }

  Prose {
    spans = List.copyOf(spans);
    stamps = List.copyOf(stamps);
  }

  /** All of a text, for languages whose boilerplate is not known here. */
  static Prose whole(String text) {
    return new Prose(List.of(new Span(0, text.length())), List.of());
  }

  static Prose of(String text, Optional<String> title) {
    List<Block> blocks = Block.split(text);
    List<Kind> kinds = new ArrayList<>();
    Set<Integer> remnants = remnants(blocks);
    boolean titleSeen = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isTitle = !titleSeen && title.filter(block::says).isPresent();
      titleSeen |= isTitle;
      kinds.add(isTitle ? Kind.PROSE : remnants.contains(i) ? Kind.NOISE : kind(block, title));
    }
    return choose(blocks, kinds, titleSeen);
  }

  private static Kind kind(Block block, Optional<String> title) {
    Furniture.Line line = FURNITURE.of(block.text());
    if (line != Furniture.Line.OTHER && block.words() > 0) {
      boolean stamp = block.isStamp();
      return stamp ? Kind.STAMP : line == Furniture.Line.HEADING ? Kind.POINTER : Kind.NOISE;
    }
    if (block.words() == 0) {
      return DateWords.meanings(block.folded()).isEmpty() ? Kind.NOISE : Kind.STAMP;
    }
    if (!block.isMostlyArabic() || block.isNotice() || title.filter(block::frames).isPresent()) {
      return block.isStamp() ? Kind.STAMP : Kind.NOISE;
    }
    if (block.isStamp()) {
      return Kind.STAMP;
    }
    if (block.endsSentence() && block.words() >= 3 || block.words() >= PARAGRAPH_WORDS) {
      return Kind.PROSE;
    }
    return block.words() >= HEADLINE_WORDS ? Kind.HEADLINE : Kind.LABEL;
  }

  /** Attributes of a tag that was cut in two, up to the block in which it closes. */
  private static Set<Integer> remnants(List<Block> blocks) {
    Set<Integer> remnants = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).opensRemnant()) {
        continue;
      }
      int close = i;
      while (close < blocks.size() && close <= i + 3 && !blocks.get(close).closesRemnant()) {
        close++;
      }
      boolean closed = close < blocks.size() && close <= i + 3;
      for (int j = i; j <= (closed ? close : i); j++) {
        remnants.add(j);
      }
    }
    return remnants;
  }

  private static Prose choose(List<Block> blocks, List<Kind> kinds, boolean titleSeen) {
    boolean plain = isWithoutStops(blocks, kinds);
    List<Span> spans = new ArrayList<>();
    List<Span> spare = new ArrayList<>();
    List<String> stamps = new ArrayList<>();
    boolean underPointer = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      underPointer = kinds.get(i) == Kind.POINTER || underPointer && isShort(kinds.get(i));
      switch (kinds.get(i)) {
        case PROSE -> spans.add(block.span());
        case HEADLINE -> (plain || !isLink(blocks, kinds, i, underPointer) ? spans : spare).add(block.span());
        case LABEL -> spare.add(block.span());
        case STAMP -> stamps.add(block.folded());
        case NOISE, POINTER -> {}
      }
    }
    boolean found = spans.size() > (titleSeen ? 1 : 0);
    if (!found) {
      spans.addAll(spare);
      spans.sort(null);
    }
    return new Prose(spans, stamps);
  }

  /** Whether so much of the text has no full stops that they tell nothing. */
  private static boolean isWithoutStops(List<Block> blocks, List<Kind> kinds) {
    int prose = 0;
    int headlines = 0;
    for (int i = 0; i < blocks.size(); i++) {
      prose += kinds.get(i) == Kind.PROSE ? blocks.get(i).words() : 0;
      headlines += kinds.get(i) == Kind.HEADLINE ? blocks.get(i).words() : 0;
    }
    return headlines > prose;
  }

  /** One of several headlines in a row, or the one under a pointer or a label that ends in a colon. */
  private static boolean isLink(
      List<Block> blocks, List<Kind> kinds, int at, boolean underPointer) {
    if (at > 0 && kinds.get(at - 1) == Kind.LABEL && blocks.get(at - 1).endsInColon()) {
      return true;
    }
    if (underPointer) {
      return true;
    }
    int first = at;
    while (first > 0 && at - first < LINK_LIST && isShort(kinds.get(first - 1))) {
      first--;
    }
    int last = at;
    while (last + 1 < kinds.size() && last - at < LINK_LIST && isShort(kinds.get(last + 1))) {
      last++;
    }
    return last - first + 1 >= LINK_LIST;
  }

  private static boolean isShort(Kind kind) {
    return kind == Kind.HEADLINE || kind == Kind.LABEL;
  }
}
