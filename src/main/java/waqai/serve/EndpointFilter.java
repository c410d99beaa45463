package waqai.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.jetty.http.BadMessageException;
import waqai.query.FactSource;

/**
 * What stands before the SPARQL endpoint: the service description, updates or their refusal, and
 * caching by the state of the store.
 */
final class EndpointFilter implements Filter {
  static final String READ_ONLY =
      "this endpoint answers queries only: updates are switched off";

  /** What gives another answer each time. */
  private static final Pattern FICKLE =
      Pattern.compile("(?i)\\b(now|rand|uuid|struuid|bnode)\\s*\\(");

  private final FactSource source;
  private final SiteAddress address;
  private final UpdateEndpoint updates;

  EndpointFilter(FactSource source, SiteAddress address, ServeSettings settings) {
    this.source = source;
    this.address = address;
    this.updates = new UpdateEndpoint(source, settings);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    SecurityHeaders.add(out);
    out.addHeader("Vary", "Accept, Accept-Encoding");
    String query = Optional.ofNullable(in.getQueryString()).orElse("");
    Optional<String> decoded = decoded(query);
    if (decoded.isEmpty() || !isReadable(in)) {
      refuse(out, 400, "after each % of an address or a form stand two hexadecimal digits");
    } else if (isUpdate(in, query)) {
      updates.answer(in, out);
    } else if (isRead(in) && !names(query, "query")) {
      describe(in, out);
    } else if (!isRead(in)) {
      chain.doFilter(request, response);
    } else {
      answer(in, out, tag(in, query, decoded.get()), chain);
    }
  }

  private static Optional<String> decoded(String query) {
    try {
      return Optional.of(URLDecoder.decode(query, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // refused by the caller
    }
  }

  /** Whether a form can be understood; other bodies are left for the endpoint to read. */
  private static boolean isReadable(HttpServletRequest in) {
    String type = Optional.ofNullable(in.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    try {
      return !type.startsWith("application/x-www-form-urlencoded") || in.getParameterMap() != null;
    } catch (BadMessageException e) {
      return false; // refused by the caller
    }
  }

  private static boolean isRead(HttpServletRequest in) {
    return in.getMethod().equals("GET") || in.getMethod().equals("HEAD");
  }

  private static boolean isUpdate(HttpServletRequest in, String query) {
    String type = Optional.ofNullable(in.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    boolean form = type.startsWith("application/x-www-form-urlencoded");
    return type.startsWith("application/sparql-update")
        || names(query, "update")
        || form && in.getParameter("update") != null;
  }

  /** Whether a query string has this parameter; asking the request itself would read the body. */
  private static boolean names(String query, String parameter) {
    return query.startsWith(parameter + "=") || query.contains("&" + parameter + "=");
  }

  private void describe(HttpServletRequest in, HttpServletResponse out) throws IOException {
    Negotiation accept = Negotiation.of(in.getHeader("Accept"));
    if (accept.prefers("text/html", DataFormat.TURTLE.mediaType())) {
      out.setStatus(303);
      out.setHeader("Location", address.path() + "query");
      return;
    }
    Optional<DataFormat> format = accept.best(DataFormat.withoutGraphs());
    if (format.isEmpty()) {
      refuse(out, 406, "the service description comes as " + DataFormat.mediaTypes());
      return;
    }
    out.setContentType(format.get().contentType());
    RDFFormat writing = format.get().riot();
    RDFWriter.source(ServiceDescription.of(source, address))
        .format(writing)
        .output(out.getOutputStream());
  }

  /** Says so if the client has this very answer already; else answers, and says how to ask next time. */
  private static void answer(
      HttpServletRequest in, HttpServletResponse out, Optional<String> tag, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> held =
        Optional.ofNullable(in.getHeader("If-None-Match")).filter(it -> !it.strip().equals("*"));
    CachedResponse cached = new CachedResponse(out, tag);
    if (tag.isPresent() && EntityTag.matches(held.orElse(null), tag.get())) {
      cached.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      chain.doFilter(in, cached);
    }
  }

  /** The tag of the answer to this very question; none if each time may give another. */
  private Optional<String> tag(HttpServletRequest in, String query, String decoded) {
    if (FICKLE.matcher(decoded).find()) {
      return Optional.empty();
    }
    String accept = Optional.ofNullable(in.getHeader("Accept")).orElse("");
    return Optional.of(EntityTag.weak(source.state(), query, accept));
  }

  static void refuse(HttpServletResponse out, int status, String reason)
      throws IOException {
    out.setStatus(status);
    out.setContentType("text/plain; charset=utf-8");
    out.getWriter().println(reason);
  }
}
