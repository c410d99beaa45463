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
import waqai.identity.Content;
import waqai.identity.Correction;
import waqai.identity.Decisions;
import waqai.identity.Origins;
import waqai.identity.Telling;
import waqai.identity.Telling.Count;
import waqai.identity.Telling.Part;
import waqai.identity.Term;
import waqai.identity.Version;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Reused;
import waqai.ontology.Statuses;
import waqai.ontology.Times;
import waqai.ontology.Vocabulary;

/** What a fact says, as precisely as any article tells it, and how many tell it. */
final class FactContent {
  private final IdentityIndex index;
  private final Decisions decisions;
  private final String base;

  FactContent(IdentityIndex index, Decisions decisions, GraphNames names) {
    this.index = index;
    this.decisions = decisions;
    this.base = names.base() + "id/";
  }

  /** The entity of all articles that somebody named by the end of an IRI. */
  private String named(String name) {
    return index.joined(index.entityOf(base + name).orElse(base + name));
  }

  /** What people corrected in it, by field. */
  Map<String, Correction> corrections(Version version) {
    Set<String> names = new TreeSet<>();
    version.tellings().forEach(it -> names.addAll(it.names()));
    return names.isEmpty() ? Map.of() : decisions.corrections(names);
  }

  List<Triple> of(Node fact, Version version, String claim) {
    List<Triple> triples = new ArrayList<>();
    Telling lead = version.lead();
    Content content = Content.of(version, corrections(version), this::named, base);
    triples.add(Triple.create(fact, Reused.RDF_TYPE, Vocabulary.FACT));
    if (content.status() == FactStatus.HAPPENED) {
      triples.add(Triple.create(fact, Reused.RDF_TYPE, Reused.SEM_EVENT));
      triples.add(Triple.create(fact, Reused.RDF_TYPE, EventTypes.node(lead.type())));
    }
    triples.add(Triple.create(fact, Vocabulary.EVENT_TYPE, EventTypes.node(lead.type())));
    triples.add(Triple.create(fact, Vocabulary.STATUS, Statuses.node(content.status())));
    triples.add(Triple.create(fact, Vocabulary.CLAIM, NodeFactory.createURI(claim)));
    content.parts().forEach(it -> add(triples, fact, it));
    if (content.first().isPresent()) {
      triples.addAll(Times.describe(fact, content.first().get(), content.last().orElseThrow()));
    }
    if (lead.type() == EventType.POSITION) {
      addTerm(triples, fact, version, content);
    }
    content.counts().forEach(it -> add(triples, fact, it, content.isCorrected(it)));
    content.corrected().forEach(
        it -> triples.add(Triple.create(fact, Vocabulary.CORRECTED, NodeFactory.createLiteralString(it))));
    addWitnesses(triples, fact, version);
    return triples;
  }

  /** No article's graph says what a corrected number is. */
  private static void add(List<Triple> triples, Node fact, Count count, boolean corrected) {
    Node number = NodeFactory.createURI(count.node());
    triples.add(Triple.create(fact, Vocabulary.QUANTITY, number));
    if (corrected) {
      triples.add(Triple.create(number, Reused.RDF_TYPE, Vocabulary.QUANTITY_CLASS));
      triples.add(Triple.create(number, Vocabulary.WHAT, NodeFactory.createLiteralString(count.what())));
      triples.add(Triple.create(number, Vocabulary.VALUE, literal(count.value(), XSDDatatype.XSDdecimal)));
      triples.add(Triple.create(number, Vocabulary.BOUND, NodeFactory.createLiteralString(count.bound())));
    }
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

  /** Between which days a post was held for certain, or by which it was left. */
  private static void addTerm(List<Triple> triples, Node fact, Version version, Content content) {
    if (version.lead().former()) {
      triples.add(Triple.create(fact, Vocabulary.FORMER, literal("true", XSDDatatype.XSDboolean)));
    }
    Term term = Term.of(version, content);
    term.since().ifPresent(day -> triples.add(Triple.create(fact, Vocabulary.HELD_SINCE, Times.day(day))));
    term.until().ifPresent(day -> triples.add(Triple.create(fact, Vocabulary.HELD_UNTIL, Times.day(day))));
    term.leftBy().ifPresent(day -> triples.add(Triple.create(fact, Vocabulary.LEFT_BY, Times.day(day))));
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
