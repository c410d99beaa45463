package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds whom it concerns what is pledged or threatened: تعهدت بدعم أوكرانيا, هدد بفرض عقوبات على إيران.
 *
 * @param words nouns of action that do somebody good or ill
 * @param links what may stand between such a noun and the one whom it concerns
 */
record Promised(Sentence sentence, OwnerReader owners, Set<String> words, Set<String> links) {
  /** Behind what does somebody good. */
  static final Set<String> GOOD = Set.of("مع", "ل", "عن", "الي", "جانب");

  /** Behind what does somebody ill. */
  static final Set<String> ILL = Set.of("علي", "من", "ضد", "عن", "في");

  /** قطع العلاقات / مع إسرائيل: what is broken off with somebody. */
  private static final Set<String> SEVERING = WordClasses.list().words("severing");

  /** تقديم المتورطين إلى العدالة: whose genitive is what is handed over. */
  private static final Set<String> HANDING = WordClasses.list().words("handing");

  /** هجمات / ها على إسرائيل: of which a pronoun tells whose they are, not whom they strike. */
  private static final Set<String> OWNED = WordClasses.list().words("own-deed");

  /** مفاوضات / مع إيران: talks that somebody is ready for. */
  private static final Set<String> PARLEY = WordClasses.list().words("parley");

  /** How far from the verb the noun may stand, in words. */
  private static final int REACH = 14;

  /** How far behind the noun the one may stand whom it does good: التعاون الوثيق مع مصر. */
  private static final int BEHIND = 6;

  /** Those for whose good a verb or noun at this token pledges something. */
  List<Filler> of(int predicate) {
    int end = Math.min(sentence.tokens().size(), predicate + REACH);
    for (int at = predicate + 1; at < end && !isClosed(at); at++) {
      if (links == GOOD && sentence.token(at).isNoun() && sentence.token(at).hasLemmaOf(PARLEY)) {
        return partners(at);
      }
      if (sentence.token(at).isNoun() && sentence.token(at).hasLemmaOf(words)) {
        List<Filler> found = beside(at, predicate);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** التفاوض على اتفاق جديد مع / إيران, استئناف الحوار مع / الحكومة: with whom somebody is ready to talk, and nobody else. */
  private List<Filler> partners(int talks) {
    for (int at = talks + 1; at + 1 < Math.min(sentence.tokens().size(), talks + REACH) && !isClosed(at) && !sentence.token(at).isVerb(); at++) {
      if (sentence.token(at).form().equals("مع")) {
        return owners.at(at + 1);
      }
    }
    return List.of();
  }

  /** باستهداف السفن / الإسرائيلية, مهاجمة القواعد / الأمريكية: whose the things are that are to be hit; but فرض العقوبات / الأمريكية. */
  private List<Filler> owner(int at) {
    int noun = at - 1;
    while (noun > 0 && sentence.token(noun).isAdjective() && sentence.token(noun).isDefinite()) {
      noun--;
    }
    Token thing = sentence.token(noun);
    return links == ILL && sentence.token(at).isDefinite() && thing.isDefinite() && thing.isNoun() && !thing.hasLemmaOf(words) ? owners.nisba(at).stream().toList() : List.of();
  }

  /** هدد بقتل / هم, بالرد علي / ه: a pronoun that cannot mean the subject, but هجمات / ه; هددت بتجميد أصول / ه only where the form of the verb tells so. */
  private boolean isOther(int at, int noun, int predicate) {
    Token pronoun = sentence.token(at);
    if (links != ILL || !pronoun.isPronoun() || !pronoun.form().matches("ه|ها|هم|هما")) {
      return false;
    }
    boolean she = sentence.token(predicate).gender() == Token.Gender.FEMININE;
    boolean otherwise = sentence.token(predicate).isVerb() && pronoun.form().equals(she ? "ه" : "ها");
    boolean done = at == noun + 1 && !sentence.token(noun).hasLemmaOf(OWNED);
    return done || links.contains(sentence.token(at - 1).lemma()) || otherwise;
  }

  private boolean isClosed(int at) {
    Token token = sentence.token(at);
    return token.isPunctuation() && !"\"«»“”".contains(token.form()) || token.tag().equals("VBD");
  }

  private List<Filler> beside(int noun, int predicate) {
    boolean handing = sentence.token(noun).hasLemmaOf(HANDING);
    for (int at = noun + 1; at < Math.min(sentence.tokens().size(), noun + BEHIND); at++) {
      List<Filler> found = handing && at == noun + 1 ? List.of() : isOther(at, noun, predicate) ? owners.pronoun(at) : owners.at(at);
      found = found.isEmpty() ? owner(at) : found;
      Token token = sentence.token(at);
      if (!found.isEmpty()) {
        return found;
      }
      boolean goesOn = token.isAdjective() || token.tag().equals("CD") || sentence.token(at - 1).tag().equals("CD") && token.isNoun() || token.isPronoun() || links.contains(token.lemma())
          || links == ILL && token.form().equals("مع") && sentence.token(noun).hasLemmaOf(SEVERING) || at == noun + 1 && token.isNoun();
      if (!goesOn) {
        return List.of();
      }
    }
    return List.of();
  }
}
