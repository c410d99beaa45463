package waqai.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Meaning.As;

/** Tells what a name can mean, or which names are spelt almost so. */
public final class GazetteerLookup {
  private static final int MOST_NEAR = 5;

  private final Gazetteer gazetteer;
  private final Map<String, List<Post>> posts = new HashMap<>();

  /**
   * @throws IllegalArgumentException if a row of the files is bad
   */
  public GazetteerLookup(GazetteerFiles files) {
    gazetteer = new Gazetteer(files);
    files.posts().stream().map(Post::of).forEach(p -> posts.computeIfAbsent(p.person(), k -> new ArrayList<>()).add(p));
    posts.values().forEach(held -> held.sort(Comparator.comparing(p -> p.from().orElse(""))));
  }

  /** The gazetteer in which is looked. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Everybody and everything that a name in Arabic or English, or an id, can mean; the surest first. */
  public List<Meaning> meanings(String name) {
    Map<String, Meaning> found = new LinkedHashMap<>();
    String key = Orthography.nameKey(name);
    String english = english(name);
    gazetteer.named(name).forEach(e -> put(found, e, As.NAME));
    for (Entry entry : gazetteer.entries()) {
      if (englishNames(entry).anyMatch(n -> english(n).equals(english))) {
        put(found, entry, As.NAME);
      } else if (entry.id().equals(name) || entry.wikidata().filter(name.toUpperCase(Locale.ROOT)::equals).isPresent()) {
        put(found, entry, As.ID);
      }
    }
    gazetteer.entries().stream()
        .filter(e -> e.unsure().stream().anyMatch(n -> Orthography.nameKey(n).equals(key)))
        .forEach(e -> put(found, e, As.SHORT_NAME));
    gazetteer.nisba(name).ifPresent(e -> put(found, e, As.ADJECTIVE));
    gazetteer.countryOfCapital(name).ifPresent(e -> put(found, e, As.CAPITAL));
    gazetteer.entries().stream()
        .filter(e -> e.kind() == EntityKind.PERSON && isPart(e, key, english))
        .forEach(e -> put(found, e, As.PART));
    return List.copyOf(found.values());
  }

  private void put(Map<String, Meaning> found, Entry entry, As as) {
    found.putIfAbsent(entry.id(), new Meaning(entry, as, posts.getOrDefault(entry.id(), List.of())));
  }

  private static Stream<String> englishNames(Entry entry) {
    return Stream.concat(Stream.of(entry.english()), entry.englishVariants().stream()).filter(n -> !n.isEmpty());
  }

  private static boolean isPart(Entry person, String key, String english) {
    return person.names().stream().anyMatch(n -> within(Orthography.nameKey(n), key))
        || englishNames(person).anyMatch(n -> within(english(n), english));
  }

  /** Whether whole words of a name are these. */
  private static boolean within(String name, String words) {
    return !words.isEmpty() && (" " + name + " ").contains(" " + words + " ");
  }

  private static String english(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** Names that are spelt almost so, or of which a word is, the nearest first. */
  public List<String> near(String name) {
    boolean arabic = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    String key = arabic ? Orthography.nameKey(name) : english(name);
    int most = Math.max(1, key.length() / 4);
    TreeMap<Integer, TreeSet<String>> byDistance = new TreeMap<>();
    for (Entry entry : gazetteer.entries()) {
      Stream<String> names = arabic ? entry.names().stream() : englishNames(entry);
      names.forEach(n -> {
        int distance = distance(arabic ? Orthography.nameKey(n) : english(n), key, most);
        byDistance.computeIfAbsent(distance, d -> new TreeSet<>()).add(n);
      });
    }
    return byDistance.headMap(most + 1).values().stream().flatMap(TreeSet::stream).limit(MOST_NEAR).toList();
  }

  /** To the name, or to a word of it if only a word was asked for; what is beyond the bound is not measured. */
  private static int distance(String name, String asked, int most) {
    Stream<String> parts = asked.indexOf(' ') < 0 ? Stream.of(name.split(" ")) : Stream.empty();
    return Stream.concat(Stream.of(name), parts)
        .filter(part -> Math.abs(part.length() - asked.length()) <= most)
        .mapToInt(part -> NameDistance.distance(part, asked))
        .min()
        .orElse(most + 1);
  }
}
