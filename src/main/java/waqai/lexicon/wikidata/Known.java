package waqai.lexicon.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;

/** What the gazetteer has already. */
final class Known {
  private static final String COUNTRY = "country/";

  private final Gazetteer gazetteer;
  private final Map<String, Entry> byWikidata = new HashMap<>();

  Known(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    gazetteer.entries().forEach(e -> e.wikidata().ifPresent(id -> byWikidata.put(id, e)));
  }

  /** The entry that is this item. */
  Optional<Entry> item(String wikidata) {
    return Optional.ofNullable(byWikidata.get(wikidata));
  }

  Optional<Entry> entry(String id) {
    return gazetteer.byId(id);
  }

  /** The gazetteer's ids of those items that are countries of it. */
  Set<String> countries(Set<String> items) {
    return items.stream()
        .flatMap(i -> item(i).stream())
        .filter(e -> e.kind() == EntityKind.COUNTRY)
        .map(Entry::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The entries that have a name of the candidate and belong to one of its countries, or to none as it does:
   * the label is one of their names, or an alias is their usual one.
   */
  List<Entry> sameName(Candidate candidate, Set<String> countries) {
    String label = Orthography.nameKey(candidate.name());
    Set<Entry> out = new LinkedHashSet<>();
    for (String name : candidate.arabic()) {
      for (Entry entry : gazetteer.named(name)) {
        String key = Orthography.nameKey(name);
        if (key.equals(label) || key.equals(Orthography.nameKey(entry.name()))) {
          out.add(entry);
        }
      }
    }
    return out.stream().filter(e -> comparable(e.kind(), candidate.kind()) && ofOne(e, countries)).toList();
  }

  private static boolean ofOne(Entry entry, Set<String> countries) {
    return entry.of().map(countries::contains).orElse(countries.isEmpty() || entry.kind() == EntityKind.COUNTRY);
  }

  /** Equal kinds, or two that only bodies have: those may be one body that is sorted in two ways. */
  private static boolean comparable(EntityKind a, EntityKind b) {
    return a == b || isBody(a) && isBody(b);
  }

  private static boolean isBody(EntityKind kind) {
    return switch (kind) {
      case PERSON, COUNTRY, PLACE -> false;
      case ORGANIZATION, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, GROUP, OTHER -> true;
    };
  }

  /** The country to which an entry belongs, if that is one. */
  static Optional<String> country(Entry entry) {
    return entry.of().filter(o -> o.startsWith(COUNTRY));
  }

  /** The folded words of a country's names and of its adjective, which a title of its posts may have. */
  Set<String> words(String country) {
    Set<String> out = new HashSet<>();
    entry(country).ifPresent(entry -> {
      entry.names().forEach(name -> out.addAll(List.of(Orthography.nameKey(name).split(" "))));
      entry.nisba().stream()
          .map(Orthography::nameKey)
          .flatMap(n -> Stream.of(n, n + "ه"))
          .forEach(out::add);
    });
    return out;
  }
}
