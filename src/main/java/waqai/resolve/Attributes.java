package waqai.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Where a description may end by the order of words alone, whatever the parser hangs its parts on:
 * جندي / من المارينز, مصدر / في وزارة الخارجية / السورية, مسؤولين إسرائيليين / في تل أبيب.
 */
final class Attributes {
  /** How many words a description may have. */
  private static final int LONGEST = 9;

  /** Prepositions that open an attribute of a noun. */
  private static final Set<String> OPENING = WordClasses.list().words("attributive");

  private static final Pattern ENDED = Pattern.compile("(ون|ين|ا|ً)$");

  private final Sentence sentence;

  Attributes(Sentence sentence) {
    this.sentence = sentence;
  }

  /** One past the last word of each, those inside the description too. */
  Set<Integer> ends(Phrase description) {
    Set<Integer> out = new TreeSet<>();
    int head = description.head();
    int last = Math.min(description.begin() + LONGEST, sentence.tokens().size());
    int at = nominal(head + 1, last);
    out.add(at);
    while (at < last && opens(at)) {
      int end = nominal(at + 1, last);
      if (end == at + 1) {
        break;
      }
      if (end < last && sentence.token(end - 1).form().length() > 1) {
        out.add(end);
      }
      at = end;
    }
    out.removeIf(e -> e <= head || e < description.end() && !opens(e));
    return out;
  }

  private boolean opens(int at) {
    return OPENING.contains(sentence.token(at).lemma()) || OPENING.contains(sentence.token(at).form());
  }

  /** One past the words that one noun phrase without prepositions may hold from here on. */
  private int nominal(int begin, int last) {
    int at = begin;
    while (at < last && !isTime(at) && goesOn(at, begin)) {
      at++;
    }
    return at;
  }

  private boolean goesOn(int at, int begin) {
    Token token = sentence.token(at);
    if (token.tag().equals("PRP$") || token.isAdjective()) {
      return true;
    }
    return (token.isNoun() || token.isName()) && (at == begin && opens(at - 1) || isConstruct(sentence.token(at - 1)));
  }

  /** Whether a genitive may follow: no article, no ending of an indefinite noun (مسلحون / قاعدة). */
  private static boolean isConstruct(Token token) {
    return token.isNoun() && !token.isDefinite() && !ENDED.matcher(token.form()).find() || token.isName();
  }

  private boolean isTime(int at) {
    return sentence.isTime(sentence.token(at));
  }
}
