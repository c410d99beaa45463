package waqai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Reads a verb and its noun as one word: ألقى القبض على, أعلن رفضه. */
final class IdiomReader {
  /** Prepositions behind which no noun makes an idiom with a verb: شكلت القوة لحفظ السلام بين الحكومة والمتمردين. */
  private static final Set<String> APART = WordClasses.list().words("idiom-apart");

  /** Slots of a noun that show that its genitive is the doer, not the one it is done to. */
  private static final List<String> SECOND = List.of("acc", "ل", "ب", "مع", "علي", "الي", "تجاه", "من", "في", "خلف");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> containers;
  private final Set<String> grades;
  private final Set<String> bound;
  private final Set<String> leadership;
  private final LaidDeeds laid;

  /**
   * A reader of one sentence.
   *
   * @param classes has what there are many of something in (container: دفعة من المساعدات), and what only says
   *     how much there is of its genitive (grade: درجة التأهب), and what means nothing without its verb (bound: سراح)
   */
  IdiomReader(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.containers = classes.words("container");
    this.grades = classes.words("grade");
    this.bound = classes.words("bound");
    this.leadership = classes.words("leadership");
    laid = new LaidDeeds(sentence, fillers, classes);
  }

  /** The argument of a verb that has this lemma as its head. */
  Optional<Integer> noun(Clause clause, String lemma) {
    return clause.arguments().entrySet().stream()
        .filter(e -> !APART.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .filter(p -> !isInsideObject(clause, p))
        .map(Phrase::head)
        .filter(h -> sentence.token(h).hasLemma(lemma) && !sentence.token(h).isVerb())
        .findFirst()
        .or(() -> clause.slot("obj").stream()
            .flatMap(p -> many(clause, p).stream())
            .map(Phrase::head)
            .filter(h -> sentence.token(h).hasLemma(lemma))
            .findFirst())
        .or(() -> behindSubject(clause, lemma))
        .or(() -> behindLeader(clause, lemma))
        .or(() -> strayed(clause, lemma));
  }

  /** أطلقت الشرطة، ليلة أمس، / سراح الصحفي: a noun that means nothing without its verb, wherever the parser hangs it. */
  private Optional<Integer> strayed(Clause clause, String lemma) {
    return !bound.contains(lemma) ? Optional.empty() : sentence.tokens().stream()
        .skip(clause.predicate() + 1L)
        .takeWhile(t -> !t.isVerb())
        .filter(t -> t.isNoun() && t.hasLemma(lemma))
        .map(Token::index)
        .findFirst();
  }

  /** أدى الرئيس وأعضاء حكومته / اليمين: the parser takes the object into the subject. */
  private Optional<Integer> behindSubject(Clause clause, String lemma) {
    return clause.slot("subj").stream()
        .flatMap(s -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN
            && (c.predicate() == s.head() || c.parent().filter(p -> p == s.head()).isPresent())))
        .flatMap(c -> c.slot("acc").stream())
        .map(Phrase::head)
        .filter(h -> h > clause.predicate() && sentence.token(h).hasLemma(lemma) && sentence.token(h).isDefinite())
        .findFirst();
  }

