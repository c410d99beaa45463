package waqai.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.Mention;
import waqai.text.Span;
import waqai.text.Token.Gender;

/** All mentions of one article that stand for the same somebody or something. */
final class Cluster {
  private final EntityKind kind;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final List<Span> spans = new ArrayList<>();
  private final Set<String> posts = new LinkedHashSet<>();
  private Optional<String> gazetteer;
  private Optional<String> country;
  private Gender gender;
  private boolean named;
  private int lastSentence;

  Cluster(EntityKind kind, Optional<String> gazetteer, Optional<String> country, Gender gender) {
    this.kind = kind;
    this.gazetteer = gazetteer;
    this.country = country;
    this.gender = gender;
  }

  void add(Mention mention, String described, String whole) {
    if (mention.named()) {
      names.add(mention.name());
      keys.add(Orthography.nameKey(mention.name()));
      named = true;
    }
    descriptions.add(described);
    if (kind != EntityKind.COUNTRY && kind != EntityKind.PERSON) {
      descriptions.add(whole);
    }
    spans.add(mention.nameSpan());
    lastSentence = mention.sentence();
    if (gazetteer.isEmpty()) {
      gazetteer = mention.gazetteer();
    }
    if (country.isEmpty()) {
      country = mention.of();
    }
  }

  void addName(String name) {
    names.add(name);
    keys.add(Orthography.nameKey(name));
    named = true;
  }

  /** Other words by which the text calls it: its capital, a wider noun phrase. */
  void addDescription(String words) {
    descriptions.add(words);
  }

  /** A post of the person, as a key. */
  void addPost(String key) {
    posts.add(key);
  }

  /** Takes this as its country unless one is known. */
  void country(String id) {
    country = country.isEmpty() ? Optional.of(id) : country;
  }

  EntityKind kind() {
    return kind;
  }

  boolean named() {
    return named;
  }

  Optional<String> gazetteer() {
    return gazetteer;
  }

  Optional<String> country() {
    return country;
  }

  Set<String> posts() {
    return posts;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }

  int lastSentence() {
    return lastSentence;
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  Set<String> keys() {
    return keys;
  }

  /** The fullest name (of a country the first), or else the first description. */
  String name() {
    if (kind == EntityKind.COUNTRY && !names.isEmpty()) {
      return names.iterator().next();
    }
    return names.stream()
        .reduce((a, b) -> words(b) > words(a) && words(b) <= 6 ? b : a)
        .orElseGet(() -> descriptions.isEmpty() ? "" : descriptions.iterator().next());
  }

  private static int words(String name) {
    return name.trim().split("\\s+").length;
  }

  /** Every other name and description, in the order of the text. */
  List<String> aliases() {
    Set<String> out = new LinkedHashSet<>(names);
    out.addAll(descriptions);
    out.remove(name());
    out.remove("");
    return List.copyOf(out);
  }

  /** Whether a one-word or shorter name is part of a name of this person. */
  boolean hasNamePart(String key) {
    return keys.stream()
        .anyMatch(k -> k.equals(key) || k.endsWith(" " + key) || k.startsWith(key + " "));
  }
}
