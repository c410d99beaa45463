package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Token;

/** Tells a word that only says how something or somebody is from one that means somebody: متهما إياه, مسؤولة عن. */
final class Qualities {
  private static final Set<String> BEING = Set.of("كان", "بات", "اصبح", "ليس", "ظل", "يعد", "يعتبر");

  /** الغرب هو / المسؤول عن الأزمة: what is said of somebody. */
  private static final Set<String> SELF = Set.of("هو", "هي", "هم");

  private Qualities() {}

  /** Whether the word at a token is a participle with its object or a predicate, and nobody. */
  static boolean is(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = Orthography.fold(tokens.get(i + 1).form());
    if (token.isDefinite()) {
      return i > 0 && SELF.contains(tokens.get(i - 1).form()) && next.equals("عن") && token.hasLemma("مسؤول");
    }
    boolean accusing = token.isParticiple() && token.hasLemma("متهم")
        && (next.equals("ايا") || tokens.get(i + 1).isName() || tokens.get(i + 1).isDefinite());
    boolean predicate = token.isAdjective() || i > 0 && tokens.get(i - 1).isVerb()
        && tokens.get(i - 1).hasLemmaOf(BEING);
    return accusing || predicate && next.equals("عن") && token.hasLemma("مسؤول");
  }

  /** تصريح صحافي, الهجوم الانتحاري: whether it is an adjective of the noun before it. */
  static boolean isOfNoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i > 0 && tokens.get(i - 1).form().endsWith("ة") && !token.form().endsWith("ة")) {
      return false; // جثة صحافي
    }
    if (isJoined(tokens, i)) {
      return true;
    }
    return i > 0 && token.tag().endsWith("JJ") && !token.form().matches(".*(ين|ون)") && tokens.get(i - 1).isNoun()
        && !Prepositions.isPrepositional(Orthography.fold(tokens.get(i - 1).form()))
        && !tokens.get(i - 1).tag().equals("VBG") && tokens.get(i - 1).isDefinite() == token.isDefinite();
  }

  /** مصادر محلية / وإعلامية: an adjective of many things that is joined to another. */
  static boolean isJoined(List<Token> tokens, int i) {
    return i > 2 && tokens.get(i - 1).form().equals("و") && tokens.get(i).isAdjective() && tokens.get(i - 2).isAdjective()
        && tokens.get(i - 3).isNoun() && tokens.get(i).form().endsWith("ة") && tokens.get(i - 2).form().endsWith("ة")
        && tokens.get(i).isDefinite() == tokens.get(i - 2).isDefinite();
  }
}
