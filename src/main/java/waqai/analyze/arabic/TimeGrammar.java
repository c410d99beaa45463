package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.lexicon.ArabicNumbers;
import waqai.lexicon.ArabicWords;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;
import waqai.text.TimeExpression.Kind;

/**
 * The words and rules of time, from their files. The rules are a grammar without recursion: what a
 * rule makes can stand in the pattern of another, never in its own, so that a match has a bounded
 * length.
 */
final class TimeGrammar {
  private static final int COLUMNS = 8;
  private static final String WORDS = "waqai/lexicon/arabic/";
  private static final String RULES = "waqai/analyze/arabic/time-rules.tsv";
  private static final List<String> WORD_FILES =
      List.of("months.tsv", "weekdays.tsv", "time-units.tsv", "time-words.tsv");

  private final TimeSymbols symbols = new TimeSymbols();
  private final ArabicNumbers numbers = new ArabicNumbers();
  private final Set<String> vocabulary = new HashSet<>();
  private final Map<String, List<TimeWord>> words = new HashMap<>();
  private final List<List<TimeRule>> rules = new ArrayList<>();
  private final List<TopSymbol> tops;

  /** A symbol whose matches are results. */
  record TopSymbol(int symbol, Kind kind) {}

  /**
   * Reads the files.
   *
   * @throws IllegalArgumentException with file and line, if a row is wrong
   */
  TimeGrammar() {
    for (String file : WORD_FILES) {
      TsvFile.read(WORDS + file, COLUMNS).forEach(this::addWords);
    }
    List<Row> rows = TsvFile.read(RULES, COLUMNS);
    List<TimeRule> all =
        rows.stream().map(r -> new TimePattern(r, symbols, vocabulary).rule()).toList();
    for (int i = 0; i < symbols.size(); i++) {
      rules.add(new ArrayList<>());
    }
    all.forEach(rule -> rules.get(rule.symbol()).add(rule));
    vocabulary.removeIf(word -> word.length() < 2);
    tops =
        List.of(
            new TopSymbol(symbols.of("NOTHING"), Kind.DATE),
            new TopSymbol(symbols.of("DATE"), Kind.DATE),
            new TopSymbol(symbols.of("DURATION"), Kind.DURATION),
            new TopSymbol(symbols.of("SET"), Kind.SET));
    new TimeGrammarCheck(symbols.all(), words.values(), rules).run();
  }

  private void addWords(Row row) {
    int symbol = symbols.of(row.cell(1));
    TimeFeatures features = TimeFeatures.parse(row.cell(3));
    for (String form : row.values(2)) {
      boolean exact = form.endsWith("=");
      String spelling = exact ? form.substring(0, form.length() - 1) : form;
      List<String> folded = Arrays.stream(spelling.split(" ")).map(ArabicWords::fold).toList();
      vocabulary.addAll(folded);
      words
          .computeIfAbsent(folded.getFirst(), f -> new ArrayList<>())
          .add(new TimeWord(symbol, folded, exact ? spelling : "", features));
    }
  }

  /** The words of time that begin with a folded word. */
  List<TimeWord> words(String folded) {
    return words.getOrDefault(folded, List.of());
  }

  /** Whether a folded word can be the first of an expression. */
  boolean begins(String folded) {
    return knows(folded);
  }

  /** The rules that make a symbol, in the order of the file. */
  List<TimeRule> rules(int symbol) {
    return rules.get(symbol);
  }

  /** Symbols whose matches are results, the first preferred. */
  List<TopSymbol> tops() {
    return tops;
  }

  ArabicNumbers numbers() {
    return numbers;
  }

  int symbols() {
    return symbols.size();
  }

  /** How the words of a class are spelled, with the number of one slot. */
  Map<String, Integer> spellings(String name, TimeSlot slot) {
    Map<String, Integer> out = new HashMap<>();
    for (String file : WORD_FILES) {
      TsvFile.read(WORDS + file, COLUMNS).stream()
          .filter(row -> row.cell(1).equals(name))
          .forEach(
              row ->
                  row.values(2)
                      .forEach(
                          form ->
                              out.put(form, TimeFeatures.parse(row.cell(3)).integer(slot))));
    }
    return out;
  }

  int symbol(String name) {
    return symbols.of(name);
  }

  /** Whether a folded word can be part of an expression of time, or guard one. */
  boolean knows(String folded) {
    return vocabulary.contains(folded) || numbers.knows(folded);
  }
}
