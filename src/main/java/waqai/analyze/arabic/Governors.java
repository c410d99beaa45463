package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Clause.Link;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** Finds on which word a clause hangs, and the particles that colour it. */
final class Governors {
  private static final Set<String> NEGATING_NOUNS = Set.of("عدم", "دون", "انعدام", "غياب");

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final Circumstances circumstances;

  /** The governing token, if any, and how the clause hangs on it. */
  record Governor(Optional<Integer> token, Link link) {}

  Governors(SyntaxTree tree, List<Token> tokens, Heads heads) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    circumstances = new Circumstances(tree, tokens);
  }

  /** The governor of the clause or phrase whose head is this leaf. */
  Governor of(int leaf) {
    int self = tree.begin(leaf);
    int node = leaf;
    boolean sbar = false;
    boolean complementizer = false;
    boolean relative = false;
    boolean adverbial = false;
    while (node != 0) {
      int parent = tree.parent(node);
      if (tree.label(parent).equals("SBAR") && tree.begin(parent) < tree.end(parent)) {
        sbar |= !isJoinedVerb(parent);
        String first = firstForm(parent);
        complementizer |= SlotReader.COMPLEMENTIZERS.contains(first);
        relative |= isRelative(parent);
        adverbial |= tree.children(parent).stream().anyMatch(c -> tree.is(c, "WHADVP"));
      }
      int head = heads.head(parent);
      if (head != self && tree.is(parent, "NP", "VP", "S", "UCP", "ADJP")) {
        int governor = resumed(parent, verbLeaf(parent, node, head));
        if (governor != self && !tokens.get(governor).isPunctuation()) {
          return new Governor(
              Optional.of(governor),
              adverbial ? Link.ADVERBIAL : link(self, parent, node, sbar, complementizer, relative));
        }
      }
      node = parent;
    }
    return new Governor(Optional.empty(), Link.ROOT);
  }

  /** دعا إلى الحوار، وإلى الإفراج عنهم: a second phrase of a verb that the parser takes for a clause. */
  private int resumed(int clause, int governor) {
    int top = clause;
    while (top != 0 && tree.is(tree.parent(top), "S") && tree.children(tree.parent(top)).getFirst() == top) {
      top = tree.parent(top);
    }
    List<Integer> around = tree.children(tree.parent(top));
    int at = around.indexOf(top);
    boolean joined = tokens.get(governor).tag().equals("IN") && at > 1 && tree.is(around.get(at - 1), "CC")
        && governor == tree.begin(top);
    for (int i = at - 2; joined && i >= 0; i--) {
      if (tree.is(around.get(i), "S", "VP") && isPredicate(heads.head(around.get(i)))) {
        return heads.head(around.get(i));
      }
    }
    return governor;
  }

  private int verbLeaf(int parent, int below, int head) {
    if (tree.label(parent).equals("VP")) {
      for (int child : tree.children(parent)) {
        if (child != below && tree.isLeaf(child) && isPredicate(tree.begin(child))) {
          return tree.begin(child);
        }
      }
    }
    return head;
  }

  private boolean isPredicate(int token) {
    return tokens.get(token).isVerb() || tokens.get(token).isParticiple()
        || tokens.get(token).tag().equals("VBG");
  }

  private Link link(
      int self, int parent, int below, boolean sbar, boolean complementizer, boolean relative) {
    if (circumstances.is(tokens.get(self))) {
      return Link.CIRCUMSTANCE;
    }
    boolean underNoun = tree.is(parent, "NP");
    if (relative || (underNoun && sbar && !complementizer)) {
      return Link.RELATIVE;
    }
    if (complementizer) {
      return Link.COMPLEMENT;
    }
    if (sbar) {
      return Link.ADVERBIAL;
    }
    if (tokens.get(self).isParticiple()) {
      return underNoun ? Link.RELATIVE : Link.CIRCUMSTANCE;
    }
    boolean coordinated =
        tree.children(parent).stream().anyMatch(c -> tree.label(c).equals("CC"))
            && tree.is(below, "VP", "S");
    if (coordinated || isJoined(self)) {
      return Link.COORDINATE;
    }
    return underNoun ? Link.RELATIVE : Link.COMPLEMENT;
  }

  /** دعا إلى الإفراج عنهم، / وندد بـ: a verb right behind و, wherever the parser hangs it. */
  private boolean isJoined(int token) {
    return token > 0 && tokens.get(token).isVerb() && tokens.get(token - 1).tag().equals("CC");
  }

  /** حذر من كارثة، و / طالب إثيوبيا: a clause that begins with its verb right behind و depends on nothing. */
  private boolean isJoinedVerb(int sbar) {
    return isJoined(tree.begin(sbar));
  }

  private boolean isRelative(int sbar) {
    return tree.children(sbar).stream().anyMatch(c -> tree.is(c, "WHNP", "WHPP"));
  }

  private String firstForm(int node) {
    for (int token = tree.begin(node); token < tree.end(node); token++) {
      if (!tokens.get(token).isPunctuation()) {
        return Orthography.fold(tokens.get(token).form());
      }
    }
    return "";
  }

  /** The particles before a verb, and the conjunction of its clause when it is not أن. */
  List<String> markers(int token) {
    List<String> out = new ArrayList<>();
    int node = tree.parent(tree.leaf(token));
    while (node != 0 && tree.is(node, "VP", "S", "SBAR", "UCP")) {
      if (tree.label(node).equals("SBAR")) {
        String first = firstForm(node);
        if (!SlotReader.COMPLEMENTIZERS.contains(first) && !isRelative(node) && !isJoinedVerb(node) && !isEspecially(tree.begin(node))) {
          out.add(first);
        }
        break;
      }
      if (leadingVerb(node) != token && tree.label(node).equals("VP")) {
        break;
      }
      node = tree.parent(node);
    }
    for (int before = Math.max(0, token - 3); before < token; before++) {
      Token t = tokens.get(before);
      if (!isEspecially(before) && (t.tag().equals("RP") || t.tag().equals("IN") && t.form().equals("لا"))) {
        out.add(Orthography.fold(t.form()));
      } else if (t.isVerb() || t.isNoun()) {
        out.removeIf(PARTICLES::contains);
      }
    }
    return out;
  }

  /** لا سيما أن: especially, and nothing is negated. */
  private boolean isEspecially(int token) {
    return token + 1 < tokens.size() && tokens.get(token).form().equals("لا") && tokens.get(token + 1).form().equals("سيما");
  }

  /** Particles that stand before a verb. */
  static final Set<String> PARTICLES = Set.of("لم", "لن", "لا", "ما", "س", "سوف", "قد");

  /** The first verb among a VP's own children, or the token itself. */
  private int leadingVerb(int vp) {
    for (int child : tree.children(vp)) {
      if (tree.isLeaf(child) && isPredicate(tree.begin(child))) {
        return tree.begin(child);
      }
      if (tree.label(child).equals("VP")) {
        return leadingVerb(child);
      }
    }
    return -1;
  }

  /** What negates a noun: عدم before it. */
  List<String> nounMarkers(int token) {
    for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
      if (NEGATING_NOUNS.contains(tokens.get(before).lemma())) {
        return List.of("عدم");
      }
    }
    return List.of();
  }
}
