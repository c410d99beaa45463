package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Gives names that the tagger takes for other words the tag of a name, before the parser sees them:
 * names of people of the gazetteer, given and family names that are no words, and words that stand
 * where only a name can stand (a given name before a name, a family name after a given name).
 */
final class NameTags {
  private static final int LONGEST = 4;

  /** How many words before a name its title may begin. */
  private static final int TITLE = 6;
  private static final Set<String> BEFORE_PLACES = Set.of("في", "فى", "الى", "من", "ب");

  /** The end of Turkish family names. */
  private static final Set<String> OGLU = Set.of("اوغلو", "أوغلو");

  /** استشهد الشاب سامر عوض / متأثرا بجروحه: how somebody named dies. */
  private static final Set<String> DYING_OF = Set.of("متاثرا", "متاثرة");

  private static final Set<String> TOWNS = Set.of("مدينة", "بلدة", "قرية", "محافظة", "ولاية", "مخيم", "منطقة", "حي", "ناحية", "خربة");

  /** أمس, وحده: what stands bare behind whoever does something, and is no name. */
  private static final Set<String> NOT_BARE = WordClasses.list().words("not-surname");

  /** قمر, قلب: what names somebody before الدين. */
  private static final Set<String> WITH_FAITH = WordClasses.list().words("with-faith");

  private static final TaggingWords WORDS = TaggingWords.list();

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;
  private final StrangeNames strangers;
  private final OfficeNames offices;
  private final SpeakersNames speakers;
  private final PostsNames posts;

  NameTags(Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
    strangers = new StrangeNames(gazetteer, dictionary);
    offices = new OfficeNames(gazetteer, people, dictionary);
    speakers = new SpeakersNames(gazetteer, people, dictionary);
    posts = new PostsNames(gazetteer, people, dictionary);
  }

