package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** أن وزير الخارجية سامح شكري، / توجه إلى موسكو: a comma behind the subject of أن makes the parser hang its verb on who speaks. */
final class SubjectsOfThat {
  private static final TreeFactory NODES = new LabeledScoredTreeFactory();

  private SubjectsOfThat() {}

  /** Puts the verb behind the comma into the clause of أن, all through a tree, which is changed. */
  static Tree join(Tree tree) {
    for (int comma = 1; comma < tree.numChildren() - 1; comma++) {
      if (isComma(tree.getChild(comma))) {
        joinAround(tree, comma);
      }
    }
    Arrays.stream(tree.children()).forEach(SubjectsOfThat::join);
    return tree;
  }

  private static void joinAround(Tree tree, int comma) {
    Tree that = lastOf(tree.getChild(comma - 1));
    Tree verb = tree.getChild(comma + 1);
    if (!isAlone(that) || !opensWithVerb(verb)) {
      return;
    }
    Tree told = that.getChild(1);
    List<Tree> parts = new ArrayList<>(told.value().equals("S") ? told.getChildrenAsList() : List.of(told));
    parts.add(tree.getChild(comma));
    parts.add(bare(verb));
    that.setChild(1, NODES.newTreeNode("S", parts));
    tree.removeChild(comma + 1);
    tree.removeChild(comma);
  }

  /** (PP ب (SBAR أن ...)): the clause of أن, which may stand behind a preposition. */
  private static Tree lastOf(Tree node) {
    return node.value().equals("PP") && node.numChildren() == 2 ? node.getChild(1) : node;
  }

  /** Whether nothing but one noun phrase, perhaps a title and a name, stands behind أن. */
  private static boolean isAlone(Tree that) {
    if (!that.value().equals("SBAR") || that.numChildren() != 2 || !that.firstChild().isPreTerminal()
        || !that.firstChild().firstChild().value().matches("[أإا]ن")) {
      return false;
    }
    Tree told = that.getChild(1);
    List<Tree> nouns = told.value().equals("S") ? told.getChildrenAsList() : List.of(told);
    return nouns.stream().allMatch(n -> n.value().equals("NP"))
        && nouns.stream().skip(1).allMatch(n -> n.preTerminalYield().stream().allMatch(l -> l.value().contains("NNP")));
  }

  /** توجه, سيتوجه, قد توجه: a verb of a third person with nothing but particles before it. */
  private static boolean opensWithVerb(Tree node) {
    Tree phrase = bare(node);
    return phrase.value().equals("VP") && phrase.preTerminalYield().stream()
        .filter(l -> !l.value().equals("RP")).findFirst().filter(l -> l.value().matches("VB[DPN]")).isPresent();
  }

  private static Tree bare(Tree node) {
    Tree at = node;
    while (at.value().matches("S|SBAR") && at.numChildren() == 1 && !at.firstChild().isPreTerminal()) {
      at = at.firstChild();
    }
    return at;
  }

  private static boolean isComma(Tree node) {
    return node.isPreTerminal() && node.value().equals("PUNC") && node.firstChild().value().matches("[،,]");
  }
}
