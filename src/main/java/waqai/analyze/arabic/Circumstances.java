package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/**
 * Participles in the accusative that tell a circumstance of the subject, though the parser hangs them on
 * the noun before: رفض الوزير البحث في مصير الرئيس، / متهما تركيا, تظاهر الطلاب في العاصمة / مطالبين بـ.
 */
final class Circumstances {
  private final SyntaxTree tree;
  private final List<Token> tokens;

  Circumstances(SyntaxTree tree, List<Token> tokens) {
    this.tree = tree;
    this.tokens = tokens;
  }

  /** Whether a participle cannot be an attribute of the noun before it. */
  boolean is(Token participle) {
    int at = participle.index();
    boolean one = participle.form().endsWith("ا") || participle.form().endsWith("اً");
    boolean many = participle.form().endsWith("ين");
    boolean woman = isFeminine(participle) && !participle.isDefinite();
    if (at == 0 || !participle.tag().equals("VN") || !one && !many && !woman) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean place = at > 1 && tokens.get(at - 2).form().equals("في");
    return before.isComma() || many && (before.isName() || before.isPronoun() || place);
  }

  private static boolean isFeminine(Token token) {
    return token.form().endsWith("ة");
  }

  /** The verbs around a token, the innermost first. */
  List<Token> verbsAround(int token) {
    List<Token> out = new ArrayList<>();
    for (int node = tree.parent(tree.leaf(token)); node != 0; node = tree.parent(node)) {
      if (tree.is(node, "VP")) {
        verb(node).filter(v -> v.index() < token).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Token> verb(int phrase) {
    return tree.children(phrase).stream().filter(tree::isLeaf).map(c -> tokens.get(tree.begin(c)))
        .filter(Token::isVerb).findFirst();
  }

  /** Whether a verb is of a woman: قالت, تقول. */
  static boolean isHers(Token verb) {
    return verb.form().matches(verb.tag().equals("VBP") ? "ت.{2,}" : ".{2,}ت(ه|ها|هم)?");
  }

  /** The clauses of a sentence, what somebody says ended before the circumstance that he says it in. */
  List<Clause> free(List<Clause> clauses) {
    return clauses.stream().map(c -> clauses.stream().filter(other -> isInside(other, c)).findFirst()
        .map(other -> c.saying(Optional.of(new Clause.TokenRange(c.content().orElseThrow().begin(), other.predicate() - 1))))
        .orElse(c)).toList();
  }

  private boolean isInside(Clause circumstance, Clause saying) {
    Token participle = tokens.get(circumstance.predicate());
    return saying.content().filter(r -> r.contains(participle.index()) && r.begin() < participle.index() - 1).isPresent()
        && is(participle) && tokens.get(participle.index() - 1).isComma()
        && !saying.slot("subj").isEmpty() && circumstance.slot("subj").equals(saying.slot("subj"));
  }

  /** Whether a subject can be in this circumstance. */
  boolean fits(Token participle, List<Phrase> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    boolean many = participle.form().endsWith("ين");
    Token head = tokens.get(subject.getFirst().head());
    if (isFeminine(participle)) {
      return subject.size() == 1 && (head.isName() || isFeminine(head) || !head.form().endsWith("ا") && head.number() == GrammaticalNumber.PLURAL);
    }
    boolean feminine = head.isNoun() && isFeminine(head);
    boolean plural = subject.size() > 1 || head.number() == GrammaticalNumber.PLURAL || head.number() == GrammaticalNumber.DUAL
        || head.hasLemma("مئات") || head.hasLemma("عشرات") || head.hasLemma("الاف") || head.hasLemma("عدد");
    return many ? plural : !plural && !feminine;
  }
}
