package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Finds who is asked behind an occasion that stands between two commas, with whatever is said of it: طالب نواب من الكتلة، في مؤتمر عقدوه في
 * المجلس، / الحكومة بالاستقالة (deputies of the bloc, in a conference that they held, demanded that the government resign).
 */
final class ObjectsBehindOccasions {
  private static final Set<String> OCCASIONS = WordClasses.list().words("occasion-opening");

  private static final Set<String> LINKS = Set.of("ب", "الي", "علي", "من");

  /** How many words the subject and the occasion may have. */
  private static final int FAR = 14;

  private final List<Token> tokens;
  private final List<Mention> mentions;

  ObjectsBehindOccasions(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /**
   * Whoever stands there, before the preposition of what is asked.
   *
   * @param end one past the words for the subject
   */
  Optional<Phrase> behind(int verb, int end) {
    int open = comma(end);
    if (open < 0 || open + 1 >= tokens.size() || !OCCASIONS.contains(fold(open + 1))
        || tokens.subList(verb + 1, open).stream().anyMatch(t -> t.isVerb())) {
      return Optional.empty();
    }
    int close = comma(open + 2);
    return close < 0 ? Optional.empty() : mentions.stream()
        .filter(m -> m.phrase().begin() == close + 1 && m.kind().isSomebody() && LINKS.contains(fold(m.phrase().end())))
        .findFirst().map(Mention::phrase);
  }

  /** The first comma from a place on, not too far. */
  private int comma(int begin) {
    return IntStream.range(begin, Math.min(tokens.size(), begin + FAR)).filter(i -> tokens.get(i).isComma()).findFirst().orElse(-1);
  }

  private String fold(int at) {
    return at < tokens.size() ? Orthography.fold(tokens.get(at).form()) : "";
  }
}
