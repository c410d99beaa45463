package waqai.resolve;

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
  private static final Set<String> QUARRELS = WordClasses.list().words("between-sides");

  /** How many adjectives may stand behind such a noun. */
  private static final int ADJECTIVES = 3;

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
    Map<Object, Side> found = new LinkedHashMap<>();
    for (Cluster cluster : clusters.clusters()) {
      int often = (int) cluster.spans().stream().filter(s -> s.end() <= at).count();
      boolean side = SIDES.contains(cluster.kind()) && (cluster.kind() != EntityKind.GROUP || cluster.named() && cluster.country().isPresent());
      if (often > 0 && side && !others.test(cluster)) {
        found.merge(key(cluster), new Side(cluster, often, often), Side::and);
      }
    }
    List<Side> most = found.values().stream().sorted((a, b) -> b.all() - a.all()).limit(3).toList();
    boolean clear = most.size() > 1 && most.get(1).all() >= OFTEN && (most.size() == 2 || most.get(2).all() < most.get(1).all());
    return clear ? most.subList(0, 2).stream().map(Side::best).toList() : List.of();
  }

  private Object key(Cluster cluster) {
    return OF_LANDS.contains(cluster.kind()) ? clusters.countryOf(cluster).<Object>map(c -> c).orElse(cluster) : cluster;
  }

  /**
   * All that stand for one side.
   *
   * @param best which of them is told most
   * @param often how often it is
   * @param all how often they are together
   */
  private record Side(Cluster best, int often, int all) {
    Side and(Side more) {
      return new Side(more.often > often ? more.best : best, Math.max(often, more.often), all + more.all);
    }
  }
}
