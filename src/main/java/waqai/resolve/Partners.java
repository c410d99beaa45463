package waqai.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;

/** Finds who talks with those behind مع where nobody else is told: قال وزير المالية اللبناني إن المفاوضات مع / صندوق النقد (Lebanon's talks). */
record Partners(AnalyzedText text, ClusterBuilder clusters, Pairs pairs) {
  private static final Set<EventType> TALKS = EnumSet.of(EventType.NEGOTIATION, EventType.COOPERATION, EventType.AGREEMENT);

  /** Who speaks of talks of his own. */
  private static final Set<EntityKind> SIDES = EnumSet.of(
      EntityKind.COUNTRY, EntityKind.GOVERNMENT, EntityKind.ARMED_GROUP, EntityKind.PARTY, EntityKind.INTERNATIONAL, EntityKind.MILITARY);

  /** Whether a noun of talks tells only with whom they are. */
  boolean isLeftOut(Claim claim, List<Cluster> actors) {
    Sentence sentence = text.sentences().get(claim.sentence());
    return TALKS.contains(claim.type()) && actors.size() == 1 && claim.actors().size() == 1
        && claim.actors().getFirst() instanceof Filler.Named named && named.mention().phrase().begin() > claim.predicate()
        && sentence.token(claim.predicate()).isNoun() && sentence.token(named.mention().phrase().begin() - 1).form().equals("مع");
  }

  /** Who talked with them before, else the state or body of who speaks. */
  Optional<Cluster> of(Cluster other, List<Cluster> speakers) {
    return pairs.partner(other).or(() -> speakers.size() == 1 ? side(speakers.getFirst()).filter(s -> s != other) : Optional.empty());
  }

  private Optional<Cluster> side(Cluster speaker) {
    if (Informants.tells(speaker)) {
      return Optional.empty();
    }
    boolean official = speaker.kind() == EntityKind.PERSON && (!speaker.posts().isEmpty() || !speaker.named());
    return official ? clusters.countryOf(speaker) : Optional.of(speaker).filter(s -> SIDES.contains(s.kind()));
  }
}
