package waqai.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entity tags: they change when the store changes, or the program. */
final class EntityTag {
  private static final int BYTES = 12;

  private EntityTag() {}

  /** A weak tag of all that an answer depends on. */
  static String weak(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether an {@code If-None-Match} header names the tag; compression appends to tags. */
  static boolean matches(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    return Stream.of(header.split(","))
        .map(given -> given.strip().replace("--gzip\"", "\""))
        .anyMatch(given -> given.equals("*") || given.equals(tag));
  }
}
