package waqai.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds which two are meant: الجانبان, البلدان, الرئيسان, or a verb in the dual. */
final class Pairs {
  private static final Set<String> STATES = Set.of("بلد", "دولة", "بلدين", "بلدان", "جار", "عاصمة");

  private static final Set<String> OFFICES = Set.of("رئيس", "وزير", "زعيم");

  private static final Set<EntityKind> STATELY = EnumSet.of(EntityKind.COUNTRY, EntityKind.GOVERNMENT, EntityKind.PERSON);

  private static final Set<String> CLASHES = WordClasses.list().words("attack-clash");

  /** How many words before or behind the two a clash of theirs is told. */
  private static final int FIGHT = 3;

  /** Two of these are rather the states or bodies than whoever speaks for them. */
  private static final Set<String> SIDES = Set.of("طرف", "جانب", "طرفان", "طرفين", "جانبان", "جانبين");

  /** What is told of those who quarrel, whoever else has met since. */
  private static final Set<EventType> QUARRELLING = EnumSet.of(EventType.ACCUSATION, EventType.CEASEFIRE, EventType.THREAT);

  /** What one side does to the other. */
  private static final Set<EventType> AGAINST = EnumSet.of(EventType.ATTACK, EventType.ACCUSATION, EventType.THREAT);

  /** What a minister does for his state. */
  private static final Set<EventType> BINDING = EnumSet.of(EventType.AGREEMENT, EventType.PLEDGE, EventType.COOPERATION);

  private static final Set<String> MEDIATORS = Set.of("وسيط", "وسيطان", "وسيطين", "راعي", "راعيان");

  /** The first words of posts, as keys, whose holders الرئيسان and الزعيمان may be. */
  private static final Set<String> HEADS_OF_STATE = Set.of("رييس", "ملك", "عاهل", "امير", "سلطان", "زعيم", "مستشار المان", "مستشاره المان");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final MainSides sides;
  private final List<Two> told = new ArrayList<>();
  private List<Cluster> last = List.of();
  private List<Cluster> lastStates = List.of();
  private List<Cluster> mediators = List.of();
  private List<Cluster> foes = List.of();
  private boolean met;
  private boolean talked;

  Pairs(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
    sides = new MainSides(text, clusters);
  }

  /**
   * Two sides of one event.
   *
   * @param at the sentence
   * @param together whether they met or agreed, or fought each other
   */
  private record Two(List<Cluster> sides, int at, boolean together) {}

  /** Remembers two of one kind or two sides, and two of two countries, that took part in one event; of mediation those who are parted. */
  void remember(EventType type, List<Cluster> actors, List<Cluster> recipients, int sentence) {
    if (type == EventType.MEDIATION) {
      mediators = actors.size() == 2 ? List.copyOf(actors) : mediators;
    }
    List<Cluster> all = type == EventType.MEDIATION ? List.copyOf(recipients)
        : Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
    if (all.size() != 2) {
      return;
    }
    if (type == EventType.ATTACK && (actors.size() == 2 || recipients.size() == 1) && areBodies(all)) {
      foes = all;
    }
    if (AGAINST.contains(type) && all.stream().allMatch(sides::isSide)) {
      told.add(new Two(all, sentence, false));
    }
    boolean fought = type == EventType.ATTACK && actors.size() == 2;
    boolean together = type.symmetric() || type == EventType.VISIT || type == EventType.MEDIATION || fought;
    if (countries(all).size() == 2 && (together || !met)) {
      lastStates = countries(all);
      met |= together;
    }
    boolean alike = all.get(0).kind() == all.get(1).kind() && all.get(0).kind() != EntityKind.PLACE
        && (together || all.get(0).kind() != EntityKind.PERSON || all.stream().anyMatch(Cluster::named));
    if ((alike || together && type != EventType.VISIT && areBodies(all)) && (together || !talked)) {
      last = all;
      talked |= together;
      told.add(new Two(all, sentence, together));
    }
  }

  /** الجيش وقوات الدعم السريع, إسرائيل وحماس: sides of whatever kind, but no people or places. */
  private static boolean areBodies(List<Cluster> two) {
    return two.stream().allMatch(c -> c.kind().isSomebody() && c.kind() != EntityKind.PERSON);
  }

  /** المفاوضات مع إيران: the other of the last two who talked, or fought, of whom one is told. */
  Optional<Cluster> partner(Cluster one) {
    return told.stream().filter(t -> t.together() && t.sides().contains(one)).reduce((a, b) -> b)
        .flatMap(t -> t.sides().stream().filter(c -> c != one).findFirst());
  }

  private List<Cluster> countries(List<Cluster> all) {
    Set<Cluster> out = new LinkedHashSet<>();
    all.forEach(c -> clusters.countryOf(c).ifPresent(out::add));
    return List.copyOf(out);
  }

