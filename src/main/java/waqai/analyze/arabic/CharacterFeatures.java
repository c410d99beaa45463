package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The features of CoreNLP's {@code StartAndEndArabicSegmenterFeatureFactory}, each put together once
 * and kept: the same characters stand beside each other in all text. Safe for use by many threads.
 */
final class CharacterFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  /** Which of the model's texts ours are like. */
  static final String DOMAIN = "atb";

  private static final List<String> BESIDE = List.of("-p2", "-p", "-c", "-n1", "-n2");
  private static final List<String> PLACES = List.of("-before", "-after", "-length");
  private static final int REACH = 2;
  private static final int BEFORE = 5;
  private static final int AFTER = 9;
  private static final int LENGTH = 10;
  private static final int WRAPPED = 3;

  /** The letters of a language make far fewer threes; tokens that are not cut can be anything. */
  private static final int KEPT = 50_000;

  private final transient FeatureFactory<CoreLabel> plain;
  private final transient List<Map<String, List<String>>> beside =
      BESIDE.stream().map(name -> (Map<String, List<String>>) new ConcurrentHashMap<String, List<String>>()).toList();
  private final transient Map<String, List<String>> kinds = new ConcurrentHashMap<>();
  private final transient Map<String, List<String>> places = new ConcurrentHashMap<>();
  private final transient Map<String, List<String>> pairs = new ConcurrentHashMap<>();
  private final transient Map<String, List<String>> threes = new ConcurrentHashMap<>();

  CharacterFeatures(FeatureFactory<CoreLabel> plain) {
    this.plain = plain;
  }

  @Override
  public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> characters, int at, Clique clique) {
    Supplier<Collection<String>> all = () -> plain.getCliqueFeatures(characters, at, clique);
    if (clique == cliqueC) {
      return alone(characters, at, all);
    }
    String pair = character(characters.get(at)) + character(characters.get(at - 1));
    if (clique == cliqueCpC) {
      return isWrapped(characters.get(at)) ? all.get() : kept(pairs, pair, all);
    }
    return clique == cliqueCp2C ? kept(threes, pair + character(characters.get(at - 2)), all) : List.of();
  }

  private List<String> alone(PaddedList<CoreLabel> characters, int at, Supplier<Collection<String>> all) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < BESIDE.size(); i++) {
      String name = BESIDE.get(i);
      String character = character(characters.get(at + i - REACH));
      features.addAll(kept(beside.get(i), character, () -> named(character + name)));
    }
    CoreLabel label = characters.get(at);
    String character = character(label);
    int before = Math.min(BEFORE, label.index());
    int after = Math.min(AFTER, label.word().length() - character.length() - label.index());
    int length = Math.min(LENGTH, label.word().length());
    String place = new String(new char[] {(char) before, (char) after, (char) length});
    features.addAll(kept(places, place,
        () -> Stream.of(before + "-before", after + "-after", length + "-length")
            .flatMap(f -> named(f).stream()).toList()));
    features.addAll(kept(kinds, character, () -> all.get().stream().filter(f -> !isOfPlace(f)).toList()));
    return features;
  }

  private static boolean isOfPlace(String feature) {
    String name = feature.substring(0, feature.lastIndexOf("|C"));
    return Stream.concat(BESIDE.stream(), PLACES.stream()).anyMatch(name::endsWith);
  }

  /** As the model has them: those of all domains, and those of ours. */
  private static List<String> named(String feature) {
    return List.of(feature + "|C", feature + "|C@" + DOMAIN);
  }

  /** Whether the first and last letters of its word count for it as well. */
  private static boolean isWrapped(CoreLabel label) {
    int length = label.word().length();
    return length > WRAPPED && (label.index() == 2 || label.index() == length - 1);
  }

  /** Beyond the ends there is none, which the features call null. */
  private static String character(CoreLabel label) {
    return String.valueOf(label.get(CoreAnnotations.CharAnnotation.class));
  }

  private static List<String> kept(
      Map<String, List<String>> known, String key, Supplier<Collection<String>> features) {
    List<String> found = known.get(key);
    if (found == null) {
      found = List.copyOf(features.get());
      if (known.size() < KEPT) {
        known.put(key, found);
      }
    }
    return found;
  }
}
