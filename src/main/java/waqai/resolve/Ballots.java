package waqai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/**
 * So many members who were for, against or abstained are no events of their own beside the vote of their house: صوت 61
 * نائبا لصالح القانون فيما عارضه 59.
 */
final class Ballots {
  /** How many sentences after the vote its members are counted. */
  private static final int NEAR = 2;

  private static final Set<EventType> STANDS = Set.of(EventType.VOTE, EventType.PRAISE, EventType.REJECTION);

  private final Set<String> voters;
  private final Set<String> numbers;

  Ballots(WordClasses classes) {
    voters = classes.words("voter");
    numbers = classes.words("voter-number");
  }

  /** The claims, without what only counts the members. */
  List<ResolvedClaim> fold(List<ResolvedClaim> claims) {
    List<ResolvedClaim> out = new ArrayList<>(claims);
    for (ResolvedClaim claim : claims) {
      if (isCount(claim)) {
        house(claim, claims).ifPresent(h -> out.removeIf(c -> c == claim));
      }
    }
    return out;
  }

  private Optional<ResolvedClaim> house(ResolvedClaim count, List<ResolvedClaim> claims) {
    return claims.stream()
        .filter(c -> c.claim().type() == EventType.VOTE && !c.actors().isEmpty() && !isCount(c))
        .filter(c -> Math.abs(c.claim().sentence() - count.claim().sentence()) <= NEAR)
        .findFirst();
  }

  /** 59 نائبا, ثلاثة نواب, ستة آخرون. */
  private boolean isCount(ResolvedClaim claim) {
    return STANDS.contains(claim.claim().type()) && !claim.actors().isEmpty()
        && claim.actors().stream().allMatch(this::isCount);
  }

  private boolean isCount(Cluster actor) {
    String[] words = Orthography.fold(actor.name()).split(" ");
    boolean told = List.of(words).stream().anyMatch(voters::contains);
    boolean number = words[0].matches("[0-9٠-٩]+") || numbers.contains(words[0])
        || words.length > 1 && numbers.contains(words[1]);
    return actor.kind() == EntityKind.GROUP && !actor.named() && told && number;
  }
}
