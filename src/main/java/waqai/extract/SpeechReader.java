package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Conversation.Voice;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Attribution;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Clause.TokenRange;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Finds whose words the parts of a sentence are. */
final class SpeechReader {
  /** Acts that are done by speaking. */
  static final Set<EventType> SPOKEN =
      Set.of(
          EventType.STATEMENT, EventType.DEMAND, EventType.REJECTION, EventType.THREAT,
          EventType.PRAISE, EventType.CONDEMNATION, EventType.ACCUSATION, EventType.PLEDGE);

  /** Stands for the verb of saying where a quotation goes on from the sentence before. */
  static final int QUOTED = -2;

  private static final Set<String> RELAYED = Set.of("نقل", "نسب", "اورد", "تناقل");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Attribution attribution;
  private final Occasions occasions;
  private final Verbatim verbatim;
  private final Clefts clefts;
  private final NominalPredicates predicates;
  private final LeftOutSpeakers leftOut;
  private final SourceFinder sources;
  private final SaidWords said;

  /**
   * Words of somebody.
   *
   * @param range the tokens
   * @param predicate the verb of saying; -1 for "according to", -2 for an open quotation
   * @param speakers who says it
   * @param denies whether he says that it is not so
   */
  record Speech(TokenRange range, int predicate, List<Filler> speakers, boolean denies) {
    int length() {
      return range.end() - range.begin();
    }
  }

  SpeechReader(Sentence sentence, FillerReader fillers, Knowledge knowledge, Occasions occasions) {
    this.sentence = sentence;
    this.occasions = occasions;
    this.fillers = fillers;
    attribution = knowledge.attribution();
    sources = new SourceFinder(sentence, fillers, knowledge);
    said = new SaidWords(sentence);
    verbatim = new Verbatim(sentence);
    clefts = new Clefts(sentence);
    predicates = new NominalPredicates(sentence);
    leftOut = new LeftOutSpeakers(sentence, attribution, new Issuers(sentence, fillers, attribution), predicates);
  }

  /** All speeches of the sentence; each ends where a participle of saying begins the next. */
  List<Speech> all(List<Match> matches, Conversation conversation) {
    List<Speech> out = new ArrayList<>();
    matches.stream()
        .filter(m -> m.pattern().open() || m.pattern().type() == EventType.ACCUSATION)
        .map(this::reported)
        .flatMap(Optional::stream)
        .forEach(out::add);
    out.addAll(sources.find());
    if (!conversation.quoted().isEmpty()) {
      TokenRange whole = new TokenRange(0, sentence.tokens().size() + 1);
      out.add(new Speech(whole, QUOTED, conversation.quoted(), false));
    }
    Set<Integer> turns = turns(matches);
    return out.stream().map(s -> until(s, turns)).toList();
  }

  /** The participles by which a speaker turns to something else: مضيفا، داعيا إلى، مجددا رفضه. */
  private Set<Integer> turns(List<Match> matches) {
    return matches.stream()
        .filter(m -> SPOKEN.contains(m.pattern().type()) && !predicates.isOne(m))
        .map(m -> m.frame().support().map(s -> s.clause().predicate()).orElse(m.predicate()))
        .filter(p -> sentence.token(p).isParticiple() && !sentence.token(p).isDefinite())
        .filter(p -> Stream.of("ا", "اً", "ة", "ين").anyMatch(sentence.token(p).form()::endsWith))
        .collect(Collectors.toSet());
  }

  /** The words that a clause with an {@code open} pattern reports. */
  private Optional<Speech> reported(Match match) {
    Clause clause = match.frame().clause();
    Optional<TokenRange> content = said.of(match);
    List<Filler> relayed = content.map(c -> sources.relayed(clause.predicate() + 1, c.begin())).orElse(List.of());
    List<Filler> speakers = relayed.isEmpty() ? speakers(match) : relayed;
    boolean denies = match.pattern().status().filter(s -> s == FactStatus.DENIED).isPresent();
    return content.map(c -> new Speech(extend(c, clause), clause.predicate(), speakers, denies));
  }

  /** Takes in what the parser cut off: "... وأن ...", up to the next verb of the sentence itself. */
  private TokenRange extend(TokenRange range, Clause clause) {
    int end = range.end();
    while (end < sentence.tokens().size() && continues(end)) {
      int next = end + 1;
      while (next < sentence.tokens().size() && !continues(next) && !startsClause(next, clause)) {
        next++;
      }
      end = next;
    }
    return new TokenRange(range.begin(), end);
  }

