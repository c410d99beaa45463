package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.analyze.arabic.GazetteerMatcher.Hit;
import waqai.fact.EntityKind;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.text.Token;

/** Tells how far a name of one sentence goes: fathers, houses and surnames, but no titles. */
final class NameEnds {
  /** Verbs behind which something is said of somebody named. */
  private static final Set<String> BEING = Set.of("كان", "بدا", "ظل", "بات", "ليس");

  private static final NameWords WORDS = NameWords.list();

  private final List<Token> tokens;
  private final SentenceNames names;
  private final PersonNames people;
  private final NameMemory memory;

  NameEnds(List<Token> tokens, SentenceNames names, KnownNames known) {
    this.tokens = tokens;
    this.names = names;
    people = known.people();
    memory = known.memory();
  }

  /** One past the last token of the name that begins here. */
  int end(int begin) {
    int at = begin + 1;
    Optional<Hit> hit = names.hit(begin);
    if (hit.isPresent()) {
      at = names.hitEnd(begin);
      if (hit.get().words() > 1 && !isFather(at) && !hit.get().entries().getFirst().kind().isSomewhere()) {
        return isLastName(at, hit.get()) ? at + 1 : at;
      }
    }
    while (at < tokens.size() && belongs(begin, at)
        && (!startsTitle(at) || WORDS.isKin(names.folded(at - 1)) || isHouse(begin, at))) {
      at++;
    }
    return at > begin + 2 && isOthers(begin, at - 1) ? at - 1 : at;
  }

  /** استقبل عبد الله الثاني بن الحسين / لافروف: behind a name that is complete stands the surname of somebody else whom the article names. */
  private boolean isOthers(int begin, int last) {
    boolean whole = names.hit(begin).filter(h -> h.words() > 1)
        .map(h -> names.hitEnd(begin)).filter(end -> isFather(end) && end + 2 == last).isPresent();
    return whole && memory.isOthers(names.folded(last), names.folded(begin));
  }

  /** خضر عدنان / موسى: a further name of an Arab that no other person's name begins with. */
  private boolean isLastName(int at, Hit hit) {
    return hit.words() == 2 && at < tokens.size() && tokens.get(at).isName() && names.hit(at).isEmpty()
        && hit.entries().getFirst().kind() == EntityKind.PERSON
        && people.isGiven(names.folded(at - 1)) && people.isName(names.folded(at))
        && (at + 1 == tokens.size() || !isNominal(at + 1) && !tokens.get(at + 1).tag().equals("CC"));
  }

  private boolean isNominal(int at) {
    Token token = tokens.get(at);
    return token.isName() || token.isNoun() || token.isAdjective();
  }

  /** جون ف. كيري: a letter of its own before another name. */
  private boolean isInitial(int at) {
    Token token = tokens.get(at);
    return token.form().length() == 1 && Character.isLetter(token.form().charAt(0)) && at + 1 < tokens.size()
        && tokens.get(at + 1).isName() && tokens.get(at + 1).span().begin() > token.span().end() + 1;
  }

  /** تركي بن فيصل / بن نواف, الملك فهد / آل سعود: the name goes on with another generation or the house. */
  private boolean isFather(int at) {
    return at + 1 < tokens.size() && WORDS.isDescent(names.folded(at)) && tokens.get(at + 1).isName();
  }

  /** بن صالح / البنيان, تركي / الشبانة رئيسا: a word that is tagged as a name behind the last father, or before an accusative. */
  private boolean isHouse(int begin, int at) {
    if (at == begin + 1 && tokens.get(at).tag().equals("DTNNP") && at + 1 < tokens.size() && tokens.get(at + 1).isNoun()
        && tokens.get(at + 1).form().endsWith("ا")) {
      return true;
    }
    if (at < begin + 3) {
      return false;
    }
    int father = at - (isServant(at - 2) ? 3 : 2);
    return father > begin && tokens.get(at).tag().equals("DTNNP") && names.folded(father).equals("بن");
  }

