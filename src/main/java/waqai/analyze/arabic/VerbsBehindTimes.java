package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Token;

/**
 * Gives a verb to the auxiliary before it where the parser hangs it on the time between: ظل الوزير منذ فترة / يشكو من الصحف (the minister
 * has been complaining for some time, and not: for a time that complains).
 */
final class VerbsBehindTimes {
  private static final Set<String> TIMES = WordClasses.list().words("meantime");

  /** How far behind the noun of time the verb may stand, in words. */
  private static final int REACH = 4;

  private final List<Token> tokens;

  VerbsBehindTimes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs below their auxiliary and with its subject. */
  List<Clause> restore(List<Clause> clauses) {
    Map<Integer, Clause> byToken = Clause.byPredicate(clauses);
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> auxiliary(c, byToken).map(verb -> below(c, verb)).orElse(c));
    return out;
  }

  private Optional<Clause> auxiliary(Clause clause, Map<Integer, Clause> byToken) {
    boolean relative = clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.RELATIVE
        && tokens.get(clause.predicate()).tag().equals("VBP");
    return !relative ? Optional.empty() : clause.parent().map(byToken::get)
        .filter(time -> clause.predicate() - time.predicate() <= REACH && tokens.get(time.predicate()).hasLemmaOf(TIMES))
        .flatMap(Clause::parent).map(byToken::get)
        .filter(verb -> verb.kind() == Clause.Kind.VERB && !verb.slot("subj").isEmpty()
            && tokens.get(verb.predicate()).lemmas().stream().anyMatch(TaggingWords.list()::isAuxiliary));
  }

  private static Clause below(Clause clause, Clause verb) {
    return clause.with("subj", verb.slot("subj")).under(verb.predicate(), Clause.Link.COMPLEMENT);
  }
}
