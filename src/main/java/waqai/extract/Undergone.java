package waqai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.LightVerbs;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Reads the noun of a verb of suffering as the verb: تعرض دورية إلى هجوم, whose genitive is hit. */
final class Undergone {
  private Undergone() {}

  /** تعرض منازلهم للقصف, تعرضه لهجوم: what somebody suffered at some time. */
  private static boolean isOwned(Sentence sentence, Phrase hit) {
    int next = hit.head() + 1;
    return sentence.token(hit.head()).isPronoun()
        || next < sentence.tokens().size() && sentence.token(next).tag().equals("PRP$");
  }

  /** The clause of such a noun as that of its verb, the one it befalls as its subject. */
  static Optional<Clause> asVerb(Sentence sentence, Clause noun, LightVerbs verbs) {
    Token token = sentence.token(noun.predicate());
    List<Phrase> hit = noun.slot("gen");
    Optional<String> by = token.lemmas().stream().flatMap(l -> verbs.of(l).stream())
        .filter(v -> v.undergoes() && !noun.slot(v.slot()).isEmpty())
        .map(LightVerbs.LightVerb::slot).reduce((a, b) -> b);
    if (by.isEmpty() || token.isDefinite() || hit.size() != 1 || isOwned(sentence, hit.getFirst())) {
      return Optional.empty();
    }
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(noun.arguments());
    slots.remove("gen");
    if (!by.get().equals("ل")) {
      slots.remove("ل");
    }
    slots.put("subj", hit);
    return Optional.of(new Clause(
        noun.predicate(), Clause.Kind.VERB, slots, noun.content(), noun.parent(), noun.link(), noun.markers()));
  }
}
