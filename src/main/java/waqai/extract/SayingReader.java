package waqai.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.extract.SpeechReader.Speech;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells what somebody does by words that hold no event: orders, promises, refuses. */
final class SayingReader {
  /** Whose duty it is: قال إن على إسرائيل أن توقف الاستيطان. */
  static final String DUTY = "duty";

  /** An imperative opens the words: "افتحوا المعابر". */
  static final String ORDER = "order";

  /** Who says what he himself will do: أضاف أنه سيواصل الحوار. */
  static final String WILL = "will";

  /** Who says what he himself will not do: أعلنت أنها لن تنسحب. */
  static final String REFUSAL = "wont";

  /** Who says how he himself will hit back: قال إن بلاده سترد بقوة. */
  static final String MENACE = "menace";

  /** Whom he threatens with what they will have to pay. */
  static final String PAYER = "payer";

  /** Who says of something that he will not have it. */
  static final String SPURNED = "spurned";

  /** How many words after a verb show whether it threatens. */
  private static final int REACH = 8;

  private static final Set<String> OPENERS = Set.of("ان", "بان", "ب", "و", "ف", "انما", "لكن");
  /** How far from the beginning of the words their verb may stand. */
  private static final int FARTHEST = 5;

  private static final Set<String> FUTURE = Set.of("س", "سوف");

  /** A country, or its capital in its stead. */
  private static final Set<EntityKind> LANDS = Set.of(EntityKind.COUNTRY, EntityKind.PLACE);

  /** Verbs whose subject is no doer: سيكون, سيتم, سيؤدي. */
  private static final Set<String> IMPERSONAL =
      Set.of("كان", "تم", "جري", "امكن", "وجب", "ادي", "اعتمد", "حصل", "حدث", "بقي", "ظل", "اصبح", "شمل");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final List<EventPattern> rows;
  private final Set<String> menaces;
  private final Duties duties;
  private final Set<String> answers;
  private final Set<String> unhesitating;
  private final Set<String> blows;
  private final Set<String> unbinding;
  private final Set<String> bodies;
  private final Payers payers;
  private final Ultimatums ultimatums;
  private final Counterblows counterblows;
  private final Spurned spurned;
  private final Spokesmen spokesmen;
  private final Threatened threatened;
  private final Promised promised;
  private final Complements complements;
  private final Map<Integer, Clause> byToken;

  SayingReader(Sentence sentence, FillerReader fillers, Patterns patterns) {
    this.sentence = sentence;
    this.fillers = fillers;
    owners = new OwnerReader(sentence, fillers);
    rows = patterns.sayings();
    menaces = patterns.classes().words("menace");
    duties = new Duties(sentence, owners, patterns.classes());
    answers = patterns.classes().words("answer");
    unhesitating = patterns.classes().words("unhesitating");
    blows = patterns.classes().words("blow");
    unbinding = patterns.classes().words("unbinding");
    bodies = patterns.classes().words("own-body");
    threatened = new Threatened(sentence, fillers, owners, patterns.classes());
    promised = new Promised(sentence, owners, patterns.classes().words("beneficial"), Promised.GOOD);
    complements = new Complements(sentence, fillers, patterns.classes());
    byToken = Clause.byPredicate(sentence.clauses());
    spokesmen = new Spokesmen(sentence, bodies);
    counterblows = new Counterblows(sentence, patterns.classes());
    spurned = new Spurned(sentence, patterns.classes());
    ultimatums = new Ultimatums(sentence, menaces, patterns.classes().words("helpless"), counterblows, byToken);
    payers = new Payers(sentence, owners, patterns.classes().words("paying"), patterns.classes().words("price"));
  }

  /** The statement as what it is: itself, a demand, a promise, a refusal. */
  Match read(Match statement, List<Speech> speeches) {
    return said(statement, speeches).flatMap(s -> act(statement, s)).orElse(statement);
  }

