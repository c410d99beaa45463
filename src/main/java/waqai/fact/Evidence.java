package waqai.fact;

import java.util.Objects;

/**
 * Why a fact is believed: the exact words of the article that state it.
 *
 * @param begin first UTF-16 unit of the words in the article's text
 * @param end one past their last unit
 * @param words the words, equal to that stretch of the text
 */
public record Evidence(int begin, int end, String words) {
  public Evidence {
    Objects.requireNonNull(words);
    if (begin < 0 || end - begin != words.length()) {
      throw new IllegalArgumentException("evidence " + begin + ".." + end + ": " + words);
    }
  }
}
