package waqai.serve;

import java.util.List;
import java.util.Optional;

/**
 * A fact as lists show it.
 *
 * @param tone the kind of relation: cooperation, dispute, violence or plain
 * @param status the code of the status
 * @param where its places
 * @param voices whose word it is
 * @param quote the words of its first evidence
 * @param witnesses how many pieces of evidence there are
 */
public record FactCard(
    String iri,
    String link,
    List<Segment> sentence,
    String type,
    String tone,
    String status,
    String statusName,
    Optional<String> when,
    List<Segment> where,
    List<Segment> voices,
    String quote,
    int witnesses,
    boolean contested) {}
