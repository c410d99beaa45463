package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Condition;
import waqai.extract.EventPattern.Pos;
import waqai.extract.EventPattern.Role;
import waqai.extract.EventPattern.Slot;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.EventPattern.Test;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Compares the clauses of one sentence with the patterns. */
final class Matcher {
  /** How many words of a complement are looked at for the word that governs it. */
  private static final int OPENING = 10;

  /** Words that open what is only the setting of a complement: ستواصل دعمها ما / دام ذلك ضروريا. */
  private static final Set<String> BESIDES = Set.of("دام", "دامت", "طالما", "حيث", "بينما", "فيما");

  /** How far on its verb is looked for: أن أي اعتداء أو مساس بسيادة الدولة ... سيواجه برد. */
  private static final int LATEST = 24;

  /** Types whose recipient is the author of what is judged. */
  private static final Set<EventType> JUDGING =
      Set.of(EventType.CONDEMNATION, EventType.PRAISE, EventType.REJECTION, EventType.ACCUSATION);

  /** What is done to somebody, whoever does it. */
  private static final Set<EventType> COERCIVE = Set.of(
      EventType.ARREST, EventType.ABDUCTION, EventType.KILLING, EventType.RELEASE, EventType.RESTRICTION, EventType.SANCTION,
      EventType.DISMISSAL, EventType.CAPTURE);

  /** Types of which a noun tells nothing as long as nobody does it: سحب الثقة من الوزير. */
  private static final Set<EventType> DONE_BY_SOMEBODY =
      Set.of(EventType.VOTE, EventType.CONDEMNATION, EventType.PRAISE, EventType.ACCUSATION);

  /** Slots in which a noun of action says which action it is. */
  private static final List<String> NAMING = List.of("gen", "adj", "الي", "ل", "acc", "ب");

  private static final Set<EntityKind> BODIES = Set.of(
      EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL, EntityKind.PARTY, EntityKind.ARMED_GROUP);

  private static final Set<String> SEATED =
      Set.of("منظمة", "مجلس", "هيئة", "حركة", "جبهة", "حزب", "لجنة", "جمعية", "بنك", "صندوق", "وكالة");

  /** Types that are told of a place or a time alone: اندلعت احتجاجات, دخلت الهدنة حيز التنفيذ. */
  private static final Set<EventType> CROWDS = Set.of(EventType.PROTEST, EventType.CEASEFIRE);

  private static final Set<String> HEADED = Set.of("الي", "في", "من", "داخل");

  /** Types whose nouns name bodies and places. */
  private static final Set<EventType> CALLING = Set.of(EventType.ARREST, EventType.INVESTIGATION, EventType.CONVICTION);

  private static final Set<String> ANY = Set.of("اي", "ايه", "اية");

  /** Slots of what is pledged. */
  private static final List<String> PLEDGED = List.of("ب", "ل", "علي", "عن", "obj");

  private static final Set<String> NOT = Set.of("لا", "لن");

  /** Why a word is refused that has another sense here. */
  static final String NO_EVENT = "a sense that is no event";

  private static final String NOBODY = "nobody in it";
  private static final String POWERLESS = "its subject is nobody who can act";
  /** Types whose recipient is somebody who is spoken to or of, never a mere place or thing. */
  private static final Set<EventType> ADDRESSED =
      Set.of(EventType.DEMAND, EventType.PLEDGE, EventType.PRAISE, EventType.CONDEMNATION,
          EventType.ACCUSATION, EventType.THREAT, EventType.REJECTION, EventType.STATEMENT);

  private final Sentence sentence;
  private final Patterns patterns;
  private final FrameBuilder frames;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final Positions positions;
  private final Scene scene;
  private final Arms arms;
  private final Charges charges;
  private final Promised promised;
  private final ImpliedParties implied;
  private final JudgedThings judged;
  private final CommentedDeeds commented;
  private final Promised menaced;

