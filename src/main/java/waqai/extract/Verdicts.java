package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Gives the later parts of a judgment the court that has passed it: قضت المحكمة بسجن ثلاثة، وبراءة آخرين. */
final class Verdicts {
  private static final String ACQUITTAL = "براءة";

  private static final Set<EventType> PASSED =
      Set.of(EventType.CONVICTION, EventType.VOTE, EventType.RESTRICTION, EventType.RELEASE);

  private static final Set<String> JUDGED = Set.of("صادر", "صادرة", "محكوم", "طعن", "سابق");

  /** Words behind which the reasons are told, and no more judgments. */
  private static final Set<String> REASONS = Set.of("بعد", "اثر", "ادانة", "اتهام", "ارتكاب", "تهمة", "جريمة");

  private static final Set<String> AGAINST = Set.of("ل", "علي", "ضد", "حق");

  private static final Set<EntityKind> JUDGEABLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);

  private final Sentence sentence;
  private final Set<String> courts;
  private final Set<String> penalties;
  private final EventPattern acquittal;

  /** Reads one sentence. */
  Verdicts(Sentence sentence, Patterns patterns) {
    this.sentence = sentence;
    courts = patterns.classes().words("court");
    penalties = patterns.classes().words("penalty");
    acquittal = patterns.of(EventPattern.Pos.NOUN, ACQUITTAL).getFirst();
  }

  /** The matches, and those that the nouns of a list of judgments tell: بالإعدام لسبعة والسجن المؤبد لعشرة متهمين. */
  List<Match> listed(List<Match> matches) {
    Optional<Match> first = matches.stream()
        .filter(m -> m.pattern().type() == EventType.CONVICTION && !m.actors().isEmpty() && m.actors().stream().allMatch(this::isCourt))
        .findFirst();
    if (first.isEmpty()) {
      return matches;
    }
    List<Match> out = new ArrayList<>(matches);
    out.removeIf(m -> m.pattern().type() == EventType.SANCTION && m.frame().isNoun() && m.actors().isEmpty());
    out.replaceAll(m -> m == first.get() ? withJudged(m) : m);
    int after = first.get().recipients().stream().mapToInt(Filler::token).max().orElse(first.get().predicate() + 1);
    for (int at = after + 1; at < sentence.tokens().size() && !isEnd(sentence.token(at)); at++) {
      int noun = at;
      if (isListed(at) && out.stream().noneMatch(m -> m.predicate() == noun)) {
        judged(at).ifPresent(who -> out.add(passed(noun, first.get(), who)));
      }
    }
    return out;
  }

  /** أحكاما بالسجن تتراوح بين 5 و15 سنة ضد / 13 شخصا: the people behind who is judged by the list's first part. */
  private Match withJudged(Match match) {
    return !match.recipients().isEmpty() ? match
        : judged(match.predicate()).filter(f -> isAgainst(((Filler.Named) f).mention().phrase().begin()))
            .map(who -> new Match(match.pattern(), match.frame(), match.actors(), List.of(who))).orElse(match);
  }

  private boolean isAgainst(int begin) {
    int at = sentence.token(begin - 1).tag().equals("CD") ? begin - 2 : begin - 1;
    return at > 0 && AGAINST.contains(Orthography.fold(sentence.token(at).form()));
  }

  private boolean isEnd(Token token) {
    return token.isVerb() && !token.tag().equals("VBG") || token.hasLemmaOf(REASONS);
  }

  /** و / السجن, وب / السجن, ، و / براءة. */
  private boolean isListed(int at) {
    Token token = sentence.token(at);
    int before = sentence.token(at - 1).form().equals("ب") ? at - 2 : at - 1;
    return token.isNoun() && sentence.token(before).form().equals("و")
        && token.lemmas().stream().anyMatch(l -> penalties.contains(l) || l.equals(ACQUITTAL) || l.equals("معاقبة"));
  }

  /** Who is judged by the noun: the first people behind it, before the next of the list. */
  private Optional<Filler> judged(int noun) {
    int end = noun + 1;
    while (end < sentence.tokens().size() && !isEnd(sentence.token(end)) && !isListed(end)) {
      end++;
    }
    int last = end;
    return sentence.mentions().stream()
        .filter(m -> JUDGEABLE.contains(m.kind()) && noun < m.phrase().begin() && m.phrase().begin() < last)
        .findFirst()
        .map(Filler.Named::new);
  }

  private Match passed(int noun, Match judgment, Filler who) {
    Clause clause = sentence.clauses().stream().filter(c -> c.predicate() == noun).findFirst().orElse(judgment.frame().clause());
    EventPattern pattern = sentence.token(noun).hasLemma(ACQUITTAL) ? acquittal : judgment.pattern();
    return new Match(pattern, new Frame(clause, Map.of(), Optional.empty()), judgment.actors(), List.of(who));
  }

  /** The matches; nouns of judgment that nobody passes are passed by the court that judges before them. */
  List<Match> join(List<Match> matches) {
    List<Match> out = new ArrayList<>();
    for (Match match : matches) {
      Optional<Match> judgment = match.frame().isNoun() && match.actors().isEmpty() && PASSED.contains(match.pattern().type())
          ? out.stream().filter(m -> goesOn(m, match)).reduce((a, b) -> b) : Optional.empty();
      List<Filler> judges = judgment.map(Match::actors).orElseGet(() -> match.actors().isEmpty() ? ofRuling(match) : match.actors());
      out.add(new Match(match.pattern(), match.frame(), judges, match.recipients()));
    }
    return out;
  }

  /** وتضمن الحكم معاقبة ثلاثة: whoever has passed the judgment told before. */
  private List<Filler> ofRuling(Match match) {
    return !match.frame().isNoun() || !PASSED.contains(match.pattern().type()) ? List.of() : match.frame().clause().parent().stream()
        .flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p && c.kind() == Clause.Kind.VERB))
        .flatMap(c -> c.slot("subj").stream())
        .map(s -> sentence.token(s.head()))
        .filter(t -> t.isDefinite() && t.form().startsWith("ال") && t.hasLemma("حكم"))
        .<Filler>map(t -> new Filler.Authored(sentence.index(), t.index(), Set.of()))
        .limit(1)
        .toList();
  }

  private boolean goesOn(Match judgment, Match part) {
    int from = judgment.predicate();
    int to = part.predicate();
    return from < to && PASSED.contains(judgment.pattern().type()) && !judgment.actors().isEmpty()
        && judgment.actors().stream().allMatch(this::isCourt)
        && sentence.tokens().subList(from + 1, to).stream().noneMatch(Verdicts::isOfOther)
        && sentence.clauses().stream().noneMatch(c -> from < c.predicate() && c.predicate() < to && isAct(c));
  }

  private boolean isCourt(Filler filler) {
    return sentence.token(filler.token()).hasLemmaOf(courts);
  }

  /** على حكم صادر: what another has judged before. */
  private static boolean isOfOther(Token token) {
    return token.hasLemmaOf(JUDGED);
  }

  /** A verb of the main line begins something else; the clauses about the judged do not. */
  private static boolean isAct(Clause clause) {
    return clause.kind() == Clause.Kind.VERB && clause.link() != Clause.Link.RELATIVE && clause.slot("subj").stream().anyMatch(p -> p.head() > clause.predicate());
  }
}
