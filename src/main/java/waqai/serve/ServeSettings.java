package waqai.serve;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the server is set up. What cannot be set here cannot be set at all: it never
 * calls another host, and has no administration.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any free one
 * @param timeout how long a query may take
 * @param mostRows how many rows or triples an answer may have
 * @param queriesAtOnce how many queries may run at the same time; others wait
 * @param updateToken what an update must show; without one there are no updates
 */
public record ServeSettings(
    String host,
    int port,
    Duration timeout,
    long mostRows,
    int queriesAtOnce,
    Optional<String> updateToken) {
  /** Only this machine can reach it. */
  public static final ServeSettings DEFAULT =
      new ServeSettings("127.0.0.1", 3330, Duration.ofSeconds(30), 100_000, 16, Optional.empty());

  private static final int SHORTEST_TOKEN = 16;

  /** How many queries may wait for their turn; more are refused at once. */
  static final int QUERIES_WAITING = 64;

  /** How long a query may wait for its turn. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The longest query, in characters. */
  static final int LONGEST_QUERY = 100_000;

  /** How deep the brackets of a query may be nested; a parser's stack ends at some thousands. */
  static final int DEEPEST_QUERY = 200;

  /** The longest string that an expression of a query may make, in UTF-16 units. */
  static final int LONGEST_STRING = 1 << 20;

  public ServeSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout must be longer than nothing");
    }
    if (updateToken.filter(token -> token.length() < SHORTEST_TOKEN).isPresent()) {
      throw new IllegalArgumentException(
          "the token for updates has at least " + SHORTEST_TOKEN + " characters");
    }
    if (mostRows < 1 || queriesAtOnce < 1) {
      throw new IllegalArgumentException("an answer has at least one row, and one query may run");
    }
  }

  /** The same on another port. */
  public ServeSettings withPort(int other) {
    return new ServeSettings(host, other, timeout, mostRows, queriesAtOnce, updateToken);
  }

  /** The same with another time for each query. */
  public ServeSettings withTimeout(Duration other) {
    return new ServeSettings(host, port, other, mostRows, queriesAtOnce, updateToken);
  }

  /** The same with another limit on answers. */
  public ServeSettings withMostRows(long other) {
    return new ServeSettings(host, port, timeout, other, queriesAtOnce, updateToken);
  }

  /** The same with updates for who has the token. */
  public ServeSettings withUpdates(String token) {
    return new ServeSettings(host, port, timeout, mostRows, queriesAtOnce, Optional.of(token));
  }

  /** All that is in force, by name, for the test that notices when a default drifts. */
  Map<String, String> effective() {
    Map<String, String> all = new TreeMap<>();
    all.put("host", host);
    all.put("port", Integer.toString(port));
    all.put("timeout", timeout.toString());
    all.put("most rows", Long.toString(mostRows));
    all.put("queries at once", Integer.toString(queriesAtOnce));
    all.put("updates", updateToken.isPresent() ? "with a token" : "no");
    all.put("queries waiting", Integer.toString(QUERIES_WAITING));
    all.put("patience", PATIENCE.toString());
    all.put("longest query", Integer.toString(LONGEST_QUERY));
    all.put("deepest query", Integer.toString(DEEPEST_QUERY));
    all.put("longest string", Integer.toString(LONGEST_STRING));
    return all;
  }
}
