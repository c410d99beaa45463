package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb the object that the parser takes to who leads the subject, behind a comma, or to a town: شنت طائرات التحالف بقيادة السعودية، فجر
 * اليوم، / ثلاث غارات (aircraft of the coalition led by Saudi Arabia carried out, at dawn, three raids).
 */
final class ObjectsBehindLeaders {
  private static final Set<String> LEADERSHIP = WordClasses.list().words("leadership");

  private static final Set<String> TIMES = Set.of("صباح", "يوم", "شهر", "عام", "ليل", "نهار", "غد", "سنة", "اسبوع", "ساعة", "مرة");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  ObjectsBehindLeaders(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their object. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> object(c, clauses).map(o -> c.with("obj", List.of(o))).orElse(c)).toList();
  }

  private Optional<Phrase> object(Clause verb, List<Clause> clauses) {
    boolean wanting = verb.kind() == Clause.Kind.VERB && verb.slot("obj").isEmpty() && verb.slot("comp").isEmpty() && verb.content().isEmpty()
        && tokens.get(verb.predicate()).lemmas().stream().anyMatch(l -> TaggingWords.list().isCarrying(l) || TaggingWords.list().isTransitive(l) || TaggingWords.list().isNeeding(l));
    return !wanting ? Optional.empty() : behindTown(verb).or(() -> behindLeader(verb, clauses));
  }

  /** أصدرت المحكمة العسكرية في مأرب / حكما: an accusative that the parser hangs on a town. */
  private Optional<Phrase> behindTown(Clause verb) {
    return verb.slot("في").stream()
        .filter(p -> p.head() > verb.predicate() && p.end() > p.head() + 1 && isAccusative(tokens.get(p.head() + 1)))
        .filter(p -> mentions.stream().anyMatch(m -> m.kind() == EntityKind.PLACE && m.named() && m.phrase().end() == p.head() + 1 && m.phrase().covers(p.head())))
        .map(p -> new Phrase(p.head() + 1, p.head() + 1, p.end()))
        .findFirst();
  }

  private static boolean isAccusative(Token token) {
    return token.tag().equals("NN") && token.form().matches(".{3,}ا[\u064b]?") && !TIMES.contains(token.lemma())
        && token.lemmas().stream().anyMatch(l -> token.form().startsWith(l));
  }

  private Optional<Phrase> behindLeader(Clause verb, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.parent().filter(p -> p == verb.predicate()).isPresent())
        .filter(c -> tokens.get(c.predicate()).hasLemmaOf(LEADERSHIP))
        .flatMap(c -> c.slot("acc").stream())
        .filter(p -> p.begin() > verb.predicate() && tokens.get(p.begin() - 1).isPunctuation() && !isPerson(p.head()))
        .findFirst();
  }

  private boolean isPerson(int head) {
    return mentions.stream().anyMatch(m -> m.kind() == EntityKind.PERSON && m.phrase().covers(head));
  }
}
