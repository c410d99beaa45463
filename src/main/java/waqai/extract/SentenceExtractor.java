package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.extract.Matcher.Missed;
import waqai.extract.SpeechReader.Speech;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;
import waqai.fact.Refusal;
import waqai.lexicon.Orthography;
import waqai.text.Article;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Finds the claims of one sentence. */
final class SentenceExtractor {
  /** نفى عزمه سحب القوات: what somebody says is not so, did not happen or is not going to. */
  private static final Set<FactStatus> DENIABLE = Set.of(FactStatus.HAPPENED, FactStatus.PLANNED);

  private static final Set<String> ANY = Set.of("اي", "اية");
  private static final List<String> MEANS = List.of("subj", "في", "ب", "اثر", "جراء", "خلال", "بعد");

  private final Sentence sentence;
  private final Article article;
  private final Knowledge knowledge;
  private final FillerReader fillers;
  private final Matcher matcher;
  private final Occasions occasions;
  private final SpeechReader speech;
  private final StatusReader status;
  private final ClosedContent closing;
  private final SayingReader sayings;
  private final Purposes purposes;
  private final Wishes wishes;
  private final Intents intents;
  private final SpokenMatches spoken;
  private final Verdicts verdicts;
  private final Decrees decrees;
  private final ChargedDeeds charged;
  private final Topics topics;
  private final LateDoers doers;

  SentenceExtractor(Sentence sentence, Article article, Knowledge knowledge, boolean calamity) {
    this.sentence = sentence;
    this.article = article;
    this.knowledge = knowledge;
    fillers =
        new FillerReader(
            sentence, knowledge.gazetteer(), article.text(), knowledge.patterns().classes());
    FrameBuilder frames = new FrameBuilder(sentence, fillers, knowledge);
    matcher = new Matcher(sentence, knowledge.patterns(), frames, fillers, calamity);
    occasions = new Occasions(sentence);
    speech = new SpeechReader(sentence, fillers, knowledge, occasions);
    status = new StatusReader(sentence, knowledge.modality(), occasions, knowledge.patterns().classes().words("judging"));
    closing = new ClosedContent(sentence);
    decrees = new Decrees(sentence, knowledge.patterns().classes());
    purposes = new Purposes(sentence, knowledge.patterns().classes());
    wishes = new Wishes(sentence, knowledge.patterns().classes());
    intents = new Intents(sentence, knowledge.patterns().classes());
    topics = new Topics(sentence, knowledge.patterns().classes());
    charged = new ChargedDeeds(sentence, knowledge.patterns().classes().words("charged"));
    doers = new LateDoers(sentence, fillers, knowledge.patterns().classes());
    verdicts = new Verdicts(sentence, knowledge.patterns());
    spoken = new SpokenMatches(sentence);
    sayings = new SayingReader(sentence, fillers, knowledge.patterns());
  }

  /** The claims; what was refused goes into the list. */
  List<Claim> claims(Conversation conversation, List<Refusal> refusals) {
    List<Missed> missed = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    Meanwhile meanwhile = new Meanwhile(sentence, matcher);
    for (Clause clause : sentence.clauses()) {
      meanwhile.match(clause, missed).ifPresent(m -> matches.add(speech.carriedOn(m, matches, conversation)));
    }
    missed.forEach(m -> refusals.add(refusal(m.pattern(), m.predicate(), m.reason())));
    new Quelled(sentence, knowledge.patterns().classes()).join(matches);
    new Aftermath(sentence, knowledge.patterns().classes()).join(matches);
    new Aims(sentence, knowledge.patterns().classes()).join(matches);
    List<Match> kept =
        charged.drop(new SharedDoers(sentence, knowledge.patterns().classes()).lend(doers.name(verdicts.listed(new AccusedDeeds(sentence).join(Victims.before(
            joinDeaths(DeathsOfAttacked.join(twins(closed(judged(new SecondStrikes(sentence).with(matches)), missed, refusals), refusals)), refusals), sentence))))));
    List<Speech> speeches = speech.all(kept, conversation);
    Setting setting = setting(kept, others(missed, matches));
    List<Claim> out = new ArrayList<>();
    for (Match match : kept) {
      if (match.pattern().type() != EventType.STATEMENT && !isAny(match) && !wishes.isOnlyWished(match) && !intents.isPurpose(match)
          && !spoken.isDuty(match)) {
        told(match, speeches, refusals).ifPresent(m -> out.add(claim(m, speeches, setting)));
      }
    }
    sayings(kept, speeches, missed, out)
        .forEach(said -> out.add(claim(said, speeches, setting)));
    out.sort(Comparator.comparingInt(Claim::predicate));
    SpokenMatches.dropBlamedTwice(out);
    conversation.read(sentence, speech.voice(speeches));
    return out;
  }