  /** Participles that tell as a predicate of whom something is asked (إن إيران / مطالبة بـ), elsewhere who asks (مطالبا بـ). */
  private final Set<String> asked;

  /** What is said by a place, for those who sit there (دعت معراب). */
  private final Set<String> speaking;

  private final Threatened threatened;
  private final SharedFates fates;
  private final Prospects prospects;
  private final Responsible officials;
  private final Musts musts;
  private final ThingsHit things;

  Matcher(Sentence sentence, Patterns patterns, FrameBuilder frames, FillerReader fillers, boolean calamity) {
    this.sentence = sentence;
    this.patterns = patterns;
    this.frames = frames;
    this.fillers = fillers;
    this.owners = new OwnerReader(sentence, fillers);
    scene = new Scene(sentence, patterns.classes(), calamity);
    positions = new Positions(sentence, owners, patterns.classes().words("position"), patterns.classes().words("craft"), patterns.classes().words("rank"));
    promised = new Promised(sentence, owners, patterns.classes().words("beneficial"), Promised.GOOD);
    asked = patterns.classes().words("asked");
    speaking = patterns.classes().words("speaking-seat");
    menaced = new Promised(sentence, owners, patterns.classes().words("hurtful"), Promised.ILL);
    threatened = new Threatened(sentence, fillers, owners, patterns.classes());
    WordClasses words = patterns.classes();
    arms = new Arms(sentence, fillers, words.words("wielded"), words.words("wounds"), words.words("launching"));
    charges = new Charges(sentence, patterns.classes().words("charge"), patterns.classes().words("rigged"));
    implied = new ImpliedParties(sentence, fillers, patterns.classes(), c -> match(c, new ArrayList<>()));
    judged = new JudgedThings(sentence, frames, fillers, owners, patterns, c -> match(c, new ArrayList<>()));
    commented = new CommentedDeeds(sentence, frames, fillers, words);
    fates = new SharedFates(sentence, words.words("quantifier"));
    officials = new Responsible(sentence);
    things = new ThingsHit(sentence, patterns, words.words("no-target"), words.words("position"));
    musts = new Musts(sentence);
    prospects = new Prospects(sentence, patterns.classes());
  }

  /** A pattern that holds of a clause, with its participants. */
  record Match(EventPattern pattern, Frame frame, List<Filler> actors, List<Filler> recipients) {
    int predicate() {
      return frame.predicate();
    }
  }

  /** A row that was tried and did not hold. */
  record Missed(EventPattern pattern, int predicate, String reason) {
    /** Whether the word does tell the event, only not of whom. */
    boolean lacksOnlyPeople() {
      return reason.equals(NOBODY) || reason.equals(POWERLESS);
    }
  }

  /** The best row for a clause, if any holds; what was tried in vain goes into the list. */
  Optional<Match> match(Clause clause, List<Missed> missed) {
    return match(clause, candidates(clause), missed);
  }

  /** The best row that needs nobody who says it. */
  Optional<Match> untold(Clause clause) {
    List<EventPattern> rows = candidates(clause).stream().filter(p -> !p.told()).toList();
    return match(clause, rows, new ArrayList<>());
  }

  private Optional<Match> match(Clause clause, List<EventPattern> rows, List<Missed> missed) {
    List<EventPattern> holding = new ArrayList<>();
    for (EventPattern pattern : rows) {
      Optional<String> reason = refuses(pattern, clause);
      if (reason.isEmpty()) {
        holding.add(pattern);
      } else {
        missed.add(new Missed(pattern, clause.predicate(), reason.get()));
      }
    }
    Optional<EventPattern> negative = holding.stream().filter(EventPattern::negative).findFirst();
    if (negative.isPresent()) {
      missed.add(new Missed(negative.get(), clause.predicate(), NO_EVENT));
      return Optional.empty();
    }
    Optional<EventPattern> best =
        holding.stream().max(Comparator.comparingInt(EventPattern::weight).thenComparing(
            p -> -holding.indexOf(p)));
    return best.map(p -> nearest(p, holding, clause)).map(p -> complete(p, frames.build(clause, p)));
  }

