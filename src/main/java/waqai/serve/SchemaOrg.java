package waqai.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.TreeMap;

/** What search engines read in a page: its thing in terms of schema.org, as JSON-LD. */
final class SchemaOrg {
  private static final JsonMapper JSON = new JsonMapper();

  private SchemaOrg() {}

  static String entity(IndexedEntity entity) {
    ObjectNode thing = thing(type(entity.kind()), entity.node().getURI());
    ArrayNode names = thing.putArray("name");
    new TreeMap<>(entity.named().labels())
        .forEach((language, text) -> names.addObject().put("@language", language).put("@value", text));
    entity
        .wikidata()
        .ifPresent(id -> thing.put("sameAs", "http://www.wikidata.org/entity/" + id));
    return inScript(thing);
  }

  static String fact(String iri, String sentence, String day) {
    ObjectNode thing = thing("Claim", iri);
    thing.put("name", sentence);
    if (!day.isEmpty()) {
      thing.put("temporalCoverage", day);
    }
    return inScript(thing);
  }

  static String article(
      IndexedArticle article, Optional<String> modified, Optional<String> writer) {
    ObjectNode thing = thing("NewsArticle", article.node().getURI());
    thing.put("headline", article.title());
    thing.put("inLanguage", article.language());
    article.published().ifPresent(day -> thing.put("datePublished", day.toString()));
    modified.ifPresent(day -> thing.put("dateModified", day));
    writer.ifPresent(name -> thing.put("author", name));
    return inScript(thing);
  }

  private static ObjectNode thing(String type, String iri) {
    ObjectNode thing = JSON.createObjectNode();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type);
    thing.put("@id", iri);
    return thing;
  }

  private static String type(String kind) {
    return switch (kind) {
      case "Person" -> "Person";
      case "Country" -> "Country";
      case "Place" -> "Place";
      case "Government" -> "GovernmentOrganization";
      case "Organization", "Military", "ArmedGroup", "Party", "International" -> "Organization";
      default -> "Thing";
    };
  }

  /** JSON that cannot end the script element it stands in. */
  private static String inScript(ObjectNode thing) {
    return thing.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
