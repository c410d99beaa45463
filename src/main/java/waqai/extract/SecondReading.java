package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EventType;
import waqai.fact.Refusal;
import waqai.text.Sentence;
import waqai.text.Token;

/** Adds what only the second parser's tree of a sentence tells: each parser loses other clauses, and other people in them. */
final class SecondReading {
  /** Two claims of one type whose words stand no farther apart are one event told by two words (شن / هجوما). */
  private static final int NEAR = 8;

  private final Sentence sentence;
  private final List<Refusal> refusals;

  /** For a sentence, with what its first reading refused. */
  SecondReading(Sentence sentence, List<Refusal> refusals) {
    this.sentence = sentence;
    this.refusals = refusals;
  }

  /** The claims of the first reading, and those of the second that it lacks, in the order of their predicates. */
  List<Claim> join(List<Claim> first, List<Claim> second) {
    List<Claim> out = new ArrayList<>(first);
    out.replaceAll(claim -> second.stream().filter(s -> s.type() == claim.type() && s.predicate() == claim.predicate()).findFirst()
        .map(s -> filled(claim, s)).orElse(claim));
    second.stream().filter(s -> s.type() != EventType.STATEMENT && isSure(s) && !isOtherSense(s) && out.stream().noneMatch(o -> isSame(o, s))).forEach(out::add);
    out.sort(Comparator.comparingInt(Claim::predicate));
    return out;
  }

  /** The claim, with those whom only the second reading tells: who does it, to whom, whose word a deed is. */
  private static Claim filled(Claim claim, Claim second) {
    List<Filler> doers = without(second.actors(), claim.recipients());
    return claim.with(
        tellsLess(claim, doers) ? doers : claim.actors(),
        claim.recipients().isEmpty() ? without(second.recipients(), claim.actors()) : claim.recipients())
        .saidBy(claim.sources().isEmpty() && !SpeechReader.SPOKEN.contains(claim.type()) ? without(second.sources(), claim.actors()) : claim.sources());
  }

  /** Nobody, or one of those who meet. */
  private static boolean tellsLess(Claim claim, List<Filler> doers) {
    List<Filler> told = claim.actors();
    boolean alone = claim.type().symmetric() && told.size() == 1 && doers.size() > 1 && without(told, doers).isEmpty();
    return told.isEmpty() || alone;
  }

  private static List<Filler> without(List<Filler> people, List<Filler> known) {
    return people.stream().filter(p -> !p.isAmong(known)).toList();
  }

  /** A deed told in the perfect or in a noun whose people are named, both sides where it takes two; most others that one parser alone finds are none. */
  private boolean isSure(Claim claim) {
    Token token = sentence.token(claim.predicate());
    List<Filler> people = Stream.concat(claim.actors().stream(), claim.recipients().stream()).toList();
    boolean alone = claim.type().symmetric() && people.size() < 2;
    return !alone && (token.isVerb() ? !token.tag().equals("VBP") : people.stream().noneMatch(Filler.Pronoun.class::isInstance));
  }

  /** تحرى المسلمون / هلال رمضان (looked out for the new moon): a word that the first reading knows to tell no event here. */
  private boolean isOtherSense(Claim claim) {
    int begin = sentence.token(claim.predicate()).span().begin();
    return refusals.stream().anyMatch(r -> r.begin() == begin && r.reason().equals(Matcher.NO_EVENT));
  }

  private static boolean isSame(Claim one, Claim other) {
    boolean near = Math.abs(one.predicate() - other.predicate()) <= NEAR;
    boolean oneBreath = SpeechReader.SPOKEN.contains(one.type()) && without(one.actors(), other.actors()).size() < one.actors().size();
    return one.predicate() == other.predicate() || one.type() == other.type() && (near || oneBreath);
  }
}
