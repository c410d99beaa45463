package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads whom a visitor meets, where only they stand behind the verb: يصل المبعوث إلى عمان حيث يلتقي / الملك ورئيس الوزراء (he meets
 * the king and the prime minister), ويلتقي خلال الزيارة / الرئيس وعددا من النواب.
 */
record MetOnVisits(Sentence sentence, FillerReader fillers) {
  private static final Set<String> MEETS = Set.of("التقي", "قابل", "اجتمع");
  private static final Set<String> DURING = Set.of("خلال", "اثناء");
  private static final Set<String> VISITS = Set.of("زيارة", "جولة", "اقامة", "وجود");
  private static final Set<String> MARKS = Set.of("قد", "س", "سوف");

  /** ويجتمع بالملك / عبد الله ورئيس الوزراء, يلتقي خلالها ولي العهد / وكبار المسؤولين: all are met, where the parser makes some the subject. */
  Optional<Frame> read(Frame frame) {
    Clause clause = frame.clause();
    if (clause.kind() != Clause.Kind.VERB || !sentence.token(clause.predicate()).hasLemmaOf(MEETS)) {
      return Optional.empty();
    }
    List<Filler> subject = frame.slot("subj");
    Optional<String> split = Stream.of("ب", "مع").filter(slot -> frame.slot(slot).stream().anyMatch(f -> isOne(f, subject))).findFirst();
    if (split.isPresent()) {
      return Optional.of(frame.with(split.get(), subject).with("subj", List.of(fillers.dropped(clause))));
    }
    List<Filler> object = frame.slot("obj");
    boolean joined = goesOn(clause) && subject.size() == 1 && object.size() == 1 && subject.getFirst() instanceof Filler.Named met && met.token() > clause.predicate()
        && object.getFirst() instanceof Filler.Named more && isJoined(met, more);
    return joined ? Optional.of(frame.with("obj", Stream.concat(subject.stream(), object.stream()).toList()).with("subj", List.of(fillers.dropped(clause))))
        : Optional.empty();
  }

  private static boolean isOne(Filler filler, List<Filler> subject) {
    return !subject.isEmpty() && subject.getFirst() instanceof Filler.Named first && filler instanceof Filler.Named n && n.mention().equals(first.mention());
  }

  /** ولي العهد الأمير فلان / وكبار المسؤولين. */
  private boolean isJoined(Filler.Named met, Filler.Named more) {
    int and = met.mention().phrase().end();
    return and < more.mention().phrase().begin() && more.mention().phrase().begin() <= and + 2 && sentence.token(and).form().equals("و");
  }

  /** Whether a verb of meeting tells what somebody told before does on a visit, or some behind it stand in the accusative. */
  boolean goesOn(Clause clause) {
    return isOnVisit(clause) || isWhere(clause) || isAccusative(clause);
  }

  /** يلتقي خلالها, ويلتقي خلال الزيارة: before those who are met. */
  private boolean isOnVisit(Clause clause) {
    int first = clause.slot("subj").stream().mapToInt(Phrase::begin).min().orElse(0);
    return sentence.tokens().stream().filter(t -> t.index() > clause.predicate() && t.index() + 1 < first)
        .filter(t -> DURING.contains(Orthography.fold(t.form())))
        .map(t -> sentence.token(t.index() + 1))
        .anyMatch(t -> t.isPronoun() || t.hasLemmaOf(VISITS));
  }

  /** وصل الوزير إلى بيروت حيث / يلتقي: he who has come there. */
  private boolean isWhere(Clause clause) {
    int at = clause.predicate() - 1;
    while (at > 0 && MARKS.contains(sentence.token(at).form())) {
      at--;
    }
    boolean where = at > 0 && sentence.token(at).form().equals("حيث");
    return where && sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate())
        .flatMap(c -> c.slot("subj").stream())
        .filter(p -> p.head() < clause.predicate())
        .map(fillers::read)
        .anyMatch(f -> fillers.is(f, SlotClass.PERSON));
  }

  /** وعددا من النواب, ومسؤولين: as an object is. */
  private boolean isAccusative(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    int end = subject.stream().mapToInt(Phrase::end).max().orElse(0);
    return subject.size() > 1 && end > clause.predicate() + 2 && sentence.tokens().subList(clause.predicate() + 2, end).stream()
        .filter(t -> sentence.token(t.index() - 1).form().equals("و") && t.isNoun() && !t.isName())
        .map(Token::form).anyMatch(f -> f.matches("عددا|وفدا|.{3,}اً|.{4,}[^ي]ين"));
  }
}
