package waqai.lexicon;

import java.util.HashSet;
import java.util.Set;
import waqai.lexicon.TsvFile.Row;

/** Words whose class a tagger does not know by itself: participles that are nouns, auxiliaries. */
public final class TaggingWords {
  private static final TaggingWords LIST = new TaggingWords();

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> auxiliaries = new HashSet<>();
  private final Set<String> copulas = new HashSet<>();
  private final Set<String> transitives = new HashSet<>();
  private final Set<String> occurrences = new HashSet<>();
  private final Set<String> posts = new HashSet<>();
  private final Set<String> purposes = new HashSet<>();
  private final Set<String> harms = new HashSet<>();
  private final Set<String> wounds = new HashSet<>();
  private final Set<String> replies = new HashSet<>();

  private TaggingWords() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/tagging-words.tsv", 3)) {
      switch (row.cell(2)) {
        case "noun" -> nouns.add(Orthography.fold(row.cell(1)));
        case "auxiliary" -> auxiliaries.add(Orthography.fold(row.cell(1)));
        case "copula" -> {
          auxiliaries.add(Orthography.fold(row.cell(1)));
          copulas.add(Orthography.fold(row.cell(1)));
        }
        case "occurrence" -> occurrences.add(Orthography.fold(row.cell(1)));
        case "purpose" -> purposes.add(Orthography.fold(row.cell(1)));
        case "harm" -> harms.add(Orthography.fold(row.cell(1)));
        case "reply" -> replies.add(Orthography.fold(row.cell(1)));
        case "wound" -> wounds.add(Orthography.fold(row.cell(1)));
        case "post" -> posts.add(Orthography.fold(row.cell(1)));
        case "transitive" -> transitives.add(Orthography.fold(row.cell(1)));
        default -> throw row.bad("has no class that is known");
      }
    }
  }

  /** The list, which is read once. */
  public static TaggingWords list() {
    return LIST;
  }

  /** Whether a folded lemma of participle form is a noun of its own: مقترح. */
  public boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }

  /** Whether a verb of this folded lemma says what its subject is: كان, بقي. */
  public boolean isCopula(String lemma) {
    return copulas.contains(lemma);
  }

  /** Whether a verb of this folded lemma says little without an object: دعا, اتهم. */
  public boolean isTransitive(String lemma) {
    return transitives.contains(lemma);
  }

  /** Whether a verb of this folded lemma tells that the noun after it takes place: تم, جرى. */
  public boolean isOccurrence(String lemma) {
    return occurrences.contains(lemma);
  }

  /** Whether an accusative of this folded lemma tells why something is done: ردا, احتجاجا. */
  public boolean isPurpose(String lemma) {
    return purposes.contains(lemma);
  }

  /** Whether a verb of this folded lemma tells what befell somebody: قتل, أصيب. */
  public boolean isHarm(String lemma) {
    return harms.contains(lemma);
  }

  /** Whether a noun of this folded lemma tells what the wounded have, and not by what: أصيب بجروح. */
  public boolean isWound(String lemma) {
    return wounds.contains(lemma);
  }

  /** Whether an adjective of this folded form tells of a reply, not of cold: برد قاس. */
  public boolean isReply(String form) {
    return replies.contains(form);
  }

  /** Whether a noun of this folded lemma tells whose post it is: رئيس, سفير. */
  public boolean isPost(String lemma) {
    return posts.contains(lemma);
  }

  /** Whether another verb may follow a verb of this folded lemma without a conjunction: بدأ. */
  public boolean isAuxiliary(String lemma) {
    return auxiliaries.contains(lemma);
  }
}
