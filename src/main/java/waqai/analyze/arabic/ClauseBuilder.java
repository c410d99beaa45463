package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import waqai.text.Clause;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Builds the clauses of a sentence from its tree: one for each verb, participle and noun that may
 * tell of an action, with its arguments whatever the order of words.
 */
final class ClauseBuilder {
  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Governors governors;

  ClauseBuilder(SyntaxTree tree, List<Token> tokens, List<TimeExpression> times) {
    this.tree = tree;
    this.tokens = tokens;
    Heads heads = new Heads(tree, tokens);
    SlotReader slots = new SlotReader(tree, tokens, heads, times);
    governors = new Governors(tree, tokens, heads);
    verbs = new VerbArguments(tree, tokens, heads, slots, governors);
    nouns = new NounArguments(tree, tokens, heads, slots);
  }

  /** The clauses in the order of their predicates. */
  List<Clause> build() {
    List<Clause> out = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isVerb() || isPredicate(token)) {
        out.add(verb(token));
      } else if (token.isNoun()) {
        out.add(noun(token));
      }
    }
    return out;
  }

  /** A participle that governs: a circumstance (مؤكدا) or a predicate (الجانب ملتزم بـ). */
  private boolean isPredicate(Token token) {
    if (token.isParticiple()) {
      return true;
    }
    int parent = tree.parent(tree.leaf(token.index()));
    boolean opensPredicate = tree.is(parent, "ADJP") && tree.begin(parent) == token.index()
        && tree.is(tree.parent(parent), "S", "VP");
    return token.tag().equals("JJ") && (tree.is(parent, "VP", "S") || opensPredicate);
  }

  private Clause verb(Token token) {
    Arguments arguments = verbs.of(token);
    Governors.Governor governor = governors.of(tree.leaf(token.index()));
    Clause.Kind kind =
        token.isPassive()
            ? Clause.Kind.PASSIVE
            : token.isVerb() ? Clause.Kind.VERB : Clause.Kind.PARTICIPLE;
    return new Clause(
        token.index(),
        kind,
        arguments.slots(),
        arguments.content(),
        governor.token(),
        governor.link(),
        governors.markers(token.index()));
  }

  private Clause noun(Token token) {
    Arguments arguments = nouns.of(token);
    Governors.Governor governor = governors.of(tree.leaf(token.index()));
    return new Clause(
        token.index(),
        Clause.Kind.NOUN,
        arguments.slots(),
        arguments.content(),
        governor.token(),
        Clause.Link.NOMINAL,
        governors.nounMarkers(token.index()));
  }
}
