package waqai.analyze.arabic;

/** A unit of time that words count or point at. */
enum TimeUnit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEK("W"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("S"),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C");

  private final String letter;

  TimeUnit(String letter) {
    this.letter = letter;
  }

  /** Its letter in a TIMEX3 length of time. */
  String letter() {
    return letter;
  }

  /** Whether it is shorter than a day. */
  boolean isOfDay() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
