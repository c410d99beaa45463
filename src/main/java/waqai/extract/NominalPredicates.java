package waqai.extract;

import java.util.Set;
import java.util.stream.IntStream;
import waqai.extract.Matcher.Match;
import waqai.lexicon.Orthography;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells a participle that says something of the subject right before it (أن الحكومة ملتزمة بالاتفاق) from
 * one that goes on with what somebody says (وقال الوزير إن الوضع هادئ، مضيفا).
 */
final class NominalPredicates {
  private static final Set<String> INTRODUCING = Set.of("ان", "انما", "لان", "لكن");

  private final Sentence sentence;

  NominalPredicates(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the participle of the match is such a predicate. */
  boolean isOne(Match match) {
    int at = match.predicate();
    return match.frame().clause().slot("subj").stream()
        .filter(it -> it.end() <= at)
        .anyMatch(it -> reaches(it, at) && (isNominative(sentence.token(at)) || isIntroduced(it)));
  }

  private boolean reaches(Phrase subject, int at) {
    return IntStream.range(subject.begin(), at)
        .mapToObj(it -> sentence.token(it).form())
        .noneMatch(it -> it.equals("،") || it.equals(":"));
  }

  /** How somebody speaks stands in the accusative, which a masculine singular shows. */
  private static boolean isNominative(Token participle) {
    String form = participle.form();
    return !form.endsWith("ا") && !form.endsWith("ة") && !form.endsWith("ين") && !form.endsWith("ات");
  }

  private boolean isIntroduced(Phrase subject) {
    int before = subject.begin() - 1;
    while (before >= 0 && sentence.token(before).isPunctuation()) {
      before--;
    }
    return before >= 0 && INTRODUCING.contains(Orthography.fold(sentence.token(before).form()));
  }
}