  private boolean continues(int at) {
    int i = at;
    while (i < sentence.tokens().size()
        && (sentence.token(i).isPunctuation() || sentence.token(i).tag().equals("CC"))) {
      i++;
    }
    return i > at && i < sentence.tokens().size()
        && Set.of("ان", "بان").contains(Orthography.fold(sentence.token(i).form()));
  }

  private boolean startsClause(int at, Clause clause) {
    Token token = sentence.token(at);
    return token.isParticiple() && at > clause.predicate()
        || token.isVerb() && sentence.token(at - 1).tag().equals("CC");
  }

  private List<Filler> speakers(Match match) {
    Frame frame = match.frame();
    String lemma = sentence.token(frame.predicate()).lemma();
    if (RELAYED.contains(lemma) && !frame.slot("عن").isEmpty()) {
      return fillers.speakers(frame.slot("عن"));
    }
    List<Filler> teller = frame.slot(Frame.TELLER);
    if (!teller.isEmpty()) {
      return teller;
    }
    List<Filler> subject = fillers.speakers(frame.slot("subj"));
    boolean told = !subject.isEmpty() && !(subject.getFirst() instanceof Filler.Pronoun);
    return told && !sentence.token(frame.predicate()).isParticiple() ? subject : match.actors();
  }

  private Speech until(Speech speech, Set<Integer> turns) {
    int begin = speech.range().begin();
    int end = turns.stream()
        .filter(p -> p > speech.predicate() && speech.predicate() >= 0)
        .filter(p -> speech.range().contains(p) && p > begin)
        .min(Comparator.naturalOrder())
        .orElse(speech.range().end());
    int own = Math.min(ownWords(begin, end), verbatim.behind(begin, end));
    TokenRange range = new TokenRange(begin, own);
    return new Speech(range, speech.predicate(), speech.speakers(), speech.denies());
  }

  /** Where the article's own words set in again: مما أدى إلى, في إشارة إلى. */
  private int ownWords(int begin, int end) {
    for (int at = Math.max(begin, 1); at < Math.min(end, sentence.tokens().size()); at++) {
      String form = sentence.token(at).form();
      boolean result = form.equals("مما") || form.equals("ما") && follows(at, "م")
          || form.equals("الذي") && follows(at, "الأمر");
      if (result || form.equals("إشارة") && follows(at, "في")) {
        return at;
      }
    }
    return end;
  }

  private boolean follows(int at, String form) {
    return sentence.token(at - 1).form().equals(form);
  }

  /**
   * The innermost speech that holds an event and is not introduced by it. What a relative clause
   * adds, what is named in passing, and what happens at the occasion of the speech or at one known
   * before is the article's own word.
   */
  Optional<Speech> around(List<Speech> speeches, Match match) {
    Clause clause = match.frame().clause();
    boolean noun = match.frame().isNoun();
    boolean known = noun && occasions.during(clause).isPresent() && !occasions.isNew(clause);
    if (known) {
      return Optional.empty();
    }
    boolean aside = !noun && clause.link() == Clause.Link.RELATIVE && !clefts.is(clause) && !predicates.isOne(match);
    Optional<Integer> occasion = noun ? occasions.around(clause) : Optional.empty();
    return speeches.stream()
        .filter(s -> s.range().contains(match.predicate()) && s.predicate() != match.predicate())
        .filter(s -> !s.speakers().isEmpty()
            && (!aside || clefts.isNews(clause, s) || verbatim.holds(s, match.predicate())))
        .filter(s -> occasion.filter(o -> o == s.predicate()).isEmpty())
        .min(Comparator.comparingInt(Speech::length))
        .filter(s -> !occasions.isInPassing(match.predicate(), s.predicate()));
  }

  /** The match with the speaker whom its word leaves out. */
  Match carriedOn(Match match, List<Match> before, Conversation conversation) {
    return leftOut.put(match, before, conversation);
  }

  /** The last who speaks in the sentence in the article's own voice. */
  Optional<Voice> voice(List<Speech> speeches) {
    return speeches.stream()
        .filter(s -> s.predicate() >= 0 && !s.speakers().isEmpty())
        .filter(s -> speeches.stream().noneMatch(o ->
            o != s && o.predicate() >= 0 && o.range().contains(s.predicate())))
        .max(Comparator.comparingInt(Speech::predicate))
        .map(s -> new Voice(s.speakers(), gender(s.predicate()), sentence.index()));
  }

  /** The gender of who speaks by a verb; one that relays another's words has its own subject's. */
  private Gender gender(int predicate) {
    Token token = sentence.token(predicate);
    return token.isVerb() && !RELAYED.contains(token.lemma()) ? token.gender() : Gender.UNKNOWN;
  }
}
