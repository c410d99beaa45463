package waqai.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause.TokenRange;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whether somebody says that he will not have it: قال إن الضم / مرفوض, أن الشروط / غير مقبولة, أن التدخل / ليس مقبولا. */
final class Spurned {
  private static final String ACCEPTABLE = "مقبول";

  /** How far before the word "any" may stand, and behind it "except". */
  private static final int REACH = 4;

  private static final Set<String> ANY = Set.of("أي", "أية", "كل");

  private static final Set<String> THING = Set.of("امر", "شيء", "موقف", "هو", "هي");

  private final Sentence sentence;
  private final Set<String> lay;

  Spurned(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    lay = classes.words("lay-voice");
  }

  /** Whether the words say so, and a voice that has a say in it speaks them. */
  boolean in(TokenRange said, List<Filler> speakers) {
    int end = Math.min(said.end(), sentence.tokens().size());
    boolean political = speakers.stream().noneMatch(this::isLay);
    return political && IntStream.range(said.begin() + 1, end)
        .anyMatch(at -> (isRefused(at) || isUnacceptable(at)) && !isExcepted(at, end));
  }

  /** الطبيب, المدرب: told in this sentence, as a speaker may go on from one before. */
  private boolean isLay(Filler speaker) {
    return speaker instanceof Filler.Named named && named.mention().sentence() == sentence.index()
        && sentence.token(named.token()).hasLemmaOf(lay);
  }

  /** الضم / مرفوض, أي حل عسكري / مرفوض; but not طلب / مرفوض. */
  private boolean isRefused(int at) {
    Token token = sentence.token(at);
    return token.hasLemma("مرفوض") && !token.isDefinite() && !token.isVerb() && isPredicate(at);
  }

  /** غير / مقبول, ليس / مقبولا, من غير / المقبول. */
  private boolean isUnacceptable(int at) {
    if (!sentence.token(at).hasLemma(ACCEPTABLE)) {
      return false;
    }
    String before = sentence.token(at - 1).form();
    boolean impersonal = sentence.token(at).isDefinite() && at > 1 && sentence.token(at - 2).form().equals("من");
    return before.equals("غير") && (impersonal || isPredicate(at - 1)) || before.equals("ليس") || before.equals("ليست");
  }

  private boolean isPredicate(int at) {
    int last = at - 1;
    while (last > 0 && sentence.token(last).isPunctuation()) {
      last--;
    }
    Token before = sentence.token(last);
    return before.isDefinite() || before.isPronoun() || before.tag().contains("NNP") || before.hasLemmaOf(THING) && last > 0
        || IntStream.range(Math.max(0, at - REACH), at).anyMatch(i -> ANY.contains(sentence.token(i).form()));
  }

  /** غير مقبولة / إلا في إطار الحوار. */
  private boolean isExcepted(int at, int end) {
    return IntStream.range(at + 1, Math.min(end, at + REACH)).anyMatch(i -> sentence.token(i).form().matches("إلا|الا"));
  }
}
