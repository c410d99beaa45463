package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Hangs the trees of clauses that were parsed alone into the tree of the sentence that they were cut out of: (S (VP ارتفع
 * التوتر)) and (S قصفت إسرائيل لبنان) become one with بعدما between them.
 */
final class HungTrees {
  private static final TreeFactory NODES = new LabeledScoredTreeFactory();

  private final Function<CutSentence, Tree> trees;

  /** With the tree of what is parsed as one. */
  HungTrees(Function<CutSentence, Tree> trees) {
    this.trees = trees;
  }

  /** The words of the whole sentence in their order. */
  static List<CoreLabel> words(CutSentence cut) {
    List<CoreLabel> out = new ArrayList<>(cut.lead());
    int from = 0;
    for (CutSentence.Hung hung : cut.hung()) {
      out.addAll(cut.words().subList(from, hung.at()));
      from = hung.at();
      out.addAll(hung.before());
      out.addAll(hung.opener());
      List<CoreLabel> body = words(hung.body());
      out.addAll(body.subList(0, body.size() - 1));
    }
    out.addAll(cut.words().subList(from, cut.words().size()));
    return out;
  }

  /** The tree of the whole sentence. */
  Tree join(CutSentence cut) {
    Tree tree = trees.apply(cut);
    for (int i = cut.hung().size() - 1; i >= 0; i--) {
      hang(tree, cut.hung().get(i));
    }
    Tree sentence = tree.numChildren() == 1 && tree.firstChild().value().equals("S") ? tree.firstChild() : tree;
    cut.lead().reversed().forEach(l -> sentence.addChild(0, leaf(l)));
    return tree;
  }

  private void hang(Tree tree, CutSentence.Hung hung) {
    Tree body = join(hung.body());
    dropLast(body);
    List<Tree> added = new ArrayList<>();
    hung.before().forEach(l -> added.add(leaf(l)));
    List<Tree> opener = new ArrayList<>();
    hung.opener().forEach(l -> opener.add(leaf(l)));
    List<Tree> clause = body.getChildrenAsList();
    if (hung.joined()) {
      added.addAll(opener);
      added.addAll(clause);
    } else {
      List<Tree> parts = new ArrayList<>(List.of(NODES.newTreeNode("WHADVP", opener)));
      parts.addAll(clause);
      added.add(NODES.newTreeNode("SBAR", parts));
    }
    boolean high = hung.joined() && !hung.before().isEmpty();
    insert(tree, hung.at(), added, high);
  }

  private static Tree leaf(CoreLabel label) {
    Tree word = NODES.newLeaf(label.word());
    return NODES.newTreeNode(label.tag(), List.of(word));
  }

  /** Puts nodes behind so many words: beside the last verb that stands before them or, if high, at the end of the whole. */
  private static void insert(Tree tree, int at, List<Tree> added, boolean high) {
    Tree node = tree;
    int begin = 0;
    while (true) {
      int child = 0;
      int from = begin;
      while (child < node.numChildren() && from + size(node.getChild(child)) < at) {
        from += size(node.getChild(child++));
      }
      Tree next = node.getChild(child);
      boolean spans = from + size(next) > at;
      boolean lower = next.value().matches("S|VP|SBAR") && !next.isPreTerminal() && !(high && node != tree);
      if (!spans && !lower) {
        for (int i = 0; i < added.size(); i++) {
          node.addChild(child + 1 + i, added.get(i));
        }
        return;
      }
      node = next;
      begin = from;
    }
  }

  private static int size(Tree tree) {
    return tree.isPreTerminal() ? 1 : tree.getLeaves().size();
  }

  /** Takes away the last word of a tree, and what is empty without it. */
  private static void dropLast(Tree tree) {
    int last = tree.numChildren() - 1;
    Tree child = tree.getChild(last);
    if (child.isPreTerminal() || child.numChildren() == 1 && child.getChild(0).isLeaf()) {
      tree.removeChild(last);
      return;
    }
    dropLast(child);
    if (child.numChildren() == 0) {
      tree.removeChild(last);
    }
  }
}
