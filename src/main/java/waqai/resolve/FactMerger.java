package waqai.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;
import waqai.text.AnalyzedText;
import waqai.text.Interruption;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Joins the claims that tell of one event: title, standfirst, body; verb and noun. */
final class FactMerger {
  /** Acts of speech: each one is another, unless a headline or a noun repeats it. */
  static final Set<EventType> SPOKEN =
      Set.of(
          EventType.DEMAND, EventType.PRAISE, EventType.CONDEMNATION, EventType.ACCUSATION,
          EventType.REJECTION, EventType.THREAT, EventType.PLEDGE);

  private static final Set<EventType> JUDGED = Set.of(EventType.CONDEMNATION, EventType.PRAISE);

  /** How many days before publication something is no more the news of the first sentence. */
  private static final int NEWS = 45;

  private final AnalyzedText text;
  private final Retelling retelling;
  private final List<ResolvedClaim> merged = new ArrayList<>();

  FactMerger(AnalyzedText text, EventKinds kinds) {
    this.text = text;
    retelling = new Retelling(text, kinds);
  }

  /** The claims, those of one event as one, in the order of their first telling. */
  List<ResolvedClaim> merge(List<ResolvedClaim> claims) {
    for (ResolvedClaim claim : claims) {
      add(claim);
    }
    return merged.stream().map(c -> Scene.settled(c, text)).toList();
  }

