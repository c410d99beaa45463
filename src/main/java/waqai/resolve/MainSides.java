package waqai.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Mention;
import waqai.text.Sentence;

/**
 * Finds the two sides that an article is about, where no event has told them: those between whom a quarrel is
 * (التوتر بين الهند وباكستان), or of whom it speaks most.
 */
final class MainSides {
  /** Who is a side of a quarrel. */
  private static final Set<EntityKind> SIDES = EnumSet.of(
      EntityKind.COUNTRY, EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.PARTY, EntityKind.GROUP);

  /** Who is a side for a land: الجيش الأرمني, وزارة الخارجية الأرمنية, الأرمن. */
  private static final Set<EntityKind> OF_LANDS = EnumSet.of(EntityKind.COUNTRY, EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.GROUP);

  /** Nouns of what is between two sides, and not between two places. */
  static final Set<String> QUARRELS = WordClasses.list().words("between-sides");

  /** How many adjectives may stand behind such a noun. */
  private static final int ADJECTIVES = 3;

  /** Who rules or fights for the land that the article speaks of. */
  private static final Set<String> OF_STATE = Set.of("حكومه", "سلطات", "سلطه", "جيش", "نظام", "قوات حكوميه", "جيش وطني");

  private static final String RULERS = "the state";

  /** How often at least both must be told. */
  private static final int OFTEN = 2;

  private final AnalyzedText text;
  private final ClusterBuilder clusters;

  MainSides(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /**
   * Two between whom something is.
   *
   * @param sentence where it is told
   */
  record Between(List<Cluster> sides, int sentence) {}

  /** التوتر المتصاعد بين الهند وباكستان: the two told last before a word, but for some. */
  Optional<Between> between(Filler before, Predicate<Cluster> others) {
    return IntStream.rangeClosed(0, before.sentence()).mapToObj(i -> text.sentences().get(before.sentence() - i))
        .flatMap(s -> between(s, s.index() == before.sentence() ? before.token() : s.tokens().size()))
        .filter(b -> b.sides().stream().noneMatch(others))
        .findFirst();
  }

  private Stream<Between> between(Sentence sentence, int end) {
    return IntStream.range(1, end).map(i -> end - i)
        .filter(at -> sentence.token(at).form().equals("بين") && isQuarrel(sentence, at))
        .mapToObj(at -> new Between(sides(sentence, at + 1), sentence.index()))
        .filter(b -> b.sides().size() == 2);
  }

  private static boolean isQuarrel(Sentence sentence, int between) {
    int noun = between - 1;
    while (noun > 0 && noun > between - 1 - ADJECTIVES && sentence.token(noun).isAdjective()) {
      noun--;
    }
    return sentence.token(noun).hasLemmaOf(QUARRELS);
  }

  /** The two joined by و from here on; nobody where a third follows. */
  private List<Cluster> sides(Sentence sentence, int begin) {
    Optional<Mention> first = side(sentence, begin);
    Optional<Mention> second = first.filter(m -> isAnd(sentence, m.phrase().end()))
        .flatMap(m -> side(sentence, m.phrase().end() + 1)
            .or(() -> isBetween(sentence, m.phrase().end() + 1) ? side(sentence, m.phrase().end() + 2) : Optional.empty()));
    boolean third = second.filter(m -> isAnd(sentence, m.phrase().end()) && side(sentence, m.phrase().end() + 1).isPresent()).isPresent();
    return second.isEmpty() || third ? List.of()
        : Stream.of(first.get(), second.get()).map(clusters::of).map(clusters::acting).distinct().toList();
  }

  private static boolean isAnd(Sentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.token(at).form().equals("و");
  }

  private static boolean isBetween(Sentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.token(at).form().equals("بين");
  }

  private Optional<Mention> side(Sentence sentence, int at) {
    return at >= sentence.tokens().size() ? Optional.empty()
        : sentence.mentionsAt(at).filter(m -> SIDES.contains(clusters.acting(clusters.of(m)).kind())).findFirst();
  }

  /** The two sides told most before a word, but for some; nobody where a third is told as often. */
  List<Cluster> most(Filler before, Predicate<Cluster> others) {
    int at = text.sentences().get(before.sentence()).token(before.token()).span().begin();
    Map<Object, List<Cluster>> found = new LinkedHashMap<>();
    clusters.clusters().stream().filter(c -> often(c, at) > 0 && isSide(c) && !others.test(c))
        .forEach(c -> found.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
    List<List<Cluster>> most = found.values().stream().sorted((a, b) -> all(b, at) - all(a, at)).limit(3).toList();
    boolean clear = most.size() > 1 && all(most.get(1), at) >= OFTEN && (most.size() == 2 || all(most.get(2), at) < all(most.get(1), at));
    return clear ? List.of(best(most.get(0), most.get(1), at), best(most.get(1), most.get(0), at)) : List.of();
  }

  /** Whether somebody may be one of two sides: a state or what acts for it, an armed group, a party, a people. */
  boolean isSide(Cluster cluster) {
    boolean known = cluster.named() || cluster.kind() == EntityKind.ARMED_GROUP || clusters.countryOf(cluster).isPresent()
        || OF_STATE.contains(Orthography.nameKey(cluster.name()));
    return SIDES.contains(cluster.kind()) && known && (cluster.kind() != EntityKind.GROUP || cluster.named() || clusters.countryOf(cluster).isPresent());
  }

  private static int often(Cluster cluster, int before) {
    return (int) cluster.spans().stream().filter(s -> s.end() <= before).count();
  }

  private static int all(List<Cluster> side, int before) {
    return side.stream().mapToInt(c -> often(c, before)).sum();
  }

  /** Which of a side is told most; against rebels in its own land the government or the army rather than the land. */
  private Cluster best(List<Cluster> side, List<Cluster> other, int before) {
    boolean within = !OF_LANDS.contains(other.getFirst().kind())
        && clusters.countryOf(other.getFirst()).filter(land -> !side.contains(land)).isEmpty();
    List<Cluster> rulers = side.stream().filter(c -> within && c.kind() != EntityKind.COUNTRY && c.kind() != EntityKind.GROUP).toList();
    return (rulers.isEmpty() ? side : rulers).stream().max(Comparator.comparingInt(c -> often(c, before))).orElseThrow();
  }

  private Object key(Cluster cluster) {
    return OF_LANDS.contains(cluster.kind()) ? clusters.countryOf(cluster).<Object>map(c -> c).orElse(cluster.named() ? cluster : RULERS) : cluster;
  }
}
