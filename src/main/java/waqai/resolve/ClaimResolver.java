package waqai.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Token;

/** Puts entities in the place of words in the roles of claims. */
final class ClaimResolver {
  private static final Set<EventType> HITS_PLACES =
      Set.of(EventType.ATTACK, EventType.CAPTURE, EventType.LOCATION, EventType.RESTRICTION,
          EventType.CASUALTY);

  private static final Set<String> STATES = Set.of("بلد", "دولة", "بلدين", "بلدان", "جار", "عاصمة");
  private static final List<String> STATE_POSTS =
      List.of("رييس وزراء", "رييس حكومه", "رييس جمهوري", "وزير", "وزيره", "ملك", "ولي عهد", "رييس",
          "نايب رييس وزراء", "نايب رييس", "سفير", "نايب وزير", "مستشار امن قومي", "رييسه", "مستشاره");

  private final AnalyzedText text;
  private final Gazetteer gazetteer;
  private final ClusterBuilder clusters;
  private final PronounResolver pronouns;
  private List<Cluster> lastPair = List.of();

  ClaimResolver(AnalyzedText text, Gazetteer gazetteer, ClusterBuilder clusters) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.clusters = clusters;
    this.pronouns = new PronounResolver(text, clusters);
  }

  /** The claim with its participants known. */
  ResolvedClaim resolve(Claim claim) {
    boolean keepPlaces = HITS_PLACES.contains(claim.type());
    List<Cluster> actors = actors(claim.actors());
    List<Cluster> recipients = all(claim.recipients(), keepPlaces);
    if (!claim.actors().equals(claim.recipients())) {
      recipients.removeAll(actors);
    }
    if (claim.type() == EventType.POSITION && recipients.isEmpty()) {
      country(claim, actors).ifPresent(recipients::add);
    }
    List<Cluster> places = all(claim.places(), true);
    places.removeAll(recipients);
    places.removeAll(actors);
    if (claim.type().symmetric() && claim.type() != EventType.CALL) {
      recipients.stream().filter(r -> !actors.contains(r)).forEach(actors::add);
      recipients = new ArrayList<>();
    }
    List<Cluster> sources = all(claim.sources(), false);
    sources.removeAll(actors);
    if (actors.size() == 2 && actors.get(0).kind() == actors.get(1).kind()) {
      lastPair = List.copyOf(actors);
    } else if (actors.size() == 1 && recipients.size() == 1
        && actors.getFirst().kind() == recipients.getFirst().kind()) {
      lastPair = List.of(actors.getFirst(), recipients.getFirst());
    }
    return new ResolvedClaim(
        claim,
        actors,
        recipients,
        places,
        sources,
        claim.time(),
        claim.status(),
        List.of(claim.evidence()));
  }

  /** رئيس الوزراء بينيت: the country that the person serves, else the one spoken of. */
  private Optional<Cluster> country(Claim claim, List<Cluster> persons) {
    if (persons.isEmpty() || claim.title().filter(ClaimResolver::isOfState).isEmpty()) {
      return Optional.empty();
    }
    return countryOf(persons.getFirst())
        .or(() -> clusters.lastCountry(claim.sentence(), claim.predicate()));
  }

  private static boolean isOfState(String title) {
    String key = Orthography.nameKey(title);
    return STATE_POSTS.stream().anyMatch(key::startsWith);
  }

  private List<Cluster> actors(List<Filler> fillers) {
    return all(fillers, false);
  }

  private List<Cluster> all(List<Filler> fillers, boolean keepPlaces) {
    Set<Cluster> out = new LinkedHashSet<>();
    for (Filler filler : fillers) {
      if (isPair(filler)) {
        out.addAll(pair(filler));
      } else {
        one(filler, keepPlaces).ifPresent(out::add);
      }
    }
    return new ArrayList<>(out);
  }

  /** Two countries for البلدان; else the two who were together last, else the last two countries. */
  private List<Cluster> pair(Filler filler) {
    Token head = text.sentences().get(filler.sentence()).token(filler.token());
    boolean states = head.lemmas().stream().anyMatch(STATES::contains);
    boolean known = lastPair.size() == 2
        && (!states || lastPair.stream().allMatch(c -> c.kind() == EntityKind.COUNTRY));
    return known ? lastPair : clusters.lastCountries(filler.sentence(), filler.token());
  }

  /** الجانبان, البلدان, الرئيسان: the two who were together last. */
  private boolean isPair(Filler filler) {
    if (!(filler instanceof Filler.Pronoun)) {
      return false;
    }
    Token head = text.sentences().get(filler.sentence()).token(filler.token());
    boolean dualNoun = head.isDefinite() && !head.lemma().startsWith("اخير")
        && (head.form().endsWith("ان") || head.form().endsWith("ين"));
    return dualNoun || ((Filler.Pronoun) filler).number() == Token.GrammaticalNumber.DUAL;
  }

  private Optional<Cluster> one(Filler filler, boolean keepPlace) {
    return switch (filler) {
      case Filler.Named named -> {
        Cluster cluster = clusters.of(named.mention());
        yield Optional.of(keepPlace ? cluster : government(cluster));
      }
      case Filler.Origin origin ->
          gazetteer.byId(origin.gazetteer()).map(clusters::ofEntry);
      case Filler.Pronoun pronoun -> pronouns.resolve(pronoun);
      case Filler.Homeland homeland -> homeland(homeland);
      case Filler.Words words -> Optional.empty();
    };
  }

  private Optional<Cluster> homeland(Filler.Homeland homeland) {
    Optional<Cluster> owner = homeland.owner().flatMap(pronouns::resolve);
    return owner.flatMap(this::countryOf)
        .or(() -> clusters.lastCountry(homeland.sentence(), homeland.token()));
  }

  private Optional<Cluster> countryOf(Cluster cluster) {
    return cluster.country()
        .or(() -> clusters.entry(cluster).flatMap(Gazetteer.Entry::of))
        .flatMap(gazetteer::byId)
        .map(clusters::ofEntry);
  }

  /** A capital that acts is its country. */
  private Cluster government(Cluster cluster) {
    if (cluster.kind() != EntityKind.PLACE) {
      return cluster;
    }
    Optional<Gazetteer.Entry> country = gazetteer.countryOfCapital(cluster.name());
    if (country.isEmpty()) {
      return cluster;
    }
    Cluster whole = clusters.ofEntry(country.get());
    if (!whole.keys().contains(Orthography.nameKey(cluster.name()))) {
      whole.addName(cluster.name());
    }
    return whole;
  }
}
