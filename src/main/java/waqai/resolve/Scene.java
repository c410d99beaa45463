package waqai.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;

/** Settles what an attack hit and where: a place that is hit is no place beside it, and where troops are sent, or what they leave, is hit by nobody. */
final class Scene {
  private static final Set<String> CLASHES = WordClasses.list().words("attack-clash");

  private Scene() {}

  /** The claim, its target settled. */
  static ResolvedClaim settled(ResolvedClaim told, AnalyzedText text) {
    if (told.claim().type() == EventType.MOBILIZATION && !told.recipients().isEmpty() && isWhere(told, text)) {
      List<Cluster> places = Stream.concat(told.recipients().stream(), told.places().stream()).distinct().toList();
      return told.at(List.of(), places);
    }
    if (told.claim().type() == EventType.WITHDRAWAL) {
      return left(told);
    }
    if (told.claim().type() != EventType.ATTACK) {
      return told;
    }
    boolean town = told.places().stream().anyMatch(Cluster::named);
    ResolvedClaim claim = town
        ? told.at(told.recipients(), told.places().stream().filter(Cluster::named).toList()) : told;
    boolean clash = claim.actors().size() > 1 || !claim.actors().isEmpty() && isClash(told, text);
    if (claim.recipients().isEmpty()) {
      return clash ? claim : claim.at(claim.places(), List.of());
    }
    if (isFought(claim, text)) {
      return claim.at(List.of(), claim.places());
    }
    boolean spot = claim.recipients().stream().noneMatch(Cluster::named) && claim.places().stream().anyMatch(Cluster::named);
    return Retelling.onlyPlaces(claim.recipients()) && !spot ? claim.at(claim.recipients(), List.of()) : claim;
  }

  /** قتل خمسة في اشتباكات بين الشرطة ومتظاهرين: who died in a clash of two is only counted. */
  private static boolean isFought(ResolvedClaim claim, AnalyzedText text) {
    boolean dead = claim.actors().size() > 1 && !claim.claim().quantities().isEmpty()
        && claim.recipients().stream().allMatch(c -> !c.named() && (c.kind() == EntityKind.GROUP || c.kind() == EntityKind.PERSON));
    return dead && text.sentences().stream().flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.hasLemmaOf(CLASHES) && claim.evidence().stream().anyMatch(e -> e.overlaps(t.span())));
  }

  /** اشتبكت الشرطة مع مسلحين ... استهدف المسلحون حافلة: a fight of two, and a blow that one of them dealt somebody or something else. */
  static boolean isOtherBlow(ResolvedClaim a, ResolvedClaim b) {
    return isBlowBeside(a, b) || isBlowBeside(b, a);
  }

  private static boolean isBlowBeside(ResolvedClaim fight, ResolvedClaim blow) {
    return fight.actors().size() > 1 && fight.recipients().isEmpty() && blow.actors().size() == 1 && !blow.recipients().isEmpty();
  }

  /** انسحب الجيش من / المدينة: what troops leave is where they were, and nobody to whom it is done; an alliance that is left is. */
  private static ResolvedClaim left(ResolvedClaim told) {
    List<Cluster> lands = told.recipients().stream().filter(Scene::isLand).toList();
    return lands.isEmpty() || told.actors().isEmpty() ? told : told.at(told.recipients().stream().filter(c -> !isLand(c)).toList(),
        told.places().isEmpty() ? lands : told.places());
  }

  private static boolean isLand(Cluster cluster) {
    return cluster.isPlace() || cluster.kind() == EntityKind.COUNTRY;
  }

  /** اشتباكات بين عشيرتين في البصرة: where they clash is hit by nobody. */
  private static boolean isClash(ResolvedClaim told, AnalyzedText text) {
    return text.sentences().get(told.claim().sentence()).token(told.claim().predicate()).hasLemmaOf(CLASHES);
  }

  /** أرسلت قوات إلى / سوريا: where troops are sent is no side that they are sent against. */
  private static boolean isWhere(ResolvedClaim told, AnalyzedText text) {
    return told.recipients().stream().allMatch(Scene::isLand)
        && text.sentences().get(told.claim().sentence()).clauses().stream()
            .noneMatch(c -> c.predicate() == told.claim().predicate() && !c.slot("ضد").isEmpty());
  }
}