  void retag(List<CoreLabel> labels) {
    speakers.retag(labels);
    List<String> keys = labels.stream().map(l -> Orthography.nameKey(l.word())).toList();
    for (int i = 0; i < labels.size(); i++) {
      known(labels, keys, i);
      if (isFirstAli(labels, i) || isGovernedPlace(labels, i) || isCapital(labels, i) || isCountry(labels.get(i)) || isGroup(labels.get(i)) || isTownName(labels, i) || isJoinedBody(labels, i)
          || isCompoundTown(labels, i) || isMali(labels, i) || isOr(labels, i)) {
        name(labels.get(i));
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).tag().equals("NNP")) {
        unname(labels, i);
      }
    }
    speakers.retag(labels); // first for the names around, now as what speaks for a name does not count above
    for (int i = labels.size() - 1; i >= 0; i--) {
      if (isRetaggable(labels.get(i)) && (isGivenName(labels, i) || isListed(labels, i)) || StyledNames.begins(labels, i, people)) {
        name(labels.get(i));
      }
      posts.retag(labels, i);
    }
    for (int i = 1; i < labels.size(); i++) {
      if (isSonOf(labels, i) || isBehindSon(labels, i) || isBehindSonsName(labels, i) || (isRetaggable(labels.get(i)) || labels.get(i).tag().equals("DTNNS")) && isFamilyName(labels, i) || isLastAli(labels, i) || Segments.isHyphened(labels, i)
          || isRetaggable(labels.get(i)) && isSpeakersName(labels, i)) {
        name(labels.get(i));
      }
      if (isStrangerCalled(labels, i)) {
        name(labels.get(i - 1));
        name(labels.get(i));
      }
      offices.retag(labels, i);
      if (isMeeting(labels, i) || isOverseeing(labels, i)) {
        labels.get(i).setTag("VBD");
      }
      if (isWhoseDeed(labels, i)) {
        labels.get(i).setTag("DTJJ");
      }
      if (labels.get(i).tag().contains("NNP") && DYING_OF.contains(Orthography.fold(labels.get(i).word()))) {
        labels.get(i).setTag("VN");
      }
    }
    Initials.retag(labels);
  }

  /** الهجوم الحوثي: of the group, and no surname. */
  private boolean isWhoseDeed(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().contains("NNP") && WORDS.isDeed(Orthography.fold(labels.get(i - 1).word()))
        && gazetteer.nisba(labels.get(i).word()).isPresent();
  }

  /** A person of the gazetteer, or a group whose name begins with a name: بوكو حرام. */
  private void known(List<CoreLabel> labels, List<String> keys, int i) {
    if (!keys.get(i).isEmpty() && !gazetteer.isBeginning(keys.get(i))) {
      return;
    }
    for (int n = Math.min(LONGEST, labels.size() - i); n > 0; n--) {
      String key = keys.subList(i, i + n).stream().filter(k -> !k.isEmpty()).collect(Collectors.joining(" "));
      boolean foreign = n > 1 && labels.get(i).tag().equals("NNP");
      boolean person = gazetteer.withKey(key).stream().anyMatch(e -> e.kind() == EntityKind.PERSON || foreign && e.kind() == EntityKind.ARMED_GROUP);
      if (person && (n > 1 || !dictionary.knows(labels.get(i).word()))) {
        labels.subList(i, i + n).stream().filter(NameTags::isRetaggable).forEach(NameTags::name);
        return;
      }
      if (!keys.get(i).isEmpty() && !keys.get(i + n - 1).isEmpty() && key.contains(" ") && !gazetteer.withKey(key).isEmpty()) {
        nounsOfName(labels.subList(i, i + n));
        return;
      }
    }
  }

  /** حركة / حسم, تجمع / العلماء المسلمين: what looks like a verb within a name of several words. */
  private static void nounsOfName(List<CoreLabel> name) {
    if (name.getFirst().tag().matches("VB[DPN]")) {
      name.getFirst().setTag("NN");
    }
    name.stream().filter(l -> l.tag().matches("VB[DPN]")).forEach(NameTags::name);
  }

  /** في سرت, إلى درنة, غربي تعز: what looks like a verb behind a preposition, but names a place. */
  private boolean isGovernedPlace(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return i > 0 && label.tag().startsWith("VB") && !label.tag().equals("VBG")
        && (labels.get(i - 1).tag().equals("IN") && BEFORE_PLACES.contains(labels.get(i - 1).word())
            || WORDS.isWhereabouts(Orthography.fold(labels.get(i - 1).word())))
        && gazetteer.named(label.word()).stream().anyMatch(e -> e.kind() == EntityKind.PLACE);
  }

  /** إلى مسقط: a capital that is a word as well, with nothing that belongs to the word. */
  private boolean isCapital(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().equals("NN") && labels.get(i - 1).tag().equals("IN")
        && BEFORE_PLACES.contains(labels.get(i - 1).word()) && gazetteer.countryOfCapital(labels.get(i).word()).isPresent()
        && (i + 1 == labels.size() || !labels.get(i + 1).word().startsWith("راس") && !labels.get(i + 1).tag().startsWith("PRP"));
  }

  /** أعلن تنظيم داعش / مسؤوليته: an armed group whose name is no other word. */
  private boolean isGroup(CoreLabel label) {
    return label.tag().equals("NN") && !dictionary.knows(label.word())
        && gazetteer.named(label.word()).stream().anyMatch(e -> e.kind() == EntityKind.ARMED_GROUP);
  }

  /** طالبت / تركيا / الأزهر: a country, though the next word is a name and this one another form of ترك. */
  private boolean isCountryName(String word) {
    return gazetteer.named(word).stream().anyMatch(e -> e.kind() == EntityKind.COUNTRY && e.names().contains(word));
  }

  /** وافقت تركيا: a country whose name is no other word. */
  private boolean isCountry(CoreLabel label) {
    return label.tag().matches("NN|JJ") && !dictionary.knows(label.word())
        && gazetteer.named(label.word()).stream().anyMatch(e -> e.kind() == EntityKind.COUNTRY
            || e.kind() == EntityKind.PLACE && label.tag().equals("JJ"));
  }

  /** مدينة تدمر, مدينتي سرت وبن جواد, بلدة سيبا: what looks like a verb, but names the town; a verb of two would have no town before it. */
  private boolean isTownName(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().startsWith("VB") && !labels.get(i).tag().equals("VBG")
        && (TOWNS.contains(labels.get(i - 1).word()) || WORDS.isPlaces(labels.get(i - 1).word())
            || WORDS.isSeat(labels.get(i - 1).word()) || isBehindCapital(labels, i))
        && (gazetteer.named(labels.get(i).word()).stream().anyMatch(e -> e.kind() == EntityKind.PLACE)
            || isTownLikeDual(labels, i));
  }

  private static boolean isTownLikeDual(List<CoreLabel> labels, int i) {
    return i > 0 && TOWNS.contains(labels.get(i - 1).word()) && labels.get(i).word().matches("\\p{L}{2,}[\\p{L}&&[^و]]ا");
  }

  /** عضوية / مالي, حكومة / مالي: the land, where the adjective would be feminine or of a body of state. */
  private static boolean isMali(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).originalText().equals("مالي") && labels.get(i).tag().equals("JJ") && !labels.get(i - 1).tag().startsWith("DT")
        && (labels.get(i - 1).word().matches(".*(ة|ات)|جيش|رئيس|زعيم|سفير|برلمان|شمال|جنوب|وسط|شرق|غرب|انقلاب"));
  }

  /** بورت / أو / برنس: a word within a name of three. */
  private boolean isOr(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).originalText().equals("أو")
        && !gazetteer.withKey(Orthography.nameKey(labels.get(i - 1).word() + " او " + labels.get(i + 1).word())).isEmpty();
  }

  /** العاصمة الأرمينية / يريفان. */
  private static boolean isBehindCapital(List<CoreLabel> labels, int i) {
    int before = labels.get(i - 1).tag().equals("DTJJ") && i > 1 ? i - 2 : i - 1;
    return labels.get(before).word().equals("العاصمة");
  }

  /** بلدة كفر / قدوم, بيت / أمر: the second word of a name of a town that begins with a word for a place. */
  private static boolean isCompoundTown(List<CoreLabel> labels, int i) {
    return i > 1 && WORDS.isCompound(Orthography.fold(labels.get(i - 1).word())) && labels.get(i).tag().matches("NNS?|JJ|VB[DPN]")
        && (TOWNS.contains(labels.get(i - 2).word()) || WORDS.isPlaces(labels.get(i - 2).word()));
  }

  /** إسرائيل وحماس: a movement whose name is a word too, joined to another name. */
  private boolean isJoinedBody(List<CoreLabel> labels, int i) {
    return isRetaggable(labels.get(i)) && i > 1 && labels.get(i - 1).tag().equals("CC")
        && labels.get(i - 2).tag().contains("NNP")
        && gazetteer.named(labels.get(i).word()).stream()
            .anyMatch(e -> e.kind() == EntityKind.PARTY || e.kind() == EntityKind.ARMED_GROUP);
  }

  /** A word that the tagger takes into the name beside it: دعا أنان, عباس يتحدث. */
  private void unname(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    String word = label.word();
    if (word.length() < 3 || people.isName(word) || isTownLikeDual(labels, i)) {
      return;
    }
    if (isVerbTakenForName(labels, i)) {
      label.setTag("VBD");
      return;
    }
    if (WORDS.isCommon(Orthography.fold(word)) && i + 1 < labels.size() && labels.get(i + 1).tag().contains("NNP")) {
      label.setTag("NN");
      return;
    }
    if (i > 0 && labels.get(i - 1).tag().contains("NNP") && !gazetteer.isNamePart(word)
        && (isAccusative(word) || isDual(labels, i) || isCommonNoun(labels, i))) {
      label.setTag(word.startsWith("ال") ? "DTNN" : "NN");
      return;
    }
    if (word.endsWith("يون") && dictionary.knows(word.substring(0, word.length() - 2)) && !gazetteer.isNamePart(word)) {
      boolean adjective = i > 0 && labels.get(i - 1).word().endsWith("ون") && !labels.get(i - 1).tag().startsWith("VB");
      label.setTag(adjective ? "JJ" : "NNS");
      return;
    }
    boolean before = i + 1 < labels.size() && !labels.get(i + 1).tag().equals("IN")
        && people.isName(labels.get(i + 1).word());
    boolean after = i > 0 && people.isName(labels.get(i - 1).word());
    boolean noun = dictionary.knows(word);
    boolean joined = i > 0 && labels.get(i - 1).tag().equals("CC") && Segments.adjacent(labels, i);
    if (gazetteer.isNamePart(word)) {
      if (before && !after && noun && people.isGiven(labels.get(i + 1).word()) && !isCountryName(word)) {
        label.setTag("NN");
      }
    } else if (joined && !noun && dictionary.knowsVerb(word)) {
      label.setTag("VBD");
    } else if (after && label.originalText().startsWith("أ")
        && (WORDS.isTransitive(Orthography.fold(word)) || !noun && dictionary.isVerbAlone(label.originalText()))) {
      label.setTag("VBD");
    } else if (after && !noun && dictionary.knowsImperfect(word)) {
      label.setTag("VBP");
    } else if (before && !after && !noun && dictionary.knowsVerb(word)) {
      label.setTag("VBD");
    } else if (before && !after && noun && labels.get(i + 1).tag().contains("NNP")) {
      label.setTag("NN");
    }
  }

  /** A word that can only be a verb, at the beginning of what the tagger takes for a name. */
  private boolean isVerbTakenForName(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean first = i == 0 || !labels.get(i - 1).tag().contains("NNP");
    return first && i + 1 < labels.size() && !NameWords.list().isKin(Orthography.fold(labels.get(i + 1).word()))
        && !gazetteer.isBeginning(Orthography.nameKey(word)) && !gazetteer.isNamePart(word) && dictionary.isVerbAlone(word);
  }

  /** ظريف / التقى: a verb that looks as if it had the article. */
  private boolean isMeeting(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return label.tag().startsWith("DTNN") && labels.get(i - 1).tag().contains("NNP")
        && label.originalText().startsWith("ال") && label.originalText().endsWith("ى") && dictionary.knowsVerb(label.originalText());
  }

  /** كيم جونغ أون / أشرف على تجربة: behind a name and before على no name, but who oversees something. */
  private static boolean isOverseeing(List<CoreLabel> labels, int i) {
    return labels.get(i).originalText().equals("أشرف") && labels.get(i - 1).tag().contains("NNP") && i + 1 < labels.size()
        && labels.get(i + 1).originalText().equals("على");
  }

  /** عباس اجتماعا: the ending of an object that no name has. */
  private boolean isAccusative(String word) {
    return word.length() > 5 && word.endsWith("ا")
        && dictionary.knows(word.substring(0, word.length() - 1));
  }

  /** تولى سالم / رئاسة الحكومة, استقبل حمد / الوفد الباكستاني: the noun that the name is subject of. */
  private boolean isCommonNoun(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    if (i + 1 >= labels.size() || !dictionary.knows(Orthography.stripArticle(word)) || Segments.adjacent(labels, i)) {
      return false;
    }
    String next = labels.get(i + 1).tag();
    return word.endsWith("ة") && !word.startsWith("ال") && next.startsWith("DTNN") && !next.equals("DTNNP")
        || word.startsWith("ال") && next.equals("DTJJ");
  }

  /** شكري اتصالين هاتفيين: two things with their adjective. */
  private boolean isDual(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return word.length() > 5 && word.endsWith("ين") && i + 1 < labels.size()
        && labels.get(i + 1).word().endsWith("ين") && labels.get(i + 1).tag().equals("JJ")
        && dictionary.knows(word.substring(0, word.length() - 2));
  }

  /** وتوم كوتون، و / جو مانتشن: in a list of names, before another. */
  private boolean isListed(List<CoreLabel> labels, int i) {
    return i > 2 && i + 1 < labels.size() && labels.get(i - 1).word().equals("و") && labels.get(i - 2).word().matches("[،,]")
        && labels.get(i - 3).tag().equals("NNP") && !labels.get(i).tag().startsWith("VB") && labels.get(i + 1).tag().equals("NNP") && people.isGiven(Orthography.fold(labels.get(i).word()));
  }

  /** A given name that is no word, or one that a name follows: سلامة موسى, خلف سالم, نجم الدين. */
  private boolean isGivenName(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    if (i > 0 && word.matches("جانب|طرف|قبل|عهد|زمن") && labels.get(i - 1).word().matches("من|في|منذ|خلال")) {
      return false;
    }
    if (i + 1 < labels.size() && isFaith(labels.get(i + 1)) && isNamedWithFaith(labels.get(i))) {
      return true;
    }
    if (i + 1 < labels.size() && OGLU.contains(labels.get(i + 1).word())) {
      return true;
    }
    if (!people.isGiven(word) || word.startsWith("ال")) {
      return false;
    }
    if (i + 1 < labels.size() && isFaith(labels.get(i + 1))) {
      return true;
    }
    if (!isWord(word)) {
      return true;
    }
    if (i + 1 >= labels.size() || Segments.adjacent(labels, i + 1)) {
      return false;
    }
    CoreLabel next = labels.get(i + 1);
    if (i > 0 && labels.get(i - 1).tag().matches("DT(NN|JJ)") && (labels.get(i).tag().matches("NN|JJ") || labels.get(i - 1).word().endsWith("ة") && !word.endsWith("ت")) && next.tag().matches("NN|DTNNS?|JJ|NNP")
        && !next.word().endsWith("ا") && WORDS.isCalling(Segments.bare(labels.get(i - 1)).replaceFirst("ة$", ""))) {
      return true;
    }
    boolean unknown = !dictionary.knows(next.word()) && i > 0
        && (isPunctuation(labels.get(i - 1)) || labels.get(i - 1).tag().startsWith("DTNN"));
    return next.tag().contains("NNP") && (people.isName(next.word()) || unknown)
        && gazetteer.named(next.word()).stream().allMatch(e -> e.kind() == EntityKind.PERSON);
  }

  /** A family name that is no word, or stands after a given name; any word that nobody knows there. */
  private boolean isFamilyName(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    if (isOwned(labels, i)) {
      return false;
    }
    CoreLabel before = labels.get(i - 1);
    boolean afterGiven = endsGiven(labels, i - 1) && !Segments.adjacent(labels, i);
    if (people.isFamily(word)) {
      boolean ofHouse = before.tag().contains("NNP") && people.isFamily(before.word()) && !Segments.adjacent(labels, i);
      return afterGiven || ofHouse || !isWord(word);
    }
    if (before.tag().equals("NNP") && isRetaggable(labels.get(i)) && (strangers.isSecond(labels, i) || isThird(labels, i))) {
      return true;
    }
    if (isFaith(labels.get(i))) {
      return before.tag().contains("NNP") && (people.isGiven(before.word()) || isNamedWithFaith(before));
    }
    if (afterGiven && (isHouseOfTitled(labels, i) || isBareSurname(labels, i))) {
      return true;
    }
    boolean unknown = !dictionary.knows(word) && !isAccusative(word)
        && (word.startsWith("ال")
            || !dictionary.knowsVerb(word) && !dictionary.knowsImperfect(word));
    return afterGiven && (people.isGiven(word)
        || !endsFather(labels, i - 1) && unknown && word.length() > 3 && Character.isLetter(word.charAt(0)));
  }

  /** كريم نظيف / قادري: behind two words of a name an adjective in ي without the article, which no adjective of a name would lack. */
  private boolean isThird(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    if (i < 2 || Segments.adjacent(labels, i) || Segments.adjacent(labels, i - 1) || labels.get(i).tag().startsWith("DT") || !labels.get(i - 2).tag().equals("NNP")
        || !people.isGiven(labels.get(i - 2).word()) || !labels.get(i - 1).tag().equals("NNP") || !gazetteer.named(labels.get(i - 1).word()).stream().allMatch(e -> e.kind() == EntityKind.PERSON)) {
      return false;
    }
    boolean closed = i + 1 < labels.size() && !Segments.adjacent(labels, i + 1) && (labels.get(i + 1).tag().matches("DT.*|VB[DP]") || labels.get(i + 1).originalText().matches("[،,]|إن"));
    return closed && labels.get(i).tag().equals("JJ") && word.matches(".{3,}ي") && gazetteer.nisba(word).isEmpty() && !WORDS.isPost(word);
  }

  /** حذر الشيخ سالم / مغيث من: behind a given name right behind its title, where an object of the verb would have an ending or a genitive. */
  private boolean isBareSurname(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    if (i < 3 || i + 1 >= labels.size() || !labels.get(i).tag().equals("NN") || !people.isGiven(labels.get(i - 1).word()) || !word.matches("\\p{L}{2,}[^اةىيءتنوه]")
        || !StyledNames.isStyled(labels, i - 1) && !isTitled(labels, i - 1, TITLE) || NOT_BARE.contains(word) || WORDS.isPost(word) || Prepositions.isPrepositional(word) && !labels.get(i).originalText().matches("[إا]مام")) {
      return false;
    }
    CoreLabel next = labels.get(i + 1);
    boolean closed = next.tag().startsWith("PUNC") || next.tag().startsWith("VB") || next.tag().equals("IN") && !Segments.adjacent(labels, i + 1);
    return closed && !Segments.adjacent(labels, i + 1) && isTold(labels, i - 1);
  }

  /** Whether the title before a name is that of a verb's subject, and not of whom a nominal sentence tells (إن الشيخ سالم مريض). */
  private static boolean isTold(List<CoreLabel> labels, int name) {
    for (int at = name - 1; at >= 0 && at >= name - 2 * TITLE; at--) {
      if (labels.get(at).tag().matches("VB[DP]")) {
        return true;
      }
      if (labels.get(at).originalText().matches("[أإ]ن|لكن|لأن") || labels.get(at).tag().startsWith("PUNC")) {
        return false;
      }
    }
    return false;
  }

  /** المحامية / هنية / الزغلاوي: right behind a calling with the article no indefinite adjective stands, no verb of a man behind a lady's, and the next word is none but a surname. */
  private boolean isStrangerCalled(List<CoreLabel> labels, int i) {
    boolean lady = i > 1 && labels.get(i - 1).tag().equals("VBD") && labels.get(i - 2).word().endsWith("ة") && !labels.get(i - 1).word().endsWith("ت");
    if (i < 2 || !lady && !labels.get(i - 1).tag().matches("JJ|NN") || !labels.get(i - 2).tag().equals("DTNN") || Segments.adjacent(labels, i) || Segments.adjacent(labels, i - 1)) {
      return false;
    }
    String word = labels.get(i).word();
    return word.matches("ال.{3,}ي") && labels.get(i).tag().matches("DTNN|DTJJ|DTNNP") && !dictionary.knows(word) && gazetteer.nisba(word).isEmpty() && gazetteer.named(word).isEmpty()
        && WORDS.isCalling(Segments.bare(labels.get(i - 2)).replaceFirst("ة$", ""));
  }

  /** القيادي حسام / جرادات متأثرا: behind a title and one given name a plural that owns nothing is the surname. */
  private boolean isHouseOfTitled(List<CoreLabel> labels, int i) {
    boolean plural = labels.get(i).word().matches("[^ا].{2,}ات")
        && i + 1 < labels.size() && labels.get(i + 1).tag().equals("VN") && labels.get(i + 1).word().endsWith("ا");
    return i > 1 && plural && !labels.get(i - 2).tag().contains("NNP") && isTitled(labels, i - 1, TITLE)
        && gazetteer.named(labels.get(i - 1).word()).stream().allMatch(e -> e.kind() == EntityKind.PERSON);
  }

  /** Whether a given name ends here, of one word or of two: عبد الناصر, نجم الدين. */
  private boolean endsGiven(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().contains("NNP")) {
      return false;
    }
    String word = labels.get(i).word();
    CoreLabel first = labels.get(Math.max(0, i - 1));
    boolean servant = i > 0 && first.word().equals("عبد") && word.startsWith("ال");
    boolean faith = i > 0 && isFaith(labels.get(i)) && (people.isGiven(first.word()) || isNamedWithFaith(first));
    boolean ofGod = i > 0 && word.equals("الله") && first.tag().equals("NNP"); // حمد الله, رحمة الله
    return people.isGiven(word) || servant || faith || ofGod;
  }

  /** سلمان بن عبد العزيز: the name is complete. */
  private static boolean endsFather(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i - 1).word().equals("عبد") && labels.get(i - 2).tag().contains("NNP");
  }

  /** قمر / الدين, شهاب / الدين: a word that names somebody only together with the faith. */
  private static boolean isNamedWithFaith(CoreLabel label) {
    return WITH_FAITH.contains(Orthography.fold(label.word()));
  }

  private static boolean isFaith(CoreLabel label) {
    return label.word().equals("الدين");
  }

  /** إبراهيم الصديق علي إن: the name at the end of a name, which the tagger takes for على. */
  private boolean isLastAli(List<CoreLabel> labels, int i) {
    CoreLabel before = labels.get(i - 1);
    boolean name = before.tag().contains("NNP") || before.tag().equals("DTNN") && people.isFamily(before.word());
    if (!labels.get(i).originalText().equals("علي") || !labels.get(i).tag().equals("IN") || !name
        || i + 1 >= labels.size()) {
      return false;
    }
    String next = labels.get(i + 1).tag();
    return next.startsWith("VB") || next.startsWith("PUNC") || next.equals("IN") && !Segments.adjacent(labels, i + 1);
  }

  /** وزير الصحة علي الزناتي: behind a title the name before a name, which the tagger takes for على. */
  private boolean isFirstAli(List<CoreLabel> labels, int i) {
    if (!labels.get(i).originalText().equals("علي") || !labels.get(i).tag().equals("IN") || i == 0 || i + 1 >= labels.size()) {
      return false;
    }
    String next = labels.get(i + 1).word();
    boolean titled = isTitled(labels, i, TITLE);
    boolean family = people.isName(next) || next.startsWith("ال") && next.endsWith("ي")
        && gazetteer.named(next).isEmpty() && !labels.get(i + 1).tag().equals("DTJJ");
    boolean beside = labels.get(i - 1).tag().equals("DTNN") && labels.get(i + 1).tag().equals("NNP")
        && WORDS.isPost(Segments.bare(labels.get(i - 1))) && gazetteer.named(next).isEmpty();
    boolean saying = labels.get(i - 1).tag().equals("DTJJ") && labels.get(i + 1).tag().equals("DTNN") && i + 2 < labels.size() && labels.get(i + 2).originalText().matches("[أإ]ن");
    if (saying && isTitled(labels, i, 2 * TITLE) && gazetteer.named(next).isEmpty()) {
      return true; // أكد محافظ البنك المركزي العراقي / علي العطار أن
    }
    boolean closed = labels.get(i - 1).tag().equals("DTJJ") && labels.get(i + 1).tag().equals("NNP") && gazetteer.named(next).isEmpty()
        && !isWord(next) && isTitled(labels, i, 2 * TITLE);
    return (titled && (family || beside) || closed) && !Segments.adjacent(labels, i + 1) && !labels.get(i - 1).tag().equals("CC");
  }

  /** Whether a post stands among so many words before a place. */
  private static boolean isTitled(List<CoreLabel> labels, int i, int reach) {
    return labels.subList(Math.max(0, i - reach), i).stream()
        .anyMatch(l -> WORDS.isPost(Segments.bare(l)) || WORDS.isAuthority(Orthography.fold(l.word())));
  }

  /** قال رئيسه عبد السند / يمامة إن: between a name and what is said stands only the rest of the name. */
  private boolean isSpeakersName(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i + 1).originalText().equals("إن")
        && labels.get(i).tag().equals("NN") && labels.get(i - 1).tag().contains("NNP") && endsGiven(labels, i - 1)
        && !Segments.adjacent(labels, i) && !isAccusative(labels.get(i).word());
  }

  /** محمد ولد سيدي: between two names no verb. */
  private boolean isSonOf(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals("ولد") && i + 1 < labels.size()
        && labels.get(i - 1).tag().contains("NNP") && (labels.get(i + 1).tag().contains("NNP") || isRetaggable(labels.get(i + 1)) && strangers.isStrange(labels, i + 1)
            || people.isGiven(labels.get(i - 1).word()) && labels.get(i + 1).tag().equals("JJ") && !labels.get(i + 1).word().endsWith("ة")
            || people.isName(labels.get(i - 1).word()) && (labels.get(i + 1).tag().equals("DTNN") || labels.get(i + 1).tag().equals("NN") && isSon(labels.get(i + 1).word())));
  }

  /** ولد / سيد, ولد / أحمد: how the name of a father begins. */
  private boolean isSon(String word) {
    return word.equals("سيد") || people.isGiven(word);
  }

  /** أعلن محمد ولد أحمد / البشير استقالته: a father's name of two words, as the object of the verb follows it. */
  private boolean isBehindSonsName(List<CoreLabel> labels, int i) {
    if (i < 3 || i + 1 >= labels.size() || !labels.get(i).tag().equals("DTNN") || !labels.get(i - 2).word().equals("ولد") || !labels.get(i - 2).tag().equals("NNP")
        || !labels.get(i - 1).tag().equals("NNP") || WORDS.isPost(Segments.bare(labels.get(i)))) {
      return false;
    }
    String next = Orthography.fold(labels.get(i + 1).word());
    return labels.get(i + 1).tag().matches("NN|VBG") && !Segments.adjacent(labels, i + 1) && !next.endsWith("ا") && !NOT_BARE.contains(next) && !Prepositions.isPrepositional(next);
  }

  /** محمد ولد / الوديعة: whose son he is. */
  private static boolean isBehindSon(List<CoreLabel> labels, int i) {
    return i > 1 && isRetaggable(labels.get(i)) && labels.get(i - 1).word().equals("ولد")
        && labels.get(i - 1).tag().equals("NNP") && labels.get(i - 2).tag().contains("NNP");
  }

  /** حط المعلم رحاله: a word with a pronoun is no name. */
  private boolean isOwned(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i + 1).tag().startsWith("PRP") && Segments.adjacent(labels, i + 1)
        && dictionary.knows(labels.get(i).word());
  }

  private static boolean isPunctuation(CoreLabel label) {
    return label.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isWord(String word) {
    return dictionary.knows(word) || dictionary.knowsVerb(word);
  }

  private static boolean isRetaggable(CoreLabel label) {
    String tag = label.tag();
    return label.word().length() > 1
        && (tag.startsWith("VB") || tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ")
            || tag.equals("VN") || tag.equals("RB") || tag.equals("WRB") || tag.equals("DTNN") || tag.equals("DTJJ"));
  }

  /** Gives a word the tag of a name, with the article or without. */
  static void name(CoreLabel label) {
    label.setTag(label.word().startsWith("ال") ? "DTNNP" : "NNP");
  }
}
