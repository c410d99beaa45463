package waqai.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one file of the journal from a place in it to its end. What is no whole record is told of
 * and passed over, up to the next line that begins one.
 */
final class JournalShard implements AutoCloseable {
  private static final int LONGEST_HEADER = 1 << 20;
  private static final long NOWHERE = -1;

  private final Path file;
  private InputStream in;
  private long at;
  private long damagedFrom = NOWHERE;

  private JournalShard(Path file, long at) throws IOException {
    this.file = file;
    this.in = from(file, at);
    this.at = at;
  }

  static JournalShard open(Path file, long from) throws IOException {
    return new JournalShard(file, from);
  }

  private static InputStream from(Path file, long at) throws IOException {
    if (at >= Files.size(file)) {
      return InputStream.nullInputStream();
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.skipNBytes(at);
    return in;
  }

  /** What stands next. */
  sealed interface Found {
    /** A sound record that begins at {@code from} and ends before {@code to}. */
    record Sound(JournalRecord record, byte[] body, long from, long to) implements Found {}

    /** Bytes that are no record. */
    record Damaged(Path file, long from, long to, boolean atEnd) implements Found {}
  }

  /** The next record or stretch of damage, or empty at the end. */
  Optional<Found> next() throws IOException {
    damagedFrom = NOWHERE;
    while (true) {
      long begin = at;
      String line = line();
      boolean header = line.startsWith(JournalRecord.MARK);
      if (line.isEmpty() || header && damagedFrom != NOWHERE) {
        return damagedFrom == NOWHERE ? Optional.empty() : Optional.of(damage(begin, line.isEmpty()));
      }
      Optional<Found> sound = header ? sound(line, begin) : Optional.empty();
      if (sound.isPresent()) {
        return sound;
      }
      boolean comment = line.startsWith("#") && !header && line.endsWith("\n");
      damagedFrom = damagedFrom == NOWHERE && !comment ? begin : damagedFrom;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Found> sound(String line, long begin) throws IOException {
    Optional<JournalRecord> record =
        line.endsWith("\n") ? JournalRecord.parse(line) : Optional.empty();
    if (record.isEmpty()) {
      return Optional.empty();
    }
    long afterHeader = at;
    byte[] body = in.readNBytes(record.get().bytes());
    if (body.length == record.get().bytes() && record.get().fits(body)) {
      at += body.length;
      return Optional.of(new Found.Sound(record.get(), body, begin, at));
    }
    goTo(afterHeader); // its length may be what is wrong
    return Optional.empty();
  }

  private Found damage(long to, boolean atEnd) throws IOException {
    goTo(to);
    return new Found.Damaged(file, damagedFrom, to, atEnd);
  }

  private void goTo(long place) throws IOException {
    in.close();
    in = from(file, place);
    at = place;
  }

  /** The next line with its end, which the last one may lack; empty at the end. */
  private String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0) {
      bytes.write(b);
      if (b == '\n' || bytes.size() >= LONGEST_HEADER) {
        break;
      }
      b = in.read();
    }
    at += bytes.size();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