  private List<Match> judged(List<Match> matches) {
    return verdicts.join(decrees.join(matches));
  }

  /** سنرد على أي اعتداء: any attack is none that happened; but لم يقع أي اعتداء is denied. */
  private boolean isAny(Match match) {
    int before = match.predicate() - 1;
    return match.frame().isNoun() && before >= 0
        && ANY.contains(Orthography.fold(sentence.token(before).form()))
        && status.read(match) == FactStatus.HAPPENED;
  }

  private Setting setting(List<Match> kept, Set<Integer> others) {
    JoinedTolls tolls = new JoinedTolls(sentence, kept, knowledge.patterns());
    Attachment attachment = new Attachment(sentence, kept, tolls, decrees);
    return new Setting(
        new EventTimes(sentence, attachment, others),
        new EventPlaces(sentence, fillers, attachment, kept, knowledge.patterns().classes().words("seat")),
        new QuantityReader(sentence, article.text(), fillers, knowledge, kept, tolls));
  }

  /** Words that may tell an event, but do not here. */
  private static Set<Integer> others(List<Missed> missed, List<Match> matches) {
    Set<Integer> out = new HashSet<>();
    missed.forEach(m -> out.add(m.predicate()));
    matches.forEach(m -> out.remove(m.predicate()));
    return out;
  }

  /** Statements, and what is done by words that hold no event (or only one without its people). */
  private List<Match> sayings(
      List<Match> kept, List<Speech> speeches, List<Missed> missed, List<Claim> events) {
    StatementFinder finder = new StatementFinder(sentence, kept, speeches, occasions);
    List<Match> statements = finder.find(events, missed);
    List<Match> out = new ArrayList<>();
    for (Match said : finder.find(List.of(), List.of())) {
      boolean isStatement = statements.stream().anyMatch(s -> s.predicate() == said.predicate());
      Match act = sayings.read(said, speeches);
      boolean ordered = act.pattern().type() == EventType.DEMAND && !act.frame().slot(SayingReader.DUTY).isEmpty();
      if (isStatement || act.pattern() != said.pattern() && (ordered || sayings.isIntention(said, speeches, kept)
          || act.pattern().type() == EventType.THREAT && sayings.threatened(said, speeches).isPresent())) {
        out.add(act);
        sayings.threatened(said, speeches).ifPresent(blow -> events.removeIf(e -> e.predicate() == blow && !isStatement));
      }
    }
    return out;
  }

  /** Who says the words does what a row of told words says: قالت أنقرة إن السويد تؤوي إرهابيين. */
  private Optional<Match> told(Match match, List<Speech> speeches, List<Refusal> refusals) {
    if (!match.pattern().told()) {
      return Optional.of(match);
    }
    boolean ofHimself = match.frame().slot("subj").stream()
        .anyMatch(f -> f instanceof Filler.Pronoun || f instanceof Filler.Homeland);
    boolean aside = match.pattern().type() == EventType.DEMAND
        && match.frame().clause().link() == Clause.Link.RELATIVE;
    Optional<Speech> around = speech.around(speeches, match)
        .filter(s -> !aside && !ownsUp(match, s))
        .filter(s -> match.pattern().type() == EventType.DEMAND || match.pattern().recipient().slots().isEmpty() || !ofHimself);
    if (around.isEmpty()) {
      refusals.add(refusal(match.pattern(), match.predicate(), "nobody says it"));
    }
    return around.<Match>map(
            s -> new Match(match.pattern(), match.frame(), s.speakers(), addressed(match)))
        .or(() -> matcher.untold(match.frame().clause()));
  }

  /** اعترف ضابط إسرائيلي بأن إسرائيل مسؤولة عن القصف: who admits it accuses nobody. */
  private boolean ownsUp(Match match, Speech speech) {
    return match.pattern().type() == EventType.ACCUSATION && speech.predicate() >= 0
        && sentence.token(speech.predicate()).hasLemmaOf(knowledge.patterns().classes().words("owning-up"));
  }

  /** إن إيران / مدعوة إلى الحوار: the subject is the one of whom it is demanded. */
  private List<Filler> addressed(Match match) {
    boolean subject = match.recipients().isEmpty() && match.pattern().type() == EventType.DEMAND
        && match.pattern().recipient().slots().stream().anyMatch(s -> s.name().equals("subj"));
    return subject ? match.frame().slot("subj").stream().filter(f -> fillers.is(f, SlotClass.WHO) && !(f instanceof Filler.Pronoun)).toList()
        : match.recipients();
  }

