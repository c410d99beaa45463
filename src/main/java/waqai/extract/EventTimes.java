package waqai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.fact.FactTime;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** Gives each event of a sentence its own time. */
final class EventTimes {
  /** Words before a time that say since when or until when. */
  private static final Set<String> BOUNDS = Set.of("منذ", "حتى", "لغاية");

  /** What is said of something that lasts: المستمر, المندلعة, الدائر. Folded. */
  private static final Pattern LASTED = Pattern.compile("م.{3,}|دائر|قائم|جار|جاري");

  private static final Set<String> SINCE = Set.of("منذ");

  /** Conjunctions of what happens at the same time. */
  private static final Set<String> MEANWHILE = Set.of("حين", "عندما", "حينما", "لدي", "اثناء", "فيما", "حيث");

  private static final Set<String> BESIDES = Set.of("فيما", "حين");

  /** Words before the event that is the occasion of what the verb above tells. Folded. */
  private static final Set<String> DURING = Set.of("خلال", "اثناء", "لدي", "هامش");

  /** What goes on: the day since when it lasts is the day when it happened. */
  private static final Set<EventType> LASTING = Set.of(EventType.ARREST, EventType.ABDUCTION, EventType.CAPTURE,
      EventType.ATTACK, EventType.AID, EventType.RESTRICTION, EventType.MOBILIZATION, EventType.CEASEFIRE,
      EventType.PROTEST, EventType.SANCTION, EventType.COOPERATION, EventType.APPOINTMENT);

  /** What is done by saying so: أعلنت الخميس / سحب قواتها. */
  private static final Set<EventType> DECIDED = Set.of(EventType.CONCESSION, EventType.WITHDRAWAL, EventType.SANCTION,
      EventType.CEASEFIRE, EventType.RESTRICTION, EventType.DISMISSAL, EventType.APPOINTMENT, EventType.RESIGNATION);

  /** How deep the event may stand under the noun that tells the occasion: على هامش اجتماعات. */
  private static final int OCCASION = 2;

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final Attachment attachment;
  private final Set<Integer> others;
  private final Map<Integer, Clause> byToken;
  private final Map<Integer, TimeExpression> timeOf = new HashMap<>();
  private final Map<Integer, TimeExpression> sinceWhen = new HashMap<>();
  private final SharedTimes shared;
  private final TimesOfNouns nouns;

  /** Attaches the times of a sentence to its events; a year beside another word for one is its own. */
  EventTimes(Sentence sentence, Attachment attachment, Set<Integer> others) {
    this.sentence = sentence;
    this.attachment = attachment;
    this.others = others;
    tree = sentence.tree();
    byToken = Clause.byPredicate(sentence.clauses());
    nouns = new TimesOfNouns(sentence, attachment);
    shared = new SharedTimes(sentence, attachment, byToken, timeOf);
    sentence.times().stream().filter(t -> t.value().isPresent()).forEach(this::assign);
  }

  /** When the event of a match happens, as far as its own clause says. */
  Optional<TimeExpression> of(Match match) {
    Clause clause = match.frame().support().map(Frame.Support::clause)
        .orElse(match.frame().clause());
    return Optional.ofNullable(timeOf.get(match.predicate()))
        .or(() -> match.frame().support().filter(s -> !s.row().announces() || DECIDED.contains(match.pattern().type())).map(s -> timeOf.get(s.clause().predicate())))
        .or(() -> since(match))
        .or(() -> genitive(clause))
        .or(() -> occasion(clause))
        .or(() -> during(clause))
        .or(() -> within(clause))
        .or(() -> meanwhile(clause))
        .or(() -> before(clause))
        .or(() -> shared.of(match, clause));
  }

  private void assign(TimeExpression time) {
    int first = firstToken(time);
    if (first < 0) {
      return;
    }
    if (isBound(first)) {
      if (isAfter(first, SINCE) && !isOfQuality(first)) {
        attachment.of(first).ifPresent(event -> sinceWhen.putIfAbsent(event, time));
      }
      return;
    }
    if (nouns.isName(first)) {
      return;
    }
    int noun = nouns.scheduled(first);
    if (noun >= 0) {
      if (attachment.isEvent(noun)) {
        timeOf.putIfAbsent(noun, time);
      }
      return;
    }
    boolean year = time.value().filter(FactTime.WholeYear.class::isInstance).isPresent();
    if (!year || !isOfAnother(first)) {
      attachment.of(first).ifPresentOrElse(event -> timeOf.putIfAbsent(event, time), () -> shared.assign(first, time));
    }
  }

