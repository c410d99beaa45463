package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.text.Sentence;

/**
 * Tells whom the words of a speaker threaten with what he will have to pay: إسرائيل ستدفع الثمن, سيواجه النظام عواقب.
 *
 * @param paying lemmas of verbs of paying and meeting
 * @param prices lemmas of what is paid or met
 */
record Payers(Sentence sentence, OwnerReader owners, Set<String> paying, Set<String> prices) {
  private static final Set<String> FUTURE = Set.of("س", "سوف");

  /** How far from the verb the price may stand, in words. */
  private static final int REACH = 5;

  /** Those who will pay, told before or after the verb; nobody when the words from here on tell none. */
  List<Filler> of(int begin, int end) {
    List<Filler> whose = owners.at(isPayment(begin, end) ? begin + 2 : begin);
    boolean told = whose.size() == 1 && whose.getFirst() instanceof Filler.Named n && n.mention().named()
        && (isPayment(begin, end) || isPayment(n.mention().phrase().end(), end));
    return told ? whose : List.of();
  }

  private boolean isPayment(int future, int end) {
    return future + 2 < end && FUTURE.contains(sentence.token(future).form())
        && sentence.token(future + 1).hasLemmaOf(paying)
        && sentence.tokens().subList(future + 2, Math.min(end, future + 2 + REACH)).stream().anyMatch(t -> t.hasLemmaOf(prices));
  }
}
