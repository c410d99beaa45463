package waqai.serve;

import java.util.List;

/** What the page of a saved query shows. */
public record QueryModel(
    String name,
    String title,
    String asks,
    List<Field> fields,
    List<String> columns,
    List<List<Segment>> rows,
    boolean cut,
    String sparql,
    String editor,
    List<DataLink> downloads,
    String error) {
  /**
   * A parameter of the query.
   *
   * @param label its name in the language of the page
   * @param kind what it takes, as the browser should offer it: text, date, month or number
   * @param hint what it takes, in words
   */
  public record Field(String name, String label, String kind, String hint, String value) {}

  /** A query in the list of all. */
  public record Entry(String name, String title, String asks, String link) {}
}
