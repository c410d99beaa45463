package waqai.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import waqai.ontology.Ontology;
import waqai.query.FactSource;
import waqai.query.QueryCatalogue;

/**
 * Measures the server with many clients, beside a bare Fuseki over the same dataset, in turns. It
 * speaks to this machine only.
 */
public final class LoadBench {
  private final FactSource source;
  private final Ontology ontology;
  private final int clients;
  private final Duration each;
  private final List<String> queries;

  /**
   * What one server did.
   *
   * @param failed answers other than 200
   * @param median of all answers, in milliseconds
   * @param slowest of a hundred, in milliseconds
   */
  public record Load(long answers, long failed, double perSecond, long median, long slowest) {}

  /** Of all rounds together. */
  public record Report(Load bare, Load ours, Load pages) {
    /** Our throughput to that of bare Fuseki. */
    public double ratio() {
      return ours.perSecond() / bare.perSecond();
    }
  }

  /**
   * @param clients how many ask at the same time
   * @param each how long each server is asked in a round
   */
  public LoadBench(FactSource source, Ontology ontology, int clients, Duration each) {
    this.source = source;
    this.ontology = ontology;
    this.clients = clients;
    this.each = each;
    this.queries =
        new QueryCatalogue().all().stream().map(it -> it.ask(Map.of()).sparql()).toList();
  }

  /** Asks both in turns, as often as told; a first round warms up and does not count. */
  public Report run(int rounds) {
    DatasetGraph data = source.graphs();
    Context plain = data.getContext().copy();
    List<Sample> bare = new ArrayList<>();
    List<Sample> ours = new ArrayList<>();
    List<Sample> pages = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      data.getContext().clear();
      data.getContext().putAll(plain);
      FusekiServer fuseki =
          FusekiServer.create().port(0).loopback(true).add("/sparql", data, false).build().start();
      Sample ofBare = ask("http://localhost:" + fuseki.getPort() + "/sparql", sparql());
      fuseki.stop();
      try (FactServer server =
          FactServer.start(source, ontology, ServeSettings.DEFAULT.withPort(0))) {
        String home = server.address().toString();
        Sample ofOurs = ask(home + "sparql", sparql());
        Sample ofPages = ask(home, paths());
        if (round > 0) {
          bare.add(ofBare);
          ours.add(ofOurs);
          pages.add(ofPages);
        }
      }
    }
    return new Report(load(bare), load(ours), load(pages));
  }

  private List<String> sparql() {
    return queries.stream().map(query -> "?query=" + Request.encoded(query)).toList();
  }

  private static List<String> paths() {
    return List.of("", "?lang=en", "search?type=Meeting", "search?q=Iraq&lang=en", "map", "about");
  }

  private Sample ask(String address, List<String> questions) {
    Sample sample = new Sample(each);
    AtomicInteger next = new AtomicInteger();
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<Thread> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        all.add(Thread.startVirtualThread(() -> {
          while (!sample.isOver()) {
            int at = Math.floorMod(next.getAndIncrement(), questions.size());
            sample.time(() -> status(client, address + questions.get(at)));
          }
        }));
      }
      for (Thread thread : all) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return sample;
  }

  private static int status(HttpClient client, String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(1)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0; // no answer: counted as failed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private Load load(List<Sample> samples) {
    List<Long> times = samples.stream().flatMap(it -> it.times().stream()).sorted().toList();
    long failed = samples.stream().mapToLong(Sample::failed).sum();
    double seconds = samples.stream().mapToDouble(Sample::seconds).sum();
    int count = times.size();
    return new Load(
        count,
        failed,
        (count - failed) / seconds,
        count == 0 ? 0 : times.get(count / 2),
        count == 0 ? 0 : times.get(count * 99 / 100));
  }
}
