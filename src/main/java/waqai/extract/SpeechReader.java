package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.FactStatus;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Clause.TokenRange;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds whose words the parts of a sentence are. */
final class SpeechReader {
  private static final Set<String> ACCORDING =
      Set.of("حسب", "وفق", "وفقا", "طبقا", "بحسب", "حسبما", "وفقما", "نقلا", "استنادا");
  private static final Set<String> RELAYED = Set.of("نقل", "نسب", "اورد", "تناقل");

  private final Sentence sentence;
  private final FillerReader fillers;

  /**
   * Words of somebody.
   *
   * @param range the tokens
   * @param predicate the verb of saying; -1 for "according to"
   * @param speakers who says it
   * @param denies whether he says that it is not so
   */
  record Speech(TokenRange range, int predicate, List<Filler> speakers, boolean denies) {
    int length() {
      return range.end() - range.begin();
    }
  }

  SpeechReader(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** The words that a clause with an {@code open} pattern reports. */
  Optional<Speech> reported(Matcher.Match match) {
    Clause clause = match.frame().clause();
    Optional<TokenRange> content = content(clause);
    List<Filler> speakers = speakers(match);
    boolean denies = match.pattern().status().filter(s -> s == FactStatus.DENIED).isPresent();
    return content.map(c -> new Speech(extend(c, clause), clause.predicate(), speakers, denies));
  }

  private Optional<TokenRange> content(Clause clause) {
    if (clause.content().isPresent()) {
      return clause.content();
    }
    for (String slot : List.of("obj", "عن", "الي", "ب", "علي", "obj2")) {
      List<Phrase> phrases = clause.slot(slot);
      if (!phrases.isEmpty() && phrases.getFirst().begin() > clause.predicate()) {
        int begin = phrases.getFirst().begin();
        int end = phrases.stream().mapToInt(Phrase::end).max().orElse(begin + 1);
        return Optional.of(new TokenRange(begin, end));
      }
    }
    return Optional.empty();
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

  private List<Filler> speakers(Matcher.Match match) {
    Frame frame = match.frame();
    String lemma = sentence.token(frame.predicate()).lemma();
    if (RELAYED.contains(lemma) && !frame.slot("عن").isEmpty()) {
      return people(frame.slot("عن"));
    }
    List<Filler> subject = people(frame.slot("subj"));
    if (!subject.isEmpty() && !sentence.token(frame.predicate()).isParticiple()) {
      return subject;
    }
    return match.actors();
  }

  /** Those who can speak; for a statement or report the body behind it. */
  private List<Filler> people(List<Filler> found) {
    List<Filler> out = new ArrayList<>();
    for (Filler filler : found) {
      if (filler instanceof Filler.Words words) {
        fillers.inside(words.phrase()).ifPresent(out::add);
      } else if (fillers.is(filler, SlotClass.WHO)) {
        out.add(filler);
      }
    }
    return out;
  }

  /** What stands under "according to X": the whole sentence, unless somebody nearer speaks. */
  List<Speech> accordingTo() {
    List<Speech> out = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (ACCORDING.contains(token.lemma()) || ACCORDING.contains(Orthography.fold(token.form()))) {
        speakerAfter(token.index() + 1)
            .ifPresent(
                s ->
                    out.add(
                        new Speech(
                            new TokenRange(0, sentence.tokens().size()), -1, List.of(s), false)));
      }
    }
    return out;
  }

  private Optional<Filler> speakerAfter(int from) {
    for (int at = from; at < Math.min(from + 5, sentence.tokens().size()); at++) {
      int begin = at;
      Optional<Filler> found =
          sentence.mentions().stream()
              .filter(m -> m.phrase().begin() == begin)
              .findFirst()
              .<Filler>map(Filler.Named::new)
              .filter(f -> fillers.is(f, SlotClass.WHO));
      if (found.isPresent()) {
        return found;
      }
      Token token = sentence.token(at);
      if (token.isPunctuation() && at > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Ends each speech where a participle of saying begins the next: قال ...، مضيفا ... */
  List<Speech> apart(List<Speech> speeches) {
    return speeches.stream().map(s -> until(s, speeches)).toList();
  }

  private Speech until(Speech speech, List<Speech> all) {
    int end = all.stream()
        .mapToInt(Speech::predicate)
        .filter(p -> p > speech.predicate() && speech.predicate() >= 0)
        .filter(p -> speech.range().contains(p) && p > speech.range().begin())
        .filter(p -> sentence.token(p).isParticiple())
        .min()
        .orElse(speech.range().end());
    TokenRange range = new TokenRange(speech.range().begin(), end);
    return new Speech(range, speech.predicate(), speech.speakers(), speech.denies());
  }

  /** The innermost speech that holds a token and is not introduced by that token itself. */
  static Optional<Speech> around(List<Speech> speeches, int token) {
    return speeches.stream()
        .filter(s -> s.range().contains(token) && s.predicate() != token)
        .filter(s -> !s.speakers().isEmpty())
        .min(Comparator.comparingInt(Speech::length));
  }
}
