package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Gives a verb back what the parser hangs on the session told in between: وافق المجلس في جلسته التي عقدها أمس / على. */
final class Sessions {
  private static final String ON = "علي";

  private static final List<String> OCCASIONS = List.of("في", "خلال", "اثناء");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> holding;
  private final Set<String> deciding;

  Sessions(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    holding = classes.words("holding");
    deciding = classes.words("deciding");
  }

  /** Mends the slots of a verb that wants على. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    if (sentence.token(clause.predicate()).lemmas().stream().noneMatch(deciding::contains)) {
      return;
    }
    List<Filler> lent = OCCASIONS.stream()
        .flatMap(occasion -> clause.slot(occasion).stream())
        .flatMap(session -> lent(session).stream())
        .toList();
    if (!lent.isEmpty()) {
      slots.putIfAbsent(ON, lent);
    }
  }

  /** What a relative clause on the session has behind على, which its verb never takes. */
  private List<Filler> lent(Phrase session) {
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p == session.head()).isPresent())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(holding))
        .flatMap(c -> fillers.read(c.slot(ON)).stream())
        .toList();
  }
}
