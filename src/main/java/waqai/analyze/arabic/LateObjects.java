package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Gives a verb of blaming, asking or holding the object that stands behind what is told between: اتهم الوزير قبل أيام / الأردن بإيواء
 * مسلحين, أدان الأمين العام، بأشد العبارات، / الغارات, اعتقلت القوات، فجر اليوم، / شابين, انتقد النائب خلال مؤتمر صحفي / أداء الوزارة.
 */
final class LateObjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  private static final List<String> TOLD = List.of("obj", "obj2", "comp");

  /** Verbs that may do without an object: only with what is asked right behind it. */
  private static final Set<String> ASKING = Set.of("دعا", "طالب", "حذر");

  private static final Set<String> DENYING = Set.of("نفي", "كذب", "فند", "دحض");

  private static final Set<String> JUDGING = Set.of("رفض", "استهجن", "ايد");

  private static final Set<String> SIGNING = Set.of("وقع");

  private static final Set<String> DEALS = WordClasses.list().words("settled");

  /** بحضور الوزراء, برعاية قطرية: who stands by. */
  private static final Set<String> STANDING_BY = Set.of("حضور", "رعاية", "وساطة", "مشاركة", "اشراف", "دعوة");

  private static final Set<String> LINKS = Set.of("ب", "الي", "من");

  private static final Set<String> STRENGTH = Set.of("شدة", "قوة", "عنف", "حدة", "اشد", "اقسي", "اقوي", "اقصي", "حزم");

  private static final Set<String> OCCASION = Set.of("في", "خلال", "عبر", "عقب", "بعد", "اثناء", "قبل", "قبيل", "بعيد", "غداة", "اثر");

  private static final Set<String> MET = Set.of("اتصال", "لقاء", "اجتماع", "مؤتمر", "جلسة", "زيارة");

  private static final Set<String> UNDERGONE = WordClasses.list().words("own-occasion");

  /** How many words on words of strength may stand. */
  private static final int FAR = 10;

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;
  private final ObjectsBehindOccasions insertions;

  LateObjects(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.times = times;
    insertions = new ObjectsBehindOccasions(tokens, mentions);
  }

  /** The clauses of a sentence, such a verb with its object. */
  List<Clause> bridge(List<Clause> clauses) {
    return clauses.stream()
        .map(c -> object(c).or(() -> matter(c, clauses)).map(o -> with(c, o)).orElse(c)).map(c -> isOwnOccasion(c) ? c.without("acc") : c).toList();
  }

  /** رفضت موسكو ما قالته / واشنطن: whose the matter is that somebody judges. */
  private Optional<Phrase> matter(Clause clause, List<Clause> clauses) {
    boolean told = TOLD.stream().anyMatch(slot -> !clause.slot(slot).isEmpty()) || clause.content().isPresent();
    if (clause.kind() != Clause.Kind.VERB || told || !is(clause.predicate(), l -> JUDGING.contains(l) || DENYING.contains(l) || WORDS.isAddressing(l))) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p == clause.predicate()).isPresent())
        .filter(c -> fold(c.predicate() - 1).equals("ما") && is(c.predicate(), WORDS::isDoing))
        .flatMap(c -> is(clause.predicate(), DENYING::contains) ? Stream.of(whole(c)) : authors(c))
        .findFirst();
  }

  /** نفى / ما أعلنه الجيش عن مقتل قائده: all of it. */
  private static Phrase whole(Clause relative) {
    int end = relative.arguments().values().stream().flatMap(List::stream).mapToInt(Phrase::end).max().orElse(0);
    return new Phrase(relative.predicate() - 1, relative.predicate() - 1, Math.max(end, relative.predicate() + 1));
  }

  private Stream<Phrase> authors(Clause relative) {
    return Stream.of("subj", "obj2", "obj").flatMap(slot -> relative.slot(slot).stream())
        .filter(p -> p.head() > relative.predicate())
        .flatMap(p -> mentions.stream().map(Mention::phrase).filter(m -> m.covers(p.head())));
  }

  private Optional<Phrase> object(Clause clause) {
    int verb = clause.predicate();
    boolean carrying = is(verb, l -> WORDS.isCarrying(l) || SIGNING.contains(l));
    boolean holding = carrying || is(verb, WORDS::isHolding);
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").isEmpty() || !carrying && clause.slot("subj").size() > 1
        || !holding && !is(verb, WORDS::isAddressing) && !is(verb, ASKING::contains)) {
      return Optional.empty();
    }
    int subject = clause.slot("subj").getLast().head();
    int end = subject < verb ? verb + 1 : end(subject);
    if (!holding && TOLD.stream().limit(2).allMatch(slot -> clause.slot(slot).isEmpty()) && strength(end) > end) {
      Optional<Phrase> behind = behind(verb, strength(end));
      if (behind.isPresent()) {
        return behind;
      }
    }
    if (clause.content().isPresent() && !holding) {
      return Optional.empty();
    }
    boolean told = TOLD.stream().filter(slot -> !holding || !slot.equals("comp")).flatMap(slot -> clause.slot(slot).stream())
        .anyMatch(p -> p.head() >= end || p.head() < Math.min(subject, verb));
    return told ? Optional.empty() : behind(verb, end).filter(p -> !carrying || isDeal(p.head())).or(() -> holding ? Optional.empty() : insertions.behind(verb, end));
  }

  /** وقعت الحكومة والحركة في الدوحة برعاية قطرية / اتفاقا. */
  private boolean isDeal(int at) {
    return !tokens.get(at).isDefinite() && tokens.get(at).lemmas().stream().anyMatch(l -> WORDS.isConferred(l) || DEALS.contains(l));
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  /** Where the words for whoever stands at a token end. */
  private int end(int at) {
    return mentions.stream().map(Mention::phrase)
        .filter(p -> p.covers(at))
        .map(Phrase::end).findFirst().orElse(at + 1);
  }

  /** The first noun behind all that may be told between. */
  private Optional<Phrase> behind(int verb, int begin) {
    int at = begin;
    for (int next = skip(at); next > at; next = skip(at)) {
      at = next;
    }
    int head = at < tokens.size() && tokens.get(at).tag().equals("CD") ? at + 1 : at;
    if (at == begin || head >= tokens.size() || !isNominal(head)) {
      return Optional.empty();
    }
    int end = Math.max(phraseEnd(head), end(head));
    boolean apposed = isComma(end) && end + 1 < tokens.size() && isNominal(end + 1);
    boolean linked = end < tokens.size() && LINKS.contains(fold(end));
    return apposed || is(verb, ASKING::contains) && !linked
        ? Optional.empty() : Optional.of(new Phrase(head, at, end));
  }

  private boolean isNominal(int at) {
    Token token = tokens.get(at);
    return (token.isNoun() || token.isName()) && !Prepositions.isPrepositional(fold(at)) && time(at) == at;
  }

  private int phraseEnd(int begin) {
    int at = begin + 1;
    while (at < tokens.size() && (tokens.get(at).isNoun() || tokens.get(at).isName() || tokens.get(at).isAdjective()
        || tokens.get(at).tag().equals("PRP$")) && !Prepositions.isPrepositional(fold(at))) {
      at++;
    }
    return at;
  }

  private int skip(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    if (isComma(at)) {
      return at + 1;
    }
    int time = time(at);
    return time > at ? time : Math.max(Math.max(manner(at), occasion(at)), Math.max(Math.max(place(at), ownOccasion(at)), stander(at)));
  }

  private boolean isComma(int at) {
    return at < tokens.size() && tokens.get(at).isComma();
  }

  /** The end of a time that is told here, with a preposition or not. */
  private int time(int at) {
    return times.stream()
        .filter(t -> t.span().begin() == tokens.get(at).span().begin())
        .mapToInt(t -> (int) tokens.stream().filter(w -> w.span().begin() < t.span().end()).count())
        .max().orElse(at);
  }

  /** أدان مركز حماية الصحفيين في اليمن / بأشد العبارات / استهداف مقره: where such words begin, though more is said of the subject before them. */
  private int strength(int begin) {
    int last = Math.min(tokens.size(), begin + FAR);
    int at = begin;
    while (at < last && manner(at) == at && !tokens.get(at).isVerb() && !isComma(at)) {
      at++;
    }
    return at < last && manner(at) > at ? at : begin;
  }

  /** بشدة, بأشد العبارات. */
  private int manner(int at) {
    if (!fold(at).equals("ب") || at + 1 >= tokens.size() || !STRENGTH.contains(fold(at + 1))) {
      return at;
    }
    boolean words = at + 2 < tokens.size() && tokens.get(at + 2).hasLemma("عبارة");
    return words ? at + 3 : at + 2;
  }

  /** في الدوحة. */
  private int place(int at) {
    boolean in = fold(at).equals("في") && at + 1 < tokens.size();
    return in ? mentions.stream().filter(m -> m.kind().isSomewhere() && m.phrase().begin() == at + 1).mapToInt(m -> m.phrase().end()).max().orElse(at) : at;
  }

  private int stander(int at) {
    if (!fold(at).equals("ب") || at + 2 >= tokens.size() || !tokens.get(at + 1).hasLemmaOf(STANDING_BY)) {
      return at;
    }
    return tokens.get(at + 2).isAdjective() ? at + 3 : Math.max(at, end(at + 2));
  }

  /** خلال مؤتمر صحفي, في بيان له: an indefinite noun with what is said of it. */
  private int occasion(int at) {
    if (isSameOccasion(at)) {
      return at + 2;
    }
    if (!OCCASION.contains(fold(at)) || at + 2 >= tokens.size() || !tokens.get(at + 1).isNoun() || tokens.get(at + 1).isDefinite()) {
      return at;
    }
    int next = at + 2;
    while (next < tokens.size() && tokens.get(next).isAdjective() && !tokens.get(next).isDefinite()) {
      next++;
    }
    boolean own = fold(next).equals("ل") && next + 1 < tokens.size() && tokens.get(next + 1).isPronoun();
    int end = own ? next + 2 : next;
    return end > at + 2 || isComma(end) || end < tokens.size() && time(end) > end ? end : at;
  }

  /** هنأ الرئيس خلال الاتصال / نظيره: an occasion told before, with nothing said of it. */
  private boolean isSameOccasion(int at) {
    return fold(at).equals("خلال") && at + 2 < tokens.size() && tokens.get(at + 1).isDefinite() && tokens.get(at + 1).hasLemmaOf(MET)
        && tokens.get(at + 2).isNoun() && tokens.get(at + 2).tag().startsWith("DT");
  }

  private boolean isOwnOccasion(Clause clause) {
    return clause.kind() == Clause.Kind.NOUN && !clause.slot("acc").isEmpty() && clause.predicate() > 0 && ownOccasion(clause.predicate() - 1) > clause.predicate();
  }

  /** عقب انتخابه, بعد وصولهم: when something happened to the subject, whose noun has no object of its own. */
  private int ownOccasion(int at) {
    return OCCASION.contains(fold(at)) && at + 2 < tokens.size() && tokens.get(at + 1).hasLemmaOf(UNDERGONE) && tokens.get(at + 2).tag().equals("PRP$") ? at + 3 : at;
  }

  private String fold(int at) {
    return at < tokens.size() ? Orthography.fold(tokens.get(at).form()) : "";
  }

  private Clause with(Clause clause, Phrase object) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj", List.of(object));
    slots.remove("obj2");
    int link = object.end();
    if (link + 1 < tokens.size() && LINKS.contains(fold(link))) {
      slots.putIfAbsent(fold(link), List.of(new Phrase(link + 1, link + 1, tokens.size())));
    }
    return clause.with(slots);
  }
}
