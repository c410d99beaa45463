package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/** Places that one noun names together: بلدات كفركلا والخيام, مدينتي سرت وبن جواد. */
final class PlaceLists {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** The longest name in such a list, in words: تل أبو ضهور. */
  private static final int LONGEST = 3;

  private final List<Token> tokens;

  PlaceLists(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether the names of two or more places follow a noun. */
  boolean joins(int noun) {
    return !names(noun).isEmpty();
  }

  /** The names after a noun that names places together; empty when they are not at least two. */
  List<TokenRange> names(int noun) {
    Token token = tokens.get(noun);
    if (!token.isNoun() || token.isDefinite() || !WORDS.isPlaces(Orthography.fold(token.form()))) {
      return List.of();
    }
    List<TokenRange> out = new ArrayList<>();
    int at = afterPronoun(noun + 1);
    while (at < tokens.size() && mayBeName(at)) {
      int end = end(at);
      out.add(new TokenRange(at, end));
      at = next(end);
    }
    boolean told = out.stream().anyMatch(n -> isName(n.begin()));
    return out.size() > 1 && told ? out : List.of();
  }

  /** ثلاث قرى / هي البياضة والمنصوري, مدن رئيسية / هي نيالا وزالنجي: where the names begin. */
  private int afterPronoun(int begin) {
    int at = begin;
    while (at < tokens.size() && tokens.get(at).isAdjective() && tokens.get(at).known()) {
      at++;
    }
    at = at < tokens.size() && tokens.get(at).form().equals("،") ? at + 1 : at;
    at = at < tokens.size() && isAnd(at) ? at + 1 : at;
    return at < tokens.size() && tokens.get(at).form().matches("هي|هما") ? at + 1 : begin;
  }

  /** Whether a word is a name by itself; one of a list must be. */
  private boolean isName(int at) {
    return tokens.get(at).isName() || !tokens.get(at).known();
  }

  private boolean mayBeName(int at) {
    Token token = tokens.get(at);
    boolean nominal = token.isNoun() && token.isDefinite() || !token.known() && token.isAdjective() || token.isNoun() && !token.known();
    return token.isName() || nominal && (at + 1 == tokens.size() || !tokens.get(at + 1).isPronoun());
  }

  private int end(int begin) {
    int at = begin + 1;
    while (at < tokens.size() && at < begin + LONGEST && tokens.get(at).isName()) {
      at++;
    }
    boolean one = at == begin + 1 && at < tokens.size() && tokens.get(at).isNoun()
        && tokens.get(at).isDefinite() != tokens.get(begin).isDefinite();
    return one && endsName(at + 1) ? at + 1 : at;
  }

  private boolean endsName(int at) {
    return at == tokens.size() || tokens.get(at).isPunctuation() || isAnd(at) || tokens.get(at).tag().equals("IN");
  }

  /** Where the next name begins; the end of the sentence when none is joined. */
  private int next(int end) {
    int at = end < tokens.size() && tokens.get(end).form().equals("،") ? end + 1 : end;
    boolean comma = at > end;
    if (at < tokens.size() && isAnd(at)) {
      return at + 1;
    }
    return comma ? at : tokens.size();
  }

  private boolean isAnd(int at) {
    return tokens.get(at).tag().equals("CC") && tokens.get(at).form().equals("و");
  }
}
