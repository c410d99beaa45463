package waqai.serve;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waqai.ontology.Ontology;
import waqai.query.FactSource;

/**
 * The server: an embedded Fuseki that answers queries under {@code /sparql}, and the {@link Site}
 * beside it. It only reads, and it calls nobody.
 */
public final class FactServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FactServer.class);
  private static final int HEADER_BYTES = 128 * 1024;
  private static final int LEAST_COMPRESSED = 1024;

  private final FusekiServer fuseki;
  private final MemoryWatch memory;
  private final ServeSettings settings;
  private final String path;

  private FactServer(FusekiServer fuseki, MemoryWatch memory, ServeSettings settings, String path) {
    this.fuseki = fuseki;
    this.memory = memory;
    this.settings = settings;
    this.path = path;
  }

  /**
   * Starts a server over a source, which must stay open as long.
   *
   * @throws IllegalStateException if it cannot listen there
   */
  public static FactServer start(FactSource source, Ontology ontology, ServeSettings settings) {
    ARQ.globalServiceAllowed = false;
    DatasetGraph data = source.graphs();
    data.getContext().set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    data.getContext().set(ARQ.httpServiceAllowed, false);
    data.getContext().set(ARQ.spillToDiskThreshold, settings.mostRows());
    QueryGuard.close(data.getContext());
    MemoryWatch memory = new MemoryWatch();
    Site site = new Site(source, ontology, settings);
    String path = site.path();
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .loopback(true)
            .contextPath(path.equals("/") ? "/" : path.substring(0, path.length() - 1))
            .fusekiModules(FusekiModules.empty())
            .enableCors(true, null)
            .registerOperation(Operation.Query, new SparqlEndpoint(settings, memory))
            .add("/sparql", DataService.newBuilder(data).addEndpoint(Operation.Query))
            .addFilter("/sparql", new EndpointFilter(source, site.address(), settings))
            .addServlet("/*", site)
            .build();
    listen(fuseki.getJettyServer(), settings.host());
    FactServer server = new FactServer(fuseki, memory, settings, path);
    server.run();
    return server;
  }

  /** Where it listens. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + fuseki.getPort() + path);
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
    memory.close();
  }

  private void run() {
    try {
      fuseki.start();
      LOG.info("serving at {}", address());
    } catch (RuntimeException e) {
      close();
      throw new IllegalStateException(
          "cannot listen at " + settings.host() + ":" + settings.port() + ": " + e.getMessage(), e);
    }
  }

  private static void listen(Server jetty, String host) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(host);
        HttpConfiguration http =
            tcp.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
      }
    }
    Handler inner = jetty.getHandler();
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(LEAST_COMPRESSED);
    CompressionHandler compressing = new CompressionHandler(inner);
    compressing.putCompression(gzip);
    compressing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .compressExcludeMimeType("font/woff2")
            .decompressExcludePath("/*")
            .build());
    jetty.setHandler(compressing);
  }
}
