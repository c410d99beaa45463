package waqai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** The times that events share with the words around them: the verb above, the step before, the occasion. */
final class SharedTimes {
  /** What people are hurt by. */
  private static final Set<String> CAUSES = WordClasses.list().union("assault", "mishap", "disaster");

  private static final Set<String> BALLOTS = WordClasses.list().words("casting");

  /** Slots of an occasion; من: what somebody leaves. */
  private static final List<String> OCCASION_SLOTS = List.of("خلال", "اثناء", "في", "عبر", "لدي", "من");

  private static final Set<String> OCCASIONS = WordClasses.list().words("dated-occasion");

  /** Words that go back to an occasion together with a pronoun: التقى خلالها, أكد فيه. Folded. */
  private static final Set<String> THERE = Set.of("خلال", "اثناء", "في");

  /** Behind these stands what was before the deed. */
  private static final Set<String> BEFORE = Set.of("بعد", "عقب", "اثر", "قبل");

  private static final Set<String> ENDING = Set.of("اختتم", "انهي", "ختم");

  /** What the day of speaking dates. */
  private static final Set<EventType> SPOKEN = Set.of(EventType.REJECTION, EventType.PLEDGE, EventType.DEMAND,
      EventType.THREAT, EventType.PRAISE, EventType.CONDEMNATION, EventType.ACCUSATION);

  /** By how many nouns an occasion may hang on the verb that tells its day. */
  private static final int CHAIN = 2;

  private final Sentence sentence;
  private final Attachment attachment;
  private final Map<Integer, Clause> byToken;
  private final Map<Integer, TimeExpression> timeOf;
  private final Map<Integer, TimeExpression> ofVerb = new HashMap<>();

  /** With the times that the events of a sentence have of their own. */
  SharedTimes(Sentence sentence, Attachment attachment, Map<Integer, Clause> byToken, Map<Integer, TimeExpression> timeOf) {
    this.sentence = sentence;
    this.attachment = attachment;
    this.byToken = byToken;
    this.timeOf = timeOf;
  }

  /** Gives a time to the verb that governs its words, which tells no event. */
  void assign(int first, TimeExpression time) {
    attachment.verbOf(first).ifPresent(verb -> ofVerb.putIfAbsent(verb, time));
  }

  /** The time of a match that has none of its own. */
  Optional<TimeExpression> of(Match match, Clause clause) {
    return beside(match)
        .or(() -> match.frame().support().filter(f -> f.row().announces()).isPresent() ? Optional.empty() : occasion(clause))
        .or(() -> there(clause))
        .or(() -> gathered(clause))
        .or(() -> inBallot(clause))
        .or(() -> circumstance(match, clause))
        .or(() -> goesOn(clause))
        .or(() -> joinedVerb(clause))
        .or(() -> ofCause(clause))
        .or(() -> stated(match, clause))
        .or(() -> joined(clause))
        .or(() -> new DaysApart(sentence).of(match.predicate(), this::before));
  }

  /** The nearest time of an event before a word. */
  private Optional<TimeExpression> before(int token) {
    return IntStream.iterate(token - 1, at -> at >= 0, at -> at - 1).filter(at -> attachment.isEvent(at) || ofVerb.containsKey(at))
        .boxed().flatMap(at -> at(at).stream()).findFirst();
  }

  private Optional<TimeExpression> at(int token) {
    return Stream.of(timeOf.get(token), timeOf.get(attachment.event(token)), ofVerb.get(token))
        .filter(Objects::nonNull).findFirst();
  }

  /** شن الطيران اليوم غارتين على القرية / وثلاث غارات على المدينة: two nouns of one verb. */
  private Optional<TimeExpression> beside(Match match) {
    return match.frame().support().filter(s -> !s.row().announces()).map(s -> s.clause().predicate())
        .map(verb -> timeOf.get(attachment.event(verb)));
  }

  /** رفض الوزير في ندوة عقدها أمس الخطة, قتل ثلاثة في هجوم وقع أمس: the day that a clause behind the occasion tells. */
  private Optional<TimeExpression> occasion(Clause clause) {
    Stream<Integer> slots = OCCASION_SLOTS.stream().flatMap(slot -> clause.slot(slot).stream()).map(Phrase::head);
    return Stream.concat(slots, ahead(clause.predicate()))
        .filter(noun -> sentence.token(noun).hasLemmaOf(OCCASIONS) || sentence.token(noun).hasLemmaOf(CAUSES))
        .flatMap(this::told)
        .findFirst();
  }

