package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** Finds the head word of a node of the tree, and takes coordinations apart. */
final class Heads {
  /** Nouns that count or select: the thing meant is what they count. */
  static final Set<String> QUANTIFIERS =
      Set.of(
          "عدد", "بعض", "كل", "جميع", "معظم", "كافة", "احد", "احدي", "مئة", "مئات", "عشرة", "عشرات",
          "الف", "الاف", "اغلب", "غالبية", "اغلبية", "كلا", "كلتا", "كلي", "نحو", "حوالي", "قرابة",
          "زهاء", "اكثر", "اقل", "سائر", "باقي", "بقية", "كبار", "مليون", "ملايين", "نصف", "ثلث", "كامل",
          "ربع", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عديد", "مزيد", "بضعة", "بضع", "كثير", "ازيد", "مجمل", "عموم", "نفس", "ذات", "مختلف");

  private static final Set<String> EACH = Set.of("كل", "كلا", "كلتا", "كلي");

  /** Numbers, ordinals before their noun, elatives (أول اجتماع, أكبر هجوم). */
  private static final Set<String> SELECTING =
      Set.of("CD", "DTCD", "ADJ_NUM", "DTADJ_NUM", "NOUN_QUANT", "DTNOUN_QUANT", "JJR", "ADJ_COMP");

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Duals duals;
  private final PlaceLists places;

  Heads(SyntaxTree tree, List<Token> tokens) {
    this.tree = tree;
    this.tokens = tokens;
    duals = new Duals(tokens);
    places = new PlaceLists(tokens);
  }

  /** The head token of a node; for a counted thing the thing, not the number. */
  int head(int node) {
    if (tree.isLeaf(node)) {
      return tree.begin(node);
    }
    int child = headChild(tree.children(node), tree.label(node));
    int head = head(child);
    if (tree.is(node, "NP", "ADJP") && isQuantifier(head)) {
      return counted(node, head);
    }
    return head;
  }

  private boolean isQuantifier(int token) {
    Token t = tokens.get(token);
    return SELECTING.contains(t.tag()) || QUANTIFIERS.contains(t.lemma())
        || QUANTIFIERS.contains(Orthography.stripArticle(Orthography.fold(t.form())));
  }

  /** Whether a number or quantifier opens a phrase. */
  boolean isCounted(int node) {
    int first = tree.begin(node);
    return isQuantifier(first) || first + 1 < tree.end(node) && tokens.get(first + 1).tag().equals("CD");
  }

  /** Whether a noun phrase holds only adjectives of the indefinite noun before: شن هجوما / لاذعا. */
  boolean isAdjectival(int node) {
    int before = tree.begin(node) - 1;
    if (before < 0 || !tokens.get(before).isNoun() || tokens.get(before).isDefinite()) {
      return false;
    }
    for (int at = tree.begin(node); at < tree.end(node); at++) {
      if (!tokens.get(at).tag().endsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  /** The children of a node, those of a fragment that the parser takes for a clause without a verb among them. */
  List<Integer> parts(int node) {
    List<Integer> out = new ArrayList<>();
    for (int child : tree.children(node)) {
      boolean fragment = tree.is(child, "S") && tree.children(child).size() > 1
          && tree.children(child).stream().allMatch(c -> tree.is(c, "NP", "PP", "PUNC"))
          && tree.children(child).stream().anyMatch(c -> tree.is(c, "NP"));
      if (fragment) {
        out.addAll(tree.children(child));
      } else {
        out.add(child);
      }
    }
    return out;
  }

  /** مواقع / تابعة للتنظيم: an adjective with a preposition of its own. */
  boolean leadsOn(int node) {
    return tree.is(node, "ADJP") && tree.children(node).size() > 1 && tree.is(tree.children(node).getLast(), "PP")
        && tokens.get(tree.begin(node)).isAdjective() && !tokens.get(tree.begin(node)).isDefinite()
        && !tokens.get(tree.begin(tree.children(node).getLast())).form().equals("في");
  }

  /** What a number or quantifier counts: the first noun after it in the phrase. */
  private int counted(int node, int head) {
    for (int at = head + 1; at < tree.end(node); at++) {
      Token token = tokens.get(at);
      if (token.isVerb() || token.isPunctuation() || token.tag().startsWith("W") || token.form().equals("بين")
          || token.tag().equals("CC") || isAmount(at - 1) && leadsAway(token) || isMany(at - 1) && Prepositions.isPrepositional(Orthography.fold(token.form()))) {
        return head;
      }
      if ((token.isNoun() || token.isName()) && !isQuantifier(at)) {
        return at;
      }
    }
    return head;
  }

  /** المئات, عشرات الآلاف: with the article an amount stands for those whom it counts. */
  private boolean isAmount(int at) {
    return tokens.get(at).isDefinite() && isQuantifier(at);
  }

  /** تظاهر آلاف / ضد القانون: thousands of whom nothing else is said. */
  private boolean isMany(int at) {
    return tokens.get(at).form().matches("آلاف|مئات|عشرات|ملايين");
  }

  /** تظاهر المئات / في العاصمة, / ضد القانون: only من leads to what is counted. */
  private static boolean leadsAway(Token token) {
    return token.tag().equals("IN") && !token.form().equals("من") || Prepositions.isPrepositional(Orthography.fold(token.form()));
  }

  private int headChild(List<Integer> children, String label) {
    int demonstrative = -1;
    for (int child : children) {
      if (fitsHead(child, label)) {
        if (!label.equals("NP") || !isDemonstrative(child)) {
          return child;
        }
        demonstrative = child;
      }
    }
    if (demonstrative >= 0) {
      return demonstrative;
    }
    for (int child : children) {
      if (!tree.is(child, "PUNC", "CC", "PRT", "INTJ")) {
        return child;
      }
    }
    return children.getFirst();
  }

  /** هذه الخطوة: the noun is the head. */
  private boolean isDemonstrative(int node) {
    return tree.end(node) == tree.begin(node) + 1
        && tokens.get(tree.begin(node)).tag().equals("DT");
  }

  private boolean fitsHead(int child, String label) {
    String c = tree.label(child);
    return switch (label) {
      case "VP" -> c.startsWith("VB") || c.equals("VN") || c.equals("VP");
      case "S", "SQ", "SBARQ" -> c.equals("VP") || c.equals("S");
      case "SBAR" -> c.equals("S") || c.equals("SBAR");
      case "PP" -> c.equals("IN");
      case "NP" -> c.startsWith("NN") || c.startsWith("DTNN") || c.equals("NP") || c.equals("VBG")
          || c.startsWith("PRP") || c.equals("VN") || c.equals("DTVN") || c.equals("NX");
      default -> false;
    };
  }

  /** The noun phrases that a node coordinates; one when there is no coordination. */
  List<Phrase> phrases(int node) {
    List<Phrase> out = new ArrayList<>();
    collect(node, out);
    return out;
  }

  private void collect(int node, List<Phrase> out) {
    List<Integer> children = tree.children(node);
    if (children.stream().anyMatch(c -> tree.label(c).equals("CC")) && !isDate(node)) {
      collectConjuncts(children, out);
      return;
    }
    int first = tree.isLeaf(node) ? node : headChild(children, tree.label(node));
    if (tree.is(node, "NP") && (collectBodies(node, out) || collectDual(node, out))) {
      return;
    }
    if (tree.is(node, "NP", "UCP") && tree.is(first, "NP", "UCP") && coordinates(first)) {
      collect(first, out);
      return;
    }
    int each = each(node);
    if (each > node && coordinates(each)) {
      collect(each, out);
      return;
    }
    out.add(new Phrase(head(node), tree.begin(node), tree.end(node)));
  }

  /** حركتا / فتح وحماس, بلدات / كفركلا والخيام: those that are named. */
  private boolean collectBodies(int node, List<Phrase> out) {
    int head = head(node);
    List<Integer> siblings = tree.children(tree.parent(tree.leaf(head)));
    int next = siblings.indexOf(tree.leaf(head)) + 1;
    boolean bodies = next < siblings.size() && tree.is(siblings.get(next), "NP")
        && (duals.joinsBodies(head) || places.joins(head)) && coordinates(siblings.get(next));
    if (bodies) {
      collect(siblings.get(next), out);
    }
    return bodies;
  }

  /** الرئيسان المصري / والفرنسي. */
  private boolean collectDual(int node, List<Phrase> out) {
    int head = head(node);
    int second = duals.second(head);
    if (second < 0 || second >= tree.end(node)) {
      return false;
    }
    out.add(new Phrase(head, tree.begin(node), second - 1));
    out.add(new Phrase(second, second, second + 1));
    return true;
  }

  /** كل من بلغاريا ورومانيا: the phrase of those who are meant one by one, else the phrase itself. */
  private int each(int node) {
    int second = tree.begin(node) + 1;
    boolean one = tree.is(node, "NP") && second + 1 < tree.end(node)
        && EACH.contains(tokens.get(second - 1).lemma()) && tokens.get(second).form().equals("من");
    if (!one) {
      return node;
    }
    for (int child : tree.children(tree.parent(tree.leaf(second)))) {
      if (tree.begin(child) == second + 1 && tree.is(child, "NP")) {
        return child;
      }
    }
    return node;
  }

  private boolean coordinates(int node) {
    int at = node;
    while (tree.is(at, "NP", "UCP")) {
      if (tree.children(at).stream().anyMatch(c -> tree.label(c).equals("CC"))) {
        return true;
      }
      at = headChild(tree.children(at), tree.label(at));
    }
    return false;
  }

  /** 5 و6 مايو is one phrase, 12 ضابطا و5 جنود are two. */
  private boolean isDate(int node) {
    int first = tree.begin(node);
    return tokens.get(first).tag().equals("CD")
        && !(first + 1 < tree.end(node) && tokens.get(first + 1).isNoun());
  }

  private void collectConjuncts(List<Integer> children, List<Phrase> out) {
    int from = -1;
    int to = -1;
    int lone = -1;
    for (int child : children) {
      if (tree.label(child).equals("CC") || isComma(child)) {
        flush(from, to, lone, out);
        from = -1;
      } else {
        lone = from < 0 ? child : -1;
        from = from < 0 ? child : from;
        to = child;
      }
    }
    flush(from, to, lone, out);
  }

  private boolean isComma(int node) {
    return tree.isLeaf(node) && tokens.get(tree.begin(node)).isComma();
  }

  private void flush(int from, int to, int lone, List<Phrase> out) {
    if (from < 0) {
      return;
    }
    int one = lone >= 0 ? between(lone) : -1;
    if (one >= 0 && tree.is(one, "NP", "UCP")) {
      collect(one, out);
      return;
    }
    if (tree.is(from, "PP", "SBAR", "S", "VP", "ADJP", "ADVP", "PRT")) {
      return;
    }
    int first = between(from);
    out.add(new Phrase(head(first), tree.begin(first), tree.end(to)));
  }

  /** بين الجيش / وبين المسلحين: what stands between, without the word said again. */
  private int between(int node) {
    List<Integer> children = tree.children(node);
    boolean again = tree.is(node, "NP") && children.size() == 2 && tree.isLeaf(children.getFirst())
        && tokens.get(tree.begin(node)).form().equals("بين");
    return again ? children.get(1) : node;
  }
}
