package waqai.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactTime;
import waqai.fact.Quantity;
import waqai.text.Article;

/**
 * The facts of an article as one line of JSON. Positions are UTF-16 units of the article's text,
 * begin and end, half-open.
 */
final class FactJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private FactJson(JsonGenerator out) {
    this.out = out;
  }

  static String line(Article article, ArticleFacts found) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      new FactJson(out).write(article, found);
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON to memory", e);
    }
    return line.toString();
  }

  private void write(Article article, ArticleFacts found) throws IOException {
    out.writeStartObject();
    out.writeStringField("doc", article.id());
    out.writeStringField("lang", article.lang());
    orNull("published", article.published().map(LocalDate::toString));
    out.writeArrayFieldStart("entities");
    for (Entity entity : found.entities()) {
      write(entity);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("facts");
    for (Fact fact : found.facts()) {
      write(fact);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Entity entity) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", entity.id());
    out.writeStringField("type", entity.kind().code());
    out.writeStringField("name", entity.name());
    strings("aliases", entity.aliases());
    orNull("en", entity.english());
    orNull("wikidata", entity.wikidata());
    ifPresent("of", entity.of());
    out.writeArrayFieldStart("mentions");
    for (Entity.Mention mention : entity.mentions()) {
      range(mention.begin(), mention.end());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Fact fact) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", fact.id());
    out.writeStringField("type", fact.type().code());
    strings("actor", fact.actors());
    strings("recipient", fact.recipients());
    strings("place", fact.places());
    orNull("time", fact.time().map(FactTime::iso));
    ifPresent("timeBasis", fact.basis().map(basis -> basis.name().toLowerCase(Locale.ROOT)));
    out.writeStringField("status", fact.status().code());
    strings("source", fact.sources());
    out.writeArrayFieldStart("quantities");
    for (Quantity quantity : fact.quantities()) {
      write(quantity);
    }
    out.writeEndArray();
    ifPresent("title", fact.title());
    if (fact.former()) {
      out.writeBooleanField("former", true);
    }
    evidence(fact);
    out.writeBooleanField("core", fact.core());
    out.writeStringField("rule", fact.rule());
    out.writeNumberField("confidence", fact.confidence());
    out.writeEndObject();
  }

  private void write(Quantity quantity) throws IOException {
    out.writeStartObject();
    out.writeStringField("what", quantity.what().code());
    double value = quantity.value();
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumberField("value", (long) value);
    } else {
      out.writeNumberField("value", value);
    }
    out.writeStringField("bound", quantity.bound().code());
    orNull("unit", quantity.unit());
    out.writeEndObject();
  }

  private void evidence(Fact fact) throws IOException {
    out.writeStringField("evidence", fact.evidence().words());
    out.writeFieldName("sentence");
    range(fact.evidence().begin(), fact.evidence().end());
    if (!fact.further().isEmpty()) {
      out.writeArrayFieldStart("further");
      for (Evidence other : fact.further()) {
        range(other.begin(), other.end());
      }
      out.writeEndArray();
    }
  }

  private void range(int begin, int end) throws IOException {
    out.writeStartObject();
    out.writeNumberField("begin", begin);
    out.writeNumberField("end", end);
    out.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private void orNull(String name, Optional<String> value) throws IOException {
    out.writeFieldName(name);
    out.writeString(value.orElse(null));
  }

  private void ifPresent(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }
}
