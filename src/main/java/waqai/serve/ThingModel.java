package waqai.serve;

import java.util.List;

/** What the page of a thing without a page of its own kind shows: its statements. */
public record ThingModel(String iri, List<Row> rows, List<DataLink> data) {
  /** A property with its value. */
  public record Row(Segment property, Segment value) {}
}
