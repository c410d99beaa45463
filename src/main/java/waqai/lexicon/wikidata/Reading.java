package waqai.lexicon.wikidata;

import java.util.Map;
import waqai.lexicon.Fault;

/** What a line or a row of an input gives. */
sealed interface Reading {
  /**
   * An item that may come into the gazetteer.
   *
   * @param positions what the input says of its posts, by their ids
   */
  record Found(Candidate candidate, Map<String, Candidate.Position> positions) implements Reading {
    public Found {
      positions = Map.copyOf(positions);
    }
  }

  /** An item that is of no use here, as most of a dump. */
  record Passed(String reason) implements Reading {}

  /** A line that is not what it should be. */
  record Refused(Fault fault) implements Reading {}
}
