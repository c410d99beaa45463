package waqai.resolve;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/**
 * Tells to what kind of attack a noun can point back: الانفجار to a blast, الاشتباكات to a clash, الهجوم to
 * any.
 */
final class EventKinds {
  private static final List<String> NAMES =
      List.of("attack-blast", "attack-strike", "attack-clash", "attack-raid", "attack-ambush", "attack-massacre", "attack-shooting");

  private final Set<String> any;
  private final Set<String> clash;
  private final Set<String> fired;
  private final Set<String> hurt;
  private final List<Set<String>> kinds;

  EventKinds(WordClasses classes) {
    any = classes.words("attack-any");
    clash = classes.words("attack-clash");
    fired = classes.words("projectile");
    hurt = classes.words("wounding");
    kinds = NAMES.stream().map(classes::words).toList();
  }

  /** Whether a noun tells of an attack. */
  boolean isEvent(Token noun) {
    return !noun.isVerb() && (noun.hasLemmaOf(any) || kinds.stream().anyMatch(k -> noun.hasLemmaOf(k)));
  }

  /** وأصيب, وإصابة, وجرح: somebody was hurt. */
  boolean isHurt(Token word) {
    return word.hasLemmaOf(hurt);
  }

  /** الصواريخ: what was fired, which points back to the attack that was made with it. */
  boolean isFired(Token noun) {
    return noun.isDefinite() && noun.hasLemmaOf(fired);
  }

  /** Whether a word tells of a fight of two sides. */
  boolean isClash(Token word) {
    return word.hasLemmaOf(clash);
  }

  /** Whether a word tells of shelling or an air strike. */
  boolean isStrike(Token word) {
    return word.hasLemmaOf(kinds.get(NAMES.indexOf("attack-strike")));
  }

  /** {@link #pointsBack}, but not of shelling and clashes, which go on and are told of many times. */
  boolean pointsFarBack(Token noun, List<Token> before) {
    return pointsBack(noun, before) && (noun.hasLemmaOf(any) || noun.hasLemmaOf(kinds.getFirst()));
  }

  /** Whether a noun has the article and is of a kind with some word of the sentence before; many are one only as a clash. */
  boolean pointsBack(Token noun, List<Token> before) {
    boolean one = noun.number() != Token.GrammaticalNumber.PLURAL || noun.hasLemmaOf(clash)
        || before.stream().anyMatch(t -> isSameMany(t, noun));
    return noun.isDefinite() && one
        && (noun.hasLemmaOf(any)
            || kinds.stream().anyMatch(k -> noun.hasLemmaOf(k) && before.stream().anyMatch(t -> t.hasLemmaOf(k))));
  }

  /** شنت غارات ... الغارات. */
  private static boolean isSameMany(Token before, Token noun) {
    return before.number() == Token.GrammaticalNumber.PLURAL && !before.isDefinite() && before.lemma().equals(noun.lemma());
  }
}
