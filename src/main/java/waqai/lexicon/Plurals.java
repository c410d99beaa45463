package waqai.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.TsvFile.Row;

/** Broken plurals with their singulars. */
public final class Plurals {
  private static final Plurals LIST = new Plurals();

  private final Map<String, String> singulars = new HashMap<>();

  private Plurals() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/plurals.tsv", 3)) {
      singulars.put(Orthography.fold(row.cell(1)), Orthography.fold(row.cell(2)));
    }
  }

  /** The list, which is read once. */
  public static Plurals list() {
    return LIST;
  }

  /** Every folded plural with its singular. */
  Map<String, String> all() {
    return Map.copyOf(singulars);
  }

  /** The folded singular of a folded plural without its article. */
  public Optional<String> singular(String plural) {
    return Optional.ofNullable(singulars.get(plural));
  }
}
