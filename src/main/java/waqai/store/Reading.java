package waqai.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.identity.Decisions;
import waqai.identity.Profile;
import waqai.identity.Telling;
import waqai.identity.Telling.Count;
import waqai.identity.Telling.Part;
import waqai.identity.Telling.Role;
import waqai.identity.Words;
import waqai.lexicon.DateWords;
import waqai.ontology.EventTypes;
import waqai.ontology.NameFold;
import waqai.ontology.Reused;
import waqai.ontology.Statuses;
import waqai.ontology.Vocabulary;

/** What the journal has of one article, read for comparing it with others. */
final class Reading {
  private static final Map<Node, Role> ROLES = Map.of(
      Vocabulary.ACTOR, Role.ACTOR,
      Vocabulary.RECIPIENT, Role.RECIPIENT,
      Vocabulary.PARTICIPANT, Role.PARTICIPANT,
      Reused.SEM_HAS_PLACE, Role.PLACE);

  private static final Set<String> DATES = Words.of(String.join(" ", new DateWords().all()));
  private static final Profile NOBODY =
      new Profile("", EntityKind.OTHER, "", false, false, "", Set.of());

  private final JournalEntry entry;
  private final EventTypes types;
  private final Map<Node, Map<Node, Set<Node>>> bySubject = new HashMap<>();
  private final Map<Node, Profile> profiles = new HashMap<>();
  private final Set<Node> facts = new TreeSet<>(Comparator.comparing(Node::getURI));
  private Optional<LocalDate> published = Optional.empty();

  Reading(JournalEntry entry, EventTypes types) {
    this.entry = entry;
    this.types = types;
    entry.own().forEach(this::add);
    entry.content().forEach(this::add);
    Set<Node> entities = new HashSet<>();
    for (Triple triple : entry.own()) {
      if (triple.getPredicate().equals(Vocabulary.KIND)) {
        entities.add(triple.getSubject());
      } else if (triple.getPredicate().equals(Reused.SCHEMA_DATE_PUBLISHED)) {
        published = Optional.of(LocalDate.parse(triple.getObject().getLiteralLexicalForm()));
      }
    }
    entry.content().stream()
        .filter(it -> it.getPredicate().equals(Vocabulary.EVENT_TYPE))
        .forEach(it -> facts.add(it.getSubject()));
    Map<Node, Set<String>> posts = posts();
    entities.forEach(it -> profiles.put(it, profile(it, posts.getOrDefault(it, Set.of()))));
  }

  private void add(Triple triple) {
    bySubject
        .computeIfAbsent(triple.getSubject(), it -> new HashMap<>())
        .computeIfAbsent(triple.getPredicate(), it -> new HashSet<>())
        .add(triple.getObject());
  }

  Node graph() {
    return entry.graph();
  }

  JournalEntry entry() {
    return entry;
  }

  /** The article's entities, by their nodes. */
  Map<Node, Profile> profiles() {
    return profiles;
  }

  /** The article's own facts. */
  Set<Node> facts() {
    return facts;
  }

  String sketch() {
    return texts(Vocabulary.TEXT_SKETCH).stream().findFirst().orElse("");
  }

  Set<String> credits() {
    return texts(Vocabulary.CREDITS);
  }

  private Set<String> texts(Node property) {
    Set<String> texts = new TreeSet<>();
    entry.own().stream()
        .filter(it -> it.getPredicate().equals(property))
        .forEach(it -> texts.add(it.getObject().getLiteralLexicalForm()));
    return texts;
  }

  /** The titles that the article gives to people. */
  private Map<Node, Set<String>> posts() {
    Map<Node, Set<String>> posts = new HashMap<>();
    for (Node fact : facts) {
      if (type(fact).equals(Optional.of(EventType.POSITION))) {
        for (Node who : values(fact, Vocabulary.ACTOR)) {
          values(fact, Vocabulary.TITLE).forEach(
              it -> posts.computeIfAbsent(who, at -> new TreeSet<>()).add(NameFold.of(it.getLiteralLexicalForm())));
        }
      }
    }
    return posts;
  }

  private Optional<EventType> type(Node fact) {
    return first(fact, Vocabulary.EVENT_TYPE).flatMap(types::type);
  }

  private Profile profile(Node entity, Set<String> posts) {
    boolean known = !entity.getURI().contains("/entity/h-");
    boolean named = !values(entity, Vocabulary.ENGLISH_NAME).isEmpty()
        || !values(entity, Vocabulary.ROMANIZED_NAME).isEmpty();
    String name = text(entity, Vocabulary.NAME);
    Profile profile = new Profile(
        entity.getURI(),
        kind(entity),
        name,
        known,
        named || Profile.isHeaded(kind(entity), name),
        country(entity),
        posts);
    return Profile.of(profile.line()); // as the index gives it back
  }

  private EntityKind kind(Node entity) {
    return first(entity, Vocabulary.KIND)
        .map(it -> EntityKind.of(it.getLiteralLexicalForm()))
        .orElse(EntityKind.OTHER);
  }

  private String country(Node entity) {
    Set<Node> seen = new HashSet<>();
    Node at = entity;
    while (kind(at) != EntityKind.COUNTRY && seen.add(at)) {
      at = first(at, Vocabulary.BELONGS_TO).orElse(at);
    }
    return kind(at) == EntityKind.COUNTRY && !at.equals(entity) ? at.getURI() : "";
  }

