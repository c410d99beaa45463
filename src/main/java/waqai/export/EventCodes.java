package waqai.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import waqai.fact.EventType;
import waqai.lexicon.TsvFile;

/** The codes of other event data for our types: the file {@code event-codes.tsv}. */
final class EventCodes {
  private final Map<EventType, Codes> codes = new EnumMap<>(EventType.class);

  /**
   * What a type is in PLOVER and CAMEO.
   *
   * @param mode the PLOVER mode
   * @param cameo the CAMEO code
   * @param goldstein its Goldstein value
   */
  record Codes(Optional<String> mode, Optional<String> cameo, Optional<String> goldstein) {}

  EventCodes() {
    for (TsvFile.Row row : TsvFile.read("waqai/export/event-codes.tsv", 4)) {
      codes.put(
          EventType.of(row.id()),
          new Codes(filled(row.cell(1)), filled(row.cell(2)), filled(row.cell(3))));
    }
  }

  Codes of(EventType type) {
    return Objects.requireNonNull(codes.get(type), () -> "event-codes.tsv lacks " + type.code());
  }

  /** PLOVER's quad of a type; empty for our own types. */
  static Optional<String> quad(EventType type) {
    return switch (type.root()) {
      case CONSULT, AGREE, SUPPORT, CONCEDE -> Optional.of("verbal cooperation");
      case COOPERATE, AID, RETREAT -> Optional.of("material cooperation");
      case REQUEST, ACCUSE, REJECT, THREATEN -> Optional.of("verbal conflict");
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Optional.of("material conflict");
      case EXT -> Optional.empty();
    };
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(it -> !it.isEmpty());
  }
}
