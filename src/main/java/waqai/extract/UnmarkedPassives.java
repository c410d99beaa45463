package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Pos;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads a verb in the letters of the active as a passive where nobody stands to whom its subject could have done it: خطف
 * المهندس من منزله (the engineer was kidnapped), احتجزت السفينة (the ship was held), طرد العمال من قبل الشركة (by the
 * company).
 */
final class UnmarkedPassives {
  /** Slots in which stands what has struck somebody. */
  private static final List<String> BLOWS = List.of("في", "ب", "خلال", "اثر", "جراء");

  private static final Set<String> OBJECTS = Set.of("obj", "obj2");

  /** What is done to somebody or something, and of which a row tells what it takes. */
  private static final Set<EventType> DEEDS = Set.of(
      EventType.ARREST, EventType.ABDUCTION, EventType.KILLING, EventType.ATTACK, EventType.CAPTURE, EventType.RELEASE,
      EventType.RESTRICTION, EventType.SANCTION, EventType.CONVICTION, EventType.DISMISSAL, EventType.APPOINTMENT,
      EventType.AID, EventType.MOBILIZATION);

  /** What does nothing by itself. */
  private static final Set<EntityKind> THINGS = Set.of(EntityKind.PLACE, EntityKind.OTHER);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Patterns patterns;

  /** Lemmas of what is always done to somebody (خطف). */
  private final Set<String> suffered;

  /** Lemmas of what kills or wounds (قتل). */
  private final Set<String> slaying;

  private final Set<String> mishaps;
  private final Set<String> assailants;
  private final Set<String> supposed;
  private final Set<String> arms;
  private final Set<String> speaking;

  /** Lemmas of things that strike (صاروخ, غارة, عاصفة). */
  private final List<Set<String>> striking;

