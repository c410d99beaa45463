package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;

/** Cuts particles that the segmenter left on names, numbers and some words. */
final class SegmentCutter {
  /** و5, لـ9: a particle that the segmenter leaves on a number. */
  private static final Pattern GLUED_NUMBER = Pattern.compile("[وفبلك]ـ?(?=[0-9٠-٩])[0-9٠-٩.,٫٬]+");

  private static final TaggingWords WORDS = TaggingWords.list();

  private final PersonNames people;
  private final ArabicLemmatizer dictionary;
  private final Predicate<String> isNamePart;
  private final CutNames uncut;
  private final GluedNumbers numbers;

  SegmentCutter(PersonNames people, ArabicLemmatizer dictionary, Predicate<String> isNamePart, CutNames uncut) {
    this.uncut = uncut;
    this.people = people;
    this.dictionary = dictionary;
    this.isNamePart = isNamePart;
    numbers = new GluedNumbers(dictionary);
  }

  /** Adds a segment, its particle apart when the rest is a name and the whole is nothing. */
  void cut(List<CoreLabel> labels, int i, List<CoreLabel> out) {
    CoreLabel label = labels.get(i);
    if (numbers.cut(label, out)) {
      return;
    }
    if (isArticleLost(labels, i)) {
      out.add(Segments.piece(label, "ا" + label.word(), label.beginPosition(), label.endPosition()));
      return;
    }
    int particle = particle(labels, i);
    if (particle == 0) {
      out.add(label);
      return;
    }
    String word = label.word();
    boolean number = GLUED_NUMBER.matcher(label.originalText()).matches();
    String rest = number ? word.replaceFirst("^.ـ?", "") : word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
    int at = label.beginPosition() + particle;
    out.add(Segments.piece(label, word.substring(0, 1), label.beginPosition(), at));
    out.add(Segments.piece(label, rest, at, label.endPosition()));
  }

  /** ل + لجزيرة: the article whose alef is not written after ل. */
  private boolean isArticleLost(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && Segments.adjacent(labels, i) && labels.get(i - 1).word().equals("ل")
        && word.length() > 3 && word.startsWith("ل") && !dictionary.knows(word)
        && (dictionary.knows("ا" + word) || isNamePart.test("ا" + word));
  }

  /** How many units of the segment are a particle of its own, with the tatweel behind it. */
  private int particle(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    String word = label.word();
    boolean whole = word.length() == length(label);
    if (whole && word.startsWith("ب") && (WORDS.isWound(word.substring(1)) || isShot(labels, i))) {
      return 1;
    }
    if (whole && WORDS.isGlued(Orthography.fold(word))) {
      return 1;
    }
    if (word.equals("باسم") && whole && !isGivenBasem(labels, i) || word.equals("برد") && whole && isReply(labels, i)) {
      return 1;
    }
    if (GLUED_NUMBER.matcher(label.originalText()).matches()) {
      return label.originalText().charAt(1) == 'ـ' ? 2 : 1;
    }
    if (whole && Orthography.fold(word).matches("[لبك](اي|ايه|اية)")) {
      return 1;
    }
    if (whole && word.matches("[بلو](أخي|اخي|شقيق)") && i + 1 < labels.size() && Segments.adjacent(labels, i + 1)) {
      return 1;
    }
    if (whole && isListed(labels, i)) {
      return 1;
    }
    boolean begins = i == 0 || !Segments.adjacent(labels, i);
    return begins && whole && word.length() > 3 && (isJoinedVerb(label) || FutureVerbs.isFuture(word, dictionary) && !isNamePart.test(word) && !WORDS.isWhole(Orthography.fold(word)) || isQuantity(word) || isName(word) && (word.startsWith("لل") || uncut.isKnownWithArticle(word) || !uncut.isNameAhead(labels, i) || isNamePart.test(word.substring(1)))) ? 1 : 0;
  }

  /** توم كوتون، وجو / مانتشن: a short given name behind a comma and و. */
  private boolean isListed(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && word.length() > 2 && word.length() < 5 && word.startsWith("و") && labels.get(i - 1).word().matches("[،,]")
        && !dictionary.knows(word) && !people.isName(Orthography.fold(word)) && people.isGiven(Orthography.fold(word.substring(1)));
  }

  /** بطلق ناري, برصاصة طائشة: what one is hit by. */
  private static boolean isShot(List<CoreLabel> labels, int i) {
    return labels.get(i).word().matches("بطلق|بطلقة|بطلقات|برصاصة|برصاصات|بشظية|بشظايا|بسكين|بعيارات|بعيار") && !Segments.adjacent(labels, i);
  }

  /** برد مقتضب: with an answer, not cold. */
  private static boolean isReply(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && WORDS.isReply(Orthography.fold(labels.get(i + 1).word()));
  }

  /** وأعلن: a verb in the perfect behind و. */
  private boolean isJoinedVerb(CoreLabel label) {
    return label.originalText().startsWith("وأ") && dictionary.isPerfect(label.originalText().substring(1));
  }

  /** بعشرات, بمعظم. */
  private static boolean isQuantity(String word) {
    return word.length() > 4 && word.startsWith("ب") && Heads.QUANTIFIERS.contains(Orthography.fold(word.substring(1)));
  }

  /** بإندونيسيا, للحشد: what nobody knows with its particle, and is known without it. */
  private boolean isName(String word) {
    if (word.length() < 5 || "بلكو".indexOf(word.charAt(0)) < 0 || isNamePart.test(word) || dictionary.knows(word)
        || WORDS.isWhole(Orthography.fold(word))) {
      return false;
    }
    String rest = word.substring(1);
    return word.matches("لل[^ا].*") || isNamePart.test(rest) || dictionary.knows(rest) && word.charAt(0) != 'و';
  }

  private static int length(CoreLabel label) {
    return label.endPosition() - label.beginPosition();
  }

  /** باسم is a name only before a name, and not after a spokesman. */
  private boolean isGivenBasem(List<CoreLabel> labels, int i) {
    boolean spokesman = i > 0 && labels.get(i - 1).word().matches(".*(متحدث|متحدثة|ناطق|ناطقة|الرسمي|الرسمية)");
    return !spokesman && i + 1 < labels.size() && people.isName(labels.get(i + 1).word());
  }
}
