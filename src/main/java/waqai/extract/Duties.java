package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whose duty the words of a speaker speak of: إن على / إسرائيل أن توقف القصف (that Israel must stop), لا بد / لإيران من العودة,
 * أن على / الدول الراعية للمسار، وهي روسيا وتركيا، الاجتماع.
 */
final class Duties {
  /** How far behind those who must the word may stand that tells what they must do, where it is parted from them. */
  private static final int REACH = 14;

  private static final Set<String> LINKS = Set.of("ل", "في", "ب", "من", "على", "إما", "اما");

  private final Sentence sentence;
  private final OwnerReader owners;
  private final Set<String> deeds;

  Duties(Sentence sentence, OwnerReader owners, WordClasses classes) {
    this.sentence = sentence;
    this.owners = owners;
    deeds = classes.union("dutiful", "due", "called-for");
  }

  /** Those who must, where the words begin at a token; nobody where they speak of something else (على الرغم, a place). */
  List<Filler> at(int begin) {
    if (sentence.token(begin).hasLemma("علي")) {
      List<Filler> whose = owners.at(begin + 1);
      return whose.isEmpty() || !must(end(whose)) ? List.of() : whose;
    }
    boolean unavoidable = begin + 3 < sentence.tokens().size() && sentence.token(begin).form().equals("لا")
        && sentence.token(begin + 1).form().equals("بد") && sentence.token(begin + 2).form().equals("ل");
    return unavoidable ? owners.at(begin + 3) : List.of();
  }

  private static int end(List<Filler> whose) {
    return whose.stream().mapToInt(f -> f instanceof Filler.Named n ? n.mention().phrase().end() : f.token() + 1).max().orElse(0);
  }

  /** على إيران أن توقف, على إيران إما وقف دعمها; على أطراف الصراع في اليمن، ومنها الجماعة، / السماح; على اليونسكو التي تحمي الإرث / إرسال. */
  private boolean must(int from) {
    if (from >= sentence.tokens().size()) {
      return false;
    }
    if (isDeed(sentence.token(from))) {
      return true;
    }
    boolean more = LINKS.contains(sentence.token(from).form()) || sentence.token(from).isPunctuation()
        || sentence.token(from).isAdjective() || sentence.token(from).tag().startsWith("W");
    boolean relative = sentence.token(from).tag().startsWith("W");
    int end = Math.min(sentence.tokens().size(), from + REACH);
    for (int at = from + 1; more && at < end; at++) {
      boolean parted = sentence.token(at - 1).isPunctuation();
      boolean closed = relative && (sentence.token(at - 1).isDefinite() || sentence.token(at - 1).isPronoun());
      if ((parted || closed || !sentence.token(at).isNoun() || sentence.token(at).isDefinite())
          && !sentence.token(at - 1).tag().equals("IN") && (isDeed(sentence.token(at)) || parted && sentence.token(at).hasLemmaOf(deeds))) {
        return true;
      }
      more = relative && at == from + 1 || !sentence.token(at).isVerb();
    }
    return false;
  }

  private boolean isDeed(Token token) {
    return Orthography.fold(token.form()).equals("ان") || token.isNoun() && token.hasLemmaOf(deeds);
  }
}
