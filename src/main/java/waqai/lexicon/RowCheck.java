package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** The form of one row of entries, whatever the other rows say. */
final class RowCheck {
  private static final Pattern ID = Pattern.compile("(country|place|body|person|club)/[a-z0-9-]+");
  private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");
  private static final Pattern LATIN = Pattern.compile("[^\\p{IsArabic}]+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private final Row row;
  private final List<Fault> faults = new ArrayList<>();

  private RowCheck(Row row) {
    this.row = row;
  }

  /** What is wrong with the row. */
  static List<Fault> faults(Row row) {
    RowCheck check = new RowCheck(row);
    check.identity();
    check.names();
    check.coordinates();
    return check.faults;
  }

  /** The kind that the row names, if there is such a kind. */
  static Optional<EntityKind> kind(Row row) {
    return Stream.of(EntityKind.values()).filter(k -> k.code().equals(row.cell(1))).findFirst();
  }

  private void expect(boolean so, String reason) {
    if (!so) {
      faults.add(row.fault(reason));
    }
  }

  private void identity() {
    String id = row.id();
    Optional<EntityKind> kind = kind(row);
    expect(ID.matcher(id).matches(), "is no id: expected country/, place/, body/, person/ or club/ and a-z, 0-9, -");
    expect(kind.isPresent(), "has the kind '" + row.cell(1) + "': expected one of " + kinds());
    kind.ifPresent(k -> expect(
        id.startsWith(GazetteerFiles.prefix(k)) || id.startsWith("club/") && k == EntityKind.ORGANIZATION,
        "is a " + k.code() + ": expected an id that begins with " + GazetteerFiles.prefix(k)));
    String wikidata = row.cell(6);
    expect(wikidata.isEmpty() || WIKIDATA.matcher(wikidata).matches(), "has the Wikidata id '" + wikidata + "': expected Q and digits");
    expect(!row.cell(7).equals(id), "belongs to itself");
  }

  private static List<String> kinds() {
    return Stream.of(EntityKind.values()).map(EntityKind::code).toList();
  }

  private void names() {
    String name = row.cell(2);
    expect(ARABIC.matcher(name).matches(), "has the name '" + name + "': expected Arabic letters");
    expect(!name.endsWith("?"), "has the name '" + name + "': only a variant may end in ?");
    Set<String> seen = new HashSet<>(Set.of(name));
    for (String variant : row.values(3)) {
      expect(!variant.isBlank() && variant.equals(variant.strip()), "has a variant that is empty or has blanks around it");
      expect(seen.add(variant.replaceFirst("\\?$", "")), "has the name '" + variant + "' twice");
    }
    String english = row.cell(4);
    boolean may = row.file().equals(GazetteerFiles.IMPORTED) && english.isEmpty();
    expect(may || LATIN.matcher(english).matches(), "has the English name '" + english + "': expected Latin letters");
  }

  private void coordinates() {
    String latitude = row.cell(10);
    String longitude = row.cell(11);
    boolean none = latitude.isEmpty() && longitude.isEmpty();
    expect(none || within(latitude, 90) && within(longitude, 180),
        "lies at '" + latitude + "', '" + longitude + "': expected degrees, or - in both cells");
  }

  private static boolean within(String degrees, int most) {
    return degrees.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(degrees)) <= most;
  }
}
