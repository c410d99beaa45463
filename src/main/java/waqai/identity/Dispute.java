package waqai.identity;

import java.util.Locale;

/**
 * Two facts that cannot both be right.
 *
 * @param one the IRI of the fact that comes first in code point order
 * @param field in what they differ
 */
public record Dispute(String one, String other, Field field) {
  /** In what facts of one event differ. */
  public enum Field {
    STATUS,
    DEAD,
    INJURED,
    ARRESTED,
    DISPLACED,
    ACTOR,
    DATE;

    /** What a correction calls it. */
    public String corrected() {
      return this == DATE ? "time" : code();
    }

    /** The word that stands in the graph. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The two in whatever order. */
  public static Dispute between(String one, String other, Field field) {
    return one.compareTo(other) < 0 ? new Dispute(one, other, field) : new Dispute(other, one, field);
  }
}
