package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.trees.TreeFactory;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses a sentence without what is inserted into it, and the insertions by themselves: أدان الرئيس / - وهو حليف للحكومة - /
 * الهجوم (the president, an ally of the government, condemned the attack). In the tree that comes out each insertion
 * hangs where it stands.
 */
final class InsertionParser {
  private static final TreeFactory TREES = new LabeledScoredTreeFactory();

  private final StanfordCoreNLP parser;

  /** One that parses with this. */
  InsertionParser(StanfordCoreNLP parser) {
    this.parser = parser;
  }

  /** The tree of a sentence with these insertions, in their order. */
  Tree parse(List<CoreLabel> labels, List<Insertions.Stretch> insertions) {
    List<CoreLabel> outer = new ArrayList<>();
    int at = 0;
    for (Insertions.Stretch insertion : insertions) {
      outer.addAll(labels.subList(at, insertion.begin()));
      at = insertion.end();
    }
    outer.addAll(labels.subList(at, labels.size()));
    Tree tree = parse(outer);
    for (Insertions.Stretch insertion : insertions) {
      Tree phrase = inserted(labels.subList(insertion.begin(), insertion.end()), insertion.marked());
      new TreeGraft(tree).hang(phrase, insertion.begin());
    }
    return tree;
  }

  private Tree parse(List<CoreLabel> labels) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    parser.annotate(annotation);
    return sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
  }

  /** What is inserted as one phrase, under a node with its marks. */
  private Tree inserted(List<CoreLabel> labels, boolean marked) {
    List<Tree> parts = new ArrayList<>();
    if (marked) {
      parts.add(mark(labels.getFirst()));
      parts.add(phrase(labels.subList(1, labels.size() - 1)));
      parts.add(mark(labels.getLast()));
    } else {
      parts.add(labels.size() == 1 && labels.getFirst().tag().equals("PUNC") ? mark(labels.getFirst())
          : AmongStretches.isAmong(labels) ? TREES.newTreeNode("SBAR", List.of(phrase(labels))) : phrase(labels));
    }
    return TREES.newTreeNode("PRN", parts);
  }

  /** The phrase of these words, without the sentence that the parser makes of it. */
  private Tree phrase(List<CoreLabel> labels) {
    Tree tree = parse(labels);
    while (tree.numChildren() == 1 && tree.value().matches("ROOT|S|FRAG|X") && !tree.isPreTerminal()) {
      tree = tree.firstChild();
    }
    if (tree.value().equals("ROOT")) {
      tree.setValue("S");
    }
    return tree;
  }

  private static Tree mark(CoreLabel label) {
    return TREES.newTreeNode("PUNC", List.of(TREES.newLeaf(label.word())));
  }
}
