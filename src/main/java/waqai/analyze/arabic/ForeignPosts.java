package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.TaggingWords;
import waqai.text.Mention.Post;
import waqai.text.Token;

/**
 * Tells that a post behind a name is another's, whom the one named receives: استقبل السلطان هيثم بن طارق / وزير خارجية الهند (the
 * Sultan received the foreign minister of India).
 */
final class ForeignPosts {
  /** Posts that nobody holds in another land than his own. */
  private static final Set<String> RULING = Set.of("رئيس", "وزير", "ملك", "امير", "سلطان", "ولي", "رئيسة", "وزيرة", "قائد", "سفير", "سفيرة");
  private static final Set<String> DIPLOMATS = Set.of("سفير", "سفيرة", "قنصل");

  private final List<Token> tokens;
  private final SentenceNames names;

  ForeignPosts(List<Token> tokens, SentenceNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Whether the first of these posts is of another land than the one who is known by this name, right behind a verb. */
  boolean isOfAnother(int begin, int name, TitleWalker.Titled post) {
    Optional<String> own = names.entry(name, EntityKind.PERSON).or(() -> names.entry(begin, EntityKind.PERSON)).flatMap(Entry::of);
    return behindVerb(begin) && own.isPresent() && post.country().filter(c -> c.startsWith("country/") && !c.equals(own.get())).isPresent()
        && tokens.get(post.begin()).hasLemmaOf(RULING);
  }

  /** وزير المالية / سفير الصين: no minister is an ambassador, where somebody is received. */
  boolean isReceived(int begin, TitleWalker.Titled post, TitleWalker.Titled all) {
    List<Post> more = all.posts().subList(Math.min(post.posts().size(), all.posts().size()), all.posts().size());
    return behindVerb(begin) && tokens.get(begin - 1).lemmas().stream().anyMatch(TaggingWords.list()::isReceiving)
        && !tokens.get(post.begin()).hasLemmaOf(DIPLOMATS) && more.stream().anyMatch(p -> tokens.get(p.begin()).hasLemmaOf(DIPLOMATS));
  }

  private boolean behindVerb(int begin) {
    return begin > 0 && tokens.get(begin - 1).isVerb() && !tokens.get(begin - 1).isPassive();
  }
}
