package waqai.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waqai.fact.EntityKind;
import waqai.lexicon.NameDistance;

/** Profiles of one entity, found one after the other. */
final class EntityGroup {
  private final List<Profile> profiles = new ArrayList<>();
  private final Set<String> words = new TreeSet<>();
  private String country = "";

  EntityGroup(Profile first, Set<String> posts) {
    add(first, posts);
  }

  void add(Profile profile, Set<String> posts) {
    profiles.add(profile);
    words.addAll(posts);
    country = country.isEmpty() ? profile.country() : country;
  }

  List<Profile> profiles() {
    return profiles;
  }

  Profile first() {
    return profiles.getFirst();
  }

  boolean isKnown() {
    return profiles.stream().anyMatch(Profile::known);
  }

  /** The known one's, else the first of all in code point order: no order of finding shows. */
  String iri() {
    return profiles.stream()
        .min(Comparator.comparing((Profile it) -> !it.known()).thenComparing(Profile::iri))
        .orElseThrow()
        .iri();
  }

  boolean fitsCountry(String other) {
    return country.isEmpty() || other.isEmpty() || country.equals(other);
  }

  boolean sharesPost(Set<String> posts) {
    return posts.stream().anyMatch(words::contains);
  }

  /** No post against it; a name of three parts in one country outweighs a new post. */
  boolean fitsPosts(Set<String> posts, Profile profile) {
    NameParts name = NameParts.of(profile.key());
    boolean rare = name.parts().size() > 2 && !country.isEmpty() && country.equals(profile.country())
        && profiles.stream().anyMatch(it -> NameDistance.near(it.key(), name.key()));
    return posts.isEmpty() || words.isEmpty() || sharesPost(posts) || rare;
  }

  /** A surname alone is enough only with the same country and a post in common. */
  boolean fitsName(Profile profile, Set<String> posts) {
    NameParts name = NameParts.of(profile.key());
    if (profile.kind() != EntityKind.PERSON) {
      return profiles.stream().anyMatch(it -> NameDistance.near(it.key(), profile.key()));
    }
    if (!name.isFull()) {
      return !country.isEmpty() && country.equals(profile.country())
          && sharesPost(posts)
          && profiles.stream().anyMatch(it -> NameDistance.near(NameParts.of(it.key()).last(), name.last()));
    }
    return profiles.stream().allMatch(it -> fits(NameParts.of(it.key()), name));
  }

  private static boolean fits(NameParts one, NameParts other) {
    return one.isFull() ? one.fits(other) : NameDistance.near(one.last(), other.last());
  }
}
