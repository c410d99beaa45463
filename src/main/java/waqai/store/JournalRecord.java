package waqai.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/**
 * How an entry stands in the journal: a comment line that names the article and gives the length
 * and the SHA-256 of what follows, then its quads. So a journal is an N-Quads file that any RDF
 * program reads.
 *
 * @param bytes of the quads, in UTF-8
 * @param sha256 over the other parts of the header and the quads
 */
record JournalRecord(String article, String graph, String fingerprint, int bytes, String sha256) {
  /** Every record begins so. */
  static final String MARK = "# article {";

  private static final JsonMapper JSON = new JsonMapper();

  static JournalRecord of(JournalEntry entry, byte[] body) {
    String graph = entry.graph().getURI();
    String hash = hash(entry.article(), graph, entry.fingerprint(), body);
    return new JournalRecord(entry.article(), graph, entry.fingerprint(), body.length, hash);
  }

  /** The comment line, with its end. */
  String line() {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", article);
    json.put("graph", graph);
    json.put("fingerprint", fingerprint);
    json.put("bytes", bytes);
    json.put("sha256", sha256);
    return "# article " + json + "\n";
  }

  /** The record of a comment line, unless the line is none. */
  static Optional<JournalRecord> parse(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(line.substring(MARK.length() - 1));
      boolean whole = json.hasNonNull("id") && json.hasNonNull("graph") && json.path("bytes").isInt();
      return whole && json.path("bytes").asInt() >= 0
          ? Optional.of(
              new JournalRecord(
                  json.path("id").asText(),
                  json.path("graph").asText(),
                  json.path("fingerprint").asText(),
                  json.path("bytes").asInt(),
                  json.path("sha256").asText()))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  boolean fits(byte[] body) {
    return hash(article, graph, fingerprint, body).equals(sha256);
  }

  JournalEntry entry(byte[] body) {
    return JournalEntry.parse(
        article,
        NodeFactory.createURI(graph),
        fingerprint,
        new String(body, StandardCharsets.UTF_8));
  }

  private static String hash(String article, String graph, String fingerprint, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String head = article + "\n" + graph + "\n" + fingerprint + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
