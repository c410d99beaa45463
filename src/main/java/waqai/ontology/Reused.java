package waqai.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses, as Jena nodes. */
public final class Reused {
  private static final String SEM_NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String OA_NS = "http://www.w3.org/ns/oa#";
  private static final String PROV_NS = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA_NS = "https://schema.org/";
  private static final String DCTERMS_NS = "http://purl.org/dc/terms/";

  /** Namespace of Wikidata's entities. */
  public static final String WIKIDATA_NS = "http://www.wikidata.org/entity/";

  public static final Node SEM_EVENT = node(SEM_NS, "Event");
  public static final Node SEM_HAS_ACTOR = node(SEM_NS, "hasActor");
  public static final Node SEM_HAS_PLACE = node(SEM_NS, "hasPlace");
  public static final Node SEM_EARLIEST = node(SEM_NS, "hasEarliestBeginTimeStamp");
  public static final Node SEM_LATEST = node(SEM_NS, "hasLatestEndTimeStamp");

  public static final Node OA_HAS_SOURCE = node(OA_NS, "hasSource");
  public static final Node OA_EXACT = node(OA_NS, "exact");
  public static final Node OA_START = node(OA_NS, "start");
  public static final Node OA_END = node(OA_NS, "end");

  public static final Node PROV_ACTIVITY = node(PROV_NS, "Activity");
  public static final Node PROV_SOFTWARE_AGENT = node(PROV_NS, "SoftwareAgent");
  public static final Node PROV_WAS_GENERATED_BY = node(PROV_NS, "wasGeneratedBy");
  public static final Node PROV_WAS_ASSOCIATED_WITH = node(PROV_NS, "wasAssociatedWith");

  public static final Node SCHEMA_PERSON = node(SCHEMA_NS, "Person");
  public static final Node SCHEMA_COUNTRY = node(SCHEMA_NS, "Country");
  public static final Node SCHEMA_PLACE = node(SCHEMA_NS, "Place");
  public static final Node SCHEMA_ORGANIZATION = node(SCHEMA_NS, "Organization");
  public static final Node SCHEMA_GOVERNMENT = node(SCHEMA_NS, "GovernmentOrganization");
  public static final Node SCHEMA_PARTY = node(SCHEMA_NS, "PoliticalParty");
  public static final Node SCHEMA_THING = node(SCHEMA_NS, "Thing");
  public static final Node SCHEMA_NEWS_ARTICLE = node(SCHEMA_NS, "NewsArticle");
  public static final Node SCHEMA_DATE_PUBLISHED = node(SCHEMA_NS, "datePublished");
  public static final Node SCHEMA_DATE_MODIFIED = node(SCHEMA_NS, "dateModified");
  public static final Node SCHEMA_AUTHOR = node(SCHEMA_NS, "author");
  public static final Node SCHEMA_PUBLISHER = node(SCHEMA_NS, "publisher");
  public static final Node SCHEMA_URL = node(SCHEMA_NS, "url");
  public static final Node SCHEMA_MENTIONS = node(SCHEMA_NS, "mentions");
  public static final Node SCHEMA_CONTAINED_IN = node(SCHEMA_NS, "containedInPlace");
  public static final Node SCHEMA_SOFTWARE_VERSION = node(SCHEMA_NS, "softwareVersion");

  public static final Node DCTERMS_DATE = node(DCTERMS_NS, "date");
  public static final Node DCTERMS_TITLE = node(DCTERMS_NS, "title");
  public static final Node DCTERMS_HAS_VERSION = node(DCTERMS_NS, "hasVersion");
  public static final Node DCTERMS_LANGUAGE = node(DCTERMS_NS, "language");
  public static final Node DCTERMS_IDENTIFIER = node(DCTERMS_NS, "identifier");

  public static final Node RDF_TYPE =
      node("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type");
  public static final Node RDFS_LABEL = node("http://www.w3.org/2000/01/rdf-schema#", "label");
  public static final Node RDFS_COMMENT = node("http://www.w3.org/2000/01/rdf-schema#", "comment");
  public static final Node SKOS_ALT_LABEL =
      node("http://www.w3.org/2004/02/skos/core#", "altLabel");
  public static final Node OWL_SAME_AS = node("http://www.w3.org/2002/07/owl#", "sameAs");

  private Reused() {}

  private static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