  /** أكد وقوف بلاده إلى جانب مصر وتأييدها: of idioms of one type the one whose noun comes first. */
  private EventPattern nearest(EventPattern best, List<EventPattern> holding, Clause clause) {
    return best.idiom().isEmpty() ? best : holding.stream()
        .filter(p -> p.idiom().isPresent() && p.type() == best.type() && p.weight() == best.weight())
        .min(Comparator.comparingInt(p -> frames.noun(clause, p.idiom().get())))
        .orElse(best);
  }

  private List<EventPattern> candidates(Clause clause) {
    Token token = sentence.token(clause.predicate());
    List<EventPattern> out = new ArrayList<>();
    if (clause.kind() == Clause.Kind.NOUN && (isInName(clause.predicate()) || isPlaceName(clause.predicate()) || scene.isDrone(clause.predicate()) || scene.isWarranted(clause.predicate()))) {
      return out;
    }
    for (String lemma : token.lemmas()) {
      switch (clause.kind()) {
        case VERB, PASSIVE -> addAll(out, patterns.of(Pos.VERB, lemma));
        case NOUN -> addAll(out, isOther(token, lemma) ? List.of() : patterns.of(Pos.NOUN, lemma));
        case PARTICIPLE -> {
          boolean either = !asked.contains(lemma);
          boolean asking = clause.link() != Clause.Link.COMPLEMENT || token.form().endsWith("ا");
          if (either || !asking) {
            addAll(out, patterns.of(Pos.ADJECTIVE, lemma));
          }
          if (either || asking) {
            Participles.verb(lemma).forEach(v -> addAll(out, patterns.of(Pos.VERB, v)));
          }
        }
      }
    }
    return out;
  }

  /** أسرة is no أسر, وقفة no وقف: a word in ة that is one itself. */
  private static boolean isOther(Token noun, String lemma) {
    return noun.hasLemma(lemma + "ة") && Orthography.fold(noun.form()).endsWith("ة");
  }

  /** منظمة العفو الدولية, مجلس التعاون: what stands inside a known name tells nothing. */
  private boolean isInName(int token) {
    return sentence.mentions().stream().anyMatch(m -> m.gazetteer().isPresent() && BODIES.contains(m.kind())
        && sentence.token(m.phrase().begin()).hasLemmaOf(SEATED)
        && m.nameSpan().begin() < sentence.token(token).span().begin()
        && sentence.token(token).span().end() <= m.nameSpan().end());
  }

  /** نقل إلى سجن الراعي: a place of the name, not what is done to somebody. */
  private boolean isPlaceName(int token) {
    boolean province = sentence.token(token).hasLemma("مقاطعة") && sentence.mentionsAt(token).anyMatch(m -> m.kind() == EntityKind.PLACE && m.named() && m.phrase().end() > token + 1
        && sentence.mentionsAt(token + 1).noneMatch(l -> l.kind() == EntityKind.COUNTRY) && (m.phrase().end() == sentence.tokens().size() || !sentence.token(m.phrase().end()).form().equals("ل")));
    return province || token > 0 && HEADED.contains(Orthography.fold(sentence.token(token - 1).form()))
        && (sentence.token(token).hasLemma("سجن") || sentence.mentionsAt(token).anyMatch(m -> m.kind() == EntityKind.PLACE && m.phrase().end() > token + 1));
  }

  /** مكتب / التحقيقات الفدرالي, صندوق / الإيداع, معسكرات / الاعتقال: a body or a place that is called by what it is for. */
  private boolean isCalledBy(EventPattern pattern, int at) {
    return CALLING.contains(pattern.type()) && at > 0 && sentence.token(at).tag().matches("(DT)?NNS?|(DT)?VN")
        && sentence.token(at - 1).isNoun() && !sentence.token(at - 1).isDefinite()
        && sentence.token(at - 1).hasLemmaOf(patterns.classes().words("called-by-deed"));
  }

