package waqai.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Claims;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.EntityMention;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;
import waqai.lexicon.BodyNames;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.Romanizer;
import waqai.lexicon.RulePrecision;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Interruption;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Span;

/**
 * Resolves the names of one article: claims come in, entities and facts go out. Safe for use by
 * many threads.
 */
public final class EntityResolver {
  private static final int CORE = 3;

  /** How many mentions back one can be that holds another. */
  private static final int NESTED = 3;
  private static final Set<EventType> TALKS =
      Set.of(EventType.NEGOTIATION, EventType.COOPERATION, EventType.AGREEMENT);
  /** What is nothing without another side: اتفاق, اتصال. */
  private static final Set<EventType> NEEDING_TWO = Set.of(EventType.AGREEMENT, EventType.CALL);
  private static final Set<EntityKind> SINGLE = Set.of(EntityKind.COUNTRY, EntityKind.PERSON);

  private final Gazetteer gazetteer;
  private final RulePrecision precision;
  private final Romanizer romanizer;
  private final BodyNames bodies;
  private final Set<String> ranks;
  private final Ballots ballots;
  private final EventKinds kinds;

  /** A resolver with these names, and what is known of the rules. */
  public EntityResolver(Gazetteer gazetteer, RulePrecision precision) {
    this.gazetteer = gazetteer;
    this.precision = precision;
    WordClasses classes = WordClasses.list();
    ranks = classes.words("rank");
    kinds = new EventKinds(classes);
    ballots = new Ballots(classes);
    this.romanizer = new Romanizer(new PersonNames(gazetteer), gazetteer);
    this.bodies = new BodyNames(gazetteer);
  }

  /** The facts of an article. */
  public ArticleFacts resolve(Claims claims) {
    ClusterBuilder clusters = new ClusterBuilder(claims.text(), gazetteer, ranks);
    ClaimResolver resolver = new ClaimResolver(claims.text(), gazetteer, clusters);
    long body = claims.text().sentences().stream().filter(s -> !s.heading()).count();
    DecreedPosts posts = new DecreedPosts(claims.text());
    List<ResolvedClaim> resolved = new ArrayList<>();
    for (Claim claim : claims.claims()) {
      Interruption.check();
      if (claim.heading() && body >= 3) {
        continue;
      }
      ResolvedClaim known = posts.with(resolver.resolve(claim));
      if (isTold(known) || known.claim().type() == EventType.ATTACK || Tolls.isToll(known)) {
        resolved.add(known);
      }
    }
    List<ResolvedClaim> told =
        ballots.fold(new Tolls(claims.text(), kinds).fold(resolved)).stream().filter(EntityResolver::isTold).toList();
    Background background = new Background(claims.text());
    List<ResolvedClaim> merged = new FactMerger(claims.text(), kinds).merge(told).stream()
        .filter(c -> !background.holds(c))
        .toList();
    return facts(claims, merged, clusters);
  }

  /** Everybody and everything that an article names or describes, in the order of the text. */
  public List<EntityMention> mentions(AnalyzedText text) {
    ClusterBuilder clusters = new ClusterBuilder(text, gazetteer, ranks);
    List<Mention> all =
        text.sentences().stream().map(Sentence::mentions).flatMap(List::stream)
            .sorted(Comparator.comparingInt((Mention m) -> m.nameSpan().begin())
                .thenComparingInt(m -> -m.nameSpan().end()))
            .toList();
    Map<Cluster, String> ids = new LinkedHashMap<>();
    all.forEach(m -> ids.putIfAbsent(clusters.of(m), "e" + (ids.size() + 1)));
    Map<Cluster, Entity> entities = new LinkedHashMap<>();
    ids.keySet().forEach(c -> entities.put(c, entity(c, ids, clusters)));
    List<EntityMention> out = new ArrayList<>();
    for (Mention each : all) {
      EntityMention found = mention(each, entities.get(clusters.of(each)), text);
      if (out.stream().skip(Math.max(0, out.size() - NESTED)).noneMatch(m -> holds(m, found))) {
        out.add(found);
      }
    }
    return List.copyOf(out);
  }

  /** سوناطراك within شركة سوناطراك. */
  private static boolean holds(EntityMention outer, EntityMention inner) {
    return outer.entity().equals(inner.entity())
        && outer.begin() <= inner.begin() && inner.end() <= outer.end();
  }

  private static EntityMention mention(Mention m, Entity entity, AnalyzedText text) {
    Span span = m.nameSpan();
    String words = span.in(text.article().text());
    return new EntityMention(span.begin(), span.end(), words, m.named(), entity);
  }

  private ArticleFacts facts(
      Claims claims, List<ResolvedClaim> merged, ClusterBuilder clusters) {
    Map<Cluster, String> ids = ids(merged, clusters);
    List<Fact> facts = new ArrayList<>();
    int core = 0;
    for (ResolvedClaim claim : merged) {
      boolean isCore = core < CORE && isEvent(claim.claim().type()) && claim.claim().sentence() <= 2;
      core += isCore ? 1 : 0;
      facts.add(fact(claim, "f" + (facts.size() + 1), ids, isCore, claims.text().article().text()));
    }
    List<Entity> entities = ids.keySet().stream().map(c -> entity(c, ids, clusters)).toList();
    return new ArticleFacts(claims.text().article().id(), entities, facts, claims.refusals());
  }

