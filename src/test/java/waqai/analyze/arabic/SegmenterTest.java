package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SegmenterTest {
  private Segmenter segmenter;
  private StanfordCoreNLP plain;

  @BeforeAll
  void load() {
    segmenter = new Segmenter(ArabicParser.properties());
    Properties properties = ArabicParser.properties();
    properties.setProperty("annotators", "tokenize");
    plain = new StanfordCoreNLP(properties, false);
  }

  @Test
  void segments_articles_as_core_nlp_does() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("data/articles"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Files.readString(file).lines().map(ParserInput::of).forEach(paragraphs::add);
      }
    }
    assertThat(paragraphs).hasSizeGreaterThan(20).allSatisfy(this::agree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "و", "،،،", "2024", "NATO", "ـــ", "\u0000", "\u202Eقال\u202C", "كَتَبَ؟ نعم!", "وبالـمدرسة"})
  void segments_the_odd_as_core_nlp_does(String text) {
    agree(text);
  }

  @Test
  void segments_noise_as_core_nlp_does() {
    String letters = "ابتةجدرسعفقكلمنهويىءأإآؤئًّـ  ..،؟0١%-/()aZ";
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(1 + random.nextInt(60), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
      agree(text.toString());
    }
  }

  private void agree(String text) {
    assertThat(lines(segmenter.segment(text))).as(text).isEqualTo(lines(plain.process(text)));
  }

  private static List<String> lines(Annotation annotation) {
    List<String> lines = new ArrayList<>();
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      for (CoreLabel it : sentence.get(TokensAnnotation.class)) {
        lines.add(
            it.beginPosition() + "-" + it.endPosition() + " " + it.word() + " " + it.value() + " "
                + it.originalText() + " " + it.index() + " " + it.sentIndex());
      }
      lines.add("");
    }
    return lines;
  }
}
