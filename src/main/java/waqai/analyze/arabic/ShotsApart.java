package waqai.analyze.arabic;

import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Parts who shoots from the shots, which the parser takes for his genitive: فتح / مسلح / النار (a gunman opened fire). */
final class ShotsApart {
  private static final Set<String> SHOTS = WordClasses.list().words("shots");

  private ShotsApart() {}

  /** The tree, in which the shots stand beside whoever fires them. */
  static Tree part(Tree tree) {
    for (Tree child : tree.children()) {
      part(child);
    }
    if (tree.value().equals("VP") && tree.numChildren() > 1 && tree.firstChild().value().matches("VB[DP]")
        && tree.firstChild().isPreTerminal() && tree.firstChild().firstChild().value().matches("[يت]?(فتح|[أا]?طلق)ت?")) {
      for (int at = 1; at < tree.numChildren(); at++) {
        Tree noun = tree.getChild(at);
        if (noun.value().equals("NP") && noun.numChildren() == 2 && isShooter(noun.getChild(0)) && isShots(noun.getChild(1))) {
          Tree shots = noun.removeChild(1);
          tree.addChild(at + 1, shots);
          return tree;
        }
      }
    }
    return tree;
  }

  /** فتح مسلح / النار: whether a word tells the shots, two words behind the verb. */
  static boolean isShots(List<Token> tokens, int at) {
    return at > 1 && tokens.get(at).isDefinite() && tokens.get(at).hasLemmaOf(SHOTS) && tokens.get(at - 2).isVerb()
        && !tokens.get(at - 1).hasLemma("وقف") && !tokens.get(at - 1).hasLemma("اطلاق");
  }

  /** An indefinite noun of somebody. */
  private static boolean isShooter(Tree noun) {
    return noun.isPreTerminal() && noun.value().matches("NNS?") && !noun.firstChild().value().equals("إطلاق") && !Prepositions.isPrepositional(Orthography.fold(noun.firstChild().value()));
  }

  private static boolean isShots(Tree phrase) {
    Tree word = phrase.value().equals("NP") ? phrase.firstChild() : phrase;
    return word.isPreTerminal() && word.value().equals("DTNN")
        && SHOTS.contains(Orthography.stripArticle(Orthography.fold(word.firstChild().value())));
  }
}
