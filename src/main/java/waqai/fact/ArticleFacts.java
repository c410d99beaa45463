package waqai.fact;

import java.util.List;

/**
 * All that was found in one article, names resolved.
 *
 * @param article the id of the article
 * @param entities every entity that some fact uses, in the order of first mention
 * @param facts in the order of their evidence
 * @param refusals candidates that did not become facts
 */
public record ArticleFacts(
    String article, List<Entity> entities, List<Fact> facts, List<Refusal> refusals) {
  public ArticleFacts {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    refusals = List.copyOf(refusals);
  }
}
