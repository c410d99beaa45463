package waqai.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Knows that whoever has just been moved is the one who gets the post told next: ويعفى اللواء فلان من منصبه، ويعين / مستشارا (he is
 * relieved of his post and appointed adviser).
 */
final class PostChanges {
  private final Sentence sentence;
  private final Set<String> moving;
  private final Set<String> rulers;

  PostChanges(Sentence sentence, Set<String> moving, Set<String> rulers) {
    this.sentence = sentence;
    this.moving = moving;
    this.rulers = rulers;
  }

  /** Puts the one who was moved before into the post right behind a verb beside which nobody else is told. */
  boolean put(Clause clause, Filler post, Map<String, List<Filler>> slots) {
    boolean bare = clause.kind() == Clause.Kind.VERB && post.token() == clause.predicate() + 1 && !isOwn(post.token());
    Optional<Mention> moved = bare ? before(clause.predicate()) : Optional.empty();
    if (moved.isEmpty()) {
      return false;
    }
    slots.remove("subj");
    slots.put("obj", List.of(new Filler.Named(moved.get())));
    slots.put("obj2", List.of(post));
    return true;
  }

  /** نائبا / له: whose deputy he is, puts him there. */
  private boolean isOwn(int post) {
    return post + 2 < sentence.tokens().size() && sentence.token(post + 1).form().equals("ل")
        && sentence.token(post + 2).isPronoun();
  }

  /** Who is moved by the nearest verb before, where it tells nobody who does it. */
  private Optional<Mention> before(int verb) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN && c.predicate() < verb)
        .max(Comparator.comparingInt(Clause::predicate))
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(moving))
        .flatMap(c -> people(c, verb));
  }

  /** The one person told beside a verb, who is no ruler. */
  private Optional<Mention> people(Clause clause, int end) {
    return Stream.of("subj", "obj").flatMap(s -> clause.slot(s).stream())
        .map(Phrase::head)
        .filter(h -> h > clause.predicate() && h < end)
        .findFirst()
        .flatMap(this::person)
        .filter(m -> !sentence.token(m.phrase().begin()).hasLemmaOf(rulers));
  }

  private Optional<Mention> person(int head) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().covers(head))
        .findFirst();
  }
}
