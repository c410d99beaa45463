package waqai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waqai.Graphs;
import waqai.Sample;
import waqai.ontology.Description;
import waqai.store.FactStore;

class ExporterTest {
  private static final String HARD =
      "\"اقتباس\" \\ <و> & ]]> 'قال'\r\n\tسطر \u202Eثان\u202C 😀 {\"@value\": 1} \uD800\u0000\u001B";

  @TempDir static Path folder;
  private static FactStore store;

  @BeforeAll
  static void fill() {
    store = Graphs.filled(folder.resolve("store"));
    store.put(List.of(Graphs.describe(Sample.DEMAND.id("hard \"<>\" id").text(HARD).build())));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void what_is_read_back_is_what_was_exported(ExportFormat format) {
    Assumptions.assumeTrue(format != ExportFormat.BINARY, "Jena does not read RDF4J's binary RDF");
    byte[] bytes = export(format, store);
    if (format.graphs()) {
      DatasetGraph back = DatasetGraphFactory.create();
      parser(bytes, format).parse(back);
      assertThat(IsoMatcher.isomorphic(back, all())).isTrue();
    } else {
      Graph back = GraphFactory.createDefaultGraph();
      parser(bytes, format).parse(back);
      assertThat(back.isIsomorphicWith(union())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void rdf4j_reads_the_same_statements(ExportFormat format) throws IOException {
    Model model = Rio.parse(new ByteArrayInputStream(export(format, store)), rdf4j(format));
    Model expected =
        Rio.parse(new ByteArrayInputStream(nquads(format.graphs() ? all() : merged())), RDFFormat.NQUADS);
    assertThat(Models.isomorphic(model, expected)).isTrue();
    String words = HARD.replaceAll("[\uD800\u0000\u001B]", "\uFFFD");
    assertThat(model.objects()).anyMatch(it -> it.stringValue().equals(words));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void writer_and_last_change_of_an_article_travel_in_each_format(ExportFormat format)
      throws IOException {
    Model model = Rio.parse(new ByteArrayInputStream(export(format, store)), rdf4j(format));
    IRI article = Values.iri("http://localhost:3330/id/article/sudani");
    assertThat(model.filter(article, Values.iri("https://schema.org/author"), null).objects())
        .containsExactly(Values.literal("ليلى المثال", "ar"));
    assertThat(model.filter(article, Values.iri("https://schema.org/dateModified"), null).objects())
        .containsExactly(Values.literal(LocalDate.of(2022, 10, 29)));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void two_exports_are_the_same_to_the_byte(ExportFormat format) {
    assertThat(export(format, store)).isEqualTo(export(format, store));
  }

  @Test
  void the_order_in_which_a_store_was_filled_does_not_show() {
    List<Description> articles = new ArrayList<>(Graphs.checked());
    Collections.shuffle(articles, new Random(11));
    Path other = folder.resolve("shuffled");
    try (FactStore shuffled = FactStore.openOrCreate(other, Optional.empty(), Graphs.ONTOLOGY);
        FactStore ordered = Graphs.filled(folder.resolve("ordered"))) {
      articles.forEach(article -> shuffled.put(List.of(article)));
      for (ExportFormat format : ExportFormat.values()) {
        assertThat(export(format, shuffled)).as(format.code()).isEqualTo(export(format, ordered));
      }
    }
  }

  @Test
  void lines_are_sorted_within_each_graph_and_graphs_among_themselves() {
    List<String> graphs =
        new String(export(ExportFormat.NQUADS, store), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>')))
            .distinct()
            .toList();
    assertThat(graphs).isSorted();
    assertThat(new HashSet<>(graphs)).hasSize(graphs.size());
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void blank_nodes_unknown_properties_and_nothing_at_all_can_be_written(ExportFormat format) {
    Assumptions.assumeTrue(format != ExportFormat.BINARY, "Jena does not read RDF4J's binary RDF");
    Node blank = NodeFactory.createBlankNode("a:1");
    Node property = NodeFactory.createURI("https://example.org/ns/منهج");
    List<Triple> triples = List.of(Triple.create(blank, property, blank));
    for (List<Triple> some : List.of(triples, List.<Triple>of())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(format).write(some, out);
      Graph back = GraphFactory.createDefaultGraph();
      parser(out.toByteArray(), format).parse(back);
      Graph expected = GraphFactory.createDefaultGraph();
      some.forEach(expected::add);
      assertThat(back.isIsomorphicWith(expected)).isTrue();
    }
  }

  private static byte[] export(ExportFormat format, FactStore from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(format).write(from, out);
    return out.toByteArray();
  }

  private static RDFParserBuilder parser(byte[] bytes, ExportFormat format) {
    Lang lang =
        switch (format) {
          case NQUADS -> Lang.NQUADS;
          case TRIG -> Lang.TRIG;
          case TURTLE -> Lang.TURTLE;
          case JSONLD -> Lang.JSONLD11;
          case RDFXML -> Lang.RDFXML;
          case NTRIPLES -> Lang.NTRIPLES;
          case TRIX -> Lang.TRIX;
          case BINARY -> throw new IllegalArgumentException("not for Jena");
        };
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang);
  }

  private static RDFFormat rdf4j(ExportFormat format) {
    return switch (format) {
      case NQUADS -> RDFFormat.NQUADS;
      case TRIG -> RDFFormat.TRIG;
      case TURTLE -> RDFFormat.TURTLE;
      case JSONLD -> RDFFormat.JSONLD;
      case RDFXML -> RDFFormat.RDFXML;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case TRIX -> RDFFormat.TRIX;
      case BINARY -> RDFFormat.BINARY;
    };
  }

  private static byte[] nquads(DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(data).format(org.apache.jena.riot.RDFFormat.NQUADS_UTF8).output(out);
    return out.toByteArray();
  }

  private static DatasetGraph merged() {
    DatasetGraph merged = DatasetGraphFactory.create();
    all().find().forEachRemaining(quad -> merged.getDefaultGraph().add(quad.asTriple()));
    return merged;
  }

  private static DatasetGraph all() {
    DatasetGraph copy = DatasetGraphFactory.create();
    store.read(
        data -> {
          data.find().forEachRemaining(copy::add);
          copy.removeGraph(store.names().identity());
          return true;
        });
    return copy;
  }

  private static Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    Set<Triple> seen = new HashSet<>();
    Stream<Quad> quads = all().stream();
    quads.map(Quad::asTriple).filter(seen::add).forEach(union::add);
    return union;
  }
}
