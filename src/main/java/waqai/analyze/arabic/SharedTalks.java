package waqai.analyze.arabic;

import edu.stanford.nlp.ling.Label;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Puts both into the genitive whose talks they are, where the parser joins the second to the talks: محادثات ظريف / وكيري
 * (the talks of Zarif and Kerry).
 */
final class SharedTalks {
  private static final TreeFactory NODES = new LabeledScoredTreeFactory();
  private static final Set<String> DEEDS = WordClasses.list().words("shared-deed");

  private SharedTalks() {}

  /** The tree, in which both are genitives. */
  static Tree join(Tree tree) {
    for (Tree child : tree.children()) {
      join(child);
    }
    int last = tree.numChildren() - 1;
    boolean joined = tree.value().equals("NP") && last >= 2 && last % 2 == 0 && isDeedOfOne(tree.firstChild());
    for (int i = 1; joined && i < last; i += 2) {
      joined = tree.getChild(i).value().equals("CC") && isName(tree.getChild(i + 1));
    }
    if (joined) {
      List<Tree> sides = new ArrayList<>(tree.getChildrenAsList());
      sides.set(0, tree.firstChild().getChild(1));
      tree.setChildren(List.of(tree.firstChild().firstChild(), NODES.newTreeNode("NP", sides)));
    }
    return tree;
  }

  private static boolean isDeedOfOne(Tree first) {
    return first.value().equals("NP") && first.numChildren() == 2 && first.firstChild().isPreTerminal()
        && DEEDS.contains(Orthography.fold(first.firstChild().firstChild().value())) && isName(first.getChild(1));
  }

  private static boolean isThing(String word) {
    return HeadNouns.list().find(Orthography.stripArticle(Orthography.fold(word))).isPresent();
  }

  /** كيري, بن سلمان, البرهان: a name, or a word with the article that may be one; but not البرلمان. */
  private static boolean isName(Tree tree) {
    if (tree.isPreTerminal()) {
      return tree.value().matches("(DT)?NNP");
    }
    List<Label> tags = tree.preTerminalYield();
    boolean names = tags.stream().allMatch(t -> t.value().matches("(DT)?NNP"));
    return tree.value().equals("NP") && (names || tags.size() == 1 && tags.getFirst().value().equals("DTNN") && !isThing(tree.getLeaves().getFirst().value()));
  }
}
