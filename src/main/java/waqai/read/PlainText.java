package waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A text file: one article, its title on the first line of words if more follows. */
final class PlainText implements ArticleFormat {
  private static final int LONGEST_TITLE = 25;

  private final Limits limits;

  PlainText(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Readings read(InputStream in, Source source) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        return Readings.of(new Reading.Refused(source.place(), limits.tooManyBytes()));
      }
      return Readings.of(
          switch (TextDecoder.decode(bytes, Optional.empty())) {
            case TextDecoder.Unreadable(String reason) ->
                new Reading.Refused(source.place(), reason);
            case TextDecoder.Text(String text, List<String> notes) ->
                draft(source, text, notes).check(limits);
          });
    }
  }

  private static Draft draft(Source source, String text, List<String> notes) {
    Draft.About about =
        new Draft.About(
            Optional.empty(), title(text), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
    return new Draft(source.place(), source.stem(), about, text, notes);
  }

  private static Optional<String> title(String text) {
    List<Block> blocks = Block.split(text);
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    Block first = blocks.getFirst();
    boolean fits = first.words() >= 2 && first.words() <= LONGEST_TITLE && !first.text().endsWith(".");
    return fits && !first.isStamp() ? Optional.of(first.text()) : Optional.empty();
  }
}
