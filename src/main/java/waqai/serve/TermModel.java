package waqai.serve;

import java.util.List;

/** What the page of a term of the ontology shows. */
public record TermModel(
    String iri, String name, String label, String comment, String kind, List<Bar> used, List<DataLink> data) {
  /** A term in the list of all. */
  public record Entry(String name, String label, String comment, String link) {}

  /** Terms of one kind. */
  public record Group(String title, List<Entry> terms) {}
}
