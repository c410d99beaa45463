package waqai.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Tells what lies after the day of publication. What a perfect tells has happened: a day of this week means that the
 * article was published later than it says (استقبل اليوم الخميس), and one far ahead is that of something else.
 */
record TimeAhead(Sentence sentence, Optional<LocalDate> published) {
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private static final Set<EventType> ASKED = Set.of(EventType.PLEDGE, EventType.DEMAND, EventType.THREAT);

  private static final Set<String> TO_COME = WordClasses.list().words("time-to-come");

  private static final Set<String> PAST = WordClasses.list().words("time-past");

  /** Where what is asked, promised or threatened stands. */
  private static final Set<String> CONTENT = Set.of("ب", "الي", "comp");

  /** The time of an event, if it can be its own. */
  Optional<TimeExpression> own(Match match, Optional<TimeExpression> time) {
    return time.filter(t -> !isPerfect(match) || !liesAhead(t, WEEK)).filter(t -> !ASKED.contains(match.pattern().type()) || !lasts(t) && !isToCome(t) && (isOver(t) || !isOfContent(match, t)))
        .filter(t -> match.pattern().type() != EventType.ACCUSATION || !isOfContent(match, t));
  }

  /** دعا إلى إضراب يوم الخميس / المقبل. */
  private boolean isToCome(TimeExpression time) {
    return sentence.tokensOf(time).anyMatch(TimeAhead::comes)
        || sentence.tokensOf(time).map(Token::index).max(Integer::compare).filter(last -> last + 1 < sentence.tokens().size())
            .filter(last -> comes(sentence.token(last + 1))).isPresent();
  }

  /** تعهد بإجراء الانتخابات / في أكتوبر, اتهمه بقتل جنود / في 2016: a date behind the content is the content's; the day of speaking is told by its name. */
  private boolean isOfContent(Match match, TimeExpression time) {
    boolean dated = sentence.tokensOf(time).anyMatch(t -> t.tag().equals("CD")) || time.value().filter(v -> !v.first().equals(v.last())).isPresent();
    int first = sentence.tokensOf(time).mapToInt(Token::index).min().orElse(-1);
    return dated && CONTENT.stream().flatMap(slot -> match.frame().clause().slot(slot).stream())
        .anyMatch(p -> match.predicate() < p.head() && p.head() < first && sentence.token(p.head()).isNoun() && !sentence.token(p.head()).isName());
  }

  /** طالب بوقف القتال / الأسبوع الماضي, / يوم الاثنين 7 أكتوبر: what has just passed is when he spoke; a date without its year may be read as long past. */
  private boolean isOver(TimeExpression time) {
    boolean past = sentence.tokensOf(time).anyMatch(t -> t.hasLemmaOf(PAST));
    return published.filter(day -> time.value().filter(v -> !v.last().isAfter(day) && (past
        || v.first().isAfter(day.minusDays(MONTH)) && v.last().isBefore(v.first().plusDays(WEEK)))).isPresent()).isPresent();
  }

  private static boolean comes(Token word) {
    return TO_COME.contains(Orthography.stripArticle(Orthography.fold(word.form())));
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
