package waqai.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.text.Mention;

/** Finds the short name that a text gives in brackets behind a name: قوات سوريا الديمقراطية (قسد). */
final class ShortNames {
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\"«]((?!ال)\\p{L}{2,12})[)\"»]");

  private ShortNames() {}

  static Optional<String> behind(Mention mention, String text) {
    Matcher word = IN_BRACKETS.matcher(text).region(mention.nameSpan().end(), text.length());
    boolean land = mention.kind().isSomewhere();
    return !land && word.lookingAt() ? Optional.of(word.group(1)) : Optional.empty();
  }
}
