package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Gives the first of two joined nouns of action whom both befall, told behind the second alone: مقتل / وإصابة عشرة مدنيين. */
final class PairedDeeds {
  private final Sentence sentence;
  private final FillerReader fillers;

  PairedDeeds(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** Fills the genitive of such a noun, where it has none. */
  void lend(Clause noun, Map<String, List<Filler>> slots) {
    if (!slots.containsKey("gen") && isOpen(noun.predicate())) {
      second(noun).map(c -> fillers.read(c.slot("gen")))
          .filter(told -> told.stream().allMatch(Filler.Named.class::isInstance))
          .ifPresent(told -> slots.put("gen", told));
    }
  }

  /** استعادة / وتأمين المدينة: an indefinite noun in the construct, with another behind و. */
  private boolean isOpen(int at) {
    return at + 3 < sentence.tokens().size() && isConstruct(sentence.token(at))
        && sentence.token(at + 1).form().equals("و") && isConstruct(sentence.token(at + 2));
  }

  private static boolean isConstruct(Token token) {
    return token.tag().equals("NN") && !token.form().endsWith("ا") && !token.form().endsWith("اً");
  }

  private Optional<Clause> second(Clause noun) {
    int at = noun.predicate() + 2;
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == at && !c.slot("gen").isEmpty())
        .filter(c -> c.parent().filter(p -> p == noun.predicate()).isPresent() || c.parent().equals(noun.parent()))
        .findFirst();
  }
}