  UnmarkedPassives(Sentence sentence, FillerReader fillers, Patterns patterns) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.patterns = patterns;
    suffered = patterns.classes().words("suffered");
    mishaps = patterns.classes().words("mishap");
    slaying = patterns.classes().words("slaying");
    assailants = patterns.classes().words("assailant");
    arms = patterns.classes().words("weapon");
    speaking = patterns.classes().words("speaking-seat");
    supposed = patterns.classes().words("suspecting");
    striking = Stream.of("wielded", "assault", "projectile", "bomb", "disaster").map(patterns.classes()::words).toList();
  }

  /** Turns the subject of such a passive into its object, and whoever is told behind من قبل into its subject. */
  void read(Clause clause, Map<String, List<Filler>> slots) {
    Token verb = sentence.token(clause.predicate());
    if (clause.kind() != Clause.Kind.VERB || !verb.tag().equals("VBD")) {
      return;
    }
    List<Filler> told = slots.getOrDefault("subj", List.of());
    boolean someone = told.stream().noneMatch(Filler.Pronoun.class::isInstance);
    if (slots.containsKey("agent")) {
      if (isTransitive(verb) && isDoneTo(clause, slots, someone ? told : slots.getOrDefault("obj", List.of()))) {
        slots.put("obj", someone ? told : slots.get("obj"));
        slots.put("subj", slots.get("agent"));
      }
    } else if (someone && !told.isEmpty() && !isSpeakingSeat(verb, told) && isSuffered(clause, slots, told)) {
      slots.put("obj", slots.remove("subj"));
    } else if (!someone && (isShot(clause, slots) || isLoneThing(clause, slots, verb))) {
      slots.remove("subj");
    }
  }

  /** دعت / معراب إلى الحوار: a place says so, for those who sit there. */
  private boolean isSpeakingSeat(Token verb, List<Filler> told) {
    return verb.hasLemmaOf(speaking) && told.stream().allMatch(f -> f instanceof Filler.Named n && n.mention().kind() == EntityKind.PLACE && n.mention().gazetteer().isPresent());
  }

  /** وأغلق / مطار بيروت: a sentence that opens with it, of the gender of the verb. */
  private boolean isLoneThing(Clause clause, Map<String, List<Filler>> slots, Token verb) {
    List<Filler> noun = OBJECTS.stream().flatMap(slot -> slots.getOrDefault(slot, List.of()).stream()).filter(f -> !isNoObject(clause, f)).toList();
    if (clause.predicate() > 1 || clause.content().isPresent() || noun.size() != 1 || noun.getFirst().token() != clause.predicate() + 1) {
      return false;
    }
    Token head = sentence.token(noun.getFirst().token());
    boolean feminine = head.form().matches(".*(ة|ات)") || head.number() == Token.GrammaticalNumber.PLURAL;
    return verb.form().endsWith("ت") == feminine && isTransitive(verb) && isThing(noun.getFirst());
  }

  /** وقتلت / طفلة برصاص قناص: a sentence that opens with her and by what she was killed. */
  private boolean isShot(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> noun = slots.getOrDefault("obj", List.of());
    int at = clause.predicate() + 1;
    boolean beside = clause.predicate() <= 1 && noun.size() == 1 && noun.getFirst().token() == at && !sentence.token(at).isDefinite();
    return beside && sentence.token(clause.predicate()).form().endsWith("ت") && sentence.token(at).form().endsWith("ة")
        && fillers.is(noun.getFirst(), SlotClass.PERSON)
        && slots.getOrDefault("ب", List.of()).stream().anyMatch(f -> sentence.token(f.token()).hasLemmaOf(arms));
  }

  /** طرد / مهاجرون من قبل السلطات نحو الحدود: the first noun behind the verb, and no other that would be its object. */
  private boolean isDoneTo(Clause clause, Map<String, List<Filler>> slots, List<Filler> noun) {
    return !noun.isEmpty() && noun.getFirst().token() > clause.predicate()
        && OBJECTS.stream().flatMap(slot -> slots.getOrDefault(slot, List.of()).stream())
            .allMatch(f -> f.token() == noun.getFirst().token() || isNoObject(clause, f));
  }

  /** What a participle says of the subject, or what stands behind a noun like نحو; but عددا من الدبلوماسيين is one. */
  private boolean isNoObject(Clause clause, Filler filler) {
    Token head = sentence.token(filler.token());
    return head.isAdjective() || head.isParticiple() || TaggingWords.list().isManner(Orthography.fold(head.form())) || clause.arguments().entrySet().stream()
        .filter(e -> !OBJECTS.contains(e.getKey()) && !e.getKey().equals("من"))
        .anyMatch(e -> e.getValue().stream().anyMatch(p -> p.head() == filler.token()));
  }

  private boolean isSuffered(Clause clause, Map<String, List<Filler>> slots, List<Filler> told) {
    Token verb = sentence.token(clause.predicate());
    if (clause.content().isPresent() || OBJECTS.stream().flatMap(slot -> slots.getOrDefault(slot, List.of()).stream())
        .anyMatch(f -> !isNoObject(clause, f))) {
      return false;
    }
    if (isTransitive(verb) && told.stream().allMatch(f -> isTaken(f, verb) || isThing(f))) {
      return stands(told, clause.predicate());
    }
    return (verb.hasLemmaOf(suffered) || verb.hasLemmaOf(slaying) && (isBlow(slots) || told.stream().allMatch(this::isOneOfRank))) && !slots.containsKey("comp")
        && told.stream().allMatch(f -> f instanceof Filler.Named && fillers.is(f, SlotClass.PERSON)) && told.stream().noneMatch(this::isSuspected);
  }

  /** قتل / وزير الدفاع الأفغاني في كابول: somebody named or with a post, of whom no killing is told without its victim. */
  private boolean isOneOfRank(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON && (n.mention().named() || !n.mention().posts().isEmpty() && sentence.token(n.mention().phrase().end() - 1).isDefinite())
        && !sentence.token(filler.token()).hasLemmaOf(assailants);
  }

  /** قتل / مسلحون في غارة: what has struck them is told. */
  private boolean isBlow(Map<String, List<Filler>> slots) {
    return BLOWS.stream().flatMap(slot -> slots.getOrDefault(slot, List.of()).stream())
        .anyMatch(f -> strikes(f) || sentence.token(f.token()).hasLemmaOf(mishaps));
  }

  /** خطف / مسلحون يشتبه في انتمائهم إلى التنظيم / مهندسا: what is supposed of gunmen parts them from whom they took. */
  private boolean isSuspected(Filler filler) {
    int next = filler instanceof Filler.Named n ? n.mention().phrase().end() : filler.token() + 1;
    return next < sentence.tokens().size() && sentence.token(filler.token()).hasLemmaOf(assailants) && sentence.token(next).hasLemmaOf(supposed);
  }

  /** Behind the verb, or right before it. */
  private boolean stands(List<Filler> told, int verb) {
    return told.getFirst().token() > verb || told.getLast() instanceof Filler.Named n
        && n.mention().phrase().end() <= verb
        && sentence.tokens().subList(n.mention().phrase().end(), verb).stream().allMatch(t -> t.form().equals("قد"));
  }

  /** A place or a thing, and nothing that strikes others. */
  private boolean isThing(Filler filler) {
    return filler instanceof Filler.Named n && THINGS.contains(n.mention().kind()) && !strikes(filler)
        && !fillers.is(filler, SlotClass.WHO);
  }

  /** فرضت عقوبات, فككت خلية: what some row of the verb names as its object. */
  private boolean isTaken(Filler filler, Token verb) {
    return !strikes(filler) && rows(verb).filter(p -> DEEDS.contains(p.type()))
        .flatMap(p -> p.needs().stream()).filter(c -> !c.negated()).flatMap(c -> c.tests().stream())
        .anyMatch(t -> t.slot().equals("obj") && sentence.token(filler.token()).hasLemmaOf(t.lemmas()));
  }

  private boolean strikes(Filler filler) {
    return striking.stream().anyMatch(sentence.token(filler.token())::hasLemmaOf);
  }

  /** Whether all rows of a verb speak of its object. */
  private boolean isTransitive(Token verb) {
    return rows(verb).findAny().isPresent() && rows(verb).allMatch(p -> p.asksFor("obj"));
  }

  private Stream<EventPattern> rows(Token verb) {
    return verb.lemmas().stream().flatMap(l -> patterns.of(Pos.VERB, l).stream())
        .filter(p -> p.pos() == Pos.VERB && !p.negative());
  }
}