  /** شهد الرئيس المصري ونظيره الأوزبكي توقيع اتفاقيات بين / البلدين: the two lands of those told in this sentence and the one before, where they are of no others. */
  private List<Cluster> lands(Filler filler, Predicate<Cluster> other) {
    int at = token(filler).span().begin();
    int from = text.sentences().get(Math.max(0, filler.sentence() - 1)).token(0).span().begin();
    List<Cluster> two = countries(clusters.clusters().stream()
        .filter(c -> c.kind() == EntityKind.PERSON && c.spans().stream().anyMatch(s -> s.begin() >= from && s.end() <= at)).toList());
    return two.size() == 2 && two.stream().noneMatch(other) ? two : List.of();
  }

  /** Whether a filler stands for two. */
  boolean isPair(Filler filler) {
    if (!(filler instanceof Filler.Pronoun pronoun)) {
      return filler instanceof Filler.Named named && isBoth(named.mention());
    }
    Token head = token(filler);
    boolean dualNoun = head.isDefinite() && !head.lemma().startsWith("اخير")
        && (head.form().endsWith("ان") || head.form().endsWith("ين"));
    return dualNoun || pronoun.number() == Token.GrammaticalNumber.DUAL || isTheirs(head);
  }

  /** رحبت بالاتفاق الذي وقعه / البلدان: the bare noun. */
  private boolean isBoth(Mention mention) {
    Token head = text.sentences().get(mention.sentence()).token(mention.phrase().head());
    return !mention.named() && mention.of().isEmpty() && mention.phrase().end() == mention.phrase().begin() + 1 && head.form().matches("ال.*(ان|ين)")
        && (head.hasLemmaOf(SIDES) || head.hasLemma("بلد") && head.form().equals("البلدان"));
  }

  /** طرفي / النزاع, طرفا / الصراع: the two that fight, where the text has told them. */
  List<Cluster> ofQuarrel(Filler filler, List<Cluster> others) {
    Token head = token(filler);
    boolean two = filler instanceof Filler.Named named && !named.mention().named() && head.hasLemma("طرف") && head.form().matches("طرف[اي]")
        && head.index() + 1 < text.sentences().get(filler.sentence()).tokens().size()
        && text.sentences().get(filler.sentence()).token(head.index() + 1).hasLemmaOf(MainSides.QUARRELS);
    return two ? told(filler, true, c -> isOf(others, c)) : List.of();
  }

  /** أحرز العراق والأمم المتحدة تقدما في محادثات / هما, أن / هما. */
  private static boolean isTheirs(Token token) {
    return token.form().equals("هما") && token.isPronoun();
  }

  /** دارت بين الجانبين / اشتباكات: the two fought. */
  private boolean isFight(Filler filler) {
    List<Token> tokens = text.sentences().get(filler.sentence()).tokens();
    int at = filler.token();
    return tokens.subList(Math.max(0, at - FIGHT), Math.min(tokens.size(), at + FIGHT)).stream().anyMatch(t -> t.hasLemmaOf(CLASHES));
  }

  private Token token(Filler filler) {
    return text.sentences().get(filler.sentence()).token(filler.token());
  }

  /**
   * The two, or nobody when they are not known.
   *
   * @param others who does it to them, or with them
   */
  List<Cluster> of(Filler filler, EventType type, List<Cluster> others) {
    Predicate<Cluster> other = c -> isOf(others, c);
    if (token(filler).hasLemmaOf(STATES)) {
      List<Cluster> states = lastStates.size() == 2 && lastStates.stream().noneMatch(other) ? lastStates
          : clusters.lastCountries(filler.sentence(), filler.token(), other);
      return states.isEmpty() ? lands(filler, other) : states;
    }
    if (token(filler).hasLemmaOf(MEDIATORS)) {
      return mediators;
    }
    if (token(filler).isVerb() || isTheirs(token(filler))) {
      Optional<List<Cluster>> subjects = subjects(filler);
      if (subjects.isPresent()) {
        return subjects.get();
      }
    }
    if (foes.size() == 2 && isFight(filler)) {
      return foes;
    }
    if (token(filler).hasLemmaOf(SIDES)) {
      List<Cluster> two = sides(filler, QUARRELLING.contains(type) || type == EventType.DEMAND && !others.isEmpty(), other);
      boolean ofStates = BINDING.contains(type) || !others.isEmpty();
      return ofStates && arePeople(two) && countries(two).size() == 2 ? countries(two) : two;
    }
    if (isPeople(filler) && !arePeople(last) || isOfHeads(filler) && !areHeads(last)) {
      return people(filler);
    }
    if (isTheirs(token(filler)) && last.size() != 2 && lastStates.size() != 2) {
      return List.of();
    }
    return last.size() == 2 ? last : lastStates.size() == 2 ? lastStates : clusters.lastCountries(filler.sentence(), filler.token(), other);
  }

