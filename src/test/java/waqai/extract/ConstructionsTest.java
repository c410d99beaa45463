package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waqai.Recorded;
import waqai.app.TestPipeline;
import waqai.extract.ReadExample.Reading;

/**
 * Puts the examples of pattern rows into the constructions that news prose is made of, behind
 * connectors, round insertions, under verbs of saying, with other subjects: who did what to whom
 * must be read as in the plain sentence. How many of a hundred are, stands in a file, recorded as
 * measured: its differences show what a change does to all verbs at once.
 */
class ConstructionsTest {
  private static final Path CASES = Path.of("src/test/resources/cases/constructions");

  /** Each construction is tried on every so manieth example, beginning with another one each time. */
  private static final int STRIDE = 12;

  /** Of all readings, at least this share stays the same: it only ever rises. */
  private static final double SHARE_READ = 0.90;

  private record Share(String construction, int read, int tried) {
    String row() {
      return String.format(Locale.ROOT, "%s\t%d\t%d%n", construction, read, tried);
    }
  }

  @Test
  void an_example_is_read_alike_in_every_construction() throws IOException {
    List<ReadExample> examples =
        TestPipeline.patterns().all().parallelStream().flatMap(p -> ReadExample.of(p).stream()).toList();
    List<Construction> constructions =
        Construction.read(Files.readAllLines(CASES.resolve("constructions.tsv")));
    List<Share> shares = IntStream.range(0, constructions.size())
        .mapToObj(i -> share(constructions.get(i), sample(examples, i))).toList();
    int read = shares.stream().mapToInt(Share::read).sum();
    int tried = shares.stream().mapToInt(Share::tried).sum();
    Recorded.check(CASES.resolve("read.tsv"), shares.stream().map(Share::row).collect(Collectors.joining()));
    assertThat((double) read / tried).isGreaterThan(SHARE_READ);
  }

  private static List<ReadExample> sample(List<ReadExample> examples, int first) {
    return IntStream.range(0, examples.size()).filter(i -> i % STRIDE == first % STRIDE)
        .mapToObj(examples::get).toList();
  }

  private static Share share(Construction construction, List<ReadExample> examples) {
    List<Boolean> right = examples.parallelStream()
        .flatMap(e -> construction.sentence(e).stream().map(s -> isRead(construction, e, s))).toList();
    return new Share(construction.id(), (int) right.stream().filter(r -> r).count(), right.size());
  }

  private static boolean isRead(Construction construction, ReadExample example, String sentence) {
    Reading expected = construction.expected(example.reading());
    return Reading.of(sentence, expected.type()).contains(expected);
  }
}
