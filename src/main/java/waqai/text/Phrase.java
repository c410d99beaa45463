package waqai.text;

/**
 * A noun phrase of one sentence, coordination already taken apart.
 *
 * @param head index of its head token
 * @param begin index of its first token
 * @param end one past the index of its last token
 */
public record Phrase(int head, int begin, int end) {
  public Phrase {
    if (begin < 0 || head < begin || head >= end) {
      throw new IllegalArgumentException("no phrase: " + head + " in " + begin + ".." + end);
    }
  }

  /** Whether a token stands in it. */
  public boolean covers(int token) {
    return begin <= token && token < end;
  }
}
