package waqai.text;

/**
 * Opens hashtags for whoever reads words: قال #محمود_عباس ("said #Mahmoud_Abbas") is read as قال محمود عباس. The text keeps its
 * length, so that every position stays what it was.
 */
public final class Hashtags {
  private Hashtags() {}

  /** The text with a blank for each hash before a letter and each low line between letters. */
  public static String opened(String text) {
    if (text.indexOf('#') < 0 && text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '#' || c == '_' && i > 0 && isArabic(text.charAt(i - 1));
      if (opens && isArabic(text.charAt(i + 1))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** Words of an opened text without the blank that a hash has left: الرئيس  محمود عباس. */
  public static String closed(String words) {
    return words.indexOf("  ") < 0 ? words : words.replaceAll(" +", " ");
  }

  private static boolean isArabic(char c) {
    return Character.isLetter(c) && Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC;
  }
}
