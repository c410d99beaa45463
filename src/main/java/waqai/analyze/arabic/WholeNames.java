package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Joins names that the segmenter cuts because they begin like a particle or end like a pronoun (ب +
 * ايدن, ف + ل + اسبارت, تريزيغي + ه), and cuts particles that it left on a name (بإندونيسيا). What is
 * cut stays cut when the rest is a word or a name that is known, or stands alone elsewhere in the
 * article.
 */
final class WholeNames {
  /** What is said or known in a name, so that باسم behind it is no name itself. */
  private static final Set<String> NAMING = WordClasses.list().words("in-name-of");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ـ]+");
  private static final Plurals PLURALS = Plurals.list();
  private static final TaggingWords WORDS = TaggingWords.list();

  /** How many words before "and to" the first place may be told: من وإلى. */
  private static final int JOINED = 6;
  private static final String PARTICLES = "بفلكو";

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;
  private final NameTags tags;
  private final HiddenArticles articles;
  private final TagRepair repair;
  private final PostTags titles;
  private final ObjectTags objects;
  private final RelativeTags relatives;
  private final VerbTags verbs;
  private final StrikeTags strikes;
  private final VerbLikeNames verbLike;
  private final CliticVerbs clitics;
  private final SegmentCutter cutter;
  private final CutNames uncut;
  private final CutVerbs lost;
  private final OfficialWords official;
  private final AliNames alis;
  private final GluedNegations negations;
  private final HouseParticles houses;
  private final Adverbs adverbs;
  private final ClauseCutter clauses;
  private final Map<String, Integer> counts = new HashMap<>();

  /** The words of one article. */
  WholeNames(String text, Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
    this.tags = new NameTags(gazetteer, people, dictionary);
    this.articles = new HiddenArticles(dictionary);
    this.repair = new TagRepair(dictionary);
    titles = new PostTags(gazetteer);
    objects = new ObjectTags(dictionary);
    relatives = new RelativeTags(dictionary);
    verbs = new VerbTags(dictionary);
    strikes = new StrikeTags(gazetteer, dictionary);
    verbLike = new VerbLikeNames(dictionary);
    clitics = new CliticVerbs(dictionary);
    this.uncut = new CutNames(people, dictionary, this::isNamePart, counts);
    lost = new CutVerbs(dictionary);
    this.cutter = new SegmentCutter(people, dictionary, this::isNamePart, uncut);
    this.official = new OfficialWords(dictionary);
    alis = new AliNames(people);
    negations = new GluedNegations(dictionary, this::isNamePart);
    houses = new HouseParticles(dictionary, people, gazetteer);
    adverbs = new Adverbs(gazetteer, people, dictionary);
    clauses = new ClauseCutter(dictionary);
    WORD.matcher(text).results().forEach(m -> counts.merge(Orthography.fold(m.group()), 1, Integer::sum));
  }

  /**
   * The segments of a sentence, those of one name as one, each with its original text.
   *
   * @param input what the positions of the segments count in
   */
  List<CoreLabel> join(List<CoreLabel> labels, String input) {
    labels.forEach(l -> Segments.spell(l, input));
    List<CoreLabel> out = new ArrayList<>();
    for (int i = 0; i < labels.size(); ) {
      int verb = negations.cut(labels, i, out);
      if (verb > i) {
        i = verb;
        continue;
      }
      int end = wholeEnd(labels, i);
      if (end > i + 1) {
        addWhole(CutVerbs.isDescribing(labels, i) ? CutVerbs.described(labels.subList(i, end)) : Segments.joined(labels.subList(i, end)), out);
      } else {
        cutter.cut(labels, i, out);
      }
      i = Math.max(end, i + 1);
    }
    for (int index = 0; index < out.size(); index++) {
      out.get(index).setIndex(index + 1);
      Segments.spell(out.get(index), input);
    }
    return out;
  }

  /** و + داهم: a conjunction that stands before a word that is whole. */
  private void addWhole(CoreLabel label, List<CoreLabel> out) {
    String word = label.word();
    if (FutureVerbs.isFuture(word, dictionary) && !WORDS.isWhole(Orthography.fold(word))) {
      FutureVerbs.cut(label, out);
      return;
    }
    if (word.startsWith("و") && WORDS.isWhole(Orthography.fold(word.substring(1)))) {
      out.add(Segments.piece(label, "و", label.beginPosition(), label.beginPosition() + 1));
      out.add(Segments.piece(label, word.substring(1), label.beginPosition() + 1, label.endPosition()));
    } else {
      out.add(label);
    }
  }

  /** The sentence without the clauses that connectives hang on it, and those. */
  CutSentence cut(List<CoreLabel> labels) {
    return clauses.cut(labels);
  }

  /** Gives names that the tagger takes for other words the tag of a name, and mends other tags. */
  void retag(List<CoreLabel> labels) {
    alis.retag(labels);
    tags.retag(labels);
    houses.retag(labels);
    adverbs.repair(labels);
    articles.show(labels);
    repair.repair(labels);
    titles.repair(labels);
    objects.repair(labels);
    relatives.repair(labels);
    verbs.repair(labels);
    strikes.repair(labels);
    verbLike.retag(labels);
    NamedIntoPosts.repair(labels);
    clitics.repair(labels);
    AskingTags.repair(labels);
    official.repair(labels);
    RelativeTags.freePronouns(labels);
    RelativeTags.showCompany(labels);
    BallotTags.repair(labels);
    repair.showDeeds(labels);
  }

  /** One past the last segment of the name that begins at a segment. */
  private int wholeEnd(List<CoreLabel> labels, int i) {
    if (lost.isLost(labels, i) || CutVerbs.isDescribing(labels, i)) {
      return i + 2;
    }
    int end = i + 1;
    while (end < labels.size() && isParticle(labels.get(end - 1)) && Segments.adjacent(labels, end)) {
      end++;
    }
    if (end > i + 1 && (isName(labels, i, end) || isNoParticle(labels, i) || uncut.isName(labels, i, end)) || isFutureOfName(labels, i)) {
      return Math.max(end, i + 2);
    }
    if (isCutInside(labels, i) || isGovernor(labels, i) || isFamilyInYa(labels, i) || isFamilyInHa(labels, i) || isCutDual(labels, i) || isCutVerb(labels, i) || isFamilyInBa(labels, i) || FutureVerbs.isCut(labels, i, dictionary) || isAlina(labels, i)) {
      return i + 2;
    }
    boolean pronoun = i + 1 < labels.size() && Segments.adjacent(labels, i + 1)
        && labels.get(i + 1).word().length() <= 2 && !isParticle(labels.get(i));
    return pronoun && isNameWithEnding(labels, i) ? i + 2 : i + 1;
  }

  /** بوعشرين: و never follows a preposition, so the word is whole. */
  private static boolean isNoParticle(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && "بلك".contains(labels.get(i).word()) && labels.get(i + 1).word().equals("و")
        && Segments.adjacent(labels, i + 1) && Segments.adjacent(labels, i + 2);
  }

  /** سيراليون: what is cut as the future of a verb is a name, and the rest no verb. */
  private boolean isFutureOfName(List<CoreLabel> labels, int i) {
    if (!labels.get(i).word().equals("س") || i + 1 >= labels.size() || !Segments.adjacent(labels, i + 1)) {
      return false;
    }
    String rest = labels.get(i + 1).word();
    return gazetteer.isNamePart("س" + rest) && !dictionary.knowsImperfect(rest);
  }

  /** والي المهدية: a governor, as "and to" is spelled والى, and no preposition stands before it. */
  private boolean isGovernor(List<CoreLabel> labels, int i) {
    if (!labels.get(i).word().equals("و") || i + 1 >= labels.size() || !Segments.adjacent(labels, i + 1)
        || !labels.get(i + 1).originalText().matches("الي|اليا|الياً")) {
      return false;
    }
    boolean joins = IntStream.range(Math.max(0, i - JOINED), i)
        .filter(k -> !labels.get(k + 1).word().startsWith("جانب"))
        .anyMatch(k -> labels.get(k).originalText().matches("الي|ال[يى]|من|إلى"));
    return labels.get(i + 1).word().length() > 3 || !joins && i + 2 < labels.size() && isSeatAhead(labels, i + 2);
  }

  /** Whether the name of a province or town follows, or the word for it. */
  private boolean isSeatAhead(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    String whole = i + 1 < labels.size() && Segments.adjacent(labels, i + 1) ? word + Orthography.fold(labels.get(i + 1).word()) : word;
    return WORDS.isSeat(word) || gazetteer.isNamePart(word) || gazetteer.isNamePart(whole);
  }

  /** يوسف بلمهد + ي: no pronoun of the speaker on a word that nobody knows, behind a name. */
  private boolean isFamilyInYa(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i + 1).word().equals("ي") && Segments.adjacent(labels, i + 1)
        && labels.get(i).word().length() > 2 && !dictionary.knows(labels.get(i).word())
        && !Segments.adjacent(labels, i) && people.isGiven(labels.get(i - 1).word());
  }

  /** جان كاستيي + ه: no pronoun on a word that nobody knows, behind another that nobody knows or a given name. */
  private boolean isFamilyInHa(List<CoreLabel> labels, int i) {
    if (i == 0 || i + 1 >= labels.size() || !labels.get(i + 1).word().equals("ه") || !Segments.adjacent(labels, i + 1) || Segments.adjacent(labels, i)) {
      return false;
    }
    String before = labels.get(i - 1).word();
    boolean named = people.isGiven(before) || before.length() > 3 && !before.startsWith("ال") && !dictionary.knows(before) && !dictionary.knowsVerb(before) && !dictionary.knowsImperfect(before);
    String stem = labels.get(i).word();
    return named && stem.length() > 2 && !stem.endsWith("ت") && !dictionary.knows(stem) && !dictionary.knowsVerb(stem) && !dictionary.knowsImperfect(stem) && !isNamePart(stem);
  }

  /** محمد ب + وضياف, ستيفن ف + اجن: no particle before what nobody knows, behind a given name. */
  private boolean isFamilyInBa(List<CoreLabel> labels, int i) {
    String rest = i > 0 ? Segments.after(labels, i, labels.get(i).word().equals("ف") ? "ف" : "ب") : "";
    return rest.length() > 2 && people.isGiven(labels.get(i - 1).word()) && !dictionary.knows(rest) && !isNamePart(rest) && !dictionary.knowsVerb(rest);
  }

  /** مدا + همات, الد + هماني: two segments, neither of them a particle or a pronoun, that are one word. */
  private boolean isCutInside(List<CoreLabel> labels, int i) {
    if (i + 1 >= labels.size() || !Segments.adjacent(labels, i + 1)) {
      return false;
    }
    String first = labels.get(i).word();
    String rest = labels.get(i + 1).word();
    return first.length() > 2 && rest.length() > 3 && first.codePoints().allMatch(Character::isLetter)
        && rest.codePoints().allMatch(Character::isLetter) && (dictionary.knows(first + rest) || first.matches("ال\\p{L}"));
  }

  /** بلدت + ي: two towns whose names follow, not the speaker's town. */
  private boolean isCutDual(List<CoreLabel> labels, int i) {
    String stem = Orthography.fold(labels.get(i).word()).replaceFirst("ة$", "ت");
    return i + 2 < labels.size() && Segments.adjacent(labels, i + 1) && !Segments.adjacent(labels, i + 2) && stem.endsWith("ت")
        && labels.get(i + 1).word().equals("ي") && WORDS.isPlaces(stem + "ي");
  }

  /** ودا + هم: and a verb that ends like a pronoun. */
  private static boolean isCutVerb(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && Segments.adjacent(labels, i + 1) && labels.get(i).word().length() > 2
        && labels.get(i).word().startsWith("و")
        && WORDS.isWhole(Orthography.fold(labels.get(i).word().substring(1) + labels.get(i + 1).word()));
  }

  /** ألي + نا: the preposition is never spelled so. */
  private static boolean isAlina(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).originalText().matches("أل[يى]") && Segments.adjacent(labels, i + 1)
        && labels.get(i + 1).word().equals("نا");
  }

  private static boolean isParticle(CoreLabel label) {
    return label.word().length() == 1 && PARTICLES.contains(label.word());
  }

  private boolean isNameWithEnding(List<CoreLabel> labels, int i) {
    String stem = Orthography.fold(labels.get(i).word());
    String whole = stem + Orthography.fold(labels.get(i + 1).word());
    return stem.length() > 2 && isNamePart(whole) && !isNamePart(stem) && !dictionary.knows(stem) || Segments.isCutAccusative(labels, i, dictionary);
  }

  private boolean isName(List<CoreLabel> labels, int begin, int end) {
    List<CoreLabel> parts = labels.subList(begin, end);
    String rest = Orthography.fold(parts.getLast().word());
    StringBuilder word = new StringBuilder();
    parts.forEach(p -> word.append(p.word()));
    String whole = Orthography.fold(word.toString());
    if (CutNames.isDoubled(parts.getLast()) || CutNames.isNaval(labels, begin, whole) || PLURALS.singular(whole).isPresent()) {
      return true;
    }
    if (whole.equals("فان") || whole.equals("فون")) {
      return begin > 0 && isNameWord(labels.get(begin - 1)) && end < labels.size()
          && (isNameWord(labels.get(end)) || labels.get(end).word().matches("دن|دير|در"));
    }
    if (parts.size() == 2 && parts.getFirst().word().matches("[وب]") && WORDS.isGlued(whole)) {
      return false;
    }
    if (whole.equals("ل" + rest) && rest.startsWith("ل") && dictionary.knows("ا" + rest)) {
      return false;
    }
    if (rest.length() < 3) {
      boolean name = people.isName(whole) && !WORDS.isGlued(whole) && isBesideName(labels, begin, end);
      return name || new ListedNames(gazetteer).isFirst(whole, labels, end);
    }
    if (whole.equals("باسم")) {
      return isBasem(labels, begin, end);
    }
    if (rest.startsWith("ال") && dictionary.knows(rest) || isVerbAfterAnd(parts)) {
      return false;
    }
    if (isNamePart(whole) && !isNamePart(rest) && !(whole.startsWith("لل") && isNamePart("ا" + rest))
        && (!dictionary.knows(rest) || people.isName(whole) && isBesideName(labels, begin, end))) {
      return true;
    }
    if (dictionary.knows(whole) && !dictionary.knows(rest) && !dictionary.knowsVerb(rest)
        && !isNamePart(rest) || WORDS.isWhole(whole)) {
      return true;
    }
    if (parts.getLast().originalText().startsWith("إ")) {
      return false;
    }
    boolean conjunction = parts.getFirst().word().equals("و") || parts.size() == 2 && parts.getFirst().word().equals("ف") && dictionary.isPerfect(rest);
    if (rest.startsWith("ال") || conjunction || dictionary.knows(rest) || isNamePart(rest)
        || counts.getOrDefault(rest, 0) > 0) {
      return false;
    }
    boolean repeated = counts.getOrDefault(whole, 0) > 1;
    boolean purpose = parts.getFirst().word().equals("ل") && dictionary.knowsImperfect(rest);
    return !purpose && (repeated || isAfterName(labels, begin));
  }

  /** تم اعتقال / باسم عوض الله: the given name, behind a word that nothing is called or said by. */
  private boolean isBasem(List<CoreLabel> labels, int begin, int end) {
    boolean called = begin > 0 && NAMING.contains(Orthography.stripArticle(Orthography.fold(labels.get(begin - 1).word())));
    return begin > 0 && !called && end + 1 < labels.size() && people.isName(labels.get(end).word()) && !Segments.adjacent(labels, end + 1)
        && (people.isName(labels.get(end + 1).word()) || labels.get(end + 1).word().equals("الله"));
  }

  /** وأدى is no valley (وادي). */
  private boolean isVerbAfterAnd(List<CoreLabel> parts) {
    String verb = parts.getLast().originalText();
    return parts.size() == 2 && parts.getFirst().word().equals("و") && verb.startsWith("أ") && dictionary.isPerfect(verb);
  }

  /** Whether a word that nobody knows stands before it, with a blank between. */
  private boolean isAfterName(List<CoreLabel> labels, int begin) {
    if (begin == 0 || Segments.adjacent(labels, begin)) {
      return false;
    }
    String before = labels.get(begin - 1).word();
    boolean verb = before.endsWith("وا") || dictionary.knowsVerb(before) && !before.startsWith("ال");
    return before.length() > 2 && !dictionary.knows(before) && !verb;
  }

  /** Whether the next word, or the one before, is a name: لي تشاو شينغ, سبايك لي, واين روني. */
  private boolean isBesideName(List<CoreLabel> labels, int begin, int end) {
    boolean next = end < labels.size() && !Segments.adjacent(labels, end) && isNameWord(labels.get(end));
    return next || begin > 0 && !Segments.adjacent(labels, begin) && isNameWord(labels.get(begin - 1));
  }

  private boolean isNameWord(CoreLabel label) {
    String word = label.word();
    return people.isName(word)
        || word.length() > 3 && !dictionary.knows(word) && !dictionary.knowsVerb(word)
            && Character.isLetter(word.charAt(0));
  }

  private boolean isNamePart(String word) {
    return gazetteer.isNamePart(word) || people.isName(word);
  }

  /** What is parsed apart from the sentence. */
  List<Insertions.Stretch> insertions(Insertions insertions) {
    return insertions.find(dictionary);
  }
}
