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
import waqai.query.FactSource;

/**
 * What stands before the SPARQL endpoint: the service description, the refusal of updates, and
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

  EndpointFilter(FactSource source, SiteAddress address) {
    this.source = source;
    this.address = address;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    SecurityHeaders.add(out);
    out.addHeader("Vary", "Accept, Accept-Encoding");
    String query = Optional.ofNullable(in.getQueryString()).orElse("");
    if (isUpdate(in, query)) {
      refuse(out, 403, READ_ONLY);
    } else if (isRead(in) && !names(query, "query")) {
      describe(in, out);
    } else if (!isRead(in) || !isKnown(in, out, query)) {
      chain.doFilter(request, response);
    }
  }

  private static boolean isRead(HttpServletRequest in) {
    return in.getMethod().equals("GET") || in.getMethod().equals("HEAD");
  }

  private static boolean isUpdate(HttpServletRequest in, String query) {
    String type = Optional.ofNullable(in.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("application/sparql-update") || names(query, "update");
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

  /** Says so if the client has this very answer already; else says how to ask next time. */
  private boolean isKnown(HttpServletRequest in, HttpServletResponse out, String query) {
    if (FICKLE.matcher(URLDecoder.decode(query, StandardCharsets.UTF_8)).find()) {
      out.setHeader("Cache-Control", "no-store");
      return false;
    }
    String accept = Optional.ofNullable(in.getHeader("Accept")).orElse("");
    String tag = EntityTag.weak(source.state(), query, accept);
    out.setHeader("ETag", tag);
    out.setHeader("Cache-Control", "public, no-cache");
    boolean known = EntityTag.matches(in.getHeader("If-None-Match"), tag);
    if (known) {
      out.setStatus(304);
    }
    return known;
  }

  private static void refuse(HttpServletResponse out, int status, String reason)
      throws IOException {
    out.setStatus(status);
    out.setContentType("text/plain; charset=utf-8");
    out.getWriter().println(reason);
  }
}
