package waqai.fact;

/**
 * A place in an article that names or describes an entity, whether or not a fact tells of it.
 *
 * @param begin where the name begins, in UTF-16 units of the article's text
 * @param end where it ends, half-open
 * @param words what stands there
 * @param named whether it is a name rather than a description
 * @param entity what is meant; its kind is that of the whole article
 */
public record EntityMention(int begin, int end, String words, boolean named, Entity entity) {}