  /** الجانبان, الطرفين: those who talked, else who fought or quarrelled last, else of whom the article speaks most; never who calls upon them. */
  private List<Cluster> sides(Filler filler, boolean quarrel, Predicate<Cluster> other) {
    List<Cluster> two = told(filler, quarrel, other);
    List<Cluster> main = two.isEmpty() ? sides.most(filler, other) : two;
    return !main.isEmpty() || lastStates.stream().anyMatch(other) ? main : lastStates;
  }

  private List<Cluster> told(Filler filler, boolean quarrel, Predicate<Cluster> other) {
    List<Two> apart = told.stream().filter(t -> t.sides().stream().noneMatch(other)).toList();
    Optional<Two> talks = apart.stream().filter(t -> t.together() && !quarrel).reduce((a, b) -> b.at() > a.at() ? b : a);
    if (talks.isPresent()) {
      return talks.get().sides();
    }
    Optional<Two> latest = apart.stream().reduce((a, b) -> b.at() >= a.at() ? b : a);
    Optional<MainSides.Between> between = sides.between(filler, other);
    if (between.isPresent() && latest.filter(t -> t.at() >= between.get().sentence()).isEmpty()) {
      return between.get().sides();
    }
    return latest.map(Two::sides).orElse(List.of());
  }

  /** دعا الوزير التركي الطرفين: neither himself nor his land. */
  private boolean isOf(List<Cluster> others, Cluster side) {
    return others.contains(side) || STATELY.contains(side.kind()) && clusters.countryOf(side)
        .filter(land -> others.stream().anyMatch(o -> STATELY.contains(o.kind()) && clusters.countryOf(o).filter(l -> l == land).isPresent())).isPresent();
  }

  /** الرئيسان, الوزيران: no countries. */
  private boolean isPeople(Filler filler) {
    return token(filler).hasLemmaOf(OFFICES);
  }

  /** الزعيمان, الرئيسان: no envoy is one of them. */
  private boolean isOfHeads(Filler filler) {
    return isPeople(filler) && !token(filler).hasLemma("وزير");
  }

  private static boolean areHeads(List<Cluster> two) {
    return two.size() == 2 && two.stream().allMatch(c -> holds(c, false));
  }

  private static boolean arePeople(List<Cluster> two) {
    return two.size() == 2 && two.stream().allMatch(c -> c.kind() == EntityKind.PERSON);
  }

  /** The two holders of such offices in two countries who were told last; nobody when there are not two. */
  private List<Cluster> people(Filler filler) {
    int at = token(filler).span().begin();
    boolean ministers = token(filler).lemmas().contains("وزير");
    List<Cluster> found = clusters.clusters().stream()
        .filter(c -> c.kind() == EntityKind.PERSON && c.named() && holds(c, ministers))
        .filter(c -> c.spans().stream().anyMatch(s -> s.end() <= at))
        .toList();
    List<Cluster> two = found.subList(Math.max(0, found.size() - 2), found.size());
    return two.size() == 2 && countries(two).size() == 2 ? two : List.of();
  }

  private static boolean holds(Cluster person, boolean ministers) {
    if (person.posts().isEmpty()) {
      return !ministers && person.gazetteer().isPresent();
    }
    return person.posts().stream().anyMatch(p -> p.startsWith("وزير") == ministers
        && (ministers || HEADS_OF_STATE.stream().anyMatch(p::startsWith)));
  }

  /** The two subjects of a clause shortly before. */
  private Optional<List<Cluster>> subjects(Filler filler) {
    for (int back = 0; back <= 1 && filler.sentence() - back >= 0; back++) {
      Sentence sentence = text.sentences().get(filler.sentence() - back);
      int before = back == 0 ? filler.token() : sentence.tokens().size();
      Optional<List<Cluster>> found = sentence.clauses().stream()
          .filter(c -> c.kind() != Clause.Kind.NOUN && c.predicate() < before)
          .map(c -> mentioned(sentence, c))
          .filter(l -> l.size() == 2)
          .reduce((a, b) -> b);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Cluster> mentioned(Sentence sentence, Clause clause) {
    return clause.slot("subj").stream()
        .flatMap(p -> sentence.mentions().stream().filter(m -> m.phrase().head() == p.head()).limit(1))
        .map(clusters::of)
        .map(clusters::acting)
        .filter(c -> c.kind() != EntityKind.PLACE && c.kind() != EntityKind.OTHER && !Informants.tells(c))
        .distinct()
        .toList();
  }
}
