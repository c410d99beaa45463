package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.text.Token;

/** Finds whose house, government or village a description tells, as it stands behind a title. */
final class Owners {
  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;

  Owners(List<Token> tokens, SentenceNames names, TitleFinder finder) {
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
  }

  /** منزل / الأسير سامي حداد, حكومة / الدكتور سامي حداد, قرية / الشيخ زايد: one past the name of whoever it belongs to. */
  int end(int head, HeadNoun noun) {
    int at = head + 1;
    boolean thing = noun.kind() == EntityKind.PLACE || noun.kind() == EntityKind.GOVERNMENT || noun.kind() == EntityKind.ORGANIZATION;
    if (!thing || tokens.get(head).isDefinite() || Genitives.cannotConstruct(tokens.get(head)) || !tokens.get(at).isDefinite()) {
      return at;
    }
    int end = at;
    for (Optional<TitleFinder.Found> next = finder.titleAt(end); next.isPresent() && !next.get().title().plural() && tokens.get(end).isDefinite();
        next = end < tokens.size() ? finder.titleAt(end) : Optional.empty()) {
      end = next.get().end();
    }
    return end > at && end < tokens.size() && names.startsPerson(end) ? names.personEnd(end) : at;
  }
}
