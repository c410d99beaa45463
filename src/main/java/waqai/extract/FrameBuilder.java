package waqai.extract;

import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Builds the frame of each clause: the same slots for verbs, passives and nouns of action. */
final class FrameBuilder {
  private static final Set<EventType> COMPANY = Set.of(EventType.MEETING, EventType.NEGOTIATION);

  private final TalksReader talks;
  private final MediatedSides sides;
  private final AttendanceReader attendance;
  private final Delegations delegations;
  private final Rosters rosters;
  private final MeetingParties parties;
  private final ChairedBodies chaired;
  private final VisitGoals goals;
  private final Called called;
  private final Set<String> talk;
  private final CargoReader cargo;
  private final Beneficiaries beneficiaries;
  private final BackedDeeds backed;
  private final Errands errands;
  private final Received received;
  private final IdiomReader idioms;
  private final VerbFrames verbs;
  private final NounFrames nouns;

  FrameBuilder(Sentence sentence, FillerReader fillers, Knowledge knowledge) {
    WordClasses classes = knowledge.patterns().classes();
    OwnerReader owners = new OwnerReader(sentence, fillers);
    PassedJudgments judgments = new PassedJudgments(sentence, fillers);
    idioms = new IdiomReader(sentence, fillers, classes);
    verbs = new VerbFrames(sentence, fillers, owners, judgments, knowledge.patterns());
    talks = new TalksReader(sentence, fillers, verbs);
    nouns = new NounFrames(sentence, fillers, talks, judgments, idioms, verbs, knowledge);
    attendance = new AttendanceReader(sentence);
    rosters = new Rosters(sentence);
    parties = new MeetingParties(sentence, rosters, classes.words("relation"));
    goals = new VisitGoals(sentence, fillers, verbs);
    called = new Called(sentence, fillers, verbs);
    delegations = new Delegations(sentence, rosters);
    talk = classes.words("talks");
    chaired = new ChairedBodies(sentence, talk, classes.words("assembly"));
    sides = new MediatedSides(sentence, fillers, verbs, classes);
    cargo = new CargoReader(sentence, fillers, classes);
    beneficiaries = new Beneficiaries(sentence, owners, classes.words("benefit"));
    backed = new BackedDeeds(sentence, fillers, verbs, classes);
    errands = new Errands(sentence, fillers, verbs, classes);
    received = new Received(sentence, fillers, classes);
  }

  /** The frame of a verb as it stands. */
  Frame verb(Clause clause) {
    return verbs.of(clause);
  }

  /** The argument of a verb that has this lemma as its head; -1 for none. */
  int noun(Clause clause, String lemma) {
    return idioms.noun(clause, lemma).orElse(-1);
  }

  /** Whether some argument of a verb has this lemma as its head. */
  boolean hasNoun(Clause clause, String lemma) {
    return idioms.noun(clause, lemma).isPresent();
  }

  /** دفعة من المساعدات: the words for what there are many of. */
  Stream<Integer> many(Clause clause, Filler container) {
    return clause.slot(clause.kind() == Clause.Kind.NOUN ? "gen" : "obj").stream()
        .filter(p -> p.head() == container.token())
        .flatMap(p -> idioms.many(clause, p).stream())
        .map(Phrase::head);
  }

  /** The frame of a clause, read as a pattern says: its idiom, what a lone genitive is. */
  Frame build(Clause clause, EventPattern pattern) {
    if (clause.kind() == Clause.Kind.NOUN) {
      Frame told = nouns.of(clause, pattern);
      Frame frame = listed(pattern.type() == EventType.AGREEMENT ? attendance.withSigners(told) : told, pattern.type());
      Frame complete = pattern.type().symmetric() ? talks.withParties(frame) : frame;
      if (pattern.type() == EventType.AID) {
        return backed.read(beneficiaries.read(complete));
      }
      if (pattern.type() == EventType.PRAISE) {
        return errands.read(complete);
      }
      if (pattern.type() == EventType.ATTACK && pattern.actor().all() && !frame.slot("مع").isEmpty()) {
        return talks.withHost(complete);
      }
      if (pattern.type() == EventType.VISIT) {
        return goals.withGoal(delegations.withLeaders(talks.withHost(complete)));
      }
      if (pattern.type() == EventType.MEDIATION) {
        return sides.read(talks.withHost(talks.withVenue(accompanied(complete, pattern))));
      }
      if (pattern.type() == EventType.CALL) {
        return called.withCalled(talks.withHost(accompanied(complete, pattern)));
      }
      return pattern.type().root() == EventType.Root.CONSULT ? talks.withHost(talks.withVenue(accompanied(complete, pattern))) : complete;
    }
    Frame frame = accompanied(active(listed(participants(clause, pattern.type()), pattern.type()), pattern), pattern);
    if (pattern.idiom().isEmpty()) {
      return frame;
    }
    Frame idiom = idioms.read(frame, pattern.idiom().get());
    return pattern.genitiveIsSubject() ? idioms.withOwner(idiom, pattern.idiom().get()) : idiom;
  }

  /** أفرج تنظيم داعش عن عشرين: what takes its object with a preposition has no grammatical subject in the passive. */
  private static Frame active(Frame frame, EventPattern pattern) {
    boolean indirect = frame.clause().kind() == Clause.Kind.PASSIVE && pattern.pos() == EventPattern.Pos.VERB
        && !pattern.asksFor("obj") && !frame.slot("obj").isEmpty() && frame.slot("subj").isEmpty()
        && frame.slot("obj").getFirst().token() > frame.predicate()
        && pattern.recipient().slots().stream().anyMatch(s -> !frame.slot(s.name()).isEmpty());
    return indirect ? frame.with("subj", frame.slot("obj")) : frame;
  }

  private Frame participants(Clause clause, EventType type) {
    return switch (type) {
      case MEETING -> chaired.withBody(attendance.read(talks.withVenue(talks.withGuest(verbs.of(clause)))));
      case NEGOTIATION -> attendance.read(verbs.of(clause));
      case AGREEMENT -> attendance.withSigners(verbs.of(clause));
      case VISIT -> delegations.withLeaders(cargo.read(verbs.of(clause), type));
      case AID -> received.read(beneficiaries.read(cargo.read(verbs.of(clause), type)));
      default -> cargo.read(verbs.of(clause), type);
    };
  }

  /** With all that a list names, where the tree has lost some. */
  private Frame listed(Frame frame, EventType type) {
    if (type == EventType.MEDIATION || type.symmetric() && type != EventType.CEASEFIRE) {
      Frame whole = rosters.withSecond(rosters.complete(parties.withBetween(parties.withMet(parties.withoutBody(COMPANY.contains(type) ? parties.withoutBroker(parties.withoutRelated(frame)) : frame)))));
      return type == EventType.COOPERATION ? rosters.taking(whole) : !COMPANY.contains(type) ? whole : frame.isNoun() ? rosters.included(whole, talk) : rosters.each(rosters.included(whole, talk));
    }
    return frame;
  }

  private Frame accompanied(Frame frame, EventPattern pattern) {
    return COMPANY.contains(pattern.type()) ? delegations.withLeaders(attendance.withCompany(frame)) : frame;
  }
}
