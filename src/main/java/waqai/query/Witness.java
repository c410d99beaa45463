package waqai.query;

import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence of a fact.
 *
 * @param article the article's id
 * @param published the day of publication, ISO 8601
 * @param words the exact words
 * @param begin their first UTF-16 unit in the article's text
 * @param end one past their last
 * @param speakers whose word it is; nobody when neither a speaker nor a publisher is known
 * @param rule what found it
 * @param confidence how often that rule is right
 */
public record Witness(
    String article,
    Optional<String> published,
    String words,
    int begin,
    int end,
    List<Named> speakers,
    String rule,
    double confidence) {
  public Witness {
    speakers = List.copyOf(speakers);
  }
}
