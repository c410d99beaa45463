package waqai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Gives each event of a sentence its own place. */
final class EventPlaces {
  private static final List<String> PLACE_SLOTS =
      List.of("في", "ب", "داخل", "قرب", "خارج", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي",
          "شرقي", "غربي", "امام", "قبالة", "عند", "علي");
  private static final List<String> OCCASION_SLOTS = List.of("خلال", "اثناء", "في", "علي");

  private static final List<String> IN = List.of("في", "ب");

  /** Nouns that lead to a place as a preposition does. */
  private static final Set<String> DIRECTIONS =
      Set.of("داخل", "قرب", "خارج", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "قبالة");

  /** Verbs that tell who takes part in an occasion: اجتماع / ضم السعودية وقطر. */
  static final Set<String> GATHERING = Set.of("ضم", "جمع");

  private static final Set<String> ON_OCCASION = WordClasses.list().union("assault", "mishap", "disaster", "dated-occasion");

  private static final Set<String> HOSTING = Set.of("استضاف", "احتضن", "شهد");

  /** What ends the words of an event. */
  private static final Set<String> BREAKS = Set.of("ان", "الذي", "التي", "الذين", "و", "او", "ثم", "بعد", "قبل", "خلال", "عقب", "اثر");

  /** Kinds of deeds that need somewhere to be done. */
  private static final Set<EventType.Root> BODILY =
      EnumSet.of(EventType.Root.ASSAULT, EventType.Root.COERCE, EventType.Root.PROTEST, EventType.Root.MOBILIZE);

  private static final Set<EventType> HITTING = Set.of(EventType.ATTACK, EventType.RESTRICTION, EventType.ARREST);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final List<Match> matches;
  private final Set<String> seats;
  private final Map<Integer, Filler> placeOf = new HashMap<>();

  EventPlaces(
      Sentence sentence, FillerReader fillers, Attachment attachment, List<Match> matches, Set<String> seats) {
    this.seats = seats;
    this.sentence = sentence;
    this.fillers = fillers;
    this.matches = matches;
    for (Mention mention : sentence.mentions()) {
      Filler filler = new Filler.Named(mention);
      int in = preposition(mention.phrase().begin());
      if (in >= 0 && isPlace(filler) && (opensSentence(in) || followsTime(in))) {
        attachment.of(in).ifPresent(event -> placeOf.putIfAbsent(event, filler));
      }
    }
  }

  /** Where the words begin that lead to a place (في, قرب, بالقرب من, شمالي); -1 if none stand before it. */
  private int preposition(int place) {
    String itself = Orthography.fold(sentence.token(place).form());
    if (DIRECTIONS.contains(itself)) {
      return place;
    }
    int before = place - 1;
    boolean near = before > 1 && sentence.token(before).form().equals("من") && sentence.token(before - 1).hasLemma("قرب");
    if (near) {
      return sentence.token(before - 2).form().equals("ب") ? before - 2 : before - 1;
    }
    boolean leads = before >= 0 && (sentence.token(before).form().equals("في") || sentence.token(before).form().equals("ب")
        || DIRECTIONS.contains(Orthography.fold(sentence.token(before).form())));
    return leads ? before : -1;
  }

  /** وفي الموصل اغتال مسلحون ضابطا: a place that sets the scene. */
  private boolean opensSentence(int in) {
    return in == 0 || in == 1 && sentence.token(0).form().equals("و");
  }

  /** Whether a time stands right before a place: what the parser hangs on the time is the event's. */
  private boolean followsTime(int in) {
    int before = sentence.token(in - 1).isPunctuation() ? in - 2 : in - 1;
    return before >= 0 && sentence.isTime(sentence.token(before));
  }

  /** Where it happens; what is captured is a place itself: سيطر على البرح شمال غرب تعز. */
  List<Filler> of(Match match) {
    if (match.pattern().type() == EventType.CAPTURE && !match.recipients().isEmpty() && match.recipients().stream().allMatch(this::isPlace)) {
      return List.of();
    }
    Set<Integer> taken = new HashSet<>();
    match.actors().forEach(f -> taken.add(f.token()));
    match.recipients().forEach(f -> taken.add(f.token()));
    List<Filler> own = inSlots(match, taken);
    return own.isEmpty()
        ? Optional.ofNullable(placeOf.get(match.predicate()))
            .filter(f -> !taken.contains(f.token()))
            .map(List::of)
            .or(() -> undergoing(match, taken))
            .or(() -> occasion(match, taken).or(() -> lying(match, taken)).or(() -> nested(match, taken)).or(() -> whither(match, taken))
                .or(() -> hosted(match, taken)).or(() -> right(match, taken)).or(() -> told(match, taken)).map(List::of))
            .orElse(List.of())
        : own;
  }

