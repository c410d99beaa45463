package waqai.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import waqai.analyze.arabic.ArabicTimeTagger;
import waqai.claim.Claim;
import waqai.extract.Patterns;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.text.Article;
import waqai.text.Span;

/** The real pipeline, loaded once for all tests. */
public final class TestPipeline {
  private static final class Holder {
    static final Patterns PATTERNS = new Patterns();
    static final Pipeline PIPELINE = new Pipeline(new ArabicTimeTagger());
  }

  private TestPipeline() {}

  /** The pipeline itself. */
  public static Pipeline get() {
    return Holder.PIPELINE;
  }

  /** All pattern rows. */
  public static Patterns patterns() {
    return Holder.PATTERNS;
  }

  /** An article of plain text, published on a Friday. */
  public static Article article(String text) {
    return article("test", text);
  }

  /** An article of plain text with this id, published on a Friday. */
  static Article article(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2021, 9, 10)),
        "ar",
        text,
        List.of(new Span(0, text.length())));
  }

  /** The claims of a sentence. */
  public static List<Claim> claims(String sentence) {
    return get().extract(get().analyze(article(sentence + "."))).claims();
  }

  /** The facts of a text. */
  public static ArticleFacts facts(String text) {
    return get().facts(article(text));
  }

  /** Who does it and to whom in the facts of one type that a text tells: {@code [doer, doer] -> [target]}. */
  public static List<String> told(String text, EventType type) {
    ArticleFacts facts = facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> names(facts, f.actors()) + " -> " + names(facts, f.recipients()))
        .toList();
  }

  /** Who does it and to whom in the facts of one type that a text tells: {@code doer+doer > target}. */
  public static List<String> joined(String text, EventType type) {
    ArticleFacts facts = facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> String.join("+", names(facts, f.actors())) + " > " + String.join("+", names(facts, f.recipients())))
        .toList();
  }

  /** Who does what the facts of one type tell, each once. */
  public static List<String> actors(String text, EventType type) {
    return named(text, type, Fact::actors);
  }

  /** To whom it is done in the facts of one type, each once. */
  public static List<String> recipients(String text, EventType type) {
    return named(text, type, Fact::recipients);
  }

  /** Where the facts of one type happen, each place once. */
  public static List<String> places(String text, EventType type) {
    return named(text, type, Fact::places);
  }

  private static List<String> named(String text, EventType type, Function<Fact, List<String>> role) {
    ArticleFacts facts = facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .flatMap(f -> names(facts, role.apply(f)).stream())
        .distinct()
        .toList();
  }

  /** The names of these entities of an article. */
  public static List<String> names(ArticleFacts facts, List<String> ids) {
    return ids.stream()
        .map(id -> facts.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow().name())
        .toList();
  }
}
