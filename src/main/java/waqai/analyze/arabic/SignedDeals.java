package waqai.analyze.arabic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of signing with somebody what is signed for its object, which the parser takes for who signs: زار الوزير دمشق ووقع مع
 * نظيره / اتفاقية (the minister visited Damascus and signed an agreement with his counterpart).
 */
final class SignedDeals {
  private static final Set<String> SIGNING = Set.of("وقع", "ابرم");
  private static final Set<String> DEALS = WordClasses.list().words("settled");
  private static final TaggingWords WORDS = TaggingWords.list();

  private final List<Token> tokens;

  SignedDeals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with the subject of the verb above. */
  List<Clause> read(List<Clause> clauses) {
    Map<Integer, Clause> byToken = clauses.stream().collect(Collectors.toMap(Clause::predicate, Function.identity(), (a, b) -> a));
    return clauses.stream().map(c -> isMisread(c) ? signed(c, byToken) : c).toList();
  }

  /** ووقع مع نظيره / اتفاقية. */
  private boolean isMisread(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && tokens.get(verb).hasLemmaOf(SIGNING) && !clause.slot("مع").isEmpty()
        && clause.slot("obj").isEmpty() && clause.slot("subj").size() == 1
        && clause.slot("subj").stream().allMatch(p -> p.head() > verb && isDeal(tokens.get(p.head())));
  }

  private static boolean isDeal(Token noun) {
    return !noun.isDefinite() && noun.lemmas().stream().anyMatch(l -> WORDS.isConferred(l) || DEALS.contains(l));
  }

  private static Clause signed(Clause clause, Map<Integer, Clause> byToken) {
    List<Phrase> deal = clause.slot("subj");
    List<Phrase> signers = Optional.of(clause.link()).filter(l -> l != Clause.Link.RELATIVE && l != Clause.Link.COMPLEMENT)
        .flatMap(l -> clause.parent()).map(byToken::get).filter(c -> c.kind() == Clause.Kind.VERB)
        .map(c -> c.slot("subj")).orElse(List.of());
    Clause free = clause.without("subj").with("obj", deal);
    return signers.isEmpty() ? free : free.with("subj", signers);
  }
}
