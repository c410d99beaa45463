package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes a verb that the parser joins to the noun before it for another noun out of the phrase, with all that follows, and
 * makes a clause of it: قال الوزير إن بلاده تدعم لبنان، / واتهم سوريا (the minister said that his country supports Lebanon,
 * and accused Syria).
 */
final class VerbsInNames {
  private static final TreeFactory TREES = new LabeledScoredTreeFactory();

  private VerbsInNames() {}

  /** The tree, in which such a verb heads the last clause of the sentence. */
  static Tree free(Tree tree) {
    Deque<Tree> path = new ArrayDeque<>();
    Tree sentence = tree.numChildren() == 1 ? tree.firstChild() : tree;
    if (!sentence.value().equals("S") || !find(sentence, path)) {
      return tree;
    }
    List<Tree> down = new ArrayList<>(path.reversed());
    Tree phrase = down.getLast();
    int verb = joined(phrase);
    List<Tree> clause = cut(phrase, verb);
    List<Tree> link = cut(phrase, verb - 2);
    for (int i = down.size() - 2; i > 0; i--) {
      clause.addAll(cut(down.get(i), down.get(i).objectIndexOf(down.get(i + 1)) + 1));
    }
    attach(sentence, down.get(1), link, clause);
    return tree;
  }

  /** Walks down to the phrase that has a verb joined to a noun. */
  private static boolean find(Tree node, Deque<Tree> path) {
    path.push(node);
    if (joined(node) > 0) {
      return true;
    }
    for (Tree child : node.children()) {
      if (!child.isPreTerminal() && !child.isLeaf() && find(child, path)) {
        return true;
      }
    }
    path.pop();
    return false;
  }

  /** Where in a noun phrase the phrase of the verb stands, behind a noun, a comma and a conjunction; 0 if there is none. */
  private static int joined(Tree phrase) {
    int last = phrase.numChildren() - 1;
    boolean told = phrase.value().equals("NP") && last >= 3 && phrase.getChild(last).value().equals("NP")
        && phrase.getChild(last).numChildren() > 1 && phrase.getChild(last - 1).value().equals("CC");
    Tree verb = told ? phrase.getChild(last).firstChild() : phrase;
    return told && verb.isPreTerminal() && verb.value().matches("VB[DP]") && phrase.getChild(last - 2).value().equals("PUNC") ? last : 0;
  }

  private static List<Tree> cut(Tree node, int from) {
    List<Tree> out = new ArrayList<>();
    while (node.numChildren() > from) {
      out.add(node.removeChild(from));
    }
    return out;
  }

  private static void attach(Tree sentence, Tree first, List<Tree> link, List<Tree> clause) {
    List<Tree> words = new ArrayList<>(clause.getFirst().getChildrenAsList());
    words.addAll(clause.subList(1, clause.size()));
    Tree joined = TREES.newTreeNode("S", List.of(TREES.newTreeNode("VP", words)));
    if (first.value().equals("VP")) {
      wrap(sentence, first);
    }
    int at = sentence.numChildren();
    for (int i = 0; i < sentence.numChildren(); i++) {
      at = sentence.getChild(i) == first || sentence.getChild(i).getChildrenAsList().contains(first) ? i + 1 : at;
    }
    for (Tree part : link) {
      sentence.addChild(at++, part);
    }
    sentence.addChild(at, joined);
  }

  /** Makes a sentence of its own of all up to the verb phrase. */
  private static void wrap(Tree sentence, Tree phrase) {
    List<Tree> before = new ArrayList<>();
    int end = sentence.objectIndexOf(phrase);
    for (int i = 0; i <= end; i++) {
      before.add(sentence.removeChild(0));
    }
    sentence.addChild(0, TREES.newTreeNode("S", before));
  }
}
