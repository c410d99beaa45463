package waqai.identity;

import java.util.Locale;

/**
 * One row of {@code decisions.tsv}.
 *
 * @param subject the end of an IRI: {@code entity/...} or {@code fact/...}
 * @param object for "same" and "not-same", another one, or the article in which it is another
 * @param field for "correct", what is put right
 * @param value for "correct", the right value
 */
public record Decision(
    String id, Verdict verdict, String subject, String object, String field, String value) {

  /** What can be decided. */
  public enum Verdict {
    SAME,
    NOT_SAME,
    WRONG,
    CORRECT;

    /** As it stands in the file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
