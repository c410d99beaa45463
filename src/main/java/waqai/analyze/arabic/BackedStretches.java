package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds definite participles with what their preposition governs, so that the sentence can be parsed without them: the parser
 * takes what follows for theirs: اتهمت الحكومة / المعترف بها دوليا / قوات حفتر (the government recognized by other states accused
 * the forces), سيطرت القوات / المسنودة بالتحالف العربي / على المطار.
 */
final class BackedStretches {
  /** How many words the noun phrase behind the preposition has at most. */
  private static final int LONGEST = 5;

  private static final Set<String> BY_WHOM = Set.of("ب", "من", "ل", "مع", "عن");

  private final List<CoreLabel> labels;

  BackedStretches(List<CoreLabel> labels) {
    this.labels = labels;
  }

  /** The stretches in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    boolean verb = false;
    for (int at = 0; at < labels.size() - 3; at++) {
      verb |= tag(at).matches("VB[DP]");
      int end = verb && isBacked(at) ? end(at + 2) : -1;
      if (end > 0 && goesOn(end)) {
        out.add(new Insertions.Stretch(at, end, false));
        at = end - 1;
      }
    }
    return out;
  }

  /** الحكومة / المعترف بـ: a definite participle behind a definite noun phrase, with a preposition. */
  private boolean isBacked(int at) {
    return at > 1 && tag(at).equals("VN") && labels.get(at).word().startsWith("ال") && tag(at - 1).matches("DT.*|NNP|PRP\\$")
        && BY_WHOM.contains(labels.get(at + 1).word());
  }

  /** One past what the preposition governs: بها دوليا, بالتحالف العربي, بتنظيم القاعدة, من تركيا; -1 where it has no plain end. */
  private int end(int begin) {
    if (tag(begin).startsWith("PRP")) {
      return tag(begin + 1).matches("JJ|NN|RB") && labels.get(begin + 1).word().matches("\\p{L}{2,}يا") ? begin + 2 : begin + 1;
    }
    int at = begin;
    while (at < labels.size() && at < begin + LONGEST && tag(at).equals("NN")) {
      at++;
    }
    if (at >= labels.size() || !tag(at).matches("DTNN.*|NNP")) {
      return -1;
    }
    boolean name = tag(at).equals("NNP");
    at++;
    while (at < labels.size() && tag(at).matches(name ? "NNP|DTNNP" : "DTJJ")) {
      at++;
    }
    return at;
  }

  /** Whether what the verb before governs may follow. */
  private boolean goesOn(int end) {
    return end < labels.size() - 1 && tag(end).matches("IN|NNS?|NNP|DTNN.*|CD|PUNC") && !labels.get(end).word().matches("[.؛:)\"]");
  }

  private String tag(int at) {
    return at < labels.size() ? labels.get(at).tag() : "";
  }
}
