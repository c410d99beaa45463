package waqai.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology that the program writes or reads, as Jena nodes. A test holds them and
 * {@code ontology/facts.ttl} together. Event types come from {@link EventTypes}.
 */
public final class Vocabulary {
  /** Namespace of our own terms, prefix {@code w}. */
  public static final String NS = "https://w3id.org/waqai/ontology#";

  /** Namespace of the root types of PLOVER, prefix {@code plover}. */
  public static final String PLOVER = "https://w3id.org/waqai/plover#";

  public static final Node FACT = term("Fact");
  public static final Node EVIDENCE_CLASS = term("Evidence");
  public static final Node ENTITY = term("Entity");
  public static final Node QUANTITY_CLASS = term("Quantity");
  public static final Node STATUS_CLASS = term("Status");
  public static final Node TIME_BASIS_CLASS = term("TimeBasis");
  public static final Node MILITARY = term("Military");
  public static final Node ARMED_GROUP = term("ArmedGroup");
  public static final Node INTERNATIONAL_ORGANIZATION = term("InternationalOrganization");
  public static final Node GROUP = term("Group");

  public static final Node HAPPENED = term("Happened");
  public static final Node PLANNED = term("Planned");
  public static final Node POSSIBLE = term("Possible");
  public static final Node DENIED = term("Denied");

  public static final Node EXPLICIT_TIME = term("ExplicitTime");
  public static final Node PUBLICATION_TIME = term("PublicationTime");
  public static final Node CONTEXT_TIME = term("ContextTime");
  public static final Node INHERITED_TIME = term("InheritedTime");

  public static final Node EVENT_TYPE = term("eventType");
  public static final Node STATUS = term("status");
  public static final Node ACTOR = term("actor");
  public static final Node RECIPIENT = term("recipient");
  public static final Node PARTICIPANT = term("participant");
  public static final Node WHEN = term("when");
  public static final Node MONTH = term("month");
  public static final Node TITLE = term("title");
  public static final Node FORMER = term("former");
  public static final Node HELD_SINCE = term("heldSince");
  public static final Node HELD_UNTIL = term("heldUntil");
  public static final Node LEFT_BY = term("leftBy");
  public static final Node CORRECTED = term("corrected");
  public static final Node CLAIM = term("claim");
  public static final Node CONTRADICTS = term("contradicts");
  public static final Node DISPUTE_CLASS = term("Dispute");
  public static final Node BETWEEN = term("between");
  public static final Node FIELD = term("field");
  public static final Node REPORTS = term("reports");
  public static final Node ORIGINS = term("origins");
  public static final Node QUANTITY = term("quantity");
  public static final Node WHAT = term("what");
  public static final Node VALUE = term("value");
  public static final Node BOUND = term("bound");
  public static final Node UNIT = term("unit");

  public static final Node EVIDENCE = term("evidence");
  public static final Node TOLD_ACTOR = term("toldActor");
  public static final Node TOLD_RECIPIENT = term("toldRecipient");
  public static final Node TOLD_PLACE = term("toldPlace");
  public static final Node TOLD_WHEN = term("toldWhen");
  public static final Node ACCORDING_TO = term("accordingTo");
  public static final Node RULE = term("rule");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node TIME_BASIS = term("timeBasis");

  public static final Node MAIN_FACT = term("mainFact");
  public static final Node TEXT_HASH = term("textHash");
  public static final Node TEXT_SKETCH = term("textSketch");
  public static final Node CREDITS = term("credits");

  public static final Node KIND = term("kind");
  public static final Node NAME = term("name");
  public static final Node ALIAS = term("alias");
  public static final Node ENGLISH_NAME = term("englishName");
  public static final Node ROMANIZED_NAME = term("romanizedName");
  public static final Node WIKIDATA = term("wikidata");
  public static final Node BELONGS_TO = term("belongsTo");
  public static final Node FOLDED_NAME = term("foldedName");
  public static final Node POSSIBLY_SAME = term("possiblySame");
  public static final Node MERGED_FROM = term("mergedFrom");

  public static final Node SHORTCUT = term("shortcut");
  public static final Node SYMMETRIC = term("symmetric");
  public static final Node CAMEO_ROOT = term("cameoRoot");

  private Vocabulary() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
