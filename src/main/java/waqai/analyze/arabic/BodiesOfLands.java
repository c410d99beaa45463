package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import waqai.fact.EntityKind;
import waqai.text.Token;

/** Bodies that one noun in the plural or dual names together, each by its land: القوات المغربية والأمريكية (Moroccan and American forces). */
final class BodiesOfLands {
  private final List<Token> tokens;
  private final SentenceNames names;

  BodiesOfLands(List<Token> tokens, SentenceNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Where the adjectives of origin stand behind a noun; none when they are not at least two. */
  List<Integer> origins(int noun) {
    List<Integer> out = new ArrayList<>();
    int at = isMany(noun) ? noun + 1 : tokens.size();
    while (isOrigin(at, noun)) {
      out.add(at);
      at = at + 1 < tokens.size() && tokens.get(at + 1).form().equals("و") ? at + 2 : tokens.size();
    }
    return out.size() > 1 ? out : List.of();
  }

  /** The noun as it stands before each of them: ل + لقوات is القوات. */
  String name(int noun) {
    String form = tokens.get(noun).form();
    return tokens.get(noun).isDefinite() && !form.startsWith("ال") ? "ال" + form.substring(form.startsWith("ل") ? 1 : 0) : form;
  }

  private boolean isMany(int noun) {
    String form = tokens.get(noun).form();
    return tokens.get(noun).isNoun() && (tokens.get(noun).number() == Token.GrammaticalNumber.PLURAL
        || form.endsWith("ات") || form.endsWith("تان") || form.endsWith("تين"));
  }

  private boolean isOrigin(int at, int noun) {
    return at < tokens.size() && !tokens.get(at).isVerb() && tokens.get(at).isDefinite() == tokens.get(noun).isDefinite()
        && tokens.get(at).form().endsWith("ية") && names.nisba(at).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }
}
