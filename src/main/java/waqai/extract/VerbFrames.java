package waqai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** The frames of verbs: who does it, and to whom, in the active and in the passive. */
final class VerbFrames {
  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "بان", "ب");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final PassedJudgments judgments;
  private final ObjectReader objects;
  private final Appointees appointees;
  private final Sessions sessions;
  private final AttendedMeetings attended;
  private final Burdens burdens;
  private final Documents documents;
  private final Voice voice;
  private final UnmarkedPassives passives;
  private final CarriedDoers carried;
  private final ImpersonalPermits permits;
  private final Suppositions suppositions;
  private final Map<Clause, Frame> known = new IdentityHashMap<>();

  VerbFrames(Sentence sentence, FillerReader fillers, OwnerReader owners, PassedJudgments judgments, Patterns patterns) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.owners = owners;
    this.judgments = judgments;
    WordClasses classes = patterns.classes();
    objects = new ObjectReader(sentence, fillers);
    appointees = new Appointees(sentence, fillers, classes);
    sessions = new Sessions(sentence, fillers, classes);
    attended = new AttendedMeetings(sentence, fillers, classes);
    burdens = new Burdens(sentence, fillers, owners, classes);
    documents = new Documents(sentence, fillers);
    voice = new Voice(sentence, fillers, classes);
    passives = new UnmarkedPassives(sentence, fillers, patterns);
    carried = new CarriedDoers(sentence, fillers, classes.words("two-objects"));
    permits = new ImpersonalPermits(sentence, fillers, classes.words("permitting"));
    suppositions = new Suppositions(sentence, classes.words("supposing"));
  }

  /** The frame of a verb as it stands. */
  Frame of(Clause clause) {
    Frame frame = known.get(clause);
    if (frame == null) {
      frame = read(clause);
      known.put(clause, frame);
    }
    return frame;
  }

  private Frame read(Clause clause) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    Slots.dropInner(slots);
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
    } else if (!slots.containsKey("subj") && !suppositions.is(clause)) {
      slots.put("subj", each(clause).or(() -> before(clause)).orElseGet(() -> List.of(fillers.dropped(clause))));
    }
    background(clause).ifPresent(subject -> slots.put("subj", subject));
    attended.mend(clause, slots);
    carried.mend(clause, slots);
    objects.mend(clause, slots);
    burdens.mend(clause, slots);
    documents.mend(clause, slots);
    appointees.mend(clause, slots);
    sessions.mend(clause, slots);
    passives.read(clause, slots);
    permits.read(clause, slots);
    Slots.withCompany(slots);
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
        ? sentence.mentionsAt(begin)
            .filter(m -> fillers.is(new Filler.Named(m), EventPattern.SlotClass.WHO))
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

  /** قدم 20 مليون يورو للأردن لمساعدته, قدم مركز سلمان للإغاثة 500 سلة لليمن: for whom it is, which the parser hangs on the object alone. */
  private void ofObject(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> told = slots.getOrDefault("ل", List.of());
    boolean ofName = told.isEmpty() && !clause.slot("ل").isEmpty();
    if (told.isEmpty() && !ofName || told.stream().anyMatch(f -> !(f instanceof Filler.Words))) {
      return;
    }
    List<Filler> more = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN
            && clause.slot("obj").stream().anyMatch(p -> p.head() == c.predicate()))
        .flatMap(c -> fillers.read(c.slot("ل")).stream())
        .filter(f -> (ofName || f.token() < told.getFirst().token()) && fillers.is(f, EventPattern.SlotClass.WHO))
        .toList();
    if (!more.isEmpty()) {
      List<Filler> all = new ArrayList<>(more);
      all.addAll(told);
      slots.put("ل", all);
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
}
