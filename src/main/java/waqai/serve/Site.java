package waqai.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waqai.ontology.Ontology;
import waqai.query.FactSource;

/** Answers requests for everything but SPARQL: it reads the request, asks {@link Routes}, and sends the reply. */
final class Site extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);
  private static final int YEAR_OF_SECONDS = 31_536_000;

  private final transient SiteAddress address;
  private final transient Routes routes;

  Site(FactSource source, Ontology ontology, ServeSettings settings) {
    this.address = new SiteAddress(source.names().base());
    this.routes = new Routes(new SiteData(source, ontology, address, settings));
  }

  String path() {
    return address.path();
  }

  SiteAddress address() {
    return address;
  }

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    Request request = Request.of(in);
    SecurityHeaders.add(out);
    if (request.chosen()) {
      out.addCookie(remembering(request.language()));
    }
    send(reply(request), request, in, out);
  }

  @Override
  protected void doHead(HttpServletRequest in, HttpServletResponse out) throws IOException {
    doGet(in, out);
  }

  @Override
  protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
    switch (in.getMethod()) {
      case "GET", "HEAD" -> doGet(in, out);
      default -> {
        SecurityHeaders.add(out);
        out.setHeader("Allow", "GET, HEAD");
        out.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  private Reply reply(Request request) {
    try {
      return routes.reply(request);
    } catch (IllegalArgumentException e) {
      return routes.refusal(request, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("answering {}", request.path(), e);
      return routes.refusal(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "");
    }
  }

  private static void send(
      Reply reply, Request request, HttpServletRequest in, HttpServletResponse out)
      throws IOException {
    reply.headers().forEach(out::setHeader);
    String tag = reply.headers().getOrDefault("ETag", "");
    if (!tag.isEmpty() && EntityTag.matches(request.known().orElse(null), tag)) {
      out.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    out.setStatus(reply.status());
    out.setContentLength(reply.body().length);
    if (!in.getMethod().equals("HEAD")) {
      out.getOutputStream().write(reply.body());
    }
  }

  private Cookie remembering(Language language) {
    Cookie cookie = new Cookie(Request.LANGUAGE, language.code());
    cookie.setPath(address.path());
    cookie.setMaxAge(YEAR_OF_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
