package waqai.analyze.arabic;

import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Parts a number from the doer before it, into whose phrase the parser takes it: اعتقلت قوات الشرطة التركية / ثمانية من أعضاء
 * المنظمة (the Turkish police have arrested eight of the organization's members). A number that is the name of a unit or a flight is
 * none: انسحبت الفرقة 25 من المدينة. A number that stands alone where the parser sees an adverb is a noun phrase everywhere.
 */
final class CountedObjects {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> UNITS = WordClasses.list().words("unit");

  private CountedObjects() {}

  /** The tree, in which such a number is a phrase of its own with what it counts, and a number alone no adverb. */
  static Tree part(Tree tree) {
    for (Tree child : tree.children()) {
      part(child);
    }
    if (tree.value().equals("VP") && tree.numChildren() > 1 && tree.firstChild().isPreTerminal() && tree.firstChild().value().equals("VBD")
        && tree.getChild(1).value().equals("NP") && !hasObject(tree)) {
      counted(tree);
    }
    if (tree.value().equals("ADVP") && tree.numChildren() == 1 && tree.firstChild().value().equals("CD")) {
      tree.setValue("NP");
    }
    return tree;
  }

  /** Whether a noun phrase stands behind the doer. */
  private static boolean hasObject(Tree verb) {
    return verb.numChildren() > 2 && verb.getChild(2).value().equals("NP") && !Prepositions.isPrepositional(first(verb.getChild(2)));
  }

  private static void counted(Tree verb) {
    Tree doer = verb.getChild(1);
    if (verb.numChildren() > 2 && isUnder(verb.getChild(2)) && !WORDS.isIntransitive(stem(verb))) {
      CountedDoers.counted(verb.getChild(2), true).ifPresent(n -> verb.addChild(3, n));
      return;
    }
    if (isOfMen(doer)) {
      verb.addChild(2, doer.removeChild(1));
      return;
    }
    boolean inside = doer.numChildren() > 1 && isOf(doer.lastChild());
    Optional<Tree> of = inside ? Optional.of(doer.lastChild())
        : verb.numChildren() > 2 && isOf(verb.getChild(2)) ? Optional.of(verb.getChild(2)) : Optional.empty();
    if (of.isEmpty()) {
      return;
    }
    Tree around = inside ? doer.getChild(doer.numChildren() - 2) : doer;
    take(around, stem(verb)).ifPresent(number -> {
      if (inside) {
        doer.removeChild(doer.numChildren() - 1);
      } else {
        verb.removeChild(2);
      }
      LabeledScoredTreeFactory trees = new LabeledScoredTreeFactory();
      Tree first = trees.newTreeNode("NP", new ArrayList<>(List.of(number)));
      verb.addChild(2, trees.newTreeNode("NP", new ArrayList<>(List.of(first, of.get()))));
    });
  }

  /** خطف مسلحون / ثلاثة من الموظفين: behind a sound plural a number counts others. */
  private static boolean isOfMen(Tree doer) {
    return doer.numChildren() == 2 && doer.firstChild().getLeaves().size() == 1 && first(doer).endsWith("ون") && doer.lastChild().value().equals("NP")
        && lastTag(doer.firstChild()).equals("NNS") && firstTag(doer.lastChild()).equals("CD");
  }

  /** شنت طائرات التحالف بقيادة الولايات المتحدة / 23 غارة: under whom the doers are. */
  private static boolean isUnder(Tree phrase) {
    return phrase.value().equals("PP") && phrase.getLeaves().size() > 3 && phrase.getLeaves().get(0).value().equals("ب")
        && phrase.getLeaves().get(1).value().matches("قيادة|رئاسة|زعامة|دعم|مشاركة|إمرة");
  }

  /** من أعضاء. */
  private static boolean isOf(Tree phrase) {
    return phrase.value().equals("PP") && first(phrase).equals("من");
  }

  /** اعتقلت, اعتقلوا: the verb without the ending. */
  private static String stem(Tree verb) {
    return first(verb).replaceFirst("(ت|وا)$", "");
  }

  /** Whether a verb can have such a number for its object: spelled out, or in digits behind a verb of what befalls people. */
  private static boolean counts(String verb, String number, String noun) {
    boolean digits = number.codePoints().anyMatch(Character::isDigit);
    return digits ? WORDS.isSeizing(verb) && !UNITS.contains(Orthography.stripArticle(noun)) : WORDS.isSeizing(verb) || WORDS.isTransitive(verb);
  }

  /** Takes the last word of a phrase out of it, if it is a number behind a noun with the article that the verb's object can be. */
  private static Optional<Tree> take(Tree phrase, String verb) {
    Tree around = phrase;
    while (around.numChildren() > 1 && !around.lastChild().isPreTerminal() && around.lastChild().getLeaves().size() > 1) {
      around = around.lastChild();
    }
    if (around.numChildren() < 2 || around.lastChild().getLeaves().size() != 1) {
      return Optional.empty();
    }
    Tree number = around.lastChild();
    while (!number.isPreTerminal()) {
      number = number.firstChild();
    }
    Tree before = around.getChild(around.numChildren() - 2);
    if (!number.value().equals("CD") || !lastTag(before).startsWith("DT")
        || !counts(verb, number.firstChild().value(), Orthography.fold(before.getLeaves().getLast().value()))) {
      return Optional.empty();
    }
    around.removeChild(around.numChildren() - 1);
    return Optional.of(number);
  }

  private static String first(Tree phrase) {
    return Orthography.fold(phrase.getLeaves().getFirst().value());
  }

  private static String firstTag(Tree phrase) {
    Tree word = phrase;
    while (!word.isPreTerminal()) {
      word = word.firstChild();
    }
    return word.value();
  }

  private static String lastTag(Tree phrase) {
    Tree word = phrase;
    while (!word.isPreTerminal()) {
      word = word.lastChild();
    }
    return word.value();
  }
}
