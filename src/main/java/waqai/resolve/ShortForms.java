package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds the body or the people whom a short form means again: وثقت منظمة العفو الدولية الانتهاكات. ودعت / المنظمة الحقوقية
 * ("Amnesty International ... the rights organisation").
 */
final class ShortForms {
  /** How far back a form with an epithet may point, in UTF-16 units. */
  private static final int REACH = 900;

  /** Kinds whose names often stand without the noun before them. */
  private static final Set<EntityKind> BODIES =
      Set.of(EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL);

  /** Kinds that a lone noun with its article may mean again though no name was told: محكمة تونسية, المحكمة. */
  private static final Set<EntityKind> RETOLD = Set.of(EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.ORGANIZATION,
      EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.GROUP);

  /** العشرات, المئات: no short name of those told before. */
  private static final Set<String> AMOUNTS = WordClasses.list().words("quantifier");

  private static final Set<String> EPITHETS = WordClasses.list().words("epithet");
  private static final Set<String> ASSAILANTS = WordClasses.list().words("assailant");

  /** What each land has one of: وزارة, محكمة. */
  private static final Set<String> EVERYWHERE = WordClasses.list().words("everywhere");

  /** Kinds that are told with a land or without it. */
  private static final Set<EntityKind> OF_LANDS = Set.of(EntityKind.PARTY, EntityKind.ORGANIZATION, EntityKind.GOVERNMENT);

  /** How far back the town may have been told, in UTF-16 units. */
  private static final int NEAR = 300;

  private static final List<String> PROVINCES = Stream.of("محافظة", "ولاية", "إقليم", "منطقة", "ريف", "قضاء", "نهر", "بحر", "جبل", "شبه").map(Orthography::nameKey).toList();
  private static final List<String> CHAMBERS = keys("chamber");
  private static final List<String> FORCES = List.of("قوات");
  private static final List<String> ARMIES = keys("national-army");

  private final Persons persons;
  private final Gazetteer gazetteer;

  ShortForms(Persons persons, Gazetteer gazetteer) {
    this.persons = persons;
    this.gazetteer = gazetteer;
  }

  private static List<String> keys(String words) {
    return WordClasses.list().words(words).stream().map(Orthography::nameKey).sorted().toList();
  }

  /** Whom a description without a name stands for, told before. */
  Optional<Cluster> find(Mention mention, Sentence sentence) {
    if (isRestricted(mention, sentence) || isPart(mention, sentence)) {
      return Optional.empty();
    }
    if (mention.named()) {
      return army(mention, sentence).or(() -> withoutLand(mention, sentence));
    }
    return alone(mention, sentence).or(() -> town(mention, sentence)).or(() -> withEpithet(mention, sentence)).or(() -> chamber(mention, sentence))
        .or(() -> army(mention, sentence)).or(() -> assailants(mention, sentence))
        .or(() -> withoutLand(mention, sentence));
  }

  /** 19 من / المتهمين: so many of them, who are not those told before. */
  private static boolean isPart(Mention mention, Sentence sentence) {
    int of = mention.phrase().begin() - 1;
    return mention.kind() == EntityKind.GROUP && of > 0 && sentence.token(of).form().equals("من") && sentence.token(of - 1).tag().equals("CD");
  }

  /** الحركة, المنظمة, المجلس alone: the last body whose name begins so. */
  private Optional<Cluster> alone(Mention mention, Sentence sentence) {
    Token head = sentence.token(mention.phrase().head());
    boolean lone = length(mention) == 1 && head.isDefinite() && !head.hasLemmaOf(AMOUNTS);
    return lone ? persons.nearest(isSo(mention, head), at(mention, sentence)) : Optional.empty();
  }

  /** قتل شاب في نابلس، واقتحم الجيش / المدينة: the last place told by a bare name, and no sea or province. */
  private Optional<Cluster> town(Mention mention, Sentence sentence) {
    int at = at(mention, sentence);
    boolean town = mention.kind() == EntityKind.PLACE && length(mention) == 1 && sentence.token(mention.phrase().head()).form().equals("المدينة");
    return !town ? Optional.empty()
        : persons.before(c -> c.named() && c.kind() == EntityKind.PLACE && c.gazetteer().isPresent() && !c.name().contains(" ")
            && PROVINCES.stream().noneMatch(c::begins), at).filter(c -> c.lastBefore(at) >= at - NEAR);
  }