  private void add(ResolvedClaim claim) {
    Interruption.check();
    if (claim.claim().type() == EventType.STATEMENT && continuesStatement(claim)) {
      return;
    }
    boolean last = true;
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (same(merged.get(i), claim)) {
        merged.set(i, join(merged.get(i), claim));
        return;
      }
      if (retelling.same(merged.get(i), claim, last)) {
        ResolvedClaim before = merged.get(i);
        ResolvedClaim both = join(retelling.first(before, claim), retelling.second(before, claim));
        merged.set(i, both.of(both.claim().as(before.claim().type()), both.recipients()));
        return;
      }
      last &= !Retelling.isDeed(merged.get(i));
    }
    merged.add(claim);
  }

  /** One Statement for each stretch of a speaker's words, whatever is named in passing in them. */
  private boolean continuesStatement(ResolvedClaim claim) {
    List<ResolvedClaim> between = new ArrayList<>();
    for (int i = merged.size() - 1; i >= 0; i--) {
      ResolvedClaim before = merged.get(i);
      if (before.claim().type() == EventType.STATEMENT) {
        boolean same = before.actors().equals(claim.actors())
            && between.stream().allMatch(c -> isWithin(c, before) || isWithin(c, claim));
        if (same) {
          merged.set(i, withEvidence(before, claim));
        }
        return same;
      }
      if (before.claim().type() != EventType.POSITION && before.claim().type() != EventType.LOCATION) {
        between.add(before);
      }
    }
    return false;
  }

  private static boolean isWithin(ResolvedClaim event, ResolvedClaim statement) {
    return statement.evidence().stream().anyMatch(e -> e.overlaps(event.claim().evidence()));
  }

  private boolean same(ResolvedClaim a, ResolvedClaim b) {
    EventType type = a.claim().type();
    if (type != b.claim().type() || type == EventType.STATEMENT) {
      return false;
    }
    if (type == EventType.POSITION) {
      return a.actors().equals(b.actors()) && samePost(a, b) && Seats.canBeOnePost(a.recipients(), b.recipients());
    }
    if (type == EventType.LOCATION) {
      return a.actors().equals(b.actors()) && Seats.canBeOnePlace(a.recipients(), b.recipients());
    }
    if (type == EventType.ATTACK && (SameScene.isAnother(text, b) || Scene.isOtherBlow(a, b))) {
      return false;
    }
    return compatible(a, b) && !Sides.areApart(a, b) && !isEarlier(a, b) && (!SPOKEN.contains(type) || repeats(a.claim(), b.claim()) || isOneBreath(a, b) || isSaidAgain(a, b));
  }

  private static boolean samePost(ResolvedClaim a, ResolvedClaim b) {
    String x = firstWord(a.claim().title());
    String y = firstWord(b.claim().title());
    return x.equals(y) || a.recipients().equals(b.recipients()) && !a.recipients().isEmpty()
        && (x.contains(y) || y.contains(x));
  }

  private static String firstWord(Optional<String> title) {
    return waqai.lexicon.Orthography.nameKey(title.orElse("")).split(" ")[0];
  }

  /** The king arrives in the first sentence; the visit of last year that is told later is another one. */
  private boolean isEarlier(ResolvedClaim news, ResolvedClaim claim) {
    boolean lead = news.claim().sentence() <= 1 && !news.claim().heading() && news.time().isEmpty()
        && news.claim().type().root() == EventType.Root.CONSULT
        && claim.claim().sentence() > news.claim().sentence();
    return lead && text.article().published()
        .flatMap(day -> claim.time().flatMap(TimeExpression::value).map(t -> t.last().isBefore(day.minusDays(NEWS))))
        .orElse(false);
  }

  private static boolean repeats(Claim a, Claim b) {
    return a.heading() != b.heading();
  }

  /** سيزور الرئيس باريس غدا ... زيارة الرئيس: what was said to come is only named again. */
  private boolean isNamedAgain(ResolvedClaim a, ResolvedClaim b) {
    boolean noun = !text.sentences().get(b.claim().sentence()).token(b.claim().predicate()).isVerb();
    return noun && a.status() == FactStatus.PLANNED && b.status() == FactStatus.HAPPENED
        && b.time().isEmpty() && b.claim().type().root() == EventType.Root.CONSULT;
  }

  /** نددت بالقرار واعتبرته انتهاكا: one judgement in two verbs. */
  private static boolean isOneBreath(ResolvedClaim a, ResolvedClaim b) {
    return JUDGED.contains(a.claim().type()) && a.claim().sentence() == b.claim().sentence()
        && a.actors().equals(b.actors()) && a.recipients().equals(b.recipients());
  }

  /** وصف تصريحاته بالفاضحة ... ووصف تصريحاته بأنها فاضحة: one judgement, told again with the same verb of the same two. */
  private boolean isSaidAgain(ResolvedClaim a, ResolvedClaim b) {
    return JUDGED.contains(a.claim().type()) && a.actors().equals(b.actors()) && a.recipients().equals(b.recipients())
        && !a.actors().isEmpty() && !a.recipients().isEmpty() && verb(a).equals(verb(b));
  }

  private String verb(ResolvedClaim claim) {
    return text.sentences().get(claim.claim().sentence()).token(claim.claim().predicate()).lemma();
  }

  private boolean compatible(ResolvedClaim a, ResolvedClaim b) {
    if (a.status() != b.status() && !isNamedAgain(a, b) || timesConflict(a.time(), b.time())) {
      return false;
    }
    boolean sharesSomebody =
        intersects(a.actors(), b.actors()) || intersects(a.recipients(), b.recipients());
    return sharesSomebody
        && nested(a.actors(), b.actors())
        && nested(a.recipients(), b.recipients())
        && (nested(a.places(), b.places()) || contains(a.places(), b.places()) || intersects(a.recipients(), b.recipients()) && isSpotOf(a.places(), b.places()));
  }

  /** قتل في بنغازي ... أمام منزله: a spot without a name may lie in the town that is told. */
  private static boolean isSpotOf(List<Cluster> a, List<Cluster> b) {
    return a.stream().noneMatch(Cluster::named) || b.stream().noneMatch(Cluster::named);
  }

  static boolean timesConflict(Optional<TimeExpression> a, Optional<TimeExpression> b) {
    return a.isPresent() && b.isPresent() && !a.get().value().equals(b.get().value());
  }

  private static boolean intersects(List<Cluster> a, List<Cluster> b) {
    return a.stream().anyMatch(b::contains);
  }

  static boolean nested(List<Cluster> a, List<Cluster> b) {
    return a.isEmpty() || b.isEmpty() || new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
  }

  /** Whether one place lies in the other: كابول, أفغانستان. */
  static boolean contains(List<Cluster> a, List<Cluster> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> liesIn(x, y) || liesIn(y, x)));
  }

  private static boolean liesIn(Cluster small, Cluster large) {
    return small.country().isPresent() && small.country().equals(large.gazetteer());
  }

  private static ResolvedClaim join(ResolvedClaim a, ResolvedClaim b) {
    ResolvedClaim fuller = weight(b) > weight(a) ? b : a;
    ResolvedClaim other = fuller == a ? b : a;
    List<Quantity> counts =
        Counts.joined(fuller.claim().quantities(), other.claim().quantities());
    boolean ownVoice = tellsItself(a) || tellsItself(b) || a.sources().isEmpty() && b.sources().isEmpty();
    return new ResolvedClaim(
        fuller.claim().with(counts),
        union(a.actors(), b.actors()),
        isSeat(a) ? Seats.exacter(a.recipients(), b.recipients()) : union(a.recipients(), b.recipients()),
        spots(union(a.places(), b.places())),
        ownVoice ? List.of() : union(a.sources(), b.sources()),
        a.time().isPresent() ? a.time() : b.time(),
        a.status() == FactStatus.HAPPENED ? b.status() : a.status(),
        evidence(fuller, other));
  }

  private static boolean isSeat(ResolvedClaim claim) {
    return claim.claim().type() == EventType.POSITION || claim.claim().type() == EventType.LOCATION;
  }

  /** Whether the article says it in its own voice; a headline only has no room for whose word it is. */
  private static boolean tellsItself(ResolvedClaim claim) {
    return claim.sources().isEmpty() && !Sides.tellsGuests(claim) && !claim.claim().heading();
  }

  /** بنغازي / منزله: only what has a name, if something has. */
  private static List<Cluster> spots(List<Cluster> places) {
    return places.size() > 1 && places.stream().anyMatch(Cluster::named) ? places.stream().filter(Cluster::named).toList() : places;
  }

  private static int weight(ResolvedClaim claim) {
    if (Sides.tellsGuests(claim)) {
      return -1;
    }
    return claim.actors().size() * 2 + claim.recipients().size() * 2
        + (claim.time().isPresent() ? 1 : 0) - (claim.claim().heading() ? 5 : 0);
  }

  private static ResolvedClaim withEvidence(ResolvedClaim a, ResolvedClaim b) {
    return new ResolvedClaim(
        a.claim(), a.actors(), a.recipients(), a.places(), a.sources(), a.time(), a.status(),
        evidence(a, b));
  }

  private static List<Span> evidence(ResolvedClaim first, ResolvedClaim second) {
    List<Span> out = new ArrayList<>(first.evidence());
    out.addAll(second.evidence());
    return out;
  }

  private static List<Cluster> union(List<Cluster> a, List<Cluster> b) {
    Set<Cluster> out = new LinkedHashSet<>(a);
    out.addAll(b);
    return List.copyOf(out);
  }
}
