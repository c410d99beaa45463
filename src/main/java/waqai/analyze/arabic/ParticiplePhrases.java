package waqai.analyze.arabic;

import edu.stanford.nlp.trees.Tree;

/**
 * Calls a definite participle with what it governs an attribute, where the parser calls it a verb phrase: العقوبات / المفروضة على
 * فنزويلا (the sanctions imposed on Venezuela).
 */
final class ParticiplePhrases {
  private ParticiplePhrases() {}

  /** The tree, in which such phrases are phrases of adjectives. */
  static Tree label(Tree tree) {
    for (Tree child : tree.children()) {
      label(child);
    }
    if (tree.value().equals("VP") && isAttribute(tree.firstChild())) {
      tree.setValue("ADJP");
    }
    return tree;
  }

  private static boolean isAttribute(Tree first) {
    return first.isPreTerminal() ? first.value().equals("DTJJ") : first.value().equals("ADJP") && isAttribute(first.firstChild());
  }
}