  private Predicate<Cluster> isSo(Mention mention, Token head) {
    List<String> words = cases(Orthography.nameKey(head.whole()));
    return c -> (c.named() ? c.kind() != EntityKind.PERSON : c.kind() == mention.kind() && RETOLD.contains(c.kind()))
        && words.stream().anyMatch(w -> isSo(c, w));
  }

  /** حماس, الحركة: whether it is called so, in the text or elsewhere. */
  private boolean isSo(Cluster cluster, String word) {
    return cluster.begins(word) || !cluster.named() && cluster.isCalled(word)
        || BODIES.contains(cluster.kind()) && cluster.gazetteer().flatMap(gazetteer::byId).stream()
        .flatMap(e -> e.names().stream())
        .anyMatch(n -> Orthography.nameKey(n).startsWith(word + " "));
  }

  /** مسلحون, مسلحين, مسلحو: a sound plural in each of its cases. */
  static List<String> cases(String key) {
    int end = key.indexOf(' ') < 0 ? key.length() : key.indexOf(' ');
    String head = key.substring(0, end);
    if (head.length() < 5 || !head.endsWith("ون") && !head.endsWith("ين")) {
      return List.of(key);
    }
    String stem = head.substring(0, head.length() - 2);
    Stream<String> ends = end == key.length() ? Stream.of("ون", "ين", "و", "ي") : Stream.of("ون", "ين");
    return ends.map(e -> stem + e + key.substring(end)).toList();
  }

  /** المنظمة الحقوقية, الجماعة المسلحة: a body that goes on after a name with a word for what it is. */
  private Optional<Cluster> withEpithet(Mention mention, Sentence sentence) {
    Token head = sentence.token(mention.phrase().head());
    boolean told = head.isDefinite() && head.index() == mention.phrase().begin() && length(mention) > 1
        && after(mention, sentence).stream().allMatch(t -> t.hasLemmaOf(EPITHETS));
    return told ? near(isSo(mention, head).and(c -> BODIES.contains(c.kind())), mention, sentence) : Optional.empty();
  }

  /** انعقد المجلس المركزي الفلسطيني. وقرر / المجلس المركزي: the one body told before with its land; what every land has, if no other land was told. */
  private Optional<Cluster> withoutLand(Mention mention, Sentence sentence) {
    if (length(mention) < 2 || mention.gazetteer().isPresent() || !OF_LANDS.contains(mention.kind())) {
      return Optional.empty();
    }
    String key = Orthography.nameKey(sentence.span(mention.phrase().begin(), mention.phrase().end()).in(persons.text()));
    List<Cluster> told = persons.told(c -> c.kind() == mention.kind() && isOfLand(c, mention)
        && c.behind(key).anyMatch(r -> gazetteer.nisba("ال" + r.replaceFirst("ه$", "ة")).isPresent()), at(mention, sentence));
    boolean everywhere = sentence.token(mention.phrase().head()).hasLemmaOf(EVERYWHERE);
    return told.size() == 1 && (!everywhere || isOnlyLand(told.getFirst(), mention, sentence)) ? Optional.of(told.getFirst()) : Optional.empty();
  }

  /** أقر مجلس النواب الموازنة. ورفض / البرلمان: a land's parliament by another of its names. */
  private Optional<Cluster> chamber(Mention mention, Sentence sentence) {
    List<Cluster> chambers = !isOne(mention, sentence, CHAMBERS) ? List.of() : persons.told(
        c -> isCalled(c, CHAMBERS) && c.kind() == mention.kind() && isOfLand(c, mention), at(mention, sentence));
    return chambers.size() == 1 && isOnlyLand(chambers.getFirst(), mention, sentence) ? Optional.of(chambers.getFirst()) : Optional.empty();
  }

