package waqai.lexicon.wikidata;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import waqai.lexicon.Fault;
import waqai.lexicon.wikidata.GazetteerImport.Summary;

/** Counts what becomes of the items of an import. */
final class Tally {
  private final Consumer<Fault> told;
  private final SortedMap<String, Integer> passed = new TreeMap<>();
  private final SortedMap<String, Integer> refused = new TreeMap<>();
  private int added;
  private int extended;
  private int identified;
  private int posts;

  Tally(Consumer<Fault> told) {
    this.told = told;
  }

  void pass(String reason) {
    passed.merge(reason, 1, Integer::sum);
  }

  void refuse(Fault fault) {
    told.accept(fault);
    refused.merge(fault.kind(), 1, Integer::sum);
  }

  void refuse(Candidate candidate, String kind, String reason) {
    refuse(new Fault(candidate.place(), kind, candidate.wikidata() + " '" + candidate.name() + "' " + reason));
  }

  void added() {
    added++;
  }

  /**
   * Counts an entry that was there and is richer now.
   *
   * @param identity whether it got its id of Wikidata
   */
  void extended(boolean identity) {
    extended++;
    identified += identity ? 1 : 0;
  }

  void post() {
    posts++;
  }

  Summary summary() {
    return new Summary(added, extended, identified, posts, passed, refused);
  }
}
