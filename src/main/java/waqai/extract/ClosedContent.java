package waqai.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Tells which matches are only what another is about: what is demanded or rejected is no event. */
final class ClosedContent {
  private static final Set<EventType> CLOSED =
      EnumSet.of(
          EventType.DEMAND, EventType.REJECTION, EventType.THREAT, EventType.PLEDGE,
          EventType.VOTE, EventType.AGREEMENT, EventType.CONCESSION, EventType.MEDIATION,
          EventType.CEASEFIRE);

  private static final List<String> SETTINGS =
      List.of("subj", "وساطة", "خلال", "بعد", "قبل", "اثناء", "عقب", "اثر", "قبيل", "منذ");

  /** On what occasion somebody says something. */
  private static final Set<String> OCCASIONS = Set.of("خلال", "اثناء", "لدي", "عقب", "هامش", "اعقاب", "مستهل");

  /** ترؤسه اجتماعا, حضوره لقاء: what one does at a meeting. */
  private static final Set<String> LED = Set.of("ترؤس", "حضور", "افتتاح", "اختتام", "ختام", "مشاركة");

  private static final int LEADING = 3;

  private static final String DESPITE = "رغم";
  private static final int DEEPEST = 10;

  private final Sentence sentence;
  private final Map<Integer, Clause> byToken;

