package waqai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.EventType;
import waqai.ontology.EventTypes;
import waqai.ontology.Vocabulary;
import waqai.store.FactStore;

/** The tables, the network and the nanopublications. */
class ExportsTest {
  private static final String NP = "http://www.nanopub.org/nschema#";
  @TempDir static Path folder;
  private static FactStore store;

  @BeforeAll
  static void fill() {
    store = Graphs.filled(folder.resolve("store"));
    store.put(List.of(Graphs.describe(Sample.DEMAND.id("t\"ab").text("=1+1\t\"قال\",\r\n</data> طلب").build())));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<String> codes() {
    return Exports.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_same_content_gives_the_same_bytes(String code) {
    assertThat(bytes(code)).isEqualTo(bytes(code)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_full_disk_is_told(String code) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> new Exports(Graphs.ONTOLOGY).of(code).write(store, full))
        .hasStackTraceContaining("No space left on device");
  }

  @Test
  void csv_has_every_fact_in_one_row_with_all_columns() {
    List<List<String>> rows = csv(text("csv"));
    assertThat(rows.getFirst()).isEqualTo(List.copyOf(Exports.columns("csv").keySet()));
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    assertThat(rows).hasSize(1 + facts());
    assertThat(rows).anySatisfy(row -> assertThat(row).contains("'=1+1\t\"قال\",\r\n</data> طلب"));
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.get(1)).isEqualTo("Demand");
              assertThat(row.get(3)).isEqualTo("denied");
              assertThat(row.get(4)).isEqualTo("الولايات المتحدة");
              assertThat(row.get(6)).isEqualTo("العراق");
            });
  }

  @Test
  void plover_has_each_event_with_its_fields_in_order() throws IOException {
    List<String> fields = List.copyOf(Exports.columns("plover").keySet());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text("plover").lines().toList()) {
      lines.add(new JsonMapper().readTree(line));
    }
    for (JsonNode line : lines) {
      List<String> names = new ArrayList<>();
      line.fieldNames().forEachRemaining(names::add);
      assertThat(names).isEqualTo(fields);
      assertThat(line.get("source")).isNotEmpty();
    }
    assertThat(lines)
        .noneMatch(line -> line.get("event").asText().equals("Position"))
        .anySatisfy(
            line -> {
              assertThat(line.get("event").asText()).isEqualTo("Meeting");
              assertThat(line.get("type").asText()).isEqualTo("CONSULT");
              assertThat(line.get("quad").asText()).isEqualTo("verbal cooperation");
              assertThat(line.get("actor")).hasSizeGreaterThan(1);
              assertThat(line.at("/actor/0/kind").asText()).isEqualTo("Person");
            });
  }

  @Test
  void cameo_counts_only_what_happened() {
    List<List<String>> rows =
        text("cameo").lines().map(line -> List.of(line.split("\t", -1))).toList();
    List<String> head = rows.getFirst();
    assertThat(head).isEqualTo(List.copyOf(Exports.columns("cameo").keySet()));
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(head));
    Set<String> happened = new HashSet<>();
    csv(text("csv")).stream().filter(row -> row.get(3).equals("happened")).forEach(row -> happened.add(row.get(0)));
    assertThat(rows.stream().skip(1).map(row -> row.get(head.indexOf("FACTIRI"))).toList())
        .isNotEmpty()
        .allMatch(happened::contains);
    assertThat(rows.stream().map(row -> row.get(0)).toList()).doesNotHaveDuplicates();
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.get(head.indexOf("Actor1CountryCode"))).isEqualTo("USA");
              assertThat(row.get(head.indexOf("SQLDATE"))).matches("[0-9]{8}");
            });
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void cameo_codes_are_finer_codes_of_the_ontology_s(EventType type) {
    List<String> roots = new ArrayList<>();
    Graphs.ONTOLOGY
        .terms()
        .find(EventTypes.node(type), Vocabulary.CAMEO_ROOT, Node.ANY)
        .forEachRemaining(it -> roots.add(it.getObject().getLiteralLexicalForm()));
    assertThat(new EventCodes().of(type).cameo().map(code -> code.substring(0, 2)).stream().toList())
        .hasSize(Math.min(1, roots.size()))
        .isSubsetOf(roots);
  }

  @Test
  void graphml_is_a_network_whose_edges_end_at_its_nodes() throws Exception {
    Document network =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes("graphml")));
    Set<String> nodes = new HashSet<>();
    List<Element> all = elements(network, "node");
    all.forEach(node -> nodes.add(node.getAttribute("id")));
    assertThat(nodes).hasSameSizeAs(all);
    Set<String> keys = new HashSet<>();
    elements(network, "key").forEach(key -> keys.add(key.getAttribute("id")));
    assertThat(keys).isEqualTo(Exports.columns("graphml").keySet());
    assertThat(elements(network, "data")).allMatch(it -> keys.contains(it.getAttribute("key")));
    assertThat(elements(network, "edge"))
        .isNotEmpty()
        .allMatch(edge -> nodes.contains(edge.getAttribute("source")))
        .allMatch(edge -> nodes.contains(edge.getAttribute("target")))
        .anyMatch(edge -> edge.getAttribute("directed").equals("false"))
        .anyMatch(edge -> edge.getAttribute("directed").equals("true"));
  }

  /** By the guidelines of nanopub.org, as far as a program can check them. */
  @Test
  void every_claim_is_one_well_formed_nanopublication() throws IOException {
    Model model = Rio.parse(new ByteArrayInputStream(bytes("nanopub")), RDFFormat.TRIG);
    List<Resource> all =
        model.filter(null, RDF.TYPE, np("Nanopublication")).stream().map(Statement::getSubject).toList();
    assertThat(all).hasSize(witnesses()).doesNotHaveDuplicates();
    Set<Resource> graphs = new HashSet<>();
    for (Resource each : all) {
      Resource assertion = part(model, each, "hasAssertion");
      Resource provenance = part(model, each, "hasProvenance");
      Resource info = part(model, each, "hasPublicationInfo");
      Resource head = model.filter(each, RDF.TYPE, np("Nanopublication")).contexts().iterator().next();
      List<Resource> parts = List.of(head, assertion, provenance, info);
      assertThat(new HashSet<>(parts)).hasSize(4);
      parts.forEach(part -> assertThat(model.filter(null, null, null, part)).isNotEmpty());
      assertThat(model.filter(assertion, null, null, provenance)).isNotEmpty();
      assertThat(model.filter(each, null, null, info)).isNotEmpty();
      graphs.addAll(parts);
    }
    assertThat(graphs).hasSize(4 * all.size()).containsAll(model.contexts());
  }

  @Test
  void a_file_is_written_as_its_name_ends() {
    assertThat(Exports.codeOfFile("facts.nanopub.trig")).contains("nanopub");
    assertThat(Exports.codeOfFile("facts.trig")).contains("trig");
    assertThat(Exports.codeOfFile("facts.nt")).contains("ntriples");
    assertThat(Exports.codeOfFile("facts.docx")).isEmpty();
  }

  private static Resource part(Model model, Resource of, String property) {
    return (Resource) model.filter(of, np(property), null).objects().iterator().next();
  }

  private static IRI np(String name) {
    return Values.iri(NP, name);
  }

  private static List<Element> elements(Document of, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = of.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static int facts() {
    return count(Vocabulary.EVENT_TYPE, true);
  }

  private static int witnesses() {
    return count(Vocabulary.EVIDENCE, false);
  }

  private static int count(Node property, boolean subjects) {
    return store.read(
        data -> {
          Set<Node> found = new HashSet<>();
          data.find(Node.ANY, Node.ANY, property, Node.ANY)
              .forEachRemaining(it -> found.add(subjects ? it.getSubject() : it.getObject()));
          return found.size();
        });
  }

  private static byte[] bytes(String code) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exports(Graphs.ONTOLOGY).of(code).write(store, out);
    return out.toByteArray();
  }

  private static String text(String code) {
    return new String(bytes(code), StandardCharsets.UTF_8);
  }

  /** The rows of a file in which every cell is quoted. */
  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String row : text.split("(?<=\"|^)\r\n(?=\"|$)")) {
      String inner = row.substring(1, row.length() - 1);
      rows.add(List.of(inner.split("\",\"", -1)).stream().map(it -> it.replace("\"\"", "\"")).toList());
    }
    return rows;
  }
}
