package waqai.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds who is told besides, right behind somebody: المجلس، إلى جانب / الحكومة (the council, along with the government), الوزير برفقة / نائبه;
 * but not whose side somebody takes, as in وقف الوزير إلى جانب أوكرانيا (the minister has stood by Ukraine).
 */
final class Companions {
  private final Sentence sentence;
  private final ListLinks links;
  private final Set<String> standing;
  private final Set<String> quantifiers;

  Companions(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    links = new ListLinks(sentence, classes.words("list-link"));
    standing = classes.words("standing");
    quantifiers = classes.words("quantifier");
  }

  /** Whoever is told besides somebody. */
  Optional<Mention> of(Mention first) {
    int comma = isForm(first.phrase().end(), "،") ? first.phrase().end() + 1 : first.phrase().end();
    int and = isForm(comma, "و") ? comma + 1 : comma;
    int begin = links.behind(and);
    boolean adverb = begin == and + 1 && and == comma && !isForm(and, "رفقة");
    return begin == and || adverb || takesSides(first) ? Optional.empty()
        : sentence.mentionsAt(item(begin)).filter(m -> goTogether(first, m))
            .filter(m -> and == comma || !isVerb(m.phrase().end()))
            .max(Comparator.comparingInt(m -> m.phrase().end()));
  }

  /** الدول العربية و / خاصة السعودية: a word by which the list goes on, which the parser takes for a member of it. */
  boolean isLink(int at) {
    return at > 0 && isForm(at - 1, "و") && links.behind(at) == at + 1;
  }

  /** إلى جانب عدد من / الوزراء, كل من / مصر: behind the words for how many. */
  private int item(int begin) {
    boolean amount = begin + 2 < sentence.tokens().size()
        && (sentence.token(begin).tag().equals("CD") || sentence.token(begin).hasLemmaOf(quantifiers));
    return !amount ? begin : isForm(begin + 1, "من") ? begin + 2 : begin + 1;
  }

  private static boolean goTogether(Mention first, Mention second) {
    return first.kind() == second.kind() || first.kind().isSomebody() && second.kind().isSomebody();
  }

  /** وقف / الوزير إلى جانب: the verb says whose side somebody takes. */
  private boolean takesSides(Mention first) {
    int begin = first.phrase().begin();
    return sentence.tokens().subList(Math.max(0, begin - 2), begin).stream().anyMatch(t -> t.hasLemmaOf(standing))
        || sentence.tokens().stream().anyMatch(t -> t.isVerb() && t.hasLemmaOf(standing));
  }

  private boolean isVerb(int at) {
    return at < sentence.tokens().size() && isVerbal(sentence.token(at));
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.tag().equals("RP");
  }

  private boolean isForm(int at, String form) {
    return at < sentence.tokens().size() && sentence.token(at).form().equals(form);
  }
}
