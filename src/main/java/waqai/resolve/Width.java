package waqai.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/**
 * The noun phrases, narrow and wide, by which the text calls something without a name: أعضاء الكونجرس,
 * أكثر من 30 نائبا من نواب الكتلة.
 */
final class Width {
  /** How many words a description may have. */
  private static final int LONGEST = 12;

  private static final Set<String> COUNTING =
      Set.of("عدد", "بعض", "معظم", "مئات", "عشرات", "الاف", "نحو", "حوالي", "قرابة", "زهاء", "اكثر",
          "عديد", "العديد", "الف", "مليون", "اقل", "غالبية", "اغلبية", "مجموعة", "جميع", "كافة", "ما");

  private final Sentence sentence;
  private final String text;

  /** The words of a stretch of tokens; after ل the article stands without its alef: لـ + لجنة. */
  static String words(Sentence sentence, int begin, int end, String text) {
    return hidden(sentence, begin) + sentence.span(begin, owned(sentence, end)).in(text);
  }

  /** حلفاء + ه: one past the owner that is written in one with the last word. */
  private static int owned(Sentence sentence, int end) {
    return end < sentence.tokens().size() && sentence.token(end).tag().equals("PRP$")
        && sentence.token(end).span().begin() == sentence.token(end - 1).span().end() ? end + 1 : end;
  }

  /** The letters that ل before a token hides; none elsewhere. */
  static String hidden(Sentence sentence, int begin) {
    return isAttached(sentence, begin) ? sentence.token(begin).hidden() : "";
  }

  private static boolean isAttached(Sentence sentence, int begin) {
    return begin > 0
        && sentence.token(begin - 1).form().equals("ل")
        && sentence.token(begin - 1).span().end() == sentence.token(begin).span().begin();
  }

  Width(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
  }

  /** The words of a description with the number before it: 37 شخصا. */
  String counted(Mention mention) {
    int begin = counted(mention.phrase().begin());
    return words(sentence, begin, mention.phrase().end(), text);
  }

  /** The narrowest and the widest of them, without and with the number. */
  Set<String> of(Mention mention) {
    List<Integer> ends = ends(mention);
    return phrases(mention, List.of(ends.getFirst(), ends.getLast()));
  }

  /** All of them, and those that the order of words alone tells. */
  Set<String> all(Mention mention) {
    Set<Integer> ends = new TreeSet<>(ends(mention));
    ends.addAll(new Attributes(sentence).ends(mention.phrase()));
    return phrases(mention, List.copyOf(ends));
  }

  private Set<String> phrases(Mention mention, List<Integer> ends) {
    Set<String> out = new LinkedHashSet<>();
    int begin = mention.phrase().begin();
    int counted = counted(begin);
    for (int from : counted < begin ? new int[] {begin, counted} : new int[] {begin}) {
      ends.forEach(end -> out.add(words(sentence, from, end, text)));
    }
    return out;
  }

  /** Where the number or quantifier before a noun begins. */
  private int counted(int begin) {
    int at = begin;
    while (at > 0 && counts(at - 1)) {
      at--;
    }
    return at < begin && sentence.token(at).form().equals("من") ? begin : at;
  }

  private boolean counts(int at) {
    Token token = sentence.token(at);
    boolean partitive = token.form().equals("من") && at > 0 && counts(at - 1);
    return partitive || token.tag().equals("CD") || COUNTING.contains(token.lemma())
        || COUNTING.contains(Orthography.fold(token.form()));
  }

  /** One past the last word of each short noun phrase with this head, the narrowest first, clauses left out. */
  private List<Integer> ends(Mention mention) {
    SyntaxTree tree = sentence.tree();
    int node = tree.leaf(mention.phrase().head());
    int end = mention.phrase().end();
    Set<Integer> out = new LinkedHashSet<>(Set.of(end));
    while (tree.is(tree.parent(node), "NP") && node != 0) {
      node = tree.parent(node);
      for (int child : tree.children(node)) {
        if (tree.begin(child) < end) {
          continue;
        }
        boolean goesOn = tree.is(child, "PP", "ADJP", "NP", "JJ", "DTJJ")
            && tree.begin(child) == end && tree.end(child) <= mention.phrase().begin() + LONGEST;
        if (!goesOn || isAnotherPerson(end, tree.end(child))) {
          return List.copyOf(out);
        }
        out.add(firstEnd(child));
        end = tree.end(child);
        out.add(end);
      }
    }
    return List.copyOf(out);
  }

  /** دورية للشرطة المصرية / إلى ضابطين: where the object of a preposition ends without what hangs on it. */
  private int firstEnd(int node) {
    SyntaxTree tree = sentence.tree();
    if (!tree.is(node, "PP") || tree.isLeaf(node)) {
      return tree.end(node);
    }
    int last = tree.children(node).getLast();
    boolean joined = tree.is(last, "NP") && tree.children(last).size() > 1
        && tree.is(tree.children(last).getFirst(), "NP");
    return tree.end(joined ? tree.children(last).getFirst() : node);
  }

  /** القيادة المركزية / الجنرال كينيث ماكنزي: somebody named stands beside it. */
  private boolean isAnotherPerson(int begin, int end) {
    Token before = sentence.token(begin - 1);
    return (before.isDefinite() || before.isAdjective())
        && sentence.mentions().stream()
            .filter(m -> m.named() && m.kind() == EntityKind.PERSON)
            .anyMatch(m -> sentence.span(begin, end).overlaps(m.nameSpan()));
  }
}
