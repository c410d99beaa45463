package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/**
 * Tells a second post of the same holder behind و: رئيس الوزراء / وعضو المجلس الأوروبي فلان, رئيس الوزراء / وزعيم حزب العمال فلان
 * (the prime minister and leader of the Labour party).
 */
final class PairedPosts {
  private static final Set<String> MEMBERSHIP = WordClasses.list().words("member-post");
  private static final Set<String> LEADING = WordClasses.list().words("party-post");
  private static final Set<String> PARTIES = WordClasses.list().words("party-body");

  private final List<Token> tokens;

  PairedPosts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether what begins here is a membership or the lead of a party, which goes with another post. */
  boolean is(int begin) {
    if (begin + 1 >= tokens.size()) {
      return false;
    }
    return tokens.get(begin).hasLemmaOf(MEMBERSHIP)
        || tokens.get(begin).hasLemmaOf(LEADING) && tokens.get(begin + 1).hasLemmaOf(PARTIES);
  }

  /** المترجم / والصحفي فلان, الكاتب / والناشط السياسي فلان: what one man is by trade. */
  boolean areTrades(Titles.Title one, int at, Optional<Titles.Title> other, int behind) {
    return other.filter(o -> isTrade(one) && isTrade(o) && one.words().endsWith("ة") == o.words().endsWith("ة")).isPresent()
        && tokens.get(at).isDefinite() && tokens.get(behind).isDefinite();
  }

  private static boolean isTrade(Titles.Title title) {
    return title.kind() == Titles.Kind.ROLE && !title.plural();
  }

  /** استقبل الملك / الوزيرين: two hold this post, and one the post before it. */
  boolean isOfTwo(int before, int post) {
    return isDual(post) && !isDual(before) && !tokens.get(before).isAdjective();
  }

  private boolean isDual(int at) {
    return tokens.get(at).isDefinite() && tokens.get(at).form().matches("ال.{3,}(ين|ان)")
        && tokens.get(at).lemmas().stream().anyMatch(l -> Orthography.fold(tokens.get(at).form()).matches("ال" + l + "(ين|ان)"));
  }
}
