package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Orthography;
import waqai.text.Sentence;
import waqai.text.Token;

/** Whose a thing is by the verb of its relative clause, read word by word: بالدور المهم الذي لعبته / تونس, whatever the parser takes the verb for. */
final class ResumedDeeds {
  /** How far behind the thing its relative pronoun may stand, in words. */
  private static final int NEAR = 6;

  private final Sentence sentence;
  private final OwnerReader owners;
  private final List<Set<String>> doing;

  ResumedDeeds(Sentence sentence, OwnerReader owners, List<Set<String>> doing) {
    this.sentence = sentence;
    this.owners = owners;
    this.doing = doing;
  }

  /** Those who do what is told of the thing; nobody if that is no deed, or if something else is told of it first. */
  List<Filler> of(int thing) {
    int end = Math.min(thing + NEAR, sentence.tokens().size() - 1);
    for (int at = thing + 1; at < end; at++) {
      Token token = sentence.token(at);
      if (token.tag().startsWith("W")) {
        return isDoing(sentence.token(at + 1)) ? subject(at + 2) : List.of();
      }
      if (token.isVerb() || token.tag().equals("CC") || token.tag().equals("IN") || token.isPunctuation() && !"\"«»“”".contains(token.form())) {
        return List.of();
      }
    }
    return List.of();
  }

  /** لعبت, تلعب. */
  private boolean isDoing(Token verb) {
    String form = Orthography.fold(verb.form());
    String bare = form.endsWith("ت") ? form.substring(0, form.length() - 1) : form.startsWith("ت") || form.startsWith("ي") ? form.substring(1) : form;
    return doing.stream().anyMatch(words -> verb.isVerb() ? verb.hasLemmaOf(words) : words.contains(bare));
  }

  /** ه / تونس, بها / السفير, في / ه الوزير: behind the pronoun that stands for the thing. */
  private List<Filler> subject(int behind) {
    int at = behind < sentence.tokens().size() && sentence.token(behind).tag().equals("IN") ? behind + 1 : behind;
    boolean pronoun = at + 1 < sentence.tokens().size() && (sentence.token(at).isPronoun() || sentence.token(at).tag().equals("PRP$"));
    return pronoun ? owners.at(at + 1) : List.of();
  }
}
