package waqai.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
  private final ArticleFormat plainText;
  private final ArticleFormat htmlPage;
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
    this.standardInput = standardInput;
    this.languages = languages;
    plainText = new PlainText(limits);
    htmlPage = new HtmlPage(limits);
    jsonLines = new JsonLines(limits);
  }

  /**
   * All that the inputs hold, read as the stream is consumed; by one thread, and to be closed.
   *
   * @param inputs files, folders, {@code -}
   */
  public Stream<Reading> read(List<String> inputs) {
    InputReadings readings = new InputReadings(inputs, this);
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

    /** Nothing to read. */
    record Nothing(Reading.Refused refused) implements Expanded {}
  }

  boolean takes(String language) {
    return languages.test(language);
  }

  Expanded expand(String input) {
    if (input.equals("-")) {
      return new Expanded.Files(List.of(Source.standardInput(standardInput)));
    }
    try {
      return expand(input, Path.of(input));
    } catch (InvalidPathException e) {
      return nothing(input, "no such file or folder");
    } catch (IOException e) {
      return nothing(input, "the folder cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Expanded expand(String input, Path path) throws IOException {
    if (!Files.exists(path)) {
      return nothing(input, "no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return new Expanded.Files(List.of(Source.of(path)));
    }
    List<Source> sources = InputFiles.in(path);
    return sources.isEmpty()
        ? nothing(input, "no articles in this folder: expected files " + InputFiles.EXTENSIONS)
        : new Expanded.Files(sources);
  }

  private static Expanded nothing(String input, String reason) {
    return new Expanded.Nothing(new Reading.Refused(Reading.Place.of(input), reason));
  }

  Readings open(Source source) throws IOException {
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
    return format(source.extension(), head).read(in, source);
  }

  private static boolean isEmpty(byte[] head) {
    return head.length < HEAD && new String(head, StandardCharsets.ISO_8859_1).isBlank();
  }

  private static Readings refused(Source source, String reason) {
    return Readings.of(new Reading.Refused(source.place(), reason));
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
