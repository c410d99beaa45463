package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Frame.Support;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Completes the participants of meetings, visits, calls and talks: host, guest, partners. */
final class TalksReader {
  private static final List<String> OCCASIONS =
      List.of("خلال", "بعد", "قبل", "عقب", "اثناء", "في", "علي", "قبيل", "بعيد", "اثر", "لدي", "مع", "عند", "ل", "وسط");

  /** استضافت قبرص قمة مع ...: the host takes part. */
  private static final Set<String> HOSTS = Set.of("استضاف", "احتضن");

  /** What is no partner of a meeting behind ب where a partner is told. */
  static final Set<EntityKind> VENUES = Set.of(
      EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.GOVERNMENT, EntityKind.ORGANIZATION);

  private static final Set<String> CARRIERS = Set.of("طائرة", "موكب");

  private static final Set<String> MEETS = Set.of("التقي", "استقبل", "قابل");

  /** انتقد حزب الله / استقبال بلير: who judges it was not there. */
  private static final Set<String> JUDGES = WordClasses.list().words("disliked-by");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final VerbFrames verbs;
  private final Receptions receptions;
  private final MetOnVisits visits;

  TalksReader(Sentence sentence, FillerReader fillers, VerbFrames verbs) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.verbs = verbs;
    receptions = new Receptions(sentence);
    visits = new MetOnVisits(sentence, fillers);
  }

  /** قال الحريري في لقاء مع ..., خلال زيارة إلى ...: who speaks or acts is who meets or visits. */
  Frame withHost(Frame frame) {
    if (receptions.tells(frame.clause())) {
      List<Filler> hosts = receptions.hosts(frame.clause());
      int guest = frame.predicate() + 1;
      boolean pronoun = guest < sentence.tokens().size() && sentence.token(guest).isPronoun()
          && !sentence.token(frame.predicate()).hasLemma("استقبال");
      Frame told = pronoun ? frame.with("obj", fillers.read(List.of(new Phrase(guest, guest, guest + 1)))) : frame;
      return hosts.isEmpty() ? frame : told.with("subj", hosts);
    }
    boolean between = !frame.slot("بين").isEmpty() && frame.slot("مع").isEmpty();
    if (between || !frame.slot("subj").isEmpty() && !isMeetingOfOne(frame)) {
      return frame;
    }
    List<Filler> host = subjectAbove(frame.clause(), 0).stream()
        .map(this::passenger)
        .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO))
        .toList();
    if (host.isEmpty() || frame.slot("subj").stream().anyMatch(host::contains)) {
      return frame;
    }
    List<Filler> all = new ArrayList<>(host);
    all.addAll(frame.slot("subj"));
    return frame.with("subj", all);
  }

  /** لقاء نتنياهو, يعتزم لقاء عباس: one person meets nobody, the other stands above. */
  private boolean isMeetingOfOne(Frame frame) {
    List<Filler> told = frame.slot("subj");
    boolean purpose = frame.predicate() > 0 && sentence.token(frame.predicate() - 1).form().equals("ل")
        && !sentence.token(frame.predicate()).isDefinite();
    return frame.support().isEmpty() && (purpose || told.size() == 1) && frame.slot("gen").equals(told)
        && frame.slot("مع").isEmpty() && frame.slot("ب").isEmpty()
        && (isPerson(told.getFirst()) || purpose && isGroup(told.getFirst())) && sentence.token(frame.predicate()).hasLemma("لقاء");
  }

  private static boolean isGroup(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().kind() == EntityKind.GROUP;
  }

  private static boolean isPerson(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON;
  }

  /** حطت طائرة الرئيس في زيارة: who comes is whose aircraft it is. */
  private Filler passenger(Filler subject) {
    return subject instanceof Filler.Words words && sentence.token(words.token()).hasLemmaOf(CARRIERS)
        ? fillers.inside(words.phrase()).orElse(subject) : subject;
  }

  /** عقد خلالها لقاءات مع, يعقد جلالته خلالها: written as the passive is, but done by whoever makes the visit. */
  private List<Filler> during(Clause held) {
    boolean during = held.kind() == Clause.Kind.PASSIVE && !held.slot("مع").isEmpty()
        && held.slot("خلال").stream().anyMatch(p -> sentence.token(p.head()).isPronoun());
    List<Filler> told = during && !held.slot("obj2").isEmpty() ? fillers.read(held.slot("obj")) : List.of();
    return !during ? List.of() : told.isEmpty() ? List.of(fillers.dropped(held)) : told;
  }

  /** The subject of the verb that a noun hangs on by a preposition of time or occasion. */
  private List<Filler> subjectAbove(Clause clause, int depth) {
    if (clause.parent().isEmpty() || depth > 3) {
      return List.of();
    }
    int parent = clause.parent().get();
    Optional<Clause> above = sentence.clauses().stream()
        .filter(c -> c.predicate() == parent)
        .findFirst();
    if (above.isEmpty()) {
      return fillers.person(parent).map(List::of).orElse(List.of());
    }
    if (above.get().kind() == Clause.Kind.NOUN) {
      return isOccasion(sentence.token(parent)) || isHolding(sentence.token(parent)) ? subjectAbove(above.get(), depth + 1)
          : Optional.of(possessor(above.get())).filter(own -> !own.isEmpty()).orElseGet(() -> speaker(above.get(), clause));
    }
    int noun = clause.predicate();
    boolean occasion = OCCASIONS.stream()
        .flatMap(slot -> above.get().slot(slot).stream())
        .anyMatch(p -> p.covers(noun));
    boolean object = above.get().slot("obj").stream().anyMatch(p -> p.head() == noun) && !sentence.token(parent).hasLemmaOf(JUDGES);
    List<Filler> during = during(above.get());
    return !during.isEmpty() ? during
        : occasion || object || depth > 0 ? verbs.of(above.get()).slot("subj") : List.of();
  }

  /** نقلت عن بوتين قوله خلال اجتماع ب ...: whose words or deed it is. */
  private List<Filler> possessor(Clause noun) {
    return noun.slot("gen").stream()
        .filter(p -> sentence.token(p.head()).isPronoun())
        .map(fillers::read)
        .toList();
  }

  /** أكد الوزير دعم بلاده للجيش / خلال اتصال مع نظيره, شدد الأمير، / في اتصال مع نظيره، على: the verb has what the parser hangs on the noun behind it. */
  private List<Filler> speaker(Clause noun, Clause occasion) {
    return !occasion.slot("من").isEmpty() ? List.of() : noun.parent().stream().flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p && c.kind() == Clause.Kind.VERB))
        .filter(verb -> Stream.of("obj", "subj").flatMap(slot -> verb.slot(slot).stream()).anyMatch(o -> o.head() == noun.predicate() && o.head() > verb.predicate()))
        .filter(verb -> OCCASIONS.stream().flatMap(slot -> verb.slot(slot).stream())
            .anyMatch(p -> p.head() == occasion.predicate() || p.head() == occasion.predicate() + 1))
        .flatMap(verb -> verbs.of(verb).slot("subj").stream()).toList();
  }

  /** لإجراء / محادثات. */
  private static boolean isHolding(Token token) {
    return token.hasLemma("اجراء") || token.hasLemma("عقد") || token.hasLemma("سلسلة");
  }

  static boolean isOccasion(Token token) {
    return OCCASIONS.contains(Orthography.fold(token.form())) || token.hasLemma("هامش")
        || token.hasLemma("ختام") || token.hasLemma("مستهل");
  }

  /** جرى الاتفاق، تمت المباحثات: between those the text speaks of. */
  Frame withParties(Frame frame) {
    boolean told = List.of("subj", "بين", "مع", "obj").stream().anyMatch(s -> !frame.slot(s).isEmpty());
    Optional<List<Filler>> host = frame.support()
        .filter(s -> HOSTS.contains(s.row().lemma()) && frame.slot("subj").isEmpty())
        .map(s -> verbs.of(s.clause()).slot("subj"));
    if (host.isPresent() && !frame.slot("مع").isEmpty()) {
      return frame.with("subj", host.get());
    }
    boolean takesPlace = frame.support().filter(s -> s.row().slot().equals("subj")).isPresent();
    if (told || !takesPlace) {
      return frame;
    }
    List<Filler> above = subjectAbove(frame.clause(), 0).stream().filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO)).toList();
    if (above.size() > 1) {
      return frame.with("subj", above);
    }
    return frame.with("subj", List.of(new Filler.Pronoun(
        sentence.index(), frame.predicate(), Token.Gender.UNKNOWN,
        Token.GrammaticalNumber.DUAL, true)));
  }

  /** اجتماع طارئ لمجموعة السبع: those that meet stand after ل right behind the noun. */
  Optional<List<Filler>> partiesOf(Clause clause, Map<String, List<Filler>> slots) {
    List<Phrase> phrases = clause.slot("ل");
    boolean beside = !phrases.isEmpty() && phrases.getFirst().begin() <= clause.predicate() + 3;
    return Optional.ofNullable(slots.get("ل"))
        .filter(l -> beside && l.stream().allMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO)));
  }

  /** تناول اللقاء الخلاف الحدودي بين السودان وإثيوبيا: what the tree gives to the verb stands by the noun. */
  Optional<List<Filler>> between(Clause noun) {
    int at = noun.predicate() + 1;
    while (at < sentence.tokens().size() && (sentence.token(at).isAdjective() || isOfIt(noun, at))) {
      at++;
    }
    int between = at;
    boolean beside = at < sentence.tokens().size() && sentence.token(at).form().equals("بين");
    return noun.parent()
        .filter(p -> beside)
        .flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p).findFirst())
        .map(c -> c.slot("بين").stream().filter(p -> p.head() > between).toList())
        .filter(l -> !l.isEmpty())
        .or(() -> sentence.clauses().stream().filter(c -> beside && c.predicate() == between)
            .map(c -> c.slot("gen")).filter(l -> !l.isEmpty()).findFirst())
        .map(fillers::read);
  }

  /** جولة / مفاوضات / غير مباشرة بين: a genitive, or what it is not. */
  private boolean isOfIt(Clause noun, int at) {
    String before = sentence.token(at - 1).form();
    return sentence.token(at).form().equals("غير") || before.equals("غير") || noun.slot("gen").stream().anyMatch(p -> p.head() == at);
  }

  /** محادثات مع عباس ونتنياهو: a person that the tree joins to the event takes part in it. */
  void joinPartners(Clause noun, Support support, Map<String, List<Filler>> slots) {
    List<Filler> with = slots.get("مع");
    if (with == null) {
      return;
    }
    List<Filler> all = new ArrayList<>(with);
    support.clause().slot(support.row().slot()).stream()
        .filter(p -> p.head() > noun.predicate())
        .map(fillers::read)
        .filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO))
        .filter(f -> !f.isAmong(all))
        .forEach(all::add);
    slots.put("مع", all);
  }

  /** التقى بصنعاء الوزير: with somebody told, a town after ب is where, not whom he meets. */
  Frame withVenue(Frame frame) {
    List<Filler> by = frame.slot("ب");
    boolean told = !frame.slot("obj").isEmpty() || !frame.slot("مع").isEmpty() || by.stream().anyMatch(TalksReader::isPerson)
        || frame.slot("gen").stream().anyMatch(TalksReader::isPerson) && frame.clause().kind() == Clause.Kind.NOUN;
    List<Filler> where = by.stream().filter(f -> f instanceof Filler.Named n && n.mention().named()
        && VENUES.contains(n.mention().kind()) && (n.mention().kind() == EntityKind.PLACE || isBehindBy(n.mention()))).toList();
    if (!told || where.isEmpty()) {
      return frame;
    }
    Frame met = frame.with("ب", by.stream().filter(f -> !where.contains(f)).toList());
    boolean town = where.stream().allMatch(f -> ((Filler.Named) f).mention().kind() == EntityKind.PLACE);
    return town && frame.slot("في").isEmpty() ? met.with("في", where) : met;
  }

  /** بالبيت الأبيض: behind a ب of its own, not joined to whom one meets. */
  private boolean isBehindBy(Mention mention) {
    int begin = mention.phrase().begin();
    return begin > 0 && sentence.token(begin - 1).form().equals("ب");
  }

  /** Whom somebody meets, where the tree has lost it. */
  Frame withGuest(Frame frame) {
    Clause clause = frame.clause();
    boolean told = List.of("obj", "مع", "ب").stream()
        .flatMap(slot -> frame.slot(slot).stream())
        .anyMatch(f -> fillers.is(f, EventPattern.SlotClass.PERSON));
    Optional<Frame> onVisit = visits.read(frame);
    if (onVisit.isPresent()) {
      return onVisit.get();
    }
    if (clause.kind() != Clause.Kind.VERB || told || !frame.slot("obj").isEmpty()
        || sentence.token(clause.predicate()).lemmas().stream().noneMatch(MEETS::contains)) {
      return frame;
    }
    List<Filler> subject = frame.slot("subj");
    Optional<Filler> guest = subject.size() == 1 && subject.getFirst() instanceof Filler.Named host
        ? guest(clause, host.mention())
        : Optional.empty();
    if (guest.isPresent()) {
      return frame.with("obj", List.of(guest.get()));
    }
    return meetsObject(clause)
        ? frame.with("obj", subject).with("subj", List.of(fillers.dropped(clause)))
        : frame;
  }

  /** التقى الوزير، اليوم، بمقر الوزارة سفير الجزائر: the first person who stands free after the host. */
  private Optional<Filler> guest(Clause clause, Mention host) {
    int from = Math.max(host.phrase().end(), clause.predicate() + 1);
    int to = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() > from)
        .mapToInt(Clause::predicate)
        .min()
        .orElse(sentence.tokens().size());
    return sentence.mentions().stream()
        .filter(m -> m.phrase().begin() > from && m.phrase().begin() < to)
        .filter(m -> m.kind() == EntityKind.PERSON && (m.named() || !m.posts().isEmpty()))
        .filter(m -> isFree(m.phrase().begin()))
        .findFirst()
        .map(Filler.Named::new);
  }

  /** Whether a word can be neither a genitive nor the object of a preposition, nor joined by و. */
  private boolean isFree(int at) {
    Token before = sentence.token(at - 1);
    return before.isDefinite() || before.isName() || before.isAdjective() || before.isPunctuation()
        || sentence.isTime(before);
  }

  /** ويقابل أيضا السيسي, حيث يلتقي الرئيس ورئيس البرلمان: who stands after the verb is whom somebody told before meets. */
  private boolean meetsObject(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    return clause.kind() == Clause.Kind.VERB && !subject.isEmpty() && subject.getFirst().head() > clause.predicate()
        && (subject.size() == 1 || visits.goesOn(clause)) && List.of("obj", "مع", "ب").stream().allMatch(s -> clause.slot(s).isEmpty());
  }
}
