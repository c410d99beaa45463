package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Names that begin with a word nobody knows, or with a given name that is a word, behind a post that is closed: المسؤول
 * في الجنوب / نضال حطيط, المبعوث الصيني للقرن الأفريقي / هوانغ بينغ. No noun stands there that nobody knows.
 */
final class PostsNames {
  /** How many segments before the name its post may begin. */
  private static final int REACH = 10;

  private static final TaggingWords WORDS = TaggingWords.list();

  /** دفع, جاد: what names somebody before the word for God. */
  private static final Set<String> WITH_GOD = WordClasses.list().words("with-god");

  private static final Set<String> SAID = WordClasses.list().words("told-in");

  private static final Set<String> NO_NAMES = WordClasses.list().words("not-surname");

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;

  PostsNames(Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
  }

  /** Gives the words of a name that begins here the tags of one. */
  void retag(List<CoreLabel> labels, int i) {
    if (i > 0 && i + 1 < labels.size() && isFirst(labels, i) && isSecond(labels, i) && (isClosedPost(labels, i) || isBeforePost(labels, i))) {
      NameTags.name(labels.get(i));
      NameTags.name(labels.get(i + 1));
    }
  }

  /** A word by itself without the article that nobody knows, a given name, or a word before a surname (شروق / العبايجي) or before God (دفع / الله). */
  private boolean isFirst(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    String word = label.word();
    if (Segments.adjacent(labels, i) || Segments.adjacent(labels, i + 1) || word.length() < 3 || word.startsWith("ال") || !label.tag().matches("NNP?|JJ|VB[DPN]|VN")
        || WORDS.isPost(Orthography.fold(word)) && !people.isGiven(word) || NO_NAMES.contains(Orthography.fold(word)) || gazetteer.nisba(word).isPresent()
        || gazetteer.named(word).stream().anyMatch(e -> e.kind() != EntityKind.PERSON)) {
      return false;
    }
    String next = labels.get(i + 1).word();
    boolean ofGod = next.equals("الله") && WITH_GOD.contains(Orthography.fold(word));
    boolean single = !word.matches(".*(ات|ون|ين|ا|اً|ة|ى|ء)") && !label.tag().startsWith("V") && !SAID.contains(Orthography.fold(word)) && !WORDS.isDeed(Orthography.fold(word));
    return people.isGiven(word) || isStrange(label) || ofGod || single && isSurname(next);
  }

  /** Whether nobody knows a word as what the tagger takes it for; what many women do (كارمن) is not told of one officer. */
  private boolean isStrange(CoreLabel label) {
    String word = label.word();
    boolean accusative = word.endsWith("ا") && dictionary.knows(word.substring(0, word.length() - 1));
    boolean verb = label.tag().startsWith("V") && !word.endsWith("ن") && (dictionary.isPerfect(word) || dictionary.knowsImperfect(word));
    return !verb && !accusative && !dictionary.knows(word) && !word.matches(".*(ات|ون|ين|اً|ة)");
  }

  /** الغريري: with the article and the ending of an adjective, which no list and no dictionary has. */
  private boolean isSurname(String word) {
    return word.matches("ال.{3,}ي") && !dictionary.knows(word) && gazetteer.nisba(word).isEmpty() && gazetteer.named(word).isEmpty();
  }

  /** A surname of a person whom no list has, which is closed by what stands behind it. */
  private boolean isSecond(List<CoreLabel> labels, int i) {
    CoreLabel next = labels.get(i + 1);
    String word = next.word();
    boolean alone = i + 2 == labels.size() || !Segments.adjacent(labels, i + 2) || !Character.isLetter(labels.get(i + 2).word().charAt(0));
    boolean strange = word.length() > 2 && Character.isLetter(word.charAt(0)) && !dictionary.knowsWord(word) && next.tag().matches("NN|VB[DP]|JJ|NNS");
    return alone && (next.tag().contains("NNP") || strange || isSurname(word)) && (!word.equals("الله") || WITH_GOD.contains(Orthography.fold(labels.get(i).word())))
        && gazetteer.named(word).stream().allMatch(e -> e.kind() == EntityKind.PERSON);
  }

  /** الوزير العراقي, المفوضة للشؤون الداخلية: what is definite ends a post that nothing has come between. */
  private static boolean isClosedPost(List<CoreLabel> labels, int i) {
    if (!labels.get(i - 1).tag().matches("DTJJR?|DTNN|DTVN|VN|DTNNP") || !isDefinite(labels, i - 1)) {
      return false;
    }
    for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
      CoreLabel label = labels.get(at);
      if (label.tag().matches("VB[DPN]|PUNC.*|WP.*|PRP.*|CD") || label.word().matches("[إأ]ن|مع")) {
        return false;
      }
      if (WORDS.isPost(Segments.bare(label))) {
        return at < i - 1;
      }
    }
    return false;
  }

  private static boolean isDefinite(List<CoreLabel> labels, int at) {
    return labels.get(at).word().startsWith("ال") || at > 0 && labels.get(at - 1).word().equals("ل") && labels.get(at).word().startsWith("ل");
  }

  /** من / أمينة جوبتا وزيرة خارجية الهند: between a preposition and a post. */
  private static boolean isBeforePost(List<CoreLabel> labels, int i) {
    return labels.get(i - 1).word().matches("من|مع|إلى") && i + 3 < labels.size() && WORDS.isPost(Segments.bare(labels.get(i + 2)))
        && labels.get(i + 2).tag().equals("NN") && labels.get(i + 3).tag().matches("(DT)?NNP?");
  }
}
