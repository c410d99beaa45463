package waqai.analyze.arabic;

import java.util.List;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** Finds what the parser hangs on a date as its genitive: ثم أعاد (في نوفمبر / فرض العقوبات), then imposed sanctions again in November. */
final class BehindDates {
  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final SlotReader slots;
  private final List<TimeExpression> times;

  BehindDates(SyntaxTree tree, List<Token> tokens, SlotReader slots, List<TimeExpression> times) {
    this.tree = tree;
    this.tokens = tokens;
    this.slots = slots;
    this.times = times;
  }

  /** The noun phrase behind the date that a prepositional phrase tells; -1 for none. */
  int behind(int node) {
    int at = node;
    while (!tree.children(at).isEmpty()) {
      int last = tree.children(at).getLast();
      if (!tree.is(last, "NP") || tree.children(at).size() != 2) {
        return -1;
      }
      if (at != node && isDated(node, last)) {
        return last;
      }
      at = last;
    }
    return -1;
  }

  /** Whether a time ends right before the noun phrase, which is none itself: في نوفمبر / فرض, قبل عام / وساطة. */
  private boolean isDated(int node, int phrase) {
    int begin = tree.begin(phrase);
    return !slots.isTime(phrase) && !slots.isPrepositional(phrase) && tokens.get(begin).isNoun()
        && times.stream().anyMatch(t -> t.span().end() == tokens.get(begin - 1).span().end()
            && (t.span().begin() <= tokens.get(tree.begin(node)).span().begin() || !isUnit(begin - 1)));
  }

  /** يوم / الاقتراع, عام / الفيل: a unit of time alone may have a genitive. */
  private boolean isUnit(int token) {
    return SlotReader.TIME_NOUNS.contains(tokens.get(token).lemma());
  }
}
