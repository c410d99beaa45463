package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.NameWords;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;

/**
 * Runs of words of one sentence that make up a name, and what they name: given and family names,
 * what the article told before, and the words around them decide; a lone word that nothing speaks
 * for names nothing.
 */
final class NameRuns {
  private static final NameWords WORDS = NameWords.list();

  /** Words with which names of towns of two words begin: كفر قدوم. */
  private static final TaggingWords TOWNS = TaggingWords.list();

  private final List<Token> tokens;
  private final SentenceNames names;
  private final PersonNames people;
  private final NameMemory memory;
  private final NameStarts starts;
  private final NameEnds ends;

  NameRuns(List<Token> tokens, SentenceNames names, KnownNames known) {
    this.tokens = tokens;
    this.names = names;
    this.people = known.people();
    this.memory = known.memory();
    this.starts = new NameStarts(tokens, names, known);
    this.ends = new NameEnds(tokens, names, known);
  }

  /** Whether a name may begin here, whatever it names. */
  boolean starts(int i) {
    return starts.starts(i);
  }

  /** One past the last token of the name that begins here. */
  int end(int begin) {
    int end = ends.end(begin);
    return end == begin + 2 && isTwoPeople(begin) ? begin + 1 : end;
  }

  /** التقى ماكرون / بوتين: two surnames that are known, and no name together. */
  private boolean isTwoPeople(int begin) {
    return names.hitEnd(begin) == begin + 1 && names.entry(begin, EntityKind.PERSON).isPresent() && names.entry(begin + 1, EntityKind.PERSON).isPresent()
        && !people.isGiven(names.folded(begin)) && !people.isGiven(names.folded(begin + 1));
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
    Optional<EntityKind> remembered =
        memory.kind(names.folded(end - 1)).filter(k -> k == EntityKind.PERSON || !isAttribute(i, end));
    if (remembered.isPresent()) {
      return remembered;
    }
    return unknown(i, end);
  }

  /** شركة الثاني, الدور / الثاني: a known word right behind a noun is its adjective, whatever it named before. */
  private boolean isAttribute(int begin, int end) {
    return end == begin + 1 && begin > 0
        && (tokens.get(begin).known() || WORDS.isAttribute(tokens.get(begin).lemma()))
        && tokens.get(begin - 1).isNoun() && !tokens.get(begin - 1).isName();
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
      boolean connector = WORDS.isKin(names.folded(i)) && (i > begin || !names.folded(i).equals("ال"));
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
    return WORDS.isLocating(before)
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
    if (TOWNS.isCompound(names.folded(begin))) {
      return Optional.of(EntityKind.PLACE);
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
}
