package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waqai.analyze.arabic.GazetteerMatcher.Hit;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** The proper names of one sentence: gazetteer hits and runs of words that the tagger calls names. */
final class SentenceNames {
  /** Words before a direction. */
  private static final Set<String> TOWARDS = WordClasses.list().words("towards");

  private static final Set<String> INFORMING = WordClasses.list().words("informing");

  /** Names of places that are words of the language too. */
  private static final Set<String> ORDINARY = WordClasses.list().words("place-or-word");

  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final @Nullable Hit[] hitAt;
  private final int[] hitEnd;
  private final boolean[] inside;
  private final String[] folded;
  private final MentionWords words;
  private final NameRuns runs;
  private final Set<String> countries;

  /**
   * The names among these tokens.
   *
   * @param words the titles and head nouns
   * @param known the lists of names, and those that the article has told
   */
  SentenceNames(
      List<Token> tokens, List<Hit> hits, KnownNames known, MentionWords words) {
    this.tokens = tokens;
    this.gazetteer = known.gazetteer();
    this.people = known.people();
    this.words = words;
    countries = known.memory().countries();
    hitAt = new Hit[tokens.size()];
    hitEnd = new int[tokens.size()];
    inside = new boolean[tokens.size()];
    folded = tokens.stream().map(t -> Orthography.fold(t.form())).toArray(String[]::new);
    hits.forEach(this::place);
    runs = new NameRuns(tokens, this, known);
  }

  private void place(Hit hit) {
    int begin = -1;
    int end = -1;
    for (Token token : tokens) {
      if (token.span().overlaps(hit.span()) && (begin >= 0 || startsAt(token, hit))) {
        begin = begin < 0 ? token.index() : begin;
        end = token.index() + 1;
      }
    }
    if (begin >= 0 && isBelievable(hit, begin, end)) {
      hitAt[begin] = hit;
      hitEnd[begin] = end;
      for (int i = begin + 1; i < end; i++) {
        inside[i] = true;
      }
    }
  }

  /** Whether the name begins where the segmenter begins a word: باراك is not ب + أراك. */
  private static boolean startsAt(Token token, Hit hit) {
    return token.span().begin() == hit.span().begin();
  }

  /** A name that is a common word as well needs a sign that it is a name. */
  private boolean isBelievable(Hit hit, int begin, int end) {
    Token first = tokens.get(begin);
    if (first.form().equals("القاهرة") && begin > 0 && folded[begin - 1].matches("القوة|الظروف|القوي")) {
      return false; // القوة القاهرة: force majeure
    }
    if (hit.words() > 1) {
      return !endsInPreposition(end) && !beginsInPreposition(begin, end);
    }
    if (first.isVerb() || first.tag().equals("IN") || first.tag().equals("CC")) {
      return end - begin > 1;
    }
    EntityKind kind = hit.entries().getFirst().kind();
    if (hit.told()) {
      return hasItsArticle(hit, first);
    }
    if (kind == EntityKind.COUNTRY) {
      if (first.tag().equals("DTJJ") && !hasItsArticle(hit, first)) {
        return false; // الملف المالي: of money
      }
      boolean another = !first.isName() && end < tokens.size() && nisba(end).isPresent()
          && !nisba(end).equals(Optional.of(hit.entries().getFirst()));
      return !isBearer(begin) && !another && !first.tag().contains("JJ") || first.isDefinite() || isBehindDirection(begin);
    }
    if (kind == EntityKind.PLACE) {
      boolean noun = first.isNoun() && (!isOrdinary(begin) || isWhere(hit, begin) || isAfterMedium(begin));
      return ((first.isName() || !first.known()) && isMeantHere(hit, begin) || noun || isBehindPlaceNoun(begin) || isBehindDirection(begin)) && hasItsArticle(hit, first);
    }
    if (kind == EntityKind.GROUP && first.known()) {
      return hasItsArticle(hit, first) && !isDirection(begin);
    }
    boolean quoted =
        begin > 0 && end < tokens.size() && isBracket(tokens.get(begin - 1))
            && isBracket(tokens.get(end));
    boolean common = first.known() && !first.isName() && kind == EntityKind.ORGANIZATION;
    return first.isName() || quoted || !first.known() || isActing(kind, begin, end) || first.form().matches("[A-Z]+")
        || (common ? isAfterMedium(begin) && hasItsArticle(hit, first) : first.form().length() > 5);
  }

