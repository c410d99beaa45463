package waqai.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads articles from files, folders and standard input. A file's format is told by its extension
 * ({@code .txt}, {@code .html}, {@code .jsonl} ...), else by its first bytes. What is no article in
 * a wanted language becomes a {@link Reading.Refused} that says where and what was expected, and reading goes
 * on; the order is that of the inputs, within a folder that of the paths. No more than one article
 * is held in memory, and none beyond the {@link Limits}.
 */
public final class ArticleReader {
  private static final int HEAD = 8192;

  private final InputStream standardInput;
  private final Predicate<String> languages;
  private final Limits limits;
  private final Optional<Web> web;
  private Supplier<OptionalDouble> share = OptionalDouble::empty;
  private Predicate<String> skipped = address -> false;
  private final ArticleFormat plainText;
  private final HtmlPage htmlPage;
  private final ArticleFormat warcFile;
  private final ArticleFormat jsonLines;

  /**
   * A reader that takes only Arabic articles.
   *
   * @param standardInput what {@code -} stands for
   */
  public ArticleReader(InputStream standardInput, Limits limits) {
    this(standardInput, limits, "ar"::equals);
  }

  /**
   * A reader for articles in some languages.
   *
   * @param standardInput what {@code -} stands for
   * @param languages tells by its BCP 47 tag whether a language is wanted; {@code und} if unknown
   */
  public ArticleReader(InputStream standardInput, Limits limits, Predicate<String> languages) {
    this(standardInput, limits, languages, Optional.empty());
  }

