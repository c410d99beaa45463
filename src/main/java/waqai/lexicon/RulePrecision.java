package waqai.lexicon;

import java.util.HashMap;
import java.util.Map;
import waqai.lexicon.TsvFile.Row;

/** How often each rule was right where that was measured, drawn towards the mean of all rules. */
public final class RulePrecision {
  /** How many measured facts the mean of all rules counts for. */
  private static final double WEIGHT = 4;

  private final Map<String, Double> byRule = new HashMap<>();
  private final double mean;

  /** Reads the measurements. */
  public RulePrecision() {
    double found = 0;
    double right = 0;
    for (Row row : TsvFile.read("waqai/extract/confidence.tsv", 3)) {
      found += Integer.parseInt(row.cell(1));
      right += Integer.parseInt(row.cell(2));
    }
    mean = found == 0 ? 0.5 : right / found;
    for (Row row : TsvFile.read("waqai/extract/confidence.tsv", 3)) {
      byRule.put(
          row.id(),
          (Integer.parseInt(row.cell(2)) + WEIGHT * mean)
              / (Integer.parseInt(row.cell(1)) + WEIGHT));
    }
  }

  /** The confidence in a fact of this rule, between 0 and 1, to two decimals. */
  public double of(String rule) {
    return Math.round(100 * byRule.getOrDefault(rule, mean)) / 100.0;
  }
}
