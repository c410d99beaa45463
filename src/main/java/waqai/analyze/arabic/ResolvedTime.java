package waqai.analyze.arabic;

import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;

/** What a time expression comes to. */
record ResolvedTime(Optional<FactTime> value, String timex, TimeBasis basis) {
  static ResolvedTime without(String timex, TimeBasis basis) {
    return new ResolvedTime(Optional.empty(), timex, basis);
  }
}
