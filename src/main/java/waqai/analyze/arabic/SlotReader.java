package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause.TokenRange;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** Reads one child of a phrase into the slot that it fills: prepositional phrase, clause, noun. */
final class SlotReader {
  /** Words that open a clause that tells what was said, wanted or known. Folded. */
  static final Set<String> COMPLEMENTIZERS = Set.of("ان", "انه", "انها", "بان", "لان", "كي", "لكي");

  /** Nouns of days and hours. Folded. */
  static final Set<String> TIME_NOUNS =
      Set.of("يوم", "مساء", "صباح", "ليلة", "ظهر", "فجر", "امس", "غد", "اليوم", "اسبوع", "شهر",
          "عام", "سنة", "ساعة", "ليل", "عصر", "وقت", "عقد", "مرة", "فترة", "لحظة", "حين");

  /** Accusatives that say how or when, never who: أصدرت أخيرا أحكاما. */
  private static final Set<String> ADVERBS =
      Set.of("اخيرا", "مؤخرا", "سابقا", "لاحقا", "حاليا", "ايضا", "رسميا", "علنا", "سرا", "مجددا", "يوميا",
          "معا", "جميعا", "فورا", "قريبا", "نهائيا", "هاتفيا", "دوليا", "محليا", "شخصيا", "صراحة", "مباشرة",
          "عمليا", "جزئيا", "كليا", "تدريجيا", "سنويا", "شهريا", "اسبوعيا", "مبدئيا", "تماما", "جميعهم", "خصوصا");

  /** How one speaks or judges: no genitive follows. */
  private static final Set<String> MANNER =
      Set.of("شدة", "قوة", "حزم", "وضوح", "صراحة", "حدة", "حرارة", "عنف", "حذر", "سرعة", "صرامة", "استمرار");

  /** What follows a contract: عقدا لشراء, مع, بقيمة. */
  private static final Set<String> CONTRACT = Set.of("ل", "مع", "ب");

  /** With أن they tell when or how, and not what is said. */
  private static final Set<String> NOT_SAID = Set.of("بعد", "قبل", "منذ", "عقب", "قبيل", "بعيد", "دون", "بدون", "رغم", "فور");

  private static final Set<String> SOUTHERN = Set.of("افريقيا", "السودان", "كوريا");

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final List<TimeExpression> times;

