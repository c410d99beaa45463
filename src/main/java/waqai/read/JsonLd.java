package waqai.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The description of the article that a page carries as JSON-LD; no context is ever fetched. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  /** schema.org's Article and what it calls its kinds. */
  private static final Pattern ARTICLE = Pattern.compile("Article\\b|BlogPosting|LiveBlogPosting");

  private JsonLd() {}

  /** The first object of the page that describes an article. */
  static Optional<JsonNode> story(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> story = parse(script.data()).flatMap(JsonLd::storyIn);
      if (story.isPresent()) {
        return story;
      }
    }
    return Optional.empty();
  }

  /** A string property, of the first value where there are several. */
  static Optional<String> string(Optional<JsonNode> object, String name) {
    return object
        .map(node -> node.isArray() ? node.path(0).path(name) : node.path(name))
        .map(node -> node.isArray() ? node.path(0) : node)
        .filter(JsonNode::isTextual)
        .map(node -> Parser.unescapeEntities(node.textValue(), false))
        .filter(value -> !value.isBlank());
  }

  /** Sites do publish JSON-LD that is none: it then says nothing. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> storyIn(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      if (ARTICLE.matcher(node.path("@type").toString()).find()) {
        return Optional.of(node);
      }
      node.forEach(open::addLast);
    }
    return Optional.empty();
  }
}
