package waqai.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.identity.Origins;
import waqai.identity.Telling;
import waqai.identity.Telling.Part;
import waqai.identity.Version;
import waqai.ontology.EventTypes;
import waqai.ontology.Reused;
import waqai.ontology.Statuses;
import waqai.ontology.Times;
import waqai.ontology.Vocabulary;

/** What a fact says, as precisely as any article tells it, and how many tell it. */
final class FactContent {
  private final IdentityIndex index;

  FactContent(IdentityIndex index) {
    this.index = index;
  }

  List<Triple> of(Node fact, Version version, String claim) {
    List<Triple> triples = new ArrayList<>();
    Telling lead = version.lead();
    triples.add(Triple.create(fact, Reused.RDF_TYPE, Vocabulary.FACT));
    if (lead.status() == FactStatus.HAPPENED) {
      triples.add(Triple.create(fact, Reused.RDF_TYPE, Reused.SEM_EVENT));
      triples.add(Triple.create(fact, Reused.RDF_TYPE, EventTypes.node(lead.type())));
    }
    triples.add(Triple.create(fact, Vocabulary.EVENT_TYPE, EventTypes.node(lead.type())));
    triples.add(Triple.create(fact, Vocabulary.STATUS, Statuses.node(lead.status())));
    triples.add(Triple.create(fact, Vocabulary.CLAIM, NodeFactory.createURI(claim)));
    version.parts().forEach(it -> add(triples, fact, it));
    Telling timed = version.timed();
    if (timed.first().isPresent()) {
      triples.addAll(Times.describe(fact, timed.first().get(), timed.last().orElseThrow()));
    }
    if (lead.former() && lead.type() == EventType.POSITION) {
      triples.add(Triple.create(fact, Vocabulary.FORMER, literal("true", XSDDatatype.XSDboolean)));
    }
    version.counts()
        .forEach(it -> triples.add(Triple.create(fact, Vocabulary.QUANTITY, NodeFactory.createURI(it.node()))));
    addWitnesses(triples, fact, version);
    return triples;
  }

  private static void add(List<Triple> triples, Node fact, Part part) {
    Node entity = NodeFactory.createURI(part.entity());
    switch (part.role()) {
      case PLACE -> triples.add(Triple.create(fact, Reused.SEM_HAS_PLACE, entity));
      case ACTOR -> addRole(triples, fact, Vocabulary.ACTOR, entity);
      case RECIPIENT -> addRole(triples, fact, Vocabulary.RECIPIENT, entity);
      case PARTICIPANT -> addRole(triples, fact, Vocabulary.PARTICIPANT, entity);
    }
  }

  private static void addRole(List<Triple> triples, Node fact, Node role, Node entity) {
    triples.add(Triple.create(fact, role, entity));
    triples.add(Triple.create(fact, Reused.SEM_HAS_ACTOR, entity));
  }

  private void addWitnesses(List<Triple> triples, Node fact, Version version) {
    Map<String, Set<String>> quotes = new TreeMap<>();
    for (Telling telling : version.tellings()) {
      Set<String> own = quotes.computeIfAbsent(telling.article(), it -> new TreeSet<>());
      if (!telling.quote().isEmpty()) {
        own.add(telling.quote());
      }
    }
    List<Origins.Source> sources = new ArrayList<>();
    quotes.forEach((article, own) -> sources.add(index.source(article, own)));
    triples.add(Triple.create(fact, Vocabulary.REPORTS, number(sources.size())));
    triples.add(Triple.create(fact, Vocabulary.ORIGINS, number(Origins.count(sources))));
  }

  private static Node number(int value) {
    return literal(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node literal(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
