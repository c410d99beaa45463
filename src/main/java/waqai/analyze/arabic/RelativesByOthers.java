package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a relative clause whose pronoun is what it is about the doer behind the verb: حكما أصدرته / محكمة الجنايات (a sentence that
 * the court gave); the parser takes the sentence for the doer and the court for a second object.
 */
final class RelativesByOthers {
  private static final Set<String> TWO_OBJECTS = WordClasses.list().words("two-objects");

  private final List<Token> tokens;

  RelativesByOthers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such relatives with their doer. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> isByOther(c) ? turned(c) : c).toList();
  }

  private boolean isByOther(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> second = clause.slot("obj2");
    List<Phrase> subject = clause.slot("subj");
    List<Phrase> pronoun = clause.slot("obj");
    boolean shaped = clause.kind() == Clause.Kind.VERB && second.size() == 1 && subject.size() == 1
        && pronoun.size() == 1 && pronoun.getFirst().head() == verb + 1 && subject.getFirst().head() < verb;
    return shaped && second.getFirst().begin() == verb + 2 && tokens.get(verb + 1).isPronoun()
        && (clause.link() == Clause.Link.RELATIVE || isSomebody(second.getFirst())) && !tokens.get(verb).hasLemmaOf(TWO_OBJECTS) && mayDo(tokens.get(verb), tokens.get(second.getFirst().head()));
  }

  /** أصدرته / محكمة, أعده / خبراء; but in تركته / وحيدا, أمضاه / ساعة nobody does it. */
  private static boolean mayDo(Token verb, Token noun) {
    boolean accusative = !noun.isName() && noun.form().matches("\\p{L}{2,}(ا|اً)");
    boolean hers = verb.form().matches(".*ت|ت.*");
    boolean womanly = noun.gender() == Token.Gender.FEMININE || noun.number() == Token.GrammaticalNumber.PLURAL;
    return (noun.isNoun() || noun.isName()) && !accusative && !Agreement.DAYS.contains(noun.form()) && hers == womanly;
  }

  /** صوتت للقرار 120 دولة وعارضته / 14 دولة. */
  private boolean isSomebody(Phrase doer) {
    return tokens.get(doer.head()).lemmas().stream().anyMatch(HeadNouns.list()::isSomebody);
  }

  private static Clause turned(Clause clause) {
    Clause told = clause.with("subj", clause.slot("obj2")).without("obj2");
    return clause.link() == Clause.Link.RELATIVE ? told.with("obj", clause.slot("subj")) : told;
  }
}
