package waqai.lexicon;

/** How far two spellings of a name are apart: insertions, deletions and replacements of letters. */
public final class NameDistance {
  private NameDistance() {}

  /** Whether two folded names are likely one name spelt twice: ماكنزي, ماكينزي. */
  public static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 5 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int allowed = longer >= 9 ? 2 : 1;
    return longer - shorter <= allowed && sameConsonants(a, b) && distance(a, b) <= allowed;
  }

  /** Foreign names differ in their long vowels; the first letter counts whatever it is. */
  private static boolean sameConsonants(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      i = consonant(a, i);
      j = consonant(b, j);
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (a.charAt(i++) != b.charAt(j++)) {
        return false;
      }
    }
  }

  /** The place of the next consonant. */
  private static int consonant(String name, int from) {
    int at = from;
    while (at > 0 && at < name.length() && "اوي".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** How many letters must be inserted, deleted or replaced. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
