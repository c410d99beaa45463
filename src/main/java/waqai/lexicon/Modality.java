package waqai.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.FactStatus;
import waqai.lexicon.TsvFile.Row;

/**
 * Words that say of what depends on them that it is planned, possible or did not happen: يعتزم, من
 * المقرر أن, احتمال, نفى. Found by their one word of content.
 */
public final class Modality {
  /** Kinds that are read from particles, or say nothing of what depends on them. */
  private static final Set<String> NOT_GOVERNING = Set.of("negator", "phase", "question", "bearer", "opener");
  private static final Set<String> FUNCTION_WORDS =
      Set.of("من", "ان", "في", "عن", "ل", "ب", "علي", "الي", "كان", "لم", "لا", "ما");
  private static final Set<String> PARTICLES =
      Set.of("قد", "س", "سوف", "لو", "قيد", "شبه", "كي", "لكي", "اذا", "حتي", "طالما", "لولا");

  private final Map<String, FactStatus> byWord = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> bearers = new HashSet<>();
  private final List<Opener> openers = new ArrayList<>();

  /**
   * Words that stand right before a clause or its verb and say what holds for it: ما إذا, دون أن.
   *
   * @param words as they are written
   */
  public record Opener(List<String> words, FactStatus effect) {
    public Opener {
      words = List.copyOf(words);
    }
  }

  /** Reads the list. */
  public Modality() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/negation-modality.tsv", 6)) {
      List<String> content = content(row.cell(1));
      if (row.cell(2).equals("bearer")) {
        bearers.addAll(content);
      }
      if (row.cell(2).startsWith("verb-")) {
        verbs.addAll(content);
      }
      if (row.cell(2).equals("opener")) {
        openers.add(new Opener(List.of(row.cell(1).split(" ")), status(row)));
      }
      boolean negated = Orthography.fold(row.cell(1)).matches("(لم|لا) .*");
      if (!NOT_GOVERNING.contains(row.cell(2)) && content.size() == 1 && !negated) {
        byWord.putIfAbsent(content.getFirst(), status(row));
      }
    }
  }

  private static FactStatus status(Row row) {
    return FactStatus.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
  }

  private static List<String> content(String words) {
    List<String> out = new ArrayList<>();
    for (String word : Orthography.fold(words).split(" ")) {
      if (!FUNCTION_WORDS.contains(word) && !PARTICLES.contains(word)) {
        out.add(Orthography.stripArticle(word));
      }
    }
    return out;
  }

  /** Whether a noun of action, as its folded lemma, only carries the event below it: عقد قمة. */
  public boolean carries(String lemma) {
    return bearers.contains(lemma);
  }

  /** Whether a word, as its folded lemma, says something of what depends on it only as a verb: نص على, but نص الاتفاق. */
  public boolean isVerbOnly(String lemma) {
    return verbs.contains(lemma);
  }

  /** What opens a clause and says what holds for it. */
  public List<Opener> openers() {
    return Collections.unmodifiableList(openers);
  }

  /** What a word, as its folded lemma or form, says of what depends on it. */
  public Optional<FactStatus> effect(String word) {
    return Optional.ofNullable(byWord.get(word));
  }
}
