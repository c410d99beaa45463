package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Frame.Support;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Gives a noun of action the participants that its supporting verb tells: شنت إسرائيل غارة. */
final class SupportReader {
  /** What is announced by others than those who did it. */
  private static final Set<EventType> UNWILLED =
      Set.of(EventType.KILLING, EventType.CASUALTY, EventType.ATTACK, EventType.ABDUCTION);

  private static final Set<EntityKind> TELLING =
      Set.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PARTY, EntityKind.INTERNATIONAL);

  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  /** Who besides announces as its own what it has carried out. */
  private static final Set<EntityKind> STRIKING = Set.of(EntityKind.COUNTRY, EntityKind.PLACE);

  private final FillerReader fillers;
  private final Sentence sentence;
  private final Set<String> willed;
  private final Set<String> waging;

  /**
   * A reader of one sentence.
   *
   * @param classes has the assaults that whoever fights announces as its own (willed), and what a country announces that it does (waging)
   */
  SupportReader(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    willed = classes.words("willed");
    waging = classes.words("waging");
  }

  /** Fills the slots of the noun with what its verb has; the frame is that of the verb. */
  void read(Support support, Frame frame, Map<String, List<Filler>> slots, EventType type, Token noun) {
    Clause verb = support.clause();
    boolean claimed = support.row().announces() && (isWilled(noun) || isCarriedOut(support, noun));
    boolean responsible = support.row().object().equals("مسؤولية");
    List<Filler> spokenFor = support.row().announces() || responsible
        ? frame.slot("subj").stream().flatMap(f -> fillers.spokenFor(f).stream())
            .filter(f -> claimed || responsible ? fights(f) : !UNWILLED.contains(type)).toList()
        : List.of();
    String doerSlot = claimed && (isFighting(frame) || isWilled(noun) && isLand(frame) || isWaged(support, frame)) ? "subj" : doerSlot(support, type);
    if (!spokenFor.isEmpty()) {
      slots.put("subj", spokenFor);
    } else if (!doerSlot.isEmpty() && !isAmongOthers(support, type, slots)) {
      List<Filler> doer = support.row().announces() && type == EventType.ARREST
          ? frame.slot(doerSlot).stream().filter(f -> !onlyTells(f)).toList() : frame.slot(doerSlot);
      if (!doer.isEmpty()) {
        slots.put("subj", doer);
      }
    } else if (support.row().causes()) {
      List<Filler> doers = frame.slot("subj").stream()
          .filter(f -> fillers.is(f, SlotClass.WHO)).toList();
      if (!doers.isEmpty() && !verb.slot("subj").isEmpty()) {
        slots.putIfAbsent("subj", doers);
      }
    } else if (support.row().undergoes() && isTold(verb, frame)) {
      slots.putIfAbsent("obj", frame.slot(patientSlot(verb)));
      List<Filler> from = frame.slot("من").stream().filter(f -> fights(f) || f instanceof Filler.Named n && n.mention().named()
          && n.mention().kind() == EntityKind.COUNTRY).toList();
      if (type == EventType.ATTACK && !from.isEmpty()) {
        slots.putIfAbsent("subj", from);
      }
    }
    verb.arguments().forEach((slot, phrases) -> {
      boolean ownWords = phrases.stream().anyMatch(p -> p.head() == slotOwner(support));
      if (!slot.equals("subj") && !slot.equals("obj") && !slot.equals("comp") && !ownWords) {
        slots.merge(slot, fillers.read(phrases), slot.equals("مع") ? SupportReader::all : (own, more) -> own);
      }
    });
  }

  /** قوبل المقترح برفض: what undergoes it is the object of a passive. */
  private static String patientSlot(Clause verb) {
    return verb.kind() == Clause.Kind.PASSIVE ? "obj" : "subj";
  }

  private static boolean isTold(Clause verb, Frame frame) {
    return verb.kind() == Clause.Kind.PASSIVE ? !frame.slot("obj").isEmpty() : !verb.slot("subj").isEmpty();
  }

  /** أعلن الجيش شن / غارات: the noun of carrying out before the deed tells that it is his own. */
  private static boolean isCarriedOut(Support support, Token noun) {
    return support.clause().slot(support.row().slot()).stream().noneMatch(p -> p.head() == noun.index());
  }

  /** أعلنت قطر / اتفاقا بين إسرائيل وحماس: who announces what others agree on. */
  private static boolean isAmongOthers(Support support, EventType type, Map<String, List<Filler>> slots) {
    return support.row().announces() && type.symmetric() && slots.getOrDefault("بين", List.of()).size() > 1;
  }

  /** أعلن الجيش (أو المتحدث باسمه) تدمير نفق: who fights tells of what it has done itself. */
  private boolean isWilled(Token noun) {
    return noun.hasLemmaOf(willed);
  }

  /** أعلنت إسرائيل شن / غارات: what a country says that it wages. */
  private boolean isWaged(Support support, Frame frame) {
    List<Filler> subject = frame.slot("subj");
    boolean ofOthers = support.clause().slot(support.row().slot()).stream()
        .anyMatch(p -> p.end() > p.head() + 1 && sentence.tokens().subList(p.head() + 1, Math.min(p.end(), p.head() + 3)).stream().anyMatch(t -> t.isAdjective()));
    return !ofOthers && !subject.isEmpty() && subject.stream().allMatch(f -> fillers.is(f, SlotClass.COUNTRY))
        && support.clause().slot(support.row().slot()).stream().anyMatch(p -> sentence.token(p.head()).hasLemmaOf(waging));
  }

  private static boolean isFighting(Frame frame) {
    return !frame.slot("subj").isEmpty() && frame.slot("subj").stream().allMatch(SupportReader::fights);
  }

  /** أعلنت تركيا تنفيذ / ضربات: a land, or its capital in its stead. */
  private boolean isLand(Frame frame) {
    return !frame.slot("subj").isEmpty() && frame.slot("subj").stream().allMatch(f -> f instanceof Filler.Named n && n.mention().named()
        && STRIKING.contains(n.mention().kind()) && fillers.is(f, SlotClass.WHO));
  }

  /** أعلن الوزير فلان (أو المرصد, أو الحزب) اعتقال عشرة: whoever holds nobody only tells of it. */
  private boolean onlyTells(Filler filler) {
    return filler instanceof Filler.Named n && (TELLING.contains(n.mention().kind()) || fillers.isWatching(n));
  }

  private static boolean fights(Filler filler) {
    return filler instanceof Filler.Named n && FIGHTING.contains(n.mention().kind());
  }

  /** عقد جلسة مع الوزيرة بحضور السفير: with whom, and who came along. */
  private static List<Filler> all(List<Filler> own, List<Filler> more) {
    return Stream.concat(
            own.stream(),
            more.stream().filter(m -> !m.isAmong(own)))
        .toList();
  }

  /** The slot of the verb in which the doer stands; empty when it tells none. */
  private static String doerSlot(Support support, EventType type) {
    if (support.row().announces()) {
      return UNWILLED.contains(type) ? "" : "subj";
    }
    return support.row().causes() || support.row().undergoes() ? "" : support.row().doer();
  }

  private static int slotOwner(Support support) {
    return support.clause().slot(support.row().slot()).stream()
        .mapToInt(Phrase::head).findFirst().orElse(-1);
  }
}
