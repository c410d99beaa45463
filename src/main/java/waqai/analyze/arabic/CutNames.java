package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;

/**
 * Tells by the words around it that a word which the segmenter has cut is a name in one piece, though no list has it:
 * كينجي و + اكاميا (no conjunction, as a given name wants another), مع ب + وغدان (no preposition behind another).
 */
final class CutNames {
  private static final NameWords NAMES = NameWords.list();
  private static final TaggingWords WORDS = TaggingWords.list();

  private static final char SHADDA = '\u0651';

  /** How many words before a name a verb may stand that takes ب. */
  private static final int REACH = 8;

  /** اجتماع, انسحاب, استقالة: nouns that begin with an alef without hamza. */
  private static final Pattern NOUN_OF_ACTION = Pattern.compile("ا(.[تطد].*|[تط]ّ?[^ا]ا.*|ن.*|ست.*|سم.*|بن.*|ثن.*)");

  private final PersonNames people;
  private final ArabicLemmatizer dictionary;
  private final Predicate<String> isNamePart;
  private final Map<String, Integer> counts;

  /**
   * For one article.
   *
   * @param isNamePart whether a list has a word as part of a name
   * @param counts how often each folded word stands in the article
   */
  CutNames(PersonNames people, ArabicLemmatizer dictionary, Predicate<String> isNamePart, Map<String, Integer> counts) {
    this.people = people;
    this.dictionary = dictionary;
    this.isNamePart = isNamePart;
    this.counts = counts;
  }

  /**
   * Whether the segments are one name; not those of رئيسا ل + لبنك, whose article is not written after ل.
   *
   * @param begin the particle that opens the word
   * @param end one past the last segment of the word, of which all but the last are particles
   */
  boolean isName(List<CoreLabel> labels, int begin, int end) {
    boolean opens = begin == 0 || !Segments.adjacent(labels, begin);
    boolean closes = end == labels.size() || !Segments.adjacent(labels, end) || !Character.isLetter(labels.get(end).word().charAt(0));
    String rest = Orthography.fold(labels.get(end - 1).word());
    if (!opens || !closes || rest.length() < 3 || !Character.isLetter(rest.charAt(0))) {
      return false;
    }
    String particle = labels.get(begin).word();
    if (particle.equals("ل") && rest.startsWith("ل") && dictionary.knows("ا" + rest) || begin > 0 && isKnownWithArticle(particle + rest) && !labels.get(begin - 1).word().equals("بن")) {
      return false;
    }
    return begin > 0 && isSon(labels, begin) || particle.equals("ك") && isNamePart.test(rest) && isFamily(labels, begin, end)
        || isStrange(rest, particle) && (isFamily(labels, begin, end) || isGiven(labels, begin, end))
        || particle.equals("و") && begin > 0 && isForeign(labels, begin, labels.get(end - 1).originalText());
  }

  /** صلاح الدين / ب + التراجع: a known noun with its article, and no part of the name before it. */
  boolean isKnownWithArticle(String word) {
    return word.matches("[بك]ال.{3,}") && dictionary.knows(word.substring(3));
  }

  /** بن ل + زعر, آيت و + اعلي: behind a father's or a house's word a name. */
  private boolean isSon(List<CoreLabel> labels, int begin) {
    int son = Segments.wordBegin(labels, begin - 1);
    String before = whole(labels, son, begin);
    return before.equals("بن") || NAMES.isConnector(Orthography.fold(before)) && son > 0 && !before.equals("ولد") && isNameBefore(labels, son);
  }

  /** Whether the word before a segment is a name, or one that nobody knows, and not the verb that opens a sentence: عوض. */
  private boolean isNameBefore(List<CoreLabel> labels, int i) {
    boolean verb = (i == 1 || i == 2 && Segments.adjacent(labels, 1)) && dictionary.knowsVerb(labels.get(i - 1).originalText());
    return !verb && (isNamed(labels.get(i - 1).originalText()) || people.isName(whole(labels, Segments.wordBegin(labels, i - 1), i)));
  }

  private static String whole(List<CoreLabel> labels, int begin, int end) {
    return labels.subList(begin, end).stream().map(CoreLabel::originalText).collect(Collectors.joining());
  }

  /** فون / بوديك, كينجي / باندو: where the rest of a name stands, so that a word that nobody knows stays whole. */
  boolean isNameAhead(List<CoreLabel> labels, int i) {
    return i > 0 && !Segments.adjacent(labels, i) && (isSon(labels, i) || isFirstName(labels, i));
  }

