package waqai.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text: by their byte order mark, as UTF-8, by what a page declares, else by the encoding
 * that their letters fit (windows-1256 and ISO-8859-6 are still met in Arabic archives).
 */
final class TextDecoder {
  /** Of a hundred characters beyond ASCII, so many may be broken for the text to pass as UTF-8. */
  private static final int BROKEN_PERCENT = 5;

  /** Below this, out of 100, the detector guesses. */
  private static final int CONFIDENCE = 25;

  /** A text may hold so many control characters that strayed into it. */
  private static final int STRAY_CONTROLS = 4;

  private TextDecoder() {}

  /** What the bytes say. */
  sealed interface Decoded {}

  /** Their text, and what had to be done to get it. */
  record Text(String text, List<String> notes) implements Decoded {}

  /** No text. */
  record Unreadable(String reason) implements Decoded {}

  static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Decoded> sure = byMark(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8));
    return sure.or(() -> asDeclared(bytes, declared))
        .or(() -> nearlyUtf8(bytes))
        .or(() -> asDetected(bytes))
        .orElse(new Unreadable("neither UTF-8 nor another known encoding: expected text in UTF-8"));
  }

  /** Whether the beginning of a file is no text in any encoding that is read here. */
  static boolean looksBinary(byte[] head) {
    if (head.length >= 2 && byMark(head).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte b : head) {
      controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
    }
    return controls > STRAY_CONTROLS && controls * 50 > head.length;
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(leniently(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(new Text(text.toString(), List.of()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> asDeclared(byte[] bytes, Optional<String> declared) {
    return declared
        .filter(name -> !name.equalsIgnoreCase("utf-8") && isSupported(name))
        .flatMap(name -> strictly(bytes, Charset.forName(name)));
  }

  private static boolean isSupported(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9_.:+-]*") && Charset.isSupported(name);
  }

  private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
    Text text = leniently(bytes, 0, StandardCharsets.UTF_8);
    long broken = replacements(text.text());
    long beyondAscii = text.text().chars().filter(c -> c > 127).count();
    return broken * 100 <= beyondAscii * BROKEN_PERCENT ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Decoded> asDetected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    CharsetMatch best = null;
    for (CharsetMatch match : detector.detectAll()) {
      boolean usable = match.getConfidence() >= CONFIDENCE && isSupported(match.getName());
      if (usable && (best == null || isArabic(match) && !isArabic(best))) {
        best = match;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Text text = leniently(bytes, 0, Charset.forName(best.getName()));
    String note = "not UTF-8: read as " + best.getName().toLowerCase(Locale.ROOT);
    return Optional.of(new Text(text.text(), List.of(note)));
  }

  private static boolean isArabic(CharsetMatch match) {
    return "ar".equals(match.getLanguage());
  }

  private static Text leniently(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    long broken = replacements(text);
    return broken == 0
        ? new Text(text, List.of())
        : new Text(text, List.of(broken + " characters are broken: U+FFFD stands in their place"));
  }

  private static long replacements(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }
}
