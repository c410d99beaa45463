package waqai.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of {@code decisions.tsv}.
 *
 * @param subject the end of an IRI: {@code entity/...}, {@code fact/...} or {@code evidence/...}
 * @param object for "same" and "not-same", another one; for "corrected", what it says; else empty
 */
public record Decision(String id, Verdict verdict, String subject, String object) {

  /** What can be decided. */
  public enum Verdict {
    SAME,
    NOT_SAME,
    WRONG,
    CORRECTED;

    /** As it stands in the file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict that is written so. */
    static Optional<Verdict> of(String code) {
      return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
  }
}
