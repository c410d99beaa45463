package waqai.lexicon.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import waqai.fact.EntityKind;

/**
 * An item of Wikidata that the gazetteer could name.
 *
 * @param place file and line that told of it first
 * @param wikidata its id
 * @param arabic its Arabic label, then its aliases
 * @param english its English label, if there is one, then its aliases
 * @param countries the ids of its present countries
 * @param at where it lies
 * @param ended the year in which the person died or the body was dissolved
 */
record Candidate(
    String place,
    String wikidata,
    EntityKind kind,
    List<String> arabic,
    List<String> english,
    Set<String> countries,
    Optional<Point> at,
    List<Office> offices,
    OptionalInt ended) {
  Candidate {
    arabic = List.copyOf(arabic);
    english = List.copyOf(english);
    countries = Set.copyOf(countries);
    offices = List.copyOf(offices);
  }

  String name() {
    return arabic.getFirst();
  }

  /** The digits of the id. */
  long number() {
    return Long.parseLong(wikidata.substring(1));
  }

  /** Degrees north and east. */
  record Point(double latitude, double longitude) {}

  /**
   * A post that the person held.
   *
   * @param position the id of the post's item
   * @param from as the gazetteer writes dates
   * @param to as the gazetteer writes dates; absent if unknown or not ended
   */
  record Office(String position, Optional<String> from, Optional<String> to) {}

  /**
   * What a post is.
   *
   * @param title in Arabic
   * @param countries the ids of the countries whose post it is
   */
  record Position(String title, Set<String> countries) {}
}
