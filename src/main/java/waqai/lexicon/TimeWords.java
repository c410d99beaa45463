package waqai.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waqai.lexicon.TsvFile.Row;

/** Names of months and days, numbers and units, as the rules of time use them. */
public final class TimeWords {
  private final Map<String, Map<String, String>> byKind = new LinkedHashMap<>();

  /** Reads the list. */
  public TimeWords() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/time-words.tsv", 4)) {
      byKind
          .computeIfAbsent(row.cell(1), k -> new LinkedHashMap<>())
          .put(Orthography.fold(row.cell(3)), row.cell(2));
    }
  }

  /** The value of a folded word of a kind; empty when there is none. */
  public String value(String kind, String word) {
    String key = word.trim().replaceAll("\\s+", " ");
    return byKind.getOrDefault(kind, Map.of()).getOrDefault(key, "");
  }

  /** All words of these kinds as alternatives of a regular expression, the longest first. */
  public String alternatives(String... kinds) {
    List<String> words = new ArrayList<>();
    for (String kind : kinds) {
      words.addAll(byKind.getOrDefault(kind, Map.of()).keySet());
    }
    return words.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }
}
