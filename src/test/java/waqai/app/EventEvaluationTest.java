package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.text.Span;

/**
 * Measures the events found in 2,500 sentences of ANERcorp, and who takes part in those that are found, against our own annotation
 * (type, the word that tells it, the words for its people), which was made before anybody saw what the program finds there. The corpus is for testing only and lies beside the project; without it the test is skipped. By
 * default one sentence in {@value #PARTS} is read; {@code -Dwaqai.events.parts=1} reads all.
 */
class EventEvaluationTest {
  private static final Path CORPUS = Path.of(System.getProperty("shared", "../shared"), "eval", "ner", "anercorp-dev.txt");
  private static final Path EVENTS = Path.of("src/test/resources/evaluation/sentence-events.tsv");
  private static final int PARTS = 4;

  /** How many words the telling word may stand from what the fact gives as its evidence. */
  private static final int NEAR = 4;

  private static final Set<EventType> APART = Set.of(EventType.STATEMENT, EventType.POSITION, EventType.LOCATION);

  /** An annotated event: where the telling word begins, and each of its people by the places of their names; empty where the sentence does not tell. */
  private record Told(int at, EventType type, Optional<List<List<Span>>> doers, Optional<List<List<Span>>> others) {}

  private int right;
  private int wrong;
  private int missed;
  private int judged;
  private int people;

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
    System.out.printf(Locale.ROOT, "their people right %.3f (%d of %d)%n", (double) people / judged, people, judged);
    assertThat(precision).isGreaterThan(0.67);
    assertThat(recall).isGreaterThan(0.48);
    assertThat((double) people / judged).isGreaterThan(0.58);
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
        .forEach(e -> gold.add(new Told(begins.get(Integer.parseInt(e[0])), EventType.valueOf(e[1].toUpperCase(Locale.ROOT)),
            people(e[2], words, begins), people(e[3], words, begins))));
    ArticleFacts found = TestPipeline.facts(text.toString());
    for (Fact fact : found.facts()) {
      if (!APART.contains(fact.type())) {
        Optional<Told> told = gold.stream().filter(g -> g.type() == fact.type() && isNear(g.at(), fact.evidence(), begins)).findFirst();
        told.ifPresent(gold::remove);
        right += told.isPresent() ? 1 : 0;
        wrong += told.isPresent() ? 0 : 1;
        told.filter(t -> t.doers().isPresent() && t.others().isPresent()).ifPresent(t -> {
          judged++;
          people += isSame(t, fact, found.entities()) ? 1 : 0;
        });
      }
    }
    missed += gold.size();
  }

  /** The people of a cell; nothing where one of them is not told. */
  private static Optional<List<List<Span>>> people(String cell, List<String> words, List<Integer> begins) {
    return cell.contains("?") ? Optional.empty() : Optional.of(cell.equals("-") ? List.of()
        : Stream.of(cell.split(",")).map(person -> Stream.of(person.split("=")).map(names -> {
          String[] ends = names.split("-");
          int last = Integer.parseInt(ends[ends.length - 1]);
          return new Span(begins.get(Integer.parseInt(ends[0])), begins.get(last) + words.get(last).length());
        }).toList()).toList());
  }

  private static boolean isSame(Told told, Fact fact, List<Entity> entities) {
    if (!told.type().symmetric()) {
      return areThese(told.doers().orElseThrow(), fact.actors(), entities) && areThese(told.others().orElseThrow(), fact.recipients(), entities);
    }
    List<List<Span>> all = new ArrayList<>(told.doers().orElseThrow());
    all.addAll(told.others().orElseThrow());
    return areThese(all, Stream.concat(fact.actors().stream(), fact.recipients().stream()).toList(), entities);
  }

  /** Whether each of them is named where one of the entities is, and nobody is left over. */
  private static boolean areThese(List<List<Span>> people, List<String> ids, List<Entity> entities) {
    List<Entity> left = new ArrayList<>(entities.stream().filter(e -> ids.contains(e.id())).toList());
    boolean all = people.stream().allMatch(names -> left.stream().filter(e -> isNamed(e, names)).findFirst().map(left::remove).orElse(false));
    return all && left.isEmpty();
  }

  private static boolean isNamed(Entity entity, List<Span> names) {
    return entity.mentions().stream().anyMatch(m -> names.stream().anyMatch(n -> n.overlaps(new Span(m.begin(), m.end()))));
  }

  private static boolean isNear(int at, Evidence evidence, List<Integer> begins) {
    int first = (int) begins.stream().filter(b -> b < evidence.begin()).count() - NEAR;
    int last = (int) begins.stream().filter(b -> b < evidence.end()).count() + NEAR;
    int word = begins.indexOf(at);
    return first <= word && word < last;
  }
}
