package waqai.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import waqai.Graphs;
import waqai.ontology.GraphNames;
import waqai.query.FactSource;
import waqai.store.FactStore;

/** A server under test, and a client for it that follows no redirect. */
final class Served implements AutoCloseable {
  static final ServeSettings SETTINGS = ServeSettings.DEFAULT.withPort(0);

  private static final HttpResponse.BodyHandler<String> BODY =
      HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Runnable source;
  final FactServer server;

  private Served(Runnable source, FactServer server) {
    this.source = source;
    this.server = server;
  }

  /** A server over a store of all cases. */
  static Served cases(Path folder) {
    FactStore store = Graphs.filled(folder);
    return new Served(store::close, FactServer.start(store, Graphs.ONTOLOGY, SETTINGS));
  }

  /** A server over a store. */
  static Served of(FactStore store, ServeSettings settings) {
    return new Served(store::close, FactServer.start(store, Graphs.ONTOLOGY, settings));
  }

  /** A server over any dataset. */
  static Served of(DatasetGraph data, ServeSettings settings) {
    return new Served(
        () -> {}, FactServer.start(new Dataset(data), Graphs.ONTOLOGY, settings));
  }

  URI at(String path) {
    return URI.create(server.address().toString() + path);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Sends once more if the server has just closed the connection, as after a body it did not read. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      try {
        return client.send(request.build(), BODY);
      } catch (IOException closed) {
        return client.send(request.build(), BODY);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes, before any decoding. */
  HttpResponse<byte[]> bytes(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks the endpoint. */
  HttpResponse<String> ask(String sparql, String... headers) {
    return get("sparql?query=" + encoded(sparql), headers);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    source.run();
  }

  private record Dataset(DatasetGraph graphs) implements FactSource {
    @Override
    public <T> T read(Function<DatasetGraph, T> reading) {
      return Txn.calc(graphs, TxnType.READ, () -> reading.apply(graphs));
    }

    @Override
    public void update(Consumer<DatasetGraph> change) {
      Txn.executeWrite(graphs, () -> change.accept(graphs));
    }

    @Override
    public GraphNames names() {
      return Graphs.NAMES;
    }

    @Override
    public String state() {
      return "always";
    }

    @Override
    public void close() {}

    @Override
    public boolean wasRetracted(String iri) {
      return false;
    }

    @Override
    public Optional<String> text(Node articleGraph) {
      return Optional.empty();
    }
  }
}
