package waqai.resolve;

import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells what is background without a known doer: منذ الهجوم على القاعدة, استمرار الهجمات على المستشفيات. */
record Background(AnalyzedText text) {
  private static final Set<EventType> DEEDS =
      Set.of(EventType.ATTACK, EventType.KILLING, EventType.CASUALTY, EventType.ARREST, EventType.ABDUCTION,
          EventType.CAPTURE, EventType.AID, EventType.RELEASE, EventType.INVESTIGATION, EventType.CONCESSION);
  private static final Set<FactStatus> STATUS = Set.of(FactStatus.HAPPENED, FactStatus.POSSIBLE);
  private static final Set<String> TEMPORAL = Set.of("منذ", "بعد", "قبل", "عقب", "اثر", "قبيل", "بعيد", "اعقاب");

  /** The sentences that tell the news itself. */
  private static final int LEAD = 2;

  /** Whether a noun told once names a deed in passing, nobody knows by whom and when. */
  boolean holds(ResolvedClaim claim) {
    boolean bare = DEEDS.contains(claim.claim().type()) && STATUS.contains(claim.status())
        && claim.actors().isEmpty() && claim.time().isEmpty() && claim.claim().quantities().isEmpty()
        && claim.evidence().size() == 1
        && claim.recipients().stream().noneMatch(c -> c.kind() == EntityKind.PERSON);
    Sentence sentence = text.sentences().get(claim.claim().sentence());
    Token word = sentence.token(claim.claim().predicate());
    return bare && sentence.clauses().stream()
        .filter(c -> c.predicate() == word.index() && c.kind() == Clause.Kind.NOUN)
        .anyMatch(c -> isSetting(c, sentence) || isGeneral(claim.claim().type(), c, sentence));
  }

  /** منذ الهجوم, في أعقاب القصف. */
  private static boolean isSetting(Clause noun, Sentence sentence) {
    Stream<Integer> before = noun.predicate() > 0 ? Stream.of(noun.predicate() - 1) : Stream.of();
    return Stream.concat(noun.parent().stream(), before).map(sentence::token).anyMatch(t -> TEMPORAL.contains(Orthography.fold(t.form())));
  }

  /** Many, or what is taken for known, and not what a verb tells of. */
  private static boolean isGeneral(EventType type, Clause noun, Sentence sentence) {
    Token word = sentence.token(noun.predicate());
    boolean many = word.number() == Token.GrammaticalNumber.PLURAL || sentence.index() > LEAD && type != EventType.ARREST && (word.isDefinite() || !noun.slot("gen").isEmpty());
    return many && sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE)
        .noneMatch(c -> c.slot("subj").stream().anyMatch(p -> p.head() == noun.predicate())
            || c.slot("obj").stream().anyMatch(p -> p.head() == noun.predicate()));
  }
}
