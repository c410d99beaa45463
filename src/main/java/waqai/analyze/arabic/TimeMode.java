package waqai.analyze.arabic;

/** How the parts of a time expression make its value. */
enum TimeMode {
  /** A day, month, year ... of the calendar, told or counted from today. The usual case. */
  POINT,
  /** So long before today. */
  AGO,
  /** So long after today, if the sentence looks ahead; else after something else in the text. */
  AHEAD,
  /** So long after today, as the words say themselves. */
  AHEAD_OF_TODAY,
  /** The last or next so many days, months ... */
  WINDOW,
  /** A length of time. */
  LENGTH,
  /** A repetition. */
  EVERY,
  /** From the first part to the second. */
  RANGE,
  /** Two parts that follow each other without a gap; otherwise they are two expressions. */
  PAIR,
  /** Counts from the time that the text has told before: the same year, two days later; by its {@code rel}. */
  ANCHORED,
  /** Counts from another time of the text that nobody can tell from the words: no value. */
  CONTEXT,
  /** Too vague for a value, past or to come by its {@code rel}. */
  VAGUE,
  /** No time at all, though it looks like one. */
  NOTHING
}
