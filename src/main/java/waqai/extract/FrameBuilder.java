package waqai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Frame.Support;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.LightVerbs.LightVerb;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Builds the frame of each clause: the same slots for verbs, passives and nouns of action. */
final class FrameBuilder {
  private static final List<String> OCCASIONS =
      List.of("خلال", "بعد", "قبل", "عقب", "اثناء", "في", "علي", "قبيل", "بعيد", "اثر", "لدي", "مع", "عند");

  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "بان", "ب");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final IdiomReader idioms;
  private final Map<Integer, Support> supports = new HashMap<>();

  FrameBuilder(Sentence sentence, FillerReader fillers, LightVerbs lightVerbs) {
    this.sentence = sentence;
    this.fillers = fillers;
    owners = new OwnerReader(sentence, fillers);
    idioms = new IdiomReader(sentence, fillers);
    for (Clause clause : sentence.clauses()) {
      if (clause.kind() != Clause.Kind.NOUN) {
        findSupported(clause, lightVerbs);
      }
    }
  }

  /** Whether some argument of a verb has this lemma as its head. */
  boolean hasNoun(Clause clause, String lemma) {
    return idioms.noun(clause, lemma).isPresent();
  }

  private void findSupported(Clause verb, LightVerbs lightVerbs) {
    for (String lemma : sentence.token(verb.predicate()).lemmas()) {
      for (LightVerb row : lightVerbs.of(lemma)) {
        for (Phrase phrase : verb.slot(row.slot())) {
          supports.putIfAbsent(phrase.head(), new Support(verb, row));
        }
      }
    }
  }

  /** The verb that supports the noun at this token. */
  Optional<Support> support(int token) {
    return Optional.ofNullable(supports.get(token));
  }

  /** The frame of a clause, read as a pattern says: its idiom, what a lone genitive is. */
  Frame build(Clause clause, EventPattern pattern) {
    if (clause.kind() == Clause.Kind.NOUN) {
      Frame frame = noun(clause, pattern);
      Frame complete = pattern.type().symmetric() ? withParties(frame) : frame;
      return pattern.type().root() == EventType.Root.CONSULT ? withHost(complete) : complete;
    }
    Frame frame = verb(clause);
    if (pattern.idiom().isEmpty()) {
      return frame;
    }
    Frame idiom = idioms.read(frame, pattern.idiom().get());
    return pattern.genitiveIsSubject() ? idioms.withOwner(idiom, pattern.idiom().get()) : idiom;
  }

  /** قال المالكي في لقاء مع ..., خلال زيارة إلى ...: who speaks or acts is who meets or visits. */
  private Frame withHost(Frame frame) {
    if (!frame.slot("بين").isEmpty() || !frame.slot("subj").isEmpty() && !isMeetingOfOne(frame)) {
      return frame;
    }
    List<Filler> host = subjectAbove(frame.clause(), 0).stream()
        .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO))
        .toList();
    if (host.isEmpty()) {
      return frame;
    }
    List<Filler> all = new ArrayList<>(host);
    all.addAll(frame.slot("subj"));
    return frame.with("subj", all);
  }

  /** لقاء نتنياهو, يعتزم لقاء عباس: one person meets nobody, the other stands above. */
  private boolean isMeetingOfOne(Frame frame) {
    List<Filler> told = frame.slot("subj");
    return frame.support().isEmpty() && told.size() == 1 && frame.slot("gen").equals(told)
        && frame.slot("مع").isEmpty() && frame.slot("ب").isEmpty()
        && sentence.token(frame.predicate()).hasLemma("لقاء")
        && told.getFirst() instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON;
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
      return isOccasion(sentence.token(parent)) ? subjectAbove(above.get(), depth + 1)
          : possessor(above.get());
    }
    int noun = clause.predicate();
    boolean occasion = OCCASIONS.stream()
        .flatMap(slot -> above.get().slot(slot).stream())
        .anyMatch(p -> p.begin() <= noun && noun < p.end());
    boolean object = above.get().slot("obj").stream().anyMatch(p -> p.head() == noun);
    return occasion || object || depth > 0 ? verb(above.get()).slot("subj") : List.of();
  }

  /** نقلت عن أوباما قوله خلال اجتماع ب ...: whose words or deed it is. */
  private List<Filler> possessor(Clause noun) {
    return noun.slot("gen").stream()
        .filter(p -> sentence.token(p.head()).isPronoun())
        .map(fillers::read)
        .toList();
  }

  private static boolean isOccasion(Token token) {
    return OCCASIONS.contains(Orthography.fold(token.form())) || token.hasLemma("هامش")
        || token.hasLemma("ختام") || token.hasLemma("مستهل");
  }

  /** جرى الاتفاق، تمت المباحثات: between those the text speaks of. */
  private Frame withParties(Frame frame) {
    boolean told = List.of("subj", "بين", "مع", "obj").stream().anyMatch(s -> !frame.slot(s).isEmpty());
    boolean takesPlace = frame.support().filter(s -> s.row().slot().equals("subj")).isPresent();
    if (told || !takesPlace) {
      return frame;
    }
    return frame.with("subj", List.of(new Filler.Pronoun(
        sentence.index(), frame.predicate(), Token.Gender.UNKNOWN,
        Token.GrammaticalNumber.DUAL, true)));
  }

  private Frame verb(Clause clause) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    if (clause.kind() == Clause.Kind.PASSIVE) {
      List<Filler> agent = slots.get("agent");
      slots.remove("subj");
      if (agent != null) {
        slots.put("subj", agent);
      }
    } else if (!slots.containsKey("subj")) {
      slots.put("subj", List.of(dropped(clause)));
    }
    splitObject(clause, slots);
    if (meetsObject(clause)) {
      slots.put("obj", slots.get("subj"));
      slots.put("subj", List.of(dropped(clause)));
    }
    withCompany(slots);
    topic(clause).ifPresent(topic -> slots.put(Frame.TOPIC, topic));
    return new Frame(clause, slots, Optional.empty());
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

  /** تتهم الحكومة العراقية سورية: one noun phrase to the parser, but two names side by side. */
  private void splitObject(Clause clause, Map<String, List<Filler>> slots) {
    List<Phrase> subject = clause.slot("subj");
    if (slots.containsKey("obj2") || subject.size() != 1
        || subject.getFirst().head() < clause.predicate()
        || clause.kind() == Clause.Kind.PASSIVE) {
      return;
    }
    List<Filler> second = slots.getOrDefault("obj", List.of());
    fillers.takenIn(slots.get("subj").getFirst(), subject.getFirst())
        .filter(o -> second.isEmpty() || fillers.is(o, EventPattern.SlotClass.WHO))
        .ifPresent(object -> {
          slots.put("obj", List.of(object));
          if (!second.isEmpty()) {
            slots.put("obj2", second);
          }
        });
  }

  /** ويلتقي أيضا عباس: one person after the verb is whom somebody told before meets. */
  private boolean meetsObject(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    return clause.kind() == Clause.Kind.VERB && sentence.token(clause.predicate()).hasLemma("التقي")
        && subject.size() == 1 && subject.getFirst().head() > clause.predicate()
        && List.of("obj", "مع", "ب").stream().allMatch(s -> clause.slot(s).isEmpty());
  }

  private Filler dropped(Clause clause) {
    Token verb = sentence.token(clause.predicate());
    return new Filler.Pronoun(
        sentence.index(), verb.index(), verb.gender(), verb.number(), true);
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

  private Frame noun(Clause clause, EventPattern pattern) {
    Map<String, List<Filler>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, phrases) -> slots.put(slot, fillers.read(phrases)));
    Optional<Support> support = support(clause.predicate());
    support.ifPresent(s -> supported(s, slots));
    support.ifPresent(s -> joinPartners(clause, s, slots));
    boolean symmetric = pattern.type().symmetric();
    if (symmetric && !slots.containsKey("subj") && !slots.containsKey("gen")) {
      partiesOf(clause, slots).ifPresent(l -> slots.put("subj", l));
    }
    List<Filler> agent = slots.get("agent");
    if (agent != null) {
      slots.putIfAbsent("subj", agent);
    }
    List<Filler> genitive = slots.get("gen");
    boolean talks = pattern.type().root() == EventType.Root.CONSULT;
    if (genitive != null && talks && genitive.stream().allMatch(FrameBuilder::isTown)) {
      slots.putIfAbsent("في", genitive);
    } else if (genitive != null) {
      boolean twoTold = slots.containsKey("ل") || slots.containsKey("acc");
      boolean agentTold = genitive.stream().allMatch(this::isActor)
          && slots.getOrDefault("ل", slots.getOrDefault("acc", List.of())).stream().anyMatch(this::isActor);
      if (agentTold) {
        slots.put("subj", genitive);
      }
      boolean subject = !slots.containsKey("subj") && (pattern.genitiveIsSubject() || twoTold);
      slots.putIfAbsent(subject || agentTold ? "subj" : "obj", genitive);
    }
    if (slots.containsKey("acc")) {
      slots.putIfAbsent("obj", slots.get("acc"));
    }
    if (slots.containsKey("ل")) {
      slots.putIfAbsent("obj", slots.get("ل"));
    }
    fillers.origin(clause.slot("adj")).ifPresent(o -> slots.putIfAbsent("subj", List.of(o)));
    withCompany(slots);
    return new Frame(clause, slots, support);
  }

  /** اجتماع طارئ لمجموعة السبع: those that meet stand after ل right behind the noun. */
  private Optional<List<Filler>> partiesOf(Clause clause, Map<String, List<Filler>> slots) {
    List<Phrase> phrases = clause.slot("ل");
    boolean beside = !phrases.isEmpty() && phrases.getFirst().begin() <= clause.predicate() + 3;
    return Optional.ofNullable(slots.get("ل"))
        .filter(l -> beside && l.stream().allMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO)));
  }

  /** محادثات مع عباس ونتنياهو: a person that the tree joins to the event takes part in it. */
  private void joinPartners(Clause noun, Support support, Map<String, List<Filler>> slots) {
    List<Filler> with = slots.get("مع");
    if (with == null) {
      return;
    }
    List<Filler> all = new ArrayList<>(with);
    support.clause().slot(support.row().slot()).stream()
        .filter(p -> p.head() > noun.predicate())
        .map(fillers::read)
        .filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO))
        .filter(f -> all.stream().noneMatch(a -> a.token() == f.token()))
        .forEach(all::add);
    slots.put("مع", all);
  }

  /** مفاوضات فيينا, اجتماع بروكسل: a town beside an event is where it takes place. */
  private static boolean isTown(Filler filler) {
    return filler instanceof Filler.Named named
        && named.mention().kind() == EntityKind.PLACE;
  }

  private boolean isActor(Filler filler) {
    return filler instanceof Filler.Named && fillers.is(filler, EventPattern.SlotClass.WHO);
  }

  private void supported(Support support, Map<String, List<Filler>> slots) {
    Clause verb = support.clause();
    Frame frame = verb(verb);
    if (!support.row().doer().isEmpty()) {
      List<Filler> doer = frame.slot(support.row().doer());
      if (!doer.isEmpty()) {
        slots.put("subj", doer);
      }
    } else if (support.row().slot().length() <= 3 && !frame.slot("subj").isEmpty()
        && !verb.slot("subj").isEmpty()) {
      slots.putIfAbsent("obj", frame.slot("subj"));
    }
    verb.arguments().forEach((slot, phrases) -> {
      boolean ownWords = phrases.stream().anyMatch(p -> p.head() == slotOwner(support));
      if (!slot.equals("subj") && !slot.equals("obj") && !slot.equals("comp") && !ownWords) {
        slots.putIfAbsent(slot, fillers.read(phrases));
      }
    });
  }

  private static int slotOwner(Support support) {
    return support.clause().slot(support.row().slot()).stream()
        .mapToInt(Phrase::head).findFirst().orElse(-1);
  }
}
