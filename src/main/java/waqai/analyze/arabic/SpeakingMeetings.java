package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/**
 * Finds a meeting that speaks or decides as a body does: دعت / القمة العربية الأطراف إلى (the Arab summit called on), أوصى / المؤتمر
 * (the conference recommended).
 */
final class SpeakingMeetings {
  private static final Set<String> WITH = Set.of("ب", "مع");

  private final List<Token> tokens;
  private final Set<String> meetings;
  private final Set<String> verbs;

  SpeakingMeetings(List<Token> tokens, WordClasses classes) {
    this.tokens = tokens;
    meetings = classes.words("speaking-meeting");
    verbs = classes.words("said-by-meeting");
  }

  /** The meeting that begins at a token, behind a verb of its gender. */
  Optional<TokenMention> at(int i) {
    Token noun = tokens.get(i);
    boolean meeting = noun.isNoun() && noun.hasLemmaOf(meetings) && noun.number() != Token.GrammaticalNumber.PLURAL;
    int verb = meeting ? verb(i) : -1;
    boolean speaks = verb >= 0 && tokens.get(verb).isVerb() && tokens.get(verb).hasLemmaOf(verbs)
        && tokens.get(verb).form().matches(".*ت|ت.*") == Orthography.fold(noun.form()).endsWith("ة");
    int end = speaks ? end(i) : i;
    boolean with = noun.hasLemma("اجتماع") && end < tokens.size() && WITH.contains(tokens.get(end).form());
    return end == i || with
        ? Optional.empty() : Optional.of(TokenMention.description(i, end, EntityKind.INTERNATIONAL));
  }

  /** الخطة التي / صادقت عليها القمة, التي / أقرها المؤتمر: the word before the meeting and the pronoun that points back. */
  private int verb(int i) {
    int at = i - 1;
    if (at >= 0 && tokens.get(at).isPronoun()) {
      at--;
      at = at >= 0 && tokens.get(at).tag().equals("IN") ? at - 1 : at;
    }
    return at;
  }

  /** القمة / العربية الطارئة, قمة / جدة: one past the adjectives of the meeting, or past where it was held. */
  private int end(int i) {
    boolean definite = tokens.get(i).form().startsWith("ال");
    int at = i + 1;
    if (!definite && (at == tokens.size() || !tokens.get(at).isName() && !tokens.get(at).isDefinite())) {
      return i;
    }
    at = definite ? at : at + 1;
    while (at < tokens.size() && tokens.get(at).isAdjective() && tokens.get(at).isDefinite()) {
      at++;
    }
    return at;
  }
}