  /** Whether nobody knows the rest of a word; with the article that no word but ف can hide: ف + النتين; not of روبرت فيكو ب + جروح. */
  private boolean isStrange(String rest, String particle) {
    boolean article = rest.startsWith("ال") && !particle.equals("ف");
    return !article && !isNamePart.test(rest) && !WORDS.isWound(rest) && !dictionary.knowsWord(rest) && count(rest) == 0;
  }

  /** كينجي و + اكاميا, تشن ك + وانغ: the first word of a name wants another. */
  private boolean isFamily(List<CoreLabel> labels, int begin, int end) {
    if (begin == 0 || !isFirstName(labels, begin)) {
      return false;
    }
    if (!labels.get(begin).word().equals("و")) {
      return true;
    }
    CoreLabel given = labels.get(begin - 1);
    boolean plainAlef = labels.get(end - 1).originalText().startsWith("ا");
    boolean doubled = labels.get(begin + 1).word().equals("و");
    return plainAlef || doubled || count(Orthography.fold(given.word())) < 2 && !isBetween(labels, begin - 1) && !(end < labels.size() && isNamed(labels.get(end).originalText()));
  }

  /** كينجي و + اكاميا: behind a first name that nobody knows an alef without the hamza that a noun would have. */
  private boolean isForeign(List<CoreLabel> labels, int begin, String rest) {
    return rest.startsWith("ا") && !rest.startsWith("ال") && !NOUN_OF_ACTION.matcher(rest).matches() && !isNamePart.test(rest) && count(rest) == 0
        && !dictionary.knowsVerb(rest) && isUnknown(labels.get(begin - 1).originalText()) && isFirstName(labels, begin);
  }

  /** Whether a given name, or a word that nobody knows, stands alone before a segment. */
  private boolean isFirstName(List<CoreLabel> labels, int end) {
    int begin = Segments.wordBegin(labels, end - 1);
    return begin < end - 1 && isFirstName(labels, begin, end) || isFirstName(labels, end - 1, end);
  }

  private boolean isFirstName(List<CoreLabel> labels, int begin, int end) {
    String word = whole(labels, begin, end);
    boolean joined = end > begin + 1 && labels.get(begin).word().matches("[وف]") && dictionary.isPerfect(labels.get(end - 1).originalText());
    boolean given = people.isGiven(word) || !joined && !isNamePart.test(word) && isUnknown(word);
    return given && !word.startsWith("ال") && (begin == 0 || Segments.adjacent(labels, begin) || !isNameBefore(labels, begin) || labels.get(begin - 1).word().startsWith("ال"));
  }

  /** بين كاسياس و + راموس: two, each of them with one name. */
  private static boolean isBetween(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i - 1).word().equals("بين");
  }

  /** مع ب + وغدان كوفالسكي: the first word of a name where no particle can stand. */
  private boolean isGiven(List<CoreLabel> labels, int begin, int end) {
    String particle = labels.get(begin).word();
    if (begin > 0 && WORDS.isGoverning(Orthography.fold(labels.get(begin - 1).word())) && !Segments.adjacent(labels, begin - 1)) {
      return true;
    }
    if (end == labels.size() || !isNamed(labels.get(end).originalText()) && !labels.get(end).word().equals("بن")) {
      return false;
    }
    return switch (particle) {
      case "ف" -> true;
      case "ب" -> !takesBi(labels, begin);
      case "و" -> begin > 0 && dictionary.isPerfect(labels.get(begin - 1).originalText());
      default -> false;
    };
  }

  /** Whether a verb or its noun stands not far before that ب and somebody follow: أشاد بفلان. */
  private static boolean takesBi(List<CoreLabel> labels, int begin) {
    return labels.subList(Math.max(0, begin - REACH), begin).stream()
        .anyMatch(l -> WORDS.isInto(Orthography.fold(l.word())));
  }

  private boolean isNamed(String word) {
    return people.isName(word) || isUnknown(word);
  }

  private boolean isUnknown(String word) {
    boolean accusative = word.endsWith("ا") && dictionary.knows(word.substring(0, word.length() - 1));
    return word.length() > 2 && Character.isLetter(word.charAt(0)) && !accusative && !dictionary.knowsWord(word);
  }

  private int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** مناورات بحرية: naval, not with freedom, beside an indefinite noun that it agrees with. */
  static boolean isNaval(List<CoreLabel> labels, int begin, String whole) {
    String before = begin == 0 ? "" : labels.get(begin - 1).word();
    return whole.equals("بحرية") && !before.startsWith("ال")
        && (before.endsWith("ة") || before.endsWith("ات"));
  }

  /** بتّال, فيّاض: no word begins with a doubled letter. */
  static boolean isDoubled(CoreLabel label) {
    String text = label.originalText();
    return text.length() > 2 && text.charAt(1) == SHADDA;
  }
}
