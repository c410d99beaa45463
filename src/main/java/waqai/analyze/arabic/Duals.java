package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;

/** Two things that one noun in the dual names together: حركتا فتح وحماس, الرئيسان المصري والفرنسي. */
final class Duals {
  private static final TaggingWords WORDS = TaggingWords.list();

  private static final Set<String> BODIES = Set.of("حزبا", "حزبي", "جيشا", "جيشي", "تنظيما", "تنظيمي");

  private final List<Token> tokens;

  Duals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a noun names two bodies of which the names follow: حركتا فتح وحماس, حكومتا مصر والسودان. */
  boolean joinsBodies(int noun) {
    Token token = tokens.get(noun);
    String form = Orthography.fold(token.form());
    boolean feminine = form.length() > 4 && (form.endsWith("تا") || form.endsWith("تي"))
        && token.lemmas().contains(form.substring(0, form.length() - 2) + "ة");
    return (feminine || BODIES.contains(form)) && token.isNoun() && noun + 3 < tokens.size()
        && tokens.get(noun + 1).isName() && isAnd(noun + 2);
  }

  /** وزيرا خارجية مصر والأردن, زعيمي الحزبين: two people told by what they are of. */
  boolean isConstruct(int noun) {
    Token token = tokens.get(noun);
    String form = Orthography.fold(token.form());
    String stem = form.substring(0, form.length() - 1);
    return form.length() > 3 && token.isNoun() && !token.isDefinite() && (form.endsWith("ا") || form.endsWith("ي"))
        && token.lemmas().contains(stem) && WORDS.isPost(stem) && noun + 1 < tokens.size()
        && (tokens.get(noun + 1).isNoun() || tokens.get(noun + 1).isName());
  }

  /** The second of two adjectives of origin that tell a dual apart: الوفدان العراقي / والمصري; -1 for none. */
  int second(int noun) {
    if (!tokens.get(noun).isNoun() || !isDual(noun) || !tokens.get(noun).isDefinite()) {
      return -1;
    }
    int at = noun + 1;
    if (at < tokens.size() && isDual(at)) {
      at++;
    }
    return at + 2 < tokens.size() && isOrigin(at) && isAnd(at + 1) && isOrigin(at + 2) ? at + 2 : -1;
  }

  private boolean isDual(int at) {
    String form = tokens.get(at).form();
    return form.length() > 5 && (form.endsWith("ان") || form.endsWith("ين"));
  }

  private boolean isOrigin(int at) {
    Token token = tokens.get(at);
    return (token.isNoun() || token.isAdjective() || token.isName()) && token.form().startsWith("ال")
        && token.form().endsWith("ي");
  }

  private boolean isAnd(int at) {
    return tokens.get(at).tag().equals("CC") && tokens.get(at).form().equals("و");
  }
}
