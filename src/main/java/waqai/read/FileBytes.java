package waqai.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, and how many of them are read. */
final class FileBytes implements Source.Opener {
  private final Path path;
  private long size;
  private long read;

  FileBytes(Path path) {
    this.path = path;
  }

  @Override
  public InputStream open() throws IOException {
    size = Files.size(path);
    read = 0;
    return new Counted(Files.newInputStream(path));
  }

  @Override
  public double share() {
    return size == 0 ? 0 : Math.min(1, (double) read / size);
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      read += Math.max(0, n);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      read += skipped;
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
