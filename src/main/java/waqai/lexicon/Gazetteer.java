package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** Names of countries, places, bodies and people with their kinds, from {@code data/gazetteer}. */
public final class Gazetteer {
  private static final List<String> NISBA_ENDINGS =
      List.of("", "ة", "ون", "ين", "ان", "ات", "تين", "تان", "ا");

  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<InCountry>> byUnsure = new HashMap<>();
  private final Map<String, Entry> byNisba = new HashMap<>();
  private final Map<String, Entry> byNisbaOfDeeds = new HashMap<>();
  private final Map<String, Entry> byCapital = new HashMap<>();
  private final Set<String> nameParts = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest = 1;

  /**
   * One row, with what a row of an import adds to it.
   *
   * @param names the Arabic names, the usual one first
   * @param unsure short names that are this entity's only when its country is the article's
   * @param english the English name; empty if an import gave none
   * @param of id of the country or body that it belongs to
   */
  public record Entry(
      String id,
      EntityKind kind,
      List<String> names,
      List<String> unsure,
      String english,
      List<String> englishVariants,
      Optional<String> wikidata,
      Optional<String> of,
      List<String> nisba,
      List<String> capitals) {
    private static Entry of(Row row) {
      List<String> names = new ArrayList<>();
      List<String> unsure = new ArrayList<>();
      names.add(row.cell(2));
      for (String variant : row.values(3)) {
        int mark = variant.indexOf('?');
        if (mark >= 0) {
          unsure.add(variant.substring(0, mark));
        } else {
          names.add(variant);
        }
      }
      return new Entry(
          row.id(),
          EntityKind.of(row.cell(1)),
          List.copyOf(names),
          List.copyOf(unsure),
          row.cell(4),
          row.values(5),
          Optional.of(row.cell(6)).filter(w -> !w.isEmpty()),
          Optional.of(row.cell(7)).filter(o -> !o.isEmpty()),
          row.values(8),
          row.values(9));
    }

    /** This entry with the further names that a later row has for it. */
    private Entry with(Entry more) {
      return new Entry(
          id,
          kind,
          union(names, more.names),
          union(unsure, more.unsure),
          english.isEmpty() ? more.english : english,
          union(englishVariants, more.englishVariants),
          wikidata.or(more::wikidata),
          of.or(more::of),
          nisba,
          capitals);
    }

    private static List<String> union(List<String> first, List<String> second) {
      return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    public String name() {
      return names.getFirst();
    }

    /** English short names in capitals, which Arabic articles write so too: BBC, UNRWA. */
    private Stream<String> acronyms() {
      boolean body = kind != EntityKind.PERSON && kind != EntityKind.PLACE && kind != EntityKind.COUNTRY;
      return Stream.concat(Stream.of(english), englishVariants.stream()).filter(n -> body && n.matches("[A-Z]{3,6}"));
    }
  }

  /** The names that the program carries. */
  public Gazetteer() {
    this(GazetteerFiles.builtIn());
  }

  /**
   * Reads the files once.
   *
   * @throws IllegalArgumentException if a row is bad
   */
  public Gazetteer(GazetteerFiles files) {
    List<Unsure> unsure = new ArrayList<>();
    for (Row row : files.entries()) {
      Entry entry = Entry.of(row);
      byId.merge(entry.id(), entry, Entry::with);
      unsure.addAll(row.values(3).stream().filter(v -> v.contains("?")).map(v -> new Unsure(row.id(), v)).toList());
    }
    byId.values().forEach(this::addNames);
    byId.values().forEach(this::addNisba);
    unsure.forEach(this::addUnsure);
    byId.values().forEach(e -> e.capitals().forEach(c -> putCapital(c, e)));
  }

  private void addNames(Entry entry) {
    for (String name : Stream.concat(entry.names().stream(), entry.acronyms()).toList()) {
      String key = Orthography.nameKey(name);
      if (!key.isEmpty()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        longest = Math.max(longest, key.split(" ").length);
        nameParts.addAll(List.of(key.split(" ")));
        beginnings.add(firstWord(key));
      }
    }
  }

  /** A short name with its ?, and the country after it that the article must speak of if it is not the entity's own. */
  private record Unsure(String id, String variant) {}

  private void addUnsure(Unsure name) {
    int mark = name.variant().indexOf('?');
    String key = Orthography.nameKey(name.variant().substring(0, mark));
    Entry entry = byId.get(name.id());
    String told = name.variant().substring(mark + 1);
    if (nisba(key).isEmpty()) {
      byUnsure.computeIfAbsent(key, k -> new ArrayList<>())
          .add(new InCountry(entry, told.isEmpty() ? entry.of().orElse(entry.id()) : told));
    }
  }

  /** An entity that a short name means in an article about a country. */
  private record InCountry(Entry entry, String country) {}

  /** The one entry that has a short name in such a sentence (sport, quoted); of several, the article's country's. */
  public Optional<Entry> inContext(String key, Set<String> sentence, Set<String> countries) {
    List<Entry> found = sentence.isEmpty() ? List.of() : byUnsure.getOrDefault(key, List.of()).stream()
        .filter(u -> sentence.contains(u.country()))
        .map(InCountry::entry)
        .distinct()
        .toList();
    List<Entry> near = found.stream().filter(e -> e.of().filter(countries::contains).isPresent()).toList();
    List<Entry> best = near.isEmpty() ? found : near;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** The one entry that has a short name in an article about these countries. */
  public Optional<Entry> inContext(String key, Set<String> countries) {
    List<Entry> found = byUnsure.getOrDefault(key, List.of()).stream()
        .filter(u -> countries.contains(u.country()))
        .map(InCountry::entry)
        .distinct()
        .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void addNisba(Entry entry) {
    for (String nisba : entry.nisba()) {
      boolean deeds = nisba.endsWith("*");
      String base = Orthography.fold(deeds ? nisba.substring(0, nisba.length() - 1) : nisba);
      for (String ending : NISBA_ENDINGS) {
        (deeds ? byNisbaOfDeeds : byNisba).putIfAbsent(base + ending, entry);
      }
    }
  }

  private void putCapital(String capital, Entry country) {
    byCapital.putIfAbsent(Orthography.nameKey(capital), country);
  }

  /** The entry with this id. */
  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All entries with this name, whatever its spelling, in the order of the files. */
  public List<Entry> named(String name) {
    return withKey(Orthography.nameKey(name));
  }

  /** All entries whose name has this key (see {@link Orthography#nameKey}). */
  public List<Entry> withKey(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether some name begins as this key does, which may be of one word or more. */
  public boolean isBeginning(String key) {
    return beginnings.contains(firstWord(key));
  }

  private static String firstWord(String key) {
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }

  /** The country or region that an adjective of origin names: عراقي, الأمريكية, أتراك. */
  public Optional<Entry> nisba(String word) {
    return Optional.ofNullable(byNisba.get(Orthography.stripArticle(Orthography.fold(word))));
  }

  /** Those whose deeds an adjective tells that means a direction elsewhere: العقوبات الغربية, but الضفة الغربية. */
  public Optional<Entry> nisbaOfDeeds(String word) {
    return Optional.ofNullable(byNisbaOfDeeds.get(Orthography.stripArticle(Orthography.fold(word))));
  }

  /** The country that two words of origin name: الكورية الجنوبية, الجنوب أفريقي. */
  public Optional<Entry> nisba(String word, String next) {
    String first = Orthography.stripArticle(Orthography.fold(word));
    String base = first.endsWith("ية") || first.endsWith("يه") ? first.substring(0, first.length() - 1) : first;
    return Optional.ofNullable(byNisba.get(base + " " + Orthography.stripArticle(Orthography.fold(next))));
  }

  /** The country of which this is the capital. */
  public Optional<Entry> countryOfCapital(String name) {
    return Optional.ofNullable(byCapital.get(Orthography.nameKey(name)));
  }

  /** Whether a word is part of some name. */
  public boolean isNamePart(String word) {
    return nameParts.contains(Orthography.nameKey(word));
  }

  /** How many words the longest name has. */
  public int longestName() {
    return longest;
  }

  /** All entries in the order of the files. */
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }
}
