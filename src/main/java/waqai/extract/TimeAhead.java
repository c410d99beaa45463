package waqai.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.text.Sentence;
import waqai.text.TimeExpression;

/**
 * Tells what lies after the day of publication. What a perfect tells has happened: a day of this week means that the
 * article was published later than it says (استقبل اليوم الخميس), and one far ahead is that of something else.
 */
record TimeAhead(Sentence sentence, Optional<LocalDate> published) {
  private static final int WEEK = 7;

  private static final Set<EventType> ASKED = Set.of(EventType.PLEDGE, EventType.DEMAND, EventType.THREAT);

  /** The time of an event, if it can be its own. */
  Optional<TimeExpression> own(Match match, Optional<TimeExpression> time) {
    return time.filter(t -> !isPerfect(match) || !liesAhead(t, WEEK)).filter(t -> !ASKED.contains(match.pattern().type()) || !lasts(t));
  }

  /** تعهد بالإصلاح قبل نهاية العام: what is not over in a week is the time of what is promised. */
  private boolean lasts(TimeExpression time) {
    return published.filter(day -> time.value().filter(v -> v.last().isAfter(day.plusDays(WEEK))).isPresent()).isPresent();
  }

  /** Whether an event is still to come. */
  boolean isComing(Match match, Optional<TimeExpression> time) {
    return !isPerfect(match) && time.filter(t -> liesAhead(t, 0)).isPresent();
  }

  private boolean isPerfect(Match match) {
    int verb = match.frame().support().filter(s -> !s.row().announces()).map(s -> s.clause().predicate())
        .orElse(match.predicate());
    return sentence.token(verb).tag().equals("VBD");
  }

  private boolean liesAhead(TimeExpression time, int days) {
    return published
        .filter(day -> time.value().filter(v -> v.first().isAfter(day.plusDays(days))).isPresent())
        .isPresent();
  }
}
