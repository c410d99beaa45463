package waqai.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.claim.Claim;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Deaths of people without a name are no Killing of their own: where the attack is told they belong
 * to it, where only the toll is told it is an Attack.
 */
record Tolls(AnalyzedText text, EventKinds kinds) {
  private static final Pattern OTHERS = Pattern.compile("آخر(ون|ين|ان)?$|^(ال)?(عشرات|مئات)$");

  /** How many sentences later others are told. */
  private static final int NEAR = 8;

  private static final Set<EntityKind> FORCES = Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.COUNTRY);

  /** Words that lead from those who were hurt to what hurt them. Folded. */
  private static final Set<String> CAUSES = Set.of("جراء", "نتيجة", "اثر", "بسبب");

  private static final Set<EventType> DEATHS = Set.of(EventType.KILLING, EventType.CASUALTY);

  /** The claims, tolls folded into the attacks beside them. */
  List<ResolvedClaim> fold(List<ResolvedClaim> claims) {
    Map<ResolvedClaim, List<ResolvedClaim>> tolls = new IdentityHashMap<>();
    List<ResolvedClaim> kept = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      Optional<ResolvedClaim> attack = attackOf(claim, claims);
      if (attack.isPresent()) {
        tolls.computeIfAbsent(attack.get(), a -> new ArrayList<>()).add(claim);
      } else {
        kept.add(claim);
      }
    }
    return kept.stream().map(c -> withTolls(c, tolls.getOrDefault(c, List.of()))).toList();
  }

  /** سقوط عشرة من الطرفين: so many dead or hurt, whoever they are. */
  static boolean isToll(ResolvedClaim claim) {
    return DEATHS.contains(claim.claim().type()) && !claim.claim().quantities().isEmpty();
  }

  /** The attack to which deaths without a name belong. */
  private Optional<ResolvedClaim> attackOf(
      ResolvedClaim claim, List<ResolvedClaim> claims) {
    if (isInjury(claim)) {
      return attackBeside(claim, claims)
          .filter(a -> !isInjury(a) && claim.claim().evidence().begin() <= a.claim().evidence().begin()
              && a.claim().evidence().begin() <= claim.claim().evidence().end());
    }
    return DEATHS.contains(claim.claim().type()) && claim.recipients().stream().noneMatch(Tolls::isNamed)
        ? attackBeside(claim, claims).or(() -> deathsBeside(claim, claims)).or(() -> deedBefore(claim, claims))
        : Optional.empty();
  }

  /** قتل شرطي في انفجار. وأصيب عشرون آخرون: who else was hit is told in a sentence of its own. */
  private Optional<ResolvedClaim> deedBefore(ResolvedClaim toll, List<ResolvedClaim> claims) {
    boolean others = toll.actors().isEmpty()
        && (toll.recipients().stream().anyMatch(c -> OTHERS.matcher(c.name()).find()) || isInKnown(toll));
    int at = claims.indexOf(toll);
    return others ? claims.subList(0, at).stream()
        .filter(c -> Retelling.isDeed(c) && c.claim().sentence() < toll.claim().sentence()
            && toll.claim().sentence() - c.claim().sentence() <= NEAR)
        .filter(c -> c.status() == toll.status() && !FactMerger.timesConflict(c.time(), toll.time()))
        .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** لقي 17 شخصا مصرعهم في الانفجار: in what was told before. */
  private boolean isInKnown(ResolvedClaim toll) {
    Sentence sentence = text.sentences().get(toll.claim().sentence());
    return toll.claim().type() == EventType.CASUALTY && sentence.clauses().stream()
        .filter(c -> c.predicate() == toll.claim().predicate() && c.kind() != Clause.Kind.NOUN)
        .flatMap(c -> c.slot("في").stream()).map(p -> sentence.token(p.head()))
        .anyMatch(t -> t.isDefinite() && kinds.isEvent(t));
  }

  /** أصيب مدنيان بقذيفة أطلقها مسلحون: who was hurt, not by whom. */
  private static boolean isInjury(ResolvedClaim claim) {
    return claim.claim().type() == EventType.ATTACK && claim.actors().isEmpty()
        && claim.claim().quantities().stream().anyMatch(q -> q.what() == Quantity.What.INJURED)
        && claim.recipients().stream().allMatch(c -> c.kind() == EntityKind.GROUP && !c.named());
  }

  /** قتل سبعة جنود وأصيب أربعة آخرون: besides those who are told first. */
  private static boolean hitsOthers(ResolvedClaim claim) {
    return !claim.recipients().isEmpty() && claim.recipients().stream().allMatch(c -> OTHERS.matcher(c.name()).find());
  }

  /** لقي ثلاثة مصرعهم وجرح أربعة في انفجار: the wounded belong to the deaths that are an attack. */
  private Optional<ResolvedClaim> deathsBeside(ResolvedClaim claim, List<ResolvedClaim> claims) {
    return claims.stream()
        .filter(c -> claim.claim().type() == EventType.CASUALTY && c.claim().type() == EventType.KILLING)
        .filter(c -> c.claim().sentence() == claim.claim().sentence() && !isNamedVictim(c))
        .findFirst();
  }

  /** The attack with the numbers of its victims, and the victims if it names no target. */
  private ResolvedClaim withTolls(ResolvedClaim claim, List<ResolvedClaim> tolls) {
    boolean bare = claim.claim().type() == EventType.KILLING && !isNamedVictim(claim);
    Claim told = bare ? claim.claim().as(EventType.ATTACK) : claim.claim();
    List<Quantity> numbers = tolls.stream().flatMap(t -> t.claim().quantities().stream()).toList();
    List<Cluster> victims = victims(tolls);
    boolean clash = claim.recipients().isEmpty() && (claim.actors().size() > 1 || claim.actors().stream().anyMatch(Tolls::isTwo) && isClash(claim));
    boolean open = (claim.recipients().isEmpty() && !clash || hitsOthers(claim)) && !victims.isEmpty();
    ResolvedClaim counted = asTold(byKillers(claim, tolls), tolls).of(
        told.with(Counts.joined(told.quantities(), numbers)), open ? victims : claim.recipients());
    return !open && !victims.isEmpty() && isOnlyWhere(claim, tolls.getFirst())
        ? counted.at(victims, where(claim))
        : counted;
  }

  /** قبيلتين, مجموعتان مسلحتان: both sides in one word. */
  private static boolean isTwo(Cluster actor) {
    return !actor.named() && actor.name().split(" ")[0].matches(".{3,}(تين|تان)");
  }

  /** اشتباكات بين قبيلتين أسفرت عن قتلى: both sides fight, and nobody is attacked. */
  private boolean isClash(ResolvedClaim attack) {
    return kinds.isClash(text.sentences().get(attack.claim().sentence()).token(attack.claim().predicate()));
  }

  /** قتل سبعة الجمعة في تفجير، بحسب الشرطة: when and whose word is told of the dead is told of the attack. */
  private static ResolvedClaim asTold(ResolvedClaim attack, List<ResolvedClaim> tolls) {
    Optional<ResolvedClaim> first = tolls.stream()
        .filter(t -> t.claim().predicate() < attack.claim().predicate() || DEATHS.contains(attack.claim().type()))
        .findFirst();
    return first.map(toll -> new ResolvedClaim(
            attack.claim(), attack.actors(), attack.recipients(), attack.places(),
            attack.sources().isEmpty() ? toll.sources() : attack.sources(),
            attack.time().or(toll::time), attack.status(), attack.evidence()))
        .orElse(attack);
  }

  /** قتل مسلحون خمسة في هجوم: who killed attacked. */
  private static ResolvedClaim byKillers(ResolvedClaim attack, List<ResolvedClaim> tolls) {
    return attack.actors().isEmpty()
        ? attack.by(tolls.stream().flatMap(t -> t.actors().stream()).distinct()
            .filter(a -> !attack.recipients().contains(a)).toList())
        : attack;
  }

  /** The place that has a name. */
  private static List<Cluster> where(ResolvedClaim attack) {
    boolean known = attack.places().isEmpty() || attack.recipients().stream().anyMatch(Cluster::named);
    return known ? attack.recipients() : attack.places();
  }

  /** Whom the words count, without the others (وإصابة آخرين) when somebody else is told. */
  private static List<Cluster> victims(List<ResolvedClaim> tolls) {
    List<Cluster> all = tolls.stream().flatMap(t -> t.recipients().stream()).distinct().toList();
    List<Cluster> told = all.stream().filter(c -> !OTHERS.matcher(c.name()).find()).toList();
    return told.isEmpty() ? all : told;
  }

  /** قتل ستة في قصف استهدف شقة: when the dead are told first in a sentence, what was hit is only where they died. */
  private boolean isOnlyWhere(ResolvedClaim attack, ResolvedClaim toll) {
    int dead = toll.claim().predicate();
    int blow = attack.claim().predicate();
    if (toll.claim().sentence() != attack.claim().sentence() || dead >= blow || !Retelling.onlyPlaces(attack.recipients())) {
      return false;
    }
    List<Token> between = text.sentences().get(toll.claim().sentence()).tokens().subList(dead, blow + 1);
    return (toll.claim().type() != EventType.CASUALTY || between.stream().anyMatch(Tolls::isCause)) && between.stream().anyMatch(kinds::isStrike)
        && toll.recipients().stream().allMatch(c -> c.kind() == EntityKind.GROUP);
  }

  /** أصيب خمسة / جراء سقوط قذائف: leads to what brought it about. */
  private static boolean isCause(Token token) {
    return CAUSES.contains(Orthography.fold(token.form()));
  }

  /** هاجم التنظيم البلدة وقتل الجيش عشرة من عناصره: the dead are those who attacked, and killed by who was attacked. */
  private static boolean isOnAssailants(ResolvedClaim toll, ResolvedClaim attack) {
    boolean against = !toll.actors().isEmpty() && toll.actors().stream().noneMatch(attack.actors()::contains)
        && toll.actors().stream().allMatch(c -> FORCES.contains(c.kind())) && attack.actors().stream().allMatch(c -> c.kind() == EntityKind.ARMED_GROUP);
    return toll.recipients().stream().anyMatch(attack.actors()::contains) || against && !attack.actors().isEmpty();
  }

  private static boolean isNamed(Cluster victim) {
    return victim.kind() == EntityKind.PERSON && victim.named();
  }

  private boolean isNamedVictim(ResolvedClaim claim) {
    return claim.recipients().stream().anyMatch(c -> c.kind() == EntityKind.PERSON && (c.named() || !isInAttack(claim)));
  }

  /** مقتل جندي وإصابة ثلاثة في هجوم: somebody without a name is told with the others who were hurt. */
  private boolean isInAttack(ResolvedClaim claim) {
    List<Token> tokens = text.sentences().get(claim.claim().sentence()).tokens();
    return tokens.stream().anyMatch(kinds::isEvent) && tokens.stream().anyMatch(kinds::isHurt);
  }

  /** An attack of the sentence, rather than its wounded; قتلت الشرطة رجلا طعن أربعة: the death of who made it is another one. */
  private static Optional<ResolvedClaim> attackBeside(
      ResolvedClaim toll, List<ResolvedClaim> claims) {
    return claims.stream()
        .filter(c -> c != toll && c.claim().type() == EventType.ATTACK && !isOnAssailants(toll, c))
        .filter(c -> c.claim().sentence() == toll.claim().sentence())
        .min(Comparator.comparing(Tolls::isInjury));
  }
}
