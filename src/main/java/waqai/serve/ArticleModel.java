package waqai.serve;

import java.util.List;
import java.util.Optional;

/** What the page of an article shows. */
public record ArticleModel(
    String iri,
    String title,
    Language language,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> writer,
    List<Segment> publishers,
    Optional<String> address,
    List<Paragraph> paragraphs,
    List<FactCard> facts,
    List<DataLink> data,
    String jsonLd) {
  /** A paragraph of the text. */
  public record Paragraph(List<Piece> pieces) {}

  /**
   * A piece of the text in which the same facts are told.
   *
   * @param anchors names of the pieces of evidence that begin here
   * @param fact the page of the first fact that is told here; empty where none is
   * @param tone its kind of relation
   */
  public record Piece(String text, List<String> anchors, String fact, String tone, String title) {}
}
