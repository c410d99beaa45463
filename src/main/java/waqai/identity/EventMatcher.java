package waqai.identity;

import static waqai.identity.Telling.Role.ACTOR;
import static waqai.identity.Telling.Role.PARTICIPANT;
import static waqai.identity.Telling.Role.PLACE;
import static waqai.identity.Telling.Role.RECIPIENT;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.identity.Telling.Part;
import waqai.identity.Timing.Match;
import waqai.lexicon.PostWords;

/**
 * Tells which tellings are of one event: type, participants, time and place must be compatible. The
 * fullest telling of an event leads; every other one follows the leader that it fits best. Who leads
 * and who follows depends on the set of tellings alone.
 */
public final class EventMatcher {
  /** Acts of speech: only their words tell one from the next. */
  private static final Set<EventType> SPOKEN = Set.of(
      EventType.DEMAND, EventType.PRAISE, EventType.CONDEMNATION, EventType.ACCUSATION,
      EventType.REJECTION, EventType.THREAT, EventType.PLEDGE, EventType.STATEMENT, EventType.VOTE);

  /** What hits people or places: whom one article names as hit, another names as where. */
  private static final Set<EventType> HITS = Set.of(
      EventType.ATTACK, EventType.KILLING, EventType.CASUALTY, EventType.CAPTURE,
      EventType.RESTRICTION, EventType.ARREST, EventType.ABDUCTION, EventType.PROTEST);

  private static final Comparator<Telling> ORDER =
      Comparator.comparing(EventMatcher::isWide)
          .thenComparing(it -> it.first().isEmpty())
          .thenComparing(it -> -Overlap.telling(it.parts()).size())
          .thenComparing(it -> -it.parts().size())
          .thenComparing(Telling::status)
          .thenComparing(it -> it.first().or(it::published).map(day -> day.toEpochDay()).orElse(0L))
          .thenComparing(Telling::fact)
          .thenComparing(Telling::id);

  private final Decisions decisions;
  private final PostWords posts = new PostWords();

