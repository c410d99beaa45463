package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Gives deeds of which somebody is accused their doer: اتهمت كابول إسلام آباد بقصف قرى, حملته المسؤولية عن اغتيال القائد. */
final class AccusedDeeds {
  /** What befalls people: whoever is answerable for it need not have done it. */
  private static final Set<String> UNDERGONE = Set.of("مقتل", "وفاة", "موت", "استشهاد", "انفجار", "سقوط");

  private static final Set<EventType> VIOLENT = Set.of(EventType.ATTACK, EventType.KILLING, EventType.ABDUCTION);

  private static final Set<String> SUPPORTING = WordClasses.list().words("doing");

  private final Sentence sentence;

  AccusedDeeds(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The matches; a noun of action of which one is accused, without a doer, has the accused as its doer. */
  List<Match> join(List<Match> matches) {
    return matches.stream().map(m -> accusation(m, matches).map(a -> done(m, a)).orElse(m)).toList();
  }

  private static Match done(Match deed, Match accusation) {
    return new Match(deed.pattern(), deed.frame(), accusation.recipients(), deed.recipients());
  }

  private Optional<Match> accusation(Match deed, List<Match> matches) {
    boolean told = !deed.actors().isEmpty() && !deed.actors().equals(deed.frame().slot("obj"));
    if (told || !deed.frame().isNoun()) {
      return Optional.empty();
    }
    return matches.stream()
        .filter(a -> a.pattern().type() == EventType.ACCUSATION && !a.actors().equals(a.recipients()))
        .filter(a -> a.frame().clause().slot("ب").stream().anyMatch(p -> p.head() == deed.predicate()
                || SupportingNouns.carries(sentence, p, deed.frame().clause(), SUPPORTING))
            || isAnswerable(a, deed))
        .findFirst();
  }

  /** حملت إسرائيل المسؤولية عن / اغتيال القائد, مسؤولية / قصف السوق. */
  private boolean isAnswerable(Match accusation, Match deed) {
    boolean willed = VIOLENT.contains(deed.pattern().type())
        && sentence.token(deed.predicate()).lemmas().stream().noneMatch(UNDERGONE::contains);
    return willed && Stream.of("obj", "obj2", "ب")
        .flatMap(slot -> accusation.frame().clause().slot(slot).stream())
        .map(Phrase::head)
        .filter(head -> sentence.token(head).hasLemma("مسؤولية"))
        .anyMatch(head -> accusation.frame().clause().slot("عن").stream().anyMatch(p -> p.head() == deed.predicate())
            || deed.frame().clause().parent().filter(p -> p.equals(head)).isPresent());
  }
}
