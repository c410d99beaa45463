package waqai.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Article files in ZIP files and under gzip. A file that unpacks to absurd size is cut off. */
final class PackedFiles {
  private static final int MOST_ENTRIES = 200_000;

  private PackedFiles() {}

  /** The article files of a ZIP file, by their names. */
  static List<Source> inZip(Path file, ZipFile zip) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new IOException("more than " + MOST_ENTRIES + " files in it");
    }
    List<ZipEntry> entries = new ArrayList<>();
    zip.stream().filter(it -> !it.isDirectory() && isArticle(it.getName())).forEach(entries::add);
    entries.sort(Comparator.comparing(ZipEntry::getName));
    return entries.stream()
        .map(
            entry ->
                Source.inside(
                    file.toString(),
                    entry.getName(),
                    () -> new Bounded(zip.getInputStream(entry), entry.getCompressedSize())))
        .toList();
  }

  private static boolean isArticle(String name) {
    Path path = Path.of(name.replace('\\', '/'));
    return !String.valueOf(path.getFileName()).startsWith(".") && InputFiles.isArticleFile(path);
  }

  /** What a gzip file holds, under its name without {@code .gz}. */
  static Source inGzip(Source packed) {
    String name = packed.name().substring(0, packed.name().length() - ".gz".length());
    return Source.named(
        name,
        packed.name(),
        () -> {
          InputStream in = packed.opener().open();
          try {
            return new Bounded(new GZIPInputStream(in, 1 << 16), 0);
          } catch (IOException e) {
            in.close();
            throw e;
          }
        });
  }

  /** Ends with an error when more comes out than any real text would give. */
  private static final class Bounded extends FilterInputStream {
    /** Text packs to a tenth; of what packs better than this, so much is let through. */
    private static final long RATIO = 200;

    private static final long LEAST = 64L << 20;
    private static final long MOST = 8L << 30;

    private final long limit;
    private long read;

    /**
     * @param packed how many bytes it has packed; 0 if unknown
     */
    Bounded(InputStream in, long packed) {
      super(in);
      limit = packed > 0 ? Math.max(LEAST, Math.min(MOST, packed * RATIO)) : MOST;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(long more) throws IOException {
      read += more;
      if (read > limit) {
        throw new IOException(
            String.format(Locale.ROOT, "unpacks to more than %,d bytes: left out", limit));
      }
    }
  }
}
