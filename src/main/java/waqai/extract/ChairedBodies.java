package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;

/** Adds to who is in the chair the body that meets: ترأس الرئيس اجتماع / مجلس الدفاع, اجتماعا / للجنة الأمنية, الجلسة التي عقدتها / الحكومة. */
record ChairedBodies(Sentence sentence, Set<String> talks, Set<String> assemblies) {
  private static final Set<String> CHAIRS = Set.of("تراس", "راس");

  private static final Set<EntityKind> BODIES = Set.of(EntityKind.GOVERNMENT, EntityKind.ORGANIZATION, EntityKind.PARTY,
      EntityKind.INTERNATIONAL, EntityKind.MILITARY, EntityKind.GROUP, EntityKind.OTHER);

  /** The frame of a verb of chairing with the body among those whom its subject meets. */
  Frame withBody(Frame frame) {
    Clause clause = frame.clause();
    boolean chairs = clause.kind() == Clause.Kind.VERB && sentence.token(clause.predicate()).hasLemmaOf(CHAIRS);
    return !chairs ? frame : Stream.of("obj", "obj2").flatMap(slot -> clause.slot(slot).stream())
        .filter(p -> sentence.token(p.head()).hasLemmaOf(talks))
        .flatMap(p -> body(p.head() + 1).stream())
        .filter(b -> frame.slot("subj").stream().noneMatch(f -> f.token() == b.phrase().head()))
        .findFirst()
        .map(b -> with(frame, b)).orElse(frame);
  }

  private static Frame with(Frame frame, Mention body) {
    List<Filler> all = new ArrayList<>(frame.slot("مع"));
    all.add(new Filler.Named(body));
    return frame.with("مع", all);
  }

  /** اجتماعا أمنيا / للجنة, جلسة / مجلس الوزراء, الاجتماع الأول / للجنة, الجلسة التي عقدها / مجلس الوزراء. */
  private Optional<Mention> body(int behind) {
    int at = behind;
    while (at < sentence.tokens().size() && (sentence.token(at).isAdjective() || sentence.token(at).tag().equals("ADJ_NUM"))) {
      at++;
    }
    boolean held = at + 2 < sentence.tokens().size() && sentence.token(at).tag().startsWith("W") && sentence.token(at + 1).hasLemma("عقد");
    if (held) {
      at += sentence.token(at + 2).isPronoun() ? 3 : 2;
    } else if (at < sentence.tokens().size() && sentence.token(at).form().equals("ل")) {
      at++;
    }
    int begin = at;
    return sentence.mentionsAt(begin)
        .filter(m -> m.phrase().begin() == begin && BODIES.contains(m.kind()) && sentence.token(begin).hasLemmaOf(assemblies))
        .findFirst();
  }
}
