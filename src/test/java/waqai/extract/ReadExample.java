package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.app.TestPipeline;
import waqai.claim.Claim;
import waqai.fact.ArticleFacts;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * The example of a pattern row that is read as the row says.
 *
 * @param sentence the example without its last point
 * @param reading the event that is read
 * @param parts its parts, when it begins with the verb of the event and its subject
 */
record ReadExample(String sentence, Reading reading, Optional<Parts> parts) {
  private static final Set<EntityKind> GROUPS = Set.of(EntityKind.GROUP, EntityKind.PLACE, EntityKind.OTHER);

  /** What an event says, without its time and place. */
  record Reading(EventType type, List<String> actors, List<String> recipients, FactStatus status) {
    /** The events of one type that a text tells. */
    static List<Reading> of(String text, EventType type) {
      ArticleFacts facts = TestPipeline.facts(text + ".");
      return facts.facts().stream()
          .filter(f -> f.type() == type)
          .map(f -> new Reading(
              type,
              TestPipeline.names(facts, f.actors()).stream().sorted().toList(),
              TestPipeline.names(facts, f.recipients()).stream().sorted().toList(),
              f.status()))
          .toList();
    }
  }

  /** Verb, subject and rest of a sentence. */
  record Parts(String verb, String subject, String rest, boolean feminine, boolean person) {}

  /** The example of a row; empty when it is not read as the row says. */
  static Optional<ReadExample> of(EventPattern pattern) {
    String text = pattern.example();
    AnalyzedText analyzed = TestPipeline.get().analyze(TestPipeline.article(text + "."));
    return TestPipeline.get().extract(analyzed).claims().stream()
        .filter(c -> c.rule().equals(pattern.id()))
        .findFirst()
        .flatMap(c -> Reading.of(text, c.type()).stream().findFirst()
            .map(r -> new ReadExample(text, r, parts(analyzed, c))));
  }

  private static Optional<Parts> parts(AnalyzedText text, Claim claim) {
    Sentence sentence = text.sentences().getFirst();
    if (claim.predicate() != 0 || !sentence.token(0).tag().equals("VBD")) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(c -> c.predicate() == 0 && c.kind() == Clause.Kind.VERB && isNext(c.slot("subj")))
        .flatMap(c -> sentence.mentionsAt(1))
        .filter(m -> !GROUPS.contains(m.kind()))
        .findFirst()
        .flatMap(m -> parts(text.article().text(), sentence, m));
  }

  private static boolean isNext(List<Phrase> subject) {
    return subject.size() == 1 && subject.getFirst().head() == 1;
  }

  private static Optional<Parts> parts(String text, Sentence sentence, Mention subject) {
    int end = subject.phrase().end();
    Token behind = sentence.token(Math.min(end, sentence.tokens().size() - 1));
    String rest = text.substring(behind.span().begin(), text.length() - 1);
    boolean goesOn = Set.of("و", "،", ".", "الذي", "التي").contains(behind.form());
    return goesOn || rest.isBlank()
        ? Optional.empty()
        : Optional.of(new Parts(
            sentence.token(0).span().in(text), sentence.span(1, end).in(text), rest,
            sentence.token(0).gender() == Token.Gender.FEMININE, subject.kind() == EntityKind.PERSON));
  }
}
