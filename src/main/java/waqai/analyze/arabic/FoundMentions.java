package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;
import waqai.text.Hashtags;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** The mentions found so far in one sentence, with their words, and the tokens that they name. */
final class FoundMentions {
  private static final String MARKS = "\"«»“”„()";

  /** The longest description that is kept whole, in words. */
  private static final int LONGEST = 9;

  private final NamedSentence sentence;
  private final Gazetteer gazetteer;
  private final String text;
  private final List<Token> tokens;
  private final SentenceNames names;
  private final SyntaxTree tree;
  private final boolean[] named;
  private final List<Mention> out = new ArrayList<>();

  FoundMentions(NamedSentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    text = sentence.text();
    tokens = sentence.tokens();
    names = sentence.names();
    tree = sentence.tree();
    named = new boolean[tokens.size()];
  }

  /** All that were added, in their order. */
  List<Mention> all() {
    return List.copyOf(out);
  }

  /** Whether a token is part of a name already. */
  boolean isNamed(int token) {
    return named[token];
  }

  /** Makes these tokens part of a name. */
  void mark(int begin, int end) {
    for (int i = begin; i < end; i++) {
      named[i] = true;
    }
  }

  /** Adds a name, whose tokens name nothing else then. */
  void addName(TokenMention mention) {
    mark(mention.name().begin(), mention.name().end());
    add(mention);
  }

  void add(TokenMention mention) {
    int begin = mention.name().begin();
    Span nameSpan = tokens.get(begin).span().cover(tokens.get(mention.name().end() - 1).span());
    if (mention.entry().isPresent() && names.hit(begin).isPresent()
        && names.hitEnd(begin) == mention.name().end()) {
      nameSpan = names.hit(begin).orElseThrow().span();
    }
    String name = written(begin, nameSpan, mention.named(), mention.entry());
    add(mention, isOwned(mention) ? name.substring(0, name.length() - 1) + "ة" : name, nameSpan, whole(mention.phrase()));
  }

  /** لمركبته: the ending that a noun has before the pronoun of its owner. */
  private boolean isOwned(TokenMention mention) {
    int end = mention.name().end();
    Token last = tokens.get(end - 1);
    return !mention.named() && end < tokens.size() && tokens.get(end).tag().equals("PRP$") && last.form().endsWith("ت") && !(last.tag().equals("NNS") && last.form().endsWith("ات"))
        && last.hasLemma(Orthography.fold(last.form().substring(0, last.form().length() - 1) + "ة"));
  }

  /** Adds a mention whose name is not written as it is said: الرئيسان المصري والفرنسي. */
  void add(TokenMention mention, String name) {
    Span span = tokens.get(mention.name().begin()).span().cover(tokens.get(mention.name().end() - 1).span());
    add(mention, name, span, span);
  }

  private void add(TokenMention mention, String name, Span nameSpan, Span span) {
    out.add(
        new Mention(
            sentence.draft().index(), mention.phrase(), mention.kind(), name, nameSpan, span,
            mention.named(), mention.entry().map(Entry::id), mention.posts(), mention.country()));
  }

  /** The largest noun phrase with this head that stays one thing and short. */
  private Span whole(Phrase phrase) {
    int head = phrase.head();
    int last = phrase.end();
    int node = tree.leaf(head);
    while (tree.is(tree.parent(node), "NP") && sentence.heads().head(tree.parent(node)) == head
        && isPlain(tree.parent(node)) && tree.end(tree.parent(node)) <= head + LONGEST) {
      node = tree.parent(node);
      last = Math.max(last, tree.end(node));
    }
    last = beforeApposition(phrase.end(), last);
    int first = Math.min(phrase.begin(), tree.isLeaf(node) ? phrase.begin() : tree.begin(node));
    return tokens.get(first).span().cover(tokens.get(last - 1).span());
  }

  /** القيادة المركزية / الجنرال كينيث ماكنزي: the rank and name of another end the phrase. */
  private int beforeApposition(int end, int last) {
    for (int at = end; at < last; at++) {
      boolean closed = tokens.get(at - 1).isDefinite() || tokens.get(at - 1).isAdjective();
      if (closed && (names.startsPerson(at)
          || tokens.get(at).isDefinite() && sentence.titles().title(at).isPresent())) {
        return at;
      }
    }
    return last;
  }

  /** A name as it is written without ل before it: لـ + لاتحاد is الاتحاد. */
  private String written(int begin, Span span, boolean isNamed, Optional<Entry> entry) {
    String words = Hashtags.closed(span.in(text));
    boolean afterL = isNamed && span.begin() > 0 && words.startsWith("ل")
        && text.charAt(span.begin() - 1) == 'ل';
    boolean lost = afterL && entry
        .map(e -> !gazetteer.withKey(Orthography.nameKey(words)).contains(e))
        .orElse(tokens.get(begin).isDefinite());
    String hidden = tokens.get(begin).hidden();
    return whole(lost ? (hidden.isEmpty() ? "ا" : hidden) + words : words);
  }

  /** حركة (حماس without the mark whose other half the name does not have. */
  private static String whole(String words) {
    long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    return marks % 2 == 0 ? words : words.replaceAll("[" + MARKS + "]", "");
  }

  private boolean isPlain(int node) {
    return tree.children(node).stream().noneMatch(c -> tree.is(c, "SBAR", "S", "CC", "PUNC", "VP"));
  }
}
