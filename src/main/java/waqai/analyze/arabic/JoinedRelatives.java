package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Hangs a relative clause behind a comma and و on the noun before the comma: خرجوا من الغوطة، والتي / تتعرض لقصف (they left the
 * Ghouta, which is being shelled). The parser gives it to the verb of the sentence.
 */
final class JoinedRelatives {
  /** How far before the comma the noun may stand. */
  private static final int REACH = 6;

  private final List<Token> tokens;

  JoinedRelatives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such clauses under their noun. */
  List<Clause> hang(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> c.kind() == Clause.Kind.NOUN ? c : pronoun(c).flatMap(this::antecedent).map(a -> under(c, a)).orElse(c));
    return out;
  }

  /** ، والتي, ، والذي right before the verb. */
  private Optional<Integer> pronoun(Clause clause) {
    int at = clause.predicate() - 1;
    while (at > 2 && tokens.get(at).form().matches("قد|لم|لا|كانت?|سبق|أن|لن")) {
      at--;
    }
    return at > 2 && tokens.get(at).form().matches("ال(ذي|تي)") && tokens.get(at - 1).form().equals("و") && tokens.get(at - 2).isComma()
        ? Optional.of(at) : Optional.empty();
  }

  /** The nearest noun before the comma that agrees with the pronoun. */
  private Optional<Integer> antecedent(int pronoun) {
    boolean feminine = tokens.get(pronoun).form().equals("التي");
    for (int at = pronoun - 3; at >= Math.max(0, pronoun - 3 - REACH); at--) {
      Token token = tokens.get(at);
      if (token.isVerb() || token.isPunctuation()) {
        return Optional.empty();
      }
      boolean noun = token.isNoun() && !token.isName();
      if (noun && isFeminine(token) == feminine) {
        return Optional.of(at);
      }
      if (token.isName() && (at == 0 || !tokens.get(at - 1).isNoun() && (feminine || !tokens.get(at - 1).tag().equals("IN")))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean isFeminine(Token noun) {
    return noun.form().matches(".*(ة|ات)") || noun.gender() == Gender.FEMININE || Agreement.isPluralForm(noun);
  }

  private Clause under(Clause clause, int antecedent) {
    Phrase noun = new Phrase(antecedent, antecedent, antecedent + 1);
    int verb = clause.predicate();
    boolean own = clause.slot("subj").stream().anyMatch(p -> p.head() > verb);
    boolean passive = clause.kind() == Clause.Kind.PASSIVE;
    boolean resumed = verb + 1 < tokens.size() && tokens.get(verb + 1).isPronoun();
    boolean behindPreposition = verb + 2 < tokens.size() && tokens.get(verb + 1).tag().equals("IN") && tokens.get(verb + 2).isPronoun();
    boolean undergone = clause.slot("obj").stream().anyMatch(p -> p.head() > verb);
    Clause hung = clause.under(antecedent, Clause.Link.RELATIVE);
    if (behindPreposition || passive && undergone) {
      return hung;
    }
    if (passive || own && resumed) {
      return hung.with("obj", List.of(noun));
    }
    return own ? hung : hung.with("subj", List.of(noun));
  }
}
