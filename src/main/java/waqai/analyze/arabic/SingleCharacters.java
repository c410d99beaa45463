package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokenizes single characters, each only once: CoreNLP asks for every character of every word
 * whether its tokenizer drops it, and sets a new one up to find out. Safe for use by many threads.
 */
final class SingleCharacters implements TokenizerFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  private final transient TokenizerFactory<CoreLabel> plain;
  private final transient Map<Integer, List<CoreLabel>> known = new ConcurrentHashMap<>();

  SingleCharacters(TokenizerFactory<CoreLabel> plain) {
    this.plain = plain;
  }

  @Override
  public Tokenizer<CoreLabel> getTokenizer(Reader reader) {
    try {
      int character = reader.read();
      if (character < 0 || reader.read() >= 0) {
        throw new IllegalArgumentException("not one character");
      }
      return new Known(known.computeIfAbsent(character, this::tokens));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<CoreLabel> tokens(int character) {
    return List.copyOf(plain.getTokenizer(new StringReader(Character.toString(character))).tokenize());
  }

  @Override
  public Tokenizer<CoreLabel> getTokenizer(Reader reader, String extraOptions) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<CoreLabel> getIterator(Reader reader) {
    return getTokenizer(reader);
  }

  @Override
  public void setOptions(String options) {
    throw new UnsupportedOperationException();
  }

  /** What is known already. */
  private record Known(List<CoreLabel> tokenize) implements Tokenizer<CoreLabel> {
    @Override
    public CoreLabel next() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasNext() {
      return !tokenize.isEmpty();
    }

    @Override
    public CoreLabel peek() {
      return tokenize.getFirst();
    }
  }
}
