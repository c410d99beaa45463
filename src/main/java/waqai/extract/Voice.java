package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whether a verb that the tagger takes for a passive is active: in قتل مسلحون ثلاثة جنود two who
 * are not the same stand side by side.
 */
final class Voice {
  private static final Set<String> COUNTING = Set.of("عدة", "عددا", "عدد", "بعض", "مئات", "عشرات", "الاف");

  private static final Set<String> KILLING = Set.of("قتل", "اغتال", "اصاب", "جرح");

  private static final Set<String> ELECTING = Set.of("انتخب", "اختار", "رشح", "كلف", "عين");

  private final Sentence sentence;
  private final FillerReader fillers;

  /** Lemmas whose passive keeps an object of its own (منح). */
  private final Set<String> twoObjects;
  private final Set<String> arms;

  Voice(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.twoObjects = classes.words("two-objects");
    this.arms = classes.words("wielded");
  }

  /** Whether the first of two nouns does it to the second. */
  boolean isActive(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.PASSIVE || slots.containsKey("agent")
        || !slots.containsKey("obj") || !slots.containsKey("obj2")) {
      return false;
    }
    if (isShot(clause, slots.get("obj").getFirst())) {
      return false;
    }
    if (isVictim(slots.get("obj").getFirst(), slots.get("obj2").getFirst()) && isElection(clause)) {
      return true;
    }
    if (sentence.token(clause.predicate()).hasLemmaOf(twoObjects)) {
      return false;
    }
    Filler first = slots.get("obj").getFirst();
    Filler second = slots.get("obj2").getFirst();
    if (fillers.is(first, SlotClass.WHO) && isAmount(second) || isBody(first) && isDefiniteThing(clause, second)) {
      return true;
    }
    return fillers.is(first, SlotClass.WHO) && second instanceof Filler.Named named
        && !sharesWords(first, named) && !isApposition(first, named);
  }

  /** قتل المواطن صالح حنتوس معلم القرآن / برصاص مسلحين: a person, and by whose arms. */
  private boolean isShot(Clause clause, Filler first) {
    return first instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON
        && sentence.token(clause.predicate()).hasLemmaOf(KILLING)
        && clause.slot("ب").stream().anyMatch(p -> sentence.token(p.head()).hasLemmaOf(arms));
  }

  /** انتخب البرلمان قائد الجيش رئيسا: a body elects a person, and is not elected. */
  private boolean isElection(Clause clause) {
    return sentence.token(clause.predicate()).hasLemmaOf(ELECTING);
  }

  /** وزعت هيئة الهلال الأحمر 500 سلة: what the parser hangs on the one who does it. */
  Optional<Filler> counted(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.PASSIVE || !slots.containsKey("obj") || slots.containsKey("obj2")
        || slots.containsKey("agent")) {
      return Optional.empty();
    }
    int first = clause.slot("obj").getFirst().head();
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == first)
        .flatMap(c -> fillers.read(c.slot("acc")).stream())
        .filter(f -> isAmount(f) || isVictim(slots.get("obj").getFirst(), f))
        .findFirst()
        .or(() -> amountBehind(slots.get("obj").getFirst()));
  }

  /** اختطفت ميليشيا الحوثي الإرهابية / 12 موظفا: the number right behind a body, wherever the parser hangs it. */
  private Optional<Filler> amountBehind(Filler first) {
    int end = isBody(first) ? ((Filler.Named) first).mention().phrase().end() : sentence.tokens().size();
    return end + 1 < sentence.tokens().size() && sentence.token(end + 1).isNoun() && !sentence.token(end + 1).isDefinite()
        ? Optional.of(fillers.read(new Phrase(end + 1, end, end + 2))).filter(this::isAmount) : Optional.empty();
  }

  /** اختطف تنظيم القاعدة نائب القنصل: a person beside a body that can act. */
  private boolean isVictim(Filler first, Filler second) {
    return isBody(first) && second instanceof Filler.Named named
        && named.mention().kind() == EntityKind.PERSON && !sharesWords(first, named);
  }

  private boolean isBody(Filler filler) {
    return filler instanceof Filler.Named named && fillers.is(filler, SlotClass.WHO)
        && named.mention().kind() != EntityKind.PERSON && named.mention().kind() != EntityKind.GROUP;
  }

  /** انتخب البرلمان اللبناني ميشال عون رئيسا: the person that the parser takes into the body before. */
  Optional<Filler> chosen(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.PASSIVE || !slots.containsKey("obj") || slots.containsKey("agent")) {
      return Optional.empty();
    }
    Phrase phrase = clause.slot("obj").getFirst();
    return fillers.takenIn(slots.get("obj").getFirst(), phrase)
        .filter(f -> isVictim(slots.get("obj").getFirst(), f))
        .filter(f -> ((Filler.Named) f).mention().named());
  }

  /** افتتحت الوزيرة المعرض, اختتمت القوات مناورات: what no passive can have beside its subject. */
  private boolean isDefiniteThing(Clause clause, Filler second) {
    int at = second.token();
    boolean counted = COUNTING.contains(Orthography.fold(sentence.token(clause.slot("obj2").isEmpty() ? at
        : clause.slot("obj2").getFirst().begin()).form()));
    if (counted && at > clause.predicate()) {
      return true;
    }
    return second instanceof Filler.Words && at > clause.predicate() && sentence.token(at).isNoun()
        && (sentence.token(at).tag().startsWith("DTNN") || sentence.token(at).tag().equals("NNS") || isOfThing(at));
  }

  /** استخدمت روسيا حق النقض: a noun that its genitive makes definite. */
  private boolean isOfThing(int at) {
    return sentence.token(at).tag().equals("NN") && at + 1 < sentence.tokens().size()
        && (sentence.token(at + 1).tag().startsWith("DTNN") || sentence.token(at + 1).tag().equals("PRP$"));
  }

  /** 500 سلة: a number opens it. */
  private boolean isAmount(Filler filler) {
    int at = filler.token();
    return at > 0 && sentence.token(at).isNoun() && sentence.token(at - 1).tag().equals("CD")
        && Character.isDigit(sentence.token(at - 1).form().charAt(0));
  }

  private static boolean sharesWords(Filler first, Filler.Named second) {
    Phrase words = second.mention().phrase();
    return words.covers(first.token());
  }

  /** الناشط أحمد رمضان: a description and the name it belongs to. */
  private static boolean isApposition(Filler first, Filler.Named second) {
    return second.mention().kind() == EntityKind.PERSON && second.mention().named()
        && first instanceof Filler.Named one && one.mention().kind() == EntityKind.PERSON;
  }
}
