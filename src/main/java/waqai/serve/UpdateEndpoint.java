package waqai.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import waqai.query.FactSource;

/**
 * SPARQL updates, for who has the token: no other site's pages, no LOAD, and all of a request or
 * nothing of it.
 */
final class UpdateEndpoint {
  private static final int LONGEST = 10 << 20;
  private static final String DIRECT = "application/sparql-update";

  private final FactSource source;
  private final ServeSettings settings;

  UpdateEndpoint(FactSource source, ServeSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  void answer(HttpServletRequest in, HttpServletResponse out) throws IOException {
    out.setHeader("Cache-Control", "no-store");
    try {
      requireAllowed(in, out);
      UpdateRequest request = request(in);
      source.update(
          graphs ->
              UpdateExec.newBuilder()
                  .dataset(graphs)
                  .update(request)
                  .context(source.graphs().getContext().copy())
                  .timeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                  .build()
                  .execute());
      out.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (Refused e) {
      EndpointFilter.refuse(out, e.status, String.valueOf(e.getMessage()));
    } catch (QueryCancelledException e) {
      EndpointFilter.refuse(out, 503, "the update took too long: nothing was changed");
    } catch (JenaException | UnsupportedOperationException e) {
      EndpointFilter.refuse(out, 400, "nothing was changed: " + e.getMessage());
    }
  }

  private void requireAllowed(HttpServletRequest in, HttpServletResponse out) {
    if (settings.updateToken().isEmpty()) {
      throw new Refused(403, EndpointFilter.READ_ONLY);
    }
    if (!in.getMethod().equals("POST")) {
      out.setHeader("Allow", "POST");
      throw new Refused(405, "updates come by POST");
    }
    if (Optional.ofNullable(in.getHeader("Origin")).filter(it -> isForeign(it, in)).isPresent()) {
      throw new Refused(403, "pages of other sites may not update");
    }
    byte[] given =
        Optional.ofNullable(in.getHeader("Authorization")).orElse("").getBytes(StandardCharsets.UTF_8);
    byte[] wanted = ("Bearer " + settings.updateToken().get()).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, wanted)) {
      out.setHeader("WWW-Authenticate", "Bearer");
      throw new Refused(401, "an update needs the token: Authorization: Bearer TOKEN");
    }
  }

  private static boolean isForeign(String origin, HttpServletRequest in) {
    try {
      return !String.valueOf(URI.create(origin).getAuthority()).equals(in.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static UpdateRequest request(HttpServletRequest in) throws IOException {
    String text = text(in);
    UsingList using = using(in);
    UpdateRequest request = parse(new UsingList(), text);
    for (var operation : request) {
      if (operation instanceof UpdateLoad) {
        throw new Refused(403, "LOAD is switched off: this server fetches nothing");
      }
      if (operation instanceof UpdateModify change) {
        check(change);
      }
      if (using.usingIsPresent() && operation instanceof UpdateWithUsing own && hasOwn(own)) {
        throw new Refused(400, "USING or WITH stand in the update, and graphs in its address too");
      }
    }
    return using.usingIsPresent() ? parse(using, text) : request;
  }

  private static void check(UpdateModify change) {
    try {
      QueryGuard.check(Algebra.compile(change.getWherePattern()));
    } catch (QueryGuard.Refused e) {
      throw new Refused(403, String.valueOf(e.getMessage()));
    }
  }

  private static boolean hasOwn(UpdateWithUsing operation) {
    return operation.getWithIRI() != null
        || !operation.getUsing().isEmpty()
        || !operation.getUsingNamed().isEmpty();
  }

  private static UpdateRequest parse(UsingList using, String text) {
    if (QueryGuard.depth(text) > ServeSettings.DEEPEST_QUERY) {
      throw new Refused(400, "brackets may be nested " + ServeSettings.DEEPEST_QUERY + " deep at most");
    }
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return UpdateFactory.read(using, new ByteArrayInputStream(bytes), Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw new Refused(400, String.valueOf(e.getMessage()));
    }
  }

  private static UsingList using(HttpServletRequest in) {
    UsingList using = new UsingList();
    values(in, "using-graph-uri").forEach(it -> using.addUsing(NodeFactory.createURI(it)));
    values(in, "using-named-graph-uri").forEach(it -> using.addUsingNamed(NodeFactory.createURI(it)));
    return using;
  }

  private static String text(HttpServletRequest in) throws IOException {
    String type = Optional.ofNullable(in.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith(DIRECT)) {
      List<String> updates = values(in, "update");
      if (updates.size() != 1) {
        throw new Refused(400, "a request has one update, not " + updates.size());
      }
      return updates.getFirst();
    }
    if (type.contains("charset=") && !type.replaceAll("[\"\\s]", "").contains("charset=utf-8")) {
      throw new Refused(415, "an update is written in UTF-8");
    }
    byte[] bytes = in.getInputStream().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new Refused(413, "an update may have " + (LONGEST >> 20) + " MiB at most");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(400, "an update is written in UTF-8");
    }
  }

  private static List<String> values(HttpServletRequest in, String name) {
    String[] values = in.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  private static final class Refused extends RuntimeException {
    private final int status;

    Refused(int status, String reason) {
      super(reason);
      this.status = status;
    }
  }
}
