package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb the subject before it that the parser took for one more object of the verb above: ستهاجم واشنطن إيران، وحزب
 * الله / سيرد (Washington will attack Iran, and Hezbollah will answer).
 */
final class NextSubjects {
  private final List<Token> tokens;

  NextSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each such verb with its subject. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause next : clauses) {
      if (isOpen(next)) {
        int begin = group(next.predicate());
        clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < begin)
            .filter(c -> c.parent().filter(p -> p == next.predicate()).isEmpty() && sharesSubject(next, c))
            .forEach(c -> last(c, begin).ifPresent(p -> {
              out.replaceAll(each -> each.predicate() == c.predicate() ? without(each, p) : each);
              out.replaceAll(each -> each.predicate() == next.predicate() ? led(each, p, c) : each);
            }));
      }
    }
    return out;
  }

  /** A verb with no subject behind it. */
  private static boolean isOpen(Clause clause) {
    return clause.kind() == Clause.Kind.VERB && clause.link() != Clause.Link.RELATIVE
        && clause.slot("subj").stream().noneMatch(p -> p.head() > clause.predicate());
  }

  /** No subject of its own, but at most the one of the verb before. */
  private static boolean sharesSubject(Clause next, Clause before) {
    return next.slot("subj").isEmpty() || next.slot("subj").equals(before.slot("subj"));
  }

  /** Where the particles before a verb begin. */
  private int group(int verb) {
    int at = verb;
    while (at > 0 && Governors.PARTICLES.contains(tokens.get(at - 1).form())) {
      at--;
    }
    return at;
  }

  /** The last of several objects, where it ends right before the verb and a comma or a particle tells that a sentence begins. */
  private Optional<Phrase> last(Clause clause, int end) {
    List<Phrase> objects = clause.slot("obj");
    if (objects.size() < 2 || objects.getLast().end() != end || objects.getLast().begin() < 2) {
      return Optional.empty();
    }
    Phrase last = objects.getLast();
    boolean joined = tokens.get(last.begin() - 1).form().equals("و");
    boolean opens = tokens.get(last.begin() - 2).form().equals("،") || Governors.PARTICLES.contains(tokens.get(end).form());
    return joined && opens ? Optional.of(last) : Optional.empty();
  }

  private static Clause without(Clause clause, Phrase stray) {
    return clause.with("obj", clause.slot("obj").stream().filter(p -> !p.equals(stray)).toList());
  }

  private static Clause led(Clause clause, Phrase subject, Clause before) {
    return clause.with("subj", List.of(subject)).under(before.predicate(), Clause.Link.COORDINATE);
  }
}