  private static void addAll(List<EventPattern> out, List<EventPattern> more) {
    more.stream().filter(p -> !out.contains(p)).forEach(out::add);
  }

  /** Why a row does not hold of a clause. */
  private Optional<String> refuses(EventPattern pattern, Clause clause) {
    if (pattern.idiom().isPresent() && !frames.hasNoun(clause, pattern.idiom().get())) {
      return Optional.of("needs " + pattern.idiom().get());
    }
    Frame frame = frames.build(clause, pattern);
    for (Condition condition : pattern.needs()) {
      boolean any = condition.tests().stream().anyMatch(t -> holds(t, frame, condition.negated())) || isUntold(condition, pattern, frame);
      if (any == condition.negated()) {
        return Optional.of((condition.negated() ? "must not have " : "needs ") + condition.tests());
      }
    }
    if (pattern.negative() || pattern.told()) {
      return Optional.empty();
    }
    Match match = complete(pattern, frame);
    if (match.actors().isEmpty() && match.recipients().stream().allMatch(Filler.Words.class::isInstance) && !isCrowd(pattern, frame)) {
      return Optional.of(NOBODY);
    }
    boolean written = frame.slot("subj").stream().anyMatch(Filler.Authored.class::isInstance);
    if (written && !SpeechReader.SPOKEN.contains(pattern.type())) {
      return Optional.of(POWERLESS);
    }
    if (pattern.type() == EventType.ACCUSATION && ownsUp(match)) {
      return Optional.of("no accusation of oneself");
    }
    if (pattern.type() == EventType.COOPERATION && prospects.holds(clause)) {
      return Optional.of("only spoken of");
    }
    if (pattern.type() == EventType.PROTEST && frame.isNoun() && isQuelled(frame.predicate())) {
      return Optional.of("what is quelled");
    }
    if (pattern.type() == EventType.ELECTION && frame.isNoun() && isOfBody(frame.predicate())) {
      return Optional.of("of a body");
    }
    if (pattern.type() == EventType.INVESTIGATION && frame.isNoun() && frame.predicate() > 0
        && sentence.token(frame.predicate() - 1).hasLemmaOf(patterns.classes().words("checkpoint"))) {
      return Optional.of("where guards stand");
    }
    if (frame.isNoun() && isCalledBy(pattern, frame.predicate())) {
      return Optional.of("what something is called by");
    }
    if (pattern.type() == EventType.APPOINTMENT && frame.isNoun() && isUndone(frame.predicate())) {
      return Optional.of("what is undone");
    }
    if (pattern.type() == EventType.COOPERATION && frame.isNoun() && match.actors().size() < 2 && isMeans(frame.predicate())) {
      return Optional.of("how something else is done");
    }
    if (pattern.type() == EventType.VISIT && isToldBefore(frame)) {
      return Optional.of("told before");
    }
    if (match.actors().isEmpty() && frame.isNoun() && frame.support().isEmpty()
        && (DONE_BY_SOMEBODY.contains(pattern.type())
            || pattern.type() == EventType.INVESTIGATION && !match.recipients().isEmpty() && match.recipients().stream().allMatch(Filler.Pronoun.class::isInstance))) {
      return Optional.of("nobody does it");
    }
    boolean actorTold = match.actors().isEmpty() && frame.slot("subj").stream().anyMatch(f -> !(f instanceof Filler.Pronoun))
        && !(pattern.type().root() == EventType.Root.ASSAULT && frame.slot("subj").stream().allMatch(arms::isArms));
    boolean subjectActs = pattern.actor().slots().stream().anyMatch(s -> s.name().equals("subj"));
    if (match.actors().isEmpty() && actorTold && subjectActs
        && (clause.kind() == Clause.Kind.VERB || pattern.pos() == Pos.ADJECTIVE || isAttribute(clause))) {
      return Optional.of(POWERLESS);
    }
    return Optional.empty();
  }

