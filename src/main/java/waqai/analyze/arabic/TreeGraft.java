package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import waqai.lexicon.Orthography;

/**
 * Hangs an insertion into the tree of the sentence that was parsed without it: a relative clause on the noun before it
 * (الرئيس، / الذي يزور بيروت، the president, who visits Beirut), all else between the phrases on both sides.
 */
final class TreeGraft {
  private static final TreeFactory TREES = new LabeledScoredTreeFactory();

  private final Tree tree;

  /** The nodes that hold both neighbours, the lowest first. */
  private final Deque<Tree> above = new ArrayDeque<>();

  /** Into this tree, which is changed. */
  TreeGraft(Tree tree) {
    this.tree = tree;
  }

  /** Hangs the parts of a phrase in front of a word. */
  void hang(Tree phrase, int word) {
    Tree node = tree;
    int begin = 0;
    while (true) {
      above.push(node);
      int index = 0;
      int end = begin + size(node.firstChild());
      while (end < word) {
        index++;
        begin = end;
        end = begin + size(node.getChild(index));
      }
      if (end == word) {
        attach(index, phrase);
        return;
      }
      node = node.getChild(index);
    }
  }

  private static int size(Tree tree) {
    return tree.getLeaves().size();
  }

  /** Hangs a phrase behind a child of the lowest node. */
  private void attach(int before, Tree phrase) {
    Tree node = above.peek();
    Tree inner = phrase.getChild(phrase.numChildren() / 2);
    if (inner.value().equals("SBAR") && describe(node, before, phrase)) {
      if (phrase.numChildren() == 1 && isBesideOther(node)) {
        part(node);
      }
      return;
    }
    int at = before + 1;
    if (isBesideOther(node)) {
      at = part(node);
      node = above.peek();
    }
    for (Tree part : isArgument(inner) ? phrase.getChildrenAsList() : isFragment(inner) ? parts(phrase, inner) : List.of(phrase)) {
      node.addChild(at++, part);
    }
  }

  /** Puts two phrases that the parser took for one side by side, and tells where the second stands. */
  private int part(Tree node) {
    above.pop();
    Tree upper = above.peek();
    int index = upper.objectIndexOf(node);
    upper.setChild(index, node.getChild(0));
    upper.addChild(index + 1, node.getChild(1));
    return index + 1;
  }

  /** في اتصال هاتفي نظيره: phrases without a verb, the first with a preposition, which the parser takes for a sentence. */
  private static boolean isFragment(Tree inner) {
    return inner.value().equals("S") && inner.firstChild().value().equals("PP")
        && inner.getChildrenAsList().stream().noneMatch(c -> c.value().startsWith("V") || c.value().startsWith("S"));
  }

  /** The marks on both sides, and what stands between them part by part. */
  private static List<Tree> parts(Tree phrase, Tree inner) {
    List<Tree> out = new ArrayList<>();
    for (Tree child : phrase.getChildrenAsList()) {
      out.addAll(child == inner ? inner.getChildrenAsList() : List.of(child));
    }
    return out;
  }

  /** أجرى المندوب / (52 عاما) / محادثات: what stands between is no part of one noun phrase. */
  private boolean isBesideOther(Tree node) {
    if (above.size() < 2 || !node.value().equals("NP") || node.numChildren() != 2 || !node.getChild(0).value().equals("NP")
        || !node.getChild(1).value().equals("NP")) {
      return false;
    }
    List<Tree> upper = new ArrayList<>(above);
    return upper.get(1).value().equals("VP") && !node.getChild(1).preTerminalYield().getFirst().value().contains("NNP");
  }

  /** What the verb may have as an argument: في بيان, خلال محادثة. */
  private static boolean isArgument(Tree inner) {
    return inner.isPreTerminal() || inner.value().equals("PP")
        || isPrepositional(inner);
  }

  private static boolean isPrepositional(Tree tree) {
    return tree.value().equals("NP") && tree.firstChild().isPreTerminal()
        && Prepositions.isPrepositional(Orthography.fold(tree.firstChild().firstChild().value()));
  }

  /** Makes a relative clause a part of the noun phrase that ends before it; false where none does. */
  private static boolean describe(Tree node, int before, Tree phrase) {
    Tree upper = node;
    int index = before;
    Tree child = node.getChild(before);
    while (!child.isPreTerminal() && (!child.value().equals("NP") || isPrepositional(child))) {
      upper = child;
      index = child.numChildren() - 1;
      child = child.getChild(index);
    }
    if (!child.value().equals("NP")) {
      return false;
    }
    List<Tree> parts = new ArrayList<>(List.of(child));
    parts.addAll(phrase.getChildrenAsList());
    upper.setChild(index, TREES.newTreeNode("NP", parts));
    return true;
  }
}