  /** نظمت فرنسا في باريس اجتماعا / ضم السعودية وقطر, تستضيف العقبة لقاء / يضم وفدين: where the occasion is told to be held. */
  private Optional<Filler> hosted(Match match, Set<Integer> taken) {
    Clause clause = match.frame().clause();
    if (clause.link() != Clause.Link.RELATIVE || !sentence.token(clause.predicate()).hasLemmaOf(GATHERING)) {
      return Optional.empty();
    }
    Optional<Clause> above = clause.parent().flatMap(this::clause).flatMap(Clause::parent).flatMap(this::clause).filter(c -> c.kind() == Clause.Kind.VERB);
    Stream<Phrase> hosts = above.filter(c -> sentence.token(c.predicate()).hasLemmaOf(HOSTING)).stream().flatMap(c -> c.slot("subj").stream());
    return Stream.concat(above.stream().flatMap(c -> IN.stream().flatMap(slot -> c.slot(slot).stream())), hosts)
        .flatMap(p -> fillers.read(List.of(p)).stream()).filter(f -> isTown(f) && !taken.contains(f.token())).findFirst();
  }

  private Optional<Clause> clause(int token) {
    return sentence.clauses().stream().filter(c -> c.predicate() == token).findFirst();
  }

  /** اعتقلت القوات مساء أمس ستة مهربين / في مدينة معان: the town behind a verb, with no other deed between, on whatever the parser hangs it. */
  private Optional<Filler> right(Match match, Set<Integer> taken) {
    boolean deed = BODILY.contains(match.pattern().type().root()) && sentence.token(match.predicate()).tag().startsWith("VB");
    return deed ? behind(match.predicate(), taken).filter(f -> !fillers.isOfTopic(f, match.predicate())) : Optional.empty();
  }

