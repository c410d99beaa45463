package waqai.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import waqai.describe.Run;
import waqai.text.Article;

/**
 * Tells by one hash whether an article, read by the same program, would give the same facts again.
 *
 * @param run which program finds them
 * @param least the least confidence of facts that are kept
 */
record Fingerprint(Run run, double least) {
  /** Of all of the article that reaches the graph, and of the program and its rules. */
  String of(Article article) {
    List<String> parts =
        List.of(
            String.valueOf(run),
            String.valueOf(least),
            article.id(),
            article.url().toString(),
            article.title().toString(),
            article.publisher().toString(),
            article.published().toString(),
            article.modified().toString(),
            article.byline().toString(),
            article.lang(),
            article.prose().toString(),
            article.text());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
