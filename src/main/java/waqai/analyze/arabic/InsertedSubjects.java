package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of speech its subject where the parser takes it into what is said, as something is told between two
 * commas: اعتبر النائب سامي حداد، في حديث إذاعي، أن الحكومة فشلت.
 */
final class InsertedSubjects {
  private final List<Token> tokens;
  private final List<Mention> mentions;

  InsertedSubjects(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their subject and what they say. */
  List<Clause> free(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      subject(clause).ifPresent(subject -> that(clause, subject).ifPresent(that ->
          out.replaceAll(c -> c == clause ? said(c, subject, that) : told(c, subject, that))));
    }
    return out;
  }

  private Optional<Phrase> subject(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || !clause.slot("subj").isEmpty() || clause.slot("comp").isEmpty()
        || clause.content().filter(c -> c.begin() == verb + 1).isEmpty()) {
      return Optional.empty();
    }
    return mentions.stream()
        .map(Mention::phrase)
        .filter(p -> p.begin() == verb + 1 && isComma(p.end()))
        .findFirst();
  }

  /** The conjunction behind the second comma. */
  private Optional<Integer> that(Clause clause, Phrase subject) {
    for (int at = subject.end() + 1; at + 1 < clause.content().orElseThrow().end() && at + 1 < tokens.size(); at++) {
      if (isComma(at)) {
        return Orthography.fold(tokens.get(at + 1).form()).equals("ان") ? Optional.of(at + 1) : Optional.empty();
      }
      if (tokens.get(at).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int at) {
    return at < tokens.size() && tokens.get(at).isComma();
  }

  private static Clause said(Clause clause, Phrase subject, int that) {
    return clause.with("subj", List.of(subject))
        .saying(Optional.of(new Clause.TokenRange(that, clause.content().orElseThrow().end())));
  }

  /** What is said has another subject: the noun right behind the conjunction. */
  private Clause told(Clause clause, Phrase subject, int that) {
    boolean taken = clause.predicate() > that && clause.slot("subj").stream().anyMatch(p -> p.head() == subject.head());
    if (!taken || that + 1 >= tokens.size()) {
      return clause;
    }
    return tokens.get(that + 1).isNoun() || tokens.get(that + 1).isName()
        ? clause.with("subj", List.of(new Phrase(that + 1, that + 1, clause.predicate())))
        : clause.without("subj");
  }
}
