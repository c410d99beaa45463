package waqai.extract;

import java.util.HashMap;
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
import waqai.text.Token;

/** Nouns that lend a noun of action its doer, as their verbs do: شن / إسرائيل / غارات (Israel's raids), فرضه / أشد العقوبات. */
final class SupportingNouns {
  /** How many words of amount or kind may stand before the deed: حزمة جديدة من / العقوبات. */
  private static final int FAR = 5;

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> between;
  private final Map<Integer, Lent> lent = new HashMap<>();

  /** Who does a deed, by the noun beside which both are told. */
  record Lent(Clause noun, List<Filler> doers) {}

  SupportingNouns(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    between = classes.union("container", "quantifier", "grade", "doing");
    Set<String> supporting = classes.words("doing");
    sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && !c.slot("gen").isEmpty())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(supporting) && !sentence.token(c.predicate()).isDefinite())
        .forEach(this::read);
  }

  /** Who does the deed that stands at a token. */
  Optional<Lent> of(int deed) {
    return Optional.ofNullable(lent.get(deed));
  }

  private void read(Clause noun) {
    List<Filler> doers = fillers.read(noun.slot("gen").subList(0, 1));
    if (doers.isEmpty() || !doers.stream().allMatch(this::acts)) {
      return;
    }
    int from = doers.stream().mapToInt(SupportingNouns::end).max().orElse(noun.predicate());
    deed(from).ifPresent(at -> lent.put(at, new Lent(noun, doers)));
  }

  private boolean acts(Filler filler) {
    return filler instanceof Filler.Pronoun || filler instanceof Filler.Homeland
        || filler instanceof Filler.Named && fillers.is(filler, SlotClass.WHO);
  }

  private static int end(Filler filler) {
    return switch (filler) {
      case Filler.Named named -> named.mention().phrase().end();
      case Filler.Homeland homeland -> homeland.token() + (homeland.owner().isPresent() ? 2 : 1);
      default -> filler.token() + 1;
    };
  }

  /** The first noun behind the doer that names no amount; another doer, a verb or a mark end the search. */
  private Optional<Integer> deed(int from) {
    for (int at = from; at < Math.min(from + FAR, sentence.tokens().size()); at++) {
      Token token = sentence.token(at);
      boolean amount = token.hasLemmaOf(between) || token.isAdjective() || token.tag().equals("CD")
          || token.form().equals("من") || sentence.isTime(token);
      if (!amount) {
        return token.isNoun() && !token.isName() ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** شن / هجوم: whether a deed stands inside a supporting noun that this phrase begins with. */
  static boolean carries(Sentence sentence, Phrase phrase, Clause deed, Set<String> supporting) {
    return sentence.token(phrase.head()).hasLemmaOf(supporting) && deed.parent().filter(p -> p == phrase.head()).isPresent();
  }
}
