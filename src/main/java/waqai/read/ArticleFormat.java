package waqai.read;

import java.io.IOException;
import java.io.InputStream;

/** One way to write articles down. */
interface ArticleFormat {
  /**
   * The articles and refusals of one source, read as they are asked for.
   *
   * @param in its bytes; the format closes it when the readings are closed
   * @param source where they come from
   */
  Readings read(InputStream in, Source source) throws IOException;
}
