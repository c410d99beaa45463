package waqai.analyze.arabic;

import java.util.Set;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Titles;
import waqai.text.Token;

/**
 * The lists of names, titles and nouns by which mentions are found.
 *
 * @param linking nouns that only link a description to what it describes
 */
record MentionWords(Gazetteer gazetteer, Titles titles, HeadNouns headNouns, Set<String> linking) {
  /** Whether a word is a title or a head noun. */
  boolean isCommon(Token token) {
    return token.lemmas().stream()
        .anyMatch(l -> headNouns.find(l).isPresent() || titles.find(l, true).isPresent());
  }
}
