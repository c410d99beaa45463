package waqai.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;
import waqai.lexicon.Orthography;
import waqai.text.Sentence;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** استقال الوزير أمس بعد يومين من / مقتل المتظاهرين: the day of an event from which another one is counted in days. */
record DaysApart(Sentence sentence) {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");

  /** How many words may stand between the count and the event: بعد يوم من / حادث إطلاق. */
  private static final int WITHIN = 2;

  /** The day of the event that a noun tells, where what stands before the count has a day. */
  Optional<TimeExpression> of(int noun, IntFunction<Optional<TimeExpression>> before) {
    return sentence.times().stream()
        .filter(t -> t.basis() == TimeBasis.CONTEXT && t.value().isEmpty())
        .filter(t -> isCountedFrom(t, noun))
        .findFirst()
        .flatMap(t -> before.apply(first(t)).flatMap(told -> moved(told, t)));
  }

  private int first(TimeExpression time) {
    return sentence.tokensOf(time).mapToInt(Token::index).findFirst().orElse(0);
  }

  private boolean isCountedFrom(TimeExpression time, int noun) {
    int last = sentence.tokensOf(time).mapToInt(Token::index).max().orElse(noun);
    return last + 1 < noun && noun - last - 1 <= WITHIN && IntStream.range(last + 1, noun).allMatch(i -> i == last + 1
        ? sentence.token(i).form().equals("من") || Orthography.fold(sentence.token(i).form()).equals("علي") : sentence.token(i).isNoun());
  }

  private Optional<TimeExpression> moved(TimeExpression told, TimeExpression apart) {
    Matcher days = DAYS.matcher(apart.timex());
    if (!days.matches() || told.value().filter(FactTime.Day.class::isInstance).isEmpty()) {
      return Optional.empty();
    }
    boolean after = Orthography.fold(sentence.token(first(apart)).form()).equals("بعد");
    LocalDate day = told.value().get().first().plusDays((after ? -1L : 1L) * Integer.parseInt(days.group(1)));
    return Optional.of(new TimeExpression(apart.span(), apart.kind(), Optional.of(new FactTime.Day(day)), day.toString(),
        TimeBasis.CONTEXT, apart.rule()));
  }
}
