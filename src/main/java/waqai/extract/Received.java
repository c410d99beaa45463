package waqai.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds who gives what somebody gets, told by the adjective of it: تلقى الجيش مساعدات / أميركية ("the army got American aid"). */
final class Received {
  private static final String FROM = "من";

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> getting;
  private final Set<String> goods;

  Received(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    getting = classes.words("getting");
    goods = classes.words("given");
  }

  /** The frame of a verb of getting with whoever gives. */
  Frame read(Frame frame) {
    boolean untold = frame.clause().kind() == Clause.Kind.VERB && sentence.token(frame.predicate()).hasLemmaOf(getting)
        && frame.slot(FROM).stream().noneMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO));
    List<Filler> givers = !untold ? List.of() : Stream.of("obj", "علي", FROM)
        .flatMap(s -> frame.clause().slot(s).stream())
        .filter(p -> sentence.token(p.head()).hasLemmaOf(goods))
        .map(this::origins)
        .filter(found -> !found.isEmpty())
        .findFirst().orElse(List.of());
    return givers.isEmpty() ? frame : frame.with(FROM, givers);
  }

  private List<Filler> origins(Phrase thing) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == thing.head())
        .findFirst().map(c -> fillers.origins(c.slot("adj"))).orElse(List.of());
  }
}