  ClosedContent(Sentence sentence) {
    this.sentence = sentence;
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** The matches that are no events of their own, each with the match that tells it better. */
  Map<Match, Match> superseded(List<Match> matches) {
    Map<Integer, Match> closed = new HashMap<>();
    matches.stream()
        .filter(m -> m.pattern().weak() || m.pattern().type() == EventType.CONVICTION
            || CLOSED.contains(m.pattern().type()) && !m.pattern().open())
        .forEach(m -> closed.put(m.predicate(), m));
    Map<Match, Match> out = new LinkedHashMap<>();
    for (Match match : matches) {
      owner(match, closed).or(() -> stopper(match, matches)).or(() -> answer(match, matches)).ifPresent(o -> {
        boolean isEvent = match.pattern().type() != EventType.STATEMENT
            && (match.pattern().type() != EventType.CONCESSION || o.pattern().type() == EventType.VOTE);
        if (!o.pattern().weak() || !isEvent) {
          out.put(match, o);
        } else {
          out.put(o, match);
        }
      });
    }
    return out;
  }

  /** نفت طهران / الاتهامات / بتسليح الجماعة: a charge that is only answered, and what it is of. */
  private Optional<Match> answer(Match match, List<Match> matches) {
    int at = match.predicate();
    for (int depth = 0; depth < DEEPEST; depth++) {
      Clause clause = byToken.get(at);
      if (clause == null || clause.kind() != Clause.Kind.NOUN || clause.parent().isEmpty()) {
        return Optional.empty();
      }
      int noun = at;
      Optional<Match> answer = matches.stream()
          .filter(m -> m.pattern().type() == EventType.STATEMENT && !m.pattern().open() && m.pattern().asksFor("obj"))
          .filter(m -> m.frame().clause().slot("obj").stream().anyMatch(p -> p.head() == noun))
          .findFirst();
      if (answer.isPresent()) {
        return answer;
      }
      at = clause.parent().get();
    }
    return Optional.empty();
  }

  /** علقت ألمانيا / تعاونها مع مالي, علقت / مساعداتها: what is broken off does not go on. */
  private static Optional<Match> stopper(Match match, List<Match> matches) {
    return match.pattern().type() != EventType.COOPERATION && match.pattern().type() != EventType.AID ? Optional.empty() : matches.stream()
        .filter(m -> m.pattern().type() == EventType.SANCTION)
        .filter(m -> Stream.of("obj", "gen").flatMap(s -> m.frame().clause().slot(s).stream())
            .anyMatch(p -> p.head() == match.predicate()))
        .findFirst();
  }

  private Optional<Match> owner(Match match, Map<Integer, Match> closed) {
    Optional<Match> direct = closed.values().stream()
        .filter(m -> m != match && (m.pattern().type() == EventType.THREAT || m.pattern().type() == EventType.DEMAND
            || m.pattern().type() == EventType.CONVICTION && match.pattern().type() == EventType.ARREST))
        .filter(m -> m.frame().clause().slot("ب").stream().anyMatch(p -> p.head() == match.predicate()))
        .findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Match> opposed = closed.values().stream()
        .filter(m -> m != match && m.pattern().type() == EventType.REJECTION && m.frame().isNoun() && m.predicate() < match.predicate())
        .filter(m -> m.frame().clause().slot("ل").stream().anyMatch(p -> p.head() == match.predicate()))
        .findFirst();
    if (opposed.isPresent()) {
      return opposed;
    }
    Optional<Match> threat = closed.values().stream()
        .filter(m -> m != match && m.pattern().type() == EventType.THREAT && m.predicate() < match.predicate())
        .filter(m -> m.frame().clause().content().filter(c -> c.contains(match.predicate())).isPresent()
            && Provisos.holdAbove(byToken, match.frame().clause(), m.predicate()))
        .findFirst();
    if (threat.isPresent()) {
      return threat;
    }
    Optional<Match> refused = match.frame().support().map(s -> closed.get(s.clause().predicate()))
        .filter(m -> m.pattern().type() == EventType.REJECTION && m != match);
    if (refused.isPresent()) {
      return refused;
    }
    int at = match.predicate();
    for (int depth = 0; depth < DEEPEST; depth++) {
      Clause clause = byToken.get(at);
      if (clause == null && depth > 0 && sentence.token(at).tag().equals("IN")) {
        at = nounBefore(at);
        clause = byToken.get(at);
      }
      if (clause == null || clause.parent().isEmpty()) {
        return Optional.empty();
      }
      if (clause.link() == Clause.Link.RELATIVE && !isWished(clause) || clause.link() == Clause.Link.CIRCUMSTANCE
          || clause.markers().stream().anyMatch(StatusReader.MEANWHILE::contains)
          || clause.link() == Clause.Link.COORDINATE || sentence.token(at).hasLemma(DESPITE) || Reasons.begin(sentence, at)) {
        return Optional.empty();
      }
      int parent = clause.parent().get();
      Match above = closed.get(parent);
      if (above != null && above.pattern().type() != EventType.CONVICTION && isContent(match, above, at)) {
        return Optional.of(above);
      }
      at = parent;
    }
    return Optional.empty();
  }

  /** على المدن من / الريف ووقف القصف: a preposition that governs nothing for the parser hangs on the noun before it. */
  private int nounBefore(int preposition) {
    int at = preposition - 1;
    while (at > 0 && !byToken.containsKey(at) && !sentence.token(at).isPunctuation()) {
      at--;
    }
    return at;
  }

  /** اقترح تشكيل حكومة تديرها لجنة: what is told in the present of something that does not exist yet. */
  private boolean isWished(Clause clause) {
    int verb = clause.predicate();
    return sentence.token(verb).tag().equals("VBP") && !sentence.token(clause.parent().orElse(verb)).isDefinite()
        && !sentence.token(Math.max(0, verb - 1)).tag().startsWith("W");
  }

  /** Whether a predicate stands in the content of a closed one, not in its subject or its setting. */
  private boolean isContent(Match match, Match above, int at) {
    boolean supports = match.frame().support()
        .filter(s -> s.clause().predicate() == above.predicate()).isPresent();
    if (supports) {
      return match.pattern().type() == above.pattern().type() || above.pattern().weak() && match.pattern().type() != EventType.CONCESSION;
    }
    Clause clause = above.frame().clause();
    boolean twin = match.pattern().type() == EventType.VOTE && above.pattern().type() == EventType.VOTE
        && match.frame().isNoun() && clause.slot("ب").stream().anyMatch(p -> p.head() == match.predicate());
    if (twin) {
      return false;
    }
    boolean brought = match.pattern().type() == EventType.MEDIATION && match.frame().isNoun()
        && (above.pattern().type() == EventType.AGREEMENT || above.pattern().type() == EventType.CEASEFIRE)
        && (MediatedSides.isBy(clause, "وساطة", match.predicate() + 1) || MediatedSides.isBy(clause, "ب", match.predicate()));
    if (brought) {
      return false;
    }
    for (String slot : SETTINGS) {
      if (clause.slot(slot).stream().anyMatch(p -> p.covers(at) || p.covers(match.predicate()))) {
        return false;
      }
    }
    return at > above.predicate() && !isOccasion(match, above) && !isMeanwhile(match);
  }

  /** دعا الرئيس، / لدى ترؤسه اجتماع القيادة، الفصائل إلى الحوار: on what occasion it was said, wherever the parser hangs it. */
  private boolean isMeanwhile(Match match) {
    int at = match.predicate() - 1;
    while (at > 0 && at >= match.predicate() - LEADING && (sentence.token(at).hasLemmaOf(LED) || sentence.token(at).isPronoun())) {
      at--;
    }
    return match.pattern().type().root() == EventType.Root.CONSULT && match.frame().isNoun() && at > 0 && sentence.token(at).hasLemmaOf(OCCASIONS);
  }

  /** تعهد جونسون، / في لقاء مع رجال أعمال، بخفض الضرائب: where somebody said it. */
  private boolean isOccasion(Match match, Match above) {
    return match.pattern().type().root() == EventType.Root.CONSULT && match.frame().isNoun() && !above.pattern().asksFor("في")
        && above.frame().clause().slot("في").stream().anyMatch(p -> p.head() == match.predicate()) && !isEntered(match.predicate());
  }

  /** رفض / الدخول في / مفاوضات: where the parser hangs on the verb what belongs to the noun before. */
  private boolean isEntered(int noun) {
    int in = noun - 1;
    while (in > 0 && sentence.token(in).isNoun()) {
      in--;
    }
    if (in < 1 || !sentence.token(in).form().equals("في")) {
      return false;
    }
    int before = in - 1;
    return sentence.token(before).isNoun() && !sentence.token(before).isName()
        && sentence.mentions().stream().noneMatch(m -> m.phrase().begin() <= before && before < m.phrase().end());
  }
}
