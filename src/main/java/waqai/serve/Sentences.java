package waqai.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.TsvFile;
import waqai.query.FactRow;
import waqai.query.Named;

/** Says a fact in a sentence, from its parts and the patterns of {@code sentences.tsv}. */
final class Sentences {
  private static final Pattern SLOT = Pattern.compile("\\{(who|whom|title)}");
  private static final Map<String, TsvFile.Row> PATTERNS = load();
  private static final int MOST_NAMES = 5;

  private final Language language;
  private final SiteAddress address;

  Sentences(Language language, SiteAddress address) {
    this.language = language;
    this.address = address;
  }

  List<Segment> of(FactRow fact) {
    String pattern = pattern(fact);
    List<Segment> segments = new ArrayList<>();
    Matcher slot = SLOT.matcher(pattern);
    int at = 0;
    while (slot.find()) {
      add(segments, pattern.substring(at, slot.start()));
      switch (slot.group(1)) {
        case "who" -> addNames(segments, fact.who());
        case "whom" -> addNames(segments, fact.whom());
        default ->
            fact.title().ifPresent(it -> segments.add(new Segment(it, true, Optional.empty())));
      }
      at = slot.end();
    }
    add(segments, pattern.substring(at));
    return segments;
  }

  /** The same as plain text, with the status before what did not happen: no badge stands beside it. */
  String text(FactRow fact) {
    StringBuilder text = new StringBuilder();
    if (fact.status() != FactStatus.HAPPENED) {
      text.append(Words.in(language).say("not-fact-" + fact.status().code()));
    }
    of(fact).forEach(segment -> text.append(segment.text()));
    return text.toString();
  }

  Segment name(Named named) {
    return new Segment(named.label(language.code()), true, address.page(named.iri()));
  }

  private String pattern(FactRow fact) {
    EventType type = fact.type();
    TsvFile.Row row = PATTERNS.get(type.code());
    if (row == null) {
      throw new IllegalStateException("sentences.tsv has no " + type.code());
    }
    int first = language == Language.AR ? 1 : 4;
    boolean two = type.symmetric() ? fact.who().size() > 1 : !fact.whom().isEmpty();
    if (fact.who().isEmpty()) {
      return fact.whom().isEmpty() ? row.cell(first + 1).replace("{who}", "—") : row.cell(first + 2);
    }
    return two ? row.cell(first) : row.cell(first + 1);
  }

  private void addNames(List<Segment> segments, List<Named> names) {
    List<Named> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
    int left = names.size() - shown.size();
    for (int i = 0; i < shown.size(); i++) {
      boolean last = i == shown.size() - 1 && left == 0;
      if (i > 0) {
        add(segments, Words.in(language).say(last ? "and" : "comma"));
      }
      segments.add(name(shown.get(i)));
    }
    if (left > 0) {
      add(segments, Words.in(language).say("and-others", left));
    }
  }

  private static void add(List<Segment> segments, String text) {
    Optional.of(text).filter(it -> !it.isEmpty()).map(Segment::plain).ifPresent(segments::add);
  }

  private static Map<String, TsvFile.Row> load() {
    Map<String, TsvFile.Row> patterns = new HashMap<>();
    TsvFile.read("waqai/serve/sentences.tsv", 7).forEach(row -> patterns.put(row.id(), row));
    return patterns;
  }
}
