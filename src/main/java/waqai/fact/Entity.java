package waqai.fact;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that facts of one article tell about.
 *
 * @param id its name in this article's result, {@code e1}, {@code e2} ...
 * @param kind what it is
 * @param name the fullest name, as written, without attached particles
 * @param aliases its other names in the article, in the order of their first mention
 * @param english its English name
 * @param derivedEnglish whether that name was romanised by rule rather than known
 * @param wikidata its Wikidata id ({@code Q796}), only where certain
 * @param gazetteer the id of its gazetteer row, which is the same in every article
 * @param of the id of the country or body that it belongs to
 * @param mentions where it is named in the article: begin and end in UTF-16 units
 */
public record Entity(
    String id,
    EntityKind kind,
    String name,
    List<String> aliases,
    Optional<String> english,
    boolean derivedEnglish,
    Optional<String> wikidata,
    Optional<String> gazetteer,
    Optional<String> of,
    List<Mention> mentions) {
  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** A half-open range of UTF-16 units in which the entity is named. */
  public record Mention(int begin, int end) {}
}
