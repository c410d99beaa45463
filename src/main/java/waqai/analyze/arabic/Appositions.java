package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.TaggingWords;
import waqai.text.Phrase;
import waqai.text.Token;

/** Tells a post after a name from an argument of its own: عقد الشيخ زايد / رئيس الدولة / جلسة. */
final class Appositions {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final List<Token> tokens;

  Appositions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The nouns after a verb without the post that follows the first of them, when others remain. */
  List<List<Phrase>> drop(List<List<Phrase>> nouns) {
    boolean post = nouns.size() > 2 && nouns.getFirst().size() == 1 && nouns.get(1).size() == 1
        && isPostOf(nouns.getFirst().getFirst(), nouns.get(1).getFirst());
    if (post) {
      nouns.remove(1);
    }
    return nouns;
  }

  /** Whether a phrase tells the post of the one who is named right before it. */
  boolean isPostOf(Phrase name, Phrase post) {
    return post.begin() > 0 && post.begin() >= name.end() && tokens.get(post.begin() - 1).isName()
        && isPost(post.head());
  }

  /** Whether a word names a post, with what follows it: رئيس الدولة. */
  boolean isPost(int token) {
    Token noun = tokens.get(token);
    return noun.isNoun() && !noun.isDefinite() && noun.lemmas().stream().anyMatch(WORDS::isPost)
        && !noun.form().endsWith("ا");
  }
}
