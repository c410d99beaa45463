package waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Finds to whom something is done by the deed that is demanded, threatened or ruled: دعا إلى وقف إسرائيل
 * هجماتها, هدد بشن هجمات على إيران, قضت بحبس النائب, حظر دخول الصحفيين.
 */
final class ImpliedParties {
  /** Deeds that one is asked to do, so that their doer is the one who is asked. */
  private static final Set<EventType> ASKED = EnumSet.of(
      EventType.WITHDRAWAL, EventType.RELEASE, EventType.CONCESSION, EventType.RESIGNATION, EventType.PLEDGE,
      EventType.AID, EventType.REJECTION, EventType.CONDEMNATION);

  /** Deeds that one turns one's back with: who is left is not threatened. */
  private static final Set<EventType> LEAVING =
      EnumSet.of(EventType.WITHDRAWAL, EventType.RESIGNATION, EventType.PROTEST);

  private static final List<String> CONTENT = List.of("الي", "ب", "obj", "علي");
  private static final List<String> AGAINST = List.of("ضد", "علي", "في");
  private static final List<String> SECOND = List.of("acc", "ل");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Function<Clause, Optional<Match>> events;
  private final Set<String> dutiful;
  private final Set<String> undergone;
  private final Set<String> ruled;
  private final Set<String> barred;
  private final Complements complements;

  ImpliedParties(Sentence sentence, FillerReader fillers, WordClasses classes, Function<Clause, Optional<Match>> events) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.events = events;
    dutiful = classes.words("dutiful");
    undergone = classes.words("undergone");
    ruled = classes.words("ruled");
    barred = classes.words("barred");
    complements = new Complements(sentence, fillers, classes);
  }

  /** Those to whom a deed of a type is done, by the noun of action that its word takes. */
  List<Filler> of(EventPattern pattern, Frame frame) {
    if (pattern.recipient().slots().isEmpty()) {
      return switch (pattern.type()) {
        case VOTE -> first(told(frame), frame, this::ruledOn);
        case DEMAND -> complements.bound(frame);
        case REJECTION -> complements.refused(frame);
        default -> List.of();
      };
    }
    return switch (pattern.type()) {
      case DEMAND -> {
        List<Filler> asked = first(CONTENT, frame, this::asked);
        yield asked.isEmpty() ? complements.bound(frame) : asked;
      }
      case REJECTION -> complements.refused(frame);
      case THREAT -> first(CONTENT, frame, this::threatened);
      case CONVICTION -> first(CONTENT, frame, this::ruledOn);
      case VOTE -> first(told(frame), frame, this::ruledOn);
      case RESTRICTION, SANCTION -> first(CONTENT, frame, this::kept);
      default -> List.of();
    };
  }

  /** ألغت المحكمة الأحكام بإعدام المتهمين: only what the decision itself is about. */
  private static List<String> told(Frame frame) {
    return Stream.of("obj", "علي", "ب").filter(s -> !frame.clause().slot(s).isEmpty()).limit(1).toList();
  }

  private List<Filler> first(List<String> slots, Frame frame, Function<Clause, List<Filler>> reader) {
    return slots.stream()
        .flatMap(slot -> frame.clause().slot(slot).stream())
        .flatMap(p -> deed(p.head()).stream())
        .filter(c -> c.parent().filter(p -> p == frame.predicate()).isPresent())
        .map(reader)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<Clause> deed(int head) {
    return sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == head).findFirst();
  }

  /** إلى وقف إسرائيل هجماتها, بانسحاب القوات, بالتزام الطرفين: who is to do it. */
  private List<Filler> asked(Clause deed) {
    List<Filler> genitive = people(deed, "gen");
    boolean doing = is(deed, dutiful) && !is(deed, undergone) || SECOND.stream().flatMap(s -> deed.slot(s).stream()).anyMatch(p -> !isJoined(p) && !isPurpose(p));
    if (genitive.isEmpty() || doing && !isDone(deed)) {
      return genitive;
    }
    return events.apply(deed).filter(m -> ASKED.contains(m.pattern().type())).stream()
        .flatMap(m -> m.actors().stream())
        .filter(f -> genitive.stream().anyMatch(g -> g.token() == f.token()))
        .toList();
  }

  /** بمحاسبة الفاسدين / واستعادة الأموال: another deed, and no object. */
  private boolean isJoined(Phrase phrase) {
    return phrase.begin() > 0 && sentence.token(phrase.begin() - 1).tag().equals("CC");
  }

  /** بنشر قوات / لحفظ السلام: what for, and no object. */
  private boolean isPurpose(Phrase phrase) {
    int noun = phrase.head();
    boolean forIt = noun > 0 && sentence.token(noun - 1).form().equals("ل") && sentence.token(noun).isNoun() && !sentence.token(noun).isDefinite();
    return forIt && sentence.mentions().stream().noneMatch(m -> m.phrase().covers(noun));
  }

  /** بمحاسبة المسؤولين لتورطهم, بتنحية القاضي: the genitive is the one it is done to. */
  private boolean isDone(Clause deed) {
    return events.apply(deed).stream().flatMap(m -> m.recipients().stream())
        .anyMatch(r -> deed.slot("gen").stream().anyMatch(p -> p.head() == r.token()));
  }

  /** بشن هجمات على إيران, بمهاجمة القوات, بفرض عقوبات على موسكو. */
  private List<Filler> threatened(Clause deed) {
    Optional<Match> event = events.apply(deed);
    if (event.filter(m -> LEAVING.contains(m.pattern().type())).isPresent()) {
      return List.of();
    }
    List<Filler> hit = event.stream().flatMap(m -> m.recipients().stream()).filter(this::isSomebody).toList();
    return !hit.isEmpty() ? hit
        : Stream.concat(Stream.of(deed), deed.slot("gen").stream().flatMap(p -> deed(p.head()).stream()))
            .flatMap(c -> AGAINST.stream().map(s -> people(c, s)))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** بحبس النائب, سحب الثقة من الحكومة, براءة المتهم. */
  private List<Filler> ruledOn(Clause deed) {
    if (!is(deed, ruled)) {
      return List.of();
    }
    return Stream.of("gen", "من", "عن", "gen2")
        .map(s -> people(deed, s))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** حظر دخول الصحفيين, حظرا على سفر مسؤولين. */
  private List<Filler> kept(Clause deed) {
    return is(deed, barred) ? people(deed, "gen") : List.of();
  }

  private boolean is(Clause deed, Set<String> words) {
    return sentence.token(deed.predicate()).hasLemmaOf(words);
  }

  private List<Filler> people(Clause deed, String slot) {
    List<Phrase> phrases = deed.slot(slot);
    return fillers.read(phrases).stream().filter(this::isSomebody).toList();
  }

  private boolean isSomebody(Filler filler) {
    return (filler instanceof Filler.Named || filler instanceof Filler.Origin) && fillers.is(filler, SlotClass.WHO);
  }
}
