package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;

/**
 * Measures the events found in 2,500 sentences of ANERcorp against our own annotation of them (type, and the word that tells it),
 * which was made before anybody saw what the program finds there. The corpus is for testing only and lies beside the project; without it the test is skipped. By
 * default one sentence in {@value #PARTS} is read; {@code -Dwaqai.events.parts=1} reads all.
 */
class EventEvaluationTest {
  private static final Path CORPUS = Path.of(System.getProperty("shared", "../shared"), "eval", "ner", "anercorp-dev.txt");
  private static final Path EVENTS = Path.of("src/test/resources/evaluation/sentence-events.tsv");
  private static final int PARTS = 4;

  /** How many words the telling word may stand from what the fact gives as its evidence. */
  private static final int NEAR = 4;

  private static final Set<EventType> APART = Set.of(EventType.STATEMENT, EventType.POSITION, EventType.LOCATION);

  /** An annotated event: where the telling word begins. */
  private record Told(int at, EventType type) {}

  private int right;
  private int wrong;
  private int missed;

  @Test
  void finds_the_events_of_sentences_annotated_apart() throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS), "skipped: no " + CORPUS);
    List<List<String>> sentences = sentences();
    List<String> rows = Files.readAllLines(EVENTS).stream().filter(r -> !r.startsWith("#")).toList();
    int parts = Integer.getInteger("waqai.events.parts", PARTS);
    for (int row = 0; row < rows.size(); row += parts) {
      String[] cells = rows.get(row).split("\t");
      score(sentences.get(Integer.parseInt(cells[0])), cells[1]);
    }
    double precision = (double) right / Math.max(1, right + wrong);
    double recall = (double) right / Math.max(1, right + missed);
    System.out.printf(Locale.ROOT, "sentence events P %.3f R %.3f F1 %.3f (right %d, wrong %d, missed %d)%n",
        precision, recall, 2 * precision * recall / (precision + recall), right, wrong, missed);
    assertThat(precision).isGreaterThan(0.67);
    assertThat(recall).isGreaterThan(0.48);
  }

  private static List<List<String>> sentences() throws IOException {
    List<List<String>> out = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS)) {
      if (!line.isBlank()) {
        current.add(line.strip().substring(0, line.strip().lastIndexOf(' ')));
      } else if (!current.isEmpty()) {
        out.add(List.copyOf(current));
        current.clear();
      }
    }
    out.add(List.copyOf(current));
    return out;
  }

  private void score(List<String> words, String events) {
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (String word : words) {
      boolean joined = text.isEmpty() || word.matches("[،,.؛:؟!)\\]»].*") || text.toString().matches("(?s).*[(\\[«]");
      text.append(joined ? "" : " ");
      begins.add(text.length());
      text.append(word);
    }
    List<Told> gold = new ArrayList<>();
    Stream.of(events.split(" ")).filter(e -> !e.equals("-")).map(e -> e.split(":"))
        .forEach(e -> gold.add(new Told(begins.get(Integer.parseInt(e[0])), EventType.valueOf(e[1].toUpperCase(Locale.ROOT)))));
    for (Fact fact : TestPipeline.facts(text.toString()).facts()) {
      if (!APART.contains(fact.type())) {
        boolean found = gold.stream().filter(g -> g.type() == fact.type() && isNear(g.at(), fact.evidence(), begins)).findFirst()
            .map(gold::remove).orElse(false);
        right += found ? 1 : 0;
        wrong += found ? 0 : 1;
      }
    }
    missed += gold.size();
  }

  private static boolean isNear(int at, Evidence evidence, List<Integer> begins) {
    int first = (int) begins.stream().filter(b -> b < evidence.begin()).count() - NEAR;
    int last = (int) begins.stream().filter(b -> b < evidence.end()).count() + NEAR;
    int word = begins.indexOf(at);
    return first <= word && word < last;
  }
}
