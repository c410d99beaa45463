package waqai.extract;

import java.util.EnumSet;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells what is done to somebody from what is only meant to be done to him: بذلت الحكومة جهودا لاعتقال / زعيم التنظيم (the government
 * has made efforts to arrest the head of the group).
 */
final class Intents {
  private static final Set<EventType> DONE_TO_SOMEBODY = EnumSet.of(
      EventType.ARREST, EventType.ABDUCTION, EventType.RELEASE, EventType.INVESTIGATION);

  /** What may be under consideration without having been done. */
  private static final Set<EventType> LAID_ON = EnumSet.of(EventType.SANCTION, EventType.RESTRICTION);

  private final Sentence sentence;
  private final Set<String> undergoing;
  private final Set<String> inquiring;
  private final Set<String> arranging;

  Intents(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    undergoing = classes.words("undergoing");
    inquiring = classes.words("inquiring");
    arranging = classes.words("arranging");
  }

  /** Whether a noun behind ل tells only what something is done for. */
  boolean isPurpose(Match match) {
    return DONE_TO_SOMEBODY.contains(match.pattern().type()) && isMeant(match) && !isInquiry(match.predicate()) && !isArranged(match);
  }

  /** اتفاق لإطلاق / سراح الرهائن: a release that is to come of what has been agreed. */
  boolean isArranged(Match match) {
    int noun = match.predicate();
    return match.pattern().type() == EventType.RELEASE && isMeant(match)
        && (sentence.token(noun - 2).hasLemmaOf(arranging) || match.frame().clause().parent().filter(p -> sentence.token(p).hasLemmaOf(arranging)).isPresent());
  }

  /** بعثة لتقصي / الحقائق: with the body that is to inquire the inquiry begins. */
  private boolean isInquiry(int noun) {
    return sentence.token(noun).hasLemmaOf(inquiring);
  }

  /** وضعت واشنطن خطة لفرض / عقوبات على كوبا: what may come. */
  boolean isProspect(Match match) {
    return LAID_ON.contains(match.pattern().type()) && isMeant(match);
  }

  private boolean isMeant(Match match) {
    int noun = match.predicate();
    boolean behind = match.frame().isNoun() && match.frame().support().isEmpty() && noun > 1 && !sentence.token(noun - 2).isPunctuation()
        && sentence.token(noun - 1).form().equals("ل")
        && sentence.token(noun - 1).span().end() == sentence.token(noun).span().begin();
    boolean action = behind && (!sentence.token(noun).isDefinite() || match.pattern().type() == EventType.RELEASE);
    return action && match.frame().clause().parent().filter(p -> isTold(sentence.token(p), noun)).isEmpty();
  }

  /** تعرض لاعتقال, إدانته لاعتقال: it has been done. */
  private boolean isTold(Token above, int noun) {
    return above.hasLemmaOf(undergoing) || sentence.token(noun - 2).hasLemmaOf(undergoing)
        || noun > 2 && sentence.token(noun - 3).hasLemmaOf(undergoing);
  }
}
