package waqai.extract;

import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Attribution;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds who has issued the document by which a later verb speaks: وفي بيان أصدره مكتبه، أكد أن. */
final class Issuers {
  /** Such a document stands among the first words. */
  private static final int OPENING = 4;

  /** Behind them the medium is told: في مداخلة عبر قناة. */
  private static final Set<String> MEDIA = Set.of("عبر", "مع", "على", "لدى");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Attribution attribution;

  Issuers(Sentence sentence, FillerReader fillers, Attribution attribution) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.attribution = attribution;
  }

  /** The issuer of a document told before a verb. */
  Optional<Filler> before(Token verb) {
    for (int at = 1; at < verb.index(); at++) {
      Token token = sentence.token(at);
      if ((at < OPENING || opensClause(at - 2)) && sentence.token(at - 1).form().equals("في")
          && token.lemmas().stream().anyMatch(attribution::isDocument)) {
        boolean spoken = token.lemmas().stream().anyMatch(attribution::isSpeech);
        int end = spoken ? addressed(at, verb.index()) : verb.index();
        return fillers.inside(new Phrase(at, at, end));
      }
    }
    return Optional.empty();
  }

  /** أدان الاتحاد هذه الخطوة، وفي بيان نشره مكتبه أكد: the document opens a clause of its own. */
  private boolean opensClause(int joining) {
    return joining > 0 && sentence.token(joining).form().equals("و") && sentence.token(joining - 1).isPunctuation();
  }

  /** Where the words tell to whom or through whom somebody speaks: في حديث لصوت لبنان, أكد أن. */
  private int addressed(int begin, int end) {
    int at = begin;
    while (at < end && !sentence.token(at).tag().equals("IN") && !MEDIA.contains(sentence.token(at).form())) {
      at++;
    }
    return at;
  }
}
