package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Reads as active what the tagger takes for a passive, where the doer stands before: داهم الأمن المنزل، واعتقل / شابين. */
final class JoinedDeeds {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final List<Token> tokens;

  JoinedDeeds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their doer. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> before(c, clauses).map(d -> active(c, d)).orElse(c));
    return out;
  }

  private Optional<Clause> before(Clause clause, List<Clause> clauses) {
    int verb = clause.predicate();
    boolean passive = clause.kind() == Clause.Kind.PASSIVE && verb > 0 && tokens.get(verb - 1).form().equals("و")
        && is(verb, WORDS::isHolding) && clause.slot("obj").stream().anyMatch(p -> p.head() > verb);
    return !passive ? Optional.empty() : clauses.stream()
        .filter(c -> c.predicate() < verb && c.link() != Clause.Link.RELATIVE)
        .filter(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE)
        .reduce((first, last) -> last)
        .filter(c -> c.kind() == Clause.Kind.VERB && !c.slot("subj").isEmpty())
        .filter(c -> is(c.predicate(), l -> WORDS.isSeizing(l) || WORDS.isPolicing(l)))
        .filter(c -> isFeminine(c.predicate()) == isFeminine(verb));
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  private boolean isFeminine(int verb) {
    return tokens.get(verb).form().endsWith("ت");
  }

  private static Clause active(Clause clause, Clause doer) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", doer.slot("subj"));
    return new Clause(clause.predicate(), Clause.Kind.VERB, slots, clause.content(),
        Optional.of(doer.predicate()), Clause.Link.COORDINATE, List.of());
  }
}
