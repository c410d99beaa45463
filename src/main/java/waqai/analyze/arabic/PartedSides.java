package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Parts the two sides behind بين where the parser takes the second for a genitive of the first: معارك بين قوات الجيش / والميليشيات
 * (fighting between the forces of the army and the militias).
 */
final class PartedSides {
  private static final TreeFactory NODES = new LabeledScoredTreeFactory();
  private static final Set<String> FIGHTERS = WordClasses.list().words("fighters");

  private PartedSides() {}

  /** The tree, in which both stand side by side. */
  static Tree part(Tree tree) {
    for (Tree child : tree.children()) {
      part(child);
    }
    if (tree.numChildren() > 1 && tree.firstChild().isPreTerminal() && tree.firstChild().firstChild().value().equals("بين")) {
      Tree side = tree.getChild(1);
      while (side.numChildren() > 1 && side.firstChild().value().equals("NP") && side.getChild(1).value().matches("PP|SBAR")) {
        side = side.firstChild();
      }
      part(side, side);
    }
    return tree;
  }

  /** Lifts what is joined to a genitive of one side to the side itself. */
  private static void part(Tree side, Tree from) {
    List<Tree> before = new ArrayList<>();
    Tree node = from;
    while (node.value().equals("NP") && node.numChildren() == 2 && node.firstChild().isPreTerminal() && node.getChild(1).value().equals("NP")) {
      before.add(node.firstChild());
      node = node.getChild(1);
    }
    boolean joined = !before.isEmpty() && node.numChildren() == 3 && node.getChild(1).value().equals("CC") && isPhrase(node.firstChild()) && isPhrase(node.getChild(2));
    if (!joined || !isOne(before.getFirst())) {
      inWords(side);
      return;
    }
    Tree inner = node.firstChild();
    Tree and = node.getChild(1);
    Tree second = node.getChild(2);
    for (Tree head : before.reversed()) {
      inner = NODES.newTreeNode("NP", List.of(head, inner));
    }
    side.setChildren(new Tree[] {inner, and, second});
  }

  /** قوات الدعم (السريع والجيش السوداني): the only و among nouns and adjectives, before a noun with the article. */
  private static void inWords(Tree side) {
    List<Tree> words = new ArrayList<>();
    if (!side.value().equals("NP") || !words(side, words) || words.size() < 4 || !isOne(words.getFirst())) {
      return;
    }
    List<Integer> ands = IntStream.range(0, words.size()).filter(i -> words.get(i).value().equals("CC")).boxed().toList();
    int and = ands.size() == 1 ? ands.getFirst() : -1;
    if (and > 1 && and + 1 < words.size() && words.get(and + 1).value().matches("DTNNS?|NNS")) {
      side.setChildren(new Tree[] {construct(words.subList(0, and)), words.get(and), construct(words.subList(and + 1, words.size()))});
    }
  }

  private static Tree construct(List<Tree> words) {
    boolean closed = words.size() < 2 || words.getFirst().value().startsWith("DT");
    return closed ? NODES.newTreeNode("NP", words)
        : NODES.newTreeNode("NP", List.of(words.getFirst(), construct(words.subList(1, words.size()))));
  }

  /** Collects the words of a phrase; false when something else than nouns and what joins them is in it. */
  private static boolean words(Tree tree, List<Tree> into) {
    if (tree.isPreTerminal()) {
      into.add(tree);
      return tree.value().matches("(DT)?(NN|JJ|NNP)S?|CC");
    }
    return tree.value().matches("NP|ADJP") && tree.getChildrenAsList().stream().allMatch(c -> words(c, into));
  }

  private static boolean isPhrase(Tree tree) {
    return tree.value().matches("NP|(DT)?NNP?S?");
  }

  /** Forces, or one who needs another beside him: what stands in the plural or dual may have both as its genitives (وزيري الخارجية والدفاع). */
  private static boolean isOne(Tree head) {
    String word = Orthography.fold(head.firstChild().value());
    boolean forces = FIGHTERS.contains(word) && !word.matches("حزب|حركة|تحالف|جماعة") || word.matches("قوات|عناصر|مسلحي|مقاتلي|جنود|وحدات|فصايل|فصائل|ميليشيات|مليشيات|انصار|رجال");
    return forces && head.value().matches("NNS?");
  }
}
