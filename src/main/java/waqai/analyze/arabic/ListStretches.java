package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import waqai.lexicon.Orthography;

/**
 * The commas before و within a list of nouns: اتهم الوزير إيران، / وتركيا، / وقطر. The parser, which would begin a sentence at each of
 * them, joins the members where it does not see them.
 */
final class ListStretches {
  /** How many words a member has at most. */
  private static final int LONGEST = 6;

  private final List<CoreLabel> labels;

  ListStretches(List<CoreLabel> labels) {
    this.labels = labels;
  }

  /** The commas, each a stretch by itself. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    int at = 1;
    while (at < labels.size()) {
      List<Integer> commas = isMember(at) ? list(at) : List.of();
      boolean listed = commas.size() > 1 || commas.size() == 1 && isNames(at);
      if (listed) {
        commas.forEach(c -> out.add(new Insertions.Stretch(c, c + 1, false)));
      }
      at = commas.isEmpty() ? at + 1 : commas.getLast() + 1;
    }
    return out;
  }

  /** The commas of the list that goes on at this one, if no verb follows its last member. */
  private List<Integer> list(int first) {
    List<Integer> out = new ArrayList<>();
    int at = first;
    while (isMember(at)) {
      out.add(at);
      at = end(at);
    }
    boolean clause = at < labels.size() && labels.get(at).tag().startsWith("VB");
    return clause ? out.subList(0, Math.max(0, out.size() - 1)) : out;
  }

  private boolean isMember(int comma) {
    return comma + 2 < labels.size() && labels.get(comma).word().matches("[،,]") && labels.get(comma + 1).word().equals("و")
        && labels.get(comma + 1).tag().equals("CC") && isNominal(labels.get(comma - 1)) && end(comma) > comma + 2;
  }

  /** One past the last word of the member behind a comma and و; the comma's own place where there is none. */
  private int end(int comma) {
    int at = comma + 2;
    while (at < labels.size() && at - comma - 2 < LONGEST && isNominal(labels.get(at))) {
      at++;
    }
    boolean closed = at == labels.size() || labels.get(at).tag().matches("PUNC|IN|VB.*");
    return closed ? at : comma;
  }

  private boolean isNames(int comma) {
    return labels.get(comma - 1).tag().contains("NNP") && labels.get(comma + 2).tag().contains("NNP");
  }

  private static boolean isNominal(CoreLabel label) {
    return label.tag().matches("(DT)?(NN|JJ)(S|P|R)?|CD|PRP\\$|ADJ_NUM|NOUN_QUANT") && !Prepositions.isPrepositional(Orthography.fold(label.word()));
  }
}
