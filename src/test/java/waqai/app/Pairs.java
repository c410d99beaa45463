package waqai.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.NullMarked;
import waqai.app.IdentityCases.Item;

/** Counts pairs of things that are the same and are taken for the same. */
@NullMarked
final class Pairs {
  private final String what;
  private final List<String> wrong = new ArrayList<>();
  private int right;
  private int missed;
  private int invented;

  Pairs(String what) {
    this.what = what;
  }

  /**
   * Counts the pairs of one case.
   *
   * @param groups things that are the same; those of two groups are not
   * @param node what the store has of a thing, if it was found
   * @param same whether the store takes two that were found for one
   */
  void count(
      String name,
      List<List<Item>> groups,
      Function<Item, Optional<Node>> node,
      BiPredicate<Optional<Node>, Optional<Node>> same) {
    for (int g = 0; g < groups.size(); g++) {
      List<Item> group = groups.get(g);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          count(name, List.of(group.get(i), group.get(j)), true, node, same);
        }
        for (List<Item> other : groups.subList(g + 1, groups.size())) {
          for (Item item : other) {
            count(name, List.of(group.get(i), item), false, node, same);
          }
        }
      }
    }
  }

  private void count(
      String name,
      List<Item> pair,
      boolean one,
      Function<Item, Optional<Node>> node,
      BiPredicate<Optional<Node>, Optional<Node>> same) {
    Optional<Node> first = node.apply(pair.getFirst());
    Optional<Node> second = node.apply(pair.getLast());
    boolean found = first.isPresent() && second.isPresent();
    boolean joined = found && same.test(first, second);
    right += one && joined ? 1 : 0;
    missed += one && !joined ? 1 : 0;
    invented += !one && joined ? 1 : 0;
    if (one != joined) {
      wrong.add(
          name + ": " + (one ? "apart" : "joined") + (found ? "" : ", not found by the extraction") + " "
              + pair);
    }
  }

  double f1() {
    return 2.0 * right / (2 * right + missed + invented);
  }

  void print() {
    System.out.printf(
        Locale.ROOT, "%s across articles: %d pairs right, %d missed, %d wrong: F1 %.3f%n",
        what, right, missed, invented, f1());
    wrong.forEach(it -> System.out.println("  " + it));
  }
}
