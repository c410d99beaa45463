package waqai.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.identity.EventMatcher;
import waqai.ontology.NameFold;
import waqai.text.Article;

/**
 * What makes two facts the same: type, roles, time bounds and places; for a post its title and
 * whether it is a former one.
 *
 * <p>Three things keep apart what those alone would wrongly join. A statement is its words. An
 * event without a time of its own counts as one of the day on which it was published, else two
 * undated meetings of the same people years apart would confirm each other; so does an act of speech
 * with its words. Posts and locations are states, which hold across articles, and need no time.
 * Which claims of several articles are of one event all the same is told by the store.
 */
record Claim(
    EventType type,
    TreeSet<String> participants,
    TreeSet<String> actors,
    TreeSet<String> recipients,
    TreeSet<String> places,
    String time,
    String content) {

  /**
   * @param key gives an entity's key for its id
   */
  static Claim of(Fact fact, Article article, Function<String, String> key) {
    boolean equals = equalRoles(fact);
    TreeSet<String> actors = keys(fact.actors(), key);
    TreeSet<String> recipients = keys(fact.recipients(), key);
    TreeSet<String> participants = new TreeSet<>();
    if (equals) {
      participants.addAll(actors);
      participants.addAll(recipients);
      actors.clear();
      recipients.clear();
    }
    TreeSet<String> places = keys(fact.places(), key);
    return new Claim(
        fact.type(), participants, actors, recipients, places, time(fact, article), content(fact));
  }

  /** The parts that a hash is made of; every list is followed by its length. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(type.code());
    for (TreeSet<String> role : List.of(participants, actors, recipients, places)) {
      parts.addAll(role);
      parts.add(Integer.toString(role.size()));
    }
    parts.add(time);
    parts.add(content);
    return parts;
  }

  /** Symmetric, unless it is a letter: that has a sender and a receiver. */
  private static boolean equalRoles(Fact fact) {
    boolean letter = fact.type() == EventType.CALL && !fact.recipients().isEmpty();
    return fact.type().symmetric() && !letter;
  }

  private static TreeSet<String> keys(List<String> ids, Function<String, String> key) {
    TreeSet<String> keys = new TreeSet<>();
    ids.forEach(id -> keys.add(key.apply(id)));
    return keys;
  }

  private static String time(Fact fact, Article article) {
    if (fact.time().isPresent()) {
      return fact.time().get().first() + "/" + fact.time().get().last();
    }
    return switch (fact.type()) {
      case POSITION, LOCATION -> "";
      default ->
          article
              .published()
              .map(day -> "told on " + day)
              .orElse("told in " + article.id());
    };
  }

  private static String content(Fact fact) {
    return switch (fact.type()) {
      case POSITION -> fact.former() + " " + NameFold.of(fact.title().orElse(""));
      default ->
          EventMatcher.isSpoken(fact.type()) ? NameFold.of(fact.evidence().words()) : "";
    };
  }
}
