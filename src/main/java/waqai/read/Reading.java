package waqai.read;

import java.util.List;
import java.util.OptionalInt;
import waqai.text.Article;

/** What became of one piece of input. */
public sealed interface Reading {
  /** Where the piece stands. */
  Place place();

  /**
   * An article.
   *
   * @param notes what a person should know of how it was read, such as bytes that were no text
   */
  record Read(Place place, Article article, List<String> notes) implements Reading {
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No article.
   *
   * @param reason what was found and what was expected, for a person to read
   */
  record Refused(Place place, String reason) implements Reading {}

  /**
   * A place in the input.
   *
   * @param file the file as the user named it, {@code -} for standard input
   * @param line the line, from 1, where one line is one article
   */
  record Place(String file, OptionalInt line) {
    static Place of(String file) {
      return new Place(file, OptionalInt.empty());
    }

    Place at(int number) {
      return new Place(file, OptionalInt.of(number));
    }

    /** {@code file} or {@code file:line}. */
    @Override
    public String toString() {
      return line.isPresent() ? file + ":" + line.getAsInt() : file;
    }
  }
}
