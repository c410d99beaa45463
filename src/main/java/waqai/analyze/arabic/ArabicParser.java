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
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;

/**
 * CoreNLP's segmenter, with a faster search, tagger and two shift-reduce parsers for Arabic. Safe for use by many threads.
 * Offsets are those of the text that was given.
 */
final class ArabicParser {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** The faster one, for whose trees the rules behind it are made. */
  private static final String GREEDY = "srparser/arabicSR.ser.gz";

  /** The slower one, which follows several readings at a time (beam search) and errs elsewhere. */
  private static final String BEAM = "srparser/arabicSR.beam.ser.gz";

  private final Function<String, Annotation> segmenter;
  private final StanfordCoreNLP tagger;
  private final List<InsertionParser> parsers;
  private final boolean whole;

  /** Loads the models, the large one of the second parser beside the others. */
  ArabicParser() {
    CompletableFuture<InsertionParser> beam = CompletableFuture.supplyAsync(() -> parser(BEAM));
    segmenter = new Segmenter(properties())::segment;
    tagger = pipeline("pos", properties());
    parsers = List.of(parser(GREEDY), beam.join());
    whole = false;
  }

  private ArabicParser(Function<String, Annotation> segmenter, StanfordCoreNLP tagger, List<InsertionParser> parsers, boolean whole) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.parsers = parsers;
    this.whole = whole;
  }

  /** One with CoreNLP's own segmenter: the same output, to measure against. */
  ArabicParser plain() {
    return new ArabicParser(pipeline("tokenize", properties())::process, tagger, parsers, true);
  }

  /** One sentence as the first parser gives it, and the tree of the second parser. */
  record Parsed(List<Word> words, SyntaxTree tree, SyntaxTree second) {}

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
    List<CutSentence> pieces = new ArrayList<>();
    cuts.forEach(c -> addPieces(c, pieces));
    List<Map<CutSentence, Tree>> trees =
        parsePieces(input, pieces, names, l -> whole ? List.of() : names.insertions(new Insertions(l, text, range.begin(), times)));
    List<Parsed> out = new ArrayList<>();
    for (CutSentence cut : cuts) {
      List<Word> words = new ArrayList<>();
      for (CoreLabel label : HungTrees.words(cut)) {
        Span span =
            new Span(range.begin() + label.beginPosition(), range.begin() + label.endPosition());
        words.add(new Word(span, label.word(), label.tag()));
      }
      List<SyntaxTree> readings = trees.stream().map(t -> convert(new HungTrees(t::get).join(cut), words)).toList();
      out.add(new Parsed(words, readings.getFirst(), readings.getLast()));
    }
    return out;
  }

  /** The tree of each piece by each parser. */
  private List<Map<CutSentence, Tree>> parsePieces(
      String input, List<CutSentence> pieces, WholeNames names,
      Function<List<CoreLabel>, List<Insertions.Stretch>> insertions) {
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
      PerfectTags.repair(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    List<Map<CutSentence, Tree>> trees = new ArrayList<>();
    parsers.forEach(p -> trees.add(new IdentityHashMap<>()));
    for (int i = 0; i < pieces.size(); i++) {
      List<CoreLabel> labels = sentences.get(i).get(CoreAnnotations.TokensAnnotation.class);
      List<Insertions.Stretch> inserted = insertions.apply(labels);
      for (int p = 0; p < parsers.size(); p++) {
        trees.get(p).put(pieces.get(i), mended(parsers.get(p).parse(labels, inserted)));
      }
    }
    return trees;
  }

  /** A tree, in which what the parser joins wrongly stands apart. */
  private static Tree mended(Tree tree) {
    return ParticiplePhrases.label(
        SharedTalks.join(MoreThanObjects.part(CountedObjects.part(CountedDoers.part(VerbsInNames.free(PartedSides.part(ShotsApart.part(SubjectsOfThat.join(tree)))))))));
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

  private static InsertionParser parser(String model) {
    Properties properties = properties();
    properties.setProperty("parse.model", MODELS + model);
    return new InsertionParser(pipeline("parse", properties));
  }

  private static StanfordCoreNLP pipeline(String annotators, Properties properties) {
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
    properties.setProperty("parse.binaryTrees", "false");
    properties.setProperty("parse.buildgraphs", "false");
    return properties;
  }
}
