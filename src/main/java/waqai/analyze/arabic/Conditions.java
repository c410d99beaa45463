package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Token;

/**
 * Hangs a condition on what follows from it, where the parser does the reverse: إذا فشل الحوار / فإن الجيش سيتدخل (if the
 * dialogue fails, the army will step in). A verb right behind إن is such a condition too: إن رفضت طهران / فستفرض عقوبات.
 */
final class Conditions {
  private static final Set<String> WORDS = Set.of("اذا", "لو", "لئن");

  /** What marks the clause of a condition, whatever its word. */
  private static final String MARKER = "اذا";

  /** How far behind the verb of the condition what follows from it may begin, in words. */
  private static final int REACH = 30;

  private final List<Token> tokens;

  Conditions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, its conditions below what follows from them. */
  List<Clause> hang(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (int i = 0; i < out.size(); i++) {
      Clause condition = out.get(i);
      if (isVerbal(condition) && (isCondition(condition.predicate()) || isUnless(condition))) {
        out.set(i, marked(condition));
        Optional<Clause> result = result(condition.predicate()).flatMap(from -> first(out, from));
        if (result.isPresent() && hangsOn(result.get(), condition.predicate(), out)) {
          turn(out, i, out.indexOf(result.get()));
        } else if (result.isPresent() && result.get().parent().equals(condition.parent())) {
          out.set(i, out.get(i).under(result.get().predicate(), Clause.Link.ADVERBIAL));
        }
      }
    }
    return out;
  }

  private static boolean isVerbal(Clause clause) {
    return clause.kind() == Clause.Kind.VERB || clause.kind() == Clause.Kind.PASSIVE;
  }

  /** Whether the word before a verb, or before the لم before it, opens a condition. */
  private boolean isCondition(int verb) {
    int before = verb - 1;
    boolean negated = before > 0 && tokens.get(before).form().equals("لم");
    before -= negated ? 1 : 0;
    if (before < 0) {
      return false;
    }
    boolean sure = tokens.get(verb).tag().equals("VBD") || tokens.get(verb).tag().equals("VBN") || negated;
    String word = Orthography.fold(tokens.get(before).form());
    boolean assoon = before > 0 && tokens.get(before - 1).form().equals("ما");
    boolean whether = before > 0 && tokens.get(before - 1).form().matches("ما|عما|فيما|مما");
    return WORDS.contains(word) && !whether || sure && !assoon && tokens.get(before).form().equals("إن");
  }

  /** ما لم تفرج الحركة عنهم: unless; but ما لم يعلنه, that which he has not announced. */
  private boolean isUnless(Clause clause) {
    int not = clause.predicate() - 1;
    return clause.link() == Clause.Link.ADVERBIAL && not > 0 && tokens.get(not).form().equals("لم") && tokens.get(not - 1).form().equals("ما");
  }

  private static Clause marked(Clause clause) {
    if (clause.markers().stream().anyMatch(WORDS::contains)) {
      return clause;
    }
    List<String> markers = new ArrayList<>(clause.markers());
    markers.add(MARKER);
    return new Clause(clause.predicate(), clause.kind(), clause.arguments(), clause.content(), clause.parent(),
        clause.link() == Clause.Link.COMPLEMENT ? Clause.Link.ADVERBIAL : clause.link(), markers);
  }

  /** Where the ف stands that opens what follows from a condition. */
  private Optional<Integer> result(int verb) {
    for (int at = verb + 1; at < Math.min(tokens.size() - 1, verb + REACH); at++) {
      Token token = tokens.get(at);
      if (token.form().matches("[.؟!;؛]") || WORDS.contains(Orthography.fold(token.form()))) {
        return Optional.empty();
      }
      if (token.form().equals("ف")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Clause> first(List<Clause> clauses, int from) {
    return clauses.stream().filter(c -> c.predicate() > from && isVerbal(c) && c.link() != Clause.Link.RELATIVE).findFirst();
  }

  /** Whether the way up from a clause leads over a verb. */
  private static boolean hangsOn(Clause clause, int verb, List<Clause> clauses) {
    return clause.parent().filter(p -> p == verb
        || clauses.stream().anyMatch(c -> c.predicate() == p && c.parent().filter(q -> q == verb).isPresent())).isPresent();
  }

  private static void turn(List<Clause> out, int condition, int result) {
    Clause below = out.get(condition);
    Clause above = out.get(result);
    out.set(result, new Clause(above.predicate(), above.kind(), above.arguments(), above.content(), below.parent(),
        below.parent().isPresent() ? Clause.Link.COMPLEMENT : Clause.Link.ROOT, above.markers()));
    out.set(condition, below.under(above.predicate(), Clause.Link.ADVERBIAL));
  }
}
