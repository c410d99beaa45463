package waqai.claim;

import java.util.List;
import java.util.Optional;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;
import waqai.text.Span;
import waqai.text.TimeExpression;

/**
 * One event as one clause tells it.
 *
 * @param sentence index of the sentence
 * @param predicate index of the token that tells the event
 * @param evidence the words of the clause in the article
 * @param heading whether a headline tells it
 * @param title for a Position, the post in the article's words
 */
public record Claim(
    EventType type,
    List<Filler> actors,
    List<Filler> recipients,
    List<Filler> places,
    Optional<TimeExpression> time,
    FactStatus status,
    List<Filler> sources,
    List<Quantity> quantities,
    int sentence,
    int predicate,
    Span evidence,
    boolean heading,
    String rule,
    Optional<String> title,
    boolean former) {
  public Claim {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    quantities = List.copyOf(quantities);
  }

  /** The same claim as an event of another type. */
  public Claim as(EventType other) {
    return new Claim(
        other, actors, recipients, places, time, status, sources, quantities, sentence, predicate,
        evidence, heading, rule, title, former);
  }

  /** The same claim with those who do it, and to whom it is done. */
  public Claim with(List<Filler> doers, List<Filler> others) {
    return new Claim(
        type, doers, others, places, time, status, sources, quantities, sentence, predicate,
        evidence, heading, rule, title, former);
  }

  /** The same claim as the word of these. */
  public Claim saidBy(List<Filler> speakers) {
    return new Claim(
        type, actors, recipients, places, time, status, speakers, quantities, sentence, predicate,
        evidence, heading, rule, title, former);
  }

  /** The same claim with these numbers. */
  public Claim with(List<Quantity> numbers) {
    return new Claim(
        type, actors, recipients, places, time, status, sources, numbers, sentence, predicate,
        evidence, heading, rule, title, former);
  }
}
