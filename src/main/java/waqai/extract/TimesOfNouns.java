package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** Times that belong to a noun before them and not to what the sentence tells: ثورة 23 يوليو, الاجتماع المقرر غدا. */
record TimesOfNouns(Sentence sentence, Attachment attachment) {
  /** Words before a date that are no name: مساء 3 مايو, بتاريخ 3 مايو. Folded. */
  private static final Set<String> PARTS_OF_TIME =
      Set.of("يوم", "ليلة", "ليل", "مساء", "صباح", "فجر", "ظهر", "عصر", "نهار", "تاريخ", "غداة", "عشية", "مطلع",
          "اواخر", "اوائل", "اواسط", "منتصف", "بحلول", "حلول", "موعد", "جلسة", "شهر", "بداية", "نهاية");

  private static final Set<String> SCHEDULED = WordClasses.list().words("scheduled");

  /** How far behind the word that it is set the time of something may stand. */
  private static final int FARTHEST_SET = 9;

  /** How many nouns may stand between an event and what is said of it: اجتماع لجنة المتابعة المقرر. */
  private static final int CONSTRUCT = 4;

  /** Months that name wars, understandings and the like. Folded. */
  private static final Set<String> MONTHS = WordClasses.list().words("naming-month");

  /** رفض حضور الاجتماع المقرر / غدا: the noun for which the time is set; -1 if for none. */
  int scheduled(int first) {
    for (int at = first - 1; at > 0 && first - at < FARTHEST_SET; at--) {
      Token token = sentence.token(at);
      if (token.isVerb() || token.tag().equals("CC") || token.isPunctuation()) {
        return -1;
      }
      if (token.isDefinite() && token.hasLemmaOf(SCHEDULED)) {
        return IntStream.iterate(at - 1, i -> i >= 0 && !sentence.token(i).isVerb(), i -> i - 1)
            .filter(i -> sentence.token(i).isNoun()).limit(CONSTRUCT).filter(attachment::isEvent).findFirst().orElse(at);
      }
    }
    return -1;
  }

  /** ثورة 23 يوليو: a day that names something; يوم 23 يوليو is the day. */
  boolean isName(int first) {
    return first > 0 && (sentence.token(first).tag().equals("CD") || isBareMonth(first))
        && !PARTS_OF_TIME.contains(sentence.token(first - 1).lemma())
        && sentence.token(first - 1).tag().equals("NN") && !attachment.isEvent(first - 1);
  }

  /** تفاهم نيسان, حرب تشرين: a month in the genitive with nothing behind it. */
  private boolean isBareMonth(int first) {
    Token before = sentence.token(first - 1);
    return sentence.token(first).isName() && !before.isDefinite() && MONTHS.contains(Orthography.fold(sentence.token(first).form()))
        && sentence.times().stream().anyMatch(t -> t.span().equals(sentence.token(first).span()));
  }
}
