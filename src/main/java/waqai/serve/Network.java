package waqai.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A picture of whom an entity has to do with: itself in the middle, the others round it, nearer ones
 * first on the ring.
 *
 * @param dots the others
 */
public record Network(String centre, List<Dot> dots) {
  private static final int MOST = 14;
  private static final int LONGEST = 17;
  private static final int RING = 100;
  private static final int RINGS_APART = 26;
  /** Leaves room for the labels at the sides. */
  private static final double FLATTENED = 0.72;

  public Network {
    dots = List.copyOf(dots);
  }

  /**
   * One of the others.
   *
   * @param size the radius of its dot
   * @param tone the kind of most of their facts
   * @param anchor where its label is tied: start, middle or end
   */
  public record Dot(
      String label, String link, int count, int x, int y, int size, String tone, String anchor) {
    /** The label, shortened if it is long, kept together whatever the direction around it is. */
    public String shown() {
      String fits = label;
      if (label.length() > LONGEST) {
        boolean half = Character.isHighSurrogate(label.charAt(LONGEST - 2));
        fits = label.substring(0, LONGEST - (half ? 2 : 1)).strip() + "…";
      }
      return "\u2068" + fits + "\u2069";
    }
  }

  static Network of(Node entity, FactIndex index, SiteAddress address, Language language) {
    Map<Node, List<IndexedFact>> shared = new HashMap<>();
    for (IndexedFact fact : index.about(entity)) {
      if (HomePage.isEvent(fact)) {
        fact.about().stream()
            .filter(other -> !other.equals(entity))
            .forEach(other -> shared.computeIfAbsent(other, it -> new ArrayList<>()).add(fact));
      }
    }
    List<Map.Entry<Node, List<IndexedFact>>> most =
        shared.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Node, List<IndexedFact>>>comparingInt(it -> -it.getValue().size())
                    .thenComparing(it -> it.getKey().getURI()))
            .limit(MOST)
            .toList();
    List<Dot> dots = new ArrayList<>();
    for (var other : most) {
      String label = index.named(other.getKey()).label(language.code());
      String link = address.page(other.getKey().getURI()).orElse("");
      dots.add(dot(label, link, other.getValue(), dots.size(), most.size()));
    }
    return new Network(index.named(entity).label(language.code()), dots);
  }

  private static Dot dot(String label, String link, List<IndexedFact> facts, int at, int of) {
    double angle = 2 * Math.PI * at / of - Math.PI / 2;
    int radius = RING - (of > 8 && at % 2 == 1 ? RINGS_APART : 0);
    int x = (int) Math.round(Math.cos(angle) * radius * FLATTENED);
    int y = (int) Math.round(Math.sin(angle) * radius);
    boolean inside = radius < RING; // its label would hide the one behind it
    String anchor = Math.abs(x) < (inside ? 1 : 20) ? "middle" : x > 0 ? "start" : "end";
    int size = (int) Math.min(12, 4 + Math.round(Math.sqrt(facts.size()) * 1.6));
    return new Dot(label, link, facts.size(), x, y, size, tone(facts), anchor);
  }

  private static String tone(List<IndexedFact> facts) {
    Map<String, Integer> tones = new HashMap<>();
    facts.forEach(fact -> tones.merge(Cards.tone(fact.type()), 1, Integer::sum));
    return tones.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("plain");
  }
}
