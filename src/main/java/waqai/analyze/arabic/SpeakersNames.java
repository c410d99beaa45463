package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;

/**
 * Names the two words between a speaker's post and what he says, whatever else they may be: قالت النائبة عن الائتلاف / شروق
 * العبايجي / إن, قال النائب العام الليبي، / الصديق الصور،/ إن, قال عضو اللجنة / وعد القدو / إن.
 */
final class SpeakersNames {
  /** How many segments before a name the verb of saying may stand. */
  private static final int REACH = 16;

  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Titles TITLES = Titles.list();
  private static final Set<String> SAYING = WordClasses.list().words("informing");
  private static final Set<String> NO_NAMES = WordClasses.list().words("not-surname");

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;

  SpeakersNames(Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
  }

  /** Gives the words that end right before what is said the tags of a name. */
  void retag(List<CoreLabel> labels) {
    for (int said = 3; said < labels.size(); said++) {
      if (labels.get(said).originalText().matches("[إأ]ن") && labels.get(said).tag().equals("IN")) {
        boolean comma = Segments.isComma(labels.get(said - 1));
        int last = comma ? said - 2 : said - 1;
        if (last > 2 && isName(labels, last, comma) && isSpeakersPost(labels, last - 2)) {
          NameTags.name(labels.get(last - 1));
          NameTags.name(labels.get(last));
        }
      }
    }
  }

  private boolean isName(List<CoreLabel> labels, int last, boolean comma) {
    if (!isAlone(labels, last - 1) || !isAlone(labels, last) || Segments.isComma(labels.get(last - 2)) != comma) {
      return false;
    }
    String given = labels.get(last - 1).word();
    String family = labels.get(last).word();
    boolean named = people.isGiven(given) && (!comma || !given.startsWith("ال") || !dictionary.knowsWord(family) || people.isName(family) || family.startsWith("ال"));
    boolean strange = !given.startsWith("ال") && !dictionary.knowsWord(given);
    boolean undescribing = !comma && !given.startsWith("ال") && labels.get(last - 2).word().startsWith("ال") && family.startsWith("ال");
    boolean closed = !dictionary.knowsWord(family) || people.isFamily(family) || named && family.startsWith("ال")
        || undescribing && family.endsWith("ي") && TITLES.isRank(labels.get(last - 2).word()); // العقيد / ساهر الحربي: a definite rank has no genitive
    return closed && (named || strange || undescribing);
  }

  /** Whether a word stands by itself, and neither tells a time or a circumstance nor names a land. */
  private boolean isAlone(List<CoreLabel> labels, int at) {
    CoreLabel label = labels.get(at);
    String folded = Orthography.fold(label.word());
    boolean cut = Segments.adjacent(labels, at) || !Segments.isComma(labels.get(at + 1)) && Segments.adjacent(labels, at + 1);
    return !cut && label.word().length() > 2 && Character.isLetter(label.word().charAt(0)) && !label.tag().matches("IN|CC|CD|WP|RP|PRP.?|DT")
        && !NO_NAMES.contains(folded) && !WORDS.isPost(Segments.bare(label)) && !Prepositions.isPrepositional(folded)
        && gazetteer.nisba(label.word()).isEmpty() && gazetteer.named(label.word()).stream().noneMatch(e -> e.kind().isSomewhere());
  }

  /** قال رئيس اللجنة: a post between the verb of saying and the name, and nothing else that is said. */
  private static boolean isSpeakersPost(List<CoreLabel> labels, int end) {
    boolean post = false;
    for (int at = end; at >= 0 && at >= end - REACH; at--) {
      CoreLabel label = labels.get(at);
      String folded = Orthography.fold(label.word());
      if (SAYING.contains(folded) || folded.endsWith("ت") && SAYING.contains(folded.substring(0, folded.length() - 1))) {
        return post;
      }
      if (label.originalText().matches("[إأ]ن|[.؛:؟]")) {
        return false;
      }
      post |= WORDS.isPost(Segments.bare(label)) || TITLES.isRank(label.word());
    }
    return false;
  }
}