  /** Matches as these decisions of people say, and by its own rules where they say nothing. */
  public EventMatcher(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Whether only their words tell one event of this type from the next. */
  public static boolean isSpoken(EventType type) {
    return SPOKEN.contains(type);
  }

  /** The fullest tellings first. */
  public static Comparator<Telling> order() {
    return ORDER;
  }

  private static boolean isWide(Telling telling) {
    return telling.days() > Timing.WIDE;
  }

  /** Under what a telling is kept. */
  public Set<String> keys(Telling telling) {
    return keys(telling, Set.of(Timing.key(telling)));
  }

  /** Under what there can be tellings of the same event. */
  public Set<String> lookup(Telling telling) {
    return keys(telling, Timing.lookup(telling));
  }

  private Set<String> keys(Telling telling, Set<String> times) {
    Set<String> keys = new LinkedHashSet<>();
    telling.names().forEach(it -> decisions.sameBlock(it).ifPresent(keys::add));
    keys.addAll(decisions.apartBlocks(telling.names()));
    keys.add(telling.claim());
    boolean state = telling.type() == EventType.POSITION || telling.type() == EventType.LOCATION;
    for (String root : roots(telling)) {
      for (String time : state ? Set.of("") : times) {
        keys.add(String.join(" ", telling.type().code(), root, time));
      }
    }
    return keys;
  }

  /** A country for all that belongs to it, so that "the army" and the country meet. */
  private static Set<String> roots(Telling telling) {
    boolean state = telling.type() == EventType.POSITION || telling.type() == EventType.LOCATION;
    Set<String> roots = new LinkedHashSet<>();
    for (Part part : Overlap.telling(state ? telling.in(ACTOR) : telling.parts())) {
      boolean own = part.owner().isEmpty() || part.kind() == EntityKind.PERSON;
      roots.add(own ? part.entity() : part.owner());
    }
    return roots;
  }

  /**
   * The leader that a telling follows, of those before it in the {@link #order}. One with a wide time
   * ("in 2019") follows nobody if several would do.
   */
  public Optional<Telling> leader(Telling telling, List<Telling> leaders) {
    List<Telling> fitting = leaders.stream()
        .filter(it -> ORDER.compare(it, telling) < 0 && score(it, telling) > 0)
        .toList();
    if (isWide(telling) && fitting.size() > 1) {
      return Optional.empty();
    }
    return fitting.stream()
        .min(Comparator.comparing((Telling it) -> -score(it, telling)).thenComparing(ORDER));
  }

  /** Whether somebody decided that two tellings are of two events. */
  public boolean areApart(Telling a, Telling b) {
    return decisions.areApart(a.names(), b.names());
  }

  /** Under what those are kept that are of other events than this one by decision. */
  public Set<String> apart(Telling telling) {
    return Set.copyOf(decisions.apartBlocks(telling.names()));
  }

  /** How well two tellings fit each other as tellings of one event; 0 if they do not. */
  public int score(Telling a, Telling b) {
    if (a.type() != b.type() || areApart(a, b)) {
      return 0;
    }
    if (decisions.areSame(a.names(), b.names()) || a.claim().equals(b.claim())) {
      return 1000;
    }
    if (a.article().equals(b.article())) {
      return 0;
    }
    return switch (a.type()) {
      case POSITION -> samePost(a, b) ? 100 : 0;
      case LOCATION -> wholly(a, b) ? 100 : 0;
      default -> eventScore(a, b, Timing.match(a, b));
    };
  }

  private boolean samePost(Telling a, Telling b) {
    Set<String> words = posts.of(a.title());
    Set<String> others = posts.of(b.title());
    boolean title = words.equals(others) || !words.isEmpty() && others.containsAll(words)
        || !others.isEmpty() && words.containsAll(others);
    return title
        && Overlap.of(a.in(ACTOR), b.in(ACTOR)).isWhole()
        && Overlap.of(a.in(RECIPIENT), b.in(RECIPIENT)).fits();
  }

  private static boolean wholly(Telling a, Telling b) {
    return Overlap.of(a.in(ACTOR), b.in(ACTOR)).isWhole()
        && Overlap.of(a.in(RECIPIENT), b.in(RECIPIENT)).isWhole();
  }

  private static int eventScore(Telling a, Telling b, Match time) {
    boolean hit = HITS.contains(a.type());
    Overlap who = Overlap.of(a.in(ACTOR, PARTICIPANT), b.in(ACTOR, PARTICIPANT));
    Overlap whom = hit
        ? Overlap.of(a.in(RECIPIENT, PLACE), b.in(RECIPIENT, PLACE))
        : Overlap.of(a.in(RECIPIENT), b.in(RECIPIENT));
    Overlap where = Overlap.of(a.in(PLACE), b.in(PLACE));
    boolean site = hit ? whom.shared() > 0 || whom.fits() : whom.fits() && !where.isDisjoint();
    if (time == Match.NONE || !who.fits() || Sides.areApart(a, b) || !site || hit && otherVictims(a, b)) {
      return 0;
    }
    int weight = who.weight() + whom.weight() + (hit ? 0 : where.weight());
    boolean alike = time == Match.EXACT && Words.alike(a.words(), b.words()) >= 0.5;
    int needed = alike ? 1 : time.compareTo(Match.CLOSE) >= 0 ? 2 : 3;
    if (!isEnough(a, b, who, whom) || weight < needed || !sameWords(a, b, weight)) {
      return 0;
    }
    return weight * 10 + time.ordinal() * 5 + (int) (10 * Words.alike(a.words(), b.words()));
  }

  /** Two who meet, or one of whom the other side is not told; who strikes, or what is struck. */
  private static boolean isEnough(Telling a, Telling b, Overlap who, Overlap whom) {
    if (a.in(PARTICIPANT).isEmpty() && b.in(PARTICIPANT).isEmpty()) {
      return HITS.contains(a.type())
          ? whom.shared() > 0 || who.shared() > 0 && Words.alike(a.words(), b.words()) >= 0.3
          : who.shared() > 0 || whom.shared() > 0;
    }
    boolean lone = who.oneLeft().isEmpty() && who.shared() == 1 || who.otherLeft().isEmpty() && who.shared() == 1;
    return who.shared() > 1 || lone;
  }

  private static boolean sameWords(Telling a, Telling b, int weight) {
    double alike = Words.alike(a.words(), b.words());
    return switch (a.type()) {
      case STATEMENT -> alike >= 0.5;
      default -> !SPOKEN.contains(a.type()) || alike >= (weight >= 3 ? 0.2 : 0.3);
    };
  }

  /** Both name victims, and none the same. */
  private static boolean otherVictims(Telling a, Telling b) {
    return Overlap.of(persons(a), persons(b)).isDisjoint();
  }

  private static List<Part> persons(Telling telling) {
    return telling.in(RECIPIENT).stream()
        .filter(it -> it.kind() == EntityKind.PERSON && it.named())
        .toList();
  }

  /** In what two tellings of different events gainsay each other, if they do: they may be of one. */
  public Optional<Dispute.Field> rivalry(Telling a, Telling b) {
    if (a.type() != b.type() || a.article().equals(b.article())
        || a.status() != b.status() || areApart(a, b)) {
      return Optional.empty();
    }
    return isOtherDoer(a, b) ? Optional.of(Dispute.Field.ACTOR)
        : isOtherDay(a, b) ? Optional.of(Dispute.Field.DATE)
        : Optional.empty();
  }

  private static boolean isOtherDoer(Telling a, Telling b) {
    Overlap whom = Overlap.of(a.in(RECIPIENT, PLACE), b.in(RECIPIENT, PLACE));
    return HITS.contains(a.type()) && a.type() != EventType.PROTEST
        && Timing.match(a, b).compareTo(Match.CLOSE) >= 0
        && Overlap.of(a.in(ACTOR), b.in(ACTOR)).isDisjoint()
        && whom.weight() > 1
        && !otherVictims(a, b)
        && (Counts.agree(a, b) || Words.alike(a.words(), b.words()) >= 0.4);
  }

  /** The same people and place a day or two apart, told at about the same time. */
  private static boolean isOtherDay(Telling a, Telling b) {
    if (a.days() != 1 || b.days() != 1 || SPOKEN.contains(a.type()) || a.published().isEmpty() || b.published().isEmpty()) {
      return false;
    }
    long days = Math.abs(a.first().orElseThrow().toEpochDay() - b.first().orElseThrow().toEpochDay());
    long told = Math.abs(a.published().get().toEpochDay() - b.published().get().toEpochDay());
    Overlap all = Overlap.of(a.parts(), b.parts());
    Overlap who = Overlap.of(a.in(ACTOR, PARTICIPANT), b.in(ACTOR, PARTICIPANT));
    return days > 0 && days <= Timing.RIVAL && told <= 1
        && who.isWhole() && (all.oneLeft().isEmpty() || all.otherLeft().isEmpty())
        && all.weight() > 2
        && (!HITS.contains(a.type()) || Counts.confirm(a, b));
  }
}
