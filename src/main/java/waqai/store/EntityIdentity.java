package waqai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.identity.EntityMatcher;
import waqai.identity.Identity;
import waqai.identity.Profile;
import waqai.ontology.GraphNames;
import waqai.ontology.Vocabulary;

/** Keeps in step who the entities of all articles are. */
final class EntityIdentity {
  private final DatasetGraph data;
  private final GraphNames names;
  private final IdentityIndex index;
  private final Matchers matchers;
  private final Map<Profile, Node> entities = new HashMap<>();

  EntityIdentity(DatasetGraph data, GraphNames names, IdentityIndex index, Matchers matchers) {
    this.data = data;
    this.names = names;
    this.index = index;
    this.matchers = matchers;
  }

  /**
   * Takes in what articles now say of their entities.
   *
   * @return the graphs of all articles in which somebody is another than before
   */
  Set<Node> update(Collection<Reading> readings) {
    entities.clear();
    Set<String> blocks = new TreeSet<>();
    readings.forEach(it -> enter(it, blocks));
    Set<Profile> moved = new LinkedHashSet<>();
    blocks.forEach(it -> match(it, moved));
    join(moved);
    Set<Node> articles = new LinkedHashSet<>();
    moved.forEach(it -> articles.addAll(index.articlesOf(it)));
    return articles;
  }

  private void enter(Reading reading, Set<String> blocks) {
    Set<Profile> before = index.profilesIn(reading.graph());
    Set<Profile> now = new LinkedHashSet<>(reading.profiles().values());
    for (Profile profile : before) {
      if (!now.contains(profile)) {
        index.leave(profile, reading.graph());
        if (index.articlesOf(profile).isEmpty()) {
          dropLinks(profile);
          index.removeProfile(profile);
          blocks.add(EntityMatcher.block(profile));
        }
      }
    }
    for (Profile profile : now) {
      if (!before.contains(profile)) {
        if (!index.hasProfile(profile)) {
          index.addProfile(profile, EntityMatcher.block(profile));
          blocks.add(EntityMatcher.block(profile));
        }
        index.enter(profile, reading.graph());
      }
    }
  }

  private void match(String block, Set<Profile> moved) {
    List<Profile> profiles = index.profilesOf(block);
    Map<Profile, Identity> matched = matchers.entities().match(profiles);
    profiles.forEach(this::dropLinks);
    matched.forEach(
        (profile, identity) -> {
          if (!index.entity(profile).filter(identity.entity()::equals).isPresent()) {
            index.setEntity(profile, identity.entity());
            moved.add(profile);
          }
        });
    matched.forEach(
        (profile, identity) -> {
          identity.candidates().forEach(
              it -> {
                link(identity.entity(), Vocabulary.POSSIBLY_SAME, it);
                link(it, Vocabulary.POSSIBLY_SAME, identity.entity());
              });
          if (!profile.iri().equals(identity.entity())) {
            link(identity.entity(), Vocabulary.MERGED_FROM, profile.iri());
          }
        });
  }

  /** What people decided holds over all blocks. */
  private void join(Set<Profile> moved) {
    String base = names.base() + "id/";
    Map<String, String> joined =
        matchers.decisions().joined(it -> index.entityOf(base + it));
    index.setJoined(joined).forEach(it -> moved.addAll(index.profilesOfEntity(it)));
  }

  /** Each link has a profile of the block at one end that the gazetteer does not know. */
  private void dropLinks(Profile profile) {
    if (!profile.known()) {
      Node own = NodeFactory.createURI(profile.iri());
      data.deleteAny(names.shortcuts(), Node.ANY, Vocabulary.MERGED_FROM, own);
      data.deleteAny(names.shortcuts(), own, Vocabulary.POSSIBLY_SAME, Node.ANY);
      data.deleteAny(names.shortcuts(), Node.ANY, Vocabulary.POSSIBLY_SAME, own);
    }
  }

  private void link(String one, Node property, String other) {
    data.add(
        Quad.create(
            names.shortcuts(), NodeFactory.createURI(one), property, NodeFactory.createURI(other)));
  }

  /** The entity of all articles that an entity of one article is. */
  Node of(Reading reading, Node entity) {
    Profile profile = reading.profiles().get(entity);
    return profile == null ? entity : entities.computeIfAbsent(profile, it -> of(it, entity));
  }

  private Node of(Profile profile, Node entity) {
    return NodeFactory.createURI(index.joined(index.entity(profile).orElse(entity.getURI())));
  }
}
