package waqai.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/**
 * Tells whom the words of a speaker threaten with what he will have to pay: إسرائيل ستدفع الثمن, سيواجه النظام عواقب.
 *
 * @param paying lemmas of verbs of paying and meeting
 * @param prices lemmas of what is paid or met
 */
record Payers(Sentence sentence, OwnerReader owners, Set<String> paying, Set<String> prices) {
  private static final Set<String> FOES = WordClasses.list().words("foe");

  private static final Set<String> FUTURE = Set.of("س", "سوف");

  /** How far from the verb the price may stand, in words. */
  private static final int REACH = 5;

  /** العدو سيدفع ثمن جرائمه: the words begin with an enemy who is called no name, and who will pay. */
  boolean isFoe(int begin, int end) {
    return begin + 1 < end && sentence.token(begin).isDefinite() && sentence.token(begin).hasLemmaOf(FOES)
        && IntStream.of(begin + 1, begin + 2).anyMatch(at -> isPayment(at, end));
  }

  /** سنجعلهم يدفعون الثمن: the verb from here on makes somebody pay. */
  boolean makesPay(int verb, int end) {
    return sentence.token(verb).hasLemma("جعل") && IntStream.range(verb + 1, Math.min(end, verb + REACH))
        .anyMatch(at -> sentence.token(at).isVerb() && isPrice(at, end));
  }

  /** Those who will pay, told before or after the verb; nobody when the words from here on tell none. */
  List<Filler> of(int begin, int end) {
    List<Filler> whose = owners.at(isPayment(begin, end) ? begin + 2 : begin);
    boolean told = whose.size() == 1 && whose.getFirst() instanceof Filler.Named n && n.mention().named()
        && (isPayment(begin, end) || isPayment(n.mention().phrase().end(), end));
    return told ? whose : List.of();
  }

  private boolean isPayment(int future, int end) {
    return future + 2 < end && FUTURE.contains(sentence.token(future).form())
        && isPrice(future + 1, end);
  }

  private boolean isPrice(int verb, int end) {
    return sentence.token(verb).hasLemmaOf(paying)
        && sentence.tokens().subList(Math.min(end, verb + 1), Math.min(end, verb + 1 + REACH)).stream().anyMatch(t -> t.hasLemmaOf(prices));
  }
}
