package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Complements;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb that و joins to another its subject, where the parser takes for it the thing behind the verb: وصلت قطر إلى الاتفاق و/ دفعت
 * رواتب الموظفين (Qatar came to the agreement and paid the salaries).
 */
final class SubjectsGoingOn {
  private static final Complements COMPLEMENTS = Complements.list();

  /** وبدأت / المحادثات: which begins by itself. */
  private static final String BEGIN = "بدا";

  /** أدانت القرار ودعت / حكومته إلى: whose own people or body is called upon. */
  private static final Set<String> CALLING = Set.of("دعا", "طالب", "ناشد", "حث");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SubjectsGoingOn(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with subject and object. */
  List<Clause> restore(List<Clause> clauses) {
    Map<Integer, Clause> byPredicate = Clause.byPredicate(clauses);
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> doer(c, byPredicate).map(d -> c.with("obj", c.slot("subj")).with("subj", List.of(d))).orElse(c));
    return out;
  }

  private Optional<Phrase> doer(Clause clause, Map<Integer, Clause> byPredicate) {
    Token verb = tokens.get(clause.predicate());
    List<Phrase> told = clause.slot("subj");
    boolean joined = clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.COORDINATE && verb.tag().matches("VB[DP]")
        && verb.index() > 0 && tokens.get(verb.index() - 1).form().equals("و") && told.size() == 1 && told.getFirst().head() == verb.index() + 1
        && clause.slot("obj").isEmpty() && clause.content().isEmpty() && isThing(told.getFirst()) && (verb.hasLemmaOf(CALLING) && isOwned(told.getFirst().head()) || verb.tag().equals("VBD") && COMPLEMENTS.verbTakes(verb.lemmas(), "obj")) && !verb.hasLemma(BEGIN);
    return !joined ? Optional.empty() : clause.parent().map(byPredicate::get)
        .filter(above -> above.kind() == Clause.Kind.VERB && tokens.get(above.predicate()).tag().equals(verb.tag())
            && isFeminine(above.predicate()) == isFeminine(verb.index()) && above.slot("subj").size() == 1)
        .map(above -> above.slot("subj").getFirst())
        .filter(this::isSomebody);
  }

  private boolean isFeminine(int verb) {
    return tokens.get(verb).tag().equals("VBD") ? tokens.get(verb).form().endsWith("ت") : tokens.get(verb).form().startsWith("ت");
  }

  /** Nobody, or what belongs to whoever does it: سحبت قوات / ها. */
  private boolean isThing(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.isNoun() && !head.isName() && (isOwned(head.index()) || !isSomebody(phrase));
  }

  private boolean isOwned(int noun) {
    return noun + 1 < tokens.size() && tokens.get(noun + 1).tag().equals("PRP$");
  }

  private boolean isSomebody(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.phrase().head() == phrase.head() && (m.kind().isSomebody() || m.gazetteer().isPresent()));
  }
}