  /**
   * The article's facts, as they are told with the entities of all articles.
   *
   * @param entities gives for an entity of this article the one of all
   * @param decisions may give a telling a name of its own, apart from another article's of the same words
   */
  List<Telling> tellings(Function<Node, Node> entities, Decisions decisions) {
    return facts.stream().flatMap(it -> telling(it, entities, decisions).stream()).toList();
  }

  /** The id of the telling of one of the article's facts. */
  String telling(Node fact) {
    return graph().getURI() + "#" + fact.getURI().substring(fact.getURI().lastIndexOf('/') + 1);
  }

  private Optional<Telling> telling(Node fact, Function<Node, Node> entities, Decisions decisions) {
    Optional<EventType> type = type(fact);
    Optional<FactStatus> status = first(fact, Vocabulary.STATUS).flatMap(Statuses::status);
    if (type.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = quoted(fact);
    Set<String> names = names(fact, decisions);
    String own = names.stream().filter(decisions::isSplitOff).map(it -> it.replace('/', '-')).findFirst()
        .map(it -> "-" + it).orElse("");
    Telling telling =
        new Telling(
            telling(fact),
            graph().getURI(),
            fact.getURI() + own,
            first(fact, Vocabulary.CLAIM).map(Node::getURI).orElse(fact.getURI()) + own,
            type.get(),
            status.get(),
            parts(fact, entities),
            day(fact, Reused.SEM_EARLIEST),
            day(fact, Reused.SEM_LATEST),
            published,
            counts(fact),
            first(fact, Vocabulary.TITLE).map(Node::getLiteralLexicalForm).orElse(""),
            !values(fact, Vocabulary.FORMER).isEmpty(),
            telling(fact, words),
            words.stream().findFirst().map(Words::quote).orElse(""),
            names);
    return Optional.of(Telling.of(telling.line())); // as the index gives it back
  }

  /** The ends of its IRI and those of its evidence, as far as people decided about them. */
  private Set<String> names(Node fact, Decisions decisions) {
    Set<String> names = new TreeSet<>();
    Stream.concat(Stream.of(fact), values(fact, Vocabulary.EVIDENCE).stream())
        .filter(it -> decisions.mentions(it.getURI()))
        .forEach(it -> names.add(Decisions.local(it.getURI())));
    return names;
  }

  /** The words that tell it, without those who take part, their titles and the day. */
  private Set<String> telling(Node fact, List<String> quoted) {
    Set<Node> who = new HashSet<>();
    ROLES.keySet().forEach(role -> who.addAll(values(fact, role)));
    values(fact, Vocabulary.EVIDENCE).forEach(it -> who.addAll(values(it, Vocabulary.ACCORDING_TO)));
    Set<String> words = new TreeSet<>(Words.of(String.join(" ", quoted)));
    for (Node entity : who) {
      values(entity, Vocabulary.NAME).forEach(it -> words.removeAll(Words.of(it.getLiteralLexicalForm())));
      profiles.getOrDefault(entity, NOBODY).posts().forEach(it -> words.removeAll(Words.of(it)));
    }
    words.removeAll(DATES);
    return words;
  }

  private List<String> quoted(Node fact) {
    Map<Integer, String> words = new TreeMap<>();
    for (Node evidence : values(fact, Vocabulary.EVIDENCE)) {
      int start = first(evidence, Reused.OA_START).map(it -> Integer.parseInt(it.getLiteralLexicalForm())).orElse(0);
      first(evidence, Reused.OA_EXACT).ifPresent(it -> words.put(start, it.getLiteralLexicalForm()));
    }
    return List.copyOf(words.values());
  }

  private List<Part> parts(Node fact, Function<Node, Node> entities) {
    List<Part> parts = new ArrayList<>();
    ROLES.forEach(
        (property, role) -> {
          for (Node entity : values(fact, property)) {
            Profile profile = profiles.get(entity);
            boolean named = profile != null && (profile.named() || profile.known());
            String owner = first(entity, Vocabulary.BELONGS_TO).map(it -> entities.apply(it).getURI()).orElse("");
            parts.add(new Part(role, entities.apply(entity).getURI(), kind(entity), named, owner));
          }
        });
    parts.sort(Comparator.comparing(Part::role).thenComparing(Part::entity));
    return parts;
  }

  private List<Count> counts(Node fact) {
    List<Count> counts = new ArrayList<>();
    for (Node quantity : values(fact, Vocabulary.QUANTITY)) {
      counts.add(
          new Count(
              text(quantity, Vocabulary.WHAT),
              text(quantity, Vocabulary.VALUE),
              text(quantity, Vocabulary.BOUND),
              text(quantity, Vocabulary.UNIT),
              quantity.getURI()));
    }
    counts.sort(Comparator.comparing(Count::node));
    return counts;
  }

  private Optional<LocalDate> day(Node fact, Node property) {
    return first(fact, property).map(it -> LocalDate.parse(it.getLiteralLexicalForm()));
  }

  private String text(Node subject, Node property) {
    return first(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> first(Node subject, Node property) {
    return values(subject, property).stream().min(Comparator.comparing(Node::toString));
  }

  private Collection<Node> values(Node subject, Node property) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, Set.of());
  }
}
