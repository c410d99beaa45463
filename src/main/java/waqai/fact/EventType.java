package waqai.fact;

/**
 * The event scheme. Labels, comments and mappings stand in {@code ontology/event-types.ttl}; a test
 * holds the two together.
 */
public enum EventType {
  MEETING("Meeting", Root.CONSULT, true),
  VISIT("Visit", Root.CONSULT, false),
  CALL("Call", Root.CONSULT, true),
  NEGOTIATION("Negotiation", Root.CONSULT, true),
  MEDIATION("Mediation", Root.CONSULT, false),
  AGREEMENT("Agreement", Root.AGREE, true),
  PLEDGE("Pledge", Root.AGREE, false),
  PRAISE("Praise", Root.SUPPORT, false),
  CONCESSION("Concession", Root.CONCEDE, false),
  COOPERATION("Cooperation", Root.COOPERATE, true),
  AID("Aid", Root.AID, false),
  WITHDRAWAL("Withdrawal", Root.RETREAT, false),
  RELEASE("Release", Root.RETREAT, false),
  CEASEFIRE("Ceasefire", Root.RETREAT, true),
  RESIGNATION("Resignation", Root.RETREAT, false),
  DEMAND("Demand", Root.REQUEST, false),
  CONDEMNATION("Condemnation", Root.ACCUSE, false),
  ACCUSATION("Accusation", Root.ACCUSE, false),
  INVESTIGATION("Investigation", Root.ACCUSE, false),
  REJECTION("Rejection", Root.REJECT, false),
  THREAT("Threat", Root.THREATEN, false),
  PROTEST("Protest", Root.PROTEST, false),
  SANCTION("Sanction", Root.SANCTION, false),
  CONVICTION("Conviction", Root.SANCTION, false),
  MOBILIZATION("Mobilization", Root.MOBILIZE, false),
  ARREST("Arrest", Root.COERCE, false),
  RESTRICTION("Restriction", Root.COERCE, false),
  ATTACK("Attack", Root.ASSAULT, false),
  KILLING("Killing", Root.ASSAULT, false),
  ABDUCTION("Abduction", Root.ASSAULT, false),
  CAPTURE("Capture", Root.ASSAULT, false),
  VOTE("Vote", Root.EXT, false),
  ELECTION("Election", Root.EXT, false),
  APPOINTMENT("Appointment", Root.EXT, false),
  DISMISSAL("Dismissal", Root.EXT, false),
  STATEMENT("Statement", Root.EXT, false),
  CASUALTY("Casualty", Root.EXT, false),
  POSITION("Position", Root.EXT, false),
  LOCATION("Location", Root.EXT, false);

  /** PLOVER's root types, and {@code EXT} for ours. */
  public enum Root {
    CONSULT,
    AGREE,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    EXT
  }

  private final String code;
  private final Root root;
  private final boolean symmetric;

  EventType(String code, Root root, boolean symmetric) {
    this.code = code;
    this.root = root;
    this.symmetric = symmetric;
  }

  /** The word that stands in JSON, and the local name in the ontology. */
  public String code() {
    return code;
  }

  /** The PLOVER root type. */
  public Root root() {
    return root;
  }

  /** Whether every participant is an actor. */
  public boolean symmetric() {
    return symmetric;
  }

  /** The type with this code. */
  public static EventType of(String code) {
    for (EventType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no event type: " + code);
  }
}
