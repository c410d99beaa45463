package waqai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Frame.Support;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.LightVerbs.LightVerb;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Builds the frame of each clause: the same slots for verbs, passives and nouns of action. */
final class FrameBuilder {
  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "بان", "ب");

  /** Slots of a noun that no preposition opens, and the one in question. */
  private static final Set<String> NOMINAL =
      Set.of("gen", "gen2", "adj", "acc", "ل", "subj", "obj", "comp", "agent");

  /** Verbs that may tell of somebody else's deed: أعلن انسحاب بلاده. */
  private static final Set<String> SAYING = Set.of("اعلن", "اكد", "نفي", "كشف", "توقع", "اقر");

  /** Deeds to people, who stand in the genitive: محاكمة المتهمين لاتهامهم. */
  private static final Set<EventType> COERCIVE = Set.of(
      EventType.CONVICTION, EventType.INVESTIGATION, EventType.ARREST, EventType.RELEASE);

  /** أعربت الوزارة عن استنكار الكويت للهجوم: whose judgement is told by another. */
  private static final Set<EventType> JUDGING =
      Set.of(EventType.CONDEMNATION, EventType.PRAISE, EventType.REJECTION);

  /** What may stand behind a doer and is no name or post of his. */
  private static final Set<EntityKind> HIT = Set.of(EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.ARMED_GROUP,
      EntityKind.MILITARY, EntityKind.PARTY);

  /** Slots into which the parser puts the second half of a name, in the order in which they count. */
  private static final List<String> HALVES = List.of("obj", "obj2", "gen2", "acc");

  private static final Set<EventType> COMPANY = Set.of(EventType.MEETING, EventType.NEGOTIATION);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final TalksReader talks;
  private final AttendanceReader attendance;
  private final PassedJudgments judgments;
  private final Delegations delegations;
  private final Rosters rosters;
  private final MeetingParties parties;
  private final VisitGoals goals;
  private final Set<String> talk;
  /** What an army has, and armies. */
  private static final Set<EntityKind> MINE = Set.of(EntityKind.MILITARY, EntityKind.PLACE, EntityKind.OTHER);
  private static final Set<EntityKind> FIGHTING =
      Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.GOVERNMENT, EntityKind.PARTY);

  private final CargoReader cargo;
  private final Beneficiaries beneficiaries;
  private final ObjectReader objects;
  private final OwnerReader owners;
  private final IdiomReader idioms;
  private final Resolves resolves;
  private final Provenance provenance;
  private final Reach reach;
  private final Appointees appointees;
  private final Sessions sessions;
  private final Burdens burdens;
  private final Voice voice;
  private final SupportReader supported;
  private final Set<String> doing;
  private final Set<String> instead;
  private final Set<String> issuing;
  private final Set<String> belonging;
  private final Map<Integer, List<Support>> supports = new HashMap<>();
  private final Map<Clause, Frame> verbs = new IdentityHashMap<>();
  private final Map<Clause, Map<String, List<Filler>>> nouns = new IdentityHashMap<>();

  FrameBuilder(Sentence sentence, FillerReader fillers, Knowledge knowledge) {
    supported = new SupportReader(fillers, knowledge.patterns().classes().words("willed"));
    voice = new Voice(sentence, fillers, knowledge.patterns().classes());
    doing = knowledge.patterns().classes().words("doing");
    instead = knowledge.patterns().classes().words("instead");
    issuing = knowledge.patterns().classes().words("issuing");
    belonging = knowledge.patterns().classes().words("linking");
    this.sentence = sentence;
    this.fillers = fillers;
    this.talks = new TalksReader(sentence, fillers, this);
    attendance = new AttendanceReader(sentence);
    judgments = new PassedJudgments(sentence, fillers);
    rosters = new Rosters(sentence);
    parties = new MeetingParties(sentence, rosters, knowledge.patterns().classes().words("relation"));
    goals = new VisitGoals(sentence, fillers, this);
    delegations = new Delegations(sentence, rosters);
    talk = knowledge.patterns().classes().words("talks");
    cargo = new CargoReader(sentence, fillers, knowledge.patterns().classes());
    this.objects = new ObjectReader(sentence, fillers);
    owners = new OwnerReader(sentence, fillers);
    beneficiaries = new Beneficiaries(sentence, owners, knowledge.patterns().classes().words("benefit"));
    idioms = new IdiomReader(sentence, fillers, knowledge.patterns().classes());
    provenance = new Provenance(sentence);
    reach = new Reach(sentence, fillers);
    resolves = new Resolves(sentence, fillers, knowledge.patterns().classes());
    appointees = new Appointees(sentence, fillers, knowledge.patterns().classes());
    sessions = new Sessions(sentence, fillers, knowledge.patterns().classes());
    burdens = new Burdens(sentence, fillers, knowledge.patterns().classes());
    for (Clause clause : sentence.clauses()) {
      if (clause.kind() != Clause.Kind.NOUN) {
        findSupported(clause, knowledge.lightVerbs());
      } else {
        Undergone.asVerb(sentence, clause, knowledge.lightVerbs()).ifPresent(c -> findSupported(c, knowledge.lightVerbs()));
      }
    }
  }

  /** The argument of a verb that has this lemma as its head; -1 for none. */
  int noun(Clause clause, String lemma) {
    return idioms.noun(clause, lemma).orElse(-1);
  }

  /** Whether some argument of a verb has this lemma as its head. */
  boolean hasNoun(Clause clause, String lemma) {
    return idioms.noun(clause, lemma).isPresent();
  }

  private void findSupported(Clause verb, LightVerbs lightVerbs) {
    if (isDisowned(verb)) {
      return;
    }
    for (String lemma : sentence.token(verb.predicate()).lemmas()) {
      for (LightVerb row : lightVerbs.of(lemma)) {
        if (!row.object().isEmpty() && !hasNoun(verb, row.object())) {
          continue;
        }
        for (Phrase phrase : supportedBy(verb, row)) {
          support(described(phrase.head()), new Support(verb, row));
          carriedOut(phrase.head()).forEach(deed -> support(deed.head(), new Support(verb, row)));
        }
      }
    }
  }

  /** المحادثات / غير المباشرة التي عقدت: the noun before the word of not being so. */
  private int described(int head) {
    return head > 0 && sentence.token(head).form().equals("غير") && sentence.token(head - 1).isNoun() ? head - 1 : head;
  }

  /** لم تعلن أي جهة مسؤوليتها عن الهجوم: nobody has owned to it, which does not deny it. */
  private boolean isDisowned(Clause verb) {
    Token token = sentence.token(verb.predicate());
    return StatusReader.isNegated(verb)
        && (token.hasLemma("اعلن") && hasNoun(verb, "مسؤولية") || token.hasLemma("تبني"));
  }

  /** فرض حزمة من العقوبات: the noun, or that of which there are many; that beside the subject of what is no passive. */
  private List<Phrase> supportedBy(Clause verb, String slot) {
    List<Phrase> out = new ArrayList<>(verb.slot(slot));
    if (slot.equals("obj") && !out.isEmpty() && sentence.token(verb.predicate()).hasLemmaOf(issuing)) {
      out.addAll(joinedDeeds(verb, out.getLast().head()));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.PASSIVE && !verb.slot("obj2").isEmpty()
        && !verb(verb).slot("subj").isEmpty()) {
      out.addAll(verb.slot("obj2"));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.VERB && (isOfSubject(verb) || isListed(verb))) {
      out.addAll(verb.slot("obj2"));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.VERB) {
      out.addAll(behindSubject(verb));
    }
    verb.slot(slot).forEach(p -> out.addAll(idioms.many(verb, p)));
    if (slot.equals("obj") && out.isEmpty() && verb.kind() == Clause.Kind.VERB && !verb.slot("subj").isEmpty()) {
      verb(verb).slot("obj").stream().filter(Filler.Words.class::isInstance)
          .map(f -> new Phrase(f.token(), f.token(), f.token() + 1)).forEach(out::add);
    }
    return out;
  }

  /** أعلن الرئيس إقالة الوزير، / وتعيين خلف له: the nouns joined to the object, which the parser hangs on the verb alone. */
  private List<Phrase> joinedDeeds(Clause verb, int object) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() > object + 1 && c.parent().filter(p -> p == verb.predicate()).isPresent())
        .filter(c -> sentence.token(c.predicate() - 1).form().equals("و") && !sentence.token(c.predicate()).isDefinite())
        .filter(c -> verb.arguments().values().stream().flatMap(List::stream).noneMatch(p -> p.head() == c.predicate()))
        .map(c -> new Phrase(c.predicate(), c.predicate(), c.predicate() + 1))
        .toList();
  }

  /** قرر قاضي محكمة قصر / النيل: the words of the subject that the parser takes for the object. */
  private boolean isOfSubject(Clause verb) {
    List<Phrase> subjects = fillers.read(verb.slot("subj")).stream()
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention().phrase()) : Stream.empty()).toList();
    return !verb.slot("obj").isEmpty()
        && verb.slot("obj").stream().allMatch(o -> subjects.stream().anyMatch(s -> s.covers(o.head())));
  }

  /** عقد الرؤساء A، B / اجتماعا: of those who do it the parser takes some for the object. */
  private boolean isListed(Clause verb) {
    return !verb.slot("obj").isEmpty() && !verb.slot("subj").isEmpty() && verb.slot("obj").stream().allMatch(o ->
        o.begin() > 0 && !sentence.token(o.begin() - 1).isVerb() && fillers.person(o.head()).isPresent());
  }

  /** قرر رئيس الوزراء / تعيين فلان: what the parser hangs on the last word of the subject's title. */
  private List<Phrase> behindSubject(Clause verb) {
    List<Integer> ends = fillers.read(verb.slot("subj")).stream()
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention().phrase().end()) : Stream.empty()).toList();
    return verb.slot("subj").stream()
        .flatMap(s -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == s.head()))
        .flatMap(c -> c.slot("acc").stream())
        .filter(p -> ends.contains(p.head()) && !sentence.token(p.head()).isDefinite())
        .toList();
  }

  /** أعلن مسؤوليته / عن الهجوم عبر وكالة: what the parser hangs on the noun that the verb must have. */
  private List<Phrase> supportedBy(Clause verb, LightVerb row) {
    List<Phrase> out = supportedBy(verb, row.slot());
    if (!row.object().isEmpty() && out.isEmpty()) {
      int object = noun(verb, row.object());
      sentence.clauses().stream()
          .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == object)
          .forEach(c -> out.addAll(c.slot(row.slot())));
    }
    boolean resumes = verb.link() == Clause.Link.RELATIVE && out.stream().anyMatch(p -> sentence.token(p.head()).isPronoun());
    verb.parent().filter(antecedent -> resumes).ifPresent(antecedent -> out.add(new Phrase(antecedent, antecedent, antecedent + 1)));
    return out;
  }

  /** دفعة من المساعدات: the words for what there are many of. */
  Stream<Integer> many(Clause clause, Filler container) {
    return clause.slot(clause.kind() == Clause.Kind.NOUN ? "gen" : "obj").stream()
        .filter(p -> p.head() == container.token())
        .flatMap(p -> idioms.many(clause, p).stream())
        .map(Phrase::head);
  }

  private void support(int noun, Support support) {
    supports.computeIfAbsent(noun, head -> new ArrayList<>()).add(support);
  }

  /** أعلن الجيش تنفيذ / غارات: the deed that a noun of carrying out has beside it. */
  private List<Phrase> carriedOut(int noun) {
    return sentence.token(noun).lemmas().stream().noneMatch(doing::contains)
        ? List.of()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == noun)
            .flatMap(c -> c.slot("gen").stream())
            .toList();
  }

  /** The verb that supports the noun at this token. */
  Optional<Support> support(int token) {
    return supports.getOrDefault(token, List.of()).stream().findFirst();
  }

  /** The frame of a clause, read as a pattern says: its idiom, what a lone genitive is. */
  Frame build(Clause clause, EventPattern pattern) {
    if (clause.kind() == Clause.Kind.NOUN) {
      Frame told = noun(clause, pattern);
      Frame frame = listed(pattern.type() == EventType.AGREEMENT ? attendance.withSigners(told) : told, pattern.type());
      Frame complete = pattern.type().symmetric() ? talks.withParties(frame) : frame;
      if (pattern.type() == EventType.AID) {
        return beneficiaries.read(complete);
      }
      if (pattern.type() == EventType.ATTACK && pattern.actor().all() && !frame.slot("مع").isEmpty()) {
        return talks.withHost(complete);
      }
      if (pattern.type() == EventType.VISIT) {
        return goals.withGoal(delegations.withLeaders(talks.withHost(complete)));
      }
      return pattern.type().root() == EventType.Root.CONSULT ? talks.withHost(accompanied(complete, pattern)) : complete;
    }
    Frame frame = accompanied(active(listed(participants(clause, pattern.type()), pattern.type()), pattern), pattern);
    if (pattern.idiom().isEmpty()) {
      return frame;
    }
    Frame idiom = idioms.read(frame, pattern.idiom().get());
    return pattern.genitiveIsSubject() ? idioms.withOwner(idiom, pattern.idiom().get()) : idiom;
  }

  /** أفرج تنظيم داعش عن عشرين: what takes its object with a preposition has no grammatical subject in the passive. */
  private static Frame active(Frame frame, EventPattern pattern) {
    boolean indirect = frame.clause().kind() == Clause.Kind.PASSIVE && pattern.pos() == EventPattern.Pos.VERB
        && !pattern.asksFor("obj") && !frame.slot("obj").isEmpty() && frame.slot("subj").isEmpty()
        && frame.slot("obj").getFirst().token() > frame.predicate()
        && pattern.recipient().slots().stream().anyMatch(s -> !frame.slot(s.name()).isEmpty());
    return indirect ? frame.with("subj", frame.slot("obj")) : frame;
  }

  private Frame participants(Clause clause, EventType type) {
    return switch (type) {
      case MEETING -> attendance.read(talks.withVenue(talks.withGuest(verb(clause))));
      case AGREEMENT -> attendance.withSigners(verb(clause));
      case VISIT -> delegations.withLeaders(cargo.read(verb(clause), type));
      case AID -> beneficiaries.read(cargo.read(verb(clause), type));
      default -> cargo.read(verb(clause), type);
    };
  }

  /** With all that a list names, where the tree has lost some. */
  private Frame listed(Frame frame, EventType type) {
    if (type == EventType.MEDIATION || type.symmetric() && type != EventType.CEASEFIRE) {
      Frame whole = rosters.complete(parties.withBetween(parties.withMet(parties.withoutBody(COMPANY.contains(type) ? parties.withoutRelated(frame) : frame))));
      return type == EventType.COOPERATION ? rosters.taking(whole) : !COMPANY.contains(type) ? whole : frame.isNoun() ? rosters.included(whole, talk) : rosters.each(rosters.included(whole, talk));
    }
    return frame;
  }

  private Frame accompanied(Frame frame, EventPattern pattern) {
    return COMPANY.contains(pattern.type()) ? delegations.withLeaders(attendance.withCompany(frame)) : frame;
  }

  /** The frame of a verb as it stands. */
  Frame verb(Clause clause) {
    Frame known = verbs.get(clause);
    if (known == null) {
      known = read(clause);
      verbs.put(clause, known);
    }
    return known;
  }

  private Frame read(Clause clause) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    dropInner(slots);
    voice.counted(clause, slots).ifPresent(object -> slots.putIfAbsent("obj2", List.of(object)));
    ofObject(clause, slots);
    judgments.lend(clause, slots);
    Optional<Filler> chosen = voice.chosen(clause, slots);
    if (chosen.isPresent()) {
      slots.put("subj", slots.remove("obj"));
      slots.put("obj", List.of(chosen.get()));
    } else if (slots.containsKey("obj") && voice.isActive(clause, slots)) {
      slots.put("subj", slots.remove("obj"));
      Optional.ofNullable(slots.remove("obj2")).ifPresent(second -> slots.put("obj", second));
    } else if (clause.kind() == Clause.Kind.PASSIVE) {
      List<Filler> agent = slots.get("agent");
      slots.remove("subj");
      if (agent != null) {
        slots.put("subj", agent);
      }
    } else if (!slots.containsKey("subj")) {
      slots.put("subj", each(clause).or(() -> before(clause)).orElseGet(() -> List.of(fillers.dropped(clause))));
    }
    background(clause).ifPresent(subject -> slots.put("subj", subject));
    objects.mend(clause, slots);
    burdens.mend(clause, slots);
    new Documents(sentence, fillers).mend(clause, slots);
    appointees.mend(clause, slots);
    sessions.mend(clause, slots);
    if (voice.isSuffered(clause, slots)) {
      slots.put("obj", slots.remove("subj"));
    }
    withCompany(slots);
    topic(clause).ifPresent(topic -> slots.put(Frame.TOPIC, topic));
    return new Frame(clause, Collections.unmodifiableMap(slots), Optional.empty());
  }

  /** قال إن القوات البحرية / ستجري, أن الوزير فلان وبدعوة من نظيره سيزور: who stands behind إن, before the verb. */
  private Optional<List<Filler>> before(Clause clause) {
    if (clause.kind() != Clause.Kind.VERB || clause.predicate() == 0) {
      return Optional.empty();
    }
    int that = clause.predicate() - 1;
    while (that > 0 && !sentence.token(that).isVerb() && !isThat(that)) {
      that--;
    }
    int begin = that + 1;
    boolean inserted = sentence.tokens().subList(begin, clause.predicate()).stream().anyMatch(Token::isPunctuation);
    return isThat(that)
        ? sentence.mentions().stream()
            .filter(m -> m.phrase().begin() == begin && fillers.is(new Filler.Named(m), EventPattern.SlotClass.WHO))
            .filter(m -> endsBefore(m, clause.predicate()) || inserted && m.kind() == EntityKind.PERSON && m.named())
            .findFirst().map(m -> List.of(new Filler.Named(m)))
        : Optional.empty();
  }

  private boolean isThat(int at) {
    Token token = sentence.token(at);
    return token.tag().equals("IN") && !token.form().equals("ب") && COMPLEMENTIZERS.contains(Orthography.fold(token.form()));
  }

  private boolean endsBefore(Mention mention, int verb) {
    return sentence.tokens().subList(mention.phrase().end(), verb).stream()
        .allMatch(t -> t.tag().equals("RP") || t.form().equals("قد"));
  }

  /** مثل أمام القاضي / كل من فلان وفلان: the nominative tells that it is they who do it. */
  private Optional<List<Filler>> each(Clause clause) {
    return Optional.of(clause.slot("من"))
        .filter(s -> !s.isEmpty() && s.getFirst().begin() > clause.predicate() + 2 && sentence.token(s.getFirst().begin() - 2).form().equals("كل"))
        .map(fillers::read)
        .map(fillers::joined);
  }

  /** كان المجلس الذي يدير البلاد قد كلف: the subject of كان, where a relative clause stands between. */
  private Optional<List<Filler>> background(Clause clause) {
    if (!clause.markers().contains("قد") || clause.kind() != Clause.Kind.VERB
        || clause.slot("subj").stream().anyMatch(p -> p.head() > clause.predicate() || fillers.is(fillers.read(p), EventPattern.SlotClass.WHO))) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(c -> c.predicate() < clause.predicate() && sentence.token(c.predicate()).hasLemma("كان"))
        .reduce((a, b) -> b)
        .map(c -> fillers.read(c.slot("subj")))
        .filter(found -> found.size() == 1 && fillers.is(found.getFirst(), EventPattern.SlotClass.WHO));
  }

  /** قدم 20 مليون يورو للأردن لمساعدته: for whom it is, which the parser hangs on the object alone. */
  private void ofObject(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> told = slots.getOrDefault("ل", List.of());
    if (told.isEmpty() || told.stream().anyMatch(f -> !(f instanceof Filler.Words))) {
      return;
    }
    List<Filler> more = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN
            && clause.slot("obj").stream().anyMatch(p -> p.head() == c.predicate()))
        .flatMap(c -> fillers.read(c.slot("ل")).stream())
        .filter(f -> f.token() < told.getFirst().token() && fillers.is(f, EventPattern.SlotClass.WHO))
        .toList();
    if (!more.isEmpty()) {
      List<Filler> all = new ArrayList<>(more);
      all.addAll(told);
      slots.put("ل", all);
    }
  }

  /** المنسق العام لحزب الوطنيين شكري بلعيد: what stands inside a title depends on the title. */
  private static void dropInner(Map<String, List<Filler>> slots) {
    for (String slot : HALVES) {
      slots.remove("من", slots.get(slot));
    }
    dropTwice(slots);
    List<Phrase> titles = slots.values().stream()
        .flatMap(List::stream)
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention()) : Stream.empty())
        .filter(m -> m.kind() == EntityKind.PERSON)
        .map(Mention::phrase)
        .toList();
    slots.replaceAll((slot, fillers) -> fillers.stream()
        .filter(f -> titles.stream().noneMatch(t -> t.head() < f.token() && f.token() < t.end()))
        .toList());
    slots.values().removeIf(List::isEmpty);
    if (!slots.containsKey("obj") && slots.containsKey("obj2")) {
      slots.put("obj", slots.remove("obj2"));
    }
  }

  /** رئيس الوزراء / الشيخ فلان: the second half of a title and name that the parser cut is not another one. */
  private static void dropTwice(Map<String, List<Filler>> slots) {
    Set<Mention> told = new HashSet<>();
    slots.forEach((slot, found) -> {
      if (!HALVES.contains(slot)) {
        found.stream().filter(Filler.Named.class::isInstance).map(f -> ((Filler.Named) f).mention()).forEach(told::add);
      }
    });
    for (String slot : HALVES) {
      List<Filler> left = slots.getOrDefault(slot, List.of()).stream()
          .filter(f -> !(f instanceof Filler.Named n) || n.mention().kind() != EntityKind.PERSON || !n.mention().named()
              || told.add(n.mention())).toList();
      if (left.isEmpty()) {
        slots.remove(slot);
      } else {
        slots.put(slot, left);
      }
    }
  }

  /** قال إن إسرائيل ...: of whom a complement speaks first. */
  private Optional<List<Filler>> topic(Clause clause) {
    return clause.content().map(content -> {
      int at = content.begin();
      while (at < content.end() && at < sentence.tokens().size() && opensComplement(at)) {
        at++;
      }
      return owners.at(at);
    }).filter(found -> !found.isEmpty());
  }

  private boolean opensComplement(int at) {
    Token token = sentence.token(at);
    return token.isPunctuation() || COMPLEMENTIZERS.contains(Orthography.fold(token.form()));
  }

  /** A delegation headed by somebody: برئاسة adds him to what stands before it. */
  private static void withCompany(Map<String, List<Filler>> slots) {
    List<Filler> head = slots.get("رئاسة");
    if (head == null) {
      return;
    }
    String target = slots.containsKey("ب") ? "ب" : "مع";
    if (!slots.containsKey(target)) {
      return;
    }
    List<Filler> all = new ArrayList<>(slots.getOrDefault(target, List.of()));
    all.addAll(head);
    slots.put(target, all);
  }

  /** What stands beside a noun, whatever a pattern makes of it. */
  private Map<String, List<Filler>> beside(Clause clause) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    dropInner(slots);
    judgments.lend(clause, slots);
    dropDescribing(clause, slots);
    dropForerunner(clause, slots);
    provenance.read(clause, slots);
    behindDoer(clause, slots);
    return slots;
  }

  private Frame noun(Clause clause, EventPattern pattern) {
    Map<String, List<Filler>> known = nouns.get(clause);
    if (known == null) {
      known = beside(clause);
      nouns.put(clause, known);
    }
    Map<String, List<Filler>> slots = new LinkedHashMap<>(known);
    if (pattern.type().root() == EventType.Root.ASSAULT) {
      reach.read(clause, slots);
    }
    Optional<Support> support = support(clause.predicate());
    for (Support each : supports.getOrDefault(clause.predicate(), List.of())) {
      List<Filler> doers = slots.get("subj");
      supported.read(each, doing(each), slots, pattern.type(), sentence.token(clause.predicate()));
      Optional.ofNullable(doers).filter(d -> support.get() != each).ifPresent(d -> slots.put("subj", d));
    }
    support.ifPresent(s -> talks.joinPartners(clause, s, slots));
    boolean symmetric = pattern.type().symmetric();
    boolean parted = symmetric || pattern.actor().slots().stream().anyMatch(s -> s.name().equals("بين"));
    if (parted && !slots.containsKey("بين")) {
      talks.between(clause).ifPresent(l -> slots.put("بين", l));
    }
    boolean held = symmetric && support.filter(s -> s.row().lemma().equals("عقد")).isPresent()
        && Rosters.isNominative(sentence.token(clause.predicate())) && slots.getOrDefault("subj", List.of()).stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped());
    if (held && slots.containsKey("بين")) {
      slots.remove("subj");
    }
    if ((held || symmetric && !slots.containsKey("subj")) && !slots.containsKey("gen")) {
      talks.partiesOf(clause, slots).ifPresent(l -> slots.put("subj", l));
    }
    List<Filler> agent = slots.get("agent");
    if (agent != null) {
      slots.putIfAbsent("subj", agent);
    }
    List<Filler> genitive = slots.get("gen");
    boolean consults = pattern.type().root() == EventType.Root.CONSULT;
    boolean crowds = pattern.type() == EventType.PROTEST && genitive != null
        && genitive.stream().allMatch(FrameBuilder::isLand);
    if (genitive != null && (crowds || consults && genitive.stream().allMatch(FrameBuilder::isTown))) {
      slots.putIfAbsent("في", genitive);
    } else if (genitive != null) {
      List<Filler> second = second(clause, slots, pattern.type());
      boolean twoTold = !second.isEmpty();
      boolean belongs = !pattern.genitiveIsSubject() && pattern.type().root() == EventType.Root.ASSAULT && isBelonging(genitive, second);
      if (belongs) {
        slots.put("obj", genitive);
      }
      boolean agentTold = !belongs && genitive.stream().allMatch(this::isActor) && second.stream().anyMatch(this::isActor);
      boolean judged = JUDGING.contains(pattern.type()) && support.isPresent() && twoTold
          && slots.containsKey("subj") && genitive.stream().allMatch(this::isActor);
      if (judged) {
        slots.put(Frame.TELLER, slots.get("subj"));
      }
      if (agentTold || judged) {
        slots.put("subj", genitive);
      }
      boolean subject = !belongs && !slots.containsKey("subj") && (pattern.genitiveIsSubject() || twoTold);
      boolean pronoun = genitive.stream().anyMatch(f -> f instanceof Filler.Pronoun);
      if (pronoun && pattern.type() == EventType.ACCUSATION && isOfDeed(clause)) {
        slots.put("obj", genitive);
        slots.remove("ل");
        return new Frame(clause, slots, support);
      }
      boolean said = support.filter(s -> SAYING.contains(s.row().lemma())).isPresent();
      if (said && !pronoun && pattern.genitiveIsSubject()) {
        slots.put("subj", genitive);
      } else if (subject || agentTold || judged) {
        slots.putIfAbsent("subj", genitive);
      } else if (!pronoun || !twoTold && !pattern.genitiveIsSubject()) {
        slots.putIfAbsent("obj", genitive);
      }
    }
    if ((hasObject(clause, slots) || clause.slot("acc").isEmpty()) && slots.containsKey("acc")) {
      slots.putIfAbsent("obj", slots.get("acc"));
    }
    if (slots.containsKey("ل")) {
      slots.putIfAbsent("obj", slots.get("ل"));
    }
    List<Filler> origins = fillers.origins(clause.slot("adj"));
    if (!origins.isEmpty()) {
      slots.putIfAbsent("subj", origins);
    }
    resolves.doers(clause).ifPresent(doers -> slots.putIfAbsent("subj", doers));
    if (pattern.type() == EventType.PLEDGE) {
      resolves.makeReady(clause, slots);
    }
    withCompany(slots);
    return new Frame(clause, slots, support);
  }

  /** ضبط عنصرين تابعين / لتنظيم, قمع الاحتجاجات المناهضة / للرئيس: the preposition belongs to a participle. */
  private void dropDescribing(Clause clause, Map<String, List<Filler>> slots) {
    clause.slot("ل").stream()
        .filter(p -> p.begin() - 2 > clause.predicate())
        .map(p -> sentence.token(p.begin() - 2))
        .filter(t -> t.isAdjective() && t.hasLemmaOf(belonging))
        .findFirst()
        .ifPresent(t -> slots.computeIfPresent("ل", (slot, told) -> {
          List<Filler> own = told.stream().filter(f -> f.token() < t.index() || f instanceof Filler.Pronoun).toList();
          return own.isEmpty() ? null : own;
        }));
  }

  /** استهداف قوة / للجيش: whose it is that is hit, and not what they hit. */
  private boolean isBelonging(List<Filler> genitive, List<Filler> second) {
    return genitive.size() == 1 && second.size() == 1 && genitive.getFirst() instanceof Filler.Named n && !n.mention().named()
        && n.mention().of().isEmpty() && MINE.contains(n.mention().kind()) && !sentence.token(n.token()).isDefinite()
        && second.getFirst() instanceof Filler.Named owner && FIGHTING.contains(owner.mention().kind())
        && sentence.token(owner.token()).isDefinite() && owner.token() - n.mention().phrase().end() <= 1;
  }

  /** لاتهامهم / بالانضمام لجماعة: a pronoun between the charge and the deed is whoever is charged. */
  private boolean isOfDeed(Clause clause) {
    int at = clause.predicate() + 2;
    return at < sentence.tokens().size() && sentence.token(at - 1).tag().equals("PRP$") && sentence.token(at).form().equals("ب");
  }

  /** انتخاب رئيس خلفا / لفلان: whom somebody else follows is nobody in it. */
  private void dropForerunner(Clause clause, Map<String, List<Filler>> slots) {
    clause.slot("acc").stream().map(Phrase::head)
        .filter(h -> sentence.token(h).hasLemmaOf(instead))
        .findFirst()
        .ifPresent(h -> slots.computeIfPresent("ل", (slot, told) -> {
          List<Filler> before = told.stream().filter(f -> f.token() < h).toList();
          return before.isEmpty() ? null : before;
        }));
  }

  /** اقتحام الوزير فلان / المسجد: what stands right behind the name of the doer, one noun phrase to the parser. */
  private void behindDoer(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> doer = slots.getOrDefault("gen", List.of());
    if (doer.size() != 1 || slots.containsKey("ل") || slots.containsKey("acc") || clause.slot("gen").isEmpty()
        || !isActor(doer.getFirst())) {
      return;
    }
    fillers.takenIn(doer.getFirst(), clause.slot("gen").getFirst())
        .filter(f -> f instanceof Filler.Named n && HIT.contains(n.mention().kind()))
        .ifPresent(thing -> slots.put("acc", List.of(thing)));
  }

  /** To whom it is done where the genitive does it (إقالته لوزير الدفاع); in تعيين المدير رئيسا, سجن المتهم لمدة عام nobody. */
  private List<Filler> second(Clause clause, Map<String, List<Filler>> slots, EventType type) {
    boolean post = type == EventType.APPOINTMENT || type == EventType.DISMISSAL;
    boolean taken = COERCIVE.contains(type) && slots.getOrDefault("gen", List.of()).stream().allMatch(FrameBuilder::isPeople);
    boolean someone = !COERCIVE.contains(type) || !taken && slots.getOrDefault("ل", List.of()).stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO));
    boolean his = post && slots.getOrDefault("gen", List.of()).stream().allMatch(Filler.Pronoun.class::isInstance)
        && slots.getOrDefault("ل", List.of()).stream().anyMatch(f -> isActor(f) && fillers.is(f, EventPattern.SlotClass.PERSON));
    if ((!post || his) && someone && slots.containsKey("ل") && isBeside(clause)) {
      return slots.get("ل").stream().filter(f -> f.token() > clause.predicate()).toList();
    }
    List<Filler> objects = type != EventType.APPOINTMENT && (hasObject(clause, slots) || clause.slot("acc").isEmpty()) ? slots.getOrDefault("acc", List.of()) : List.of();
    boolean place = COERCIVE.contains(type) && objects.stream().noneMatch(f -> fillers.is(f, EventPattern.SlotClass.PERSON));
    return place ? List.of() : objects;
  }

  /** The frame of a supporting verb: أعلن المتحدث مسؤولية الحركة عن الهجوم tells of another's deed. */
  private Frame doing(Support support) {
    Frame frame = verb(support.clause());
    String object = support.row().object();
    return object.isEmpty() ? frame : idioms.withOwner(frame, object);
  }

  /** قصف إسرائيل لغزة; but in حل البرلمان بعد جلسة للنواب the ل belongs to another noun. */
  private static boolean isBeside(Clause clause) {
    int gen = clause.slot("gen").stream().mapToInt(Phrase::head).max().orElse(clause.predicate());
    return clause.slot("ل").isEmpty() || clause.slot("ل").stream().anyMatch(p -> clause.arguments().entrySet().stream()
        .filter(e -> !NOMINAL.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .noneMatch(o -> gen < o.head() && o.head() < p.head()));
  }

  /** قصف إسرائيل غزة; but in مقتل جندي وإصابة آخر, إقالة المدير بدلا منه the second noun only stands beside. */
  private boolean hasObject(Clause clause, Map<String, List<Filler>> slots) {
    Set<Integer> left = slots.getOrDefault("acc", List.of()).stream().map(Filler::token).collect(Collectors.toSet());
    return clause.slot("acc").stream()
        .filter(p -> left.isEmpty() || left.contains(fillers.read(p).token()))
        .filter(p -> sentence.token(p.head()).lemmas().stream().noneMatch(instead::contains)
            && !TaggingWords.list().isManner(Orthography.fold(sentence.token(p.head()).form())))
        .anyMatch(p -> p.begin() == 0 || !sentence.token(p.begin() - 1).tag().equals("CC"));
  }


  /** مفاوضات فيينا, اجتماع بروكسل: a town beside an event is where it takes place. */
  private static boolean isTown(Filler filler) {
    return filler instanceof Filler.Named named
        && named.mention().kind() == EntityKind.PLACE;
  }

  /** ضبط القيادي في الجيش, اعتقال المسؤول الإعلامي لتنظيم: people are whom it befalls. */
  private static boolean isPeople(Filler filler) {
    return filler instanceof Filler.Named named
        && (named.mention().kind() == EntityKind.PERSON
            || (named.mention().kind() == EntityKind.GROUP || named.mention().kind() == EntityKind.ARMED_GROUP) && !named.mention().named());
  }

  /** احتجاجات العراق, مظاهرات البصرة: the land beside a protest is where it takes place. */
  private static boolean isLand(Filler filler) {
    return isTown(filler) || filler instanceof Filler.Named named && named.mention().named()
        && named.mention().kind() == EntityKind.COUNTRY;
  }

  private boolean isActor(Filler filler) {
    return filler instanceof Filler.Named && fillers.is(filler, EventPattern.SlotClass.WHO);
  }
}
