package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/**
 * Finds what stands before a verb as its subject: in SVO order, as the antecedent of a relative
 * clause, or as the subject that it shares with the verb above.
 */
final class PrecedingSubject {
  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final SlotReader slots;
  private final VerbArguments verbs;

  /** What stands before; relative when it is an antecedent. No phrases when there is nothing. */
  record Before(List<Phrase> phrases, boolean relative) {
    static final Before NOTHING = new Before(List.of(), false);

    boolean isTold() {
      return !phrases.isEmpty();
    }
  }

  PrecedingSubject(
      SyntaxTree tree, List<Token> tokens, Heads heads, SlotReader slots, VerbArguments verbs) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    this.slots = slots;
    this.verbs = verbs;
  }

  Before of(Token verb, int phrase) {
    int node = phrase;
    while (node != 0) {
      int parent = tree.parent(node);
      if (tree.is(parent, "VP")) {
        List<Phrase> shared = shared(parent, node, verb);
        if (!shared.isEmpty() || !tree.is(node, "VP", "S")) {
          return new Before(shared, false);
        }
      } else if (tree.is(parent, "S", "SBAR", "UCP")) {
        List<Phrase> found = lastNounBefore(parent, node);
        if (!found.isEmpty()) {
          return new Before(found, false);
        }
        if (tree.label(parent).equals("SBAR") && slots.isComplement(parent)) {
          return Before.NOTHING;
        }
      } else {
        return tree.is(parent, "NP") && tree.is(node, "SBAR", "S", "VP")
            ? antecedent(parent, node)
            : Before.NOTHING;
      }
      node = parent;
    }
    return Before.NOTHING;
  }

  private Before antecedent(int parent, int node) {
    int first = tree.children(parent).getFirst();
    if (isAdverbial(node) || tree.begin(first) >= tree.begin(node)) {
      return Before.NOTHING;
    }
    return new Before(heads.phrases(first), true);
  }

  /** حيث: a clause that tells more, not one about the noun before it. */
  private boolean isAdverbial(int node) {
    return tree.children(node).stream().anyMatch(c -> tree.is(c, "WHADVP"));
  }

  private List<Phrase> lastNounBefore(int parent, int node) {
    List<Phrase> found = List.of();
    for (int child : tree.children(parent)) {
      if (child == node) {
        break;
      }
      if (tree.is(child, "NP") && !slots.isPrepositional(child) && !slots.isTime(child)) {
        found = heads.phrases(child);
      }
    }
    return found;
  }

  /** The subject of the verb above, for an auxiliary, a coordination or a circumstance. */
  private List<Phrase> shared(int above, int below, Token verb) {
    for (int child : tree.children(above)) {
      if (child == below) {
        break;
      }
      if (tree.isLeaf(child) && tokens.get(tree.begin(child)).isVerb()) {
        Token other = tokens.get(tree.begin(child));
        return other.index() < verb.index()
            ? verbs.of(other).slots().getOrDefault("subj", List.of())
            : List.of();
      }
      if (tree.label(child).equals("VP")) {
        return shared(child, below, verb);
      }
    }
    return List.of();
  }
}