  private int firstToken(TimeExpression time) {
    return sentence.tokensOf(time).mapToInt(Token::index).findFirst().orElse(-1);
  }

  /** في الصراع المستمر / منذ عام 2011: since when the conflict lasts. */
  private boolean isOfQuality(int first) {
    int at = first;
    while (at > 0 && !SINCE.contains(sentence.token(at).form())) {
      at--;
    }
    Token before = sentence.token(Math.max(0, at - 1));
    return at > 0 && before.isAdjective() && before.isDefinite() && LASTED.matcher(before.lemma()).matches();
  }

  /** منذ, حتى: from when on or until when, not when. */
  private boolean isBound(int first) {
    return isAfter(first, BOUNDS);
  }

  private boolean isAfter(int first, Set<String> bounds) {
    if (first > 0 && bounds.contains(sentence.token(first - 1).form())) {
      return true;
    }
    int node = tree.leaf(first);
    while (node != 0) {
      node = tree.parent(node);
      if (tree.is(node, "PP", "NP", "ADVP")
          && bounds.contains(sentence.token(tree.begin(node)).form())) {
        return !isOfEventBetween(tree.begin(node), first);
      }
    }
    return false;
  }

  /** منذ / مقتل الرئيس في مايو 2001, منذ الهجوم الذي شنه مسلحون في مايو: the time of the event since which something lasts. */
  private boolean isOfEventBetween(int bound, int first) {
    return follows(first, "IN") && IntStream.range(bound + 1, first - 1).anyMatch(attachment::isEvent);
  }

