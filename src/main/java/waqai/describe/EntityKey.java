package waqai.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.ontology.NameFold;

/**
 * The last part of each entity's IRI: its Wikidata id; else its gazetteer id; else a hash of its
 * kind, its folded name and the country it belongs to.
 */
final class EntityKey {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,15}");

  private final Map<String, Entity> byId = new HashMap<>();

  EntityKey(List<Entity> entities) {
    entities.forEach(entity -> byId.put(entity.id(), entity));
  }

  /** The key of an entity that no article's list has, known by kind and name alone. */
  static String of(EntityKind kind, String name) {
    return hashed(kind, name, "");
  }

  String of(Entity entity) {
    if (entity.wikidata().filter(id -> WIKIDATA.matcher(id).matches()).isPresent()) {
      return entity.wikidata().get();
    }
    if (entity.gazetteer().isPresent()) {
      return "g-" + IriMinter.slug(entity.gazetteer().get());
    }
    boolean isCountry = entity.kind() == EntityKind.COUNTRY;
    return hashed(entity.kind(), entity.name(), isCountry ? "" : country(entity));
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

  private static String hashed(EntityKind kind, String name, String country) {
    return "h-" + IriMinter.hash(List.of(kind.code(), NameFold.of(name), country));
  }
}
