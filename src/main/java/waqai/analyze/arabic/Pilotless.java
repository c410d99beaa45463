package waqai.analyze.arabic;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides from the parser that nobody flies an aircraft of which more is told: نفذت طائرة أميركية / بدون طيار / غارة (an American aircraft
 * without a pilot made a raid); the raid was not made without anything. Behind the bare word it parts the aircraft from what it hits.
 */
final class Pilotless {
  private static final Pattern PHRASE =
      Pattern.compile("(?:طائرة|طائرات|طائرتين|طائرتان)\\s+\\p{L}{3,}\\s+((?:من\\s+دون|بدون|دون|بلا)\\s+طيار(?:ين)?)(?!\\p{L})");

  private Pilotless() {}

  /** Puts blanks in the place of the phrase. */
  static void blank(char[] text) {
    Matcher matcher = PHRASE.matcher(String.valueOf(text));
    while (matcher.find()) {
      Arrays.fill(text, matcher.start(1), matcher.end(1), ' ');
    }
  }
}
