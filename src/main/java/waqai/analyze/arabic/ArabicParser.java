package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import waqai.text.Span;
import waqai.text.SyntaxTree;

/**
 * CoreNLP's segmenter, with a faster search, tagger and shift-reduce parser for Arabic. Safe for use by many threads.
 * Offsets are those of the text that was given.
 */
final class ArabicParser {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final Function<String, Annotation> segmenter;
  private final StanfordCoreNLP tagger;
  private final StanfordCoreNLP parser;

  ArabicParser() {
    this(new Segmenter(properties())::segment, pipeline("pos"), pipeline("parse"));
  }

  private ArabicParser(Function<String, Annotation> segmenter, StanfordCoreNLP tagger, StanfordCoreNLP parser) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.parser = parser;
  }

  /** One with CoreNLP's own segmenter: the same output, to measure against. */
  ArabicParser plain() {
    return new ArabicParser(pipeline("tokenize")::process, tagger, parser);
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
   */
  List<Parsed> parse(String text, Span range, WholeNames names) {
    String input = ParserInput.of(range.in(text));
    Annotation annotation = segmenter.apply(input);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentence.set(
          CoreAnnotations.TokensAnnotation.class,
          names.join(sentence.get(CoreAnnotations.TokensAnnotation.class), input));
    }
    tagger.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      names.retag(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    parser.annotate(annotation);
    List<Parsed> out = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Word> words = new ArrayList<>();
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        Span span =
            new Span(range.begin() + label.beginPosition(), range.begin() + label.endPosition());
        words.add(new Word(span, label.word(), label.tag()));
      }
      Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
      out.add(new Parsed(words, convert(tree, words)));
    }
    return out;
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
