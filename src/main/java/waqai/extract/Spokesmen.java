package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Sentence;

/** Finds the country or the body in whose name somebody speaks: قال وزير الخارجية الألماني إن / ألمانيا ستواصل. */
record Spokesmen(Sentence sentence, Set<String> bodies) {
  /** Who is named from a word on, if the speakers speak for him. */
  Optional<Mention> spokenFor(int at, List<Filler> speakers) {
    return sentence.mentionsAt(at)
        .filter(m -> speakers.stream().anyMatch(s -> s instanceof Filler.Named n && isFor(n.mention(), m)))
        .findFirst();
  }

  private boolean isFor(Mention speaker, Mention named) {
    boolean land = named.kind() == EntityKind.COUNTRY && named.gazetteer().isPresent();
    return land
        ? speaker.of().equals(named.gazetteer()) || speaker.gazetteer().equals(named.gazetteer())
        : sentence.token(named.phrase().begin()).hasLemmaOf(bodies) && (namesBodyOf(speaker, named) || isOwnArmy(speaker, named));
  }

  /** قال المتحدث الإيراني إن / القوات المسلحة سترد: the forces of which nothing more is said are those of his land. */
  private static boolean isOwnArmy(Mention speaker, Mention named) {
    return named.kind() == EntityKind.MILITARY && !named.named() && (named.of().isEmpty() || named.of().equals(speaker.of())) && speaker.of().isPresent();
  }

  /** رئيس الحكومة فلان / حكومة الوحدة, الأمين العام للحزب / الحزب. */
  private boolean namesBodyOf(Mention speaker, Mention named) {
    List<String> words = sentence.token(named.phrase().begin()).lemmas();
    return IntStream.range(speaker.phrase().begin(), speaker.phrase().end())
        .mapToObj(sentence::token)
        .anyMatch(t -> t.isNoun() && bodies.stream().anyMatch(b -> words.contains(b) && t.hasLemma(b)));
  }
}
