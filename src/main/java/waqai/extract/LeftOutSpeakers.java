package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Conversation.Voice;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.Attribution;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds the speaker whom a word leaves out: مضيفا، رافضا, وأكد أن. */
final class LeftOutSpeakers {
  private final Sentence sentence;
  private final Attribution attribution;
  private final Issuers issuers;
  private final NominalPredicates predicates;

  LeftOutSpeakers(Sentence sentence, Attribution attribution, Issuers issuers, NominalPredicates predicates) {
    this.sentence = sentence;
    this.attribution = attribution;
    this.issuers = issuers;
    this.predicates = predicates;
  }

  /**
   * The match with its speaker: a participle (مضيفا، رافضا) has the subject of the verb of speech
   * before it, a verb without a subject (وأكد أن) the one who spoke last.
   */
  Match put(Match match, List<Match> before, Conversation conversation) {
    if (!SpeechReader.SPOKEN.contains(match.pattern().type()) || match.frame().isNoun()) {
      return match;
    }
    Token token = sentence.token(match.predicate());
    if (match.frame().clause().kind() == Clause.Kind.PARTICIPLE && predicates.isOne(match)) {
      return match.pattern().type() == EventType.DEMAND
          ? lastSpeaking(before.stream()).map(it -> with(match, it, match.actors())).orElse(match)
          : match;
    }
    return speakers(match, token, before, conversation)
        .filter(it -> !it.isEmpty() || match.actors().isEmpty())
        .map(it -> match.frame().slot(Frame.TELLER).isEmpty() ? with(match, it, match.recipients()) : toldBy(match, it))
        .orElse(match);
  }

  /** رحب الوزير بالمبادرة، معربا عن استعداد / الحكومة لاستضافة الحوار: whose readiness it is acts, and the speaker only tells it. */
  private static Match toldBy(Match match, List<Filler> speakers) {
    return new Match(match.pattern(), match.frame().with(Frame.TELLER, speakers), match.actors(), match.recipients());
  }

  /** Who is called on (الحكومة مطالبة بالتحرك) is the subject, and who speaks calls on him. */
  private static Match with(Match match, List<Filler> actors, List<Filler> recipients) {
    return new Match(match.pattern(), match.frame(), actors, recipients);
  }

  private Optional<List<Filler>> speakers(
      Match match, Token token, List<Match> before, Conversation conversation) {
    if (token.isParticiple()) {
      boolean predicate = token.isDefinite() || match.pattern().pos() == EventPattern.Pos.ADJECTIVE;
      return predicate ? Optional.empty() : lastSpeaking(before.stream().filter(m -> !isHers(m, token)));
    }
    if (!leavesOut(match) || isUs(token.index() + 1)) {
      return Optional.empty();
    }
    return issuers.before(token).map(List::of).or(() -> goingOn(match, token, before, conversation));
  }

  /** قالت الصحيفة إن الوزير ...، / مؤكدا: what is in the masculine is said by no woman and no body told by a feminine verb. */
  private boolean isHers(Match spoken, Token participle) {
    return participle.form().matches(".{3,}(ا|اً|ًا)") && sentence.token(spoken.predicate()).gender() == Token.Gender.FEMININE;
  }

  /** يتهموننا: who speaks is the one it is done to. */
  private boolean isUs(int object) {
    return object < sentence.tokens().size() && sentence.token(object).form().equals("نا")
        && sentence.token(object - 1).form().startsWith("ي");
  }

  private Optional<List<Filler>> goingOn(
      Match match, Token token, List<Match> before, Conversation conversation) {
    boolean carriesOn = token.lemmas().stream().anyMatch(attribution::continues);
    boolean joined = match.frame().clause().link() == Clause.Link.COORDINATE;
    return lastSpeaking(before.stream()
            .filter(m -> joined || carriesOn)
            .filter(m -> goesOn(m, token, carriesOn)))
        .or(() -> conversation.goesOn(token, sentence.index(), carriesOn).map(Voice::speakers));
  }

  /** Whether the subject is told by the form of the verb alone. */
  private static boolean leavesOut(Match match) {
    return !match.actors().isEmpty()
        && match.actors().stream().allMatch(f ->
            f instanceof Filler.Pronoun p && p.dropped()
                && p.number() != Token.GrammaticalNumber.DUAL);
  }

  /** Whether the speaker of one verb goes on with the next, which does not stand in his words. */
  private boolean goesOn(Match before, Token verb, boolean carriesOn) {
    boolean inside = before.frame().clause().content()
        .filter(c -> c.contains(verb.index())).isPresent();
    return (carriesOn || !inside)
        && sentence.token(before.predicate()).gender() == verb.gender();
  }

  /** Whoever spoke last by a verb that does not stand in somebody else's words. */
  private Optional<List<Filler>> lastSpeaking(Stream<Match> matches) {
    List<Match> speaking = matches
        .filter(m -> SpeechReader.SPOKEN.contains(m.pattern().type()) && !m.frame().isNoun())
        .filter(m -> sentence.token(m.predicate()).isVerb() && !m.actors().isEmpty())
        .toList();
    return speaking.stream()
        .filter(m -> speaking.stream().noneMatch(o -> o.frame().clause().content()
            .filter(c -> c.contains(m.predicate()) && o != m).isPresent()))
        .reduce((a, b) -> b)
        .map(m -> m.frame().slot(Frame.TELLER).isEmpty() ? m.actors() : m.frame().slot(Frame.TELLER));
  }
}
