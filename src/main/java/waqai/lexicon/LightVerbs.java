package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.fact.FactStatus;
import waqai.lexicon.TsvFile.Row;

/** Verbs that add nothing but support a noun of action: شن غارة, قام بزيارة, جرت محادثات. */
public final class LightVerbs {
  private final Map<String, List<LightVerb>> byLemma = new HashMap<>();

  /**
   * One row.
   *
   * @param object the noun that must be among the verb's arguments (أعلن مسؤوليته عن الهجوم); empty for none
   * @param slot where the noun of action stands
   * @param doer the slot of the verb in which the doer of the action stands; empty for none
   * @param status what the verb says of the action, when it says more than that it happened
   */
  public record LightVerb(
      String id, String lemma, String object, String slot, String doer, Optional<FactStatus> status) {
    /** Whether the subject of the verb brings the event about (أسفر الهجوم عن مقتل جندي). */
    public boolean causes() {
      return doer.equals("cause");
    }

    /** Whether it is done to the subject of the verb (تعرض المطار لقصف), or there (شهدت المدينة معارك). */
    public boolean undergoes() {
      return doer.equals("patient");
    }

    /** Whether the subject says of an event that it does it, if it is one that is willed. */
    public boolean announces() {
      return doer.equals("speaker");
    }
  }

  /** Reads the list. */
  public LightVerbs() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/light-verbs.tsv", 6)) {
      String[] words = Orthography.fold(row.cell(1)).split(" ");
      String lemma = words[0];
      String object = words.length > 1 ? words[1] : "";
      Optional<FactStatus> status =
          Optional.of(row.cell(4))
              .filter(s -> !s.isEmpty() && !s.equals("happened"))
              .map(s -> FactStatus.valueOf(s.toUpperCase(java.util.Locale.ROOT)));
      byLemma
          .computeIfAbsent(lemma, l -> new ArrayList<>())
          .add(
              new LightVerb(
                  row.id(), lemma, object, Orthography.fold(row.cell(2)), Orthography.fold(row.cell(3)), status));
    }
  }

  /** The rows of a verb with this folded lemma. */
  public List<LightVerb> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }
}
