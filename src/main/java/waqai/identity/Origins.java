package waqai.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts from how many independent origins something is told: articles whose texts are nearly the
 * same, that credit the same agency, or that tell it in the very same words are one.
 */
public final class Origins {
  private final Map<String, String> lead = new HashMap<>();

  /**
   * An article that tells it.
   *
   * @param sketch of its text, see {@link TextSketch}; empty if unknown
   * @param credits the agencies that it credits
   * @param quotes hashes of the words in which it tells it
   */
  public record Source(String article, String sketch, Set<String> credits, Set<String> quotes) {
    public Source {
      credits = Set.copyOf(credits);
      quotes = Set.copyOf(quotes);
    }
  }

  private Origins() {}

  /** How many independent origins these articles have. */
  public static int count(Collection<Source> sources) {
    Origins origins = new Origins();
    Map<String, Source> byArticle = new TreeMap<>();
    sources.forEach(it -> byArticle.put(it.article(), it));
    Map<String, List<Source>> bands = new TreeMap<>();
    for (Source source : byArticle.values()) {
      origins.lead.put(source.article(), source.article());
      source.credits().forEach(it -> origins.join(source.article(), "credit " + it));
      source.quotes().forEach(it -> origins.join(source.article(), "quote " + it));
      TextSketch.bands(source.sketch())
          .forEach(it -> bands.computeIfAbsent(it, band -> new ArrayList<>()).add(source));
    }
    bands.values().forEach(origins::joinAlike);
    Set<String> leads = new TreeSet<>();
    byArticle.keySet().forEach(it -> leads.add(origins.find(it)));
    return leads.size();
  }

  /** Each is compared with the first of those that it is not one with yet. */
  private void joinAlike(List<Source> band) {
    Map<String, Source> firsts = new TreeMap<>();
    for (Source source : new LinkedHashSet<>(band)) {
      firsts.values().stream()
          .filter(it -> TextSketch.alike(it.sketch(), source.sketch()))
          .forEach(it -> join(it.article(), source.article()));
      firsts.putIfAbsent(find(source.article()), source);
    }
  }

  private void join(String one, String other) {
    lead.put(find(one), find(other));
  }

  private String find(String thing) {
    String at = thing;
    while (!lead.getOrDefault(at, at).equals(at)) {
      String next = lead.get(at);
      lead.put(at, lead.getOrDefault(next, next)); // half the way for whoever comes after
      at = next;
    }
    return at;
  }
}