  /** نالت الحكومة برئاسة فلان / ثقة المجلس: the parser takes the object to whoever leads the subject. */
  private Optional<Integer> behindLeader(Clause clause, String lemma) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.parent().filter(p -> p == clause.predicate()).isPresent())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(leadership))
        .flatMap(c -> c.slot("acc").stream())
        .map(Phrase::head)
        .filter(h -> h > clause.predicate() && sentence.token(h).hasLemma(lemma))
        .findFirst();
  }

  /** حزمة من العقوبات, سلسلة من الغارات: of what there are many. */
  List<Phrase> many(Clause verb, Phrase container) {
    boolean grade = sentence.token(container.head()).hasLemmaOf(grades);
    return !grade && sentence.token(container.head()).lemmas().stream().noneMatch(containers::contains)
        ? List.of()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == container.head())
            .flatMap(c -> c.slot(grade || c.slot("من").isEmpty() ? "gen" : "من").stream())
            .filter(p -> p.head() > container.head() && p.head() > verb.predicate())
            .toList();
  }

  /** أكد حرصه على دعم ليبيا: what depends on the object makes no idiom with the verb. */
  private static boolean isInsideObject(Clause clause, Phrase phrase) {
    return clause.slot("obj").stream()
        .anyMatch(o -> o.head() < phrase.begin() && phrase.end() <= o.end());
  }

  /**
   * ألقى القبض على, أودى بحياة X: what depends on the noun depends on the idiom, and what it is joined to does not
   * (أكد وقوف الكويت إلى جانب السودان / وتأييدها); أدى اليمين / الوزراء الجدد.
   */
  Frame read(Frame frame, String lemma) {
    int noun = noun(frame.clause(), lemma).orElse(-1);
    Map<String, List<Filler>> slots = new LinkedHashMap<>(frame.slots());
    boolean joined = frame.clause().slot("obj").stream().anyMatch(p -> p.head() == noun);
    for (String slot : List.of("obj", "obj2", "subj")) {
      List<Filler> left = frame.slot(slot).stream()
          .filter(f -> f.token() != noun && !(joined && slot.equals("obj") && f.token() < noun && f.token() > frame.predicate())).toList();
      if (left.isEmpty()) {
        slots.remove(slot);
      } else {
        slots.put(slot, left);
      }
    }
    boolean turned = !slots.containsKey("subj") && frame.slot("subj").stream().anyMatch(f -> f.token() == noun)
        && slots.getOrDefault("obj", List.of()).stream().anyMatch(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO));
    if (turned) {
      slots.put("subj", slots.remove("obj"));
    }
    if (!slots.containsKey("obj") && slots.containsKey("obj2")) {
      slots.put("obj", slots.get("obj2"));
    }
    sentence.clauses().stream()
        .filter(c -> c.predicate() == noun)
        .forEach(c -> {
          c.arguments().forEach((slot, phrases) -> slots.merge(slot, fillers.read(phrases), this::someone));
          laid.lend(c, slots);
        });
    beyond(noun, slots);
    ofOblique(noun, frame, slots);
    if (slots.containsKey("gen")) {
      slots.putIfAbsent("obj", slots.get("gen"));
    }
    return new Frame(frame.clause(), slots, frame.support());
  }

  /** أبدت الكتلة رفضها / تدخل أي طرف في الشأن الداخلي للعراق: what ل opens behind the object belongs to the object. */
  private void beyond(int noun, Map<String, List<Filler>> slots) {
    sentence.clauses().stream()
        .filter(c -> c.predicate() == noun && c.kind() == Clause.Kind.NOUN)
        .flatMap(c -> c.slot("acc").stream())
        .filter(object -> object.head() > noun)
        .findFirst()
        .ifPresent(object -> slots.computeIfPresent("ل", (slot, people) ->
            people.stream().noneMatch(f -> f.token() > object.head()) ? people
                : Optional.of(people.stream().filter(f -> f.token() < object.head()).toList()).filter(p -> !p.isEmpty()).orElse(null)));
  }

  /** أمر القاضي بإيداع المتهم / السجن المحلي: of a noun behind a preposition the genitive is the object, not what stands behind that. */
  private void ofOblique(int noun, Frame frame, Map<String, List<Filler>> slots) {
    boolean oblique = frame.clause().slot("ب").stream().anyMatch(p -> p.head() == noun);
    List<Filler> owned = slots.getOrDefault("gen", List.of());
    boolean behind = !owned.isEmpty() && slots.getOrDefault("obj", List.of()).stream()
        .allMatch(f -> f.token() > owned.getLast().token() && !fillers.is(f, EventPattern.SlotClass.WHO));
    if (oblique && behind) {
      slots.remove("obj");
    }
  }

  /** وجه دعوة للرئيس / لحضور القمة: somebody rather than something. */
  private List<Filler> someone(List<Filler> first, List<Filler> second) {
    boolean told = first.stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO));
    return !told && second.stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO))
        ? second
        : first;
  }

  /** أكد الوزير رفض بلاده للخطة: whose rejection it is; he who says so only tells it. */
  Frame withOwner(Frame frame, String lemma) {
    Optional<Clause> noun = noun(frame.clause(), lemma).flatMap(head ->
        sentence.clauses().stream().filter(c -> c.predicate() == head).findFirst());
    List<Filler> owners = noun.map(c -> fillers.read(c.slot("gen"))).orElse(List.of()).stream()
        .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO))
        .toList();
    boolean theSame = owners.isEmpty() || owners.getFirst() instanceof Filler.Pronoun || isOwn(owners.getFirst());
    boolean theOther = !theSame && !(owners.getFirst() instanceof Filler.Homeland)
        && noun.stream().flatMap(c -> SECOND.stream().map(c::slot)).allMatch(List::isEmpty);
    if (owners.isEmpty() || theOther) {
      return frame;
    }
    Map<String, List<Filler>> slots = new LinkedHashMap<>(frame.slots());
    slots.remove("obj", owners);
    List<Phrase> accusative = noun.get().slot("acc");
    if (!accusative.isEmpty()) {
      slots.put("obj", fillers.read(accusative));
    }
    if (!theSame) {
      slots.put(Frame.TELLER, frame.slot("subj"));
      slots.put("subj", owners);
    }
    return new Frame(frame.clause(), slots, frame.support());
  }

  /** أعلن الرئيس استقالة حكومته: his own. */
  private boolean isOwn(Filler owner) {
    int next = owner.token() + 1;
    return owner instanceof Filler.Named n && !n.mention().named() && n.mention().kind() == EntityKind.GOVERNMENT
        && next < sentence.tokens().size() && sentence.token(next).tag().equals("PRP$");
  }
}
