package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** Where places lie, and the codes of countries: what the gazetteer knows of the map. */
public final class Geography {

  private final Map<String, String> codes = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  /**
   * A place with its coordinates in degrees.
   *
   * @param wikidata empty if it has no item
   */
  public record Place(
      String wikidata, String name, String english, double latitude, double longitude) {}

  /** Reads the files once. */
  public Geography() {
    for (Row row : TsvFile.read(GazetteerFiles.RESOURCES + "countries.tsv", GazetteerFiles.COLUMNS)) {
      String id = row.id();
      codes.put(row.cell(6), id.substring(id.indexOf('/') + 1).toUpperCase(Locale.ROOT));
    }
    for (Row row : GazetteerFiles.builtIn().entries()) {
      if (row.cell(1).equals(EntityKind.PLACE.code()) && !row.cell(10).isEmpty() && !row.cell(11).isEmpty()) {
        places.add(
            new Place(
                row.cell(6),
                row.cell(2),
                row.cell(4),
                Double.parseDouble(row.cell(10)),
                Double.parseDouble(row.cell(11))));
      }
    }
  }

  /** The ISO 3166 code of two letters of the country that is this item of Wikidata. */
  public Optional<String> countryCode(String wikidata) {
    return Optional.ofNullable(codes.get(wikidata));
  }

  /** The places whose coordinates are known. */
  public List<Place> places() {
    return List.copyOf(places);
  }
}
