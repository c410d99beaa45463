package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;

/**
 * Mends the tags of verbs with a pronoun for their object that the tagger takes for nouns with an owner:
 * حيث اقتادتهم الشرطة (where the police led them away), وفرقتهم الشرطة بالغاز (and the police dispersed them).
 */
final class CliticVerbs {
  private final ArabicLemmatizer words;

  CliticVerbs(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 0; i + 2 < labels.size(); i++) {
      if (isGathering(labels, i)) {
        labels.get(i + 1).setTag("PRP");
      }
      if (isNoName(labels, i) || isOwned(labels, i) && (isVerbAlone(labels, i) || isVerbOf(labels, i))) {
        labels.get(i).setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
    }
  }

  /** لقاء جمع / هما: the pronoun of a verb is its object. */
  private static boolean isGathering(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBD") && labels.get(i + 1).tag().equals("PRP$") && Segments.adjacent(labels, i + 1);
  }

  /** A noun to the tagger, with a pronoun attached, and a perfect by its letters. */
  private boolean isOwned(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().matches("NNS?|NNP|VBG|VN|JJ") && labels.get(i + 1).tag().startsWith("PRP")
        && labels.get(i + 1).word().matches("ه|ها|هم|هما|هن") && Segments.adjacent(labels, i + 1)
        && words.isPerfect(Segments.verbal(labels.get(i).word()));
  }

  /** أبعدتها: no noun is spelled so; behind a preposition or another noun it is one that the dictionary lacks. */
  private boolean isVerbAlone(List<CoreLabel> labels, int i) {
    boolean governed = i > 0 && (labels.get(i - 1).tag().matches("IN|NNS?|VBG|VN") && !isConjunction(labels.get(i - 1)) || labels.get(i - 1).tag().startsWith("VB"));
    return !governed && words.isVerbAlone(Segments.verbal(labels.get(i).originalText()));
  }

  /** اجتماع، ترأسه / عن الجانب السوري فلان: a name with a pronoun is none, where a clause begins. */
  private boolean isNoName(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("NNP") && i > 0 && Segments.isComma(labels.get(i - 1)) && labels.get(i + 1).tag().startsWith("PRP") && labels.get(i + 1).word().matches("ها?")
        && Segments.adjacent(labels, i + 1) && labels.get(i + 2).tag().matches("IN|DTNN") && (words.knowsVerb(labels.get(i).word()) || labels.get(i).word().matches("تر[أا]س"));
  }

  /** وفرقتهم / الشرطة: at the beginning of a clause without another verb, before a body that agrees and can do it. */
  private boolean isVerbOf(List<CoreLabel> labels, int i) {
    return opens(labels, i) && isDoer(labels, i) && isVerbless(labels, i + 2);
  }

  private boolean isDoer(List<CoreLabel> labels, int i) {
    CoreLabel next = labels.get(i + 2);
    boolean feminine = Segments.verbal(labels.get(i).word()).endsWith("ت");
    boolean womanly = next.word().matches(".*(ة|ات)") || Plurals.list().singular(Orthography.stripArticle(Orthography.fold(next.word()))).isPresent();
    if (!next.tag().matches("DTNNP?S?|NNS?") || womanly != feminine) {
      return false;
    }
    return words.read(next.word(), next.tag(), false).lemmas().stream()
        .map(HeadNouns.list()::find).flatMap(Optional::stream).anyMatch(n -> n.kind().isSomebody() && n.kind() != EntityKind.COUNTRY);
  }

  private static boolean opens(List<CoreLabel> labels, int i) {
    boolean joined = i > 0 && labels.get(i - 1).tag().equals("CC");
    int at = joined ? i - 1 : i;
    boolean told = !joined && at > 0 && labels.get(at - 1).tag().matches("NNS?|JJ") && labels.get(i + 2).tag().startsWith("DT");
    return at == 0 || (told || joined) && Segments.verbal(labels.get(i).word()).endsWith("ت") || labels.get(at - 1).word().codePoints().noneMatch(Character::isLetterOrDigit)
        || labels.get(at - 1).tag().startsWith("W") || isConjunction(labels.get(at - 1));
  }

  /** بعدما, عندما, أن. */
  private static boolean isConjunction(CoreLabel label) {
    return Orthography.fold(label.word()).matches("ان|بعدما|عندما|بينما|فيما|حيث|اذ|حين|كما|لكن|ولكن");
  }

  /** Whether the clause that goes on at a token has no verb of its own. */
  private boolean isVerbless(List<CoreLabel> labels, int from) {
    for (int at = from; at < labels.size(); at++) {
      String tag = labels.get(at).tag();
      if (tag.equals("CC") || tag.startsWith("W") || tag.startsWith("PUNC") || tag.equals("IN") && isConjunction(labels.get(at))) {
        return true;
      }
      if (tag.startsWith("VB") && !tag.equals("VBG")) {
        return false;
      }
    }
    return true;
  }
}