  /** Somebody takes part; what unnamed observers think (يرى محللون) is nobody's statement. */
  private static boolean isTold(ResolvedClaim claim) {
    if (claim.claim().type() == EventType.STATEMENT) {
      return claim.actors().stream()
          .anyMatch(c -> c.named() || c.kind() != EntityKind.GROUP || c.country().isPresent());
    }
    if (claim.claim().type() == EventType.LOCATION) {
      return !claim.actors().isEmpty() && !claim.recipients().isEmpty();
    }
    if (claim.claim().type() == EventType.POSITION && claim.recipients().isEmpty()) {
      return !ClaimResolver.isOfChamber(claim.claim());
    }
    boolean crowd = claim.claim().type() == EventType.PROTEST || claim.claim().type() == EventType.CEASEFIRE;
    if (crowd && (!claim.places().isEmpty() || claim.time().isPresent())) {
      return true;
    }
    return !isLone(claim) && (!claim.actors().isEmpty() || !claim.recipients().isEmpty());
  }

  /** المفاوضات مع إسرائيل in passing: talks, with one side only told and nobody who holds them. */
  private static boolean isLone(ResolvedClaim claim) {
    boolean inPassing = TALKS.contains(claim.claim().type()) && claim.time().isEmpty() && claim.places().isEmpty();
    return (inPassing || NEEDING_TWO.contains(claim.claim().type()))
        && claim.actors().size() == 1 && (inPassing || claim.recipients().isEmpty())
        && SINGLE.contains(claim.actors().getFirst().kind());
  }

  private static boolean isEvent(EventType type) {
    return type != EventType.POSITION && type != EventType.LOCATION && type != EventType.STATEMENT;
  }

  private Map<Cluster, String> ids(List<ResolvedClaim> claims, ClusterBuilder clusters) {
    Set<Cluster> used = new LinkedHashSet<>();
    for (ResolvedClaim claim : claims) {
      Stream.of(claim.actors(), claim.recipients(), claim.places(), claim.sources())
          .flatMap(List::stream)
          .forEach(used::add);
    }
    Set<Cluster> owners = new LinkedHashSet<>();
    used.forEach(c -> owner(c, clusters).ifPresent(owners::add));
    used.addAll(owners);
    List<Cluster> ordered = new ArrayList<>(used);
    ordered.sort((a, b) -> Integer.compare(a.first(), b.first()));
    Map<Cluster, String> out = new LinkedHashMap<>();
    ordered.forEach(c -> out.put(c, "e" + (out.size() + 1)));
    return out;
  }

  private Optional<Cluster> owner(Cluster cluster, ClusterBuilder clusters) {
    return cluster.country()
        .filter(c -> !cluster.gazetteer().equals(Optional.of(c)))
        .flatMap(gazetteer::byId)
        .map(clusters::ofEntry);
  }

  private Entity entity(Cluster cluster, Map<Cluster, String> ids, ClusterBuilder clusters) {
    Optional<Gazetteer.Entry> entry = clusters.entry(cluster);
    Optional<String> known = entry.map(Gazetteer.Entry::english).filter(e -> !e.isEmpty());
    Optional<String> derived = known.isPresent() ? Optional.empty() : english(cluster);
    return new Entity(
        ids.get(cluster),
        cluster.kind(),
        cluster.name(),
        aliases(cluster, entry),
        known.or(() -> derived),
        derived.isPresent(),
        entry.flatMap(Gazetteer.Entry::wikidata),
        cluster.gazetteer(),
        owner(cluster, clusters).map(ids::get),
        cluster.spans().stream().map(s -> new Entity.Mention(s.begin(), s.end())).toList());
  }

  /** Its other names; also the one by which it is known where that stands within a longer one: قوى التغيير في السودان. */
  private static List<String> aliases(Cluster cluster, Optional<Gazetteer.Entry> entry) {
    List<String> told = cluster.aliases();
    return entry.map(e -> e.names().getFirst()).filter(n -> !cluster.isCalled(Orthography.nameKey(n)) && isWithin(n, cluster.name(), told))
        .map(n -> Stream.concat(told.stream(), Stream.of(n)).toList()).orElse(told);
  }

  private static boolean isWithin(String name, String first, List<String> others) {
    String key = " " + Orthography.nameKey(name) + " ";
    return Stream.concat(Stream.of(first), others.stream()).anyMatch(o -> (" " + Orthography.nameKey(o) + " ").contains(key));
  }

  /** Who has a name is written with Latin letters; a body and who has none are called what they are. */
  private Optional<String> english(Cluster cluster) {
    boolean proper = cluster.kind() == EntityKind.PLACE || cluster.kind() == EntityKind.PERSON && cluster.named();
    Optional<String> called = proper ? Optional.empty() : bodies.english(cluster.name());
    return called.isPresent() || !cluster.named() ? called : Optional.of(romanizer.romanize(cluster.name()));
  }

  private Fact fact(
      ResolvedClaim claim, String id, Map<Cluster, String> ids, boolean core, String text) {
    Optional<FactTime> time = claim.time().flatMap(t -> t.value());
    Optional<TimeBasis> basis = time.isPresent() ? claim.time().map(t -> t.basis()) : Optional.empty();
    List<Evidence> evidence = claim.evidence().stream().map(s -> evidence(s, text)).toList();
    return new Fact(
        id,
        claim.claim().type(),
        names(claim.actors(), ids),
        names(claim.recipients(), ids),
        names(claim.places(), ids),
        time,
        basis,
        claim.status(),
        names(claim.sources(), ids),
        claim.claim().quantities(),
        evidence.getFirst(),
        evidence.subList(1, evidence.size()),
        core,
        claim.claim().title(),
        claim.claim().former(),
        claim.claim().rule(),
        precision.of(claim.claim().rule()));
  }

  private static List<String> names(List<Cluster> clusters, Map<Cluster, String> ids) {
    return clusters.stream().map(ids::get).toList();
  }

  private static Evidence evidence(Span span, String text) {
    return new Evidence(span.begin(), span.end(), span.in(text));
  }
}
