package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Makes one event of a decree and of the appointment, pardon or sentence that it holds, which is the deed of who issues it:
 * أصدر الرئيس قرارا بتعيين محافظ جديد.
 */
final class Decrees {
  private static final Set<EventType> POSTS = Set.of(EventType.APPOINTMENT, EventType.DISMISSAL);

  /** What a court or a ruler orders, and does by it. */
  private static final Set<EventType> ORDERED = Set.of(
      EventType.CONVICTION, EventType.RELEASE, EventType.CONCESSION, EventType.RESTRICTION, EventType.ARREST);

  /** How many nouns and verbs may stand between the decree and the deed: أمرا يقضي / بإعفاء. */
  private static final int DEEPEST = 5;

  private final Map<Integer, Clause> byToken;
  private final Sentence sentence;
  private final Set<String> ordering;
  private final Set<String> halting;
  private final Set<String> issuing;

  /**
   * Reads one sentence.
   *
   * @param classes has verbs and nouns of orders (ordering: قضى, أمر, مرسوم) and what keeps a deed from being done (halting: وقف),
   *     what is done with a decree (issuing: أصدر)
   */
  Decrees(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    ordering = classes.words("ordering");
    halting = classes.words("halting");
    issuing = classes.words("issuing");
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** The matches, without decrees that are told by what they hold. */
  List<Match> join(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches);
    List<Match> told = new ArrayList<>();
    for (Match match : matches) {
      decree(match, matches).ifPresent(d -> {
        out.set(out.indexOf(match),
            new Match(match.pattern(), match.frame(), d.actors(), match.recipients()));
        told.add(d);
      });
    }
    out.removeAll(told);
    return out;
  }

  private Optional<Match> decree(Match deed, List<Match> matches) {
    boolean noun = deed.frame().isNoun() && deed.actors().isEmpty();
    boolean ordered = noun && ORDERED.contains(deed.pattern().type());
    if (!ordered && (!POSTS.contains(deed.pattern().type()) || !noun && !isByRight(deed))) {
      return Optional.empty();
    }
    return matches.stream()
        .filter(m -> !ordered || sentence.token(m.predicate()).hasLemmaOf(ordering))
        .filter(m -> m.pattern().type() == EventType.VOTE && !m.actors().isEmpty())
        .filter(m -> m.predicate() < deed.predicate() && holds(m, deed.predicate()))
        .reduce((a, b) -> b);
  }

  /** The verb that issues the decree by which somebody is appointed: its day is that of the deed. */
  Optional<Integer> issuer(Match deed) {
    int at = deed.predicate();
    for (int depth = 0; depth < DEEPEST && POSTS.contains(deed.pattern().type()); depth++) {
      Optional<Integer> parent = Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent);
      if (parent.isEmpty()) {
        return Optional.empty();
      }
      at = parent.get();
      if (sentence.token(at).isVerb()) {
        return sentence.token(at).hasLemmaOf(issuing) ? parent : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** قرارا أعفى بموجبه الوزير: whoever issued it. */
  private static boolean isByRight(Match deed) {
    Clause clause = deed.frame().clause();
    return clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.RELATIVE
        && deed.actors().stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped());
  }

  /** Whether a noun is the content of a decision; but أيدت المحكمة تعيين القاضي judges another's. */
  private boolean holds(Match vote, int noun) {
    int at = noun;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<Integer> parent = Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent);
      if (parent.isEmpty()) {
        return false;
      }
      if (parent.get() > vote.predicate() && sentence.token(parent.get()).hasLemmaOf(halting)) {
        return false;
      }
      if (parent.get() == vote.predicate()) {
        int child = at;
        boolean object = vote.frame().clause().slot("obj").stream().anyMatch(p -> p.head() == child);
        return !object || vote.pattern().idiom().isPresent() && child != noun;
      }
      at = parent.get();
    }
    return false;
  }
}
