package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.extract.Matcher.Missed;
import waqai.extract.SpeechReader.Speech;
import waqai.fact.EventType;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Finds the speeches of a sentence that are themselves what is told: their words hold no event. */
final class StatementFinder {
  /** Particles under which nothing is said. */
  private static final Set<String> UNSAID = Set.of("لم", "لن", "لا");

  private final Sentence sentence;
  private final List<Match> matches;
  private final List<Speech> speeches;
  private final Occasions occasions;

  StatementFinder(
      Sentence sentence, List<Match> matches, List<Speech> speeches, Occasions occasions) {
    this.sentence = sentence;
    this.occasions = occasions;
    this.matches = matches;
    this.speeches = speeches;
  }

  /**
   * The statements, with their speakers.
   *
   * @param events what the sentence tells otherwise
   * @param missed rows that did not hold: words that tell of an event without its people hold one
   */
  List<Match> find(List<Claim> events, List<Missed> missed) {
    List<Match> out = new ArrayList<>();
    for (Match match : matches) {
      Optional<Speech> said =
          speeches.stream().filter(s -> s.predicate() == match.predicate()).findFirst();
      boolean empty = said.isEmpty() || !holdsEvent(said.get(), events, missed);
      if (isSaying(match) && empty && !isOwn(match) && !saysMore(match, said)) {
        List<Filler> speakers = said.map(Speech::speakers).orElse(match.actors());
        out.add(new Match(match.pattern(), match.frame(), speakers, List.of()));
      }
    }
    return out;
  }

  private boolean isSaying(Match match) {
    Clause clause = match.frame().clause();
    boolean bareNoun = match.frame().isNoun() && clause.content().isEmpty();
    boolean aside = clause.link() == Clause.Link.RELATIVE
        && sentence.token(clause.predicate()).isVerb();
    return match.pattern().type() == EventType.STATEMENT && !match.pattern().carrier() && !bareNoun && !aside
        && clause.markers().stream().noneMatch(UNSAID::contains);
  }

  private boolean holdsEvent(Speech said, List<Claim> events, List<Missed> missed) {
    return events.stream().anyMatch(c -> said.range().contains(c.predicate())
            && !occasions.isInPassing(c.predicate(), said.predicate()) && !isTopic(c.predicate(), events))
        || missed.stream().anyMatch(m -> m.lacksOnlyPeople() && !isKind(m.predicate()) && !isOutcome(m.predicate())
            && m.pattern().type() != EventType.STATEMENT && said.range().contains(m.predicate())
            && !isTopic(m.predicate(), events)
            && !(said.denies() && m.pattern().type() == EventType.ACCUSATION));
  }

  /** من وراء الاعتقال / والتعذيب: nouns in a list of which nothing else is said name kinds of deeds, and no event. */
  private boolean isKind(int noun) {
    boolean before = noun > 2 && sentence.token(noun - 1).form().equals("و")
        && (isBare(noun - 2) || sentence.token(noun - 2).isComma() && isBare(noun - 3));
    boolean behind = noun + 2 < sentence.tokens().size() && (sentence.token(noun + 1).form().equals("و") && isBare(noun + 2)
        || sentence.token(noun + 1).isComma() && sentence.token(noun + 2).form().equals("و") && isBare(noun + 3));
    return isBare(noun) && (before || behind);
  }

  /** سيعني / صداما: with what the verb says will come of something no event is told. */
  private boolean isOutcome(int noun) {
    return !sentence.token(noun).isDefinite() && sentence.token(noun).isNoun() && sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < noun && sentence.token(c.predicate()).tag().equals("VBP"))
        .anyMatch(c -> c.slot("obj").stream().anyMatch(p -> p.head() == noun)
            && matches.stream().noneMatch(m -> m.frame().support().filter(s -> s.clause().predicate() == c.predicate()).isPresent()));
  }

  private boolean isBare(int noun) {
    return noun >= 0 && noun < sentence.tokens().size() && sentence.token(noun).isNoun() && sentence.token(noun).isDefinite() && sentence.clauses().stream()
        .anyMatch(c -> c.predicate() == noun && c.kind() == Clause.Kind.NOUN && c.arguments().isEmpty());
  }

  /** إن زيارة الرئيس تأتي في وقت صعب: what a verb that tells no event says something of. */
  private boolean isTopic(int noun, List<Claim> events) {
    boolean told = matches.stream().anyMatch(m -> m.predicate() == noun && m.frame().support().isPresent());
    return !told && sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() > noun
            && sentence.token(c.predicate()).tag().equals("VBP"))
        .filter(c -> c.slot("subj").stream().anyMatch(p -> p.head() == noun))
        .anyMatch(c -> events.stream().noneMatch(e -> e.predicate() == c.predicate()));
  }

  /** قال الوزير إن / بلاده تتوقع المزيد: what a speaker tells of what his own land says is a part of his words. */
  private boolean isOwn(Match match) {
    return !match.actors().isEmpty() && match.actors().stream().allMatch(Filler.Homeland.class::isInstance)
        && speeches.stream().anyMatch(s -> s.predicate() != match.predicate() && !s.speakers().isEmpty() && s.range().contains(match.predicate()));
  }

  /** Whether another saying stands in what is said: then that one counts. */
  private boolean saysMore(Match match, Optional<Speech> said) {
    return matches.stream().anyMatch(m -> m != match
        && m.pattern().type() == EventType.STATEMENT && said.isPresent() && !isOwn(m)
        && said.get().range().contains(m.predicate()));
  }
}
