package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.text.Mention;

/** Finds the short name that a text gives in brackets behind a name: قوات سوريا الديمقراطية (قسد). */
final class ShortNames {
  private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\"«]((?!ال)\\p{L}{2,12})[)\"»]");

  /** نقابة موظفي القطاع العام "أديدي: what it is, and what it is called. */
  private static final Pattern QUOTED_WITHIN = Pattern.compile("(\\p{L}+(?: \\p{L}+)+) [\"«“]((?!ال)\\p{L}{3,12})");
  private static final String CLOSING = "\"»”";

  private ShortNames() {}

  /** The two names of which one name is made up: نقابة موظفي القطاع العام "أديدي". */
  static List<String> within(Mention mention, String text) {
    int end = mention.nameSpan().end();
    boolean closed = !mention.kind().isSomewhere() && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
    Matcher parts = QUOTED_WITHIN.matcher(mention.nameSpan().in(text));
    return closed && parts.matches() ? List.of(parts.group(1), parts.group(2)) : List.of();
  }

  static Optional<String> behind(Mention mention, String text) {
    Matcher word = IN_BRACKETS.matcher(text).region(mention.nameSpan().end(), text.length());
    boolean land = mention.kind().isSomewhere();
    return !land && word.lookingAt() ? Optional.of(word.group(1)) : Optional.empty();
  }
}
