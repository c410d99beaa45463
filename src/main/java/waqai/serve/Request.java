package waqai.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asks the site for.
 *
 * @param path below the path of the site, decoded, without a slash at the beginning
 * @param parameters the first value of each
 * @param language of pages: asked for in the address, else chosen before, else what the browser says
 * @param chosen whether the address asks for the language
 */
record Request(
    String path,
    Map<String, String> parameters,
    Negotiation accept,
    Language language,
    boolean chosen,
    Optional<String> known) {
  static final String LANGUAGE = "lang";

  static Request of(HttpServletRequest in) {
    Map<String, String> parameters = new LinkedHashMap<>();
    in.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    Optional<Language> asked = Language.of(parameters.remove(LANGUAGE));
    String path = Optional.ofNullable(in.getPathInfo()).orElse("/");
    return new Request(
        path.substring(1),
        parameters,
        Negotiation.of(in.getHeader("Accept")),
        asked
            .or(() -> remembered(in))
            .orElseGet(() -> Language.accepted(in.getHeader("Accept-Language"))),
        asked.isPresent(),
        Optional.ofNullable(in.getHeader("If-None-Match")));
  }

  /** A parameter that was filled in. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  /** The parameters as a query string, with one of them set otherwise. */
  String queryWith(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(name, value);
    return query(all);
  }

  /** Parameters as a query string, without those that are empty. */
  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<Language> remembered(HttpServletRequest in) {
    return Stream.ofNullable(in.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(LANGUAGE))
        .map(Cookie::getValue)
        .flatMap(value -> Language.of(value).stream())
        .findFirst();
  }
}
