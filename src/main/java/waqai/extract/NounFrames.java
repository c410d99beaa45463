package waqai.extract;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.claim.Filler;
import waqai.extract.Frame.Support;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** The frames of nouns of action: whose deed it is, and whom it befalls. */
final class NounFrames {
  /** Slots of a noun that no preposition opens, and the one in question. */
  private static final Set<String> NOMINAL =
      Set.of("gen", "gen2", "adj", "acc", "ل", "subj", "obj", "comp", "agent");

  /** Verbs that may tell of somebody else's deed: أعلن انسحاب بلاده. */
  private static final Set<String> SAYING = Set.of("اعلن", "اكد", "نفي", "كشف", "توقع", "اقر");

  /** Deeds to people, who stand in the genitive: محاكمة المتهمين لاتهامهم. */
  private static final Set<EventType> COERCIVE = Set.of(
      EventType.CONVICTION, EventType.INVESTIGATION, EventType.ARREST, EventType.RELEASE);

  /** What is laid on somebody: حصار القوات / على المدينة. */
  private static final Set<EventType> LAID_ON = Set.of(EventType.RESTRICTION, EventType.SANCTION);

  /** أعربت الوزارة عن استنكار الكويت للهجوم: whose judgement is told by another. */
  private static final Set<EventType> JUDGING =
      Set.of(EventType.CONDEMNATION, EventType.PRAISE, EventType.REJECTION);

  /** What may stand behind a doer and is no name or post of his. */
  private static final Set<EntityKind> HIT = Set.of(EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.ARMED_GROUP,
      EntityKind.MILITARY, EntityKind.PARTY);

  /** What an army has, and armies. */
  private static final Set<EntityKind> MINE = Set.of(EntityKind.MILITARY, EntityKind.PLACE, EntityKind.OTHER);

