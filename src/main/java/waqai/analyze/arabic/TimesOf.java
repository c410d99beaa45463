package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** The times of an article, asked for sentence by sentence in the order of the text. */
final class TimesOf {
  private final List<TimeExpression> all;
  private int next;

  /** Of these times, in the order of the text and apart from each other. */
  TimesOf(List<TimeExpression> all) {
    this.all = List.copyOf(all);
  }

  /** The times inside a sentence; no sentence begins before one that was asked for already. */
  List<TimeExpression> in(Span sentence) {
    while (next < all.size() && all.get(next).span().begin() < sentence.begin()) {
      next++;
    }
    List<TimeExpression> out = new ArrayList<>();
    for (int i = next; i < all.size() && all.get(i).span().begin() < sentence.end(); i++) {
      if (sentence.contains(all.get(i).span())) {
        out.add(all.get(i));
      }
    }
    return List.copyOf(out);
  }
}
