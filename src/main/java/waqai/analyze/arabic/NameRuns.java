package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.analyze.arabic.GazetteerMatcher.Hit;
import waqai.fact.EntityKind;
import waqai.lexicon.PersonNames;
import waqai.text.Token;

/**
 * Runs of words of one sentence that make up a name, and what they name: given and family names,
 * what the article told before, and the words around them decide; a lone word that nothing speaks
 * for names nothing.
 */
final class NameRuns {
  private static final Set<String> CONNECTORS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "دي", "فون", "فان", "عبد", "بو", "ولد", "دو",
          "لا", "لو", "سان", "دا", "ذو", "الدين", "ايت", "بني");

  /** Connectors that stand in names of people only. */
  private static final Set<String> KIN = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "عبد", "ولد", "فون", "ال");

  /** What stands between a name and that of a father or a house. */
  private static final Set<String> DESCENT = Set.of("بن", "ابن", "بنت", "ال");
  private static final List<String> KUNYA = List.of("ابو", "ابا", "ابي");
  private static final Set<String> IN = Set.of("في", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي",
      "جنوبي", "شرقي", "غربي", "ضواحي", "بلدتي", "مدينتي");
  private static final Set<String> ORDINARY =
      Set.of("حالي", "ماضي", "رسمي", "وطني", "دولي", "سياسي", "عسكري", "شعبي", "قومي", "محلي", "ثاني",
          "اسلامي", "تنفيذي", "خارجي", "داخلي", "امني", "اعلامي", "صحفي", "صحافي", "قيادي", "شيعي",
          "سني", "عالمي", "اقليمي", "مدني", "جنوبي", "شمالي", "شرقي", "غربي", "اقتصادي");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final PersonNames people;
  private final NameMemory memory;

  NameRuns(List<Token> tokens, SentenceNames names, KnownNames known) {
    this.tokens = tokens;
    this.names = names;
    this.people = known.people();
    this.memory = known.memory();
  }

  /** Whether a name may begin here, whatever it names. */
  boolean starts(int i) {
    if (names.isInsideHit(i) || isInFavourOf(i) || isHonour(i) || isOwned(i)) {
      return false;
    }
    Optional<Hit> hit = names.hit(i);
    if (hit.isPresent()) {
      return isPersonHit(i, hit.get());
    }
    Token t = tokens.get(i);
    boolean word = t.form().length() > 1 && Character.isLetter(t.form().charAt(0));
    boolean name = t.isName() || CONNECTORS.contains(names.folded(i)) && continuesName(i + 1)
        || isRemembered(i) || isAli(i);
    return word && name && (names.nisba(i).isEmpty() || isSon(i) || isAfterTitle(i) || isRemembered(i));
  }

  /** مسؤوليتها: what a pronoun owns is no name. */
  private boolean isOwned(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("PRP$") && names.hit(i).isEmpty();
  }

  /** القاضي محمود, السلطان قابوس: a title, whatever the tagger says. */
  private boolean isHonour(int i) {
    return names.hit(i).isEmpty() && names.isCommon(i) && tokens.get(i).isDefinite()
        && i + 1 < tokens.size() && tokens.get(i + 1).isName() && people.isGiven(names.folded(i + 1));
  }

  /** النائب طرابلسي: an adjective after a definite title would be definite. */
  private boolean isAfterTitle(int i) {
    return i > 0 && tokens.get(i - 1).isDefinite() && names.isCommon(i - 1)
        && !tokens.get(i).isDefinite() && people.isFamily(names.folded(i));
  }

  /** تركي بن عبدالله: a name that is an adjective of origin elsewhere. */
  private boolean isSon(int i) {
    return i + 1 < tokens.size() && people.isGiven(names.folded(i))
        && (names.folded(i + 1).equals("بن") || names.folded(i + 1).equals("بنت"));
  }

  /** A lone word that is a place as well is a person only when a name follows. */
  private boolean isPersonHit(int i, Hit hit) {
    EntityKind first = hit.entries().getFirst().kind();
    boolean person = hit.entries().stream().anyMatch(e -> e.kind() == EntityKind.PERSON);
    boolean place = first == EntityKind.COUNTRY || first == EntityKind.PLACE;
    if (place && hit.words() == 1) {
      return first == EntityKind.PLACE && people.isGiven(names.folded(i)) && continuesPerson(i + 1);
    }
    return person;
  }

  private boolean continuesPerson(int i) {
    return continuesName(i) && people.isFamily(names.folded(i));
  }

  /** A word that no dictionary knows, and that the article used in a person's name. */
  private boolean isRemembered(int i) {
    Token t = tokens.get(i);
    boolean person = memory.kind(names.folded(i)).equals(Optional.of(EntityKind.PERSON));
    boolean nominal = t.isNoun() || t.isAdjective() || t.isName();
    return person && nominal && (!t.known() || t.isDefinite() && !ORDINARY.contains(t.lemma())
        && !names.isCommon(i) && i > 0 && !modifies(i));
  }

  /** Whether a word can be an adjective or genitive of the word before it. */
  private boolean modifies(int i) {
    Token before = tokens.get(i - 1);
    return before.isNoun() || before.isAdjective() || before.isName();
  }

  /** علي بلال: the tagger takes the name for the preposition, which is written على. */
  private boolean isAli(int i) {
    return tokens.get(i).form().equals("علي") && tokens.get(i).tag().equals("IN")
        && i + 1 < tokens.size() && tokens.get(i + 1).isName()
        && people.isGiven(names.folded(i + 1));
  }

  /** لصالح is a preposition, though صالح is a name. */
  private boolean isInFavourOf(int token) {
    return token > 0 && names.folded(token).equals("صالح")
        && tokens.get(token - 1).form().equals("ل");
  }

  private boolean continuesName(int token) {
    return token < tokens.size() && names.hit(token).isEmpty() && tokens.get(token).isName();
  }

  /** What the name that begins here names; empty when no name begins or nothing tells. */
  Optional<EntityKind> kind(int i) {
    if (!starts(i)) {
      return Optional.empty();
    }
    if (names.hit(i).isPresent()) {
      return Optional.of(EntityKind.PERSON);
    }
    int end = end(i);
    if (end == i + 1 && names.folded(i).equals("الله")) {
      return Optional.empty();
    }
    if (isPerson(i, end)) {
      return Optional.of(EntityKind.PERSON);
    }
    Optional<EntityKind> remembered = memory.kind(names.folded(end - 1));
    if (remembered.isPresent()) {
      return remembered;
    }
    return unknown(i, end);
  }

  private boolean isPerson(int begin, int end) {
    boolean first = people.isGiven(names.folded(begin));
    if (end == begin + 1) {
      return isLonePerson(begin, first);
    }
    if (first) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      boolean connector = KIN.contains(names.folded(i)) && (i > begin || !names.folded(i).equals("ال"));
      if (connector || people.isGiven(names.folded(i))
          || i > begin && people.isFamily(names.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLonePerson(int i, boolean given) {
    if (isAfterIn(i)) {
      return false;
    }
    boolean name = given || people.isFamily(names.folded(i));
    return name || memory.kind(names.folded(i)).equals(Optional.of(EntityKind.PERSON));
  }

  private boolean isAfterIn(int i) {
    if (i == 0) {
      return false;
    }
    String before = names.folded(i - 1);
    return IN.contains(before)
        || before.equals("ب") && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  /** A name that no list has. */
  private Optional<EntityKind> unknown(int begin, int end) {
    boolean common = true;
    for (int i = begin; i < end; i++) {
      common &= tokens.get(i).known();
    }
    if (isAfterIn(begin)) {
      return common ? Optional.empty() : Optional.of(EntityKind.PLACE);
    }
    if (common) {
      return Optional.empty();
    }
    if (end == begin + 1) {
      return lone(begin);
    }
    return isQuoted(begin, end) ? Optional.of(EntityKind.ORGANIZATION) : Optional.of(EntityKind.PERSON);
  }

  /** يوفنتوس الإيطالي is a club or a company; the subject of a verb before it a person. */
  private Optional<EntityKind> lone(int i) {
    if (i + 1 < tokens.size() && tokens.get(i + 1).isDefinite()
        && names.nisba(i + 1).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent()) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    boolean subject = i > 0 && tokens.get(i - 1).isVerb()
        && tokens.get(i - 1).gender() == Token.Gender.MASCULINE;
    return subject || isTold(i) ? Optional.of(EntityKind.PERSON) : Optional.empty();
  }

  /** البرازيلي إيمرسون; كاسياس وراموس: an origin before it, or a person that it is joined to. */
  private boolean isTold(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean origin = before.isDefinite() && before.form().endsWith("ي")
        && names.nisba(i - 1).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
    boolean joined = before.form().equals("و") && i > 1 && tokens.get(i - 2).isName()
        && (people.isName(names.folded(i - 2))
            || memory.kind(names.folded(i - 2)).equals(Optional.of(EntityKind.PERSON)));
    return origin || joined;
  }

  private boolean isQuoted(int begin, int end) {
    return begin > 0 && end < tokens.size() && isQuote(begin - 1) && isQuote(end);
  }

  private boolean isQuote(int i) {
    return "\"«»“”'".contains(tokens.get(i).form());
  }

  /** One past the last token of the name that begins here. */
  int end(int begin) {
    int at = begin + 1;
    Optional<Hit> hit = names.hit(begin);
    if (hit.isPresent()) {
      at = names.hitEnd(begin);
      if (hit.get().words() > 1 && !isFather(at)) {
        return at;
      }
    }
    while (at < tokens.size() && belongs(begin, at)
        && (!startsTitle(at) || KIN.contains(names.folded(at - 1)))) {
      at++;
    }
    return at;
  }

  /** تركي بن فيصل / بن نواف, الملك فهد / آل سعود: the name goes on with another generation or the house. */
  private boolean isFather(int at) {
    return at + 1 < tokens.size() && DESCENT.contains(names.folded(at)) && tokens.get(at + 1).isName();
  }

  private boolean belongs(int begin, int at) {
    if (names.hit(at).isPresent() && !isPartOfName(begin, at) || isOtherPerson(begin, at)) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.form().equals("على")) {
      return false;
    }
    if (isConnector(at) || isFamilyName(at) || isLoneSurname(begin, at) || isRegnal(at)) {
      return true;
    }
    boolean origin = token.isDefinite() && names.nisba(at).isPresent()
        && !people.isFamily(names.folded(at));
    return token.isName() && !origin && !isOrdinary(begin, at);
  }

  /** زيلينسكي / رستم عمروف: behind a known family name a given name begins another person. */
  private boolean isOtherPerson(int begin, int at) {
    boolean known = names.hit(begin).filter(h -> h.words() == 1).isPresent() && at == begin + 1
        && !people.isGiven(names.folded(begin)) && !names.folded(begin).startsWith("ال");
    return known && people.isGiven(names.folded(at)) && at + 1 < tokens.size() && tokens.get(at + 1).isName();
  }

  /** A common word that the tagger takes into a name that is complete: بوش مسلوب. */
  private boolean isOrdinary(int begin, int at) {
    Token token = tokens.get(at);
    boolean complete = at > begin + 1 || people.isFamily(names.folded(begin))
        && !people.isGiven(names.folded(begin));
    boolean whole = names.hit(begin).isPresent();
    return (complete && !token.isDefinite() || whole) && token.known()
        && !people.isName(names.folded(at))
        && !CONNECTORS.contains(names.folded(at - 1));
  }

  /** محمد السادس, عبدالله الثاني, بنديكت السادس عشر. */
  private boolean isRegnal(int at) {
    Token token = tokens.get(at);
    boolean ordinal = token.tag().contains("ADJ_NUM") && names.folded(at).startsWith("ال")
        && people.isGiven(names.folded(at - 1));
    boolean ten = names.folded(at).equals("عشر") && tokens.get(at - 1).tag().contains("ADJ_NUM");
    return ordinal || ten;
  }

  /** A title after the name, which the tagger takes for a part of it: كريستالينا غورغييفا مديرة صندوق ... */
  private boolean startsTitle(int at) {
    if (!names.isCommon(at) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean ofPlace = names.hit(at + 1).stream()
        .anyMatch(h -> h.entries().getFirst().kind() != EntityKind.PERSON);
    return names.isCommon(at + 1) || next.isNoun() && !people.isName(names.folded(at + 1)) || ofPlace;
  }

  private boolean isConnector(int at) {
    if (!CONNECTORS.contains(names.folded(at)) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.isName() || next.isNoun()
        || names.folded(at).equals("ال") && next.form().length() > 2 && !next.isVerb();
  }

  /** A single word of the gazetteer inside a name: محمد العراقي, سعود الفيصل, سيمون هول. */
  private boolean isPartOfName(int begin, int at) {
    Hit hit = names.hit(at).orElseThrow();
    if (KIN.contains(names.folded(at - 1)) && hit.entries().getFirst().kind() == EntityKind.PERSON) {
      return true;
    }
    if (!tokens.get(at).isName() || hit.words() > 1 && !isLongerName(begin, at, hit)) {
      return false;
    }
    boolean place = hit.entries().stream()
        .anyMatch(e -> e.kind() == EntityKind.COUNTRY || e.kind() == EntityKind.PLACE);
    if (!place) {
      return true;
    }
    boolean surname = people.isFamily(names.folded(at)) || continuesName(at + 1);
    return at == begin + 1 && people.isGiven(names.folded(begin)) && surname
        && hit.entries().getFirst().kind() == EntityKind.PLACE;
  }

  /** أحمد ناصر المحمد is not ناصر المحمد. */
  private boolean isLongerName(int begin, int at, Hit hit) {
    return at == begin + 1 && people.isGiven(names.folded(begin)) && tokens.get(begin).isName()
        && hit.entries().getFirst().kind() == EntityKind.PERSON;
  }

  /** A family name, or a word in ي with the article right after a name, no adjective of origin. */
  private boolean isFamilyName(int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    boolean ofHouse = names.folded(at - 1).equals("ال") && token.form().length() > 2;
    if (CONNECTORS.contains(names.folded(at - 1))
        && (token.isNoun() || token.isAdjective() || ofHouse)) {
      return true;
    }
    boolean nisbaForm = token.form().startsWith("ال")
        && (token.form().endsWith("ي") || token.form().endsWith("ى"))
        && token.tag().startsWith("DT");
    boolean listed = people.isFamily(names.folded(at)) && token.form().startsWith("ال")
        && people.isGiven(names.folded(at - 1));
    boolean strange = !token.known() || people.isGiven(names.folded(at - 1));
    return before.isName() && (listed || nisbaForm && strange && names.nisba(at).isEmpty()
        && !ORDINARY.contains(token.lemma()));
  }

  /** A definite noun after a first name alone, with nothing of a common sense: أبومهدي المهندس. */
  private boolean isLoneSurname(int begin, int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isAdjective();
    boolean kunya = KUNYA.stream().anyMatch(names.folded(begin)::startsWith);
    boolean servant = names.folded(begin).equals("عبد");
    boolean honoured = begin > 0 && names.isCommon(begin - 1) && tokens.get(begin - 1).isDefinite()
        && (people.isGiven(names.folded(begin)) || servant) && !ORDINARY.contains(token.lemma());
    return at == begin + (servant ? 2 : 1)
        && (kunya || honoured)
        && token.isDefinite()
        && (token.isNoun() || token.isAdjective())
        && names.nisba(at).isEmpty()
        && last
        && !names.isCommon(at);
  }
}
