package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;

/**
 * Joins foreign names that the segmenter cuts because they begin like a particle: ب + ايدن, ف + ل +
 * اسبارت. What is cut stays cut when the rest is a word or a name that is known, or stands alone
 * elsewhere in the article.
 */
final class WholeNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ـ]+");
  private static final String PARTICLES = "بفلكو";

  private final Gazetteer gazetteer;
  private final Predicate<String> isWord;
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * The words of one article.
   *
   * @param isWord whether the dictionary knows a word
   */
  WholeNames(String text, Gazetteer gazetteer, Predicate<String> isWord) {
    this.gazetteer = gazetteer;
    this.isWord = isWord;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      counts.merge(Orthography.fold(matcher.group()), 1, Integer::sum);
    }
  }

  /** The segments of a sentence, those of one name as one. */
  List<CoreLabel> join(List<CoreLabel> labels) {
    List<CoreLabel> out = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      int end = i + 1;
      while (end < labels.size() && isParticle(labels.get(end - 1))
          && labels.get(end - 1).endPosition() == labels.get(end).beginPosition()) {
        end++;
      }
      boolean whole = end > i + 1 && isName(labels.subList(i, end), i > 0 ? labels.get(i - 1) : null);
      if (whole) {
        out.add(joined(labels.subList(i, end)));
        i = end;
      } else {
        out.add(labels.get(i));
        i++;
      }
    }
    for (int index = 0; index < out.size(); index++) {
      out.get(index).setIndex(index + 1);
    }
    return out;
  }

  /** Gives names of people that the tagger takes for verbs the tag of a name: دونالد ترامب. */
  void retag(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int n = Math.min(4, labels.size() - i); n > 0; n--) {
        StringBuilder key = new StringBuilder();
        labels.subList(i, i + n).forEach(l -> key.append(l.word()).append(' '));
        boolean person = gazetteer.named(key.toString()).stream()
            .anyMatch(e -> e.kind() == EntityKind.PERSON);
        if (person && (n > 1 || !isWord.test(labels.get(i).word()))) {
          labels.subList(i, i + n).stream()
              .filter(l -> l.tag().startsWith("VB") || l.tag().equals("NN") || l.tag().equals("RB"))
              .forEach(l -> l.setTag("NNP"));
          break;
        }
      }
    }
  }

  private static boolean isParticle(CoreLabel label) {
    return label.word().length() == 1 && PARTICLES.contains(label.word());
  }

  private boolean isName(
      List<CoreLabel> parts, @org.jspecify.annotations.Nullable CoreLabel before) {
    String rest = Orthography.fold(parts.getLast().word());
    StringBuilder word = new StringBuilder();
    parts.forEach(p -> word.append(p.word()));
    String whole = Orthography.fold(word.toString());
    if (rest.length() < 3 || rest.startsWith("ال") || isWord.test(rest)) {
      return false;
    }
    if (isNamePart(whole) && !isNamePart(rest)) {
      return true;
    }
    boolean conjunction = parts.getFirst().word().equals("و");
    if (conjunction || isNamePart(rest) || counts.getOrDefault(rest, 0) > 0) {
      return false;
    }
    boolean repeated = counts.getOrDefault(whole, 0) > 1;
    boolean afterName = before != null && before.endPosition() < parts.getFirst().beginPosition()
        && !isWord.test(before.word()) && before.word().length() > 2;
    return repeated || afterName;
  }

  private boolean isNamePart(String word) {
    return gazetteer.isNamePart(word);
  }

  private static CoreLabel joined(List<CoreLabel> parts) {
    CoreLabel out = new CoreLabel(parts.getFirst());
    StringBuilder word = new StringBuilder();
    StringBuilder original = new StringBuilder();
    for (CoreLabel part : parts) {
      word.append(part.word());
      original.append(part.originalText());
    }
    out.setWord(word.toString());
    out.setValue(word.toString());
    out.setOriginalText(original.toString());
    out.setEndPosition(parts.getLast().endPosition());
    out.set(CoreAnnotations.TextAnnotation.class, word.toString());
    return out;
  }
}