  /** تقدم الجيش اليمني. وقصفت / القوات الحكومية, القوات اليمنية: the one army of a land. */
  private Optional<Cluster> army(Mention mention, Sentence sentence) {
    boolean army = mention.kind() == EntityKind.MILITARY && (isOne(mention, sentence, ARMIES) || isOfOrigin(mention, sentence));
    if (!army) {
      return Optional.empty();
    }
    List<Cluster> armies = persons.told(
        c -> c.kind() == EntityKind.MILITARY && (isCalled(c, ARMIES) || isForces(c)) && isOfLand(c, mention), at(mention, sentence));
    return armies.size() == 1 && isOnlyLand(armies.getFirst(), mention, sentence) ? Optional.of(armies.getFirst()) : Optional.empty();
  }

  /** القوات العراقية: forces of which nothing but the land is told. */
  private boolean isOfOrigin(Mention mention, Sentence sentence) {
    return isOne(mention, sentence, FORCES) && length(mention) > 1 && mention.of().isPresent();
  }

  private boolean isForces(Cluster cluster) {
    return persons.countryOf(cluster).isPresent() && Stream.concat(Stream.of(cluster.name()), cluster.aliases().stream())
        .map(Orthography::nameKey).map(k -> k.split(" "))
        .anyMatch(w -> w.length == 2 && FORCES.contains(w[0]) && gazetteer.nisba(w[1].replaceFirst("ه$", "ة")).isPresent());
  }

  /** هاجم مسلحون حاجزا. وقتل / المهاجمون جنديا: those who did the deed before. */
  private Optional<Cluster> assailants(Mention mention, Sentence sentence) {
    Token head = sentence.token(mention.phrase().head());
    boolean many = mention.kind() == EntityKind.GROUP && length(mention) == 1 && head.isDefinite() && head.hasLemmaOf(ASSAILANTS);
    List<String> words = ASSAILANTS.stream().map(Orthography::nameKey)
        .flatMap(w -> Stream.of(w + "ون", w + "ين", w + "ان")).toList();
    return many ? near(c -> c.kind() == EntityKind.GROUP && isCalled(c, words), mention, sentence) : Optional.empty();
  }

  private Optional<Cluster> near(Predicate<Cluster> wanted, Mention mention, Sentence sentence) {
    int at = at(mention, sentence);
    return persons.before(wanted, at).filter(c -> c.lastBefore(at) >= at - REACH);
  }

  /** شن الجيش الإسرائيلي غارات على دمشق. وسيطرت / القوات الحكومية: where no land is told of them, no other may have been told before. */
  private boolean isOnlyLand(Cluster body, Mention mention, Sentence sentence) {
    Optional<String> land = persons.countryOf(body);
    return mention.of().isPresent() || land.isEmpty() || persons.told(
        c -> persons.countryOf(c).or(() -> c.kind() == EntityKind.COUNTRY ? c.gazetteer() : Optional.empty())
            .filter(l -> !l.equals(land.get())).isPresent(), at(mention, sentence)).isEmpty();
  }

  private boolean isOfLand(Cluster cluster, Mention mention) {
    Optional<String> land = persons.countryOf(cluster);
    return mention.of().isEmpty() || land.isEmpty() || land.equals(mention.of());
  }

  /** Whether a description is one of these names, with no more than its land behind. */
  private boolean isOne(Mention mention, Sentence sentence, List<String> names) {
    return names.contains(Orthography.nameKey(
        persons.withoutOrigin(sentence.tokens().subList(mention.phrase().begin(), mention.phrase().end()))));
  }

  private static boolean isCalled(Cluster cluster, List<String> names) {
    return names.stream().anyMatch(n -> cluster.isCalled(n) || cluster.begins(n));
  }

  private static int length(Mention mention) {
    return mention.phrase().end() - mention.phrase().begin();
  }

  private static List<Token> after(Mention mention, Sentence sentence) {
    return sentence.tokens().subList(mention.phrase().head() + 1, mention.phrase().end());
  }

  private static int at(Mention mention, Sentence sentence) {
    return sentence.token(mention.phrase().begin()).span().begin();
  }

  /** الميليشيات التي ...: a relative clause tells which one. */
  private static boolean isRestricted(Mention mention, Sentence sentence) {
    int next = mention.phrase().end();
    return next < sentence.tokens().size() && sentence.token(next).tag().startsWith("WP");
  }
}
