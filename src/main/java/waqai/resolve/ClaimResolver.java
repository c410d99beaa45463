package waqai.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Clause;

/** Puts entities in the place of words in the roles of claims. */
final class ClaimResolver {
  /** What is the speaker's own when he says we: ندين, نرفض, ندعو. */
  private static final Set<EventType> JUDGING = EnumSet.of(
      EventType.PRAISE, EventType.CONDEMNATION, EventType.DEMAND, EventType.REJECTION, EventType.ACCUSATION,
      EventType.THREAT, EventType.STATEMENT);

  private static final Set<EventType> BLAMING =
      EnumSet.of(EventType.CONDEMNATION, EventType.PRAISE, EventType.REJECTION, EventType.ACCUSATION);

  private static final Set<EventType> HITS_PLACES =
      Set.of(EventType.ATTACK, EventType.CAPTURE, EventType.LOCATION, EventType.RESTRICTION,
          EventType.CASUALTY);

  /** Who tells of violence that others do. */
  private static final Set<EntityKind> TELLING =
      Set.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL, EntityKind.GROUP);

  /** What is done to people: توقيفه is never that of the court before it. */
  private static final Set<EventType> HOLDING = Set.of(EventType.ARREST, EventType.RELEASE, EventType.ABDUCTION, EventType.CONVICTION);

  /** What is done to a land: a pronoun stands for one (انسحب منها). */
  private static final Set<EventType> TERRITORIAL = Set.of(EventType.WITHDRAWAL, EventType.CAPTURE);

  private static final List<String> STATE_POSTS =
      List.of("رييس وزراء", "رييس حكومه", "رييس جمهوري", "وزير", "وزيره", "ملك", "ولي عهد", "رييس",
          "نايب رييس وزراء", "نايب رييس", "نايب وزير", "خادم حرمين", "امير بلاد", "سلطان بلاد", "عاهل",
          "مستشار امن قومي", "رييسه", "مستشاره", "نايب عام");

  /** العقوبات الأوروبية: what acts by this adjective is the union. */
  private static final String EUROPE = "place/europe";
  private static final String UNION = "body/eu";

  private static final Set<String> ARRIVING = WordClasses.list().words("arriving");

  /** النائب فلان: of the only chamber that the article tells. */
  private static final Set<String> MEMBER = WordClasses.list().words("chamber-post");

  private static final List<String> CHAMBERS = WordClasses.list().words("chamber").stream().map(Orthography::nameKey).toList();

  /** How many times as often as any other a land must be told for a minister of no land to be its. */
  private static final int HOME = 3;

  private final AnalyzedText text;
  private final Gazetteer gazetteer;
  private final ClusterBuilder clusters;
  private final PronounResolver pronouns;
  private final Pairs pairs;
  private final Partners partners;
  private final Belongings belongings;
  private final Informants informants;
  private final LastMeeting occasions = new LastMeeting();
  private final Authors authors;
  private final Delegates delegates = new Delegates();
  private final Detachments detachments;
  private final Set<List<Integer>> judged = new HashSet<>();

  ClaimResolver(AnalyzedText text, Gazetteer gazetteer, ClusterBuilder clusters) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.clusters = clusters;
    this.pronouns = new PronounResolver(text, clusters);
    this.pairs = new Pairs(text, clusters);
    partners = new Partners(text, clusters, pairs);
    this.informants = new Informants(clusters);
    authors = new Authors(text, clusters);
    detachments = new Detachments(text, clusters);
    this.belongings = new Belongings(text, clusters, pronouns);
  }

  /** The claim with its participants known. */
  ResolvedClaim resolve(Claim claim) {
    boolean keepPlaces = HITS_PLACES.contains(claim.type());
    List<Cluster> sources = all(claim.sources(), new Context(false, List.of(), true, List.of(), claim.type()));
    boolean judging = JUDGING.contains(claim.type());
    boolean lies = claim.type() == EventType.LOCATION;
    List<Cluster> actors = all(detachments.doers(claim, withoutPair(claim)), new Context(lies, sources, judging, named(claim), claim.type()));
    detachments.resume(claim, actors);
    if (claim.type().root() == EventType.Root.ASSAULT) {
      boolean untold = claim.actors().stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped());
      actors.removeIf(a -> Informants.tells(a) || untold && sources.contains(a) && TELLING.contains(a.kind()));
    }
    if (judging && actors.isEmpty() && sources.size() == 1 && isLeftOut(claim)) {
      actors.add(sources.removeFirst());
    }
    List<Cluster> others = new ArrayList<>(withOrderer(claim, actors));
    sources.stream().filter(s -> !s.named() || claim.type() == EventType.KILLING).forEach(others::add);
    if (TERRITORIAL.contains(claim.type())) {
      clusters.clusters().stream().filter(c -> !c.isPlace()).forEach(others::add);
    }
    if (HOLDING.contains(claim.type())) {
      clusters.clusters().stream().filter(c -> c.kind() == EntityKind.GOVERNMENT || c.kind() == EntityKind.COUNTRY || c.kind() == EntityKind.INTERNATIONAL).forEach(others::add);
    }
    boolean mutual = claim.actors().equals(claim.recipients());
    List<Cluster> recipients = mutual ? new ArrayList<>(actors)
        : all(claim.recipients(), new Context(keepPlaces, sources, judging, others, claim.type()));
    if (keepPlaces && (!actors.isEmpty() || claim.actors().isEmpty())) {
      recipients.addAll(things(claim));
    }
    if (!mutual) {
      recipients.removeAll(actors);
    }
    if (claim.type().root() == EventType.Root.ASSAULT) {
      recipients.removeIf(Informants::isChannel);
    }
    if (claim.type() == EventType.POSITION) {
      recipients.removeIf(r -> r.kind() == EntityKind.PERSON);
    }
    if (claim.type() == EventType.POSITION && recipients.isEmpty()) {
      country(claim, actors).ifPresent(recipients::add);
    }
    List<Cluster> places = all(claim.places(), new Context(true, sources, false, List.of(), claim.type()));
    if (claim.type() == EventType.VISIT) {
      hostLand(actors, recipients, places);
      capitals(claim, recipients).forEach(places::add);
    }
    places.removeAll(recipients);
    places.removeAll(actors);
    if (claim.type().symmetric() && claim.type() != EventType.CALL) {
      recipients.stream().filter(r -> !actors.contains(r)).forEach(actors::add);
      recipients = new ArrayList<>();
    }
    if (FactMerger.SPOKEN.contains(claim.type()) || claim.type() == EventType.STATEMENT) {
      sources.removeAll(actors);
    }
    if (partners.isLeftOut(claim, actors)) {
      partners.of(actors.getFirst(), sources).ifPresent(p -> {
        actors.addFirst(p);
        places.remove(p);
      });
    }
    pairs.remember(claim.type(), actors, recipients, claim.sentence());
    EventType type = occasions.type(claim);
    occasions.remember(claim, actors);
    authors.remember(claim, actors, recipients);
    if (BLAMING.contains(claim.type())) {
      judged.add(List.of(claim.sentence(), claim.predicate()));
    }
    return new ResolvedClaim(
        claim.as(type),
        actors,
        recipients,
        places,
        sources,
        claim.time(),
        claim.status(),
        List.of(claim.evidence()));
  }

  /** سيطروا على / هضبتين: what is hit or taken and no list has. */
  private List<Cluster> things(Claim claim) {
    return claim.recipients().stream().flatMap(f -> f instanceof Filler.Words words ? Stream.of(clusters.thing(words)) : Stream.empty()).distinct().toList();
  }

  /** قال الوزير إن العقوبات تضر، / وهدد بالرد: nobody but the speaker is left to be its subject. */
  private static boolean isLeftOut(Claim claim) {
    return claim.actors().size() == 1 && claim.actors().getFirst() instanceof Filler.Pronoun p && p.dropped();
  }

  /** وقع الجانبان اتفاقا بين مصر وقبرص: the two are those who are named. */
  private List<Filler> withoutPair(Claim claim) {
    return claim.type().symmetric() && claim.actors().stream().filter(f -> f instanceof Filler.Named && !pairs.isPair(f)).count() > 1
        ? claim.actors().stream().filter(f -> !pairs.isPair(f)).toList()
        : claim.actors();
  }

  /** استقبال الوزير له: those who are named beside a pronoun in one role are not whom it stands for. */
  private List<Cluster> named(Claim claim) {
    Stream<Cluster> named = claim.actors().stream()
        .filter(f -> f instanceof Filler.Named)
        .map(f -> clusters.of(((Filler.Named) f).mention()));
    return !claim.type().symmetric() ? List.of() : Stream.concat(named, lands(claim)).toList();
  }

  /** وصل إلى الرباط حيث استقبله الملك: he who is received is no land. */
  private Stream<Cluster> lands(Claim claim) {
    boolean he = claim.type() == EventType.MEETING && claim.actors().stream()
        .anyMatch(f -> f instanceof Filler.Pronoun p && !p.dropped() && text.sentences().get(p.sentence()).token(p.token()).form().equals("ه"));
    return he ? clusters.clusters().stream().filter(c -> c.kind() == EntityKind.COUNTRY) : Stream.of();
  }

  /** رئيس الوزراء بينيت: the country that the person serves, else the one spoken of. */
  private Optional<Cluster> country(Claim claim, List<Cluster> persons) {
    if (!persons.isEmpty() && isOfChamber(claim)) {
      return clusters.only(c -> c.kind() == EntityKind.GOVERNMENT && isChamber(Orthography.nameKey(c.name())));
    }
    if (persons.isEmpty() || claim.title().filter(ClaimResolver::isOfState).isEmpty()) {
      return Optional.empty();
    }
    return clusters.countryOf(persons.getFirst())
        .or(() -> clusters.home(HOME))
        .or(() -> clusters.lastCountry(claim.sentence(), claim.predicate()));
  }

  /** النائب, النائبة: nothing without the chamber of which somebody is a member. */
  static boolean isOfChamber(Claim claim) {
    return claim.title().map(t -> Orthography.stripArticle(Orthography.fold(t))).filter(MEMBER::contains).isPresent();
  }

  private static boolean isChamber(String key) {
    return CHAMBERS.stream().anyMatch(n -> key.equals(n) || key.startsWith(n + " "));
  }

  private static boolean isOfState(String title) {
    String key = Orthography.nameKey(title);
    return STATE_POSTS.stream().anyMatch(key::startsWith);
  }

  /**
   * In what a filler stands.
   *
   * @param keepPlaces whether a town stays a town rather than the country it is the capital of
   * @param speakers whose words the claim is
   * @param judging whether the claim is what somebody thinks or wants, not what a state does
   * @param others who stands in another role of the claim, so that a pronoun does not mean them
   * @param type what the claim tells
   */
  private record Context(
      boolean keepPlaces, List<Cluster> speakers, boolean judging, List<Cluster> others, EventType type) {}

  private List<Cluster> all(List<Filler> fillers, Context context) {
    Set<Cluster> out = new LinkedHashSet<>();
    for (Filler filler : fillers) {
      Optional<Filler.Authored> document = meant(filler, context.type());
      if (filler instanceof Filler.Occasion) {
        out.addAll(occasions.participants(filler));
      } else if (filler instanceof Filler.Authored authored) {
        out.addAll(authors.of(authored, context.others()));
      } else if (document.isPresent()) {
        out.addAll(makers(document.get(), context.others()));
      } else if (pairs.isPair(filler)) {
        out.addAll(pairs.of(filler, context.type(), context.others()));
      } else {
        List<Cluster> foes = pairs.ofQuarrel(filler, context.others());
        out.addAll(foes);
        if (foes.isEmpty()) {
          one(filler, context).ifPresent(c -> out.addAll(delegates.with(filler, c)));
        }
      }
    }
    return new ArrayList<>(out);
  }

  /** رفضها, ورحبت به: the document for which a pronoun stands in a judgement. */
  private Optional<Filler.Authored> meant(Filler filler, EventType type) {
    return BLAMING.contains(type) && filler instanceof Filler.Pronoun pronoun ? authors.meant(pronoun, type) : Optional.empty();
  }

  /** المبادرة المصرية: the land by its adjective, else whose the document is. */
  private List<Cluster> makers(Filler.Authored noun, List<Cluster> judges) {
    List<Token> tokens = text.sentences().get(noun.sentence()).tokens();
    return tokens.stream().skip(noun.token() + 1L).limit(1).filter(Token::isAdjective)
        .flatMap(t -> gazetteer.nisba(t.form()).stream()).map(clusters::ofEntry).findFirst()
        .map(List::of).orElseGet(() -> authors.ofTold(noun, judges));
  }

  private Optional<Cluster> one(Filler filler, Context context) {
    return switch (filler) {
      case Filler.Named named -> {
        Cluster cluster = belongings.owned(named.mention(), clusters.of(named.mention()));
        yield Optional.of(context.keepPlaces() ? cluster : clusters.acting(cluster));
      }
      case Filler.Origin origin ->
          gazetteer.byId(origin.gazetteer().equals(EUROPE) ? UNION : origin.gazetteer()).map(clusters::ofEntry);
      case Filler.Pronoun pronoun -> belongings.isWe(pronoun)
          ? belongings.we(context.speakers(), context.judging())
          : pronouns.resolve(pronoun, context.judging() ? context.others() : whoActs(context))
              .or(() -> pronoun.dropped() ? Optional.empty() : occasions.partner(pronoun.sentence(), context.others()));
      case Filler.Homeland homeland -> homeland.owner().flatMap(pronouns::announced).flatMap(clusters::countryOf)
          .or(() -> ofSpeaker(context.speakers())).or(() -> homeland(homeland));
      case Filler.Occasion occasion -> Optional.empty();
      case Filler.Authored authored -> Optional.empty();
      case Filler.Words words -> Optional.empty();
    };
  }

  /** أمر القاضي بتوقيفه: not himself; but نددت بفرض عقوبات عليها; with who does it also who has it done. */
  private List<Cluster> withOrderer(Claim claim, List<Cluster> actors) {
    Sentence sentence = text.sentences().get(claim.sentence());
    Stream<Cluster> orderers = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == claim.predicate())
        .flatMap(c -> c.parent().stream())
        .filter(p -> !judged.contains(List.of(claim.sentence(), p)))
        .flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p && c.kind() == Clause.Kind.VERB))
        .flatMap(c -> c.slot("subj").stream())
        .flatMap(s -> sentence.mentions().stream().filter(m -> m.phrase().head() == s.head()))
        .map(clusters::of);
    return Stream.concat(actors.stream(), orderers).distinct().toList();
  }

  /** Those whom a pronoun of a deed does not mean: the others in it, and whoever only tells of it. */
  private List<Cluster> whoActs(Context context) {
    return Stream.concat(context.others().stream(), informants.all().stream()).toList();
  }

  /** وصل إلى جدة في زيارة للمملكة, إلى أربيل في إقليم كردستان: the land is visited, the town is where. */
  private void hostLand(List<Cluster> actors, List<Cluster> recipients, List<Cluster> places) {
    if (recipients.size() != 1 || recipients.getFirst().kind() != EntityKind.PLACE) {
      return;
    }
    Cluster town = recipients.getFirst();
    Optional<Cluster> land = places.stream().filter(ClaimResolver::isLand).findFirst()
        .or(() -> isLand(town) ? Optional.empty() : abroad(actors, town));
    if (land.isPresent()) {
      recipients.set(0, land.get());
      places.remove(land.get());
      places.addFirst(town);
    }
  }

  /** وصل إلى دمشق: the capital by which a land is told is where somebody arrives; زار دمشق is of the land. */
  private Stream<Cluster> capitals(Claim claim, List<Cluster> recipients) {
    boolean arrives = text.sentences().get(claim.sentence()).token(claim.predicate()).hasLemmaOf(ARRIVING);
    return claim.recipients().stream()
        .flatMap(f -> arrives && f instanceof Filler.Named named ? Stream.of(clusters.of(named.mention())) : Stream.empty())
        .filter(c -> c.kind() == EntityKind.PLACE && !recipients.contains(c) && recipients.contains(clusters.acting(c)));
  }

  /** The country of a town that is not the visitors' own. */
  private Optional<Cluster> abroad(List<Cluster> actors, Cluster town) {
    return clusters.countryOf(town)
        .filter(land -> !actors.isEmpty() && actors.stream()
            .map(clusters::countryOf)
            .allMatch(own -> own.isPresent() && own.get() != land));
  }

  private static boolean isLand(Cluster place) {
    return place.kind() == EntityKind.COUNTRY
        || place.kind() == EntityKind.PLACE && place.begins("اقليم");
  }

  /** وصل الوزير الفرنسي إلى بيروت، وقال إن / بلاده: the land of the man who says it. */
  private Optional<Cluster> ofSpeaker(List<Cluster> speakers) {
    return speakers.size() == 1 && speakers.getFirst().kind() == EntityKind.PERSON ? clusters.countryOf(speakers.getFirst()) : Optional.empty();
  }

  private Optional<Cluster> homeland(Filler.Homeland homeland) {
    Optional<Cluster> owner = homeland.owner().flatMap(p -> pronouns.resolve(p, List.of()));
    return owner.flatMap(clusters::countryOf)
        .or(() -> clusters.lastCountry(homeland.sentence(), homeland.token()));
  }
}
