package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;

/**
 * CoreNLP's segmenter, with a faster search, tagger and shift-reduce parser for Arabic. Safe for use by many threads.
 * Offsets are those of the text that was given.
 */
final class ArabicParser {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final Function<String, Annotation> segmenter;
  private final StanfordCoreNLP tagger;
  private final StanfordCoreNLP parser;
  private final boolean whole;

  ArabicParser() {
    this(new Segmenter(properties())::segment, pipeline("pos"), pipeline("parse"), false);
  }

  private ArabicParser(Function<String, Annotation> segmenter, StanfordCoreNLP tagger, StanfordCoreNLP parser,
      boolean whole) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.parser = parser;
    this.whole = whole;
  }

  /** One with CoreNLP's own segmenter: the same output, to measure against. */
  ArabicParser plain() {
    return new ArabicParser(pipeline("tokenize")::process, tagger, parser, true);
  }

  /** One sentence as the parser gives it. */
  record Parsed(List<Word> words, SyntaxTree tree) {}

  /** A segment: its place in the article, CoreNLP's folded spelling of it, its tag. */
  record Word(Span span, String folded, String tag) {}

  /**
   * Parses a stretch of text.
   *
   * @param text the whole article
   * @param range the stretch, at most a few thousand units
   * @param names which words are names that the segmenter must not cut
   * @param times the times in it
   */
  List<Parsed> parse(String text, Span range, WholeNames names, List<TimeExpression> times) {
    String input = ParserInput.of(range.in(text));
    List<CutSentence> cuts = new ArrayList<>();
    for (CoreMap sentence : segmenter.apply(input).get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = names.join(sentence.get(CoreAnnotations.TokensAnnotation.class), input);
      cuts.add(whole ? new CutSentence(List.of(), labels, List.of()) : names.cut(labels));
    }
    Map<CutSentence, Tree> trees =
        parsePieces(input, cuts, names, l -> whole ? List.of() : names.insertions(new Insertions(l, text, range.begin(), times)));
    List<Parsed> out = new ArrayList<>();
    for (CutSentence cut : cuts) {
      List<Word> words = new ArrayList<>();
      for (CoreLabel label : HungTrees.words(cut)) {
        Span span =
            new Span(range.begin() + label.beginPosition(), range.begin() + label.endPosition());
        words.add(new Word(span, label.word(), label.tag()));
      }
      out.add(new Parsed(words, convert(new HungTrees(trees::get).join(cut), words)));
    }
    return out;
  }

  /** The tree of each piece. */
  private Map<CutSentence, Tree> parsePieces(
      String input, List<CutSentence> cuts, WholeNames names,
      Function<List<CoreLabel>, List<Insertions.Stretch>> insertions) {
    List<CutSentence> pieces = new ArrayList<>();
    cuts.forEach(c -> addPieces(c, pieces));
    List<CoreMap> sentences = new ArrayList<>();
    List<CoreLabel> tokens = new ArrayList<>();
    for (CutSentence piece : pieces) {
      Annotation sentence = new Annotation(input);
      List<CoreLabel> words = new ArrayList<>(piece.words());
      sentence.set(CoreAnnotations.TokensAnnotation.class, words);
      sentences.add(sentence);
      tokens.addAll(words);
    }
    Annotation annotation = new Annotation(input);
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    tagger.annotate(annotation);
    for (CoreMap sentence : sentences) {
      names.retag(sentence.get(CoreAnnotations.TokensAnnotation.class));
      HeadlineNouns.retag(sentence.get(CoreAnnotations.TokensAnnotation.class));
      PluperfectTags.repair(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    InsertionParser inserted = new InsertionParser(parser);
    for (CoreMap sentence : sentences) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      sentence.set(TreeCoreAnnotations.TreeAnnotation.class, mended(inserted.parse(labels, insertions.apply(labels))));
    }
    Map<CutSentence, Tree> out = new IdentityHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      out.put(pieces.get(i), sentences.get(i).get(TreeCoreAnnotations.TreeAnnotation.class));
    }
    return out;
  }

  /** A tree, in which what the parser joins wrongly stands apart. */
  private static Tree mended(Tree tree) {
    return ParticiplePhrases.label(SharedTalks.join(MoreThanObjects.part(CountedObjects.part(CountedDoers.part(VerbsInNames.free(PartedSides.part(ShotsApart.part(tree))))))));
  }

  private static void addPieces(CutSentence cut, List<CutSentence> into) {
    into.add(cut);
    cut.lead().forEach(l -> l.setTag("CC"));
    for (CutSentence.Hung hung : cut.hung()) {
      hung.before().forEach(l -> l.setTag(l.word().equals("و") ? "CC" : "PUNC"));
      hung.opener().forEach(l -> l.setTag(hung.joined() ? "CC" : "WRB"));
      addPieces(hung.body(), into);
    }
  }

  private static SyntaxTree convert(Tree tree, List<Word> words) {
    SyntaxTree.Builder builder = new SyntaxTree.Builder();
    add(tree, 0, 0, builder);
    return builder.build(words.size());
  }

  /** Adds a subtree and gives the index of the token after it. */
  private static int add(Tree tree, int parent, int begin, SyntaxTree.Builder builder) {
    int end = begin + tree.getLeaves().size();
    int node = builder.add(tree.value(), parent, begin, end);
    if (!tree.isPreTerminal()) {
      int at = begin;
      for (Tree child : tree.children()) {
        at = add(child, node, at, builder);
      }
    }
    return end;
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = properties();
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties, false);
  }

  static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty(
        "segment.model",
        MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    properties.setProperty("pos.model", MODELS + "pos-tagger/arabic.tagger");
    properties.setProperty("parse.model", MODELS + "srparser/arabicSR.ser.gz");
    properties.setProperty("parse.binaryTrees", "false");
    properties.setProperty("parse.buildgraphs", "false");
    return properties;
  }
}
