package waqai.serve;

import java.util.List;

/** What the page about the site shows. */
public record AboutModel(
    List<Accuracy> accuracy,
    List<Outlet> outlets,
    List<Bar> years,
    long facts,
    long articles,
    List<DataLink> downloads) {
  /** A measured figure, as a percentage. */
  public record Accuracy(String name, String precision, String recall, String f1) {}

  /** What was read of an outlet. */
  public record Outlet(Segment name, long articles, long facts, String from, String to) {}
}
