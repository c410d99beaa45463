package waqai.resolve;

import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Token.Gender;

/** Grammatical gender of names of countries: feminine but for a few. */
final class Genders {
  private static final Set<String> MASCULINE =
      Set.of("عراق", "لبنان", "اردن", "يمن", "سودان", "مغرب", "صومال", "اتحاد اوروبي", "فاتيكان",
          "جنوب سودان", "كونغو", "نيجر", "كاميرون", "سنغال", "مكسيك", "اتحاد سوفياتي", "اتحاد سوفيتي");

  private Genders() {}

  static Gender ofCountry(String name) {
    return MASCULINE.contains(Orthography.nameKey(name)) ? Gender.MASCULINE : Gender.FEMININE;
  }

  /** Whether a pronoun or verb form of one gender can stand for something of the other. */
  static boolean agree(Gender form, Gender thing) {
    return form == Gender.UNKNOWN || thing == Gender.UNKNOWN || form == thing;
  }
}
