package waqai.text;

/**
 * A normalised copy of a stretch of text that maps every range of itself back to the text.
 *
 * @param normal the copy
 * @param origins for each unit of the copy its place in the text, and one more for the end
 */
public record AlignedText(String normal, int[] origins) {
  public AlignedText {
    if (origins.length != normal.length() + 1) {
      throw new IllegalArgumentException(
          "one origin for each unit and the end: " + origins.length + ", " + normal.length());
    }
  }

  /** The stretch of the text that a half-open range of the copy stands for. */
  public Span origin(int begin, int end) {
    return new Span(origins[begin], end == begin ? origins[begin] : origins[end - 1] + 1);
  }
}
