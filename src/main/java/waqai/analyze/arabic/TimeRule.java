package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.TimeWords;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;

/**
 * One row of the rules of time: a pattern of words and what it means.
 *
 * @param value how the value is found: date, month, day:-1, rel, ago ...
 * @param example a sentence that holds such a time
 * @param expected its value when today is 2021-09-10, as ISO or TIMEX
 */
record TimeRule(String id, Pattern pattern, String value, String example, String expected) {
  private static final Pattern MACRO = Pattern.compile("\\{(\\w+)\\}");
  private static final String EDGE = "(?<![\\p{L}\\p{Nd}])[وف]?[بلك]?";

  /** Reads the rules; a bad pattern fails with file, line and reason. */
  static List<TimeRule> read(TimeWords words) {
    List<TimeRule> out = new ArrayList<>();
    for (Row row : TsvFile.read("waqai/lexicon/arabic/time-rules.tsv", 5)) {
      out.add(
          new TimeRule(
              row.id(), compile(row, words), row.cell(2), row.cell(3), row.cell(4)));
    }
    return out;
  }

  private static Pattern compile(Row row, TimeWords words) {
    Map<String, String> macros = macros(words);
    Map<String, Integer> used = new HashMap<>();
    Matcher matcher = MACRO.matcher(Orthography.fold(row.cell(1)).replace(" ", "\\s*"));
    StringBuilder regex = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String body = macros.get(name);
      if (body == null) {
        throw row.bad("has no such macro: " + name);
      }
      int count = used.merge(name, 1, Integer::sum);
      String group = count == 1 ? name : name + "B";
      matcher.appendReplacement(
          regex, Matcher.quoteReplacement("(?<" + group + ">" + body + ")"));
    }
    matcher.appendTail(regex);
    return Pattern.compile(EDGE + "(?<all>" + regex + ")(?![\\p{L}\\p{Nd}])");
  }

  private static Map<String, String> macros(TimeWords words) {
    Map<String, String> out = new HashMap<>();
    for (String kind : List.of("month", "hijri", "weekday", "ordinal", "unit", "unit2", "past",
        "next", "this", "part", "daypart", "adverb", "every", "bareday")) {
      out.put(kind, words.alternatives(kind));
    }
    String month = words.alternatives("month");
    out.put("month2", "(?:\\s*[/,]\\s*(?:" + month + "),?)?");
    out.put("rel", words.alternatives("past", "next", "this"));
    out.put("number", "\\d{1,3}|" + words.alternatives("number"));
    out.put("day", "[0-3]?\\d");
    out.put("dd", "[0-3]?\\d");
    out.put("mm", "[01]?\\d");
    out.put("year", "(?:1[5-9]|20)\\d\\d");
    out.put("hyear", "1[2-5]\\d\\d");
    out.put("unitdef", "الاسبوع|الشهر|العام|السنة");
    return out;
  }
}