  /** الميليشيات / المسيطرة على المدينة: what a participle tells of the noun before it. */
  private boolean isAttribute(Clause clause) {
    return clause.kind() == Clause.Kind.PARTICIPLE && clause.link() == Clause.Link.RELATIVE && sentence.token(clause.predicate()).isDefinite();
  }

  /** حرم الأسرى من الزيارة: a passive tells nobody who does it, whom the row asks to be somebody that can act. */
  private static boolean isUntold(Condition condition, EventPattern pattern, Frame frame) {
    return !condition.negated() && !frame.isNoun() && frame.slot("subj").isEmpty() && COERCIVE.contains(pattern.type())
        && condition.tests().stream().allMatch(t -> t.slot().equals("subj") && t.filler() == SlotClass.WHO && t.lemmas().isEmpty());
  }

  /** أكد متحدث باسم طالبان أن الحركة مسؤولة عن الهجوم: nobody accuses the body for which he speaks. */
  private boolean ownsUp(Match match) {
    return match.actors().size() == 1 && match.recipients().size() == 1
        && match.recipients().getFirst() instanceof Filler.Named blamed
        && fillers.spokenFor(match.actors().getFirst()).filter(body -> body.equals(blamed)
            || !blamed.mention().named() && sentence.token(blamed.token()).isDefinite() && BODIES.contains(blamed.mention().kind())).isPresent();
  }

  /** مفوضية / الانتخابات, المفوضية العليا / للانتخابات: the body that holds them. */
  private boolean isOfBody(int at) {
    return at > 0 && sentence.token(at).isDefinite() && IntStream.range(Math.max(0, at - 4), at)
        .anyMatch(i -> sentence.token(i).hasLemmaOf(patterns.classes().words("election-body"))
            && (i == at - 1 || sentence.mentions().stream().anyMatch(m -> m.phrase().head() == i && m.phrase().covers(at))));
  }

  /** قوات مكافحة الشغب: riots that are fought, told by no place. */
  private boolean isQuelled(int at) {
    return at > 0 && sentence.token(at - 1).lemmas().stream().anyMatch(patterns.classes().words("quelling")::contains);
  }

  /** إنهاء تكليف الوالي: an appointment that ends. */
  private boolean isUndone(int at) {
    return at > 0 && sentence.token(at - 1).lemmas().stream().anyMatch(patterns.classes().words("undoing")::contains);
  }

  /** اعتقل الجيش، بالتنسيق مع الشرطة، ...: with whose help. */
  private boolean isMeans(int at) {
    return at > 0 && sentence.token(at - 1).form().equals("ب");
  }

  /** خلال الزيارة: a visit of which the text has spoken. */
  private boolean isToldBefore(Frame frame) {
    return frame.isNoun() && frame.support().isEmpty() && sentence.token(frame.predicate()).isDefinite()
        && NAMING.stream().allMatch(slot -> frame.clause().slot(slot).isEmpty());
  }

  /** اندلعت احتجاجات في البصرة: protests are told with their place alone; أسفر الزلزال عن ألف وفاة: a toll as a number. */
  private boolean isCrowd(EventPattern pattern, Frame frame) {
    int at = frame.predicate();
    boolean wanted = at > 0 && List.of("إلى", "الى", "ل").contains(sentence.token(at - 1).form());
    boolean counted = pattern.type() == EventType.CASUALTY && scene.isDisaster()
        && (pattern.asksFor(EventPattern.DISASTER) || frame.isNoun() && at > 0 && sentence.token(at - 1).tag().equals("CD"));
    boolean borne = frame.support().filter(s -> s.row().doer().isEmpty() || s.row().undergoes()).isPresent();
    return counted || CROWDS.contains(pattern.type()) && !wanted && (borne || pattern.type() == EventType.PROTEST && !EventPlaces.inSlots(fillers, frame, Set.of()).isEmpty());
  }

