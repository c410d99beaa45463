package waqai.extract;

import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells cooperation that is only spoken of from cooperation that is going on: سبل التعاون بين البلدين, علاقات الصداقة
 * والتعاون, تناول اللقاء الشراكة, but التعاون القائم بينهما.
 */
final class Prospects {
  private final Sentence sentence;
  private final Set<String> nouns;
  private final Set<String> verbs;
  private final Set<String> real;

  Prospects(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    nouns = classes.words("prospect");
    verbs = classes.words("discussing");
    real = classes.words("existing");
  }

  /** Whether the noun of a clause tells of nothing that takes place. */
  boolean holds(Clause noun) {
    int at = noun.predicate();
    boolean going = noun.slot("adj").stream().anyMatch(p -> sentence.token(p.head()).hasLemmaOf(real));
    if (noun.kind() != Clause.Kind.NOUN || going) {
      return false;
    }
    boolean discussed = sentence.clauses().stream().anyMatch(c -> c.kind() == Clause.Kind.VERB
        && sentence.token(c.predicate()).hasLemmaOf(verbs)
        && c.arguments().values().stream().flatMap(l -> l.stream()).anyMatch(p -> p.head() == at));
    return discussed || isPlanned(at - 1);
  }

  /** سبل التعاون, سبل تعزيز الصداقة والتعاون: back over what is joined to it. */
  private boolean isPlanned(int at) {
    if (at < 0) {
      return false;
    }
    Token token = sentence.token(at);
    if (token.hasLemmaOf(nouns)) {
      return true;
    }
    boolean joined = token.form().equals("و") && at > 1 && sentence.token(at - 1).isDefinite();
    return joined && isPlanned(at - 2);
  }
}
