package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Gives a verb that says nothing without an object the noun phrase that stands free behind its subject, where the parser has lost it in
 * a time, a place or a post: اتهم مصدر في الوزارة / أوروبا, ناشد النواب في بيان / الحكومة التدخل, أيد 67 نائبا من أصل 95 / القرار.
 */
final class ObjectsBehindSubjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Verbs that may do without an object: only with what is asked right behind it. */
  private static final Set<String> ASKING = Set.of("دعا", "طالب", "حذر");

  /** Behind a deed told as a noun stands what is done there: بعد دخول سفن / مياه الجزر. */
  private static final Set<String> DATING = Set.of("بعد", "قبل", "عقب", "اثر", "منذ");

  private static final Set<String> RELATIONS = WordClasses.list().words("kinship");

  private static final Set<String> LINKS = Set.of("ب", "الي", "من", "علي");

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final PhraseEnds ends;
  private final Agreement agreement;

  ObjectsBehindSubjects(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
    this.tokens = tokens;
    this.mentions = mentions;
    ends = new PhraseEnds(tokens, mentions, times);
    agreement = new Agreement(tokens);
  }

  /** The subject and the object, each with those whom و joins to it. */
  private record Pair(Phrase subject, Phrase object) {}

  /** The clauses of a sentence, such verbs with subject and object. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      pair(clause).filter(pair -> !isOfDeed(pair, clauses)).flatMap(pair -> mended(clause, pair)).ifPresent(mended ->
          out.replaceAll(c -> c.predicate() == clause.predicate() ? mended : hung(c, mended)));
    }
    return out;
  }

  /** أمر القاضي بوضع النائب / رهن الحبس: what the noun between them has as its own object. */
  private boolean isOfDeed(Pair pair, List<Clause> clauses) {
    int begin = pair.subject().end();
    int end = pair.object().begin();
    boolean dated = tokens.subList(begin, end).stream().anyMatch(t -> t.lemmas().stream().anyMatch(DATING::contains));
    boolean own = clauses.stream().filter(c -> c.kind() == Clause.Kind.NOUN && begin < c.predicate() && c.predicate() < end)
        .anyMatch(c -> tokens.get(c.predicate() - 1).hasLemma("ب") && c.slot("acc").stream().anyMatch(p -> within(p, pair.object())));
    return own || dated && mention(pair.object().head()).filter(Mention::named).isEmpty();
  }

  private static Clause hung(Clause clause, Clause verb) {
    boolean object = verb.slot("obj").stream().anyMatch(p -> p.head() == clause.predicate());
    return object && clause.kind() == Clause.Kind.NOUN ? clause.under(verb.predicate()) : clause;
  }

  /** What depends on it is a clause, and not the end of a name with the object: آل / ثاني المقترح. */
  private boolean isSaying(Clause clause) {
    return clause.content().filter(c -> c.begin() == clause.predicate() || !isNominal(clause.slot("comp"))
        || tokens.subList(c.begin(), c.end()).stream().anyMatch(t -> t.isVerb() || t.isPunctuation() || t.form().matches("[أإ]نّ?"))).isPresent();
  }

  private boolean wantsObject(int verb) {
    return tokens.get(verb).isVerb() && is(verb, l -> WORDS.isTransitive(l) || WORDS.isAddressing(l) || WORDS.isHolding(l) || WORDS.isNeeding(l) || WORDS.isBearing(l));
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  private Optional<Pair> pair(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB && clause.kind() != Clause.Kind.PASSIVE || isSaying(clause) || !wantsObject(verb)) {
      return Optional.empty();
    }
    int begin = ends.between(verb + 1);
    int end = ends.end(begin);
    if (end == begin) {
      return Optional.empty();
    }
    Phrase subject = new Phrase(ends.noun(begin), begin, end);
    return candidate(subject, end).map(object -> new Pair(subject, object));
  }

  /** The first phrase behind the subject that is no post or name of it. */
  private Optional<Phrase> candidate(Phrase subject, int end) {
    int begin = ends.between(end);
    int stop = ends.end(begin);
    if (stop == begin) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(ends.noun(begin), begin, stop);
    return isSame(subject, phrase) ? candidate(subject, stop) : Optional.of(phrase);
  }

  /** A post behind a name, a name behind a post: the same person. */
  private boolean isSame(Phrase subject, Phrase next) {
    Optional<Mention> first = mention(subject.head());
    Optional<Mention> second = mention(next.head());
    if (first.filter(m -> m.kind() == EntityKind.PERSON).isEmpty()) {
      return false;
    }
    boolean owned = tokens.get(next.end() - 1).tag().equals("PRP$");
    boolean post = second.filter(m -> !m.posts().isEmpty()).isPresent()
        || tokens.get(next.head()).isNoun() && tokens.get(next.head()).lemmas().stream().anyMatch(WORDS::isPost);
    boolean related = next.end() > next.head() + 1 && tokens.get(next.head()).hasLemmaOf(RELATIONS);
    return first.get().named() ? (post || related) && !owned && second.filter(Mention::named).isEmpty()
        : !first.get().posts().isEmpty() && second.filter(m -> m.named() && m.kind() == EntityKind.PERSON).isPresent();
  }

  private Optional<Mention> mention(int token) {
    return mentions.stream().filter(m -> m.phrase().covers(token)).findFirst();
  }

  private Optional<Clause> mended(Clause clause, Pair pair) {
    List<Phrase> subject = clause.slot("subj");
    List<Phrase> object = clause.slot("obj");
    boolean known = !subject.isEmpty() && within(subject.getFirst(), pair.subject());
    boolean taken = subject.isEmpty() && !object.isEmpty() && within(object.getFirst(), pair.subject()) && mayAct(clause, pair);
    if (!known && !taken || is(clause.predicate(), ASKING::contains) && !isLinked(pair.object())) {
      return Optional.empty();
    }
    boolean lost = object.isEmpty() && clause.slot("obj2").isEmpty() && isNominal(clause.slot("comp"))
        || !object.isEmpty() && object.getFirst().head() < pair.object().begin() || !object.isEmpty() && !ends.isNominal(object.getFirst().head());
    boolean first = !lost && !object.isEmpty() && object.getFirst().head() >= pair.object().end() && isGiven(clause, pair, object.getFirst());
    return lost || taken || first ? Optional.of(with(clause, pair, first)) : Optional.empty();
  }

  private static boolean within(Phrase phrase, Phrase whole) {
    return whole.begin() <= phrase.head() && phrase.head() < whole.end();
  }

  private boolean isNominal(List<Phrase> complements) {
    return complements.stream().allMatch(p -> tokens.get(p.head()).isNoun());
  }

  /** Whether what the parser takes for the object may be who does it. */
  private boolean mayAct(Clause clause, Pair pair) {
    Token verb = tokens.get(clause.predicate());
    boolean active = clause.kind() == Clause.Kind.VERB || !is(clause.predicate(), WORDS::isHarm)
        && mention(pair.object().head()).filter(m -> m.kind() == EntityKind.PERSON).isEmpty();
    boolean somebody = mention(pair.subject().head()).filter(m -> m.kind() != EntityKind.PLACE).isPresent();
    boolean counted = pair.subject().begin() < pair.subject().head();
    boolean asked = is(clause.predicate(), WORDS::isAddressing) && verb.gender() != Token.Gender.FEMININE && !verb.form().endsWith("ت")
        && AddressedSides.areThings(tokens.get(pair.subject().head()));
    return active && somebody && !asked && (counted || agreement.agrees(verb, List.of(pair.subject())));
  }

  private boolean isLinked(Phrase object) {
    return object.end() < tokens.size() && LINKS.contains(Orthography.fold(tokens.get(object.end()).form()));
  }

  /** ناشد الوزير / روسيا / التدخل: somebody between the subject and what he is asked or given. */
  private boolean isGiven(Clause clause, Pair pair, Phrase thing) {
    return is(clause.predicate(), WORDS::isTransitive) && tokens.get(thing.head()).isNoun()
        && (tokens.get(pair.object().head()).isName() || mention(pair.object().head()).filter(m -> m.kind().isSomebody()).isPresent());
  }

  private Clause with(Clause clause, Pair pair, boolean first) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> before = clause.slot("obj");
    List<Phrase> doers = clause.slot("subj").isEmpty() ? before : clause.slot("subj");
    slots.put("subj", doers.stream().filter(p -> within(p, pair.subject())).toList());
    slots.put("obj", members(pair.object()));
    slots.remove("obj2");
    if (first) {
      slots.put("obj2", before);
    }
    slots.remove("comp");
    int link = pair.object().end();
    if (link + 1 < tokens.size() && LINKS.contains(Orthography.fold(tokens.get(link).form()))) {
      slots.putIfAbsent(Orthography.fold(tokens.get(link).form()), List.of(new Phrase(link + 1, link + 1, tokens.size())));
    }
    return clause.with(slots).saying(Optional.empty()).as(Clause.Kind.VERB);
  }

  /** روسيا / والصين. */
  private List<Phrase> members(Phrase all) {
    List<Phrase> out = new ArrayList<>();
    for (int at = all.begin(); at < all.end(); at = Math.max(ends.single(at), at + 1) + 1) {
      out.add(new Phrase(ends.noun(at), at, Math.min(Math.max(ends.single(at), at + 1), all.end())));
    }
    return out;
  }
}
