package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * Finds with whose help somebody does something, told without commas between the subject and the object, so that the sentence can be
 * parsed without it: أوقفت الشرطة / بالتعاون مع نظيرتها المغربية / عشرة أشخاص ("the police, together with their Moroccan colleagues, held ten people").
 */
final class PartnerStretches {
  private static final Set<String> HELP = WordClasses.list().words("joint-help");
  private static final Set<String> LINKS = Set.of("مع", "من", "بين");

  private final List<CoreLabel> labels;

  PartnerStretches(List<CoreLabel> labels) {
    this.labels = labels;
  }

  /** The stretches in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    int verb = -1;
    for (int at = 0; at + 4 < labels.size(); at++) {
      if (tag(at).matches("VB[DP]")) {
        verb = at;
      }
      boolean opens = verb >= 0 && at > verb + 1 && at < verb + 8 && word(at).equals("ب") && HELP.contains(word(at + 1)) && LINKS.contains(word(at + 2)) && tag(at - 1).matches("(DT)?(NN|JJ).*");
      int end = opens ? end(at + 3) : -1;
      if (end > 0 && end + 1 < labels.size() && tag(end).matches("(DT)?NNS?|CD") && !Prepositions.isPrepositional(word(end))) {
        out.add(new Insertions.Stretch(at, end, false));
        at = end - 1;
      }
    }
    return out;
  }

  /** One past the noun phrase of the helper, which is definite; -1 for none. */
  private int end(int begin) {
    int at = begin;
    if (!tag(at).matches("(DT)?NN.*")) {
      return -1;
    }
    boolean closed = tag(at).startsWith("DT") || tag(at).equals("NNP");
    at++;
    while (at < labels.size() && (tag(at).equals("PRP$") || tag(at).equals("DTJJ") && closed || !closed && tag(at).matches("(DT)?NN.*") || tag(at).equals("NNP") && tag(at - 1).equals("NNP"))) {
      closed |= tag(at).startsWith("DT") || tag(at).equals("NNP") || tag(at).equals("PRP$");
      at++;
    }
    return closed ? at : -1;
  }

  private String tag(int at) {
    return labels.get(at).tag();
  }

  private String word(int at) {
    return Orthography.fold(labels.get(at).word());
  }
}
