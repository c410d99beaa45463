package waqai.extract;

import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells the talks for which somebody comes, and which lie ahead: وصل إلى القاهرة لإجراء محادثات مع الوزير. */
final class Purposes {
  private final Sentence sentence;
  private final Set<String> heading;
  private final Set<String> holding;
  private final Set<String> acts;

  Purposes(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    heading = classes.words("coming");
    holding = classes.words("purposed");
    acts = classes.words("conferring-act");
  }

  /** Whether an event is what somebody comes for. */
  boolean holds(Match match) {
    Clause clause = match.frame().clause();
    boolean talks = match.pattern().type().root() == EventType.Root.CONSULT && match.pattern().type() != EventType.VISIT;
    boolean deal = talks || match.pattern().type() == EventType.AGREEMENT;
    if (deal && clause.kind() == Clause.Kind.VERB && isMeant(clause)) {
      return true;
    }
    return talks && clause.kind() == Clause.Kind.NOUN && isWanted(clause.predicate());
  }

  /** وصل إلى بيروت / ليلتقي الرئيس. */
  private boolean isMeant(Clause clause) {
    int verb = clause.predicate();
    boolean purpose = verb > 1 && sentence.token(verb - 1).form().equals("ل")
        && sentence.token(verb - 1).span().end() == sentence.token(verb).span().begin();
    return purpose && clause.parent().filter(p -> p < verb && sentence.token(p).hasLemmaOf(heading)).isPresent();
  }

  private boolean isWanted(int noun) {
    int at = noun - 1;
    while (at > 1 && sentence.token(at).hasLemmaOf(holding)) {
      at--;
    }
    Token link = sentence.token(Math.max(0, at));
    boolean act = at < noun - 1 || sentence.token(noun).hasLemmaOf(acts);
    boolean purpose = at > 1 && act && link.form().equals("ل")
        && link.span().end() == sentence.token(at + 1).span().begin();
    return purpose && sentence.clauses().stream().anyMatch(c -> c.predicate() < noun
        && (c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.NOUN) && sentence.token(c.predicate()).hasLemmaOf(heading));
  }
}
