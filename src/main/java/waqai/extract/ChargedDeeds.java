package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.text.Sentence;
import waqai.text.Token;

/** Leaves out what a charge names in general words: أسندت إليهم الشروع في قتل مواطنين وقطع الطريق. */
final class ChargedDeeds {
  private static final Set<EventType> JUDGING =
      Set.of(EventType.ACCUSATION, EventType.CONVICTION, EventType.ARREST, EventType.INVESTIGATION, EventType.VOTE);

  private static final Set<EventType> DEEDS = Set.of(
      EventType.ATTACK, EventType.KILLING, EventType.RESTRICTION, EventType.ABDUCTION, EventType.CAPTURE, EventType.THREAT);

  private final Sentence sentence;
  private final Set<String> charges;

  /**
   * Reads one sentence.
   *
   * @param charges words of charges: تهمة, جريمة, ارتكاب
   */
  ChargedDeeds(Sentence sentence, Set<String> charges) {
    this.sentence = sentence;
    this.charges = charges;
  }

  /** The matches without deeds of nobody against nobody who is named, told behind words of a charge. */
  List<Match> drop(List<Match> matches) {
    return matches.stream().filter(m -> !isGeneral(m) || matches.stream().noneMatch(j -> isCharge(j, m))).toList();
  }

  private static boolean isGeneral(Match deed) {
    return DEEDS.contains(deed.pattern().type()) && deed.frame().isNoun() && deed.actors().isEmpty()
        && deed.recipients().stream().noneMatch(ChargedDeeds::isNamed);
  }

  private static boolean isNamed(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().named() || filler instanceof Filler.Pronoun;
  }

  private boolean isCharge(Match judging, Match deed) {
    int from = judging.predicate() + 1;
    return JUDGING.contains(judging.pattern().type()) && from < deed.predicate()
        && sentence.tokens().subList(from, deed.predicate()).stream().anyMatch(this::isChargeWord)
        && sentence.tokens().subList(from, deed.predicate()).stream().noneMatch(this::isMain);
  }

  private boolean isChargeWord(Token token) {
    return token.hasLemmaOf(charges);
  }

  /** A perfect with a subject of its own begins something else. */
  private boolean isMain(Token verb) {
    return verb.tag().equals("VBD") && sentence.clauses().stream().anyMatch(c -> c.predicate() == verb.index()
        && c.slot("subj").stream().anyMatch(p -> p.head() > verb.index()));
  }
}