  private boolean belongs(int begin, int at) {
    if (isInitial(at)) {
      return true;
    }
    if (names.hit(at).isPresent() && !isPartOfName(begin, at) || isOtherPerson(begin, at)) {
      return false;
    }
    Token token = tokens.get(at);
    boolean secretary = names.folded(at).equals("امين") && at + 1 < tokens.size() && names.folded(at + 1).equals("عام");
    if (token.form().equals("على") || secretary || isOwned(begin, at)) {
      return false;
    }
    if (isConnector(at) || isFamilyName(begin, at) || isLoneSurname(begin, at) || isOriginAsSurname(begin, at) || isRegnal(at) || isQualityAsSurname(begin, at)) {
      return true;
    }
    boolean origin = token.isDefinite() && names.nisba(at).isPresent()
        && !people.isFamily(names.folded(at));
    return token.isName() && !origin && !isOrdinary(begin, at) || isKunyasOrigin(begin, at);
  }

  /** أبو الليث / الليبي: behind a name that tells whose father he is only the surname. */
  private boolean isKunyasOrigin(int begin, int at) {
    return at == begin + 2 && WORDS.beginsKunya(names.folded(begin)) && tokens.get(at).isDefinite()
        && tokens.get(at).form().endsWith("ي") && names.nisba(at).isPresent();
  }

  /** نقلت عن عباس / تأكيده: a common noun with whose it is. */
  private boolean isOwned(int begin, int at) {
    return at > begin && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("PRP$") && tokens.get(at).known()
        && !people.isName(names.folded(at));
  }

  /** زيلينسكي / رستم عمروف: behind a known family name a given name begins another person. */
  private boolean isOtherPerson(int begin, int at) {
    boolean known = names.hit(begin).filter(h -> h.words() == 1).isPresent() && at == begin + 1
        && !people.isGiven(names.folded(begin)) && !names.folded(begin).startsWith("ال");
    return known && people.isGiven(names.folded(at)) && at + 1 < tokens.size() && tokens.get(at + 1).isName()
        || isOtherSurname(begin, at);
  }

  /** حذر صالحي / ترامب, التقى لافروف / ظريف: behind one surname the one by which another person is known. */
  private boolean isOtherSurname(int begin, int at) {
    boolean surname = at == begin + 1 && (!people.isGiven(names.folded(begin)) || names.folded(begin).endsWith("وف")) && begin > 0 && tokens.get(begin - 1).isVerb()
        && (isKnownPerson(begin) || people.isFamily(names.folded(begin)) || names.folded(begin).matches("..+ي"));
    return surname && isKnownPerson(at) && (at + 1 == tokens.size() || !tokens.get(at + 1).isName());
  }

  private boolean isKnownPerson(int at) {
    return names.hit(at).filter(h -> h.words() == 1 && h.entries().getFirst().kind() == EntityKind.PERSON).isPresent();
  }

  /** A common word that the tagger takes into a name that is complete: بوش مسلوب, but not كاظم غريب / آبادي. */
  private boolean isOrdinary(int begin, int at) {
    Token token = tokens.get(at);
    boolean complete = at > begin + (isServant(begin) ? 2 : 1) || people.isFamily(names.folded(begin))
        && !people.isGiven(names.folded(begin));
    boolean whole = names.hit(begin).isPresent();
    if (!whole && at > begin + 1 && token.tag().equals("NNP") && (isClosed(at + 1) || token.form().matches(".{3,}ي") || tokens.get(at + 1).form().equals("إن"))) {
      return false;
    }
    return (complete && !token.isDefinite() || whole) && token.known()
        && !people.isName(names.folded(at))
        && !WORDS.isConnector(names.folded(at - 1));
  }

  /** سامي نصر الله عسكر / رئيسا: a title or a mark ends the name behind its last word. */
  private boolean isClosed(int at) {
    return at >= tokens.size() || tokens.get(at).isPunctuation() || names.isCommon(at);
  }

  /** محمد السادس, عبدالله الثاني, بنديكت السادس عشر. */
  private boolean isRegnal(int at) {
    Token token = tokens.get(at);
    boolean ordinal = token.tag().contains("ADJ_NUM") && names.folded(at).startsWith("ال")
        && people.isGiven(names.folded(at - 1));
    boolean ten = names.folded(at).equals("عشر") && tokens.get(at - 1).tag().contains("ADJ_NUM");
    return ordinal || ten;
  }

