package waqai.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;

/** Those who only tell what others do: مصادر أمنية, شهود عيان, صحيفة الحياة. */
final class Informants {
  private static final Set<String> KEYS =
      WordClasses.list().words("informant").stream().map(Orthography::nameKey).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CHANNELS =
      WordClasses.list().words("channel").stream().map(Orthography::nameKey).collect(Collectors.toUnmodifiableSet());

  /** What acts itself, whatever word its name begins with. */
  private static final Set<EntityKind> BODIES = EnumSet.of(EntityKind.INTERNATIONAL, EntityKind.GOVERNMENT, EntityKind.MILITARY);

  private final List<Cluster> found;

  Informants(ClusterBuilder clusters) {
    found = clusters.clusters().stream().filter(Informants::tells).toList();
  }

  /** All of an article. */
  List<Cluster> all() {
    return found;
  }

  /** تويتر: by what one tells it, and nothing that is hit. */
  static boolean isChannel(Cluster cluster) {
    return CHANNELS.contains(Orthography.nameKey(cluster.name()));
  }

  /** Whether somebody is one; وكالة الطاقة الذرية and وكالة الاستخبارات are none. */
  static boolean tells(Cluster cluster) {
    return !BODIES.contains(cluster.kind()) && (cluster.isTelling() || KEYS.stream().anyMatch(w -> cluster.begins(w) || cluster.isCalled(w)));
  }

  /** صحيفة عكاظ: whether a full name says so, however short the text calls it. */
  static boolean isTelling(String name) {
    return KEYS.contains(Orthography.nameKey(name).split(" ")[0]);
  }
}
