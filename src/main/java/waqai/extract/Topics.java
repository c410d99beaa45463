package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.extract.Matcher.Missed;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells the nouns of events that are only talked of or asked for: بحث ملف التهدئة, للمطالبة بالإفراج عنهم, رفضا لاعتقالهم. */
final class Topics {
  private static final Set<EventType> MATTERS = Set.of(EventType.CEASEFIRE, EventType.RELEASE, EventType.ELECTION,
      EventType.WITHDRAWAL, EventType.NEGOTIATION, EventType.AGREEMENT, EventType.MEDIATION);

  private final Sentence sentence;
  private final Set<String> dossiers;

  Topics(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    dossiers = classes.words("dossier");
  }

  /** Whether a noun without a doer tells of a matter, of what is demanded or of what is refused. */
  boolean isOnlyTopic(Match match, List<Missed> missed) {
    if (!match.frame().isNoun() || match.predicate() == 0) {
      return false;
    }
    boolean matter = MATTERS.contains(match.pattern().type())
        && sentence.token(match.predicate() - 1).hasLemmaOf(dossiers);
    return matter || match.actors().isEmpty() && (isDemanded(match, missed) || isRefused(match));
  }

  private static boolean isDemanded(Match match, List<Missed> missed) {
    return match.frame().clause().parent().filter(p -> missed.stream().anyMatch(m ->
        m.predicate() == p && p < match.predicate() && m.pattern().type() == EventType.DEMAND && m.lacksOnlyPeople())).isPresent();
  }

  /** رفضا / لاعتقالهم: why something else is done. */
  private boolean isRefused(Match match) {
    int at = match.predicate() - 2;
    if (at < 0 || !sentence.token(at + 1).form().equals("ل")) {
      return false;
    }
    Token why = sentence.token(at);
    return why.hasLemma("رفض") && !why.isDefinite() && why.form().matches(".*(ا|اً|ًا)");
  }
}
