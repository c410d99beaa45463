package waqai.extract;

import java.util.ArrayList;
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
import waqai.text.Token;

/**
 * Finds who lays a burden on whom where the tree has mixed them up: حمّلت الحركة / الاحتلال / المسؤولية كاملة,
 * نحمّل / الحكومة / المسؤولية, كما حمّلت / الحكومة / مسؤولية ما يجري.
 */
final class Burdens {
  /** How far behind the verb the burden may stand, in words. */
  private static final int REACH = 30;

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final Set<String> burdens;

  Burdens(Sentence sentence, FillerReader fillers, OwnerReader owners, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.owners = owners;
    burdens = classes.words("burden");
  }

  /** Mends the slots of a verb that lays a burden on somebody. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() == Clause.Kind.NOUN || !sentence.token(clause.predicate()).hasLemma("حمل")) {
      return;
    }
    burden(clause.predicate()).ifPresent(burden -> {
      List<List<Filler>> people = people(clause.predicate() + 1, burden);
      if (people.size() == 1 && !isLaidOn(burden, slots)) {
        put(slots, before(clause, slots), people.getFirst(), burden);
      } else if (people.size() == 2) {
        put(slots, people.getFirst(), people.getLast(), burden);
      }
    });
  }

  private static void put(Map<String, List<Filler>> slots, List<Filler> doers, List<Filler> bearers, int burden) {
    slots.put("subj", doers);
    slots.put("obj", bearers);
    slots.put("obj2", List.of(new Filler.Words(doers.getFirst().sentence(), new Phrase(burden, burden, burden + 1), "")));
  }

  /** The subject before the verb, or the one that its form tells. */
  private List<Filler> before(Clause clause, Map<String, List<Filler>> slots) {
    return Optional.of(slots.getOrDefault("subj", List.of()))
        .filter(s -> !s.isEmpty() && s.getFirst().token() < clause.predicate())
        .orElseGet(() -> List.of(fillers.dropped(clause)));
  }

  /** The first word for a burden, with no other verb before it. */
  private Optional<Integer> burden(int verb) {
    int end = Math.min(sentence.tokens().size(), verb + REACH);
    return IntStream.range(verb + 1, end)
        .filter(at -> sentence.token(at).isNoun() && sentence.token(at).hasLemmaOf(burdens))
        .boxed().findFirst()
        .filter(at -> sentence.tokens().subList(verb + 1, at).stream().noneMatch(Token::isVerb)
            && !sentence.token(at - 1).tag().equals("IN"));
  }

  /** حمّلت مسؤولية سلامتها للرئيس, على الرئيس: the one who bears it comes behind. */
  private boolean isLaidOn(int burden, Map<String, List<Filler>> slots) {
    return List.of("ل", "علي").stream().flatMap(s -> slots.getOrDefault(s, List.of()).stream())
        .anyMatch(f -> f.token() > burden && fillers.is(f, EventPattern.SlotClass.WHO));
  }

  /** Those who stand between the verb and the burden, joined ones together; nobody behind a preposition. */
  private List<List<Filler>> people(int from, int to) {
    List<List<Filler>> out = new ArrayList<>();
    int at = from;
    while (at < to) {
      int begin = at;
      Token token = sentence.token(at);
      if (token.tag().equals("IN")) {
        at = behind(at + 1, to);
      } else if (token.isPronoun()) {
        out.add(List.of(fillers.read(new Phrase(at, at, at + 1))));
        at++;
      } else {
        List<Filler> joined = owners.at(begin);
        if (!joined.isEmpty()) {
          out.add(joined);
        }
        at = joined.isEmpty() ? at + 1 : Math.max(at + 1, end(joined.getLast()));
      }
    }
    return out;
  }

  private int behind(int at, int to) {
    return sentence.mentionsAt(at).findFirst().map(m -> m.phrase().end()).orElse(Math.min(at + 1, to));
  }

  private static int end(Filler filler) {
    return filler instanceof Filler.Named n ? n.mention().phrase().end() : filler.token() + 1;
  }
}