  private List<Match> closed(List<Match> matches, List<Missed> missed, List<Refusal> refusals) {
    List<Match> out = new ArrayList<>(matches);
    out.removeIf(m -> isCeased(m, missed) || isSupposed(m));
    out.replaceAll(m -> agreed(m, missed));
    out.removeIf(m -> isHowTaken(m, out) || topics.isOnlyTopic(m, missed));
    out.removeIf(m -> m.frame().isNoun() && out.stream().anyMatch(o -> spoken.isWordOf(m, o)));
    out.removeIf(m -> spoken.isPlanOfThing(m) || spoken.isNoPlan(m) || spoken.isLeave(m) || out.stream().anyMatch(o -> spoken.isMeansOf(m, o)));
    closing.superseded(matches).forEach((match, better) -> {
      if (better.pattern().type() == EventType.AGREEMENT && intents.isArranged(match)) {
        return;
      }
      out.remove(match);
      out.replaceAll(o -> o == better ? withAddressee(o, match) : o);
      refusals.add(refusal(match.pattern(), match.predicate(), "left to " + better.pattern().id()));
    });
    return out;
  }

  /** سترد في حال ثبوت / تورط موسكو: nobody has been accused yet. */
  private boolean isSupposed(Match match) {
    return match.pattern().type() == EventType.ACCUSATION && match.pattern().told() && match.frame().isNoun()
        && Provisos.isSupposed(sentence, match.predicate());
  }

  /** أكد أنه يتعين على الحزب أن: the one who must is the one of whom it is demanded. */
  private static Match withAddressee(Match demand, Match duty) {
    boolean addressed = demand.pattern().type() == EventType.DEMAND && duty.pattern().type() == EventType.DEMAND
        && duty.pattern().told() && demand.recipients().isEmpty();
    return addressed ? new Match(demand.pattern(), demand.frame(), demand.actors(), duty.recipients()) : demand;
  }

  /** اعتقلت القوات شابا بعد دهم منزله: how he was taken is told with the arrest. */
  private boolean isHowTaken(Match match, List<Match> matches) {
    Set<String> raids = knowledge.patterns().classes().words("house-raid");
    return match.frame().isNoun() && match.actors().isEmpty()
        && sentence.token(match.predicate()).hasLemmaOf(raids)
        && matches.stream().anyMatch(m -> m.pattern().type() == EventType.ARREST && m.predicate() < match.predicate());
  }

  /** توصلت إسرائيل وحماس إلى اتفاق لوقف إطلاق النار: what is agreed on is a ceasefire of those who agree. */
  private Match agreed(Match match, List<Missed> missed) {
    if (match.pattern().type() != EventType.AGREEMENT || match.actors().isEmpty()) {
      return match;
    }
    return missed.stream()
        .filter(m -> m.pattern().type() == EventType.CEASEFIRE && m.lacksOnlyPeople())
        .filter(m -> m.predicate() > match.predicate() && isAgreedOn(m.predicate(), match.predicate()))
        .findFirst()
        .map(m -> new Match(m.pattern(), match.frame(), match.actors(), List.of()))
        .orElse(match);
  }

