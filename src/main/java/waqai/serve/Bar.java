package waqai.serve;

/**
 * A row of a bar chart.
 *
 * @param percent its length, of the longest
 */
public record Bar(String label, long count, String link, int percent) {}
