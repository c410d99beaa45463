package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds who does what a noun of resolve stands before: قرار الحكومة سحب قواتها, إعلان الحركة الإفراج عن الأسرى. */
final class Resolves {
  /** What only says how ready somebody is. */
  private static final String DEGREE = "أتم|كامل|أهبة";

  private static final List<String> SLOTS = List.of("acc", "gen", "gen2", "ب", "علي", "في", "عن", "الي");

  /** Of these only what hangs on the noun itself. */
  private static final Set<String> FAR = Set.of("علي", "في", "عن", "الي");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> nouns;

  Resolves(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    nouns = classes.words("resolve");
  }

  /** بلاده على استعداد للتعاون, لبنان على أتم الاستعداد: whoever is said to be in the state that the noun tells. */
  void makeReady(Clause state, Map<String, List<Filler>> slots) {
    int at = state.predicate() + 2;
    ready(state).ifPresent(who -> {
      slots.putIfAbsent("subj", who);
      if (at < sentence.tokens().size() && sentence.token(at - 1).form().equals("ل")) {
        slots.putIfAbsent("ل", List.of(fillers.read(new Phrase(at, at, at + 1))));
      }
    });
  }

  private Optional<List<Filler>> ready(Clause state) {
    int before = state.predicate() - 1;
    if (before > 0 && sentence.token(before).form().matches(DEGREE)) {
      before--;
    }
    boolean on = before > 0 && sentence.token(before).form().equals("على");
    return bearer(state).filter(p -> on && p < state.predicate())
        .map(p -> standing(p).orElseGet(() -> fillers.read(List.of(new Phrase(p, p, p + 1)))))
        .map(found -> found.stream().filter(f -> fillers.is(f, SlotClass.WHO)).toList())
        .filter(found -> !found.isEmpty());
  }

  /** تركيا على / أهبة الاستعداد: what the state hangs on, or the word before it that only says how ready. */
  private Optional<Integer> bearer(Clause state) {
    return state.parent().flatMap(p -> p == state.predicate() - 1 && sentence.token(p).form().matches(DEGREE)
        ? at(p).flatMap(Clause::parent) : Optional.of(p));
  }

  /** تقف / تركيا على أهبة الاستعداد: whoever stands in the state. */
  private Optional<List<Filler>> standing(int predicate) {
    return at(predicate).filter(c -> c.kind() == Clause.Kind.VERB && sentence.token(predicate).hasLemma("وقف"))
        .map(c -> fillers.read(c.slot("subj")));
  }

  private Optional<Clause> at(int predicate) {
    return sentence.clauses().stream().filter(c -> c.predicate() == predicate).findFirst();
  }

  /** The genitive of the noun of resolve under which a noun of action stands. */
  Optional<List<Filler>> doers(Clause deed) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() < deed.predicate())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(nouns))
        .filter(c -> SLOTS.stream().filter(s -> !FAR.contains(s) || isUnder(deed, c)).flatMap(s -> c.slot(s).stream()).anyMatch(p -> p.head() == deed.predicate())
            || c.slot("gen").stream().anyMatch(p -> p.end() == deed.predicate()))
        .map(this::owners)
        .filter(found -> !found.isEmpty() && found.getLast().token() < deed.predicate())
        .reduce((first, second) -> second)
        .or(() -> responsible(deed.predicate() - 2));
  }

  /** تركيا مسؤولة عن / قصف القاعدة: whoever is said to be behind it. */
  private Optional<List<Filler>> responsible(int at) {
    boolean told = at > 0 && sentence.token(at).hasLemma("مسؤول") && !sentence.token(at).isDefinite() && sentence.token(at + 1).form().equals("عن");
    return told ? at(at).map(c -> fillers.read(c.slot("subj"))).map(found -> found.stream().filter(f -> f instanceof Filler.Pronoun || fillers.is(f, SlotClass.WHO)).toList())
        .filter(found -> !found.isEmpty()) : Optional.empty();
  }

  /** إعلان بلجيكا الطرد على خلفية التحقيق في / تسميم فلان: what stands under another noun is not resolved on. */
  private static boolean isUnder(Clause deed, Clause resolve) {
    return deed.parent().filter(p -> p == resolve.predicate()).isPresent();
  }

  private List<Filler> owners(Clause noun) {
    int head = noun.predicate();
    boolean beside = noun.slot("gen").stream().map(Phrase::head).allMatch(h -> h == head + 1
        || h > head && !sentence.token(head + 1).isDefinite());
    return beside
        ? fillers.read(noun.slot("gen")).stream()
            .filter(f -> f instanceof Filler.Pronoun || fillers.is(f, SlotClass.WHO)).toList()
        : List.of();
  }
}