  /** Whether a noun is what a verb of agreement, or its agreement, is about: اتفق على هدنة, وقع اتفاق هدنة. */
  private boolean isAgreedOn(int noun, int verb) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == noun)
        .flatMap(c -> c.parent().stream())
        .anyMatch(p -> p == verb || p > verb && sentence.token(p).hasLemma("اتفاق"));
  }

  /** تحقيق وقف إطلاق النار: what is to cease is no event, though nobody is told who ceases. */
  private static boolean isCeased(Match match, List<Missed> missed) {
    return missed.stream().anyMatch(m -> m.pattern().type() == EventType.CEASEFIRE && m.lacksOnlyPeople()
        && match.frame().clause().parent().filter(p -> p == m.predicate()).isPresent());
  }

  private List<Match> twins(List<Match> matches, List<Refusal> refusals) {
    return WoundedBeside.leave(Twins.join(matches, noun -> refusals.add(
        refusal(noun.pattern(), noun.predicate(), "told by the word beside it"))), sentence);
  }

  /** مقتل سليماني في غارة أمريكية: a death by an attack is one event, done by who attacked. */
  private List<Match> joinDeaths(List<Match> matches, List<Refusal> refusals) {
    List<Match> out = new ArrayList<>(matches);
    for (int i = 0; i < out.size(); i++) {
      Match death = out.get(i);
      if (death.pattern().type() != EventType.KILLING) {
        continue;
      }
      Optional<Match> attack = out.stream()
          .filter(a -> a.pattern().type() == EventType.ATTACK && isMeans(a, death))
          .filter(a -> death.actors().isEmpty() || a.actors().isEmpty() || death.actors().equals(a.actors()))
          .findFirst();
      if (attack.isPresent() && isPersonal(death)) {
        out.set(i, new Match(
            death.pattern(), death.frame(), attack.get().actors().isEmpty() ? death.actors() : attack.get().actors(),
            death.recipients()));
        refusals.add(refusal(attack.get().pattern(), attack.get().predicate(),
            "the attack of " + death.pattern().id()));
        out.remove(attack.get());
        return joinDeaths(out, refusals);
      }
    }
    return out;
  }

  private boolean isMeans(Match attack, Match death) {
    int at = attack.predicate();
    Stream<Phrase> cause = death.frame().support().stream()
        .filter(s -> s.row().causes())
        .flatMap(s -> s.clause().slot("subj").stream());
    boolean told = Stream.concat(
            cause, MEANS.stream().flatMap(slot -> death.frame().clause().slot(slot).stream()))
        .anyMatch(p -> p.covers(at));
    return told || attack.frame().isNoun() && death.predicate() < at
        && MEANS.contains(Orthography.fold(sentence.token(at - 1).form()))
        && sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE)
            .noneMatch(c -> death.predicate() < c.predicate() && c.predicate() < at);
  }

  /** Whether somebody is told by name or post: others who die in an attack are told with it. */
  private boolean isPersonal(Match death) {
    return death.recipients().stream()
        .anyMatch(f -> f instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON
            && (n.mention().named() || !n.mention().posts().isEmpty()));
  }

  private Claim claim(Match match, List<Speech> speeches, Setting setting) {
    Optional<Speech> around = speech.around(speeches, match);
    if (around.filter(s -> spoken.isSpeakersOwn(match, s)).isPresent()) {
      return claim(new Match(match.pattern(), match.frame(), around.get().speakers(), match.recipients()), setting, List.of(), around);
    }
    List<Filler> teller = match.frame().slot(Frame.TELLER);
    List<Filler> sources =
        teller.isEmpty() ? around.map(Speech::speakers).orElse(List.of()) : teller;
    List<Filler> own = sources.stream()
        .filter(s -> !s.isAmong(match.actors()))
        .toList();
    return claim(match, setting, own, around);
  }

  private Claim claim(Match match, Setting setting, List<Filler> own, Optional<Speech> around) {
    FactStatus told = status.read(BackedDeeds.deed(sentence, match));
    FactStatus said = told != FactStatus.HAPPENED ? told : purposes.holds(match) || intents.isArranged(match) ? FactStatus.PLANNED
        : intents.isProspect(match) ? FactStatus.POSSIBLE : told;
    boolean denied = around.filter(Speech::denies).isPresent() && DENIABLE.contains(said);
    return build(match, own, setting, denied ? FactStatus.DENIED : said);
  }

  private Claim build(Match match, List<Filler> sources, Setting setting, FactStatus status) {
    EventPattern pattern = match.pattern();
    TimeAhead calendar = new TimeAhead(sentence, article.published());
    Optional<TimeExpression> time = calendar.own(match, setting.times().of(match));
    boolean ahead = status == FactStatus.HAPPENED && !SpeechReader.SPOKEN.contains(pattern.type())
        && calendar.isComing(match, time);
    return new Claim(
        pattern.type(),
        match.actors(),
        match.recipients(),
        SpeechReader.SPOKEN.contains(pattern.type()) ? setting.places().ahead(match) : setting.places().of(match),
        time,
        ahead ? FactStatus.PLANNED : status,
        sources,
        setting.quantities().of(match),
        sentence.index(),
        match.predicate(),
        evidence(match),
        sentence.heading(),
        pattern.id(),
        Optional.empty(),
        false);
  }

  private Span evidence(Match match) {
    Clause clause = match.frame().clause();
    int begin = clause.predicate();
    int end = clause.predicate() + 1;
    List<Clause> parts = new ArrayList<>(List.of(clause));
    match.frame().support().ifPresent(s -> parts.add(s.clause()));
    for (Clause part : parts) {
      begin = Math.min(begin, part.predicate());
      end = Math.max(end, part.predicate() + 1);
      for (var phrases : part.arguments().values()) {
        for (var phrase : phrases) {
          begin = Math.min(begin, phrase.begin());
          end = Math.max(end, phrase.end());
        }
      }
      if (part.content().isPresent()) {
        end = Math.max(end, Math.min(part.content().get().end(), sentence.tokens().size()));
      }
    }
    return sentence.span(begin, end);
  }

  private Refusal refusal(EventPattern pattern, int predicate, String reason) {
    Span span = sentence.token(predicate).span();
    return new Refusal(pattern.id(), span.begin(), span.end(), reason);
  }
}
