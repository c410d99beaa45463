package waqai.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim of one article: an event or state, whatever its status.
 *
 * @param id its name in this article's result, {@code f1}, {@code f2} ...
 * @param type what kind of event
 * @param actors entity ids: who does it; in a symmetric type everybody in it
 * @param recipients entity ids: to whom it is done
 * @param places entity ids: where
 * @param time when, if the text says so
 * @param basis how the time was found; present exactly when the time is
 * @param status whether it happened
 * @param sources entity ids: whose word it is; empty when the article says it in its own voice
 * @param quantities numbers said of it
 * @param evidence the words that state it best
 * @param further other words of the article that state it
 * @param core whether it is one of the facts that the article is about
 * @param title for a Position, the post in the article's words
 * @param former for a Position, whether the post was held before
 * @param rule the id of the pattern row that found it
 * @param confidence how often this rule is right, between 0 and 1
 */
public record Fact(
    String id,
    EventType type,
    List<String> actors,
    List<String> recipients,
    List<String> places,
    Optional<FactTime> time,
    Optional<TimeBasis> basis,
    FactStatus status,
    List<String> sources,
    List<Quantity> quantities,
    Evidence evidence,
    List<Evidence> further,
    boolean core,
    Optional<String> title,
    boolean former,
    String rule,
    double confidence) {
  public Fact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    quantities = List.copyOf(quantities);
    further = List.copyOf(further);
    if (time.isPresent() != basis.isPresent()) {
      throw new IllegalArgumentException(id + ": a time without its basis, or the reverse");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(id + ": confidence " + confidence);
    }
  }
}
