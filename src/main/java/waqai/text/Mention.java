package waqai.text;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;

/**
 * A place in a sentence that names or describes somebody or something.
 *
 * @param sentence index of the sentence
 * @param phrase the whole description, titles included
 * @param kind what it is, as far as the words tell
 * @param name the name proper, as written, without attached particles and titles; for descriptions
 *     the describing words
 * @param nameSpan where that name stands
 * @param whole the whole noun phrase, with what the description leaves out (أعضاء في حزب الله)
 * @param named whether it has a proper name rather than a description
 * @param gazetteer the id of the gazetteer row
 * @param posts the posts that the words give to the person
 * @param of gazetteer id of the country it is said to belong to (وزارة الخارجية الأمريكية)
 */
public record Mention(
    int sentence,
    Phrase phrase,
    EntityKind kind,
    String name,
    Span nameSpan,
    Span whole,
    boolean named,
    Optional<String> gazetteer,
    List<Post> posts,
    Optional<String> of) {
  public Mention {
    posts = List.copyOf(posts);
  }

  /**
   * A post in the words of the article.
   *
   * @param lemma the head noun, folded (رييس is written رئيس)
   * @param begin first token
   * @param end one past the last token
   * @param former whether the words say that it was held before
   * @param holder heads of the phrases that name the country or body, nearest first
   */
  public record Post(String lemma, int begin, int end, boolean former, List<Integer> holder) {}
}
