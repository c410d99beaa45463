package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds what the pronoun behind a noun of action stands for in a relative clause: القوات التي ينوي الحلف / إرسالها. */
final class RelativeObjects {
  /** How many words up the noun the relative clause may be. */
  private static final int STEPS = 3;

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Map<Integer, Clause> clauses;

  RelativeObjects(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
    clauses = Clause.byPredicate(sentence.clauses());
  }

  /** Puts the noun that the relative clause describes in the place of such a pronoun. */
  void read(Clause noun, Map<String, List<Filler>> slots) {
    List<Filler> own = slots.getOrDefault("gen", List.of());
    if (own.size() == 1 && own.getFirst() instanceof Filler.Pronoun p && !p.dropped() && p.token() == noun.predicate() + 1) {
      relative(noun).flatMap(Clause::parent).filter(at -> agrees(sentence.token(p.token()).form(), sentence.token(at)))
          .ifPresent(at -> slots.put("gen", fillers.read(List.of(new Phrase(at, at, at + 1)))));
    }
  }

  /** The relative clause in which the noun hangs on the verb, whose subject is another than the noun before it. */
  private Optional<Clause> relative(Clause noun) {
    Clause at = noun;
    for (int step = 0; step < STEPS; step++) {
      at = at.parent().map(clauses::get).orElse(null);
      if (at == null || at.predicate() >= noun.predicate()) {
        return Optional.empty();
      }
      if (at.link() == Clause.Link.RELATIVE && at.kind() != Clause.Kind.NOUN) {
        return Optional.of(at).filter(c -> isOfAnother(c, noun));
      }
    }
    return Optional.empty();
  }

  /** تعتزم / روسيا نشرها, المزمع / إرسالها; but in قررت سحبها the noun before the verb does it. */
  private static boolean isOfAnother(Clause verb, Clause noun) {
    if (verb.parent().filter(p -> p < verb.predicate()).isEmpty()) {
      return false;
    }
    List<Phrase> subject = verb.slot("subj");
    return verb.kind() == Clause.Kind.PARTICIPLE ? noun.predicate() == verb.predicate() + 1
        : !subject.isEmpty() && subject.stream().allMatch(p -> verb.predicate() < p.head() && p.head() < noun.predicate());
  }

  private boolean agrees(String pronoun, Token noun) {
    boolean many = noun.number() == Token.GrammaticalNumber.PLURAL;
    boolean feminine = noun.form().matches(".*(ة|ات|اء)") || sentence.mentionsAt(noun.index()).anyMatch(m -> m.kind() == EntityKind.COUNTRY);
    return switch (pronoun) {
      case "ها" -> feminine || many;
      case "ه" -> !feminine && !many;
      case "هم" -> many;
      default -> false;
    };
  }
}
