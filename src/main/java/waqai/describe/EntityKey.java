package waqai.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.ontology.NameFold;

/**
 * The last part of each entity's IRI: its Wikidata id; else its gazetteer id; else a hash of its
 * kind, its folded name, the country it belongs to and, for a person, the posts that the article
 * gives. It tells what the article says; who that is among all articles is told by the store.
 */
final class EntityKey {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,15}");

  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Set<String>> posts = new HashMap<>();

  EntityKey(ArticleFacts facts) {
    facts.entities().forEach(entity -> byId.put(entity.id(), entity));
    facts.facts().stream()
        .filter(fact -> fact.type() == EventType.POSITION)
        .forEach(
            fact ->
                fact.actors().forEach(
                    who -> posts.computeIfAbsent(who, it -> new TreeSet<>()).add(title(fact))));
  }

  private static String title(Fact fact) {
    return NameFold.of(fact.title().orElse(""));
  }

  /** The key of an entity that no article's list has, known by kind and name alone. */
  static String of(EntityKind kind, String name) {
    return hashed(kind, name, "", Set.of());
  }

  String of(Entity entity) {
    if (entity.wikidata().filter(id -> WIKIDATA.matcher(id).matches()).isPresent()) {
      return entity.wikidata().get();
    }
    if (entity.gazetteer().isPresent()) {
      return "g-" + IriMinter.slug(entity.gazetteer().get());
    }
    boolean isCountry = entity.kind() == EntityKind.COUNTRY;
    String country = isCountry ? "" : country(entity);
    Set<String> titles = posts.getOrDefault(entity.id(), Set.of());
    return hashed(entity.kind(), entity.name(), country, titles);
  }

  private String country(Entity entity) {
    Set<String> seen = new HashSet<>();
    Entity at = entity;
    while (at != null && at.of().isPresent() && seen.add(at.id())) {
      at = byId.get(at.of().get());
      if (at != null && at.kind() == EntityKind.COUNTRY) {
        return of(at);
      }
    }
    return "";
  }

  private static String hashed(
      EntityKind kind, String name, String country, Set<String> posts) {
    List<String> parts = new ArrayList<>(List.of(kind.code(), NameFold.of(name), country));
    parts.addAll(posts);
    return "h-" + IriMinter.hash(parts);
  }
}
