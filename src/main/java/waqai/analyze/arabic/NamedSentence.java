package waqai.analyze.arabic;

import java.util.List;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/**
 * One sentence with its proper names, and what reads its titles and descriptions.
 *
 * @param text the text of the whole article
 */
record NamedSentence(
    String text, ArabicAnalyzer.Draft draft, SentenceNames names, TitleWalker titles,
    DescriptionWalker descriptions, Heads heads) {

  /** The sentence of a draft, once its names are known. */
  static NamedSentence of(
      String text, ArabicAnalyzer.Draft draft, SentenceNames names, MentionWords words) {
    TitleFinder finder = new TitleFinder(draft.tokens(), names, words.titles());
    return new NamedSentence(
        text, draft, names,
        new TitleWalker(draft.tokens(), names, finder, words.headNouns(), i -> beginsArgument(draft, i)),
        new DescriptionWalker(draft.tokens(), names, finder, words.headNouns(), words.linking()),
        new Heads(draft.tree(), draft.tokens()));
  }

  /** Whether the largest noun phrase that begins here is an argument of a verb. */
  private static boolean beginsArgument(ArabicAnalyzer.Draft draft, int i) {
    if (i >= draft.tokens().size()) {
      return false;
    }
    SyntaxTree tree = draft.tree();
    int node = tree.leaf(i);
    while (tree.begin(tree.parent(node)) == i && tree.is(tree.parent(node), "NP")) {
      node = tree.parent(node);
    }
    return tree.is(node, "NP") && tree.is(tree.parent(node), "VP");
  }

  List<Token> tokens() {
    return draft.tokens();
  }

  SyntaxTree tree() {
    return draft.tree();
  }

  /** Whether the word is the head of the smallest noun phrase around it. */
  boolean isHead(int i) {
    int parent = tree().parent(tree().leaf(i));
    return tree().label(parent).equals("NP") && heads.head(parent) == i;
  }
}