  /**
   * A reader that also fetches.
   *
   * @param standardInput what {@code -} stands for
   * @param languages tells by its BCP 47 tag whether a language is wanted; {@code und} if unknown
   * @param web where addresses are read; without it they are refused
   */
  public ArticleReader(
      InputStream standardInput, Limits limits, Predicate<String> languages, Optional<Web> web) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.languages = languages;
    this.web = web;
    plainText = new PlainText(limits);
    htmlPage = new HtmlPage(limits);
    warcFile = new WarcFile(htmlPage, limits);
    jsonLines = new JsonLines(limits);
  }

  /**
   * All that the inputs hold, read as the stream is consumed; by one thread, and to be closed.
   *
   * @param inputs files, folders, {@code -}
   */
  public Stream<Reading> read(List<String> inputs) {
    InputReadings readings = new InputReadings(inputs, this);
    share = readings::share;
    Iterator<Reading> iterator = readings;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(readings::close);
  }

  /** The files that one input stands for, or why it stands for none. */
  sealed interface Expanded {
    /** Files, in order. */
    record Files(List<Source> sources) implements Expanded {}

    /** The address of a page or of a list of addresses. */
    record Address(String address) implements Expanded {}

    /** Nothing to read. */
    record Nothing(Reading.Refused refused) implements Expanded {}
  }

  /** Leaves out addresses that are known; feeds name the same ones again and again. */
  public ArticleReader skipping(Predicate<String> addresses) {
    skipped = addresses;
    return this;
  }

  /**
   * How much of what the last call of {@link #read} was given is read: files by their bytes, lists
   * by their addresses. Grows from 0 to 1, but not evenly when a list leads to more.
   */
  public OptionalDouble share() {
    return share.get();
  }

  boolean skips(String address) {
    return skipped.test(address);
  }

  boolean takes(String language) {
    return languages.test(language);
  }

  Expanded expand(String input) {
    if (input.equals("-")) {
      return new Expanded.Files(List.of(Source.standardInput(standardInput)));
    }
    if (Web.isAddress(input)) {
      return new Expanded.Address(input);
    }
    try {
      return expand(input, Path.of(input));
    } catch (InvalidPathException e) {
      return nothing(input, "no such file or folder");
    } catch (IOException e) {
      return nothing(input, "it cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Expanded expand(String input, Path path) throws IOException {
    if (!Files.exists(path)) {
      List<Source> matching =
          InputFiles.firstWildcard(input) < input.length() ? InputFiles.matching(input) : List.of();
      return matching.isEmpty()
          ? nothing(input, "no such file or folder")
          : new Expanded.Files(matching);
    }
    if (!Files.isDirectory(path)) {
      return Source.of(path).extension().equals("zip")
          ? zip(input, path)
          : new Expanded.Files(List.of(Source.of(path)));
    }
    List<Source> sources = InputFiles.in(path);
    return sources.isEmpty()
        ? nothing(input, "no articles in this folder: expected files " + InputFiles.EXTENSIONS)
        : new Expanded.Files(sources);
  }

  /** The ZIP file stays open as long as its sources are known. */
  private static Expanded zip(String input, Path path) throws IOException {
    try {
      List<Source> sources = PackedFiles.inZip(path, new ZipFile(path.toFile()));
      return sources.isEmpty()
          ? nothing(input, "no articles in this ZIP file: expected files " + InputFiles.EXTENSIONS)
          : new Expanded.Files(sources);
    } catch (ZipException e) {
      return nothing(input, "no sound ZIP file (" + e.getMessage() + ")");
    }
  }

  private static Expanded nothing(String input, String reason) {
    return new Expanded.Nothing(new Reading.Refused(Reading.Place.of(input), reason));
  }

  /** What a source turned out to be. */
  sealed interface Opened {
    /** Articles. */
    record Articles(Readings readings) implements Opened {}

    /** A list of addresses where more is. */
    record Links(List<String> addresses) implements Opened {}

    /** Nothing that was not read before. */
    record Unchanged() implements Opened {}
  }

  /** Opens an address: a page, a feed, a sitemap. */
  Opened fetch(String address) throws IOException {
    if (web.isEmpty()) {
      throw new IOException("addresses are not read here");
    }
    return switch (web.get().fetch(address)) {
      case Web.Fetched.Unchanged() -> new Opened.Unchanged();
      case Web.Fetched.Page(URI found, byte[] body) ->
          open(Source.fetched(found.toString(), body));
    };
  }

  Opened open(Source source) throws IOException {
    if (source.extension().equals("gz")) {
      return source.name().endsWith(".warc.gz")
          ? new Opened.Articles(warcFile.read(source.opener().open(), source))
          : open(PackedFiles.inGzip(source));
    }
    if (source.extension().equals("warc")) {
      return new Opened.Articles(warcFile.read(source.opener().open(), source));
    }
    InputStream in = new BufferedInputStream(source.opener().open(), 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (isEmpty(head)) {
      in.close();
      return refused(source, "an empty file: expected an article");
    }
    if (TextDecoder.looksBinary(head)) {
      in.close();
      return refused(source, "a binary file: expected text, HTML or JSON Lines");
    }
    return LinkList.looksLikeOne(head) ? links(in, source) : articles(in, source, head);
  }

  private Opened links(InputStream in, Source source) throws IOException {
    byte[] bytes;
    try (in) {
      bytes = in.readNBytes(limits.bytes() + 1);
    }
    if (bytes.length > limits.bytes()) {
      return refused(source, limits.tooManyBytes());
    }
    Optional<List<String>> links = LinkList.of(bytes);
    return links.isPresent()
        ? new Opened.Links(links.get())
        : articles(new ByteArrayInputStream(bytes), source, bytes);
  }

  private Opened articles(InputStream in, Source source, byte[] head) throws IOException {
    return new Opened.Articles(format(source.extension(), head).read(in, source));
  }

  private static boolean isEmpty(byte[] head) {
    return head.length < HEAD && new String(head, StandardCharsets.ISO_8859_1).isBlank();
  }

  private static Opened refused(Source source, String reason) {
    return new Opened.Articles(Readings.of(new Reading.Refused(source.place(), reason)));
  }

  private ArticleFormat format(String extension, byte[] head) {
    if (InputFiles.TEXT.contains(extension)) {
      return plainText;
    }
    if (InputFiles.HTML.contains(extension)) {
      return htmlPage;
    }
    return InputFiles.JSON_LINES.contains(extension) ? jsonLines : sniff(head);
  }

  private ArticleFormat sniff(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    if (start.startsWith("{")) {
      return jsonLines;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    boolean page =
        lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<?xml");
    return page || lower.startsWith("<") && lower.contains("</") ? htmlPage : plainText;
  }
}
