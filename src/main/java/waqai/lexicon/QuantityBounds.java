package waqai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import waqai.fact.Quantity.Bound;
import waqai.lexicon.ArabicWord.Kind;
import waqai.lexicon.TsvFile.Row;

/** Words that make a number a bound: أكثر من, ما لا يقل عن, نحو, على الأقل. */
public final class QuantityBounds {
  /** Between a number and a bound after it: "20 young men at least". */
  private static final int MOST_BETWEEN = 2;

  private final List<QuantityBound> before = new ArrayList<>();
  private final List<QuantityBound> after = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();

  /** One phrase of the list, folded. */
  private record QuantityBound(List<String> words, Bound bound) {}

  /**
   * How exact a number is.
   *
   * @param begin the first word of the number with its bound
   * @param end the first word after both
   */
  public record Bounded(Bound bound, int begin, int end) {}

  /** Reads the list. */
  public QuantityBounds() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/quantity-bounds.tsv", 7)) {
      Bound bound = Bound.valueOf(row.cell(3).toUpperCase(Locale.ROOT).replace('-', '_'));
      row.values(1).forEach(form -> add(row.cell(2), form, bound));
    }
    Comparator<QuantityBound> longest = Comparator.comparing(b -> -b.words().size());
    before.sort(longest);
    after.sort(longest);
  }

  private void add(String side, String form, Bound bound) {
    List<String> words = Arrays.stream(form.split(" ")).map(ArabicWords::fold).toList();
    (side.equals("before") ? before : after).add(new QuantityBound(words, bound));
    vocabulary.addAll(words);
  }

  /** Whether a folded word stands in a bound. */
  public boolean knows(String folded) {
    return vocabulary.contains(folded);
  }

  /** The bound of a number from the words around it; its own if there is none. */
  public Bounded around(List<ArabicWord> words, int begin, ArabicNumbers.Reading number) {
    Optional<QuantityBound> first =
        before.stream().filter(b -> stands(b, words, begin - b.words().size())).findFirst();
    if (first.isPresent()) {
      int from = begin - first.get().words().size();
      return new Bounded(first.get().bound(), from, number.end());
    }
    for (int at = number.end(); at <= number.end() + MOST_BETWEEN && at < words.size(); at++) {
      int from = at;
      Optional<QuantityBound> found = after.stream().filter(b -> stands(b, words, from)).findFirst();
      if (found.isPresent()) {
        return new Bounded(found.get().bound(), begin, at + found.get().words().size());
      }
      if (words.get(at).kind() != Kind.WORD) {
        break;
      }
    }
    return new Bounded(number.bound(), begin, number.end());
  }

  private static boolean stands(QuantityBound bound, List<ArabicWord> words, int from) {
    int size = bound.words().size();
    if (from < 0 || from + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!words.get(from + i).folded().equals(bound.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
