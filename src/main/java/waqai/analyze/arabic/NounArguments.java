package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** The arguments of a noun that may tell of an action: genitives, adjectives, prepositions. */
final class NounArguments {
  private static final Set<String> SPANS = WordClasses.list().words("count-measure");
  private static final Set<String> ARMED = WordClasses.list().words("raiders");

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final SlotReader slots;
  private final Appositions appositions;

  NounArguments(SyntaxTree tree, List<Token> tokens, Heads heads, SlotReader slots) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    this.slots = slots;
    appositions = new Appositions(tokens);
  }

  Arguments of(Token noun) {
    Arguments out = new Arguments();
    int leaf = tree.leaf(noun.index());
    genitive(leaf, "gen", out);
    int node = leaf;
    boolean own = true;
    while (node != 0 && tree.end(node) <= tree.size()) {
      int parent = tree.parent(node);
      if (tree.is(parent, "S", "SBAR", "ROOT", "PRN")) {
        break;
      }
      boolean verbal = tree.label(parent).equals("VP") && heads.head(parent) != noun.index();
      own &= !verbal && heads.head(parent) == noun.index();
      readSiblings(parent, node, own, noun, out);
      if (verbal) {
        break;
      }
      node = parent;
    }
    inGenitive(leaf, out);
    likeClause(noun, out);
    counted(out);
    behindTime(noun, out);
    beside(noun, out);
    behindPlural(noun, out);
    return out;
  }

  /** اقتحام محتجين / سفارتها, خطف مسلحين / مهندسا: behind a sound plural that keeps its ending stands the object. */
  private void behindPlural(Token noun, Arguments out) {
    int doer = noun.index() + 1;
    int thing = doer + 1;
    boolean many = thing + 1 < tokens.size() && out.has("gen") && !out.has("acc") && tokens.get(doer).form().endsWith("ين")
        && !tokens.get(doer).isDefinite() && tokens.get(doer).hasLemmaOf(ARMED) && tokens.get(thing).isNoun() && !tokens.get(thing).isAdjective()
        && !isTimeOrLink(tokens.get(thing));
    boolean object = many && (tokens.get(thing + 1).tag().equals("PRP$") || tokens.get(thing).isDefinite()
        || tokens.get(thing).form().matches(".{3,}ا") && !tokens.get(thing).isName());
    if (object) {
      out.replace("gen", List.of(new Phrase(doer, doer, thing)));
      out.add("acc", List.of(new Phrase(thing, thing, thing + 1)));
    }
  }

  /** اعتقال متظاهرين / السبت, / الأسبوع الماضي, / بينهم نساء: nobody to whom they do it. */
  private static boolean isTimeOrLink(Token token) {
    String form = Orthography.fold(token.form());
    return Agreement.DAYS.contains(form) || Prepositions.isPrepositional(form) || token.hasLemmaOf(SPANS);
  }

  /** تعليق / مشاركة الغابون: a genitive that the parser takes for a clause. */
  private void likeClause(Token noun, Arguments out) {
    int at = noun.index() + 1;
    boolean clause = !out.has("gen") && !noun.isDefinite() && at < tokens.size() && tokens.get(at).tag().equals("NN")
        && !Prepositions.isPrepositional(slots.form(at)) && tree.is(tree.parent(tree.leaf(at)), "VP");
    if (clause) {
      out.add("gen", List.of(new Phrase(at, at, tree.end(tree.parent(tree.leaf(at))))));
      genitive(tree.leaf(at), "gen2", out);
    }
  }

  /** تحييد تسعة / من عناصر الحزب: the genitive is what the number counts. */
  private void counted(Arguments out) {
    List<Phrase> genitive = out.slots().getOrDefault("gen", List.of());
    List<Phrase> counted = out.slots().getOrDefault("من", List.of());
    boolean number = genitive.size() == 1 && isNumber(genitive.getFirst().head())
        && !counted.isEmpty() && counted.getFirst().head() > genitive.getFirst().head()
        && isOf(genitive.getFirst().head() + 1);
    if (number) {
      out.replace("gen", counted.subList(0, 1));
    }
  }

  private boolean isNumber(int at) {
    return tokens.get(at).tag().equals("CD") || tokens.get(at).hasLemma("اثنان");
  }

  /** اثنين / من المسلحين, اثنين آخرين / من المسلحين. */
  private boolean isOf(int at) {
    int of = at < tokens.size() && tokens.get(at).hasLemma("اخر") ? at + 1 : at;
    return of < tokens.size() && tokens.get(of).form().equals("من");
  }

  /** استقباله اليوم / سفير لبنان: the object that the parser hangs on the verb around. */
  private void behindTime(Token noun, Arguments out) {
    int at = noun.index() + 2;
    if (out.has("acc") || at >= tokens.size() || !tokens.get(at - 1).tag().equals("PRP$") || !slots.isTime(tree.leaf(at))) {
      return;
    }
    while (at < tokens.size() && slots.isTime(tree.leaf(at))) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).isNoun() || Prepositions.isPrepositional(slots.form(at))) {
      return;
    }
    int node = tree.leaf(at);
    while (tree.is(tree.parent(node), "NP") && tree.begin(tree.parent(node)) == at) {
      node = tree.parent(node);
    }
    out.add("acc", heads.phrases(node));
  }

  /** The adjectives right after a noun, wherever the parser hung them. */
  private void beside(Token noun, Arguments out) {
    for (int at = noun.index() + 1; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (!token.isAdjective() || token.isDefinite() != noun.isDefinite()) {
        return;
      }
      out.add("adj", List.of(new Phrase(at, at, at + 1)));
    }
  }

  /** نصيحة واشنطن بتأجيل: the parser hangs on the genitive what depends on the noun of action. */
  private void inGenitive(int leaf, Arguments out) {
    List<Integer> children = tree.children(tree.parent(leaf));
    int next = children.indexOf(leaf) + 1;
    if (out.has("gen") && next < children.size() && tree.is(children.get(next), "NP")) {
      lower(children.get(next), out);
    }
  }

  private void readSiblings(int parent, int node, boolean own, Token noun, Arguments out) {
    boolean after = false;
    for (int child : heads.parts(parent)) {
      if (!after) {
        after = child == node;
        continue;
      }
      if (tree.is(child, "CC", "SBAR", "S", "VP") && !slots.isComplement(child)) {
        if (own && tree.is(child, "CC")) {
          continue;
        }
        break;
      }
      if (own && heads.isAdjectival(child)) {
        out.add("adj", adjectives(child));
      } else if (own && !isJoined(child) && tree.is(child, "JJ", "DTJJ", "ADJP", "DTNN", "VN", "DTVN", "JJR", "ADJ_NUM", "DTADJ_NUM")) {
        out.add("adj", adjectives(child));
      } else if (out.has("gen") && isObject(child, noun)
          && (own || tree.begin(child) == tree.end(node) && isIndefiniteAccusative(child))) {
        out.add("acc", heads.phrases(child));
        lower(child, out);
      } else if (slots.isPrepositional(child)) {
        slots.readPrepositional(child, out, true);
        lower(child, out);
      } else if (slots.isComplement(child) && own) {
        slots.readClause(child, out);
      }
    }
  }

  /** أعلنت إبرام مصر / اتفاقا: it can only be the object of the noun before. */
  private boolean isIndefiniteAccusative(int child) {
    Token head = tokens.get(heads.head(child));
    return head.isNoun() && !head.isDefinite() && head.form().length() > 3
        && (head.form().endsWith("ا") || head.form().endsWith("اً"));
  }

  /** احتجاز إيران ناقلة: a noun after the genitive of a noun of action is its object. */
  private boolean isObject(int child, Token noun) {
    return tree.label(child).equals("NP")
        && tree.begin(child) > noun.index() + 1
        && !slots.isTime(child)
        && !tokens.get(heads.head(child)).hasLemma("اثنان")
        && !slots.isPrepositional(child)
        && !tokens.get(tree.begin(child)).isPunctuation()
        && !(tokens.get(tree.begin(child) - 1).isName() && appositions.isPost(heads.head(child)))
        && !tokens.get(tree.begin(child)).isPronoun();
  }

  /** Prepositional phrases inside a prepositional phrase that follows. */
  private void lower(int node, Arguments out) {
    for (int child : tree.children(node)) {
      if (tree.is(child, "SBAR", "S", "VP")) {
        continue;
      }
      if (heads.leadsOn(child)) {
        lower(tree.children(child).getLast(), out);
        continue;
      }
      if (child != tree.children(node).getFirst() && slots.isPrepositional(child)) {
        slots.readPrepositional(child, out, true);
      }
      lower(child, out);
    }
  }

  /** الاعتقال / والتعذيب: another noun, which و joins. */
  private boolean isJoined(int child) {
    int begin = tree.begin(child);
    return begin > 0 && tree.is(child, "DTNN") && tokens.get(begin - 1).tag().equals("CC");
  }

  private List<Phrase> adjectives(int node) {
    return java.util.stream.IntStream.range(tree.begin(node), tree.end(node))
        .filter(t -> tokens.get(t).isAdjective() || tokens.get(t).isNoun()
            || tokens.get(t).tag().endsWith("ADJ_NUM"))
        .mapToObj(t -> new Phrase(t, t, t + 1))
        .toList();
  }

  /** تعيين خالد / سفيرا: two phrases that the parser takes for a clause without a verb; the first of them. */
  private int bare(int node, String slot, Arguments out) {
    List<Integer> parts = tree.is(node, "S") ? tree.children(node) : List.of();
    if (parts.size() != 2 || !tree.is(parts.getFirst(), "NP") || !tree.is(parts.get(1), "NP")
        || slots.isComplement(node) || !slot.equals("gen")) {
      return node;
    }
    out.add("acc", heads.phrases(parts.get(1)));
    return parts.getFirst();
  }

  /** استعادة قوات النظام / بلدة مورك: the genitive, and the object that the parser hangs on it. */
  private List<Phrase> apart(Phrase genitive, int complement) {
    SideBySide sides = new SideBySide(tokens);
    List<Phrase> own = sides.split(genitive);
    if (own.size() == 2 || tree.end(complement) <= genitive.end()) {
      return own;
    }
    List<Phrase> wider = sides.split(new Phrase(genitive.head(), genitive.begin(), tree.end(complement)));
    return wider.size() == 2 && wider.get(1).head() == genitive.end() && sides.isTaken(genitive.end(), genitive) ? wider : own;
  }

  private void genitive(int leaf, String slot, Arguments out) {
    int parent = tree.parent(leaf);
    List<Integer> children = tree.children(parent);
    int next = children.indexOf(leaf) + 1;
    boolean headed = tree.is(parent, "S") && next == 1 && !slots.isComplement(parent) && !tree.is(children.get(Math.min(next, children.size() - 1)), "VP");
    if (!headed && !tree.is(parent, "NP", "VP") || next == 0 || next >= children.size()) {
      return;
    }
    int complement = bare(children.get(next), slot, out);
    if (!tree.is(complement, "NP", "NN", "NNS", "NNP", "DTNN", "DTNNS", "DTNNP", "PRP$")
        || tokens.get(tree.begin(leaf)).isDefinite()
        || slots.isPrepositional(complement)) {
      return;
    }
    if (slots.isTime(complement)) {
      return;
    }
    List<Phrase> phrases = heads.phrases(complement);
    List<Phrase> apart = phrases.size() == 1 && slot.equals("gen") ? apart(phrases.getFirst(), complement) : List.of();
    if (apart.size() == 2) {
      phrases = apart.subList(0, 1);
      out.add("acc", apart.subList(1, 2));
    }
    out.add(slot, phrases);
    if (slot.equals("gen") && !phrases.isEmpty()) {
      genitive(tree.leaf(phrases.getFirst().head()), "gen2", out);
    }
  }
}
