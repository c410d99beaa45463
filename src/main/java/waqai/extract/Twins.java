package waqai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.text.Clause;

/** A verb and its noun that tell one event of one type are one, with the participants of both. */
final class Twins {
  private static final List<String> DURING = List.of("خلال", "في", "عبر", "اثناء");

  /** Where a verb has the deed that it tells itself: أمر وكيل النيابة / بضبط. */
  private static final List<String> DONE = List.of("ب", "obj");

  private static final Set<EventType> JUDGING = EnumSet.of(EventType.PRAISE, EventType.CONDEMNATION);

  /** How far behind a judgement the words may stand that say it again. */
  private static final int NEAR = 20;

  private Twins() {}

  /**
   * The matches, those of twins as one.
   *
   * @param dropped is told of each noun that its verb stands for
   */
  static List<Match> join(List<Match> matches, Consumer<Match> dropped) {
    List<Match> out = new ArrayList<>(matches);
    out.removeIf(m -> m.frame().isNoun() && matches.stream().anyMatch(v -> isSponsored(m, v)));
    out.removeIf(m -> matches.stream().anyMatch(v -> isSaidAgain(m, v)));
    for (Match noun : List.copyOf(out)) {
      if (!noun.frame().isNoun()) {
        continue;
      }
      for (int i = 0; i < out.size(); i++) {
        Match verb = out.get(i);
        boolean twins = noun.pattern().type() == verb.pattern().type();
        if (noun != verb && (twins ? hangs(noun, verb) : isByPhone(noun, verb))) {
          out.set(i, twins ? joined(verb, noun) : new Match(noun.pattern(), verb.frame(), verb.actors(), List.of()));
          out.removeIf(m -> m == noun);
          dropped.accept(noun);
          break;
        }
      }
    }
    return out;
  }

  /** Whether a noun depends on a verb, or a relative clause tells more of it: غارات استهدفت مواقع. */
  private static boolean hangs(Match noun, Match verb) {
    Clause clause = verb.frame().clause();
    boolean relative = clause.link() == Clause.Link.RELATIVE
        && Stream.of("subj", SpeechReader.SPOKEN.contains(noun.pattern().type()) ? "obj" : "subj")
            .flatMap(slot -> clause.slot(slot).stream())
            .anyMatch(p -> p.head() == noun.predicate() || isOfMany(noun, p.head()));
    boolean during = clause.link() == Clause.Link.RELATIVE && noun.pattern().type() == EventType.ATTACK
        && clause.parent().filter(p -> p == noun.predicate()).isPresent();
    boolean attended = verb.actors().stream().anyMatch(Filler.Occasion.class::isInstance)
        && clause.parent().filter(p -> p == noun.predicate()).isPresent();
    boolean supported = noun.predicate() > verb.predicate() && noun.frame().support()
        .filter(s -> s.clause().predicate() == verb.predicate()).isPresent();
    boolean object = !clause.kind().equals(Clause.Kind.NOUN) && noun.predicate() > verb.predicate() && !noun.pattern().type().symmetric()
        && DONE.stream().flatMap(slot -> clause.slot(slot).stream()).anyMatch(p -> p.head() == noun.predicate());
    return relative || during || attended || supported || object
        || noun.frame().clause().parent().filter(p -> p == verb.predicate()).isPresent();
  }

  /** عدة / هجمات استهدفت: the word of amount is what the verb has as its subject. */
  private static boolean isOfMany(Match noun, int amount) {
    return amount == noun.predicate() - 1 && noun.frame().clause().parent().filter(p -> p == amount).isPresent();
  }

  /** رحب بالمذكرة، / واصفا إياها بالإيجابية: the same judgement in other words. */
  private static boolean isSaidAgain(Match again, Match judged) {
    Clause clause = again.frame().clause();
    int back = clause.predicate() - judged.predicate();
    return JUDGING.contains(again.pattern().type()) && again.pattern().type() == judged.pattern().type()
        && clause.kind() == Clause.Kind.PARTICIPLE && back > 0 && back < NEAR
        && again.recipients().stream().allMatch(Filler.Pronoun.class::isInstance);
  }

  /** رعت قطر، مع مصر، محادثات: who sponsors talks does not hold them. */
  private static boolean isSponsored(Match talks, Match verb) {
    return talks.pattern().type() == EventType.NEGOTIATION && verb.pattern().type() == EventType.MEDIATION
        && !verb.frame().isNoun() && talks.frame().slot("بين").isEmpty()
        && verb.frame().clause().slot("obj").stream().anyMatch(p -> p.head() == talks.predicate());
  }

  /** بحث الوزير مع نظيره خلال محادثة هاتفية: they met on the telephone only. */
  private static boolean isByPhone(Match noun, Match verb) {
    return noun.pattern().type() == EventType.CALL && verb.pattern().type() == EventType.MEETING
        && !verb.frame().isNoun() && verb.actors().size() > 1 && noun.actors().stream().allMatch(verb.actors()::contains)
        && DURING.stream().flatMap(slot -> verb.frame().clause().slot(slot).stream()).anyMatch(p -> p.head() == noun.predicate());
  }

  private static Match joined(Match verb, Match noun) {
    if (!noun.frame().slot(Frame.TELLER).isEmpty() && verb.frame().slot(Frame.TELLER).isEmpty()) {
      return new Match(noun.pattern(), noun.frame(), noun.actors(),
          noun.recipients().isEmpty() ? verb.recipients() : noun.recipients());
    }
    return new Match(
        verb.pattern(),
        verb.frame(),
        verb.actors().isEmpty() ? noun.actors() : verb.actors(),
        verb.recipients().isEmpty() && !verb.pattern().actor().all() ? noun.recipients() : verb.recipients());
  }
}
