package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.AnalyzedText;
import waqai.text.Article;
import waqai.text.Span;

/**
 * Texts that nobody would print, from the reader to the facts: each takes a time that is known
 * before. {@code -Dhostile.prose=100000} for texts as long as the program takes them.
 */
class HostileArticlesTest {
  private static final int PROSE = Integer.getInteger("hostile.prose", 4_000);

  /** Seconds of one core for 1,000 characters: ten times what a newspaper's prose takes. */
  private static final double SECONDS = 2.0;

  private static final int UNITS = 990_000;

  /** قال رئيس الوزراء: so that the text is taken for Arabic. */
  private static final String START = "قال رئيس الوزراء العراقي مصطفى الكاظمي إن بلاده ";

  @Test
  void a_sentence_of_many_words_is_cut() {
    hold(many("زار الوزير بغداد وبحث مع نظيره الإيراني هجوم المسلحين على الجيش و") + ".");
  }

  @Test
  void one_name_again_and_again_is_one_entity() {
    ArticleFacts facts = hold(many("زار مصطفى الكاظمي طهران. "));
    assertThat(facts.entities()).filteredOn(e -> e.name().contains("الكاظمي")).hasSize(1);
  }

  @Test
  void many_names_in_one_sentence_are_read() {
    StringBuilder names = new StringBuilder("التقى الرئيس ");
    for (int i = 0; names.length() < UNITS; i++) {
      names.append("محمد ").append(surname(i)).append(" و");
    }
    hold(names + "علي.");
  }

  @Test
  void many_people_in_many_sentences_are_kept_apart() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < UNITS; i++) {
      text.append("التقى محمد ").append(surname(i)).append(" وعلي ").append(surname(7 * i + 3));
      text.append(" في بغداد. ");
    }
    hold(text.toString());
  }

  @Test
  void many_short_sentences_are_read() {
    hold(many("وصل الوزير. قتل جندي. "));
  }

  @Test
  void deep_quotes_and_brackets_are_read() {
    hold(many("«قال ") + many("»"));
    hold(many("(وزير [خارجية ") + many("])"));
  }

  @Test
  void nothing_but_marks_is_read() {
    hold(many("«(\"،؛: "));
  }

  @Test
  void a_text_without_any_mark_is_cut() {
    hold(many("هاجم مسلحون الجيش قرب الموصل وقتلوا جنديا "));
  }

  @Test
  void a_text_without_any_blank_is_cut() {
    hold(many("والوزير"));
  }

  @Test
  void mixed_scripts_are_read() {
    hold(many("قال الوزير العراقي في بغداد said министр 總統 שר รัฐมนตรี "));
  }

  @Test
  void bidi_controls_and_null_characters_are_read() {
    hold(many("\u202eزار\u202c \u2067الوزير\u2069\0 بغداد\u200f "));
  }

  @Test
  void one_noun_again_and_again_is_read() {
    hold(many("رئيس "));
  }

  @Test
  void one_verb_again_and_again_is_read() {
    hold(many("هاجم "));
  }

  @Test
  void digits_without_end_are_read() {
    hold("قتل " + many("0123456789") + " شخصا.");
  }

  @Test
  void numbers_and_dates_without_end_are_cut() {
    hold(many("12/3/2020 17 "));
  }

  @Test
  void number_words_without_end_are_cut() {
    hold(many("مئة ألف وعشرين و"));
  }

  @Test
  void marks_on_one_letter_without_end_are_read() {
    hold(many("قا" + "\u064bـ".repeat(300) + "ل الوزير العراقي " + "في بغداد إن ".repeat(40)));
  }

  /** The machine that gives up an article must get its thread back. */
  @Test
  void analysis_that_is_interrupted_ends() throws InterruptedException {
    Article article = TestPipeline.article(many("زار الوزير بغداد. هاجم مسلحون الجيش. "));
    AtomicReference<Throwable> end = new AtomicReference<>(new IllegalStateException("not ended"));
    Thread thread =
        new Thread(() -> end.set(catching(() -> TestPipeline.get().facts(article))));
    thread.setDaemon(true);
    TestPipeline.facts("زار الوزير بغداد.");
    thread.start();
    Thread.sleep(200);
    thread.interrupt();
    thread.join(20_000);
    assertThat(thread.isAlive()).isFalse();
    assertThat(end.get().getClass().getSimpleName())
        .isIn("CancellationException", "RuntimeInterruptedException"); // ours, CoreNLP's
  }

  @Test
  void every_later_stage_ends_when_interrupted() {
    Article article = TestPipeline.article("زار الوزير بغداد.");
    AnalyzedText text = TestPipeline.get().analyze(article);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> TestPipeline.get().extract(text))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> TestPipeline.get().mentions(article))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** The facts, found in the time that the limit on prose allows. */
  private static ArticleFacts hold(String text) {
    Reading.Read read = read(START + text);
    assertThat(read.notes()).anyMatch(n -> n.contains("are read for facts"));
    Article article = read.article();
    int length = article.prose().stream().mapToInt(Span::length).sum();
    assertThat(length).isEqualTo(PROSE);
    TestPipeline.facts("زار الوزير بغداد."); // the models are loaded before the clock starts
    long before = cpu();
    ArticleFacts facts = TestPipeline.get().facts(article);
    double seconds = (cpu() - before) / 1e9;
    assertThat(seconds).isLessThan(SECONDS * PROSE / 1000);
    if (PROSE > 50_000) {
      System.out.printf(Locale.ROOT, "%s... %.1f s, %d facts%n", text.substring(0, 20), seconds,
          facts.facts().size());
    }
    return facts;
  }

  private static Reading.Read read(String text) {
    StringBuilder json = new StringBuilder("{\"id\":\"hostile\",\"text\":\"");
    for (char c : text.toCharArray()) {
      json.append(c < ' ' || c == '"' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
    }
    byte[] line = json.append("\"}\n").toString().getBytes(StandardCharsets.UTF_8);
    Limits limits = new Limits(Limits.DEFAULT.bytes(), Limits.DEFAULT.units(), PROSE);
    ArticleReader reader = new ArticleReader(new ByteArrayInputStream(line), limits);
    try (Stream<Reading> readings = reader.read(List.of("-"))) {
      return (Reading.Read) readings.findFirst().orElseThrow();
    }
  }

  private static String many(String words) {
    return words.repeat(UNITS / 2 / words.length() + 1);
  }

  /** Names that no list has, each another. */
  private static String surname(int number) {
    StringBuilder out = new StringBuilder("ال");
    for (int rest = number + 1000; rest > 0; rest /= 10) {
      out.append("بتثجحخدذرز".charAt(rest % 10));
    }
    return out.append("ي").toString();
  }

  private static Throwable catching(Runnable work) {
    try {
      work.run();
      return new IllegalStateException("done");
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