  /** السفير الأمريكي / كاميرون مونتر: a family name behind whose post and before another name. */
  private boolean isBearer(int at) {
    return at > 0 && at + 1 < tokens.size() && people.isName(folded[at]) && tokens.get(at + 1).isName() && hitAt[at + 1] == null
        && (isTitle(at - 1) || tokens.get(at - 1).isAdjective() && nisba(at - 1).isPresent());
  }

  /** الباب, صور: a word of the language as well, or somebody's (سترت / ه). */
  private boolean isOrdinary(int at) {
    return ORDINARY.contains(folded[at]) || at + 1 < tokens.size() && tokens.get(at + 1).isPronoun();
  }

  /** وقعت / سيول في المدينة: the tagger's name is none where it is a word and nothing else is told of that country. */
  private boolean isMeantHere(Hit hit, int at) {
    return !ORDINARY.contains(folded[at]) || isBehindWhither(at) || isSpeaking(at) || isOfLandTold(hit);
  }

  /** أعلنت / سيول الإفراج عن, قالت إن / سيول تختلق: a capital of which words are told. */
  private boolean isSpeaking(int at) {
    return at > 0 && isCapital(at) && (tokens.get(at - 1).hasLemmaOf(INFORMING) || folded[at - 1].equals("ان"));
  }

  /** في صور، من / الباب إلى: where something is, in an article on its country, and not described. */
  private boolean isWhere(Hit hit, int at) {
    Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    boolean alone = at + 1 == tokens.size() || next.isPunctuation() || next.tag().equals("IN") || next.tag().equals("CC");
    return alone && isBehindWhither(at) && (isCapital(at) && tokens.get(at - 1).tag().equals("IN") || isOfLandTold(hit));
  }

  /** توجه إلى, في: right behind a word that tells whither or where. */
  private boolean isBehindWhither(int at) {
    return at > 0 && TOWARDS.contains(folded[at - 1]);
  }

  /** Whether the article speaks of the land in which a place lies. */
  private boolean isOfLandTold(Hit hit) {
    return hit.entries().getFirst().of().filter(countries::contains).isPresent();
  }

  /** توجه إلى / الغرب, في الغرب / الجزائري: where something is or goes. */
  private boolean isDirection(int begin) {
    boolean part = begin + 1 < tokens.size() && (tokens.get(begin + 1).tag().startsWith("DTJJ") || folded[begin + 1].equals("من"));
    return isBehindWhither(begin) || part;
  }

  /** مدينة الرمادي: behind a noun that names of places follow. */
  private boolean isBehindPlaceNoun(int begin) {
    return begin > 0 && !tokens.get(begin - 1).isDefinite() && words.headNouns().find(folded[begin - 1])
        .filter(n -> n.kind() == EntityKind.PLACE && n.namesFollow() && !n.part()).isPresent();
  }

  /** وسط مالي, شمالي الناصرية. */
  private boolean isBehindDirection(int begin) {
    return begin > 0 && TaggingWords.list().isWhereabouts(folded[begin - 1]) && tokens.get(begin - 1).isNoun();
  }

  /** القيادي في حماس, وفد من حماس إلى القاهرة: behind a preposition a body, but not في حماس شديد, بحماس. */
  private boolean isActing(EntityKind kind, int begin, int end) {
    boolean body = kind == EntityKind.PARTY || kind == EntityKind.ARMED_GROUP;
    Token before = begin == 0 ? tokens.get(begin) : tokens.get(begin - 1);
    Token after = end < tokens.size() ? tokens.get(end) : tokens.get(begin);
    boolean alone = end == tokens.size() || people.isGiven(folded[after.index()])
        || !after.isName() && !after.isNoun() && !after.isAdjective() && !after.isPronoun();
    return body && begin > 0 && before.tag().equals("IN") && !before.form().equals("ب") && alone;
  }

  /** سيول: a town that is a land's capital. */
  private boolean isCapital(int at) {
    return gazetteer.countryOfCapital(tokens.get(at).form()).isPresent();
  }

  /** أكد خالد على ضرورة ...: the preposition is spelled as the name علي is. */
  private boolean endsInPreposition(int end) {
    return tokens.get(end - 1).form().equals("على") && end < tokens.size()
        && (tokens.get(end).isNoun() || tokens.get(end).isName() || hitAt[end] != null);
  }

  /** أثنى الرئيس / على محمود عباس: behind the preposition a whole name. */
  private boolean beginsInPreposition(int begin, int end) {
    return tokens.get(begin).form().equals("على") && tokens.get(begin).tag().equals("IN") && end - begin > 2
        && people.isGiven(folded[begin + 1]);
  }

