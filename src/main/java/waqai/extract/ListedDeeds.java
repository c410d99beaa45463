package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;


/**
 * Finds who does what is told as one of several steps: أعلنت الحكومة عدة قرارات من بينها / طرد السفير (the government announced
 * several decisions, among them the expulsion of the ambassador).
 */
final class ListedDeeds {
  /** How many words the list may reach back to its steps. */
  private static final int FAR = 25;

  private final Sentence sentence;
  private final VerbFrames verbs;
  private final Set<String> listing;
  private final Set<String> steps;
  private final Set<String> taking;

  ListedDeeds(Sentence sentence, VerbFrames verbs, WordClasses classes) {
    this.sentence = sentence;
    this.verbs = verbs;
    listing = classes.words("listing");
    steps = classes.words("stepped");
    taking = classes.words("step-taking");
  }

  /** Who takes the steps of which the deed is one. */
  Optional<List<Filler>> doers(Clause deed) {
    int list = listBefore(deed.predicate());
    return list < 0 ? Optional.empty() : sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < list && list - c.predicate() < FAR)
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(taking) && takesSteps(c, list))
        .map(c -> verbs.of(c).slot("subj"))
        .filter(found -> !found.isEmpty())
        .reduce((first, second) -> second);
  }

  private boolean takesSteps(Clause verb, int list) {
    return List.of("obj", "عن", "ب", "علي").stream().flatMap(s -> verb.slot(s).stream()).map(Phrase::head)
        .anyMatch(h -> h < list && list - h < 8 && sentence.tokens().subList(h, list).stream().limit(4).anyMatch(t -> t.hasLemmaOf(steps)));
  }

  /** Where the words of the list end before a deed, or before one that it is joined to; -1 for none. */
  private int listBefore(int deed) {
    for (int at = deed - 1; at > 1 && deed - at < FAR; at--) {
      Token token = sentence.token(at);
      boolean pronoun = token.form().equals("ها") && listing.contains(Orthography.fold(sentence.token(at - 1).form()) + "ها");
      if (pronoun || listing.contains(Orthography.fold(token.form()))) {
        return at == deed - 1 || isJoined(deed) ? at : -1;
      }
      if (token.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isJoined(int deed) {
    return sentence.token(deed - 1).form().equals("و");
  }
}
