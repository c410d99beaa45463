package waqai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC, plain or gzipped): the pages in it that were served as HTML. */
final class WarcFile implements ArticleFormat {
  private final HtmlPage pages;
  private final Limits limits;

  WarcFile(HtmlPage pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  @Override
  public Readings read(InputStream in, Source source) throws IOException {
    WarcReader warc = new WarcReader(in);
    return new Readings() {
      @Override
      public Optional<Reading> next() throws IOException {
        try {
          return nextPage(warc, source);
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
          // what jwarc throws at headers that stand twice, or say what they must not
          throw new IOException("no sound WARC record: " + e.getMessage(), e);
        }
      }

      @Override
      public void close() throws IOException {
        warc.close();
      }
    };
  }

  private Optional<Reading> nextPage(WarcReader warc, Source source) throws IOException {
    for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
      if (record.get() instanceof WarcResponse response && isPage(response)) {
        return Optional.of(page(response, source));
      }
    }
    return Optional.empty();
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.http().status() == 200
        && MediaType.HTML.equals(response.http().contentType().base());
  }

  private Reading page(WarcResponse response, Source source) throws IOException {
    String address = response.headers().first("WARC-Target-URI").orElse("");
    if (address.isBlank()) {
      return new Reading.Refused(source.place(), "a page without its address (WARC-Target-URI)");
    }
    try (InputStream body = response.http().body().stream()) {
      byte[] bytes = body.readNBytes(limits.bytes() + 1);
      Source page = Source.inside(source.name(), address, () -> new ByteArrayInputStream(bytes));
      Readings readings = pages.read(new ByteArrayInputStream(bytes), page);
      return readings.next().orElseThrow();
    }
  }
}
