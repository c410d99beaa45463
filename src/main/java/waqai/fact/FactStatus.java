package waqai.fact;

import java.util.Locale;

/** Whether what a fact tells happened. */
public enum FactStatus {
  /** It happened, is going on, or is announced as done. */
  HAPPENED,
  /** It will happen: announced, agreed, offered. */
  PLANNED,
  /** It may happen or may have: conditional, feared, considered, asked. */
  POSSIBLE,
  /** It is said not to have happened or not to hold. */
  DENIED;

  /** The word that stands in JSON: {@code happened}, {@code planned}, {@code possible}, {@code denied}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
