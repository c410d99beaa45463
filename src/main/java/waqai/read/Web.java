package waqai.read;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fetches pages and feeds politely: as robots.txt wants it, one host not faster than its delay, and
 * again only what has changed. Only http and https, only hosts of the public internet unless that
 * is allowed, checked again at each of a few redirects. One thread at a time.
 */
public final class Web {
  private static final String AGENT = "waqai";
  private static final String USER_AGENT = "Mozilla/5.0 (compatible; waqai/0.1; news research)";
  private static final int REDIRECTS = 5;
  private static final int SECONDS = 60;
  private static final int ROBOTS_BYTES = 512 * 1024;

  private final PublicAddresses addresses;
  private final Duration delay;
  private final Limits limits;
  private final Map<String, SimpleRobotRules> robots = new HashMap<>();
  private final Map<String, Long> lastFetch = new HashMap<>();
  private final Map<String, Map<String, String>> validators = new HashMap<>();

  private Web(PublicAddresses addresses, Duration delay, Limits limits) {
    this.addresses = addresses;
    this.delay = delay;
    this.limits = limits;
  }

  /**
   * The internet.
   *
   * @param delay between two requests to one host, if its robots.txt does not ask for more
   * @param privateAllowed whether hosts that are not on the public internet may be asked
   */
  public static Web of(Duration delay, boolean privateAllowed, Limits limits) {
    return new Web(
        new PublicAddresses(PublicAddresses.system(), privateAllowed), delay, limits);
  }

  static Web of(PublicAddresses addresses, Duration delay, Limits limits) {
    return new Web(addresses, delay, limits);
  }

  /** What an address gave. */
  sealed interface Fetched {
    /** A body. */
    record Page(URI address, byte[] body) implements Fetched {}

    /** The same as the last time. */
    record Unchanged() implements Fetched {}
  }

  /** Whether an input names something to fetch. */
  static boolean isAddress(String input) {
    return input.regionMatches(true, 0, "http://", 0, 7)
        || input.regionMatches(true, 0, "https://", 0, 8);
  }

  Fetched fetch(String address) throws IOException {
    URI uri = uri(address);
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      requireAllowed(uri);
      Map<String, String> headers = new TreeMap<>(validators.getOrDefault(uri.toString(), Map.of()));
      headers.put("User-Agent", USER_AGENT);
      HttpExchange.Answer answer = ask(uri, headers, limits.bytes());
      switch (answer.status()) {
        case 200 -> {
          remember(uri, answer.headers());
          return new Fetched.Page(uri, answer.body());
        }
        case 304 -> {
          return new Fetched.Unchanged();
        }
        case 301, 302, 303, 307, 308 -> uri = redirected(uri, answer.headers());
        default -> throw new IOException("the server answered " + answer.status());
      }
    }
    throw new IOException("more than " + REDIRECTS + " redirects");
  }

  private static URI redirected(URI uri, Map<String, String> headers) throws IOException {
    String location = headers.get("location");
    if (location == null) {
      throw new IOException("a redirect to nowhere");
    }
    try {
      return uri(uri.resolve(new URI(location)).toString());
    } catch (URISyntaxException e) {
      throw new IOException("a redirect to no address (" + location + ")", e);
    }
  }

  private static URI uri(String address) throws IOException {
    try {
      URI uri = new URI(address.strip()).normalize();
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new IOException("expected an address with http:// or https:// and a host");
      }
      return new URI(new URI(uri.toString().split("#", 2)[0]).toASCIIString());
    } catch (URISyntaxException e) {
      throw new IOException("no address: " + e.getMessage(), e);
    }
  }

  private HttpExchange.Answer ask(URI uri, Map<String, String> headers, int bytes)
      throws IOException {
    InetAddress address = addresses.of(uri.getHost().replaceAll("^\\[|]$", ""));
    waitFor(uri.getHost());
    return new HttpExchange(bytes, SECONDS).get(uri, address, headers);
  }

  private void requireAllowed(URI uri) throws IOException {
    if (!rules(uri).isAllowed(uri.toString())) {
      throw new IOException("robots.txt of " + uri.getHost() + " does not allow it");
    }
  }

  private SimpleRobotRules rules(URI uri) throws IOException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    SimpleRobotRules known = robots.get(site);
    if (known != null) {
      return known;
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    URI place = URI.create(site + "/robots.txt");
    HttpExchange.Answer answer = ask(place, Map.of("User-Agent", USER_AGENT), ROBOTS_BYTES);
    SimpleRobotRules rules =
        answer.status() == 200
            ? parser.parseContent(place.toString(), answer.body(), "text/plain", List.of(AGENT))
            : parser.failedFetch(answer.status());
    robots.put(site, rules);
    return rules;
  }

  private void waitFor(String host) throws IOException {
    Long last = lastFetch.get(host);
    long wanted = delayOf(host).toNanos();
    long left = last == null ? 0 : wanted - (System.nanoTime() - last);
    if (left > 0) {
      try {
        Thread.sleep(Duration.ofNanos(left));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    lastFetch.put(host, System.nanoTime());
  }

  /** What robots.txt asks for, up to half a minute. */
  private Duration delayOf(String host) {
    long asked =
        robots.entrySet().stream()
            .filter(site -> site.getKey().contains("://" + host))
            .mapToLong(site -> site.getValue().getCrawlDelay())
            .max()
            .orElse(0);
    return Duration.ofMillis(Math.max(delay.toMillis(), Math.min(asked, 30_000)));
  }

  private void remember(URI uri, Map<String, String> headers) {
    Map<String, String> known = new TreeMap<>();
    Optional.ofNullable(headers.get("etag")).ifPresent(tag -> known.put("If-None-Match", tag));
    Optional.ofNullable(headers.get("last-modified"))
        .ifPresent(day -> known.put("If-Modified-Since", day));
    validators.put(uri.toString(), known);
  }
}
