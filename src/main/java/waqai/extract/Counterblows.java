package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Finds the answer with which a speaker threatens: / ستتخذ إجراءات مضادة, / سيتم التعامل بالمثل, الرد / سيكون قاسيا. */
final class Counterblows {
  private static final int REACH = 7;

  private final Sentence sentence;
  private final Set<String> taking;
  private final Set<String> countering;
  private final Set<String> replies;
  private final Set<String> harsh;

  Counterblows(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    taking = classes.words("taking-measures");
    countering = classes.words("countering");
    replies = classes.words("reply");
    harsh = classes.words("harsh");
  }

  /** Whether a verb tells such an answer. */
  boolean at(int verb) {
    return isMeasure(verb) || isReply(verb);
  }

  /** ستتخذ / إجراءات مضادة, ستعامل / بالمثل. */
  private boolean isMeasure(int verb) {
    return sentence.token(verb).hasLemmaOf(taking) && within(verb + 1, verb + REACH, countering);
  }

  /** الرد على العدوان / سيكون قاسيا. */
  boolean isReply(int verb) {
    return sentence.token(verb).hasLemma("كان") && within(verb - REACH, verb + 3, replies) && within(verb + 1, verb + 4, harsh);
  }

  private boolean within(int from, int to, Set<String> words) {
    return IntStream.range(Math.max(0, from), Math.min(to, sentence.tokens().size()))
        .anyMatch(at -> sentence.token(at).hasLemmaOf(words) && !sentence.token(at).isVerb());
  }
}
