package waqai.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Token;

/**
 * Gives appointments and dismissals of which nobody is told to make them the one whose decree or appointment stands right before:
 * أصدر الملك أوامر ملكية. وشملت الأوامر تعيين فلان (the king issued royal orders; they include the appointment of so-and-so).
 */
final class DecreedPosts {
  private static final Set<EventType> POSTS = Set.of(EventType.APPOINTMENT, EventType.DISMISSAL);
  private static final Set<String> ISSUING = WordClasses.list().words("issuing");
  private static final Set<String> DECREED = WordClasses.list().words("decreed");

  private final AnalyzedText text;

  /** Who has been put into a post or out of it: nobody of them does the same to the next. */
  private final Set<Cluster> moved = new HashSet<>();

  private Optional<Cluster> author = Optional.empty();
  private int last = Integer.MIN_VALUE;

  DecreedPosts(AnalyzedText text) {
    this.text = text;
  }

  /** The claim, by the author of the decree if nobody else is told. Claims come in the order of the text. */
  ResolvedClaim with(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    boolean post = POSTS.contains(claim.type());
    boolean decree = claim.type() == EventType.VOTE && word(claim).hasLemmaOf(ISSUING);
    if (claim.status() != FactStatus.HAPPENED || !post && !decree) {
      return resolved;
    }
    ResolvedClaim out = post && isUntold(resolved) && goesOn(claim) && !isAside(claim) ? resolved.by(List.of(author.get())) : resolved;
    if (post) {
      moved.addAll(out.recipients());
    }
    List<Cluster> doers = new ArrayList<>(out.actors());
    doers.removeAll(moved);
    if (decree || word(claim).hasLemmaOf(DECREED)) {
      author = doers.isEmpty() && goesOn(claim) ? author : Optional.of(doers).filter(d -> d.size() == 1).map(List::getFirst);
      last = claim.sentence();
    }
    return out;
  }

  private Token word(Claim claim) {
    return text.sentences().get(claim.sentence()).token(claim.predicate());
  }

  /** Nobody, or only somebody who is left out and has been moved himself. */
  private boolean isUntold(ResolvedClaim resolved) {
    List<Filler> doers = resolved.claim().actors();
    boolean leftOut = doers.stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped());
    return leftOut && moved.containsAll(resolved.actors());
  }

  /** In the sentence of the decree or the next, and on no day of its own. */
  private boolean goesOn(Claim claim) {
    return author.isPresent() && claim.sentence() - last <= 1 && claim.time().isEmpty() && word(claim).hasLemmaOf(DECREED);
  }

  /** الوزير الذي عين سفيرا, وكان قد أقيل, بعد أن أقيل, أقيل من قبل البرلمان: what is told of somebody besides, or is another's deed. */
  private boolean isAside(Claim claim) {
    return text.sentences().get(claim.sentence()).clauses().stream()
        .filter(c -> c.predicate() == claim.predicate())
        .anyMatch(c -> c.link() == Clause.Link.RELATIVE || c.link() == Clause.Link.ADVERBIAL || c.markers().contains("قد")
            || !c.slot("agent").isEmpty());
  }
}
