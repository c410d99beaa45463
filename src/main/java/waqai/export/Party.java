package waqai.export;

import java.util.Optional;
import waqai.query.Named;

/**
 * Somebody or something in a fact, with what tables say of it.
 *
 * @param kind as in the annotation guide: Person, Country, Place ...
 * @param wikidata its item
 * @param country the ISO 3166 code of three letters of its country: its own, or that of what it
 *     belongs to
 */
record Party(
    Named named, String kind, Optional<String> wikidata, Optional<String> country, Optional<Point> point) {
  /** Where it lies, in degrees. */
  record Point(double latitude, double longitude) {}
}
