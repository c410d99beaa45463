package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb the object that the parser takes to the name of its subject: أعلن المتحدث باسم الجيش العقيد سامي حداد /
 * تدمير آلية. A name has no genitive, so a noun right behind it is none of its words.
 */
final class NamedSubjects {
  private static final List<String> TOLD = List.of("obj", "obj2", "comp");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  NamedSubjects(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, each verb with its own object. */
  List<Clause> free(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      object(clause).or(() -> cutObject(clause)).ifPresent(object -> out.replaceAll(c -> c == clause ? c.with("obj", List.of(object)) : hung(c, clause, object)));
    }
    return out;
  }

  private Optional<Phrase> object(Clause clause) {
    if (clause.kind() != Clause.Kind.VERB || clause.content().isPresent() || clause.slot("subj").size() != 1
        || TOLD.stream().anyMatch(slot -> !clause.slot(slot).isEmpty())) {
      return Optional.empty();
    }
    Phrase subject = clause.slot("subj").getFirst();
    return mentions.stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && subject.head() > clause.predicate())
        .filter(m -> m.phrase().covers(subject.head()))
        .map(m -> m.phrase().end())
        .filter(end -> end < subject.end() && isName(end - 1) && isFree(end))
        .findFirst()
        .map(end -> new Phrase(end, end, subject.end()));
  }

  /** شنت جماعة بوكو / حرام هجمات: the end of the name of the subject, taken for the object. */
  private Optional<Phrase> cutObject(Clause clause) {
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").size() != 1 || clause.slot("obj").size() != 1) {
      return Optional.empty();
    }
    int subject = clause.slot("subj").getFirst().head();
    Phrase object = clause.slot("obj").getFirst();
    return mentions.stream()
        .filter(m -> m.named() && subject > clause.predicate() && m.phrase().covers(subject))
        .filter(m -> m.phrase().begin() < object.head() && object.head() < m.phrase().end())
        .map(m -> m.phrase().end())
        .filter(end -> end < tokens.size() && isFree(end))
        .findFirst()
        .map(end -> new Phrase(end, end, Math.max(object.end(), end + 1)));
  }

  private boolean isName(int at) {
    return tokens.get(at).isName() || tokens.get(at).isDefinite();
  }

  /** A noun that is neither a name nor known to be somebody else. */
  private boolean isFree(int at) {
    Token token = tokens.get(at);
    return token.isNoun() && !token.isName() && !token.isDefinite() && !token.tag().equals("CD")
        && !Prepositions.isPrepositional(waqai.lexicon.Orthography.fold(token.form()))
        && !Agreement.DAYS.contains(waqai.lexicon.Orthography.fold(token.form()))
        && mentions.stream().noneMatch(m -> m.phrase().covers(at));
  }

  /** The noun now hangs on the verb. */
  private static Clause hung(Clause clause, Clause verb, Phrase object) {
    return clause.predicate() == object.head() ? clause.under(verb.predicate()) : clause;
  }
}
