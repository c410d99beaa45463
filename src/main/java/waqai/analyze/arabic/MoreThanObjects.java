package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.ArabicNumbers;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;

/**
 * Parts an object counted by "more than" from the doer, into whose phrase the parser takes it: قتل مسلحون / أكثر من خمسين مصليا
 * (gunmen killed more than fifty worshippers).
 */
final class MoreThanObjects {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final ArabicNumbers NUMBERS = new ArabicNumbers();
  private static final Set<String> COMPARING = Set.of("اكثر", "اقل", "ازيد");
  private static final Set<String> COSTING = Set.of("اوقع", "خلف", "شرد", "هجر", "حصد");
  private static final int WORDS_AT_LEAST = 4;

  private MoreThanObjects() {}

  /** The tree, in which what is so counted is a phrase of its own behind the doer. */
  static Tree part(Tree tree) {
    for (Tree child : tree.children()) {
      part(child);
    }
    boolean seized = tree.value().equals("VP") && tree.numChildren() > 1 && tree.firstChild().isPreTerminal()
        && tree.firstChild().value().startsWith("VB") && tree.getChild(1).value().equals("NP") && seizes(first(tree));
    if (seized) {
      counted(tree);
    }
    return tree;
  }

  private static boolean seizes(String verb) {
    String stem = verb.replaceFirst("(ت|وا)$", "");
    return WORDS.isSeizing(verb) || WORDS.isSeizing(stem) || COSTING.contains(stem);
  }

  private static void counted(Tree verb) {
    Tree doer = verb.getChild(1);
    boolean second = verb.numChildren() > 2 && verb.getChild(2).value().equals("NP");
    Optional<Tree> first = within(doer);
    Optional<Tree> more = first.isEmpty() && second ? within(verb.getChild(2)) : first;
    if (more.isPresent()) {
      verb.addChild(first.isPresent() ? 2 : 3, more.get());
    } else if (verb.numChildren() > 2 && verb.getChild(2).value().equals("PP") && isOfNumber(verb.getChild(2))) {
      Optional<Tree> word = last(doer);
      word.ifPresent(w -> {
        Tree of = verb.removeChild(2);
        verb.addChild(2, phrase("NP", phrase("ADJP", w, of)));
      });
    }
  }

  /** The phrase that begins with أكثر من and a number behind the first words of a phrase, taken out of it. */
  private static Optional<Tree> within(Tree phrase) {
    if (!phrase.value().matches("NP|ADJP|PP")) {
      return Optional.empty();
    }
    for (int i = 0; i < phrase.numChildren(); i++) {
      Tree child = phrase.getChild(i);
      boolean begins = i > 0 && compares(leaves(phrase, i));
      if (begins) {
        List<Tree> out = new ArrayList<>();
        while (phrase.numChildren() > i) {
          out.add(phrase.removeChild(i));
        }
        return Optional.of(out.size() == 1 && !out.getFirst().isPreTerminal() ? out.getFirst() : phrase("NP", out.toArray(Tree[]::new)));
      }
      if (i == phrase.numChildren() - 1 && !child.isPreTerminal() && !child.isLeaf()) {
        return within(child);
      }
    }
    return Optional.empty();
  }

  private static List<String> leaves(Tree phrase, int from) {
    List<String> out = new ArrayList<>();
    for (int i = from; i < phrase.numChildren() && out.size() < WORDS_AT_LEAST; i++) {
      phrase.getChild(i).getLeaves().forEach(l -> out.add(Orthography.fold(l.value())));
    }
    return out;
  }

  private static boolean compares(List<String> words) {
    return words.size() >= WORDS_AT_LEAST && COMPARING.contains(words.getFirst()) && words.get(1).equals("من") && isNumber(words.get(2));
  }

  private static boolean isNumber(String word) {
    return word.codePoints().allMatch(Character::isDigit) || NUMBERS.knows(word) || NUMBERS.knows(word.replace('ة', 'ه'));
  }

  private static boolean isOfNumber(Tree phrase) {
    List<Tree> leaves = phrase.getLeaves();
    return leaves.size() > 2 && leaves.getFirst().value().equals("من") && isNumber(Orthography.fold(leaves.get(1).value()));
  }

  /** مسلحون / أكثر: the word of comparing at the end of a phrase, taken out of it. */
  private static Optional<Tree> last(Tree phrase) {
    Tree around = phrase;
    while (!around.isPreTerminal() && around.numChildren() > 0) {
      Tree end = around.lastChild();
      if (around.numChildren() > 1 && end.getLeaves().size() == 1) {
        return COMPARING.contains(Orthography.fold(end.getLeaves().getFirst().value()))
            ? Optional.of(around.removeChild(around.numChildren() - 1)) : Optional.empty();
      }
      around = end;
    }
    return Optional.empty();
  }

  private static Tree phrase(String label, Tree... children) {
    return new LabeledScoredTreeFactory().newTreeNode(label, new ArrayList<>(List.of(children)));
  }

  private static String first(Tree phrase) {
    return Orthography.fold(phrase.getLeaves().getFirst().value());
  }
}
