package waqai.serve;

import java.util.List;

/**
 * A map of countries and places, ready to be drawn.
 *
 * @param viewBox the part of the drawing to show
 * @param pinSize the radius of the smallest pin
 */
public record WorldMap(String viewBox, double pinSize, List<Country> countries, List<Pin> pins) {
  public WorldMap {
    countries = List.copyOf(countries);
    pins = List.copyOf(pins);
  }

  /**
   * A country's outline.
   *
   * @param level how much is told of it, from 0 to 5
   * @param link its page; empty if nothing is told of it
   */
  public record Country(String path, String label, long count, int level, String link) {}

  /** A place. */
  public record Pin(double x, double y, double size, String label, long count, String link) {}
}