  /** A preposition that must not be there is no agent: of what is forbidden only the slot's own words count. */
  private boolean holds(Test test, Frame frame, boolean forbidden) {
    if (test.slot().equals(EventPattern.NEGATION)) {
      return StatusReader.isNegated(frame.clause()) || isImpossible(frame.predicate());
    }
    if (test.slot().equals(EventPattern.DISASTER)) {
      return scene.isDisaster();
    }
    if (test.slot().equals(EventPattern.MANNER)) {
      return scene.isDone(frame.predicate(), test.lemmas());
    }
    if (test.slot().equals("comp")) {
      return frame.clause().content().filter(c -> opensWith(c, test.lemmas())).isPresent();
    }
    if (test.slot().equals("adj") && !test.lemmas().isEmpty() && frame.isNoun() && frame.clause().slot("adj").stream()
        .anyMatch(p -> sentence.token(p.head()).lemmas().stream().anyMatch(test.lemmas()::contains))) {
      return true;
    }
    return (forbidden ? frame.own(test.slot()) : frame.slot(test.slot())).stream()
        .anyMatch(f -> (fillers.is(f, test.filler()) || test.filler() == SlotClass.WHO && test.slot().equals("subj") && speaks(f, frame))
            && hasLemma(f, test.lemmas(), test.slot(), frame));
  }

  /** دعت معراب القوى إلى الحوار, رفضت غزة الاتهامات: a place by which the press means who sits there, as the subject of a verb of its gender; دعا قصر بعبدا. */
  private boolean speaks(Filler filler, Frame frame) {
    Token verb = sentence.token(frame.predicate());
    return filler instanceof Filler.Named n && n.mention().kind() == EntityKind.PLACE && n.mention().gazetteer().isPresent()
        && frame.clause().kind() == Clause.Kind.VERB
        && (verb.gender() == Token.Gender.FEMININE || sentence.token(n.token()).hasLemma("قصر")) && verb.hasLemmaOf(speaking)
        && frame.clause().slot("subj").stream().anyMatch(p -> p.head() == n.token());
  }

  /** لا يمكن أن نقبل: what cannot be done is not done. */
  private boolean isImpossible(int predicate) {
    int verb = predicate > 0 && sentence.token(predicate - 1).isPunctuation() ? predicate - 1 : predicate;
    return verb > 2 && Orthography.fold(sentence.token(verb - 1).form()).equals("ان")
        && sentence.token(verb - 2).hasLemma("امكن") && NOT.contains(sentence.token(verb - 3).form());
  }

  /** Whether one of the first words of a complement, its first verb among them, has one of these lemmas; none asks for none. */
  private boolean opensWith(Clause.TokenRange content, List<String> lemmas) {
    int all = Math.min(content.end(), sentence.tokens().size());
    int end = Math.min(content.begin() + OPENING, all);
    boolean late = sentence.tokens().subList(Math.min(content.begin(), end), end).stream().noneMatch(Token::isVerb);
    while (late && end < Math.min(content.begin() + LATEST, all) && !sentence.token(end - 1).isVerb()
        && !sentence.token(end).tag().startsWith("W")) {
      end++;
    }
    return lemmas.isEmpty()
        || sentence.tokens().subList(content.begin(), end).stream()
            .takeWhile(t -> t.index() == content.begin() || !BESIDES.contains(Orthography.fold(t.form())))
            .anyMatch(t -> t.hasLemmaOf(lemmas) && officials.mayBeSaid(t) && musts.mayBind(t));
  }

