package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's tests of the SPARQL 1.1 protocol. A server that does not update must refuse with 403 or
 * 405 the update requests that the W3C wants carried out; one that does passes them all.
 */
class ProtocolTest {
  private static final Path TESTS = Path.of("../shared/w3c/protocol");
  private static final String TOKEN = "a token of the tests";
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final String CNT = "http://www.w3.org/2011/content#";

  @TestFactory
  Stream<DynamicTest> the_w3c_protocol_tests_of_a_server_that_only_reads() {
    return tests(Served.SETTINGS);
  }

  @TestFactory
  Stream<DynamicTest> the_w3c_protocol_tests_of_a_server_that_updates() {
    return tests(Served.SETTINGS.withUpdates(TOKEN));
  }

  private static Stream<DynamicTest> tests(ServeSettings settings) {
    Assumptions.assumeTrue(
        Files.isDirectory(TESTS), () -> "the W3C tests are not at " + TESTS + ": skipped");
    Model manifest = RDFDataMgr.loadModel(TESTS.resolve("manifest.ttl").toString());
    Resource entry = manifest.listSubjectsWithProperty(manifest.createProperty(MF + "entries")).next();
    return list(entry, MF + "entries").stream()
        .map(RDFNode::asResource)
        .map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test, settings)));
  }

  private static void run(Resource test, ServeSettings settings) {
    try (Served served = Served.of(data(test), settings)) {
      Resource action = test.getProperty(property(test, MF + "action")).getResource();
      for (RDFNode request : list(action, HT + "requests")) {
        Resource asked = request.asResource();
        HttpResponse<String> got = served.send(request(asked, served));
        if (settings.updateToken().isEmpty() && test.getLocalName().startsWith("update_")) {
          assertThat(got.statusCode()).isIn(403, 405);
          return; // what follows looks for the update's effect
        }
        check(asked.getProperty(property(test, HT + "resp")).getResource(), got);
      }
    }
  }

  private static DatasetGraph data(Resource test) {
    DatasetGraph data = DatasetFactory.createTxnMem().asDatasetGraph();
    test.listProperties(property(test, UT + "graphData"))
        .forEach(
            statement -> {
              Resource graph = statement.getResource();
              String file = graph.getProperty(property(test, UT + "graph")).getResource().getURI();
              String name =
                  graph
                      .getProperty(
                          property(test, "http://www.w3.org/2000/01/rdf-schema#label"))
                      .getString();
              Model content = ModelFactory.createDefaultModel();
              RDFDataMgr.read(content, TESTS.resolve(file.substring(file.lastIndexOf('/') + 1)).toString());
              data.addGraph(NodeFactory.createURI(name), content.getGraph());
            });
    return data;
  }

  private static HttpRequest.Builder request(Resource asked, Served served) {
    String path = text(asked, HT + "absolutePath").replaceFirst("^/sparql/", "sparql");
    HttpRequest.Builder request = served.request(path, "Authorization", "Bearer " + TOKEN);
    if (asked.hasProperty(property(asked, HT + "headers"))) {
      for (RDFNode header : list(asked, HT + "headers")) {
        String name = text(header.asResource(), HT + "fieldName");
        request.header(name, text(header.asResource(), HT + "fieldValue"));
      }
    }
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    if (asked.hasProperty(property(asked, HT + "body"))) {
      Resource content = asked.getProperty(property(asked, HT + "body")).getResource();
      Charset charset = Charset.forName(text(content, CNT + "characterEncoding"));
      body = HttpRequest.BodyPublishers.ofString(text(content, CNT + "chars"), charset);
    }
    return request.method(text(asked, HT + "methodName"), body);
  }

  private static void check(Resource expected, HttpResponse<String> got) {
    List<String> statuses = new ArrayList<>();
    expected
        .listProperties(property(expected, MF + "expectedStatus"))
        .forEach(it -> statuses.add(it.getResource().getLocalName().replaceAll(".*?([2345])xx$", "$1")));
    if (!statuses.isEmpty()) {
      assertThat(statuses.toString()).as(got.body()).contains("" + got.statusCode() / 100);
    }
    if (expected.hasProperty(property(expected, MF + "expectedBoolean"))) {
      boolean truth = expected.getProperty(property(expected, MF + "expectedBoolean")).getBoolean();
        assertThat(got.body().replaceAll("\\s", "")).containsPattern("(\"boolean\":|<boolean>)" + truth);
    }
    if (expected.hasProperty(property(expected, MF + "expectedFormat"))) {
      String type = got.headers().firstValue("content-type").orElse("");
      String wanted =
          switch (text(expected, MF + "expectedFormat")) {
            case "boolean", "tabular" -> "sparql-results|text/csv|tab-separated";
            default -> "turtle|n-triples|rdf\\+xml|ld\\+json";
          };
      assertThat(type).containsPattern(wanted);
    }
  }

  private static List<RDFNode> list(Resource subject, String property) {
    return subject.getProperty(property(subject, property)).getObject().as(RDFList.class).asJavaList();
  }

  private static String text(Resource subject, String property) {
    return subject.getProperty(property(subject, property)).getString();
  }

  private static org.apache.jena.rdf.model.Property property(Resource any, String name) {
    return any.getModel().createProperty(name);
  }
}
