package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** Sentences in which nothing happens that is a political fact must give no event. */
class OrdinarySentencesTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/cases/ordinary-sentences.txt");

  /** Below this share of the sentences may give one. */
  private static final double SHARE = 0.02;

  private final List<String> sentences = sentences();

  private static List<String> sentences() {
    try {
      return Files.readAllLines(SENTENCES).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("reading " + SENTENCES, e);
    }
  }

  @Test
  void are_many_and_none_stands_twice() {
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(420).doesNotHaveDuplicates();
  }

  @Test
  void fewer_than_one_in_fifty_give_an_event() {
    List<String> wrong =
        sentences.parallelStream().map(OrdinarySentencesTest::event).flatMap(Optional::stream).toList();
    assertThat((double) wrong.size() / sentences.size())
        .as("%d of %d sentences give an event:%n%s", wrong.size(), sentences.size(),
            String.join("\n", wrong))
        .isLessThan(SHARE);
  }

  private static Optional<String> event(String sentence) {
    return TestPipeline.facts(sentence + ".").facts().stream()
        .filter(f -> f.type() != EventType.POSITION && f.type() != EventType.LOCATION)
        .findFirst()
        .map(f -> sentence + " : " + told(f));
  }

  private static String told(Fact fact) {
    return fact.type().code() + " by " + fact.rule();
  }
}