  /** Whether somebody says what he will do, and this is no event that another row tells. */
  boolean isIntention(Match statement, List<Speech> speeches, List<Match> others) {
    Optional<Integer> verb = said(statement, speeches).flatMap(s -> intended(s, statement));
    return verb.isPresent() && others.stream()
        .filter(m -> m.pattern().type() != EventType.STATEMENT)
        .filter(m -> !Provisos.holdAbove(byToken, m.frame().clause(), verb.get()))
        .noneMatch(m -> m.predicate() == verb.get()
            || m.frame().clause().parent().filter(verb.get()::equals).isPresent()
            || m.frame().support().filter(s -> s.clause().predicate() == verb.get()).isPresent());
  }

  private static Optional<Speech> said(Match statement, List<Speech> speeches) {
    return speeches.stream().filter(s -> s.predicate() == statement.predicate()).findFirst();
  }

  /** The verb of what will be or will not be done, within the first words, or of a blow on a condition. */
  private Optional<Integer> intended(Speech said, Match statement) {
    return ultimatums.blow(said.range(), statement.actors()).filter(verb -> menaces(verb, said.range().end())).or(() -> near(said));
  }

  /** سترد بقوة إذا: the blow with which what a statement reports threatens on a condition. */
  Optional<Integer> threatened(Match statement, List<Speech> speeches) {
    return said(statement, speeches).flatMap(s -> ultimatums.blow(s.range(), statement.actors()));
  }

