package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Finds the names of places that no list has and that the tagger takes for words: قرية الزيتون ("the village of al-Zaytun"). */
final class Settlements {
  /** The district of some countries; elsewhere an office, if what it is for is told: مديرية الأمن. */
  private static final HeadNoun DISTRICT = new HeadNoun("ar-head-district", "مديرية", EntityKind.PLACE, false, true, false);

  /** Where there is fighting: جبهة نهم. */
  private static final HeadNoun FRONT = new HeadNoun("ar-head-front", "جبهة", EntityKind.PLACE, false, true, false);

  private static final HeadNoun SOCIETY = new HeadNoun("ar-head-society", "جماعة", EntityKind.ORGANIZATION, false, true, false);

  private static final Set<String> CIVIL = WordClasses.list().words("civil");
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final NameWords NAMES = NameWords.list();
  private static final Set<String> OFFICES = WordClasses.list().words("administration");
  private static final Set<String> TOWNS = WordClasses.list().words("settlement");
  private static final Set<String> BEFORE_PLACES = Set.of("في", "ب", "علي", "الي", "من");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;
  private final HeadNouns headNouns;

  Settlements(List<Token> tokens, SentenceNames names, TitleFinder finder, HeadNouns headNouns) {
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
    this.headNouns = headNouns;
  }

  /** جماعة حقوقية, جماعة بارزة في مجال حقوق الإنسان: people who speak for a cause, and bear no arms. */
  private static boolean isCivil(int i, List<Token> tokens) {
    for (int at = i + 1; at < Math.min(tokens.size(), i + 5); at++) {
      if (tokens.get(at).isVerb() || tokens.get(at).isPunctuation() || tokens.get(at).isName() || tokens.get(at).tag().equals("IN") || tokens.get(at).isParticiple()) {
        return false;
      }
      if (tokens.get(at).hasLemmaOf(CIVIL)) {
        return true;
      }
    }
    return false;
  }

  /** What a noun is that names both places and bodies: مديرية, جبهة. */
  static HeadNoun read(HeadNoun noun, int i, List<Token> tokens, SentenceNames names) {
    if (noun.lemma().startsWith("جماع") && isCivil(i, tokens)) {
      return SOCIETY;
    }
    if (i + 1 >= tokens.size() || tokens.get(i).isDefinite()) {
      return noun;
    }
    Token next = tokens.get(i + 1);
    boolean place = names.entry(i + 1, EntityKind.PLACE).isPresent();
    return switch (noun.lemma()) {
      case "مديرية" -> place || names.hit(i + 1).isEmpty() && (next.isDefinite() || isPlaced(i + 2, tokens, names)) && !next.hasLemmaOf(OFFICES) ? DISTRICT : noun;
      case "جبهة" -> place || names.hit(i + 1).isEmpty() && isWhere(i, tokens, names) && (!next.known() || isPlaced(i + 2, tokens, names)) ? FRONT : noun;
      default -> noun;
    };
  }

  /** في جبهة قانية: behind a preposition that leads to a place. */
  private static boolean isWhere(int i, List<Token> tokens, SentenceNames names) {
    return i > 0 && BEFORE_PLACES.contains(names.folded(i - 1));
  }

  /** جبهة مفرق المخا / بمنطقة البرح: a known place is told not far behind. */
  private static boolean isPlaced(int from, List<Token> tokens, SentenceNames names) {
    int at = from;
    while (at + 1 < tokens.size() && at < from + 2 && !names.folded(at).equals("ب") && !names.folded(at).equals("في")) {
      at++;
    }
    return at + 1 < tokens.size() && tokens.get(at).tag().equals("IN") && HeadNouns.list().find(names.folded(at + 1)).filter(n -> n.namesFollow()).isPresent();
  }

  /** One past the name behind the noun, or the token behind the noun when there is none. */
  int end(int head, HeadNoun noun) {
    int at = head + 1;
    boolean place = noun.kind() == EntityKind.PLACE && noun.namesFollow() && at < tokens.size();
    if (!place || tokens.get(head).isDefinite() || names.hit(at).isPresent() || Genitives.cannotConstruct(tokens.get(head))) {
      return at;
    }
    if (isCompound(at)) {
      return at + 2;
    }
    if (noun == FRONT && isNominal(at) && isNominal(at + 1) && !tokens.get(at).isDefinite() && tokens.get(at + 1).form().startsWith("ال")) {
      return at + 2;
    }
    return isName(at, noun) ? at + (continues(at + 1) ? 2 : 1) : at;
  }

