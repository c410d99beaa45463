package waqai.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.TsvFile.Row;

/** A word that makes numbers, as the word list has it. */
record NumberWord(Kind kind, double value) {
  /** What it does in a number; the list's header explains each. */
  enum Kind {
    UNIT,
    TEEN,
    TEN,
    TENS,
    HUNDRED,
    SCALE,
    SCALES,
    DUAL,
    SOME,
    FRACTION,
    PARTS,
    ORDINAL,
    ORDINAL_HEAD
  }

  /** What it multiplies by: the scale itself, for a dual the half of it. */
  double scale() {
    return kind == Kind.DUAL ? value / 2 : value;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** All number words by folded form, with and without the article. */
  static final class Words {
    private final Map<String, NumberWord> byForm = new HashMap<>();

    Words() {
      for (Row row : TsvFile.read("waqai/lexicon/arabic/number-words.tsv", 7)) {
        Kind kind = Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_'));
        NumberWord word = new NumberWord(kind, Double.parseDouble(row.cell(3)));
        row.values(1).forEach(form -> byForm.putIfAbsent(ArabicWords.fold(form), word));
      }
    }

    Optional<NumberWord> get(ArabicWord word) {
      return word.isWord() ? get(word.folded()) : Optional.empty();
    }

    Optional<NumberWord> get(String folded) {
      NumberWord whole = byForm.get(folded);
      if (whole == null && folded.startsWith("ال")) {
        whole = byForm.get(folded.substring(2));
      }
      return Optional.ofNullable(whole);
    }
  }
}
