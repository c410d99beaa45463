package waqai.fact;

/** How the time of a fact was found. */
public enum TimeBasis {
  /** The words give the whole date. */
  EXPLICIT,
  /** The words count from the day of publication ("yesterday", "last July"). */
  PUBLICATION,
  /** The words refer to another time of the text ("the next day", "that year"). */
  CONTEXT,
  /** The time stands in another clause that tells of the same event. */
  INHERITED
}
