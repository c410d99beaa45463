package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.extract.Matcher.Missed;
import waqai.fact.EventType;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads what somebody does who speaks: شدد الوزير على أن التهريب خطر، مطالبا بوقفه. The parser may hang the
 * participle on what is spoken of; where that cannot do it, the speaker does.
 */
final class Meanwhile {
  private final Sentence sentence;
  private final Matcher matcher;

  Meanwhile(Sentence sentence, Matcher matcher) {
    this.sentence = sentence;
    this.matcher = matcher;
  }

  /** The match of a clause, if need be with the speaker around it as its subject. */
  Optional<Match> match(Clause clause, List<Missed> missed) {
    Optional<Match> own = matcher.match(clause, missed);
    if (own.isPresent() || clause.kind() != Clause.Kind.PARTICIPLE || !isCircumstance(clause)) {
      return own;
    }
    Optional<Match> speaker = speaking(clause).flatMap(c -> matcher.match(c, missed))
        .filter(m -> m.pattern().type() != EventType.STATEMENT);
    speaker.ifPresent(m -> missed.removeIf(miss -> miss.predicate() == clause.predicate()));
    return speaker;
  }

  /** Also إن الاتفاق باطل، / متوعدة المتمردين: behind a comma, where the parser takes it to tell of the noun. */
  private boolean isCircumstance(Clause clause) {
    int at = clause.predicate();
    boolean apart = at > 0 && sentence.token(at - 1).form().matches("[،و]") && !sentence.token(at).isDefinite()
        && sentence.token(at).form().matches(".+(ة|ا|اً|ًا|ين)");
    return clause.link() == Clause.Link.CIRCUMSTANCE
        || apart && (clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.COMPLEMENT);
  }

  private Optional<Clause> speaking(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB)
        .filter(c -> c.content().filter(words -> words.contains(clause.predicate())).isPresent())
        .findFirst()
        .or(() -> acting(clause))
        .map(c -> c.slot("subj").isEmpty() ? clause.without("subj") : clause.with("subj", c.slot("subj")));
  }

  /** دعا الوزير القوى إلى اجتماع في القصر، / مؤكدا ضرورة: who does what the last main verb of the participle's gender tells. */
  private Optional<Clause> acting(Clause clause) {
    boolean feminine = sentence.token(clause.predicate()).form().endsWith("ة");
    return verbs()
        .filter(c -> c.predicate() < clause.predicate()
            && (c.link() == Clause.Link.ROOT || c.link() == Clause.Link.COORDINATE))
        .filter(c -> feminine == (sentence.token(c.predicate()).gender() == Token.Gender.FEMININE))
        .reduce((a, b) -> b);
  }

  private Stream<Clause> verbs() {
    return sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.VERB && !c.slot("subj").isEmpty());
  }
}
