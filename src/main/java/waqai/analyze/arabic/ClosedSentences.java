package waqai.analyze.arabic;

import java.util.List;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/**
 * Gives a verb what is said where the parser closes its sentence at the comma before: أعلن الوزير، الأحد، / أن الجيش
 * استعاد المدينة.
 */
record ClosedSentences(SyntaxTree tree, List<Token> tokens, SlotReader slots) {
  /** Takes the clause behind the sentence that ends with this phrase of a verb, if nothing else is said. */
  void read(int phrase, Arguments out) {
    int sentence = tree.parent(phrase);
    if (out.content().isPresent() || out.has("comp") || sentence == 0 || !tree.is(sentence, "S")
        || tree.end(sentence) != tree.end(phrase) || tree.parent(sentence) == sentence) {
      return;
    }
    List<Integer> around = tree.children(tree.parent(sentence));
    boolean headless = around.stream().noneMatch(c -> tree.isLeaf(c) && tokens.get(tree.begin(c)).isVerb());
    int next = around.indexOf(sentence) + 1;
    boolean comma = next > 0 && next + 1 < around.size() && tree.isLeaf(around.get(next))
        && tokens.get(tree.begin(around.get(next))).form().matches("[،,]");
    if (headless && comma && slots.isComplement(around.get(next + 1))) {
      slots.readClause(around.get(next + 1), out);
    }
  }
}
