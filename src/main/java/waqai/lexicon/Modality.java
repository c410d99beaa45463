package waqai.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waqai.fact.FactStatus;
import waqai.lexicon.TsvFile.Row;

/** Verbs and nouns that say of what depends on them that it is planned, possible or did not happen. */
public final class Modality {
  private final Map<String, FactStatus> byLemma = new HashMap<>();

  /** Reads the list. */
  public Modality() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/negation-modality.tsv", 6)) {
      FactStatus status = FactStatus.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
      byLemma.putIfAbsent(Orthography.fold(row.cell(1)), status);
    }
  }

  /** What a word with this folded lemma says of what depends on it. */
  public Optional<FactStatus> effect(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }
}
