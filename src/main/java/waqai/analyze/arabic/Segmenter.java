package waqai.analyze.arabic;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Segments Arabic text as CoreNLP's {@code ArabicSegmenterAnnotator} does, in a third of its time: clitics are cut
 * off, spelling is folded, sentences are split. Safe for use by many threads.
 */
final class Segmenter {
  private static final String FEATURES =
      "edu.stanford.nlp.international.arabic.process.StartAndEndArabicSegmenterFeatureFactory";

  private final CharacterLabeler labeler;
  private final TokenizerFactory<CoreLabel> tokenizers = ArabicTokenizer.atbFactory();
  private final TokenizerFactory<CoreLabel> single = new SingleCharacters(tokenizers);
  private final WordsToSentencesAnnotator splitter;

  /** Loads the model; the properties are those of a pipeline of CoreNLP. */
  Segmenter(Properties properties) {
    Properties features = new Properties();
    features.setProperty("featureFactory", FEATURES);
    this.labeler = new CharacterLabeler(properties.getProperty("segment.model"), features);
    this.splitter = new WordsToSentencesAnnotator(properties);
    tokenizers.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
  }

  /** The text with its segments and sentences. */
  Annotation segment(String text) {
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.TokensAnnotation.class, segments(text));
    splitter.annotate(annotation);
    return annotation;
  }

  private List<CoreLabel> segments(String text) {
    List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(text)).tokenize();
    List<CoreLabel> characters = IOBUtils.StringToIOB(words, null, false, single, text);
    IOBUtils.labelDomain(characters, CharacterFeatures.DOMAIN);
    labeler.classify(characters);
    List<CoreLabel> segments = new ArrayList<>();
    for (IntPair span : IOBUtils.TokenSpansForIOB(characters)) {
      segments.add(segment(text, characters, span));
    }
    return segments;
  }

  private static CoreLabel segment(String text, List<CoreLabel> characters, IntPair span) {
    int begin = characters.get(span.getSource()).beginPosition();
    int end = characters.get(span.getTarget() - 1).endPosition();
    String folded = IOBUtils.IOBToString(characters, "", "", span.getSource(), span.getTarget());
    CoreLabel segment = new CoreLabel();
    segment.setWord(folded);
    segment.setValue(folded);
    segment.set(CoreAnnotations.TextAnnotation.class, folded);
    segment.setOriginalText(text.substring(begin, end));
    segment.setBeginPosition(begin);
    segment.setEndPosition(end);
    segment.setIsNewline(false);
    return segment;
  }
}
