package waqai.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waqai.fact.EntityKind;
import waqai.lexicon.PostWords;

/**
 * Tells which profiles are of one entity. The same name with compatible kind, country and post is
 * the same; where two entities would do and nothing speaks for one of them, the profile stays apart
 * and keeps both as candidates. Only profiles of one {@link #block} can be the same.
 */
public final class EntityMatcher {
  private static final Set<EntityKind> PLACES = Set.of(EntityKind.PLACE, EntityKind.COUNTRY);
  private static final Set<EntityKind> APART = Set.of(EntityKind.GROUP, EntityKind.OTHER);

  private final Decisions decisions;
  private final PostWords posts = new PostWords();

  /** Matches as these decisions of people say, and by its own rules where they say nothing. */
  public EntityMatcher(Decisions decisions) {
    this.decisions = decisions;
  }

  /** What profiles of one entity have in common, for an index. */
  public static String block(Profile profile) {
    NameParts name = NameParts.of(profile.key());
    String what = sort(profile.kind());
    return what.equals("person") && profile.named()
        ? what + " " + NameParts.skeleton(name.last())
        : what + " " + NameParts.skeleton(name.key());
  }

  private static String sort(EntityKind kind) {
    return kind == EntityKind.PERSON ? "person"
        : PLACES.contains(kind) ? "place"
        : APART.contains(kind) ? kind.code() : "body";
  }

  /** Who each of these profiles is: all of one block, in whatever order. */
  public Map<Profile, Identity> match(Collection<Profile> block) {
    List<EntityGroup> groups = new ArrayList<>();
    Map<Profile, List<EntityGroup>> undecided = new HashMap<>();
    List<Profile> sorted = block.stream().sorted(order()).toList();
    Map<String, EntityGroup> byIri = new HashMap<>();
    Map<String, List<EntityGroup>> byName = new TreeMap<>();
    for (Profile profile : sorted) {
      EntityGroup own = byIri.get(profile.iri());
      if (own != null) {
        own.add(profile, words(profile));
        continue;
      }
      String name = firstAndLast(profile);
      List<EntityGroup> alike = name.isEmpty() ? groups : byName.getOrDefault(name, List.of());
      List<EntityGroup> fitting = alike.stream().filter(it -> fits(it, profile)).toList();
      List<EntityGroup> likely = likely(fitting, profile);
      if (likely.size() == 1) {
        likely.getFirst().add(profile, words(profile));
        byIri.put(profile.iri(), likely.getFirst());
      } else {
        EntityGroup made = new EntityGroup(profile, words(profile));
        groups.add(made);
        byIri.put(profile.iri(), made);
        byName.computeIfAbsent(name, it -> new ArrayList<>()).add(made);
        undecided.put(profile, fitting);
      }
    }
    return identities(groups, undecided);
  }

  /** The most telling profiles first: they make the groups that the others may join. */
  private Comparator<Profile> order() {
    return Comparator.comparing((Profile it) -> firstAndLast(it).isEmpty())
        .thenComparing(it -> !it.known())
        .thenComparing(it -> it.country().isEmpty())
        .thenComparing(it -> -words(it).size())
        .thenComparing(it -> -NameParts.of(it.key()).parts().size())
        .thenComparing(Profile::iri)
        .thenComparing(Profile::line);
  }

  /** Of a full name of a person; empty otherwise. */
  private static String firstAndLast(Profile profile) {
    NameParts name = NameParts.of(profile.key());
    return profile.kind() == EntityKind.PERSON && name.isFull()
        ? NameParts.skeleton(name.parts().getFirst()) + " " + NameParts.skeleton(name.last())
        : "";
  }

  private Set<String> words(Profile profile) {
    return profile.posts().stream()
        .flatMap(title -> posts.of(title).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean fits(EntityGroup group, Profile profile) {
    if (!profile.named() || !group.first().named() || APART.contains(profile.kind())) {
      return false;
    }
    boolean split = group.profiles().stream()
        .anyMatch(it -> decisions.areApart(it.iri(), profile.iri()));
    return !split
        && !(profile.known() && group.isKnown())
        && sort(profile.kind()).equals(sort(group.first().kind()))
        && group.fitsCountry(profile.country())
        && group.fitsPosts(words(profile), profile)
        && group.fitsName(profile, words(profile));
  }

  /** The one group that shares a post, else all. */
  private List<EntityGroup> likely(List<EntityGroup> fitting, Profile profile) {
    Set<String> words = words(profile);
    List<EntityGroup> sharing = fitting.stream().filter(it -> it.sharesPost(words)).toList();
    return sharing.size() == 1 ? sharing : fitting;
  }

  private static Map<Profile, Identity> identities(
      List<EntityGroup> groups, Map<Profile, List<EntityGroup>> undecided) {
    Map<Profile, Identity> out = new LinkedHashMap<>();
    for (EntityGroup group : groups) {
      Set<String> candidates = new TreeSet<>();
      group.profiles().forEach(profile ->
          undecided.getOrDefault(profile, List.of()).stream()
              .filter(it -> it != group)
              .forEach(it -> candidates.add(it.iri())));
      group.profiles().forEach(it -> out.put(it, new Identity(group.iri(), candidates)));
    }
    return out;
  }
}
