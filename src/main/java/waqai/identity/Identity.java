package waqai.identity;

import java.util.Set;

/**
 * Which entity a profile is of.
 *
 * @param entity the IRI of the entity: that of one of its profiles
 * @param candidates other entities that it may be as well: what could not be decided
 */
public record Identity(String entity, Set<String> candidates) {
  public Identity {
    candidates = Set.copyOf(candidates);
  }
}
