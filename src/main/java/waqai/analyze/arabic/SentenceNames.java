package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import waqai.analyze.arabic.GazetteerMatcher.Hit;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;
import waqai.text.Token;

/** The proper names of one sentence: gazetteer hits and runs of words that the tagger calls names. */
final class SentenceNames {
  private static final Set<String> CONNECTORS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "دي", "فون", "فان", "عبد", "بو", "ولد", "دو",
          "لا", "لو", "سان", "دا", "ذو", "الدين", "ايت", "بني");

  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final @Nullable Hit[] hitAt;
  private final int[] hitEnd;
  private final IntPredicate isCommon;

  /** The names among these tokens; the predicate tells titles and head nouns by their token. */
  SentenceNames(
      List<Token> tokens, List<Hit> hits, Gazetteer gazetteer, IntPredicate isCommon) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.isCommon = isCommon;
    hitAt = new Hit[tokens.size()];
    hitEnd = new int[tokens.size()];
    hits.forEach(this::place);
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
    }
  }

  /** Whether the name begins where the segmenter begins a word: باراك is not ب + أراك. */
  private static boolean startsAt(Token token, Hit hit) {
    return token.span().begin() == hit.span().begin();
  }

  /** A name that is a common word as well needs a sign that it is a name. */
  private boolean isBelievable(Hit hit, int begin, int end) {
    Token first = tokens.get(begin);
    if (hit.words() > 1) {
      return true;
    }
    if (first.isVerb() || first.tag().equals("IN") || first.tag().equals("CC")) {
      return end - begin > 1;
    }
    EntityKind kind = hit.entries().getFirst().kind();
    if (kind == EntityKind.COUNTRY) {
      return !first.tag().contains("JJ") || first.isDefinite();
    }
    if (kind == EntityKind.PLACE) {
      return first.isName() || !first.known();
    }
    boolean quoted =
        begin > 0 && end < tokens.size() && isBracket(tokens.get(begin - 1))
            && isBracket(tokens.get(end));
    return first.isName() || quoted || first.form().length() > 5;
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

  /** Whether a person's name begins here. */
  boolean startsPerson(int token) {
    if (token >= tokens.size() || isInFavourOf(token)) {
      return false;
    }
    if (hitAt[token] != null) {
      Hit hit = hitAt[token];
      boolean person = hit.entries().stream().anyMatch(e -> e.kind() == EntityKind.PERSON);
      return person;
    }
    Token t = tokens.get(token);
    return (t.isName() || CONNECTORS.contains(folded(token)) && continuesName(token + 1))
        && isArabicWord(t.form()) && nisba(token).isEmpty();
  }

  /** لصالح is a preposition, though صالح is a name. */
  private boolean isInFavourOf(int token) {
    return token > 0 && folded(token).equals("صالح") && tokens.get(token - 1).form().equals("ل");
  }

  private static boolean isArabicWord(String form) {
    return form.length() > 1 && Character.isLetter(form.charAt(0));
  }

  private boolean continuesName(int token) {
    return token < tokens.size() && hitAt[token] == null && tokens.get(token).isName();
  }

  /** One past the last token of the person's name that begins here. */
  int personEnd(int begin) {
    int at = hitAt[begin] != null ? hitEnd[begin] : begin + 1;
    boolean isFullName = hitAt[begin] != null && hitAt[begin].words() > 1;
    while (at < tokens.size() && !isFullName && !startsTitle(at)) {
      if (hitAt[at] != null && !isPartOfName(at)) {
        break;
      }
      if (!tokens.get(at).isName() && !isConnector(at) && !isFamilyName(at)
          && !isLoneSurname(begin, at)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A title after the name, which the tagger takes for a part of it: ويندي شيرمان نائبة وزير ... */
  private boolean startsTitle(int at) {
    return isCommon.test(at) && at + 1 < tokens.size()
        && (isCommon.test(at + 1) || tokens.get(at + 1).isDefinite() && tokens.get(at + 1).isNoun());
  }

  private boolean isConnector(int at) {
    return CONNECTORS.contains(folded(at)) && at + 1 < tokens.size()
        && (tokens.get(at + 1).isName() || tokens.get(at + 1).isNoun());
  }

  /** A single word of the gazetteer inside a name: محمد العراقي, سعود الفيصل. */
  private boolean isPartOfName(int at) {
    Hit hit = hitAt[at];
    if (hit == null || hit.words() > 1 || !tokens.get(at).isName()) {
      return false;
    }
    return hit.entries().stream()
        .noneMatch(e -> e.kind() == EntityKind.COUNTRY || e.kind() == EntityKind.PLACE);
  }

  /** A word in ي with the article right after a name, no adjective of origin: مصطفى الكاظمي. */
  private boolean isFamilyName(int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    boolean afterConnector = CONNECTORS.contains(folded(at - 1));
    if (afterConnector && (token.isNoun() || token.isAdjective())) {
      return true;
    }
    return before.isName()
        && token.form().startsWith("ال")
        && (token.form().endsWith("ي") || token.form().endsWith("ى"))
        && token.tag().startsWith("DT")
        && nisba(at).isEmpty()
        && !ORDINARY.contains(token.lemma());
  }

  /** A definite noun after a first name alone, with nothing of a common sense: أبومهدي المهندس. */
  private boolean isLoneSurname(int begin, int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isAdjective();
    return at == begin + 1
        && KUNYA.stream().anyMatch(folded(begin)::startsWith)
        && token.isDefinite()
        && (token.isNoun() || token.isAdjective())
        && nisba(at).isEmpty()
        && last
        && !isCommon.test(at);
  }

  private static final List<String> KUNYA = List.of("ابو", "ابا", "ابي");

  private static final Set<String> ORDINARY =
      Set.of("حالي", "ماضي", "رسمي", "وطني", "دولي", "سياسي", "عسكري", "شعبي", "قومي", "محلي", "ثاني",
          "اسلامي", "تنفيذي", "خارجي", "داخلي", "امني", "اعلامي", "صحفي", "صحافي", "قيادي", "شيعي",
          "سني", "عالمي", "اقليمي", "مدني", "جنوبي", "شمالي", "شرقي", "غربي", "اقتصادي");

  /** The country or region that an adjective of origin at this token names. */
  Optional<Entry> nisba(int token) {
    Token t = tokens.get(token);
    if (t.isVerb() || t.tag().equals("IN") || t.form().length() < 3) {
      return Optional.empty();
    }
    return gazetteer.nisba(t.form());
  }

  /** The folded letters of a token. */
  String folded(int token) {
    return Orthography.fold(tokens.get(token).form());
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
