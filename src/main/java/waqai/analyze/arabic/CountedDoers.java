package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Parts a counted doer from the prepositional phrase before it, into which the parser takes it: نددت بالهجوم / عدة دول
 * (several states have condemned the attack), شارك في المظاهرة / آلاف الفلسطينيين.
 */
final class CountedDoers {
  private static final Set<String> QUANTIFIERS = WordClasses.list().words("quantifier");

  private CountedDoers() {}

  /** The tree, in which such a doer stands behind the phrase. */
  static Tree part(Tree tree) {
    for (Tree child : tree.children()) {
      part(child);
    }
    if (tree.value().equals("VP") && tree.numChildren() > 1 && tree.firstChild().isPreTerminal() && tree.firstChild().value().matches("VB[DP]")) {
      int at = tree.numChildren() - 1;
      if (!hasDoer(tree, at) && isPrepositional(tree.getChild(at))) {
        counted(tree.getChild(at), true).ifPresent(tree::addChild);
      }
    }
    return tree;
  }

  /** Whether between the verb and a child a noun phrase stands that may be its subject. */
  private static boolean hasDoer(Tree verb, int before) {
    for (int i = 1; i < before; i++) {
      Tree child = verb.getChild(i);
      boolean pronoun = child.firstChild().isPreTerminal() && child.firstChild().value().startsWith("PRP");
      if (!isPrepositional(child) && !child.value().equals("PUNC") && !pronoun) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrepositional(Tree phrase) {
    Tree first = phrase.isPreTerminal() ? phrase : phrase.firstChild();
    return phrase.value().equals("PP") || phrase.value().equals("NP") && first.isPreTerminal()
        && Prepositions.isPrepositional(Orthography.fold(first.firstChild().value()));
  }

  /** Takes the counted noun out from behind a definite one. */
  static Optional<Tree> counted(Tree phrase, boolean top) {
    int last = phrase.numChildren() - 1;
    if (phrase.isPreTerminal() || last < 0) {
      return Optional.empty();
    }
    Tree end = phrase.getChild(last);
    if (!top && last > 0 && phrase.value().equals("NP") && end.value().matches("NP|ADJP") && end.numChildren() > 1
        && isQuantifier(end) && isClosed(phrase.getChild(last - 1))) {
      phrase.removeChild(last);
      return Optional.of(new LabeledScoredTreeFactory().newTreeNode("NP", end.getChildrenAsList()));
    }
    return counted(end, false);
  }

  private static boolean isQuantifier(Tree phrase) {
    Tree word = phrase;
    while (!word.isPreTerminal()) {
      word = word.firstChild();
    }
    String folded = Orthography.fold(word.firstChild().value());
    return QUANTIFIERS.contains(folded) || word.value().equals("CD") && phrase.getLeaves().size() > 1;
  }

  /** Whether a phrase ends in a definite word, behind which no genitive follows. */
  private static boolean isClosed(Tree phrase) {
    Tree word = phrase;
    while (!word.isPreTerminal()) {
      word = word.lastChild();
    }
    return word.value().startsWith("DT") && !Agreement.DAYS.contains(Orthography.fold(word.firstChild().value()));
  }
}
