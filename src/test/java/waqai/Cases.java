package waqai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.fact.Quantity;
import waqai.fact.TimeBasis;
import waqai.text.Article;
import waqai.text.Span;

/** Reads the folders of {@code cases/graph}: articles with the facts that they give. */
@NullMarked
public final class Cases {
  public static final Path FOLDER = Path.of("src/test/resources/cases/graph");
  private static final JsonMapper JSON = new JsonMapper();

  private Cases() {}

  /** An article with its facts. */
  public record Case(Article article, ArticleFacts facts) {}

  public static List<Case> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().map(Cases::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Case named(String name) {
    return read(FOLDER.resolve(name));
  }

  private static Case read(Path folder) {
    try {
      Article article = article(JSON.readTree(folder.resolve("article.json").toFile()));
      JsonNode found = JSON.readTree(folder.resolve("facts.json").toFile());
      return new Case(article, facts(article, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(JsonNode json) {
    String text = json.get("text").asText();
    return new Article(
        json.get("id").asText(),
        text(json, "url"),
        text(json, "title"),
        text(json, "publisher"),
        text(json, "published").map(LocalDate::parse),
        json.get("lang").asText(),
        text,
        List.of(new Span(0, text.length())),
        text(json, "modified").map(LocalDate::parse),
        text(json, "byline"));
  }

  private static ArticleFacts facts(Article article, JsonNode json) {
    List<Entity> entities = new ArrayList<>();
    json.get("entities").forEach(entity -> entities.add(entity(entity)));
    List<Fact> facts = new ArrayList<>();
    json.get("facts").forEach(fact -> facts.add(fact(article, fact)));
    return new ArticleFacts(article.id(), entities, facts, List.of());
  }

  private static Entity entity(JsonNode json) {
    return new Entity(
        json.get("id").asText(),
        EntityKind.of(json.get("type").asText()),
        json.get("name").asText(),
        texts(json.get("aliases")),
        text(json, "en"),
        false,
        text(json, "wikidata"),
        text(json, "gazetteer"),
        text(json, "of"),
        List.of());
  }

  private static Fact fact(Article article, JsonNode json) {
    return new Fact(
        json.get("id").asText(),
        EventType.of(json.get("type").asText()),
        texts(json.get("actor")),
        texts(json.get("recipient")),
        texts(json.get("place")),
        text(json, "time").map(Cases::time),
        text(json, "basis").map(TimeBasis::valueOf),
        FactStatus.valueOf(json.get("status").asText().toUpperCase(Locale.ROOT)),
        texts(json.get("source")),
        quantities(json.get("quantities")),
        evidence(article, json.get("evidence").asText()),
        List.of(),
        json.get("core").asBoolean(),
        text(json, "title"),
        json.path("former").asBoolean(),
        json.get("rule").asText(),
        json.get("confidence").asDouble());
  }

  /** Evidence of these words, which must stand in the article. */
  public static Evidence evidence(Article article, String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(article.id() + " does not say: " + words);
    }
    return new Evidence(begin, begin + words.length(), words);
  }

  private static List<Quantity> quantities(JsonNode json) {
    List<Quantity> quantities = new ArrayList<>();
    for (JsonNode one : json) {
      quantities.add(
          new Quantity(
              Stream.of(Quantity.What.values())
                  .filter(it -> it.code().equals(one.get("what").asText()))
                  .findFirst()
                  .orElseThrow(),
              one.get("value").asDouble(),
              Stream.of(Quantity.Bound.values())
                  .filter(it -> it.code().equals(one.get("bound").asText()))
                  .findFirst()
                  .orElseThrow(),
              text(one, "unit")));
    }
    return quantities;
  }

  private static FactTime time(String iso) {
    return iso.length() == 7
        ? new FactTime.Month(YearMonth.parse(iso))
        : new FactTime.Day(LocalDate.parse(iso));
  }

  private static List<String> texts(@Nullable JsonNode json) {
    List<String> texts = new ArrayList<>();
    if (json != null) {
      json.forEach(text -> texts.add(text.asText()));
    }
    return texts;
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).filter(it -> !it.isNull()).map(JsonNode::asText);
  }
}
