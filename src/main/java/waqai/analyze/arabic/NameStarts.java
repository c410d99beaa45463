package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.analyze.arabic.GazetteerMatcher.Hit;
import waqai.fact.EntityKind;
import waqai.lexicon.NameWords;
import waqai.lexicon.PersonNames;
import waqai.lexicon.Titles;
import waqai.text.Token;

/** Tells where a name of one sentence may begin, by the tagger's word and against it. */
final class NameStarts {
  private static final NameWords WORDS = NameWords.list();
  private static final Titles TITLES = Titles.list();

  private final List<Token> tokens;
  private final SentenceNames names;
  private final PersonNames people;
  private final NameMemory memory;

  NameStarts(List<Token> tokens, SentenceNames names, KnownNames known) {
    this.tokens = tokens;
    this.names = names;
    this.people = known.people();
    this.memory = known.memory();
  }

  /** Whether a name may begin here, whatever it names. */
  boolean starts(int i) {
    if (names.isInsideHit(i) || isLongHonour(i) || isInFavourOf(i) || isHonour(i) || isOwned(i)
        || WORDS.isNeverName(names.folded(i))) {
      return false;
    }
    Optional<Hit> hit = names.hit(i);
    if (hit.isPresent()) {
      return isPersonHit(i, hit.get());
    }
    Token t = tokens.get(i);
    boolean word = (t.form().length() > 1 || isInitial(i)) && Character.isLetter(t.form().charAt(0));
    boolean name = t.isName() || WORDS.isConnector(names.folded(i)) && continuesName(i + 1)
        || isRemembered(i) || isAli(i);
    return word && name && (names.nisba(i).isEmpty() || isSon(i) || isAfterTitle(i) || isRemembered(i));
  }

  /** المواطن / ح. م.: letters in place of a name, behind who bears it. */
  private boolean isInitial(int i) {
    return i > 0 && tokens.get(i).tag().equals("NNP") && tokens.get(i - 1).isDefinite() && tokens.get(i - 1).isNoun();
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

  /** آية الله / السيد فلان: an honour of two words, before an honour or a name. */
  private boolean isLongHonour(int i) {
    return i + 2 < tokens.size() && names.hit(i).isEmpty() && (tokens.get(i + 2).isName() || names.isTitle(i + 2))
        && TITLES.find(Titles.key(names.folded(i) + " " + names.folded(i + 1)), false).filter(t -> t.kind() == Titles.Kind.HONORIFIC).isPresent();
  }

  /** النائب طرابلسي: an adjective after a definite title would be definite. */
  private boolean isAfterTitle(int i) {
    return i > 0 && tokens.get(i - 1).isDefinite() && names.isCommon(i - 1)
        && !tokens.get(i).isDefinite() && people.isFamily(names.folded(i));
  }

  /** تركي بن عبدالله: a name that is an adjective of origin elsewhere. */
  private boolean isSon(int i) {
    return i + 1 < tokens.size() && people.isGiven(names.folded(i))
        && (names.folded(i + 1).equals("بن") || names.folded(i + 1).equals("بنت") || isAppointed(i));
  }

  /** عين تركي الشبانة وزيرا: before the name of the house and the accusative of a post. */
  private boolean isAppointed(int i) {
    return i + 2 < tokens.size() && tokens.get(i).isName() && tokens.get(i + 1).tag().equals("DTNNP")
        && tokens.get(i + 2).isNoun() && tokens.get(i + 2).form().endsWith("ا");
  }

  /** A lone word that is a place as well is a person only when a name follows. */
  private boolean isPersonHit(int i, Hit hit) {
    EntityKind first = hit.entries().getFirst().kind();
    boolean person = hit.entries().stream().anyMatch(e -> e.kind() == EntityKind.PERSON);
    boolean place = first.isSomewhere();
    if (place && hit.words() == 1) {
      return first == EntityKind.PLACE && people.isGiven(names.folded(i)) && continuesPerson(i + 1);
    }
    return person || place && hit.words() == 2 && isFaithName(i);
  }

  /** صلاح الدين / خوجة: a region called after a man, where a name that is no place follows and nothing leads to a place. */
  private boolean isFaithName(int i) {
    int end = names.hitEnd(i);
    Token before = tokens.get(Math.max(0, i - 1));
    return names.folded(end - 1).equals("الدين") && continuesName(end) && i > 0 && !before.tag().equals("IN") && (before.isDefinite() || before.isAdjective() || before.isVerb());
  }

  private boolean continuesPerson(int i) {
    return continuesName(i) && people.isFamily(names.folded(i));
  }

  /** A word that no dictionary knows, and that the article used in a person's name. */
  private boolean isRemembered(int i) {
    Token t = tokens.get(i);
    boolean person = memory.kind(names.folded(i)).equals(Optional.of(EntityKind.PERSON));
    boolean nominal = t.isNoun() || t.isAdjective() || t.isName();
    return person && nominal && (!t.known() || isFreed(i) || t.isDefinite() && !WORDS.isAttribute(t.lemma())
        && i > 0 && (isBare(i) || isBehindBody(i) || !names.isCommon(i) && (!modifies(i) || isWhoseDeed(i))));
  }

  /** اتهم مجلس الرئاسة / المالكي: a definite noun has no genitive, and what follows is no adjective. */
  private boolean isBehindBody(int i) {
    Token before = tokens.get(i - 1);
    return tokens.get(i).isNoun() && before.isNoun() && before.isDefinite() && !names.isTitle(i - 1) && i > 2
        && tokens.get(i - 2).isNoun() && !tokens.get(i - 2).isDefinite() && !isDescribed(i);
  }

  /** سراح / مسلم: whoever is set free is called by his name here. */
  private boolean isFreed(int i) {
    return i > 0 && tokens.get(i - 1).hasLemma("سراح") && people.isName(names.folded(i));
  }

  /** رفض المعلم البحث: right behind a verb, and described by nothing, where وليد المعلم was told of. */
  private boolean isBare(int i) {
    return tokens.get(i - 1).isVerb() && !isDescribed(i) && !names.isTitle(i);
  }

  /** لقاء البرهان بنظيره: behind an indefinite noun that heads no body, and without an adjective. */
  private boolean isWhoseDeed(int i) {
    Token before = tokens.get(i - 1);
    return tokens.get(i).isNoun() && before.isNoun() && !before.isDefinite() && !names.isCommon(i - 1) && !isDescribed(i);
  }

  /** Whether a definite adjective stands behind a word. */
  private boolean isDescribed(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).isAdjective() && tokens.get(i + 1).isDefinite();
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
}
