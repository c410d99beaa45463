package waqai.analyze.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads a verb as active that the parser takes for a passive although two nouns stand behind it: الهجوم الذي أطلق فيه / مسلحان / النار
 * (the attack in which two gunmen opened fire). A noun with the ending of two or of many has no genitive, and fire
 * is nobody's owner (فتح / مسلح / النار).
 */
final class UnmarkedActives {
  private static final Set<String> SHOTS = WordClasses.list().words("shots");

  private static final Set<String> LAYING = WordClasses.list().words("laying");

  private final List<Token> tokens;

  UnmarkedActives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs with subject and object. */
  List<Clause> read(List<Clause> clauses) {
    Map<Integer, Phrase> genitives = new HashMap<>();
    clauses.stream().filter(c -> c.kind() == Clause.Kind.NOUN && !c.slot("gen").isEmpty())
        .forEach(c -> genitives.put(c.predicate(), c.slot("gen").getFirst()));
    List<Clause> out = clauses.stream().map(c -> active(c, genitives)).toList();
    return out.stream().map(c -> joined(c, out)).toList();
  }

  /** أحالت النيابة الرئيس إلى القضاء / ووجهت إليه تهمة: whoever did the deed before lays the charge, where the verb is of her gender. */
  private Clause joined(Clause clause, List<Clause> clauses) {
    Token verb = tokens.get(clause.predicate());
    boolean laying = clause.kind() == Clause.Kind.PASSIVE && clause.link() == Clause.Link.COORDINATE && clause.slot("subj").isEmpty()
        && clause.slot("agent").isEmpty() && verb.index() > 0 && tokens.get(verb.index() - 1).form().equals("و")
        && verb.form().endsWith("ت") && verb.hasLemmaOf(LAYING);
    return !laying ? clause : clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && clause.parent().filter(p -> p == c.predicate()).isPresent() && isHers(c))
        .findFirst().map(c -> clause.with("subj", c.slot("subj")).as(Clause.Kind.VERB)).orElse(clause);
  }

  private boolean isHers(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    return subject.size() == 1 && subject.getFirst().head() == clause.predicate() + 1 && tokens.get(clause.predicate()).form().endsWith("ت")
        && tokens.get(subject.getFirst().head()).form().matches(".*(ة|ات)");
  }

  private Clause active(Clause clause, Map<Integer, Phrase> genitives) {
    List<Phrase> told = clause.slot("obj");
    boolean one = clause.kind() == Clause.Kind.PASSIVE && told.size() == 1 && clause.slot("subj").isEmpty()
        && clause.slot("agent").isEmpty() && told.getFirst().head() > clause.predicate();
    Phrase object = one ? genitives.get(told.getFirst().head()) : null;
    if (object == null || object.head() != told.getFirst().head() + 1
        || !isClosed(told.getFirst()) && !tokens.get(object.head()).hasLemmaOf(SHOTS)) {
      return clause;
    }
    int doer = told.getFirst().head();
    Clause done = clause.with("subj", List.of(new Phrase(doer, told.getFirst().begin(), doer + 1))).with("obj", List.of(object));
    int next = doer + 2;
    if (done.slot("علي").isEmpty() && next + 1 < tokens.size() && tokens.get(next).form().equals("على")) {
      done = done.with("علي", List.of(new Phrase(next + 1, next + 1, next + 2)));
    }
    return done.as(Clause.Kind.VERB);
  }

  /** مسلحان, مسلحون, أربعة مسلحين. */
  private boolean isClosed(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean counted = phrase.head() > 0 && tokens.get(phrase.head() - 1).tag().equals("CD");
    return head.isNoun() && !head.isDefinite() && !head.isName()
        && (head.form().matches(".{3,}(ون|ان)") && head.hasLemma(Orthography.fold(head.form().substring(0, head.form().length() - 2))) || counted && head.form().matches(".{3,}ين"));
  }
}
