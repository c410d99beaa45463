package waqai.lexicon.wikidata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A file as a stream of its content, unpacked if it is packed; and the form of that content. */
final class Input {
  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 4096;

  private static final Pattern ANSWER = Pattern.compile("\\s*\\{\\s*\"(head|results)\".*", Pattern.DOTALL);

  /** An array whose first object does not begin as the items of a dump do. */
  private static final Pattern ROWS =
      Pattern.compile(
          "\\s*\\[\\s*\\{\\s*\"(?!type\"\\s*:\\s*\"(item|property|lexeme)|(id|pageid|ns|title|labels)\").*",
          Pattern.DOTALL);

  private Input() {}

  /** The forms that an import takes. */
  enum Form {
    DUMP,
    ANSWER_JSON,
    CSV
  }

  /** Opens a file; gzip and bzip2, also in several parts, are known by their first bytes. */
  static BufferedInputStream open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      byte[] head = peek(in, 3);
      boolean gzip = head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
      boolean bzip2 = new String(head, StandardCharsets.ISO_8859_1).equals("BZh");
      InputStream plain =
          gzip ? new GZIPInputStream(in, BUFFER) : bzip2 ? new BZip2CompressorInputStream(in, true) : in;
      return withoutMark(plain == in ? in : new BufferedInputStream(plain, BUFFER));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The byte order mark that some programs write first is left out. */
  private static BufferedInputStream withoutMark(BufferedInputStream in) throws IOException {
    if (new String(peek(in, 3), StandardCharsets.UTF_8).equals("\uFEFF")) {
      in.skipNBytes(3);
    }
    return in;
  }

  /** What the content is, by how it begins; the stream stays where it is. */
  static Form form(BufferedInputStream in) throws IOException {
    String head = new String(peek(in, HEAD), StandardCharsets.UTF_8);
    String begin = head.stripLeading();
    if (!begin.startsWith("[") && !begin.startsWith("{")) {
      return Form.CSV;
    }
    boolean answer = ANSWER.matcher(head).matches() || ROWS.matcher(head).matches();
    return answer ? Form.ANSWER_JSON : Form.DUMP;
  }

  private static byte[] peek(BufferedInputStream in, int most) throws IOException {
    in.mark(most);
    byte[] head = in.readNBytes(most);
    in.reset();
    return head;
  }
}
