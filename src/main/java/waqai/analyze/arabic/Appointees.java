package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * أعفى الرئيس وزير الخارجية وكلف / السفير بمهامه: the only noun beside a joined verb of putting somebody into
 * a post or out of it is who is put there, by whoever does what the verb before tells.
 */
final class Appointees {
  private static final List<String> OBJECTS = List.of("obj", "obj2", "comp");

  private final List<Token> tokens;
  private final TaggingWords classes;

  Appointees(List<Token> tokens, TaggingWords classes) {
    this.tokens = tokens;
    this.classes = classes;
  }

  /** The clauses of a sentence, with those who are put into posts as objects. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> doer(c, clauses).map(d -> putBy(c, d)).orElse(c)).toList();
  }

  /** Who does what the verb before tells. */
  private Optional<List<Phrase>> doer(Clause clause, List<Clause> clauses) {
    int verb = clause.predicate();
    boolean alone = clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.COORDINATE
        && tokens.get(verb).lemmas().stream().anyMatch(classes::isNaming)
        && verb > 0 && tokens.get(verb - 1).form().equals("و")
        && OBJECTS.stream().flatMap(s -> clause.slot(s).stream()).allMatch(this::isState)
        && clause.slot("subj").size() == 1 && clause.slot("subj").getFirst().head() > verb;
    return Optional.of(clause).filter(c -> alone)
        .flatMap(Clause::parent)
        .flatMap(p -> clauses.stream().filter(c -> c.predicate() == p && c.kind() == Clause.Kind.VERB).findFirst())
        .map(c -> c.slot("subj"))
        .filter(s -> !s.isEmpty() && s.getFirst().head() < verb);
  }

  /** عين القاضي / خلفا له: what he becomes. */
  private boolean isState(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.isNoun() && !head.isDefinite() && (head.form().endsWith("ا") || head.form().endsWith("اً") || head.form().matches("مكان|محل"));
  }

  private static Clause putBy(Clause clause, List<Phrase> doer) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> state = clause.slot("obj");
    slots.put("obj", clause.slot("subj"));
    if (!state.isEmpty()) {
      slots.put("obj2", state);
    }
    slots.put("subj", doer);
    return clause.with(slots);
  }
}
