package waqai.serve;

import java.util.List;

/**
 * What the search page shows.
 *
 * @param entities whom the words may mean
 * @param csv the address of the same as CSV
 * @param error what was wrong with a field; empty if nothing was
 */
public record SearchModel(
    List<Option> types,
    List<Option> statuses,
    List<Segment> entities,
    List<FactCard> facts,
    Paging paging,
    List<Bar> bars,
    Histogram months,
    String csv,
    String jsonLd,
    String error) {
  /** One of the values of a field. */
  public record Option(String value, String label, boolean chosen) {}
}