  /** على اتفاق الطائف عام 1989: the year of a noun that may tell an event, but does not here. */
  private boolean isOfAnother(int time) {
    for (int at = time - 1; at >= 0; at--) {
      Token token = sentence.token(at);
      if (attachment.isEvent(at) || !token.isNoun() && !token.isAdjective() && !token.isName()) {
        return false;
      }
      if (isOther(at)) {
        return Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent)
            .filter(attachment::isEvent).isEmpty() || follows(at, "IN");
      }
    }
    return false;
  }

  private boolean isOther(int at) {
    return others.contains(at) && sentence.token(at).isNoun() && !isGenitive(at);
  }

  /** مكتب الاتصال: part of the name of a thing. */
  private boolean isGenitive(int at) {
    return at > 0 && sentence.token(at).isDefinite() && sentence.token(at - 1).isNoun()
        && !sentence.token(at - 1).isDefinite();
  }

  private boolean follows(int at, String tag) {
    return at > 0 && sentence.token(at - 1).tag().equals(tag);
  }

  /** يحتجزه العسكريون منذ الأربعاء, يشن الجيش منذ الأربعاء هجوما: what still goes on began on that day. */
  private Optional<TimeExpression> since(Match match) {
    Clause verb = match.frame().support().map(Frame.Support::clause).orElse(match.frame().clause());
    boolean lasts = LASTING.contains(match.pattern().type()) && verb.markers().isEmpty()
        && sentence.token(verb.predicate()).tag().equals("VBP");
    return lasts ? Optional.ofNullable(sinceWhen.get(match.predicate())).or(() -> Optional.ofNullable(sinceWhen.get(verb.predicate())))
        : Optional.empty();
  }

  /** محاولة اغتيال دبلوماسي عام 2012: the time of the event in the genitive. */
  private Optional<TimeExpression> genitive(Clause clause) {
    return clause.kind() != Clause.Kind.NOUN ? Optional.empty()
        : clause.slot("gen").stream().map(p -> timeOf.get(p.head())).filter(Objects::nonNull).findFirst();
  }

  /** شدد الأحد على ذلك خلال اتصال هاتفي: the occasion has the time of what the verb above tells. */
  private Optional<TimeExpression> during(Clause clause) {
    int at = clause.predicate();
    if (clause.kind() != Clause.Kind.NOUN || at == 0 || !DURING.contains(sentence.token(at - 1).lemma())) {
      return Optional.empty();
    }
    Optional<Integer> above = clause.parent();
    for (int depth = 0; depth < OCCASION && above.isPresent(); depth++) {
      TimeExpression time = timeOf.get(above.get());
      if (time != null) {
        return Optional.of(time);
      }
      above = Optional.ofNullable(byToken.get(above.get())).flatMap(Clause::parent);
    }
    return Optional.empty();
  }

  /** رحبت الجمعة بالمحادثات خلال زيارة / أثنت فيها على: what was done on such an occasion. */
  private Optional<TimeExpression> within(Clause clause) {
    int at = clause.predicate();
    boolean there = clause.link() == Clause.Link.RELATIVE && isPerfect(at) && at + 2 < sentence.tokens().size()
        && sentence.token(at + 1).form().equals("في") && sentence.token(at + 2).isPronoun();
    return there ? clause.parent().filter(noun -> noun > 0 && DURING.contains(sentence.token(noun - 1).lemma()))
        .flatMap(noun -> Optional.ofNullable(timeOf.get(noun)).or(() -> nearestBefore(noun, this::tellsOn))) : Optional.empty();
  }

  /** The time of the event at whose occasion it happens: على هامش اجتماعات ... الشهر القادم. */
  private Optional<TimeExpression> occasion(Clause clause) {
    return Stream.of("خلال", "اثناء", "علي", "في", "عند", "لدي")
        .flatMap(slot -> clause.slot(slot).stream()
            .filter(p -> !slot.equals("علي") || sentence.token(p.head()).hasLemma("هامش")))
        .flatMap(p -> events(p).map(timeOf::get))
        .flatMap(t -> Optional.ofNullable(t).stream())
        .findFirst();
  }

  private Stream<Integer> events(Phrase phrase) {
    return IntStream.range(phrase.head(), Math.min(phrase.end(), phrase.head() + OCCASION))
        .filter(attachment::isEvent)
        .boxed();
  }

  /** جرح شرطيان أمس حين هاجم مسلحون الحاجز: the time of what happens meanwhile. */
  private Optional<TimeExpression> meanwhile(Clause clause) {
    boolean conjoined = clause.markers().stream().anyMatch(MEANWHILE::contains)
        || clause.parent().map(p -> Orthography.fold(sentence.token(p).form()))
            .filter(MEANWHILE::contains).isPresent();
    return conjoined && clause.kind() != Clause.Kind.NOUN && !goesOnBesides(clause)
        ? nearestBefore(clause.predicate(), b -> true) : Optional.empty();
  }

  /** انتخب البرلمان اليوم رئيسه، فيما يسيطر متشددون على الشمال: what goes on besides has no day of it. */
  private boolean goesOnBesides(Clause clause) {
    int at = clause.predicate();
    return sentence.token(at).tag().equals("VBP") && at > 0 && BESIDES.contains(Orthography.fold(sentence.token(at - 1).form()));
  }

  /** وصل أمس واجتمع: a verb in the perfect after and with another. */
  private Optional<TimeExpression> before(Clause clause) {
    return clause.link() == Clause.Link.COORDINATE && isPerfect(clause.predicate())
        ? nearestBefore(clause.predicate(), this::tellsOn) : Optional.empty();
  }

  /** Whether a verb is one step of what the sentence tells in the perfect. */
  private boolean tellsOn(int token) {
    Clause clause = byToken.get(token);
    return clause != null && isPerfect(token) && clause.link() != Clause.Link.RELATIVE;
  }

  private Optional<TimeExpression> nearestBefore(int token, IntPredicate wanted) {
    for (int at = token - 1; at >= 0; at--) {
      if (attachment.isEvent(at) && wanted.test(at) && timeOf.containsKey(at)) {
        return Optional.of(timeOf.get(at));
      }
    }
    return Optional.empty();
  }

  private boolean isPerfect(int token) {
    return sentence.token(token).tag().equals("VBD");
  }
}
