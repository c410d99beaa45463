package waqai.analyze.arabic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.text.Mention;

/**
 * The words of the names that an article tells in full, with what they name: after الجنرال آلان
 * بيليغريني the word بيليغريني alone is a person, after نادي يوفنتوس the word يوفنتوس an organisation.
 */
final class NameMemory {
  /** Before anything is read. */
  static final NameMemory EMPTY = new NameMemory(List.of(), null, QuotedBodies.NONE, false);

  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Map<String, Set<String>> given = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final QuotedBodies bodies;
  private final boolean sport;

  /** The names among these mentions. */
  NameMemory(
      List<Mention> mentions,
      @org.jspecify.annotations.Nullable PersonNames people,
      QuotedBodies bodies,
      boolean sport) {
    this.bodies = bodies;
    this.sport = sport;
    for (Mention mention : mentions) {
      mention.of().ifPresent(countries::add);
      mention.gazetteer()
          .filter(id -> mention.kind() == EntityKind.COUNTRY || mention.kind() == EntityKind.INTERNATIONAL)
          .ifPresent(countries::add);
      String[] words = Orthography.fold(mention.name()).split("[^\\p{L}\\p{Nd}]+");
      boolean full = words.length > 1 || !mention.posts().isEmpty();
      if (mention.named() && full && mention.kind() == EntityKind.PERSON) {
        person(words);
      }
    }
    for (Mention mention : mentions) {
      if (mention.named() && mention.gazetteer().isEmpty() && isThing(mention.kind())) {
        thing(mention, people);
      }
    }
  }

  private static boolean isThing(EntityKind kind) {
    return kind == EntityKind.PLACE || kind == EntityKind.ORGANIZATION;
  }

  /** The last word of a person's name, and the first when there are just two. */
  private void person(String[] words) {
    put(words[words.length - 1], EntityKind.PERSON);
    if (words.length == 2 || words.length == 3) {
      given.computeIfAbsent(words[words.length - 1], w -> new HashSet<>()).add(words[0]);
    }
    if (words.length == 2) {
      put(words[0], EntityKind.PERSON);
    }
  }

  /** The name proper of a described thing: the words after شركة, مدينة. */
  private void thing(Mention mention, @org.jspecify.annotations.Nullable PersonNames people) {
    String[] words = Orthography.fold(mention.name()).split("[^\\p{L}\\p{Nd}]+");
    if (words.length == 2 && (people == null || !people.isName(words[1]))) {
      put(words[1], mention.kind());
    }
  }

  private void put(String word, EntityKind kind) {
    if (word.length() > 2 && !word.equals("الله") && !word.equals("الدين")) {
      kinds.putIfAbsent(word, kind);
    }
  }

  /** The ids of the countries and international bodies that the article speaks of. */
  Set<String> countries() {
    return countries;
  }

  /** Whether much of the article is on sport. */
  boolean sport() {
    return sport;
  }

  /** The bodies that quotation marks alone may name. */
  QuotedBodies bodies() {
    return bodies;
  }

  /** Whether a surname is only that of people whose names begin otherwise. */
  boolean isOthers(String surname, String first) {
    return given.containsKey(surname) && !given.get(surname).contains(first);
  }

  /** What a word names in this article, as far as it is told. */
  Optional<EntityKind> kind(String folded) {
    return Optional.ofNullable(kinds.get(folded));
  }
}
