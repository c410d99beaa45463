package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** The lists of names, titles and nouns by which mentions are found. */
record MentionWords(Gazetteer gazetteer, Titles titles, HeadNouns headNouns, WordClasses classes) {
  /** Participles that only lead from a description to what follows. */
  Set<String> linking() {
    return classes.words("linking");
  }

  /** Whether a sentence is on sport: a word of sport alone, and another of sport. */
  boolean isOnSport(List<Token> tokens) {
    return has(tokens, "sport-strong") > 0 && has(tokens, "sport") > 1;
  }

  private long has(List<Token> tokens, String wordClass) {
    Set<String> words = classes.words(wordClass);
    return tokens.stream().filter(t -> t.isNoun() && words.contains(t.lemma())).count();
  }

  /** Whether a word is a title: الرئيس, القائد. */
  boolean isTitle(Token token) {
    return token.lemmas().stream().anyMatch(l -> titles.find(l, true).isPresent());
  }

  /** Whether a word is a title or a head noun. */
  boolean isCommon(Token token) {
    return lemmas(token).anyMatch(l -> headNouns.find(l).isPresent() || titles.find(l, true).isPresent());
  }

  /** حاتم / الجبلي: of an adjective in ي only itself, and not the noun that it is made from. */
  private static Stream<String> lemmas(Token token) {
    String form = Orthography.stripArticle(Orthography.fold(token.form()));
    boolean origin = token.isAdjective() && form.endsWith("ي") && token.lemmas().contains(form);
    return origin ? Stream.of(form) : token.lemmas().stream();
  }
}
