package waqai.lexicon.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Geography;
import waqai.lexicon.Orthography;
import waqai.lexicon.wikidata.Candidate.Point;

/** Brings candidates together with the entries that are there; what contradicts them is told. */
final class EntryMerge {
  /** How many degrees apart two places are that cannot be one. */
  private static final double FAR = 1;

  private final Known known;
  private final ImportedRows rows;
  private final Tally tally;
  private final Map<String, Point> points;

  /**
   * @param points where the gazetteer's places lie, by their ids of Wikidata
   */
  EntryMerge(Known known, ImportedRows rows, Tally tally, Map<String, Point> points) {
    this.known = known;
    this.rows = rows;
    this.tally = tally;
    this.points = points;
  }

  /**
   * What becomes of a candidate.
   *
   * @param countries the ids of the countries to which it may belong
   * @return the entry whose posts are its posts; none if it was refused or is still to be added
   */
  Outcome merge(Candidate candidate, Set<String> countries) {
    Optional<Entry> item = known.item(candidate.wikidata());
    if (item.isPresent()) {
      return contradicts(candidate, item.get(), countries) ? Outcome.REFUSED : extend(candidate, item.get());
    }
    List<Entry> same = known.sameName(candidate, countries);
    if (same.isEmpty()) {
      return Outcome.NEW;
    }
    return fits(candidate, same) ? extend(candidate, same.getFirst()) : Outcome.REFUSED;
  }

  /**
   * What became of a candidate.
   *
   * @param entry the id of the entry that it is
   */
  record Outcome(boolean isNew, Optional<String> entry) {
    static final Outcome NEW = new Outcome(true, Optional.empty());
    static final Outcome REFUSED = new Outcome(false, Optional.empty());
  }

  private boolean fits(Candidate candidate, List<Entry> same) {
    Entry entry = same.getFirst();
    if (same.size() > 1) {
      tally.refuse(candidate, "name of several",
          "has the name and country of " + same.stream().map(Entry::id).toList() + ": expected those of one");
    } else if (entry.kind() != candidate.kind()) {
      tally.refuse(candidate, "other kind", "is a " + candidate.kind().code() + ": expected " + entry.kind().code()
          + " as " + entry.id() + ", which has its name and country");
    } else if (entry.wikidata().isPresent()) {
      tally.refuse(candidate, "other Wikidata id",
          "has the name, kind and country of " + entry.id() + ": expected " + entry.wikidata().get());
    } else {
      return true;
    }
    return false;
  }

  private boolean contradicts(Candidate candidate, Entry entry, Set<String> countries) {
    Optional<String> country = Known.country(entry);
    Point there = points.get(candidate.wikidata());
    if (entry.kind() != candidate.kind()) {
      tally.refuse(candidate, "other kind",
          "is a " + candidate.kind().code() + ": expected " + entry.kind().code() + " as " + entry.id());
    } else if (country.isPresent() && !countries.isEmpty() && !countries.contains(country.get())) {
      tally.refuse(candidate, "other country",
          "is of " + countries + ": expected " + country.get() + " as " + entry.id());
    } else if (there != null && candidate.at().isPresent() && far(there, candidate.at().get())) {
      tally.refuse(candidate, "other place",
          "lies at " + words(candidate.at().get()) + ": expected near " + words(there) + " as " + entry.id());
    } else {
      return false;
    }
    return true;
  }

  private static boolean far(Point a, Point b) {
    return Math.abs(a.latitude() - b.latitude()) > FAR || Math.abs(a.longitude() - b.longitude()) > FAR;
  }

  private static String words(Point point) {
    return String.format(Locale.ROOT, "%.2f, %.2f", point.latitude(), point.longitude());
  }

  private Outcome extend(Candidate candidate, Entry entry) {
    Set<String> keys = new HashSet<>();
    Stream.concat(entry.names().stream(), entry.unsure().stream()).map(Orthography::nameKey).forEach(keys::add);
    List<String> arabic = candidate.arabic().stream().filter(n -> keys.add(Orthography.nameKey(n))).toList();
    Set<String> spellings = new HashSet<>();
    Stream.concat(Stream.of(entry.english()), entry.englishVariants().stream()).map(EntryMerge::fold).forEach(spellings::add);
    boolean agree = candidate.english().stream().map(EntryMerge::fold).anyMatch(spellings::contains);
    List<String> english = candidate.english().stream().filter(n -> spellings.add(fold(n))).toList();
    Optional<String> identity = Optional.of(candidate.wikidata()).filter(id -> entry.wikidata().isEmpty() && agree);
    if (arabic.isEmpty() && english.isEmpty() && identity.isEmpty()) {
      tally.pass("there already");
    } else {
      rows.extend(entry, arabic, english, identity);
      tally.extended(identity.isPresent());
    }
    return new Outcome(false, Optional.of(entry.id()).filter(id -> entry.kind() == EntityKind.PERSON));
  }

  private static String fold(String english) {
    return english.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** Where the places lie that the gazetteer knows. */
  static Map<String, Point> points() {
    Map<String, Point> out = new HashMap<>();
    new Geography().places().stream()
        .filter(p -> !p.wikidata().isEmpty())
        .forEach(p -> out.put(p.wikidata(), new Point(p.latitude(), p.longitude())));
    return out;
  }
}
