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
