package waqai.fact;

/** The kinds of entity that facts tell about. */
public enum EntityKind {
  PERSON("Person"),
  COUNTRY("Country"),
  /** City, region, base, sea. */
  PLACE("Place"),
  /** Company, media, NGO, university. */
  ORGANIZATION("Organization"),
  /** Government, ministry, court, police, parliament, municipality. */
  GOVERNMENT("Government"),
  /** Army, command, unit, coalition force. */
  MILITARY("Military"),
  ARMED_GROUP("ArmedGroup"),
  /** Party, political movement or bloc. */
  PARTY("Party"),
  /** United Nations, European Union, Arab League and their organs. */
  INTERNATIONAL("International"),
  /** A kind of people: protesters, a military delegation. */
  GROUP("Group"),
  OTHER("Other");

  private final String code;

  EntityKind(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in the graph. */
  public String code() {
    return code;
  }

  /** Whether somebody of this kind can act: neither a place nor a thing. */
  public boolean isSomebody() {
    return this != PLACE && this != OTHER;
  }

  /** Whether it is somewhere: a place or a land. */
  public boolean isSomewhere() {
    return this == PLACE || this == COUNTRY;
  }

  /** Whether it is a land, a force or an institution, and not people. */
  public boolean isBody() {
    return isSomebody() && this != PERSON && this != GROUP;
  }

  /** The kind with this code. */
  public static EntityKind of(String code) {
    for (EntityKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no entity kind: " + code);
  }
}
