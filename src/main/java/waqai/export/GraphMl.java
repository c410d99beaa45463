package waqai.export;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import waqai.fact.FactStatus;
import waqai.ontology.EventTypes;
import waqai.ontology.Ontology;
import waqai.query.FactSource;

/**
 * What happened between two as GraphML, for Gephi and other programs that draw networks. Facts are
 * gone through twice, for the nodes and for the edges.
 */
final class GraphMl implements Export {
  static final String CODE = "graphml";
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Set<String> OF_NODES =
      Set.of("label_en", "kind", "country", "wikidata", "facts");
  private static final Set<String> NUMBERS = Set.of("facts", "weight");

  private final Ontology ontology;
  private final Columns columns = Columns.of(CODE);

  GraphMl(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public void write(FactSource source, OutputStream out) {
    XMLStreamWriter xml = XmlText.writer(out);
    Map<String, Party> nodes = new TreeMap<>();
    Map<String, Integer> facts = new TreeMap<>();
    eachPair(
        source,
        (fact, pairs) -> {
          Map<String, Party> here = new LinkedHashMap<>();
          pairs.forEach(pair -> here.put(pair.one().named().iri(), pair.one()));
          pairs.forEach(pair -> here.put(pair.other().named().iri(), pair.other()));
          nodes.putAll(here);
          here.keySet().forEach(iri -> facts.merge(iri, 1, Integer::sum));
        });
    XmlText.step(
        () -> {
          head(xml);
          for (Party party : nodes.values()) {
            node(xml, party, facts.getOrDefault(party.named().iri(), 0));
          }
        });
    eachPair(source, (fact, pairs) -> XmlText.step(() -> edges(xml, fact, pairs)));
    XmlText.step(() -> foot(xml));
  }

  private void eachPair(FactSource source, Use use) {
    ToldFacts.each(
        source,
        ontology,
        fact -> {
          List<Pair> pairs = Pair.of(fact);
          if (!pairs.isEmpty() && fact.isEvent() && fact.row().status() == FactStatus.HAPPENED) {
            use.accept(fact, pairs);
          }
        });
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    XmlText.newLine(xml, 0);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (Map.Entry<String, String> column : columns.meanings().entrySet()) {
      String name = column.getKey();
      XmlText.newLine(xml, 1);
      xml.writeStartElement("key");
      xml.writeAttribute("id", name);
      xml.writeAttribute(
          "for", name.equals("label") ? "all" : OF_NODES.contains(name) ? "node" : "edge");
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", NUMBERS.contains(name) ? "int" : "string");
      XmlText.newLine(xml, 2);
      xml.writeStartElement("desc");
      xml.writeCharacters(column.getValue());
      xml.writeEndElement();
      XmlText.newLine(xml, 1);
      xml.writeEndElement();
    }
    XmlText.newLine(xml, 1);
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "directed");
  }

  private static void foot(XMLStreamWriter xml) throws XMLStreamException {
    XmlText.newLine(xml, 1);
    xml.writeEndElement();
    XmlText.newLine(xml, 0);
    xml.writeEndElement();
    XmlText.newLine(xml, 0);
    xml.writeEndDocument();
    xml.flush();
  }

  private static void node(XMLStreamWriter xml, Party party, int facts)
      throws XMLStreamException {
    XmlText.newLine(xml, 2);
    xml.writeStartElement("node");
    xml.writeAttribute("id", party.named().iri());
    data(xml, "label", Optional.of(party.named().label("ar")));
    data(xml, "label_en", Optional.ofNullable(party.named().labels().get("en")));
    data(xml, "kind", Optional.of(party.kind()));
    data(xml, "country", party.country());
    data(xml, "wikidata", party.wikidata());
    data(xml, "facts", Optional.of(Integer.toString(facts)));
    close(xml);
  }

  private void edges(XMLStreamWriter xml, ToldFact fact, List<Pair> pairs)
      throws XMLStreamException {
    for (int i = 0; i < pairs.size(); i++) {
      XmlText.newLine(xml, 2);
      xml.writeStartElement("edge");
      xml.writeAttribute("id", fact.id() + "-" + (i + 1));
      xml.writeAttribute("source", pairs.get(i).one().named().iri());
      xml.writeAttribute("target", pairs.get(i).other().named().iri());
      xml.writeAttribute("directed", Boolean.toString(pairs.get(i).directed()));
      about(xml, fact);
      close(xml);
    }
  }

  private void about(XMLStreamWriter xml, ToldFact fact) throws XMLStreamException {
    var type = fact.row().type();
    data(xml, "label", ontology.label(EventTypes.node(type), "en"));
    data(xml, "type", Optional.of(type.code()));
    data(xml, "root", Optional.of(type.root().name()));
    data(xml, "quad", EventCodes.quad(type));
    data(xml, "when", fact.row().when());
    data(xml, "first_day", fact.first());
    data(xml, "last_day", fact.last());
    data(xml, "weight", Optional.of(Integer.toString(fact.row().evidence().size())));
    data(xml, "fact", Optional.of(fact.row().iri()));
  }

  private static void data(XMLStreamWriter xml, String key, Optional<String> value)
      throws XMLStreamException {
    if (value.isPresent()) {
      XmlText.newLine(xml, 3);
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      XmlText.write(xml, value.get());
      xml.writeEndElement();
    }
  }

  private static void close(XMLStreamWriter xml) throws XMLStreamException {
    XmlText.newLine(xml, 2);
    xml.writeEndElement();
  }

  private interface Use {
    void accept(ToldFact fact, List<Pair> pairs);
  }
}
