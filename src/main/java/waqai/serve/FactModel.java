package waqai.serve;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a fact shows.
 *
 * @param reports how many articles tell it, and how many of them are independent
 * @param corrected what people corrected in it
 */
public record FactModel(
    FactCard card,
    List<Segment> inOtherLanguage,
    List<Role> roles,
    List<String> quantities,
    List<WitnessCard> witnesses,
    String reports,
    List<String> corrected,
    List<Contradicted> contradicted,
    List<FactCard> sameClaim,
    String citation,
    List<DataLink> data,
    String jsonLd) {
  /** Another fact of the same event, and in what the two differ. */
  public record Contradicted(String fields, FactCard card) {}

  /** Who takes part in which part. */
  public record Role(String name, List<Segment> who) {}

  /**
   * Where the fact is told.
   *
   * @param before the text of the article before the quoted words, a little of it
   * @param after the text after them
   * @param language of the words
   * @param link to the words in their article
   * @param speakers whose word it is
   * @param rule what in the program found it
   * @param percent how often that rule is right, as measured
   * @param basis how the time was found
   */
  public record WitnessCard(
      String before,
      String words,
      String after,
      Language language,
      String title,
      String link,
      Optional<String> published,
      List<Segment> speakers,
      String rule,
      int percent,
      Optional<String> basis) {}
}