  /** في هجوم وقع أمس، / قتل ثلاثة: the occasion that opens the sentence. */
  private Stream<Integer> ahead(int verb) {
    return sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.parent().filter(p -> p == verb).isPresent())
        .map(Clause::predicate)
        .filter(noun -> noun > 0 && noun < verb && OCCASION_SLOTS.contains(Orthography.fold(sentence.token(noun - 1).form())));
  }

  private Stream<TimeExpression> told(int noun) {
    Stream<TimeExpression> own = Stream.ofNullable(timeOf.get(noun));
    return Stream.concat(own, sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p == noun).isPresent())
        .flatMap(c -> at(c.predicate()).stream()));
  }

  /** قام أمس بزيارة لبغداد التقى خلالها, عقد أمس مؤتمرا صحفيا أكد فيه: the day of the occasion that the clause describes. */
  private Optional<TimeExpression> there(Clause clause) {
    if (clause.link() != Clause.Link.RELATIVE || !isPerfect(clause.predicate()) || !goesBack(clause.predicate())) {
      return Optional.empty();
    }
    return clause.parent()
        .filter(noun -> attachment.isEvent(noun) || sentence.token(noun).hasLemmaOf(OCCASIONS))
        .flatMap(noun -> Optional.ofNullable(timeOf.get(noun)).or(() -> isOver(noun) ? Optional.empty() : ofVerbAbove(noun)));
  }

  /** عاد أمس بعد / زيارة التقى خلالها, اختتم أمس / زيارة التقى خلالها: an occasion that was over on the day of the verb. */
  private boolean isOver(int noun) {
    boolean before = noun > 0 && BEFORE.contains(Orthography.fold(sentence.token(noun - 1).form()));
    return before || Optional.ofNullable(byToken.get(noun)).flatMap(Clause::parent).filter(verb -> sentence.token(verb).hasLemmaOf(ENDING)).isPresent();
  }

  /** نظمت فرنسا أمس اجتماعا / ضم السعودية وقطر, تستضيف المدينة غدا لقاء / يضم وفدين: the day of the verb that tells of the occasion where they gather. */
  private Optional<TimeExpression> gathered(Clause clause) {
    int verb = clause.predicate();
    if (clause.link() != Clause.Link.RELATIVE || !sentence.token(verb).hasLemmaOf(EventPlaces.GATHERING)) {
      return Optional.empty();
    }
    return clause.parent().filter(noun -> sentence.token(noun).hasLemmaOf(OCCASIONS))
        .flatMap(noun -> Optional.ofNullable(timeOf.get(noun)).or(() -> Optional.ofNullable(byToken.get(noun)).flatMap(Clause::parent)
            .filter(above -> above < noun && sentence.token(above).tag().equals(sentence.token(verb).tag())).flatMap(this::at)));
  }

  /** الانتخابات التي جرت الأحد وفاز / فيها الحزب: the day that is told of the ballot. */
  private Optional<TimeExpression> inBallot(Clause clause) {
    return !isPerfect(clause.predicate()) || !goesBack(clause.predicate()) ? Optional.empty()
        : IntStream.iterate(clause.predicate() - 1, at -> at >= 0, at -> at - 1)
            .filter(noun -> sentence.token(noun).isNoun() && sentence.token(noun).hasLemmaOf(BALLOTS)).boxed().findFirst()
            .flatMap(noun -> told(noun).findFirst());
  }

  private boolean goesBack(int verb) {
    int last = sentence.tokens().size() - 1;
    return verb + 1 < last && THERE.contains(Orthography.fold(sentence.token(verb + 1).form()))
        && sentence.token(verb + 2).isPronoun();
  }

  private Optional<TimeExpression> ofVerbAbove(int noun) {
    Optional<Clause> above = Optional.ofNullable(byToken.get(noun)).flatMap(Clause::parent).map(byToken::get);
    for (int depth = 0; depth < CHAIN && above.isPresent(); depth++) {
      if (above.get().kind() == Clause.Kind.VERB) {
        return isPerfect(above.get().predicate()) ? at(above.get().predicate()) : Optional.empty();
      }
      above = above.get().parent().map(byToken::get);
    }
    return Optional.empty();
  }

  /** رفض الوزير أمس الخطة / داعيا الطرفين إلى الحوار: what he does in doing so has the same day. */
  private Optional<TimeExpression> circumstance(Match match, Clause clause) {
    int participle = clause.predicate();
    if (clause.kind() != Clause.Kind.PARTICIPLE || !isCircumstance(participle)) {
      return Optional.empty();
    }
    for (int at = participle - 1; at >= 0; at--) {
      Clause step = byToken.get(at);
      if (step != null && isVerb(step) && isOf(step, match)) {
        return isStep(step) || step.link() == Clause.Link.ROOT || step.link() == Clause.Link.ADVERBIAL && isPerfect(at)
            ? at(at).or(() -> step.link() == Clause.Link.COORDINATE ? stepBefore(step.predicate()) : Optional.empty()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a verb is said of him who acts. */
  private boolean isOf(Clause step, Match match) {
    return step.slot("subj").stream().anyMatch(s -> match.actors().stream().anyMatch(a -> s.covers(a.token()) || a.token() == step.predicate()));
  }

  private boolean isCircumstance(int participle) {
    Token token = sentence.token(participle);
    String form = Orthography.fold(token.form());
    boolean apart = participle > 0 && sentence.token(participle - 1).isPunctuation()
        || participle > 1 && sentence.token(participle - 1).form().equals("و") && sentence.token(participle - 2).isPunctuation();
    return !token.isDefinite() && (form.endsWith("ا") || apart && (form.endsWith("ة") || form.endsWith("ين") || form.endsWith("ات")));
  }

  /** باشرت اللجنة عملها أمس / وعقد رئيسها اجتماعا: the step before, whether it is an event or not. */
  private Optional<TimeExpression> goesOn(Clause clause) {
    return clause.link() == Clause.Link.COORDINATE && isPerfect(clause.predicate())
        ? stepBefore(clause.predicate()) : Optional.empty();
  }

  /** الانتخابات التي جرت الأحد / وفاز فيها الحزب, التفجير الذي وقع أمس / وأسفر عن: the verb to which it is joined. */
  private Optional<TimeExpression> joinedVerb(Clause clause) {
    return clause.link() == Clause.Link.COORDINATE && isPerfect(clause.predicate())
        ? clause.parent().filter(verb -> verb < clause.predicate() && isPerfect(verb) && isSameWords(verb, clause.predicate())).flatMap(this::at) : Optional.empty();
  }

  /** الانفجار الذي وقع الأحد / أدى إلى مقتل: what came of it has the day that is told of the cause. */
  private Optional<TimeExpression> ofCause(Clause clause) {
    return Stream.concat(Stream.of(clause), clause.parent().map(byToken::get).stream())
        .filter(c -> isVerb(c) && isPerfect(c.predicate())).limit(1)
        .flatMap(c -> c.slot("subj").stream().map(Phrase::head).filter(noun -> noun < c.predicate()))
        .filter(noun -> sentence.token(noun).hasLemmaOf(CAUSES))
        .flatMap(this::told).findFirst();
  }

  /** The time of the last step in the perfect before a word, back to where the sentence begins to tell. */
  private Optional<TimeExpression> stepBefore(int token) {
    for (int at = token - 1; at >= 0; at--) {
      Clause step = byToken.get(at);
      if (step == null || !isStep(step) || !isSameWords(at, token)) {
        continue;
      }
      Optional<TimeExpression> time = at(at);
      if (time.isPresent() || step.link() == Clause.Link.ROOT) {
        return time;
      }
    }
    return Optional.empty();
  }

  private boolean isStep(Clause clause) {
    return isVerb(clause) && isPerfect(clause.predicate()) && switch (clause.link()) {
      case ROOT, COORDINATE -> !sentence.token(clause.predicate()).hasLemma("كان");
      case COMPLEMENT -> clause.parent().filter(p -> sentence.token(p).hasLemma("كان")).isPresent();
      default -> false;
    };
  }

  private static boolean isVerb(Clause clause) {
    return clause.kind() == Clause.Kind.VERB || clause.kind() == Clause.Kind.PASSIVE;
  }

  /** Whether two words stand in the same reported words, or both in none. */
  private boolean isSameWords(int one, int other) {
    return sentence.clauses().stream().flatMap(c -> c.content().stream())
        .allMatch(words -> words.contains(one) == words.contains(other) || words.end() <= other && !words.contains(one));
  }

  /** أكد الوزير أمس أنه يرفض الخطة: what somebody says of himself has the day of his words. */
  private Optional<TimeExpression> stated(Match match, Clause clause) {
    boolean own = match.actors().stream().allMatch(f -> f instanceof Filler.Pronoun || f instanceof Filler.Homeland);
    if (!SPOKEN.contains(match.pattern().type()) || !own || clause.link() != Clause.Link.COMPLEMENT
        || !sentence.token(clause.predicate()).tag().equals("VBP")) {
      return Optional.empty();
    }
    return clause.parent().filter(verb -> isPerfect(verb)
        && Optional.ofNullable(byToken.get(verb)).flatMap(Clause::content).filter(c -> c.contains(match.predicate())).isPresent())
        .flatMap(this::at);
  }

  /** اقتحام المبنى أمس / واعتقال صاحبه: a noun joined to one that tells the day. */
  private Optional<TimeExpression> joined(Clause clause) {
    int noun = clause.predicate();
    if (clause.kind() != Clause.Kind.NOUN || noun == 0 || !sentence.token(noun - 1).form().equals("و")) {
      return Optional.empty();
    }
    for (int at = noun - 2; at >= 0; at--) {
      Clause other = byToken.get(at);
      if (attachment.isEvent(at)) {
        return other != null && other.kind() == Clause.Kind.NOUN && other.parent().equals(clause.parent())
            ? Optional.ofNullable(timeOf.get(at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPerfect(int token) {
    String tag = sentence.token(token).tag();
    return tag.equals("VBD") || tag.equals("VBN");
  }
}
