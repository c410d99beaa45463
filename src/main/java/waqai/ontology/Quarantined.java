package waqai.ontology;

import java.util.List;

/**
 * A fact that broke a shape and so did not enter the store.
 *
 * @param article the article's id
 * @param fact the fact's id in that article
 * @param type the code of its event type
 * @param words its evidence
 * @param reasons what the shapes say, for a person to read, in order
 */
public record Quarantined(
    String article, String fact, String type, String words, List<String> reasons) {
  public Quarantined {
    reasons = List.copyOf(reasons);
  }
}