  private boolean hasLemma(Filler filler, List<String> lemmas, String slot, Frame frame) {
    if (lemmas.isEmpty()) {
      return slot.equals("adj") || !isDropped(filler) || slot.equals("subj") || slot.equals("obj");
    }
    if (slot.equals("adj")) {
      return sentence.token(filler.token()).hasLemmaOf(lemmas);
    }
    return !isDropped(filler) && Stream.of(
            Stream.of(filler.token(), fillers.counted(filler)), slot.equals("subj") ? posts(filler) : Stream.<Integer>of(),
            slot.equals("obj") ? frames.many(frame.clause(), filler) : Stream.<Integer>of())
        .flatMap(s -> s).anyMatch(at -> sentence.token(at).hasLemmaOf(lemmas));
  }

  /** أمر سامي حداد، / رئيس النيابة: the words for the posts of somebody who is named before. */
  private static Stream<Integer> posts(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().named()
        ? n.mention().posts().stream().map(Mention.Post::begin).filter(at -> at > filler.token()) : Stream.of();
  }

  private static boolean isDropped(Filler filler) {
    return filler instanceof Filler.Pronoun p && p.dropped();
  }

  private Match complete(EventPattern pattern, Frame frame) {
    List<Filler> actors = doers(pattern, frame);
    List<Filler> recipients = new ArrayList<>(fill(pattern, pattern.recipient(), frame));
    if (JUDGING.contains(pattern.type())) {
      recipients.removeAll(judged.ofThing(pattern, frame));
      List<Filler> doers = recipients.stream().allMatch(Filler.Pronoun.class::isInstance) ? commented.doers(frame.clause()) : List.of();
      if (!doers.isEmpty()) {
        recipients = new ArrayList<>(doers);
      }
    }
    if (recipients.isEmpty() && pattern.type() == EventType.PLEDGE) {
      recipients.addAll(promised(frame));
    }
    if (recipients.isEmpty() && pattern.type() == EventType.THREAT && frame.clause().content().isEmpty()) {
      recipients.addAll(menaced.of(frame.predicate()));
    }
    if (recipients.isEmpty() && JUDGING.contains(pattern.type())) {
      recipients.addAll(judged.authors(pattern, frame));
    }
    if (recipients.isEmpty()) {
      recipients.addAll(implied.of(pattern, frame));
    }
    if (recipients.isEmpty() && pattern.type() == EventType.THREAT) {
      recipients.addAll(threatened.of(frame.clause(), actors));
    }
    if (ADDRESSED.contains(pattern.type())) {
      recipients.removeIf(r -> !fillers.is(r, SlotClass.WHO)
          && !(r instanceof Filler.Named named && named.mention().named()));
    }
    if (pattern.type() == EventType.PRAISE) {
      recipients.removeIf(Filler.Homeland.class::isInstance);
    }
    if (pattern.type() == EventType.REJECTION || pattern.type() == EventType.DEMAND) {
      recipients.removeIf(r -> r instanceof Filler.Named n && isAnybody(n.mention()));
    }
    if (pattern.type() == EventType.ATTACK && recipients.removeIf(charges::is) && recipients.isEmpty()) {
      recipients.addAll(fill(pattern, Charges.WHERE, frame));
    }
    if (pattern.type() == EventType.ATTACK) {
      List<Filler> hit = positions.hit(pattern.recipient(), frame);
      if (!hit.isEmpty()) {
        recipients = new ArrayList<>(hit);
      }
    }
    recipients.addAll(fates.of(pattern.type(), frame, recipients));
    if (pattern.type() == EventType.APPOINTMENT && recipients.isEmpty() && pattern.idiom().isEmpty() && isAppointee(actors, frame)) {
      return new Match(pattern, frame, List.of(), actors);
    }
    if (pattern.mutual()) {
      return new Match(pattern, frame, actors, actors);
    }
    if (actors.isEmpty() && recipients.isEmpty() && pattern.type() == EventType.ATTACK
        && !pattern.actor().all()) {
      return new Match(
          pattern, frame, actors, EventPlaces.inSlots(fillers, frame, Set.of()));
    }
    List<Filler> others = recipients.stream()
        .filter(r -> !r.isAmong(actors))
        .toList();
    return new Match(pattern, frame, actors, others);
  }

