package waqai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Leaves out what is only sport or story: attacks on a goal, a murder in the last episode. */
final class TopicFilter {
  /** What happens to people in a stadium counts as everywhere else. */
  private static final Set<EventType> GRAVE = Set.of(EventType.KILLING, EventType.CASUALTY);

  private static final Set<EntityKind> OF_STATE =
      Set.of(EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  private final List<Topic> topics;

  /** The words of a topic, those of them that have no other sense, and what is told all the same. */
  private record Topic(Set<String> words, Set<String> strong, Set<EventType> told) {
    static Topic of(WordClasses classes, String name, Set<EventType> told) {
      Set<String> strong = classes.words(name + "-strong");
      Set<String> words = new HashSet<>(classes.words(name));
      words.addAll(strong);
      return new Topic(words, strong, told);
    }

    /** Two different words of it, one of them without another sense. */
    boolean isOf(Set<String> nouns) {
      return nouns.stream().anyMatch(strong::contains)
          && nouns.stream().filter(words::contains).count() > 1;
    }
  }

  TopicFilter(WordClasses classes) {
    topics = List.of(Topic.of(classes, "sport", GRAVE), Topic.of(classes, "art", Set.of()));
  }

  /** The claims of a sentence that are more than sport or story. */
  List<Claim> keep(Sentence sentence, List<Claim> claims) {
    if (claims.isEmpty()) {
      return claims;
    }
    Set<String> nouns = nouns(sentence);
    List<Topic> found = topics.stream().filter(t -> t.isOf(nouns)).toList();
    return claims.stream()
        .filter(c -> found.stream().allMatch(t -> t.told().contains(c.type()))
            || participants(c).anyMatch(TopicFilter::isOfState))
        .toList();
  }

  private static Set<String> nouns(Sentence sentence) {
    Set<String> nouns = new HashSet<>();
    sentence.tokens().stream()
        .filter(t -> t.isNoun() || t.isAdjective())
        .forEach(t -> nouns.addAll(t.isNoun() ? t.lemmas() : List.of(t.lemma())));
    return nouns;
  }

  private static Stream<Filler> participants(Claim claim) {
    return Stream.concat(claim.actors().stream(), claim.recipients().stream());
  }

  private static boolean isOfState(Filler filler) {
    return filler instanceof Filler.Named named && OF_STATE.contains(named.mention().kind());
  }
}
