package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import waqai.lexicon.Complements;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Token.GrammaticalNumber;

/**
 * Finds relative clauses that stand without commas between a verb and what it governs, so that the sentence can be parsed
 * without them: أعرب الوزير / الذي عاد إلى الحكم العام الماضي / عن شكره (the minister, who came back last year, gave thanks).
 */
final class RelativeStretches {
  private static final Complements COMPLEMENTS = Complements.list();
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> ADJUNCTS = WordClasses.list().words("adjunct");

  /** Prepositions that lead back to a verb that has an object, and those that do to one without. */
  private static final Set<String> LEADING = Set.of("عن", "علي", "الي", "مع", "ضد");
  private static final Set<String> WEAK = Set.of("ب", "من", "ل", "بين");

  private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم");

  /** How many words the subject has at most, and the clause. */
  private static final int LONGEST_SUBJECT = 12;
  private static final int LONGEST = 25;

  private final List<CoreLabel> labels;
  private final ArabicLemmatizer dictionary;
  private final Predicate<CoreLabel> isTime;

  /** Those of a sentence; the predicate says which words belong to a time. */
  RelativeStretches(List<CoreLabel> labels, ArabicLemmatizer dictionary, Predicate<CoreLabel> isTime) {
    this.labels = labels;
    this.dictionary = dictionary;
    this.isTime = isTime;
  }

