package waqai.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JSON Lines: on each line one object with {@code id, url, title, publisher, published, lang, text},
 * of which only {@code text} must be there. The text is kept to the last character.
 */
final class JsonLines implements ArticleFormat {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String EXPECTED = "expected one JSON object with a \"text\" on each line";

  private final Limits limits;

  JsonLines(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Readings read(InputStream in, Source source) {
    LineBytes lines = new LineBytes(in, limits.bytes());
    return new Readings() {
      @Override
      public Optional<Reading> next() throws IOException {
        Optional<LineBytes.Line> line = lines.nextNotBlank();
        return line.map(found -> article(found, source));
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  private Reading article(LineBytes.Line line, Source source) {
    Reading.Place place = source.place().at(line.number());
    if (line.tooLong()) {
      return new Reading.Refused(place, limits.tooManyBytes());
    }
    return switch (TextDecoder.decode(line.bytes(), Optional.empty())) {
      case TextDecoder.Unreadable(String reason) -> new Reading.Refused(place, reason);
      case TextDecoder.Text(String text, List<String> notes) -> parse(place, source, text, notes);
    };
  }

  private Reading parse(Reading.Place place, Source source, String line, List<String> notes) {
    try {
      JsonNode object = JSON.readTree(line);
      if (!object.path("text").isTextual()) {
        return new Reading.Refused(place, "no \"text\" in it: " + EXPECTED);
      }
      return draft(place, source, object, notes).check(limits);
    } catch (JsonProcessingException e) {
      return new Reading.Refused(place, "no JSON (" + e.getOriginalMessage() + "): " + EXPECTED);
    }
  }

  private static Draft draft(
      Reading.Place place, Source source, JsonNode object, List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    Optional<String> stamp = field(object, "published");
    Optional<LocalDate> published = stamp.flatMap(JsonLines::day);
    if (stamp.isPresent() && published.isEmpty()) {
      all.add("\"published\" is no date (" + stamp.get() + "): expected one like 2021-09-10");
    }
    String id =
        field(object, "id").orElseGet(() -> source.stem() + "-" + place.line().getAsInt());
    Draft.About about =
        new Draft.About(
            field(object, "url"),
            field(object, "title"),
            field(object, "publisher"),
            published,
            field(object, "lang"),
            field(object, "modified").flatMap(JsonLines::day),
            field(object, "byline"));
    return new Draft(place, id, about, object.path("text").textValue(), all);
  }

  private static Optional<LocalDate> day(String stamp) {
    return DateWords.meanings(CalendarWords.fold(stamp)).stream().findFirst();
  }

  private static Optional<String> field(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText().strip()).filter(s -> !s.isEmpty())
        : Optional.empty();
  }
}
