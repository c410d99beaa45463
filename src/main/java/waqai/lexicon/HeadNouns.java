package waqai.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** Common nouns that tell what kind of thing a phrase is about: وزارة, مدينة, متظاهرون. */
public final class HeadNouns {
  private static final HeadNouns LIST = new HeadNouns();

  private final Map<String, HeadNoun> byLemma = new HashMap<>();

  /**
   * One row.
   *
   * @param kind what a phrase with this head is
   * @param singularPerson whether the singular is one person (متظاهر) though the row says Group
   * @param namesFollow whether the words after it are a proper name (مدينة X)
   * @param part whether it is another than the one whose name follows (مطار X, كتلة X)
   */
  public record HeadNoun(
      String id,
      String lemma,
      EntityKind kind,
      boolean singularPerson,
      boolean namesFollow,
      boolean part) {}

  private HeadNouns() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/head-nouns.tsv", 5)) {
      String lemma = Orthography.fold(row.cell(1));
      boolean person = row.cell(3).contains("person");
      boolean named = row.cell(3).contains("named");
      boolean part = row.cell(3).contains("part");
      byLemma.put(
          lemma, new HeadNoun(row.id(), lemma, EntityKind.of(row.cell(2)), person, named, part));
    }
    addPlurals(WordClasses.list());
  }

  /** The list, which is read once. */
  public static HeadNouns list() {
    return LIST;
  }

  /** A broken plural is what its singular is (أشخاص), unless it only counts (قتلى). */
  private void addPlurals(WordClasses classes) {
    Set<String> counts = classes.union("count-dead", "count-injured");
    Plurals.list().all().forEach((plural, singular) -> find(singular)
        .filter(noun -> !counts.contains(plural))
        .ifPresent(noun -> byLemma.putIfAbsent(plural, noun)));
  }

  /** The noun with this folded lemma. */
  public Optional<HeadNoun> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  /** Whether one person is called by this folded lemma: متظاهر, سفير. */
  public boolean isSomebody(String lemma) {
    return find(lemma).filter(n -> n.singularPerson() || n.kind() == EntityKind.PERSON).isPresent();
  }
}
