package waqai.analyze.arabic;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's model of Arabic segmentation, which labels each character, with the plain search of
 * Viterbi for the best labels. CoreNLP finds the same ones, but works out the probability of every
 * three labels in a row first, which takes most of its time.
 */
final class CharacterLabeler extends CRFClassifier<CoreLabel> {
  private static final int WINDOW = 3;

  private final int labels;
  private final int[] pairs;
  private final int[] triples;

  /**
   * Loads the model.
   *
   * @param model its path on the class path
   * @throws IllegalStateException if it is not one of three labels in a row, from left to right
   */
  CharacterLabeler(String model, Properties properties) {
    super(new SeqClassifierFlags(properties));
    loadClassifierNoExceptions(model, properties);
    featureFactories.replaceAll(CharacterFeatures::new);
    if (windowSize != WINDOW || flags.useReverse) {
      throw new IllegalStateException("not a model of three labels in a row: " + model);
    }
    this.labels = classIndex.size();
    this.pairs = numbers(2);
    this.triples = numbers(WINDOW);
  }

  /** The model's numbers of so many labels in a row, which are counted here with the last one fastest. */
  private int[] numbers(int length) {
    Index<CRFLabel> order = allLabels(length, classIndex);
    int[] numbers = new int[order.size()];
    for (int row = 0; row < numbers.length; row++) {
      int[] label = new int[length];
      for (int at = length - 1, rest = row; at >= 0; at--, rest /= labels) {
        label[at] = rest % labels;
      }
      numbers[row] = order.indexOf(new CRFLabel(label));
    }
    return numbers;
  }

  /** Labels the characters. */
  @Override
  public List<CoreLabel> classify(List<CoreLabel> characters) {
    if (!characters.isEmpty()) {
      int[] best = best(documentToDataAndLabels(characters).first());
      for (int i = 0; i < best.length; i++) {
        characters.get(i).set(CoreAnnotations.AnswerAnnotation.class, classIndex.get(best[i]));
      }
    }
    return characters;
  }

  /** A state is the last two labels; {@code from} has the label before them on the best way there. */
  private int[] best(int[][][] features) {
    int background = classIndex.indexOf(flags.backgroundSymbol);
    double[] scores = new double[pairs.length];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[background * labels + background] = 0;
    int[][] from = new int[features.length][pairs.length];
    for (int at = 0; at < features.length; at++) {
      scores = step(scores, features[at], at, from[at]);
    }
    return way(from, best(scores));
  }

  private double[] step(double[] scores, int[][] features, int at, int[] from) {
    CliquePotentialFunction potential = getCliquePotentialFunctionForTest();
    double[] next = new double[pairs.length];
    for (int label = 0; label < labels; label++) {
      double alone = potential.computeCliquePotential(1, label, features[0], null, at);
      for (int before = 0; before < labels; before++) {
        int state = before * labels + label;
        double best = Double.NEGATIVE_INFINITY;
        for (int first = 0; first < labels; first++) {
          double score = scores[first * labels + before];
          if (score > Double.NEGATIVE_INFINITY) {
            score += potential.computeCliquePotential(
                WINDOW, triples[(first * labels + before) * labels + label], features[2], null, at);
          }
          if (score > best) {
            best = score;
            from[state] = first;
          }
        }
        next[state] =
            best + alone + potential.computeCliquePotential(2, pairs[state], features[1], null, at);
      }
    }
    return next;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int state = 1; state < scores.length; state++) {
      best = scores[state] > scores[best] ? state : best;
    }
    return best;
  }

  private int[] way(int[][] from, int last) {
    int[] way = new int[from.length];
    int state = last;
    for (int at = from.length - 1; at >= 0; at--) {
      way[at] = state % labels;
      state = from[at][state] * labels + state / labels;
    }
    return way;
  }
}