  private static final Set<EntityKind> FIGHTING =
      Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.GOVERNMENT, EntityKind.PARTY);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final TalksReader talks;
  private final PassedJudgments judgments;
  private final IdiomReader idioms;
  private final VerbFrames verbs;
  private final Supports supports;
  private final SupportReader supported;
  private final Resolves resolves;
  private final Provenance provenance;
  private final AuthorityDoers authorities;
  private final Reach reach;
  private final AdjunctDeeds adjuncts;
  private final Deliberated deliberated;
  private final BesideDeeds beside;
  private final StrayObjects stray;
  private final SupportingNouns lending;
  private final LaidDeeds laid;
  private final ListedDeeds listed;
  private final PairedDeeds paired;
  private final RelativeObjects related;
  private final Set<String> instead;
  private final Set<String> belonging;
  private final Set<String> ownDeath;
  private final Map<Clause, Map<String, List<Filler>>> nouns = new IdentityHashMap<>();
  private final Map<Clause, Map<String, List<Filler>>> assaults = new IdentityHashMap<>();

  NounFrames(Sentence sentence, FillerReader fillers, TalksReader talks, PassedJudgments judgments, IdiomReader idioms, VerbFrames verbs, Knowledge knowledge) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.talks = talks;
    this.judgments = judgments;
    this.idioms = idioms;
    this.verbs = verbs;
    WordClasses classes = knowledge.patterns().classes();
    supports = new Supports(sentence, fillers, idioms, verbs, knowledge);
    supported = new SupportReader(sentence, fillers, classes);
    resolves = new Resolves(sentence, fillers, classes);
    provenance = new Provenance(sentence);
    authorities = new AuthorityDoers(sentence, classes);
    reach = new Reach(sentence, fillers);
    adjuncts = new AdjunctDeeds(sentence, fillers, classes);
    deliberated = new Deliberated(fillers);
    beside = new BesideDeeds(sentence);
    stray = new StrayObjects(sentence, fillers, classes.words("objectless"));
    lending = new SupportingNouns(sentence, fillers, classes);
    laid = new LaidDeeds(sentence, fillers, classes);
    listed = new ListedDeeds(sentence, verbs, classes);
    paired = new PairedDeeds(sentence, fillers);
    related = new RelativeObjects(sentence, fillers);
    instead = classes.words("instead");
    belonging = classes.words("linking");
    ownDeath = classes.words("own-death");
  }

  /** The frame of a noun, read as a pattern says: what a lone genitive is. */
  Frame of(Clause clause, EventPattern pattern) {
    boolean assault = pattern.type().root() == EventType.Root.ASSAULT;
    Map<String, List<Filler>> slots = new LinkedHashMap<>(assault ? struck(clause) : beside(clause));
    if (!pattern.genitiveIsSubject()) {
      paired.lend(clause, slots);
    }
    List<Filler> own = deliberated.own(pattern, slots);
    List<Support> all = deliberated.without(supports.of(clause.predicate()), clause, pattern, slots);
    Optional<Support> support = all.stream().findFirst();
    for (Support each : all) {
      List<Filler> doers = slots.get("subj");
      supported.read(each, doing(each), slots, pattern.type(), sentence.token(clause.predicate()));
      deliberated.doer(each, pattern, own).or(() -> Optional.ofNullable(doers).filter(d -> support.get() != each))
          .ifPresent(d -> slots.put("subj", d));
    }
    dropOfTarget(clause, slots);
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
    lending.of(clause.predicate()).ifPresent(l -> lend(l, slots));
    List<Filler> agent = slots.get("agent");
    if (agent != null && support.filter(s -> s.row().announces()).isPresent()) {
      slots.put("subj", agent);
    } else if (agent != null) {
      slots.putIfAbsent("subj", agent);
    }
    List<Filler> genitive = slots.get("gen");
    boolean consults = pattern.type().root() == EventType.Root.CONSULT;
    boolean crowds = pattern.type() == EventType.PROTEST && genitive != null
        && genitive.stream().allMatch(NounFrames::isLand);
    if (genitive != null && (crowds || consults && genitive.stream().allMatch(NounFrames::isTown))) {
      slots.putIfAbsent(pattern.type() == EventType.VISIT ? "obj" : "في", genitive);
    } else if (assault && pattern.genitiveIsSubject() && BesideDeeds.areHit(genitive, slots)) {
      slots.putIfAbsent("obj", genitive);
    } else if (genitive != null) {
      List<Filler> second = second(clause, slots, pattern.type());
      boolean twoTold = !second.isEmpty();
      boolean belongs = !pattern.genitiveIsSubject() && pattern.type().root() == EventType.Root.ASSAULT && isBelonging(genitive, second);
      if (belongs) {
        slots.put("obj", genitive);
      }
      boolean upon = (assault || LAID_ON.contains(pattern.type())) && !pattern.genitiveIsSubject() && second.isEmpty() && genitive.size() == 1
          && stray.isUpon(genitive.getFirst(), slots.getOrDefault("علي", slots.getOrDefault("ضد", List.of())));
      boolean agentTold = upon || !belongs && genitive.stream().allMatch(this::isActor) && second.stream().anyMatch(this::isActor);
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
    List<Filler> told = fillers.origins(clause.slot("adj"));
    boolean regions = symmetric && told.stream().allMatch(NounFrames::isRegion);
    List<Filler> origins = told.stream().filter(o -> !regions || isEurope(o)).toList();
    if (!origins.isEmpty()) {
      slots.putIfAbsent("subj", origins);
    }
    if (origins.size() > 1 && symmetric && !sentence.token(clause.predicate()).isDefinite()) {
      slots.putIfAbsent("بين", origins);
    }
    resolves.doers(clause).filter(doers -> slots.getOrDefault("subj", List.of()).stream().allMatch(Filler.Words.class::isInstance))
        .ifPresent(doers -> slots.put("subj", doers));
    if (pattern.type() == EventType.CAPTURE && !slots.containsKey("subj")) {
      adjuncts.doers(clause).ifPresent(doers -> slots.put("subj", doers));
    }
    if (!slots.containsKey("subj")) {
      listed.doers(clause).ifPresent(doers -> slots.put("subj", doers));
    }
    if (pattern.type() == EventType.PLEDGE) {
      resolves.makeReady(clause, slots);
    }
    Slots.withCompany(slots);
    return new Frame(clause, slots, support);
  }

  /** فرض واشنطن / عقوبات على موسكو: the doer that the noun before lends, and what the parser hangs on that noun. */
  private void lend(SupportingNouns.Lent lent, Map<String, List<Filler>> slots) {
    List<Filler> own = slots.getOrDefault("gen", List.of());
    slots.put("subj", own.stream().anyMatch(Filler.Homeland.class::isInstance) ? own : lent.doers());
    lent.noun().arguments().forEach((slot, phrases) -> {
      if (!NOMINAL.contains(slot) || slot.equals("ل")) {
        slots.putIfAbsent(slot, fillers.read(phrases));
      }
    });
  }

  /** What stands beside a noun of assault. */
  private Map<String, List<Filler>> struck(Clause clause) {
    return assaults.computeIfAbsent(clause, noun -> {
      Map<String, List<Filler>> slots = new LinkedHashMap<>(beside(noun));
      reach.read(noun, slots);
      return slots;
    });
  }

  /** What stands beside a noun, whatever a pattern makes of it. */
  private Map<String, List<Filler>> beside(Clause clause) {
    return nouns.computeIfAbsent(clause, this::read);
  }

  private Map<String, List<Filler>> read(Clause clause) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    related.read(clause, slots);
    beside.dropOfTitles(clause, slots);
    Slots.dropInner(slots);
    judgments.lend(clause, slots);
    dropDescribing(clause, slots);
    dropForerunner(clause, slots);
    provenance.read(clause, slots);
    behindDoer(clause, slots);
    laid.lend(clause, slots);
    authorities.read(clause, slots);
    return slots;
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

  /** هجمات ضد قاعدة / للجيش: whose the place is that is hit. */
  private void dropOfTarget(Clause clause, Map<String, List<Filler>> slots) {
    boolean ofTarget = clause.slot("ل").stream().anyMatch(p -> clause.slot("ضد").stream()
        .anyMatch(t -> t.head() == p.head() - 2 && !sentence.token(t.head()).isDefinite() && !sentence.token(t.head()).isName()));
    if (ofTarget) {
      slots.remove("ل");
    }
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
        .or(() -> beside.object(doer.getFirst()))
        .or(() -> stray.of(clause, doer.getFirst()))
        .ifPresent(thing -> slots.put("acc", List.of(thing)));
  }

  /** To whom it is done where the genitive does it (إقالته لوزير الدفاع); in تعيين المدير رئيسا, سجن المتهم لمدة عام, مقتل مدنيين بينهم أطفال nobody. */
  private List<Filler> second(Clause clause, Map<String, List<Filler>> slots, EventType type) {
    if (sentence.token(clause.predicate()).hasLemmaOf(ownDeath)) {
      return List.of();
    }
    boolean post = type == EventType.APPOINTMENT || type == EventType.DISMISSAL;
    boolean taken = COERCIVE.contains(type) && slots.getOrDefault("gen", List.of()).stream().allMatch(NounFrames::isPeople);
    boolean official = taken && slots.get("gen").stream().allMatch(f -> f instanceof Filler.Named n && !n.mention().posts().isEmpty());
    boolean people = slots.getOrDefault("ل", List.of()).stream().allMatch(f -> fillers.is(f, EventPattern.SlotClass.PERSON));
    boolean someone = !COERCIVE.contains(type) || (!taken || official && people) && slots.getOrDefault("ل", List.of()).stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO));
    boolean his = post && slots.getOrDefault("gen", List.of()).stream().allMatch(f -> f instanceof Filler.Pronoun || type == EventType.DISMISSAL && isActor(f))
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
    Frame frame = verbs.of(support.clause());
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
        .anyMatch(p -> p.begin() == 0 || !sentence.token(p.begin() - 1).tag().equals("CC") && !isNameOfGenitive(p, slots) && !isPostOfGenitive(p, slots));
  }

  /** انتخاب عباس / رئيسا: what the named person becomes. */
  private boolean isPostOfGenitive(Phrase second, Map<String, List<Filler>> slots) {
    List<Filler> people = slots.getOrDefault("gen", List.of());
    return sentence.token(second.head()).form().matches(".{3,}ا|.{2,}اً") && TaggingWords.list().isPost(sentence.token(second.head()).lemma())
        && !people.isEmpty() && people.stream().allMatch(f -> f instanceof Filler.Named n && n.mention().named() && n.mention().kind() == EntityKind.PERSON);
  }

  /** مقتل القياديين، / محمد وطه: who the genitive is stands behind a comma. */
  private boolean isNameOfGenitive(Phrase second, Map<String, List<Filler>> slots) {
    boolean people = slots.getOrDefault("gen", List.of()).stream().allMatch(NounFrames::isPeople);
    return people && sentence.token(second.begin() - 1).isComma() && fillers.read(second) instanceof Filler.Named n
        && n.mention().named() && n.mention().kind() == EntityKind.PERSON;
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

  /** الاجتماع العربي, القمة الأفريقية: of what region those are who meet, none of them told. */
  private static boolean isRegion(Filler filler) {
    return filler instanceof Filler.Origin origin && origin.gazetteer().startsWith("place/");
  }

  /** المحادثات الأوروبية: the one region that acts as a body, the union. */
  private static boolean isEurope(Filler filler) {
    return filler instanceof Filler.Origin origin && origin.gazetteer().equals("place/europe");
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