  private Optional<Integer> near(Speech said) {
    int end = Math.min(said.range().end(), sentence.tokens().size()) - 1;
    for (int at = said.range().begin(); at < Math.min(end, said.range().begin() + FARTHEST + 2); at++) {
      if (isIntent(sentence.token(at))) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isIntent(Token token) {
    return FUTURE.contains(token.form()) || token.form().equals("لن");
  }

  private Optional<Match> act(Match statement, Speech said) {
    Map<String, List<Filler>> slots = slots(statement, said);
    return rows.stream()
        .filter(row -> row.needs().stream()
            .allMatch(c -> c.tests().stream().anyMatch(t -> slots.containsKey(t.slot()))))
        .findFirst()
        .map(row -> {
          List<Filler> actors = fill(row.actor(), slots);
          if (!actors.equals(statement.actors())) {
            slots.put(Frame.TELLER, statement.actors());
          }
          Frame frame = new Frame(statement.frame().clause(), slots, Optional.empty());
          List<Filler> told = fill(row.recipient(), slots);
          return new Match(row, frame, actors, told.isEmpty() ? meant(row, statement, said) : told);
        });
  }

  /** Whom it concerns: سنلاحق / المهربين, سنواصل دعم / أوكرانيا, لن نتعاون مع / اللجنة. */
  private List<Filler> meant(EventPattern row, Match statement, Speech said) {
    Optional<Integer> verb = intended(said, statement);
    return switch (row.type()) {
      case THREAT -> verb.map(threatened::struck).filter(struck -> !struck.isEmpty())
          .orElseGet(() -> threatened.of(statement.frame().clause(), statement.actors()));
      case PLEDGE -> verb.map(promised::of).orElse(List.of());
      case REJECTION -> verb.map(complements::refused).orElse(List.of());
      default -> List.of();
    };
  }

  private static List<Filler> fill(EventPattern.Role role, Map<String, List<Filler>> slots) {
    return role.slots().stream()
        .map(s -> slots.getOrDefault(s.name(), List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Map<String, List<Filler>> slots(Match statement, Speech said) {
    Map<String, List<Filler>> out = new LinkedHashMap<>();
    out.put(EventPattern.SPEAKER, statement.actors());
    int end = Math.min(said.range().end(), sentence.tokens().size());
    int at = said.range().begin();
    while (at < end && opens(at)) {
      at++;
    }
    if (at >= end) {
      return out;
    }
    put(out, DUTY, duties.at(at));
    if (sentence.token(at).tag().equals("VB")) {
      put(out, ORDER, statement.actors());
    }
    put(out, PAYER, payers.of(at, end));
    put(out, SPURNED, spurned.in(said.range(), statement.actors()) ? statement.actors() : List.of());
    if (ultimatums.blow(said.range(), statement.actors()).isPresent() || payers.isFoe(at, end)) {
      put(out, MENACE, statement.actors());
    } else {
      intention(at, end, statement.actors(), out);
    }
    return out;
  }

  /** سترد بقوة, سيثأر; but not سترد على الرسالة. */
  private boolean menaces(int verb, int end) {
    return counterblows.at(verb) || sentence.token(verb).hasLemmaOf(menaces)
        && sentence.tokens().subList(verb, Math.min(end, verb + REACH)).stream()
            .noneMatch(t -> t.hasLemmaOf(answers));
  }

  /** لن تقبل refuses, لن تتردد في الرد threatens, لن تدخر جهدا promises. */
  private String deed(Token opener, int verb, int end) {
    boolean sure = sentence.token(verb).hasLemmaOf(unhesitating);
    if (opener.form().equals("لن") && !sure) {
      return REFUSAL;
    }
    boolean hits = sure
        ? sentence.tokens().subList(verb, Math.min(end, verb + REACH)).stream()
            .anyMatch(t -> t.isNoun() && t.hasLemmaOf(blows))
        : menaces(verb, end) || payers.makesPay(verb, end);
    return hits ? MENACE : WILL;
  }

  private static void put(Map<String, List<Filler>> slots, String name, List<Filler> found) {
    if (!found.isEmpty()) {
      slots.put(name, found);
    }
  }

  private boolean opens(int at) {
    Token token = sentence.token(at);
    boolean impersonal = token.isPronoun() && at + 1 < sentence.tokens().size() && sentence.token(at + 1).hasLemma("علي");
    return impersonal || token.isPunctuation() || OPENERS.contains(Orthography.fold(token.form()));
  }

  /** أنه سيعمل, أن بلاده لن تقبل, سنواصل: who speaks of himself and of what will be. */
  private void intention(
      int from, int end, List<Filler> speakers, Map<String, List<Filler>> slots) {
    List<Filler> subject = List.of();
    for (int at = from; at < Math.min(end, from + FARTHEST) && at + 1 < end; at++) {
      Token token = sentence.token(at);
      if (isIntent(token)) {
        Token verb = sentence.token(at + 1);
        boolean mine = verb.form().startsWith("ن") || verb.form().startsWith("أ");
        if (verb.lemmas().stream().noneMatch(l -> IMPERSONAL.contains(l) || unbinding.contains(l))) {
          put(slots, deed(token, at + 1, end),
              subject.isEmpty() && mine ? speakers : subject);
        }
        return;
      }
      Optional<Mention> own = spokesmen.spokenFor(at, speakers).filter(m -> !isOwnBody(m.phrase().begin()));
      if (own.isPresent()) {
        subject = List.of(new Filler.Named(own.get()));
        at = own.get().phrase().end() - 1;
      } else if (FillerReader.isHomeland(token) || isOwnBody(at)) {
        subject = List.of(fillers.read(new Phrase(at, at, at + 1)));
      } else if (token.isPronoun() && subject.isEmpty()) {
        subject = speakers;
      } else if (!ofSpeakers(at, speakers).isEmpty()) {
        subject = ofSpeakers(at, speakers);
        at = ((Filler.Named) subject.getFirst()).mention().phrase().end() - 1;
      } else if (!token.isPronoun()) {
        return;
      }
    }
  }

  /** أن حكومته ستواصل: the body that the speaker calls his own. */
  private boolean isOwnBody(int at) {
    return sentence.token(at).hasLemmaOf(bodies)
        && at + 1 < sentence.tokens().size()
        && sentence.token(at + 1).isPronoun();
  }

  /** قال المتحدث باسم الخارجية الإيرانية إن طهران سترد: the country for which he speaks. */
  private List<Filler> ofSpeakers(int at, List<Filler> speakers) {
    return owners.at(at).stream()
        .filter(f -> f instanceof Filler.Named land && LANDS.contains(land.mention().kind())
            && speakers.size() == 1 && fillers.countries(speakers.getFirst()).stream()
                .anyMatch(fillers.countries(land)::contains))
        .limit(1).toList();
  }
}
