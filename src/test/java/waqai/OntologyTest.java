package waqai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import waqai.fact.EventType;
import waqai.ontology.EventTypes;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/** Holds the folder {@code ontology/} and the program together. */
class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final Node SUB_CLASS =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  private static final Ontology ONTOLOGY = new Ontology();

  @Test
  void every_constant_is_declared_and_every_declared_term_has_a_constant() throws Exception {
    Set<String> constants = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        constants.add(((Node) field.get(null)).getURI());
      }
    }
    assertThat(constants).isEqualTo(declared("facts.ttl"));
  }

  @Test
  void every_term_of_ours_has_a_label_and_a_comment_in_both_languages() {
    for (String file : List.of("facts.ttl", "event-types.ttl")) {
      Graph graph = RDFDataMgr.loadGraph(FOLDER.resolve(file).toString());
      for (String term : declared(file)) {
        for (Node property : List.of(Reused.RDFS_LABEL, Reused.RDFS_COMMENT)) {
          assertThat(
                  graph.stream(NodeFactory.createURI(term), property, Node.ANY)
                      .map(triple -> triple.getObject().getLiteralLanguage()))
              .as(term + " " + property)
              .containsExactlyInAnyOrder("ar", "en");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_event_type_stands_in_the_ontology_under_its_root(EventType type) {
    Graph terms = ONTOLOGY.terms();
    String root =
        type.root() == EventType.Root.EXT
            ? Vocabulary.NS + "Extension"
            : Vocabulary.PLOVER + type.root();
    Node node = EventTypes.node(type);
    assertThat(terms.contains(node, SUB_CLASS, NodeFactory.createURI(root))).isTrue();
    assertThat(terms.contains(node, Vocabulary.SYMMETRIC, Node.ANY)).isEqualTo(type.symmetric());
    if (type.root() != EventType.Root.EXT) {
      assertThat(terms.contains(node, Vocabulary.CAMEO_ROOT, Node.ANY)).isTrue();
    }
  }

  @Test
  void the_ontology_has_no_event_type_that_the_program_lacks() {
    Set<String> known = new TreeSet<>(Set.of(Vocabulary.NS + "Extension"));
    Stream.of(EventType.values()).forEach(type -> known.add(EventTypes.node(type).getURI()));
    Stream.of(EventType.Root.values())
        .filter(root -> root != EventType.Root.EXT)
        .forEach(root -> known.add(Vocabulary.PLOVER + root));
    Graph types = RDFDataMgr.loadGraph(FOLDER.resolve("event-types.ttl").toString());
    assertThat(types.stream(Node.ANY, SUB_CLASS, Node.ANY).map(it -> it.getSubject().getURI()))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void every_shortcut_is_declared() {
    Graph terms = ONTOLOGY.terms();
    terms.stream(Node.ANY, Vocabulary.SHORTCUT, Node.ANY)
        .map(Triple::getObject)
        .forEach(edge -> assertThat(ONTOLOGY.label(edge, "ar")).as(edge.toString()).isPresent());
  }

  @Test
  void prefixes_are_those_of_the_json_ld_context() throws IOException {
    JsonNode context =
        new JsonMapper().readTree(FOLDER.resolve("context.jsonld").toFile()).get("@context");
    Map<String, String> prefixes = new TreeMap<>();
    context
        .properties()
        .forEach(entry -> prefixes.put(entry.getKey(), entry.getValue().asText()));
    assertThat(Ontology.prefixes()).isEqualTo(prefixes);
  }

  @Test
  void the_program_reads_every_file_of_shapes() throws IOException {
    Graph all = GraphFactory.createDefaultGraph();
    for (Path file : files("shapes")) {
      RDFDataMgr.read(all, file.toString());
    }
    assertThat(ONTOLOGY.shapes().isIsomorphicWith(all)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_valid_example_passes_every_shape(Path example) {
    ValidationReport report = validate(ONTOLOGY.shapes(), example);
    assertThat(report.getEntries()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void an_invalid_example_breaks_the_shape_it_names_and_no_other(Path example) throws IOException {
    String head = Files.readAllLines(example).getFirst();
    assertThat(head).startsWith("# breaks shapes/");
    String named = head.substring("# breaks shapes/".length());
    for (Path shape : files("shapes")) {
      Graph shapes = RDFDataMgr.loadGraph(shape.toString());
      assertThat(validate(shapes, example).conforms())
          .as(shape.toString())
          .isEqualTo(!shape.endsWith(named));
    }
  }

  static List<Path> valid() throws IOException {
    return files("examples/valid");
  }

  static List<Path> invalid() throws IOException {
    return files("examples/invalid");
  }

  private static ValidationReport validate(Graph shapes, Path example) {
    Graph data = RDFDataMgr.loadGraph(example.toString());
    return ShaclValidator.get().validate(Shapes.parse(shapes), data);
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static Set<String> declared(String file) {
    List<Triple> triples = new ArrayList<>();
    RDFDataMgr.loadGraph(FOLDER.resolve(file).toString())
        .find(Node.ANY, Reused.RDF_TYPE, Node.ANY)
        .forEachRemaining(triples::add);
    Set<String> terms = new TreeSet<>();
    for (Triple triple : triples) {
      String iri = triple.getSubject().getURI();
      if (iri.startsWith(Vocabulary.NS) || iri.startsWith(Vocabulary.PLOVER)) {
        terms.add(iri);
      }
    }
    return terms;
  }
}
