package waqai.export;

import java.io.OutputStream;
import waqai.query.FactSource;

/** A form in which the graph can be taken away. The same content gives the same bytes. */
public interface Export {
  /** Writes the whole graph in this form. The stream is flushed and stays open. */
  void write(FactSource source, OutputStream out);
}
