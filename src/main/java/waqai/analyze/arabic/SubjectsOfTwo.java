package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb in the dual both whom the verb before it brings together, and not its subject alone: التقى شكري نظيره اليوناني /
 * واتفقا على التنسيق (Shoukry met his Greek colleague, and the two agreed on coordination).
 */
final class SubjectsOfTwo {
  private static final List<String> OTHERS = List.of("obj", "مع", "ب");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SubjectsOfTwo(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with both subjects. */
  List<Clause> join(List<Clause> clauses) {
    if (clauses.stream().noneMatch(this::isOfTwo)) {
      return clauses;
    }
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isOfTwo(c) ? both(c, clauses) : c);
    return out;
  }

  private Clause both(Clause clause, List<Clause> clauses) {
    List<Clause> verbs = clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate()).toList();
    if (verbs.isEmpty()) {
      return clause;
    }
    Clause last = verbs.getLast();
    List<Phrase> told = clause.slot("subj");
    List<Phrase> first = last.slot("subj").isEmpty()
        ? verbs.reversed().stream().map(v -> v.slot("subj")).filter(s -> !s.isEmpty()).findFirst().orElse(List.of())
        : last.slot("subj");
    if (first.size() != 1 || !isOne(first.getFirst()) || first.getFirst().head() > clause.predicate()) {
      return clause;
    }
    Optional<Phrase> second = beside(last, clauses).filter(p -> p.head() > last.predicate() && p.head() < clause.predicate())
        .filter(p -> p.head() != first.getFirst().head() && isOne(p)).findFirst();
    boolean free = told.isEmpty() || told.size() == 1 && told.getFirst().head() < clause.predicate()
        && (told.getFirst().head() == first.getFirst().head() || second.filter(p -> p.head() == told.getFirst().head()).isPresent());
    return free && second.isPresent() ? clause.with("subj", List.of(first.getFirst(), second.get())) : clause;
  }

  /** With whom the first does what is told, also where a noun tells it: أجرى اتصالا / بنظيره. */
  private static Stream<Phrase> beside(Clause verb, List<Clause> clauses) {
    Stream<Phrase> own = OTHERS.stream().flatMap(s -> verb.slot(s).stream());
    Stream<Phrase> nouns = verb.slot("obj").stream()
        .flatMap(o -> clauses.stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == o.head()))
        .flatMap(c -> Stream.of("مع", "ب").flatMap(s -> c.slot(s).stream()));
    return Stream.concat(own, nouns);
  }

  /** Whether somebody is named by a noun that is one, and not by one of two or many. */
  private boolean isOne(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    String form = Orthography.fold(head.form());
    boolean dual = !head.isName() && form.length() > 3 && (form.endsWith("ا") || form.endsWith("ي"))
        && head.lemmas().contains(form.substring(0, form.length() - 1));
    boolean one = head.isName() || head.number() != Token.GrammaticalNumber.DUAL && !head.tag().endsWith("S")
        && !form.endsWith("ان") && !Agreement.isPluralForm(head);
    return one && !dual
        && mentions.stream().anyMatch(m -> m.kind().isSomebody() && m.phrase().covers(phrase.head()));
  }

  private boolean isOfTwo(Clause clause) {
    Token verb = tokens.get(clause.predicate());
    String form = Orthography.fold(verb.form());
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").size() > 1 || form.length() < 4) {
      return false;
    }
    boolean his = form.endsWith("ا") && verb.hasLemma(form.substring(0, form.length() - 1));
    boolean hers = form.endsWith("تا") && verb.hasLemma(form.substring(0, form.length() - 2));
    return verb.tag().equals("VBD") ? his || hers : verb.tag().equals("VBP") && form.length() > 5 && form.endsWith("ان")
        && !verb.hasLemma(form);
  }
}