  /** A title after the name, which the tagger takes for a part of it: كريستالينا غورغييفا مديرة صندوق ..., سامي حداد الأمين العام. */
  private boolean startsTitle(int at) {
    if (names.isCommon(at) && at + 1 < tokens.size() && names.folded(at + 1).matches("العامة?")) {
      return true;
    }
    boolean family = people.isFamily(names.folded(at)) && people.isGiven(names.folded(at - 1));
    if (!names.isCommon(at) || at + 1 >= tokens.size() || family && (tokens.get(at).isDefinite() || !isGenitive(at + 1))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    if (next.isNoun() && !next.isDefinite() && next.form().endsWith("ا") && !next.lemma().equals(names.folded(at + 1))) {
      return false; // أسامة عسكر / رئيسا: no genitive
    }
    boolean ofPlace = names.hit(at + 1).stream()
        .anyMatch(h -> h.entries().getFirst().kind() != EntityKind.PERSON);
    return names.isCommon(at + 1) || next.isNoun() && !people.isName(names.folded(at + 1)) || ofPlace;
  }

  /** آل سعود قائد / القوات: whose post it is. */
  private boolean isGenitive(int at) {
    Token token = tokens.get(at);
    return token.isNoun() && token.isDefinite() && !token.isName() && !people.isName(names.folded(at));
  }

  /** عبد الغني: two words are one given name. */
  private boolean isServant(int begin) {
    return names.folded(begin).equals("عبد");
  }

  private boolean isConnector(int at) {
    if (!WORDS.isConnector(names.folded(at)) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.isName() || next.isNoun()
        || names.folded(at).equals("ال") && next.form().length() > 2 && !next.isVerb();
  }

  /** قال المحافظ إدريس / كوجو إن: between who speaks and his words stands no place. */
  private boolean isSpeakersSurname(int begin, int at) {
    return at == begin + 1 && begin > 0 && people.isGiven(names.folded(begin)) && tokens.get(begin).isName() && !tokens.get(begin - 1).isVerb()
        && at + 1 < tokens.size() && tokens.get(at + 1).form().matches("إن|أن");
  }

  /** A single word of the gazetteer inside a name: محمد العراقي, سعود الفيصل, سيمون هول. */
  private boolean isPartOfName(int begin, int at) {
    Hit hit = names.hit(at).orElseThrow();
    if (at > begin + 1 && hit.words() == 1 && names.folded(at - 1).equals("ولد")) {
      return true;
    }
    if (WORDS.isKin(names.folded(at - 1)) && hit.entries().getFirst().kind() == EntityKind.PERSON) {
      return true;
    }
    if (!tokens.get(at).isName() || hit.words() > 1 && !isLongerName(begin, at, hit)) {
      return false;
    }
    boolean place = hit.entries().stream()
        .anyMatch(e -> e.kind().isSomewhere());
    if (!place) {
      return true;
    }
    if (isSpeakersSurname(begin, at)) {
      return true;
    }
    boolean honoured = begin > 1 && names.isTitle(begin - 1) && tokens.get(begin - 1).isDefinite() && !tokens.get(at).isDefinite() && !tokens.get(begin - 2).isVerb();
    boolean surname = people.isFamily(names.folded(at)) || continuesName(at + 1) || honoured;
    return at == begin + 1 && people.isGiven(names.folded(begin)) && surname
        && hit.entries().getFirst().kind() == EntityKind.PLACE;
  }

  /** أحمد ناصر المحمد is not ناصر المحمد. */
  private boolean isLongerName(int begin, int at, Hit hit) {
    return at == begin + 1 && people.isGiven(names.folded(begin)) && tokens.get(begin).isName()
        && hit.entries().getFirst().kind() == EntityKind.PERSON;
  }

  /** A family name, or a word in ي with the article right after a name, no adjective of origin. */
  private boolean isFamilyName(int begin, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    boolean ofHouse = names.folded(at - 1).equals("ال") && token.form().length() > 2;
    if (WORDS.isConnector(names.folded(at - 1)) && !isBehindFaith(at)
        && (token.isNoun() || token.isAdjective() || ofHouse)) {
      return true;
    }
    boolean nisbaForm = token.form().startsWith("ال")
        && (token.form().endsWith("ي") || token.form().endsWith("ى"))
        && token.tag().startsWith("DT");
    boolean listed = people.isFamily(names.folded(at)) && token.form().startsWith("ال")
        && people.isGiven(names.folded(at - 1));
    boolean strange = !token.known() || people.isGiven(names.folded(at - 1))
        || at > begin + 2 && names.nisba(at).isEmpty() && people.isGiven(names.folded(begin));
    boolean ofCountry = names.nisba(at).filter(e -> e.kind() == EntityKind.COUNTRY || !token.isName()).isPresent();
    return before.isName() && (listed || nisbaForm && strange && !ofCountry
        && !WORDS.isAttribute(token.lemma()));
  }

  /** ناشد شهاب الدين / الدولة: behind a name that the faith closes a common noun with the article. */
  private boolean isBehindFaith(int at) {
    Token token = tokens.get(at);
    return names.folded(at - 1).equals("الدين") && token.isDefinite() && token.known() && !token.isName() && !token.form().matches(".*[يى]")
        && !people.isFamily(names.folded(at));
  }

  /** A definite noun after a first name alone, with nothing of a common sense: أبومهدي المهندس. */
  private boolean isLoneSurname(int begin, int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isAdjective();
    boolean kunya = WORDS.beginsKunya(names.folded(begin));
    boolean servant = isServant(begin);
    boolean honoured = begin > 0 && names.isCommon(begin - 1) && tokens.get(begin - 1).isDefinite()
        && (people.isGiven(names.folded(begin)) || servant) && !WORDS.isAttribute(token.lemma());
    return at == begin + (servant ? 2 : 1)
        && (kunya || honoured)
        && token.isDefinite()
        && (token.isNoun() || token.isAdjective())
        && names.nisba(at).isEmpty()
        && last
        && !names.isCommon(at);
  }

  /** الناشطة ماهينور / المصري, الكاتب خالد / السعودي: behind one given name alone the surname, though it tells a land. */
  private boolean isOriginAsSurname(int begin, int at) {
    boolean called = begin > 0 && at == begin + 1 && names.isCommon(begin - 1) && tokens.get(begin - 1).isDefinite() && tokens.get(begin - 1).isNoun();
    return called && names.hit(begin).isEmpty() && (people.isGiven(names.folded(begin)) || !tokens.get(begin).known())
        && tokens.get(at).form().matches("ال.{2,}ي") && names.nisba(at).isPresent();
  }

  /** النائب محمد نظيف / قادري، : behind a given name of an Arab an indefinite adjective that tells nothing of him is his surname. */
  private boolean isQualityAsSurname(int begin, int at) {
    Token token = tokens.get(at);
    if (!token.tag().equals("JJ") || token.form().matches(".*(ا|اً|ة)") || token.known() && !people.isGiven(names.folded(begin)) || !tokens.get(at - 1).isName() || names.hit(at).isPresent()) {
      return false;
    }
    boolean odd = !token.known() || people.isName(names.folded(at)) || at > begin + 1 && token.form().matches(".{3,}ي") && names.nisba(at).isEmpty();
    boolean closed = at + 1 >= tokens.size() || tokens.get(at + 1).isPunctuation() || tokens.get(at + 1).tag().equals("IN") || tokens.get(at + 1).isVerb();
    return odd && closed && !isPredicated(begin);
  }

  /** إن سامي / بريء, كان سامي / ...: what is said of somebody follows his name. */
  private boolean isPredicated(int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - 8) && !tokens.get(i).isPunctuation(); i--) {
      if (tokens.get(i).isVerb()) {
        return tokens.get(i).hasLemmaOf(BEING);
      }
      if (names.folded(i).matches("ان|لان|لكن|كان|بان")) {
        return true;
      }
    }
    return begin == 0 || tokens.get(begin - 1).isPunctuation();
  }

  private boolean continuesName(int token) {
    return token < tokens.size() && names.hit(token).isEmpty() && tokens.get(token).isName();
  }
}
