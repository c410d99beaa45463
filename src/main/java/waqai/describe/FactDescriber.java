package waqai.describe;

import static waqai.ontology.Reused.RDF_TYPE;
import static waqai.ontology.Reused.SEM_EVENT;
import static waqai.ontology.Reused.SEM_HAS_ACTOR;
import static waqai.ontology.Reused.SEM_HAS_PLACE;
import static waqai.ontology.Vocabulary.ACTOR;
import static waqai.ontology.Vocabulary.BOUND;
import static waqai.ontology.Vocabulary.CLAIM;
import static waqai.ontology.Vocabulary.EVENT_TYPE;
import static waqai.ontology.Vocabulary.FACT;
import static waqai.ontology.Vocabulary.FORMER;
import static waqai.ontology.Vocabulary.MAIN_FACT;
import static waqai.ontology.Vocabulary.PARTICIPANT;
import static waqai.ontology.Vocabulary.QUANTITY;
import static waqai.ontology.Vocabulary.QUANTITY_CLASS;
import static waqai.ontology.Vocabulary.RECIPIENT;
import static waqai.ontology.Vocabulary.STATUS;
import static waqai.ontology.Vocabulary.TITLE;
import static waqai.ontology.Vocabulary.TOLD_ACTOR;
import static waqai.ontology.Vocabulary.TOLD_PLACE;
import static waqai.ontology.Vocabulary.TOLD_RECIPIENT;
import static waqai.ontology.Vocabulary.TOLD_WHEN;
import static waqai.ontology.Vocabulary.UNIT;
import static waqai.ontology.Vocabulary.VALUE;
import static waqai.ontology.Vocabulary.WHAT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import waqai.describe.EvidenceDescriber.Told;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;
import waqai.ontology.Description.DescribedFact;
import waqai.ontology.EventTypes;
import waqai.ontology.Statuses;
import waqai.ontology.Times;

/** Describes the facts of one article. */
final class FactDescriber {
  private final IriMinter iris;
  private final ArticleNodes article;
  private final EntityDescriber entities;
  private final EvidenceDescriber evidence;

  FactDescriber(
      IriMinter iris, ArticleNodes article, EntityDescriber entities, EvidenceDescriber evidence) {
    this.iris = iris;
    this.article = article;
    this.entities = entities;
    this.evidence = evidence;
  }

  DescribedFact describe(Fact fact) {
    Claim claim = Claim.of(fact, article.article(), entities::key);
    List<String> parts = new ArrayList<>(claim.parts());
    Node claimNode = iris.claim(parts);
    parts.add(fact.status().code());
    fact.quantities().stream().map(Quantity::toString).sorted().forEach(parts::add);
    Node node = iris.fact(parts);
    List<Triple> claims = new ArrayList<>();
    List<Node> quantities = quantities(fact, parts, node, claims);
    claims.addAll(evidence.describe(fact, node, parts, told(claim, fact), quantities));
    if (fact.core()) {
      claims.add(Triple.create(article.node(), MAIN_FACT, node));
    }
    fact.title()
        .flatMap(title -> Wording.labelNode(title, article.language()))
        .ifPresent(title -> claims.add(Triple.create(node, TITLE, title)));
    return new DescribedFact(
        node,
        fact.id(),
        fact.type().code(),
        fact.evidence().words(),
        needs(fact),
        content(fact, node, claimNode, claim),
        claims);
  }

  private List<Triple> content(Fact fact, Node node, Node claimNode, Claim claim) {
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, RDF_TYPE, FACT));
    if (fact.status() == FactStatus.HAPPENED) {
      triples.add(Triple.create(node, RDF_TYPE, SEM_EVENT));
      triples.add(Triple.create(node, RDF_TYPE, EventTypes.node(fact.type())));
    }
    triples.add(Triple.create(node, EVENT_TYPE, EventTypes.node(fact.type())));
    triples.add(Triple.create(node, STATUS, Statuses.node(fact.status())));
    triples.add(Triple.create(node, CLAIM, claimNode));
    addRole(triples, node, PARTICIPANT, claim.participants());
    addRole(triples, node, ACTOR, claim.actors());
    addRole(triples, node, RECIPIENT, claim.recipients());
    claim
        .places()
        .forEach(key -> triples.add(Triple.create(node, SEM_HAS_PLACE, iris.entity(key))));
    fact.time().ifPresent(time -> triples.addAll(Times.describe(node, time.first(), time.last())));
    if (fact.former() && fact.type() == EventType.POSITION) {
      Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
      triples.add(Triple.create(node, FORMER, yes));
    }
    return triples;
  }

  /** What this article tells, however the fact of all articles is told in the end. */
  private List<Told> told(Claim claim, Fact fact) {
    List<Told> told = new ArrayList<>();
    Stream.concat(claim.actors().stream(), claim.participants().stream())
        .forEach(key -> told.add(new Told(TOLD_ACTOR, iris.entity(key))));
    claim.recipients().forEach(key -> told.add(new Told(TOLD_RECIPIENT, iris.entity(key))));
    claim.places().forEach(key -> told.add(new Told(TOLD_PLACE, iris.entity(key))));
    fact.time().ifPresent(time -> told.add(new Told(TOLD_WHEN, Wording.string(time.iso()))));
    return told;
  }

  private void addRole(List<Triple> triples, Node fact, Node role, SortedSet<String> keys) {
    for (String key : keys) {
      Node entity = iris.entity(key);
      triples.add(Triple.create(fact, role, entity));
      triples.add(Triple.create(fact, SEM_HAS_ACTOR, entity));
    }
  }

  private List<Node> quantities(Fact fact, List<String> key, Node node, List<Triple> triples) {
    List<Node> nodes = new ArrayList<>();
    for (Quantity quantity : fact.quantities()) {
      if (Double.isFinite(quantity.value())) {
        nodes.add(quantity(quantity, key, triples));
      }
    }
    nodes.forEach(quantity -> triples.add(Triple.create(node, QUANTITY, quantity)));
    return nodes;
  }

  private Node quantity(Quantity quantity, List<String> factKey, List<Triple> triples) {
    Node value = Wording.decimal(quantity.value());
    String unit = Wording.label(quantity.unit().orElse(""));
    List<String> key = new ArrayList<>(factKey);
    key.addAll(
        List.of(
            quantity.what().code(), value.getLiteralLexicalForm(), quantity.bound().code(), unit));
    Node node = iris.quantity(key);
    triples.add(Triple.create(node, RDF_TYPE, QUANTITY_CLASS));
    triples.add(Triple.create(node, WHAT, Wording.string(quantity.what().code())));
    triples.add(Triple.create(node, VALUE, value));
    triples.add(Triple.create(node, BOUND, Wording.string(quantity.bound().code())));
    Wording.labelNode(unit, article.language())
        .ifPresent(label -> triples.add(Triple.create(node, UNIT, label)));
    return node;
  }

  private Set<Node> needs(Fact fact) {
    Set<Node> needs = new HashSet<>();
    List.of(fact.actors(), fact.recipients(), fact.places(), fact.sources())
        .forEach(ids -> ids.forEach(id -> needs.add(entities.node(id))));
    return needs;
  }
}