  /** The clauses in their order. */
  List<Insertions.Stretch> find() {
    List<Insertions.Stretch> out = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      int pronoun = tag(at).matches("VB[DP]") ? behindSubject(at + 1) : -1;
      int end = pronoun < 0 ? -1 : new Walk(at, pronoun).end();
      if (end > 0) {
        out.add(new Insertions.Stretch(pronoun, end, false));
        at = end - 1;
        continue;
      }
      int bare = tag(at).equals("VBD") ? behindIndefinite(at + 1) : -1;
      int over = bare < 0 ? -1 : new Walk(at, bare - 1).bareEnd();
      if (over > 0) {
        out.add(new Insertions.Stretch(bare, over, false));
        at = over - 1;
        continue;
      }
      int flag = flagEnd(at);
      if (flag > at) {
        out.add(new Insertions.Stretch(at, flag, false));
        at = flag - 1;
      }
    }
    return out;
  }

  /** تعرضت سفينة شحن / ترفع علم ليبيريا / لهجوم: one past the flag that a ship flies; -1 for none. */
  private int flagEnd(int at) {
    boolean flies = at > 1 && at + 3 < labels.size() && word(at).matches("ترفع|يرفع|رافعة|تحمل|يحمل") && word(at + 1).matches("(ال)?علم")
        && tag(at - 1).matches("NNS?|JJ") && tag(at + 2).matches("(DT)?(NNP|NN|JJ)");
    int last = flies && tag(at + 2).equals("NN") && tag(at + 3).matches("(DT)?(NNP|NN|JJ)") ? at + 4 : at + 3;
    return flies && tag(at + 2).equals("DTNN") && tag(at + 3).equals("DTJJ") ? at + 4 : flies ? last : -1;
  }

  /** The relative pronoun behind a noun phrase; -1 for none. */
  private int behindSubject(int begin) {
    for (int at = begin; at < Math.min(labels.size(), begin + LONGEST_SUBJECT); at++) {
      if (tag(at).startsWith("W") && word(at).matches("ال(ذي|تي|ذين)")) {
        return at > begin ? at : -1;
      }
      if (!isNominal(at) && !tag(at).matches("(DT)?JJ|DT|PRP\\$")) {
        return -1;
      }
    }
    return -1;
  }

  /** خطف مسلحون / كانوا يستقلون دراجات، / تلميذا: the verb of a clause behind somebody indefinite who does it; -1 for none. */
  private int behindIndefinite(int begin) {
    boolean somebody = begin + 3 < labels.size() && tag(begin).matches("NNS?") && !labels.get(begin).word().matches(".*(ا|ين)")
        && (HeadNouns.list().isSomebody(word(begin)) || lemmas(begin).stream().anyMatch(HeadNouns.list()::isSomebody));
    int at = begin + 1;
    while (somebody && at + 2 < labels.size() && tag(at).equals("JJ")) {
      at++;
    }
    boolean was = somebody && at + 2 < labels.size() && word(at).matches("كان(وا|ا)?") && tag(at + 1).equals("VBP");
    return was || somebody && at + 2 < labels.size() && tag(at).equals("VBP") ? at : -1;
  }

  private boolean isNominal(int at) {
    boolean alone = tag(at).equals("DTJJ") && (isTime.test(labels.get(at - 1)) || tag(at - 1).matches("PRP.*|CD"));
    return (alone || tag(at).matches("(DT)?NNP?S?|CD|VBG")) && !Prepositions.isPrepositional(word(at));
  }

  /** Whether a noun behind another word cannot be a part of the same noun phrase. */
  private boolean isApart(int at) {
    String before = tag(at - 1);
    String tag = tag(at);
    if (isTime.test(labels.get(at - 1)) || before.startsWith("PRP")) {
      return true;
    }
    boolean name = tag.contains("NNP");
    ArabicLemmatizer.Reading reading = reading(at);
    boolean post = reading.number() != GrammaticalNumber.PLURAL && reading.lemmas().stream().anyMatch(WORDS::isPost);
    return switch (before) {
      case "DTJJ", "DTNN", "DTNNS" -> !name && !post;
      case "NNP", "DTNNP" -> !name && !post;
      case "JJ" -> true;
      case "NN", "NNS" -> labels.get(at - 1).word().matches(".{3,}ا");
      default -> false;
    };
  }

  private List<String> lemmas(int at) {
    return reading(at).lemmas();
  }

  private ArabicLemmatizer.Reading reading(int at) {
    boolean pronoun = at + 1 < labels.size() && tag(at + 1).startsWith("PRP") && Segments.adjacent(labels, at + 1);
    return dictionary.read(labels.get(at).word(), tag(at), pronoun);
  }

  private String tag(int at) {
    return labels.get(at).tag();
  }

  private String word(int at) {
    return Orthography.fold(labels.get(at).word());
  }

  /** A walk through one relative clause to where its sentence goes on. */
  private final class Walk {
    private final List<String> verb;
    private final boolean object;
    private final int pronoun;
    private List<String> own = List.of();
    private int wanted;
    private int noun = -1;

    Walk(int verb, int pronoun) {
      this.verb = lemmas(verb);
      this.pronoun = pronoun;
      boolean two = IntStream.range(verb + 2, pronoun).anyMatch(at -> isNominal(at) && isApart(at));
      object = !two && (COMPLEMENTS.verbTakes(this.verb, "obj") || this.verb.stream().anyMatch(WORDS::isTransitive))
          && !tag(verb + 1).startsWith("PRP");
    }

    /** Where a clause without pronoun ends, at a comma behind which, or behind a time, a noun of its sentence follows; -1 elsewhere. */
    int bareEnd() {
      if (!object && verb.stream().noneMatch(l -> WORDS.isSeizing(l) || WORDS.isHolding(l) || WORDS.isStriking(l))) {
        return -1;
      }
      int comma = IntStream.range(pronoun + 2, Math.min(labels.size() - 2, pronoun + LONGEST)).filter(i -> Segments.isComma(labels.get(i))).findFirst().orElse(-1);
      boolean plain = comma > 0 && IntStream.range(pronoun + 2, comma).noneMatch(at -> tag(at).matches("VB.|W.*|PUNC") && at > pronoun + 2);
      int next = comma + 1;
      while (plain && next < labels.size() - 1 && (isTime.test(labels.get(next)) || Segments.isComma(labels.get(next)))) {
        next++;
      }
      return plain && isNominal(next) ? comma : -1;
    }

    int end() {
      int at = open(pronoun + 1);
      boolean governed = false;
      int last = Math.min(labels.size() - 1, pronoun + LONGEST);
      while (at > 0 && at < last) {
        if (isNominal(at)) {
          boolean begins = !governed && !isTime.test(labels.get(at)) && (at == noun || isApart(at));
          if (begins && wanted == 0 && object) {
            return at;
          }
          wanted -= begins && wanted > 0 ? 1 : 0;
          noun = isTime.test(labels.get(at)) ? noun : at;
          governed = false;
        } else if (THAT.contains(word(at))) {
          return leadsBack(at, "comp") ? at : -1;
        } else if (isPreposition(at)) {
          if (leads(at) && leadsBack(at, word(at)) && !ADJUNCTS.contains(word(at + 1))) {
            return at;
          }
          governed = true;
        } else if (tag(at).equals("CC") && at + 1 < last) {
          governed = !tag(at + 1).startsWith("VB");
          at = governed ? at : open(at + 1) - 1;
        } else if (!tag(at).matches("(DT)?JJ|DT|PRP\\$?|JJR|RB|RP")) {
          return -1;
        }
        at = at < 0 ? -1 : at + 1;
      }
      return -1;
    }

    private boolean isPreposition(int at) {
      return tag(at).equals("IN") || Prepositions.isPrepositional(word(at));
    }

    private boolean leads(int at) {
      return LEADING.contains(word(at))
          || WEAK.contains(word(at)) && (!COMPLEMENTS.verbTakes(verb, "obj") || THAT.contains(word(at + 1)));
    }

    /** Whether the verb of the sentence takes this, and neither the verb nor the last noun of the clause. */
    private boolean leadsBack(int at, String slot) {
      boolean inNoun = noun > pronoun && noun < at && COMPLEMENTS.nounTakes(lemmas(noun), slot);
      return COMPLEMENTS.verbTakes(verb, slot) && COMPLEMENTS.knowsVerb(own) && !COMPLEMENTS.verbTakes(own, slot) && !inNoun;
    }

    /** Reads the verb of the clause with its pronouns; the word behind them, or -1 where there is no verb. */
    private int open(int begin) {
      int at = begin;
      while (at < labels.size() - 3 && isAhead(at)) {
        at++;
      }
      boolean owns = at == begin && at < labels.size() - 3 && word(at).equals("ل") && tag(at + 1).startsWith("PRP");
      if (owns) {
        wanted = 1;
        own = List.of("كان");
        noun = at + 2;
        return noun;
      }
      if (at >= labels.size() - 3 || !tag(at).startsWith("VB") || tag(at).equals("VBG")) {
        return -1;
      }
      boolean passive = tag(at).equals("VBN");
      own = lemmas(at);
      int next = at + 1;
      boolean on = tag(next).equals("IN") && tag(next + 1).startsWith("PRP") && Segments.adjacent(labels, next + 1);
      boolean with = tag(next).startsWith("PRP") && Segments.adjacent(labels, next);
      boolean many = RelativeSubjects.isOfMany(labels.get(at).word());
      boolean takes = COMPLEMENTS.verbTakes(own, "obj") || !COMPLEMENTS.knowsVerb(own);
      wanted = with || on ? many ? 0 : 1 : passive ? 0 : takes ? 1 : 0;
      noun = on ? next + 2 : with ? next + 1 : next;
      return noun;
    }

    /** قد, لم, كان / يتحدث, من المقرر أن / يزور: what stands before the verb of the clause. */
    private boolean isAhead(int at) {
      boolean was = word(at).matches("كان(وا|ا|ت)?|[يت]كون") && tag(at + 1).matches("VB.|RP");
      boolean foreseen = word(at).equals("من") && word(at + 2).equals("ان") || word(at).equals("ان") && word(at - 2).equals("من")
          || word(at + 1).equals("ان") && word(at - 1).equals("من");
      return was || foreseen || tag(at).equals("RP") || word(at).matches("لم|لن|لا|قد|س|سوف");
    }
  }
}
