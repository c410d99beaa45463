package waqai.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over HTTP/1.1 to an address that was checked before; the JDK's client would look the name
 * up anew. Sizes and times are bounded.
 */
final class HttpExchange {
  private static final int CONNECT_MILLIS = 10_000;
  private static final int READ_MILLIS = 20_000;
  private static final int HEADERS = 100;
  private static final int LONGEST_LINE = 16_384;

  private final long deadline;
  private final int limit;

  /**
   * @param limit how many bytes a body may have, unpacked
   * @param seconds how long all of it may take
   */
  HttpExchange(int limit, int seconds) {
    this.limit = limit;
    this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /**
   * What came back.
   *
   * @param headers by name in lower case
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  Answer get(URI uri, InetAddress address, Map<String, String> headers) throws IOException {
    try (Socket socket = connect(uri, address)) {
      socket.setSoTimeout(READ_MILLIS);
      socket.getOutputStream().write(request(uri, headers).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String status = line(in);
      if (!status.matches("HTTP/1\\.[01] \\d{3}.*")) {
        throw new IOException("no HTTP answer from " + uri.getHost());
      }
      Map<String, String> found = headers(in);
      int code = Integer.parseInt(status.substring(9, 12));
      return new Answer(code, found, code == 200 ? body(in, found) : new byte[0]);
    }
  }

  private static Socket connect(URI uri, InetAddress address) throws IOException {
    boolean secure = "https".equals(uri.getScheme());
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
    return secure ? secured(socket, uri.getHost(), port) : socket;
  }

  private static Socket secured(Socket socket, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket tls = (SSLSocket) factory.createSocket(socket, host, port, true);
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    tls.setSSLParameters(parameters);
    tls.setSoTimeout(READ_MILLIS);
    tls.startHandshake();
    return tls;
  }

  private static String request(URI uri, Map<String, String> headers) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() >= 0 ? ":" + uri.getPort() : "";
    StringBuilder request = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    request.append("Host: ").append(uri.getHost()).append(port).append("\r\n");
    headers.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    return request.append("Accept-Encoding: gzip\r\nConnection: close\r\n\r\n").toString();
  }

  private Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (int i = 0; i < HEADERS; i++) {
      String line = line(in);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    throw new IOException("more than " + HEADERS + " headers");
  }

  private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    boolean chunked = headers.getOrDefault("transfer-encoding", "").contains("chunked");
    byte[] packed = chunked ? chunks(in) : plain(in, headers.get("content-length"));
    if (!headers.getOrDefault("content-encoding", "").contains("gzip")) {
      return packed;
    }
    try (InputStream unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
      return all(unpacked);
    }
  }

  private byte[] plain(InputStream in, @org.jspecify.annotations.Nullable String length)
      throws IOException {
    if (length == null || !length.matches("\\d{1,18}")) {
      return all(in);
    }
    long expected = Long.parseLong(length);
    if (expected > limit) {
      throw tooLarge();
    }
    byte[] body = upTo(in, (int) expected);
    if (body.length < expected) {
      throw new EOFException("the answer broke off");
    }
    return body;
  }

  private byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line(in).split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        throw new IOException("a broken chunk");
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        return body.toByteArray();
      }
      if (body.size() + length > limit) {
        throw tooLarge();
      }
      body.writeBytes(upTo(in, length));
      line(in);
    }
  }

  private byte[] all(InputStream in) throws IOException {
    byte[] body = upTo(in, limit + 1);
    if (body.length > limit) {
      throw tooLarge();
    }
    return body;
  }

  private byte[] upTo(InputStream in, int length) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (body.size() < length) {
      if (System.nanoTime() > deadline) {
        throw new IOException("took too long");
      }
      int read = in.read(buffer, 0, Math.min(buffer.length, length - body.size()));
      if (read < 0) {
        break;
      }
      body.write(buffer, 0, read);
    }
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the answer broke off");
      }
      if (line.length() > LONGEST_LINE) {
        throw new IOException("a line of the answer is too long");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  private IOException tooLarge() {
    return new IOException(String.format(Locale.ROOT, "larger than %,d bytes", limit));
  }
}