  /** تعهدت برلين، التي تمر بأزمة، / بدعم أوكرانيا: behind the verb, or else behind what the clause has as pledged. */
  private List<Filler> promised(Frame frame) {
    return Stream.concat(Stream.of(frame.predicate()), PLEDGED.stream().flatMap(slot -> frame.clause().slot(slot).stream()).map(p -> p.head() - 1))
        .map(promised::of).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** لا نقبل بوجود أي قوة أجنبية: nobody in particular. */
  private boolean isAnybody(Mention mention) {
    int before = mention.phrase().begin() - 1;
    return !mention.named() && before >= 0 && ANY.contains(Orthography.fold(sentence.token(before).form()));
  }

  /** وعين فلان قائما بأعمال الوزير: the only person told, right behind the verb, and the post he gets. */
  private boolean isAppointee(List<Filler> actors, Frame frame) {
    return frame.clause().kind() == Clause.Kind.VERB && actors.size() == 1 && actors.getFirst() instanceof Filler.Named n
        && n.mention().kind() == EntityKind.PERSON && n.mention().named() && n.mention().posts().isEmpty()
        && n.mention().phrase().begin() == frame.predicate() + 1;
  }

  private List<Filler> doers(EventPattern pattern, Frame frame) {
    List<Filler> out = new ArrayList<>();
    if (SpeechReader.SPOKEN.contains(pattern.type())) {
      pattern.actor().slots().forEach(
          s -> frame.slot(s.name()).forEach(f -> issuer(f).ifPresent(out::add)));
    }
    return out.isEmpty() ? arms.wielders(pattern, frame, electors(pattern, frame)) : out;
  }

  /** انتخاب رئيس للبلاد: the post is nobody yet, and whoever votes is who is told. */
  private List<Filler> electors(EventPattern pattern, Frame frame) {
    List<Filler> told = fill(pattern, pattern.actor(), frame);
    boolean vacant = pattern.type() == EventType.ELECTION && !told.isEmpty() && told.stream().allMatch(this::isVacant);
    return vacant
        ? frame.slot("subj").stream().filter(f -> fillers.is(f, SlotClass.WHO) && !isVacant(f)).toList() : told;
  }

  private boolean isVacant(Filler filler) {
    return filler instanceof Filler.Named n && !n.mention().named() && n.mention().kind() == EntityKind.PERSON
        && !sentence.token(n.mention().phrase().head()).isDefinite() && n.mention().of().isEmpty()
        && !(n.mention().phrase().end() > n.mention().phrase().head() + 1 && sentence.token(n.mention().phrase().head() + 1).isDefinite());
  }

  /** ذكر بيان صادر عن مكتب الكاظمي: who speaks by a document. */
  private Optional<Filler> issuer(Filler subject) {
    if (!(subject instanceof Filler.Words words)
        || !sentence.token(subject.token()).hasLemmaOf(Documents.WORDS)) {
      return Optional.empty();
    }
    return fillers.inside(words.phrase());
  }

  private List<Filler> fill(EventPattern pattern, Role role, Frame frame) {
    List<Filler> out = new ArrayList<>();
    for (Slot slot : role.slots()) {
      List<Filler> found = frame.slot(slot.name()).stream()
          .filter(f -> fillers.is(f, slot.filler()) || slot.filler() == SlotClass.WHO && slot.name().equals("subj") && speaks(f, frame))
          .filter(f -> slot.filler() != SlotClass.ANY || !(f instanceof Filler.Words thing) || role.equals(pattern.recipient()) && things.is(pattern, slot, thing))
          .filter(f -> !f.isAmong(out))
          .toList();
      out.addAll(found);
      if (!found.isEmpty() && !role.all()) {
        break;
      }
    }
    return out;
  }
}
