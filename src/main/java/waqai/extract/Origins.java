package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.claim.Filler.Named;
import waqai.claim.Filler.Origin;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** The countries that adjectives of origin tell: قصف أمريكي بريطاني, طائرات روسية وسورية; the West in عقوبات غربية. */
record Origins(Sentence sentence, Gazetteer gazetteer) {
  /** The country of the first adjective that tells one. */
  Optional<Filler> first(List<Phrase> adjectives) {
    return adjectives.stream().flatMap(p -> origin(p).stream()).findFirst();
  }

  /** All of them, each once. */
  List<Filler> all(List<Phrase> adjectives) {
    List<Filler> out = new ArrayList<>();
    for (Phrase adjective : adjectives) {
      origin(adjective).filter(o -> out.stream().noneMatch(f -> isSame(f, o))).ifPresent(out::add);
    }
    return out;
  }

  /** طائرات روسية / وسورية: the second country whose arms they are. */
  Optional<Filler> joined(Filler first) {
    if (!(first instanceof Named named) || named.mention().named() || named.mention().kind() != EntityKind.COUNTRY) {
      return Optional.empty();
    }
    int at = named.mention().phrase().end();
    boolean joined = at + 1 < sentence.tokens().size() && sentence.token(at).form().equals("و")
        && sentence.token(at + 1).isDefinite() == sentence.token(at - 1).isDefinite();
    return joined ? origin(new Phrase(at + 1, at + 1, at + 2)) : Optional.empty();
  }

  private Optional<Filler> origin(Phrase adjective) {
    int next = adjective.head() + 1;
    String form = sentence.token(adjective.head()).form();
    return Optional.of(next).filter(at -> at < sentence.tokens().size())
        .flatMap(at -> gazetteer.nisba(form, sentence.token(at).form()))
        .or(() -> gazetteer.nisba(form))
        .or(() -> isDirection(adjective.head()) ? Optional.empty() : gazetteer.nisbaOfDeeds(form))
        .map(e -> new Origin(sentence.index(), adjective.head(), e.id()));
  }

  /** قصف غربي / المدينة: where it is, not whose. */
  private boolean isDirection(int adjective) {
    int next = adjective + 1;
    return !sentence.token(adjective).isDefinite() && next < sentence.tokens().size()
        && (sentence.token(next).isNoun() || sentence.token(next).isName());
  }

  private static boolean isSame(Filler a, Filler b) {
    return a instanceof Origin x && b instanceof Origin y && x.gazetteer().equals(y.gazetteer());
  }
}
