package waqai.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the site answers: a status, headers and a body. */
record Reply(int status, Map<String, String> headers, byte[] body) {
  private static final int OK = 200;
  private static final int SEE_OTHER = 303;

  static Reply of(String type, byte[] body) {
    return new Reply(OK, Map.of("Content-Type", type), body);
  }

  static Reply text(int status, String text) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/plain; charset=utf-8"),
        (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Reply html(int status, String page) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        page.getBytes(StandardCharsets.UTF_8));
  }

  static Reply seeOther(String where) {
    return new Reply(SEE_OTHER, Map.of("Location", where), new byte[0]);
  }

  Reply with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Reply(status, all, body);
  }
}
