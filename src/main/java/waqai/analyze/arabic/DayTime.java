package waqai.analyze.arabic;

/** A part of the day, with its TIMEX3 code. */
enum DayTime {
  DAWN("DT"),
  MORNING("MO"),
  NOON("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI");

  private final String code;

  DayTime(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
