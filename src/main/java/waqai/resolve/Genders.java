package waqai.resolve;

import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Grammatical gender of names of countries: feminine but for a few. */
final class Genders {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Plurals PLURALS = Plurals.list();

  private Genders() {}

  static Gender ofCountry(String name) {
    return WORDS.isMasculine(Orthography.nameKey(name)) ? Gender.MASCULINE : Gender.FEMININE;
  }

  /** The gender of a body by the noun that its full name begins with: حركة حماس; unknown without one. */
  static Gender ofBody(String name) {
    String first = name.split(" ")[0];
    boolean many = first.endsWith("ات") || PLURALS.singular(Orthography.stripArticle(Orthography.fold(first))).isPresent();
    return first.equals(name) ? Gender.UNKNOWN : first.endsWith("ة") || many ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** The gender of what a noun tells; many things are feminine. A noun that the dictionary takes for a plural, and no list, may be neither (جهاز). */
  static Gender ofNoun(Token noun) {
    String form = Orthography.stripArticle(Orthography.fold(noun.form()));
    boolean many = noun.number() == Token.GrammaticalNumber.PLURAL;
    boolean listed = form.matches(".*(ة|ات|ون|ين)") || PLURALS.singular(form).isPresent() || !noun.lemma().equals(form);
    return !many ? noun.gender() : listed ? Gender.FEMININE : Gender.UNKNOWN;
  }

  /** The gender of who is told by a title; an honour (جلالة) is for anybody. */
  static Gender ofTitle(Token title) {
    return title.lemmas().stream().anyMatch(WORDS::isHonour) ? Gender.UNKNOWN : title.gender();
  }

  /** Whether a pronoun or verb form of one gender can stand for something of the other. */
  static boolean agree(Gender form, Gender thing) {
    return form == Gender.UNKNOWN || thing == Gender.UNKNOWN || form == thing;
  }
}