  /** قتل في عملية / نفذتها قوات بمحافظة إدلب, في هجوم / شنه مسلحون على ثكنة في بلدة: where the clause behind the deed or the occasion says. */
  private Optional<Filler> told(Match match, Set<Integer> taken) {
    Set<Integer> nouns = OCCASION_SLOTS.stream().flatMap(slot -> match.frame().clause().slot(slot).stream()).map(Phrase::head)
        .filter(noun -> sentence.token(noun).hasLemmaOf(ON_OCCASION)).collect(Collectors.toSet());
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.kind() != Clause.Kind.NOUN && sentence.token(c.predicate()).tag().equals("VBD"))
        .filter(c -> c.parent().filter(p -> nouns.contains(p) && c.predicate() - p <= 2 || p == match.predicate() && c.predicate() == p + 1).isPresent())
        .flatMap(c -> behind(c.predicate(), taken).stream()).findFirst();
  }

  private Optional<Filler> behind(int last, Set<Integer> taken) {
    for (int at = last + 1; at + 1 < sentence.tokens().size() && !isBreak(at); at++) {
      int place = at + 1;
      if (IN.contains(sentence.token(at).form())) {
        return town(m -> m.phrase().begin() == place && sentence.mentions().stream().noneMatch(o -> o != m && o.phrase().covers(place)), taken);
      }
    }
    return Optional.empty();
  }

  private boolean isBreak(int at) {
    return sentence.token(at).isVerb() || sentence.token(at).isPunctuation() || sentence.token(at).isParticiple() || sentence.token(at).tag().equals("PRP$")
        || BREAKS.contains(Orthography.fold(sentence.token(at).form())) || matches.stream().anyMatch(m -> m.predicate() == at);
  }

  /** وصل إلى بيروت، حيث / التقى رئيس الحكومة: the town that the word for where goes back to. */
  private Optional<Filler> whither(Match match, Set<Integer> taken) {
    int verb = match.frame().support().filter(s -> !s.row().announces()).map(s -> s.clause().predicate()).orElse(match.predicate());
    int where = verb - 1;
    while (where > 0 && sentence.token(where).form().matches("قد|س|سوف|من|المقرر|المنتظر|أن")) {
      where--;
    }
    if (where < 1 || !sentence.token(where).form().equals("حيث")) {
      return Optional.empty();
    }
    int end = sentence.token(where - 1).isComma() ? where - 1 : where;
    return town(m -> m.phrase().end() == end, taken);
  }

  /** وفي واشنطن طالب المتحدث: where somebody speaks is told only before all else. */
  List<Filler> ahead(Match match) {
    return Optional.ofNullable(placeOf.get(match.predicate()))
        .filter(f -> f.token() < match.predicate() && opensSentence(preposition(f.token())))
        .filter(f -> match.actors().stream().noneMatch(a -> a.token() < match.predicate()))
        .map(List::of).orElse(List.of());
  }

  private List<Filler> inSlots(Match match, Set<Integer> taken) {
    return inSlots(fillers, match.frame(), taken).stream().map(f -> nearer(f, taken)).distinct().toList();
  }

  /** في مدينة عفرين / شمالي حلب: the town before the word for where it lies, rather than the one behind it. */
  private Filler nearer(Filler place, Set<Integer> taken) {
    int direction = place.token() - 1;
    boolean behind = place instanceof Filler.Named n && direction > 0 && n.mention().phrase().begin() == place.token()
        && DIRECTIONS.contains(Orthography.fold(sentence.token(direction).form()));
    return !behind ? place : town(m -> m.phrase().end() == direction, taken).orElse(place);
  }

  /** The first named place of this kind that has no other role. */
  private Optional<Filler> town(Predicate<Mention> wanted, Set<Integer> taken) {
    return sentence.mentions().stream()
        .filter(m -> m.named() && m.kind() == EntityKind.PLACE && wanted.test(m))
        .<Filler>map(Filler.Named::new)
        .filter(f -> !taken.contains(f.token()))
        .findFirst();
  }

  /** The places in the first slot that has any, but for those tokens that have another role. */
  static List<Filler> inSlots(FillerReader fillers, Frame frame, Set<Integer> taken) {
    for (String slot : PLACE_SLOTS) {
      List<Filler> found = new ArrayList<>();
      for (Filler filler : frame.slot(slot)) {
        if (isPlace(fillers, filler) && !taken.contains(filler.token()) && !isInTitle(frame, filler)
            && !(slot.equals("في") && fillers.isOfTopic(filler, frame.predicate()))
            && (!slot.equals("ب") && !slot.equals("علي") || isTown(filler))) {
          found.add(filler);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** استقبل السفير المصري في لبنان: where somebody is in office. */
  private static boolean isInTitle(Frame frame, Filler place) {
    return frame.slots().values().stream().flatMap(List::stream)
        .filter(f -> f.token() != place.token())
        .anyMatch(f -> f instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON
            && n.mention().phrase().covers(place.token()));
  }

  /** التقى نظيره خلال زيارة إلى لبنان، على هامش قمة في نيويورك: where the occasion is. */
  private Optional<Filler> occasion(Match match, Set<Integer> taken) {
    return OCCASION_SLOTS.stream()
        .flatMap(slot -> match.frame().clause().slot(slot).stream())
        .flatMap(this::events)
        .filter(host -> host != match)
        .flatMap(host -> host.pattern().type() == EventType.VISIT
            ? host.recipients().stream()
            : inSlots(host, Set.of()).stream())
        .filter(f -> isPlace(f) && !taken.contains(f.token()))
        .findFirst();
  }

  /** شهدت مدن صفاقس وقابس / احتجاجات: the places that see it. */
  private Optional<List<Filler>> undergoing(Match match, Set<Integer> taken) {
    return match.frame().support().filter(s -> s.row().undergoes())
        .map(s -> fillers.read(s.clause().slot("subj")).stream().filter(f -> isPlace(f) && !taken.contains(f.token())).toList())
        .filter(found -> !found.isEmpty());
  }

  /** هدم منزلا يعود لفلان في البلدة: where the thing that is hit lies, as a clause behind it says. */
  private Optional<Filler> lying(Match match, Set<Integer> taken) {
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.kind() == Clause.Kind.VERB)
        .filter(c -> matches.stream().noneMatch(m -> m.predicate() == c.predicate()))
        .filter(c -> c.parent().filter(p -> isHit(match, p)).isPresent())
        .flatMap(c -> fillers.read(c.slot("في")).stream())
        .filter(f -> isPlace(f) && !taken.contains(f.token()))
        .findFirst();
  }

  /** استقبله في مكتبه في رام الله, بمقر الوزارة في الرياض: where the building of a meeting stands. */
  private Optional<Filler> nested(Match match, Set<Integer> taken) {
    if (match.pattern().type().root() != EventType.Root.CONSULT) {
      return Optional.empty();
    }
    return IN.stream().flatMap(slot -> match.frame().slot(slot).stream())
        .filter(f -> !isPlace(f) && !(f instanceof Filler.Pronoun))
        .flatMap(f -> sentence.clauses().stream().filter(c -> c.predicate() == f.token() && isSeat(c)))
        .flatMap(c -> IN.stream().flatMap(slot -> fillers.read(c.slot(slot)).stream()))
        .filter(f -> isTown(f) && !taken.contains(f.token()))
        .findFirst();
  }

  private boolean isSeat(Clause noun) {
    return noun.kind() == Clause.Kind.NOUN && sentence.token(noun.predicate()).hasLemmaOf(seats);
  }

  private static boolean isHit(Match match, int token) {
    return HITTING.contains(match.pattern().type()) && match.recipients().stream().anyMatch(r -> r.token() == token);
  }

  private Stream<Match> events(Phrase phrase) {
    boolean margin = sentence.token(phrase.head()).hasLemma("هامش");
    int event = margin ? phrase.head() + 1 : phrase.head();
    return matches.stream().filter(m -> m.predicate() == event);
  }

  private boolean isPlace(Filler filler) {
    return isPlace(fillers, filler);
  }

  private static boolean isPlace(FillerReader fillers, Filler filler) {
    return filler instanceof Filler.Homeland
        || filler instanceof Filler.Named && fillers.is(filler, SlotClass.PLACE);
  }

  private static boolean isTown(Filler filler) {
    return filler instanceof Filler.Named named
        && named.mention().named()
        && named.mention().kind() == EntityKind.PLACE;
  }
}
