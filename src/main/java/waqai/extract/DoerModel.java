package waqai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;

/**
 * How likely everybody in a sentence is the one who does what a noun tells, learned from annotated sentences: a weight for each
 * feature, those of one candidate added up, and the sums of all candidates and of "nobody" set against each other (conditional
 * logit, also called maximum entropy ranking).
 */
final class DoerModel {
  private static final DoerModel LEARNED = new DoerModel();

  private final Map<String, Double> weights = new HashMap<>();

  private DoerModel() {
    for (Row row : TsvFile.read("waqai/extract/doer-weights.tsv", 2)) {
      weights.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
  }

  /** The learned one, which is read once. */
  static DoerModel learned() {
    return LEARNED;
  }

  /** Whether enough was seen of a noun of action with this lemma. */
  boolean knows(String lemma) {
    return weights.containsKey("0l=" + lemma);
  }

  /** The likelihood of each choice by its features; they add up to 1. */
  double[] likelihoods(List<List<String>> choices) {
    double[] out = choices.stream().mapToDouble(features -> features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum()).toArray();
    double most = out[0];
    for (double each : out) {
      most = Math.max(most, each);
    }
    double sum = 0;
    for (int at = 0; at < out.length; at++) {
      out[at] = StrictMath.exp(out[at] - most);
      sum += out[at];
    }
    for (int at = 0; at < out.length; at++) {
      out[at] /= sum;
    }
    return out;
  }
}
