package waqai.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A stream that counts the bytes taken from it. */
final class Counting extends ByteArrayInputStream {
  long taken;

  Counting(String text) {
    super(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized int read(byte[] bytes, int from, int length) {
    int got = super.read(bytes, from, length);
    taken += Math.max(got, 0);
    return got;
  }
}
