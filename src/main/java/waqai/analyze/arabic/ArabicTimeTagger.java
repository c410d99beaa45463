package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import waqai.analyze.TimeTagger;
import waqai.analyze.arabic.TimeParser.Candidate;
import waqai.fact.TimeBasis;
import waqai.lexicon.ArabicWord;
import waqai.lexicon.ArabicWords;
import waqai.fact.FactTime;
import waqai.text.Span;
import waqai.text.TimeExpression;

/**
 * Finds the time expressions of Arabic news and says which time they mean. The text is cut into
 * words; from left to right the longest expression that the grammar of time words and rules (see
 * {@code time-rules.tsv}) makes at a place is taken; what it means is counted from the day that the
 * text calls today. The time needed is linear in the length of the text.
 *
 * <p>Weekdays and dates without a year are those that a newspaper means: a bare weekday is the last
 * one, today included, unless the clause looks ahead.
 */
public final class ArabicTimeTagger implements TimeTagger {
  /** How far behind a time "the same year" may stand, in characters. */
  private static final int REACH = 400;

  private final TimeGrammar grammar = new TimeGrammar();
  private final ArabicWords cutter = new ArabicWords(grammar::knows);
  private final TimeResolver resolver = new TimeResolver();
  private final AheadCue ahead = new AheadCue(grammar);
  private final TodayFinder todays =
      new TodayFinder(
          grammar.spellings("TODAY", TimeSlot.SHIFT), grammar.spellings("WEEKDAY", TimeSlot.WEEKDAY));

  @Override
  public List<TimeExpression> tag(String text, Span range, Optional<LocalDate> reference) {
    Optional<LocalDate> today = reference.map(day -> todays.today(text, day));
    List<ArabicWord> items = cutter.in(text, range);
    TimeParser parser = new TimeParser(grammar, text, items);
    List<TimeExpression> out = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int begin = at;
      TimeContext context = new TimeContext(today, told(out, items.get(at).span().begin(), v -> true),
          told(out, items.get(at).span().begin(), v -> v instanceof FactTime.Day), () -> ahead.standsBefore(items, begin));
      at = next(items, at, parser.at(at), context, out);
    }
    return out;
  }

  /** The last time with such a value, if it stands near before a place in the text. */
  private static Optional<FactTime> told(List<TimeExpression> before, int begin, Predicate<FactTime> wanted) {
    for (int i = before.size() - 1; i >= 0 && begin - before.get(i).span().end() < REACH; i--) {
      if (before.get(i).value().filter(wanted).isPresent()) {
        return before.get(i).value();
      }
    }
    return Optional.empty();
  }

  /** Takes the first candidate that is a time, and returns the place after it. */
  private int next(
      List<ArabicWord> items,
      int at,
      List<Candidate> candidates,
      TimeContext context,
      List<TimeExpression> out) {
    for (Candidate candidate : candidates) {
      int end = candidate.found().end();
      if (candidate.found().reading().features().is(TimeMode.NOTHING)) {
        return end;
      }
      Optional<ResolvedTime> time = resolver.resolve(candidate.found().reading(), context);
      if (time.isPresent()) {
        Span span = items.get(at).span().cover(items.get(end - 1).span());
        out.add(expression(span, candidate, time.get()));
        return end;
      }
    }
    return at + 1;
  }

  private static TimeExpression expression(Span span, Candidate found, ResolvedTime time) {
    TimeBasis basis = time.basis();
    return new TimeExpression(
        span, found.kind(), time.value(), time.timex(), basis, found.found().rule());
  }
}
