package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Gives a noun of action what its passive participle has: العقوبات المفروضة على / شركات صينية (laid on Chinese firms). */
final class LaidDeeds {
  private static final Set<String> AGENTS = Set.of("قبل", "جانب", "طرف", "يد", "أيدي");

  private static final List<String> SLOTS = List.of("علي", "الي", "ضد", "بحق", "بين", "مع", "ل", "agent");

  private static final int BETWEEN = 3;

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> laid;
  private final Campaigns campaigns;

  LaidDeeds(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    laid = classes.words("laid");
    campaigns = new Campaigns(sentence, fillers, classes);
  }

  /** Adds to the slots of a noun what stands with its participle, where they are free. */
  void lend(Clause noun, Map<String, List<Filler>> slots) {
    for (Clause clause : sentence.clauses()) {
      boolean own = clause.kind() == Clause.Kind.PARTICIPLE
          && (clause.parent().filter(p -> p == noun.predicate()).isPresent() || isRightBehind(clause.predicate(), noun.predicate()));
      if (own && sentence.token(clause.predicate()).hasLemmaOf(laid)) {
        SLOTS.stream().filter(s -> !clause.slot(s).isEmpty()).forEach(s -> slots.putIfAbsent(s, fillers.read(clause.slot(s))));
      }
      if (isAgent(clause, noun)) {
        slots.putIfAbsent("agent", fillers.read(clause.slot("gen")));
      }
    }
    if (!slots.containsKey("علي")) {
      on(noun.predicate()).ifPresent(f -> slots.put("علي", List.of(f)));
    }
    if (!slots.containsKey("بحق")) {
      against(noun.predicate()).ifPresent(f -> slots.put("بحق", List.of(f)));
    }
    campaigns.lend(noun, slots);
  }

  /** نددت بالأحكام الصادرة بحق / الناشطين: the parser gives them to the verb above. */
  private Optional<Filler> against(int noun) {
    int end = Math.min(noun + BETWEEN + 1, sentence.tokens().size() - BETWEEN);
    return IntStream.range(noun + 1, end)
        .filter(at -> isRightBehind(at, noun) && sentence.token(at).hasLemmaOf(laid) && sentence.token(at + 1).form().matches("ب|في") && sentence.token(at + 2).form().equals("حق"))
        .mapToObj(at -> sentence.mentionsAt(at + BETWEEN).findFirst())
        .flatMap(Optional::stream).findFirst().map(m -> (Filler) new Filler.Named(m));
  }

  /** الحصار الإسرائيلي المفروض على / القطاع: the participle an adjective to the parser. */
  private Optional<Filler> on(int noun) {
    int end = Math.min(noun + BETWEEN + 1, sentence.tokens().size() - 2);
    return IntStream.range(noun + 2, end)
        .filter(at -> isRightBehind(at, noun) && sentence.token(at).hasLemmaOf(laid) && sentence.token(at + 1).form().equals("على"))
        .mapToObj(at -> sentence.mentionsAt(at + 2).findFirst())
        .flatMap(Optional::stream).findFirst().map(m -> (Filler) new Filler.Named(m));
  }

  /** أيدت المحكمة حكم الإعدام / الصادر بحق ستة: wherever the parser hangs it, no more than two words of the noun stand between. */
  private boolean isRightBehind(int participle, int noun) {
    return participle > noun && participle <= noun + BETWEEN && sentence.token(participle).form().startsWith("ال")
        && sentence.tokens().subList(noun, participle).stream().allMatch(t -> t.isNoun() || t.isAdjective());
  }

  /** العقوبات الجديدة المفروضة من قبل / واشنطن: the participle an adjective to the parser. */
  private boolean isAgent(Clause clause, Clause noun) {
    return clause.kind() == Clause.Kind.NOUN && !clause.slot("gen").isEmpty() && AGENTS.contains(sentence.token(clause.predicate()).form())
        && clause.parent().filter(p -> sentence.token(p).hasLemmaOf(laid)
            && noun.slot("adj").stream().map(Phrase::head).anyMatch(a -> a.equals(p))).isPresent();
  }
}
