package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EventType;

/** Remembers the meeting that the text told last, for حضر اللقاء and ضم الوفد. */
final class LastMeeting {
  /** How many sentences after a meeting its guests may still be told. */
  private static final int REACH = 6;

  /** The same for a pronoun. */
  private static final int NEXT = 2;

  private static final Set<EventType> MEETINGS = Set.of(EventType.MEETING, EventType.NEGOTIATION);

  private List<Cluster> participants = List.of();
  private EventType type = EventType.MEETING;
  private int sentence;

  /** Those who met, as far as they are known; nobody when no meeting was told shortly before. */
  List<Cluster> participants(Filler occasion) {
    return isNear(occasion.sentence()) ? participants : List.of();
  }

  /** أجرى مباحثات مع نظيره. ودعاه إلى: the only one who met with those who do it. */
  Optional<Cluster> partner(int at, List<Cluster> others) {
    boolean met = isNear(at) && at - sentence <= NEXT && others.stream().anyMatch(participants::contains);
    List<Cluster> left = met ? participants.stream().filter(p -> !others.contains(p)).toList() : List.of();
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /** The type of the event: that of the meeting of which a claim only tells more. */
  EventType type(Claim claim) {
    boolean continues = claim.actors().stream().anyMatch(Filler.Occasion.class::isInstance);
    return continues && isNear(claim.sentence()) ? type : claim.type();
  }

  /** Takes note of a claim with its participants. */
  void remember(Claim claim, List<Cluster> actors) {
    if (MEETINGS.contains(type(claim)) && MEETINGS.contains(claim.type())
        && (actors.size() > 1 || !actors.isEmpty() && !isNear(claim.sentence()))) {
      type = type(claim);
      participants = List.copyOf(actors);
      sentence = claim.sentence();
    } else if (claim.type() == EventType.VISIT && !actors.isEmpty() && participants.isEmpty()) {
      type = EventType.VISIT;
      participants = List.copyOf(actors);
      sentence = claim.sentence();
    }
  }

  private boolean isNear(int at) {
    return !participants.isEmpty() && at - sentence <= REACH;
  }
}
