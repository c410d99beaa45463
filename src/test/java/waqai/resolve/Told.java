package waqai.resolve;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** What a text tells, for comparison: the type, who does it and to whom. */
final class Told {
  private Told() {}

  /** The facts of a text: {@code Attack doer + doer > target}. */
  static List<String> facts(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = entities(facts);
    return facts.facts().stream().map(f -> told(f, entities)).toList();
  }

  /** What happens in a text, but for statements, posts and where places lie: {@code ATTACK doer > target}. */
  static List<String> deeds(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = entities(facts);
    return facts.facts().stream()
        .filter(f -> f.type() != EventType.STATEMENT && f.type() != EventType.POSITION && f.type() != EventType.LOCATION)
        .map(f -> f.type() + " " + names(f.actors(), entities) + " > " + names(f.recipients(), entities))
        .map(told -> told.replace("  ", " ").strip())
        .toList();
  }

  /** The entities of an article by id. */
  static Map<String, Entity> entities(ArticleFacts facts) {
    return facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
  }

  /** The type of a fact with its actors and recipients. */
  static String told(Fact fact, Map<String, Entity> entities) {
    return fact.type().code() + " " + names(fact.actors(), entities) + " > " + names(fact.recipients(), entities);
  }

  /** The names of these, joined by +. */
  static String names(List<String> ids, Map<String, Entity> entities) {
    return ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining(" + "));
  }
}
