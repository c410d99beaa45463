package waqai.describe;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import waqai.ontology.GraphNames;

/**
 * Makes every IRI of the data. The last part of each is a known id or a hash of what the thing is,
 * never of when or where it was met; so equal things get equal IRIs. No text of an article reaches
 * an IRI unhashed unless it consists of letters, digits, dots, hyphens and underscores.
 */
final class IriMinter {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
  private static final int HASH_BYTES = 16;

  private final GraphNames names;

  IriMinter(GraphNames names) {
    this.names = names;
  }

  Node article(String id) {
    return id("article", slug(id));
  }

  Node articleGraph(String id) {
    return names.article(slug(id));
  }

  /**
   * @param key what {@link EntityKey} gives
   */
  Node entity(String key) {
    return id("entity", key);
  }

  Node claim(List<String> parts) {
    return id("claim", hash(parts));
  }

  Node fact(List<String> parts) {
    return id("fact", hash(parts));
  }

  Node evidence(List<String> parts) {
    return id("evidence", hash(parts));
  }

  Node quantity(List<String> parts) {
    return id("quantity", hash(parts));
  }

  Node run(List<String> parts) {
    return id("run", hash(parts));
  }

  Node software(String version) {
    return id("software", slug("waqai-" + version));
  }

  /** An address from outside as an IRI, if it is a sound one of the web. */
  static Optional<Node> web(String address) {
    try {
      IRIx iri = IRIx.create(address);
      String scheme = iri.scheme() == null ? "" : iri.scheme().toLowerCase(Locale.ROOT);
      boolean sound = iri.isAbsolute() && !iri.hasViolations() && new URI(address).isAbsolute();
      return sound && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(NodeFactory.createURI(address))
          : Optional.empty();
    } catch (IRIException | URISyntaxException e) {
      return Optional.empty(); // not an IRI: the caller keeps it as text
    }
  }

  /** The host of an address of the web, without {@code www.}. */
  static Optional<String> host(String address) {
    return web(address)
        .map(node -> URI.create(node.getURI()).getHost())
        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
  }

  /** An id as the last part of an IRI: itself where that is safe, else a tilde and its hash. */
  static String slug(String id) {
    return PLAIN.matcher(id).matches() ? id : "~" + hash(List.of(id));
  }

  /** A hash of all parts; where one part ends and the next begins counts. */
  static String hash(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  static String textHash(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Node id(String kind, String last) {
    return NodeFactory.createURI(names.base() + "id/" + kind + "/" + last);
  }
}
