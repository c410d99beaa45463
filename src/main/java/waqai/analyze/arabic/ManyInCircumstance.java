package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a circumstance of many to those who do what the verb tells, and not to the one place or house right before it: اعتصم عشرات
 * الموظفين أمام مقر الوزارة / مطالبين بصرف رواتبهم (dozens of employees sat in at the ministry, demanding their pay).
 */
final class ManyInCircumstance {
  private final List<Token> tokens;
  private final List<Mention> mentions;

  ManyInCircumstance(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such circumstances with those who are in them. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isOfMany(c) && isOne(c) ? verb(c, clauses)
        .map(v -> c.with("subj", v.slot("subj")).under(v.predicate(), Clause.Link.CIRCUMSTANCE)).orElse(c) : c).toList();
  }

  /** مطالبين, منددين: indefinite, behind no preposition and no noun of its kind. */
  private boolean isOfMany(Clause clause) {
    Token token = tokens.get(clause.predicate());
    return clause.kind() == Clause.Kind.PARTICIPLE && clause.predicate() > 1 && token.form().matches("م\\p{L}{3,}ين|.ا\\p{L}{2,3}ين") && !token.isDefinite()
        && !tokens.get(clause.predicate() - 1).tag().equals("IN");
  }

  /** Who would be in it is only one, and no people, or nobody told. */
  private boolean isOne(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    return subject.size() <= 1 && subject.stream().allMatch(p -> p.head() < clause.predicate() && !isPeople(p));
  }

  private boolean isPeople(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.isPronoun() || head.number() == Token.GrammaticalNumber.DUAL || head.form().matches(".*(?:ون|ين|ان)")
        || Agreement.isPluralForm(head) && !isPlace(phrase)
        || mentions.stream().anyMatch(m -> m.phrase().covers(phrase.head()) && (m.kind() == EntityKind.GROUP || m.kind() == EntityKind.PERSON));
  }

  private boolean isPlace(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.phrase().covers(phrase.head()) && m.kind() == EntityKind.PLACE);
  }

  /** The last verb before it that is no relative, where people told behind it do it. */
  private Optional<Clause> verb(Clause clause, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate() && c.link() != Clause.Link.RELATIVE)
        .reduce((a, b) -> b)
        .filter(c -> !c.slot("subj").isEmpty() && c.slot("subj").stream().allMatch(p -> c.predicate() < p.head() && p.head() < clause.predicate()))
        .filter(c -> c.slot("subj").size() > 1 || isMany(c.slot("subj").getFirst()));
  }

  private boolean isMany(Phrase phrase) {
    return isPeople(phrase) && mentions.stream().noneMatch(m -> m.phrase().covers(phrase.head()) && m.kind() == EntityKind.PERSON);
  }
}