  /** خليل is a person's name, الخليل a town: a place keeps its article. */
  private static boolean hasItsArticle(Hit hit, Token first) {
    String form = Orthography.fold(first.form());
    return form.startsWith("ل")
        || Stream.concat(hit.entries().getFirst().names().stream(), hit.entries().getFirst().unsure().stream())
            .filter(n -> Orthography.nameKey(n).equals(Orthography.nameKey(form)))
            .anyMatch(n -> n.startsWith("ال") == form.startsWith("ال"));
  }

  /** قال للجزيرة, مراسل الجزيرة: what is a common word as well is a medium after such words. */
  private boolean isAfterMedium(int begin) {
    return begin > 0
        && (tokens.get(begin - 1).form().equals("ل") || isCommon(begin - 1)
            && !tokens.get(begin - 1).isDefinite());
  }

  private static boolean isBracket(Token token) {
    return "\"«»()“”،".contains(token.form());
  }

  /** The gazetteer hit that begins at a token. */
  Optional<Hit> hit(int token) {
    return Optional.ofNullable(hitAt[token]);
  }

  /** One past the last token of the hit that begins at a token. */
  int hitEnd(int token) {
    return hitEnd[token];
  }

  /** The first entry of the hit at a token that is of one of these kinds. */
  Optional<Entry> entry(int token, EntityKind... kinds) {
    return hit(token)
        .flatMap(h -> h.entries().stream().filter(e -> List.of(kinds).contains(e.kind())).findFirst());
  }

  /** Whether a token lies in a gazetteer hit that begins before it. */
  boolean isInsideHit(int token) {
    return inside[token];
  }

  /** Whether the name of a place ends right before a token. */
  boolean isPlaceBefore(int token) {
    return hitTokens().stream().anyMatch(i -> hitEnd[i] == token && entry(i, EntityKind.PLACE).isPresent());
  }

  /** Whether a token is a title: الرئيس. */
  boolean isTitle(int token) {
    return words.isTitle(tokens.get(token));
  }

  /** Whether a token is a title or a head noun. */
  boolean isCommon(int token) {
    return words.isCommon(tokens.get(token));
  }

  /** The words that make up names, and what kind of name they are. */
  NameRuns runs() {
    return runs;
  }

  /** Whether a person's name begins here. */
  boolean startsPerson(int token) {
    return token < tokens.size() && runs.kind(token).equals(Optional.of(EntityKind.PERSON));
  }

  /** Whether a name begins here that may be a person's beside a title. */
  boolean startsName(int token) {
    return token < tokens.size() && runs.starts(token) && !isOwned(token);
  }

  /** رئيس المجلس / دور مصر: a common noun with whose it is, which the tagger takes for a name. */
  private boolean isOwned(int token) {
    boolean common = token + 1 < tokens.size()
        && tokens.get(token).lemmas().stream().anyMatch(TaggingWords.list()::isCommon);
    return common && (tokens.get(token + 1).isDefinite() || hit(token + 1).isPresent());
  }

  /** One past the last token of the person's name that begins here. */
  int personEnd(int begin) {
    return runs.end(begin);
  }

  /** The country or region that an adjective of origin at this token names. */
  Optional<Entry> nisba(int token) {
    Token t = tokens.get(token);
    if (t.isVerb() || t.tag().equals("IN") || t.form().length() < 3 || isOfMoney(token)) {
      return Optional.empty();
    }
    Optional<Entry> two = token + 1 < tokens.size() && tokens.get(token + 1).form().length() > 3
        ? gazetteer.nisba(t.form(), tokens.get(token + 1).form()) : Optional.empty();
    return two.or(() -> gazetteer.nisba(t.form()));
  }

  /** الملف / المالي, الدعم / المالي: of money, where nobody who can be of Mali stands before it. */
  private boolean isOfMoney(int token) {
    return folded[token].matches("(ال)?مالية?") && token > 0 && tokens.get(token - 1).isNoun()
        && tokens.get(token - 1).lemmas().stream().noneMatch(l -> TaggingWords.list().isPost(l)
            || words.headNouns().find(l).filter(n -> n.kind().isSomebody()).isPresent());
  }

  /** The folded letters of a token. */
  String folded(int token) {
    return folded[token];
  }

  /** All tokens at which a gazetteer hit begins. */
  List<Integer> hitTokens() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < hitAt.length; i++) {
      if (hitAt[i] != null) {
        out.add(i);
      }
    }
    return out;
  }
}