  SlotReader(SyntaxTree tree, List<Token> tokens, Heads heads, List<TimeExpression> times) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    this.times = times;
  }

  /** Whether a noun phrase tells when or how rather than who or what. */
  boolean isTime(int node) {
    int head = heads.head(node);
    Span span = tokens.get(head).span();
    Span first = tokens.get(tree.begin(node)).span();
    return TIME_NOUNS.contains(tokens.get(head).lemma()) && !isHolding(head)
        || tree.end(node) - tree.begin(node) == 3 && ADVERBS.contains(form(tree.begin(node))) && ADVERBS.contains(form(tree.end(node) - 1))
        || tree.end(node) - tree.begin(node) == 1 && ADVERBS.contains(form(head))
        || times.stream().anyMatch(t -> t.span().overlaps(span) || t.span().overlaps(first));
  }

  /** عقد جلسة, عقدا لشراء: to hold something, or a contract, and no decade (عقد الثمانينات, عقد من الزمن). */
  private boolean isHolding(int head) {
    return tokens.get(head).lemma().equals("عقد") && head + 1 < tokens.size()
        && (tokens.get(head + 1).isNoun() || CONTRACT.contains(form(head + 1)))
        && !form(head + 1).endsWith("ينات")
        && !form(head + 1).endsWith("ينيات");
  }

  /** Whether a node is a prepositional phrase, or a noun phrase that a prepositional noun heads. */
  boolean isPrepositional(int node) {
    if (tree.label(node).equals("PP")) {
      return true;
    }
    if (!tree.label(node).equals("NP") || tree.children(node).size() < 2) {
      return false;
    }
    int first = tree.children(node).getFirst();
    return tree.isLeaf(first)
        && !isAbout(tree.begin(node))
        && !isCountry(tree.begin(node))
        && Prepositions.isPrepositional(form(tree.begin(first)))
        && tree.is(tree.children(node).get(1), "NP", "SBAR", "S");
  }

  /** جنوب أفريقيا, جنوب السودان: names of countries. */
  private boolean isCountry(int token) {
    return form(token).equals("جنوب") && token + 1 < tokens.size()
        && SOUTHERN.contains(form(token + 1));
  }

  /** أدان بشدة / الهجوم: the object that the parser takes for the genitive of a word of manner; -1 for none. */
  int behindManner(int node) {
    if (!tree.is(node, "PP") || !form(tree.begin(node)).equals("ب")) {
      return -1;
    }
    int phrase = tree.children(node).getLast();
    List<Integer> children = tree.is(phrase, "NP") ? tree.children(phrase) : List.of();
    boolean manner = children.size() == 2 && tree.isLeaf(children.getFirst())
        && MANNER.contains(form(tree.begin(phrase)));
    return manner && tree.is(children.get(1), "NP") ? children.get(1) : -1;
  }

  /** نحو ثلاثة آلاف: about so many. */
  private boolean isAbout(int token) {
    return form(token).equals("نحو") && token + 1 < tokens.size()
        && (tokens.get(token + 1).tag().equals("CD")
            || Heads.QUANTIFIERS.contains(tokens.get(token + 1).lemma()));
  }

  /** Adds what a prepositional phrase brings. */
  void readPrepositional(int node, Arguments into, boolean onlyIfFree) {
    if (isAccording(tree.begin(node))) {
      return;
    }
    List<Integer> children = tree.children(node);
    boolean joined = tree.is(children.getFirst(), "PP") && children.stream().anyMatch(c -> tree.is(c, "CC"));
    if (joined || children.stream().filter(c -> tree.label(c).equals("PP")).count() > 1) {
      children.stream()
          .filter(c -> tree.label(c).equals("PP"))
          .forEach(c -> readPrepositional(c, into, onlyIfFree));
      return;
    }
    String preposition = Prepositions.slot(form(tree.begin(node)));
    for (int child : children) {
      if (tree.is(child, "NP", "UCP", "ADJP")) {
        readObject(preposition, child, into, onlyIfFree);
        return;
      }
      if (tree.is(child, "SBAR", "S")) {
        if (isComplement(child) || tokens.get(heads.head(child)).isVerb()) {
          readClause(child, into);
        }
        into.addIfFree(
            preposition,
            List.of(new waqai.text.Phrase(heads.head(child), tree.begin(child), tree.end(child))));
        return;
      }
      if (!tree.is(child, "IN", "NN") && tree.isLeaf(child) && !tree.label(child).equals("PUNC")) {
        readObject(preposition, child, into, onlyIfFree);
        return;
      }
    }
  }

  /** اعتقال مئة صحفي، وفقا / للجنة: whoever says so is nobody in the deed. */
  private boolean isAccording(int preposition) {
    return preposition > 0 && TaggingWords.list().isAccording(form(preposition - 1));
  }

  private void readObject(String preposition, int object, Arguments into, boolean onlyIfFree) {
    String slot = preposition;
    int target = object;
    if (tree.is(object, "NP") && tree.children(object).size() > 1) {
      int first = tree.children(object).getFirst();
      int inner = leftmostCompound(object);
      String compound =
          inner < 0 ? null : compound(preposition, tokens.get(tree.begin(object)));
      if (compound != null && tree.begin(first) == tree.begin(object)) {
        slot = compound;
        target = inner;
      }
    }
    boolean alone = slot.equals("agent") && tokens.get(tree.begin(target)).hasLemma("واحد");
    if (isTime(target) && !slot.equals("agent") || alone) {
      return;
    }
    if (onlyIfFree && !(slot.equals("ب") && into.holdsNames(slot, tokens))) {
      into.addIfFree(slot, heads.phrases(target));
    } else {
      into.add(slot, heads.phrases(target));
    }
  }

  private static @Nullable String compound(String preposition, Token noun) {
    String byForm = Prepositions.compound(preposition, Orthography.fold(noun.form()));
    return byForm != null ? byForm : Prepositions.compound(preposition, noun.lemma());
  }

  /** The complement of the noun that opens a noun phrase, however deep it stands; -1 for none. */
  private int leftmostCompound(int node) {
    int at = node;
    while (tree.is(at, "NP")) {
      List<Integer> children = tree.children(at);
      if (tree.isLeaf(children.getFirst())) {
        return children.size() > 1 && tree.is(children.get(1), "NP", "NN", "NNS", "JJ", "NNP")
            ? children.get(1)
            : -1;
      }
      at = children.getFirst();
    }
    return -1;
  }

  /** Whether a clause tells what is said or wanted: أن، إن, or a clause without a conjunction. */
  boolean isComplement(int node) {
    if (!tree.is(node, "SBAR", "S", "UCP")) {
      return false;
    }
    int first = firstWord(node);
    return first >= 0 && COMPLEMENTIZERS.contains(form(first));
  }

  private int firstWord(int node) {
    for (int token = tree.begin(node); token < tree.end(node); token++) {
      if (!tokens.get(token).isPunctuation()) {
        return token;
      }
    }
    return -1;
  }

  /** Takes a clause as the complement, unless it tells when or how: بعد / أن قصفت القوات القرية. */
  void readClause(int node, Arguments into) {
    int first = firstWord(node);
    if (first > 0 && form(first).equals("ان") && NOT_SAID.contains(form(first - 1))) {
      return;
    }
    into.content(new TokenRange(tree.begin(node), tree.end(node)));
    into.addIfFree("comp", List.of(
        new waqai.text.Phrase(heads.head(node), tree.begin(node), tree.end(node))));
  }

  /** The folded letters of a token. */
  String form(int token) {
    return Orthography.fold(tokens.get(token).form());
  }
}