  /** آل الصقور, بني حسن, رأس العين: a word that begins a name of two words. */
  private boolean isCompound(int at) {
    boolean begins = WORDS.isCompound(names.folded(at)) || names.folded(at).equals("ال") && tokens.get(at).form().startsWith("آ");
    return begins && at + 1 < tokens.size() && (isNominal(at + 1) || tokens.get(at + 1).isName()) && names.hit(at + 1).isEmpty()
        && !tokens.get(at + 1).tag().startsWith("PRP");
  }

  /** Whether a single word can only be the name here. */
  private boolean isName(int at, HeadNoun noun) {
    Token token = tokens.get(at);
    if (token.isName() || !isNominal(at) || NAMES.isNeverName(names.folded(at)) || NAMES.isAttribute(token.lemma())) {
      return false;
    }
    if (!token.known()) {
      return Character.isLetter(token.form().charAt(0)) && token.form().length() > 2 && names.nisba(at).isEmpty();
    }
    boolean plain = (token.isDefinite() || token.isNoun() || noun == DISTRICT) && names.nisba(at).isEmpty() && finder.titleAt(at).isEmpty() && !Agreement.isPluralForm(token)
        && token.lemmas().stream().noneMatch(l -> headNouns.find(l).isPresent());
    return plain && (token.isDefinite() && TOWNS.contains(noun.lemma()) || isPlacedBehind(at + 1));
  }

  /** خدار / العرجى: a second word that nobody knows; جباثا / الخشب بريف القنيطرة: or behind which the place is told. */
  private boolean continues(int at) {
    boolean second = at < tokens.size() && !tokens.get(at - 1).isDefinite() && isNominal(at) && tokens.get(at).isDefinite()
        && names.hit(at).isEmpty() && names.nisba(at).isEmpty();
    return second && (!tokens.get(at).known() || !tokens.get(at - 1).known() && isThing(at) && isPlacedBehind(at + 1));
  }

  /** A noun that tells neither somebody nor a body nor many of them. */
  private boolean isThing(int at) {
    Token token = tokens.get(at);
    return token.isNoun() && finder.titleAt(at).isEmpty() && !Agreement.isPluralForm(token) && headNouns.find(token.lemma()).isEmpty();
  }

  /** منطقة الروضة / بمدينة العريش, منطقة البرح / غربي تعز: where it lies is told right behind it. */
  private boolean isPlacedBehind(int from) {
    int at = pastDescription(from);
    if (at + 1 >= tokens.size()) {
      return false;
    }
    boolean in = names.folded(at).equals("ب") || names.folded(at).equals("في");
    int where = in || WORDS.isWhereabouts(names.folded(at)) || tokens.get(at).form().equals("ل") && at > from ? at + 1 : at;
    where += where > at && where + 1 < tokens.size() && tokens.get(where).hasLemma("عاصمة") ? 1 : 0;
    boolean known = names.entry(where, EntityKind.PLACE).isPresent() || names.entry(where, EntityKind.COUNTRY).isPresent()
        || headNouns.find(Orthography.fold(tokens.get(where).form())).filter(n -> n.kind() == EntityKind.PLACE && n.namesFollow()).isPresent();
    return where > at && known;
  }

  /** سروج / الحدودية التابعة / لولاية: past the adjectives that describe a town, and a comma. */
  private int pastDescription(int from) {
    int at = from;
    while (at < tokens.size() && at < from + 2 && tokens.get(at).isAdjective() && tokens.get(at).isDefinite() && names.nisba(at).isEmpty()) {
      at++;
    }
    return at == from && at < tokens.size() && tokens.get(at).form().equals("،") ? at + 1 : at;
  }

  private boolean isNominal(int at) {
    return at < tokens.size() && (tokens.get(at).isNoun() || tokens.get(at).isAdjective() || tokens.get(at).tag().equals("VN"));
  }
}
