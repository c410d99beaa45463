package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/**
 * Finds what stands before a verb as its subject: in SVO order, as the antecedent of a relative
 * clause, or as the subject that it shares with the verb above.
 */
final class PrecedingSubject {
  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final SlotReader slots;
  private final VerbArguments verbs;
  private final Agreement agreement;
  private final ManyDoers many;
  private final Circumstances circumstances;
  private final Antecedents antecedents;

  /** Verbs whose subject is the subject of the verb under them: كانت أنقرة قد اتهمت دمشق. */
  private static final Set<String> RAISING =
      Set.of("كان", "ليس", "بدا", "اخذ", "ظل", "عاد", "اصبح", "بات", "زال", "كاد", "اوشك", "شرع");

  private static final WordClasses CLASSES = WordClasses.list();

  /** How many words the name of who reports has at most. */
  private static final int LONGEST_CREDIT = 3;

  /**
   * What stands before; no phrases when there is nothing.
   *
   * @param relative whether it is the antecedent of a relative clause
   * @param raised whether it stands under an auxiliary, so that no other subject follows
   * @param apart whether it stands in another clause (، بينما / و + sentence), so that a noun after
   *     the verb is rather its subject
   */
  record Before(List<Phrase> phrases, boolean relative, boolean raised, boolean apart) {
    static final Before NOTHING = new Before(List.of(), false, false, false);

    static Before of(List<Phrase> phrases) {
      return new Before(phrases, false, false, false);
    }

    Before whenApart(boolean isApart) {
      return new Before(phrases, relative, raised, apart || isApart);
    }

    boolean isTold() {
      return !phrases.isEmpty();
    }
  }

  PrecedingSubject(
      SyntaxTree tree, List<Token> tokens, Heads heads, SlotReader slots, VerbArguments verbs) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    this.slots = slots;
    this.verbs = verbs;
    agreement = new Agreement(tokens);
    many = new ManyDoers(tokens);
    circumstances = new Circumstances(tree, tokens);
    antecedents = new Antecedents(tree, tokens, heads);
  }

  /** What stands before a verb; nothing before one in the first person: الذي قال: "نؤيد الحوار". */
  Before of(Token verb, int phrase) {
    if (Agreement.isFirstPerson(verb)) {
      return Before.NOTHING;
    }
    Before found = circumstances.is(verb) ? inCircumstance(verb, find(verb, phrase)) : find(verb, phrase);
    return isOfMany(verb)
        ? many.before(verb, found.phrases())
            .map(p -> new Before(List.of(p), found.relative(), found.raised(), found.apart())).orElse(found)
        : found;
  }

  /** The subject of the nearest verb around it that can be in this circumstance; otherwise what stands before. */
  private Before inCircumstance(Token participle, Before found) {
    if (!found.relative()) {
      return found;
    }
    boolean hers = participle.form().endsWith("ة");
    return circumstances.verbsAround(participle.index()).stream()
        .filter(v -> !hers || Circumstances.isHers(v))
        .map(v -> verbs.of(v).slots().getOrDefault("subj", List.of()))
        .filter(s -> circumstances.fits(participle, s))
        .findFirst().map(Before::of).orElse(found);
  }

  private Before find(Token verb, int phrase) {
    int node = phrase;
    boolean apart = false;
    while (node != 0) {
      int parent = tree.parent(node);
      if (tree.is(parent, "VP")) {
        Before described = tree.is(node, "S") ? described(node, verb) : Before.NOTHING;
        if (described.isTold()) {
          return described;
        }
        Before shared = shared(parent, node, verb).whenApart(apart || tree.is(node, "SBAR"));
        if (shared.isTold() && isOfTwo(verb) && isOne(shared)) {
          return twoBefore(verb);
        }
        if (isOfMany(verb) && isOne(shared) && manyBefore(verb).isTold()) {
          return manyBefore(verb);
        }
        if (shared.isTold() && !disagrees(verb, shared) || !tree.is(node, "VP", "S")) {
          return shared;
        }
      } else if (tree.is(parent, "S", "SBAR", "UCP")) {
        List<Phrase> found = lastNounBefore(parent, node);
        if (!found.isEmpty() && !disagrees(verb, Before.of(found)) && !isCredit(found.getFirst(), verb)
            && !(tree.is(parent, "UCP") && isInformant(found) && tellsNothing(verb))) {
          return Before.of(found).whenApart(apart);
        }
        apart |= tree.is(node, "SBAR");
        Before joined = tree.is(node, "S") ? joined(parent, node, verb) : Before.NOTHING;
        if (joined.isTold() && !isOfOtherGender(verb, joined) && !agreement.isOfOtherVerb(verb, joined.phrases())) {
          return joined;
        }
        if (tree.label(parent).equals("SBAR") && slots.isComplement(parent)) {
          return expected(parent, verb);
        }
      } else if (!isJoined(node)) {
        return tree.is(parent, "NP") && tree.is(node, "SBAR", "S", "VP")
            ? owner(antecedents.of(parent, node), verb)
            : Before.NOTHING;
      }
      node = parent;
    }
    return Before.NOTHING;
  }

  /** اعتقلت شابا، و / اعتقلت آخرين: a clause with و tells nothing of the noun before it. */
  private boolean isJoined(int node) {
    int begin = tree.begin(node);
    boolean and = begin > 0 && tokens.get(begin - 1).form().equals("و") && tokens.get(begin - 1).tag().equals("CC");
    int verb = begin < tokens.size() - 1 && tokens.get(begin).tag().equals("RP") ? begin + 1 : begin;
    return and && tokens.get(verb).tag().equals("VBD");
  }

  /** نبأ – نددت الحكومة: what a dash parts from the first verb is who reports. */
  private boolean isCredit(Phrase before, Token verb) {
    return before.begin() == 0 && before.end() <= LONGEST_CREDIT && verb.index() == before.end() + 1
        && tokens.get(before.end()).form().matches("[-–—]");
  }

  /** جثة صحافي / كان قد خطف: a sentence right behind an indefinite noun of one gender tells of it. */
  private Before described(int node, Token verb) {
    int last = tree.begin(node) - 1;
    for (int at = last; at > 0 && at > last - 2; at--) {
      if (antecedents.isDescribed(tokens.get(at), tokens.get(tree.begin(node)))) {
        return new Before(List.of(new Phrase(at, at, last + 1)), true, verb.index() > last + 1, false);
      }
      if (!tokens.get(at).isAdjective()) {
        break;
      }
    }
    return Before.NOTHING;
  }

  /** إن خمسة جنود قتلوا، متهما المعارضة: a circumstance of one man is not that of many. */
  private boolean disagrees(Token verb, Before before) {
    if (isOfOtherGender(verb, before)) {
      return true;
    }
    boolean one = verb.isParticiple() && verb.form().endsWith("ا");
    return one && (before.phrases().size() > 1
        || before.phrases().stream().map(p -> tokens.get(p.head()))
            .anyMatch(t -> t.number() == GrammaticalNumber.PLURAL || t.number() == GrammaticalNumber.DUAL));
  }

  /** أن الحكومة ترفض / وقال إن, أن بلاده تراقب / وانتقد: a perfect of a man behind a feminine noun is not hers. */
  private boolean isOfOtherGender(Token verb, Before before) {
    return Agreement.isHis(verb) && before.phrases().size() == 1 && before.phrases().stream()
        .map(p -> tokens.get(p.head()))
        .allMatch(t -> t.isNoun() && (t.isDefinite() && t.form().matches(".*(?:ة|ات)") || t.hasLemma("بلاد")));
  }

  /** أوقفت الشرطة مواطنين أطلقا النار: what two have done. */
  private static boolean isOfTwo(Token verb) {
    return verb.tag().equals("VBD") && verb.form().endsWith("ا") && verb.form().length() > 3
        && verb.lemma().length() == verb.form().length() - 1 && !verb.lemma().endsWith("ا");
  }

  /** اعتقلت الشرطة 17 شخصا كانوا يخططون: what many have done. */
  private static boolean isOfMany(Token verb) {
    return verb.isVerb() && (verb.form().endsWith("وا") || verb.tag().equals("VBP") && verb.form().endsWith("ون"))
        && verb.form().length() > 4;
  }

  /** The nearest people before a verb in its sentence; nothing when there are none. */
  private Before manyBefore(Token verb) {
    for (int at = verb.index() - 1; at > 0; at--) {
      Token token = tokens.get(at);
      boolean counted = tokens.get(at - 1).tag().equals("CD") && agreement.isAccusative(token);
      if (token.isNoun() && !token.isDefinite() && (counted || isMasculinePlural(token))) {
        return Before.of(List.of(new Phrase(at, at, at + 1)));
      }
    }
    return Before.NOTHING;
  }

  private static boolean isMasculinePlural(Token noun) {
    return noun.number() == GrammaticalNumber.PLURAL && noun.form().matches("\\p{L}{3,}[يو]ن");
  }

  private boolean isOne(Before before) {
    return before.phrases().size() == 1 && tokens.get(before.phrases().getFirst().head()).number() != GrammaticalNumber.DUAL
        && !tokens.get(before.phrases().getFirst().head()).form().endsWith("ان");
  }

  /** The nearest two before a verb; nothing when there are none. */
  private Before twoBefore(Token verb) {
    for (int at = verb.index() - 1; at > 0; at--) {
      Token token = tokens.get(at);
      if (token.isNoun() && (token.number() == GrammaticalNumber.DUAL || token.form().endsWith("ين") && !token.lemma().equals(Orthography.fold(token.form())))) {
        return Before.of(List.of(new Phrase(at, at, at + 1)));
      }
    }
    return Before.NOTHING;
  }

  /** وفد المملكة / المشارك: a masculine participle belongs to the noun before the feminine genitive. */
  private Before owner(Before before, Token verb) {
    if (!verb.isParticiple() || before.phrases().size() != 1 || !verb.form().matches("الم.*[^ةاني]")) {
      return before;
    }
    int head = before.phrases().getFirst().head();
    boolean construct = head > 0 && tokens.get(head).form().endsWith("ة") && tokens.get(head).isNoun()
        && tokens.get(head - 1).isNoun() && !tokens.get(head - 1).isDefinite() && !tokens.get(head - 1).form().endsWith("ة");
    return construct
        ? new Before(List.of(new Phrase(head - 1, head - 1, before.phrases().getFirst().end())), before.relative(), before.raised(), before.apart())
        : before;
  }

  private List<Phrase> lastNounBefore(int parent, int node) {
    List<Phrase> found = List.of();
    for (int child : tree.children(parent)) {
      if (child == node) {
        break;
      }
      if (tree.is(child, "NP") && !slots.isPrepositional(child) && !slots.isTime(child) && !isOpeningAdverb(child)) {
        found = heads.phrases(child);
      }
    }
    return found;
  }

  /** ردا على سؤال، / قال, تعليقا على الهجوم / دعا: what opens a sentence in the accusative is nobody who acts. */
  private boolean isOpeningAdverb(int phrase) {
    int at = tree.begin(phrase);
    boolean opens = at == 0 || at == 1 && tokens.get(0).tag().equals("CC");
    Token first = tokens.get(at);
    return opens && !first.isName() && !first.isDefinite() && first.form().length() > 3 && agreement.isAccusative(first)
        && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("IN");
  }

  /** The subject of the verb above, for an auxiliary, a coordination or a circumstance. */
  private Before shared(int above, int below, Token verb) {
    for (int child : tree.children(above)) {
      if (child == below) {
        break;
      }
      if (tree.isLeaf(child) && tokens.get(tree.begin(child)).isVerb()) {
        Token other = tokens.get(tree.begin(child));
        if (other.index() >= verb.index()) {
          return Before.NOTHING;
        }
        List<Phrase> subject = verbs.of(other).slots().getOrDefault("subj", List.of());
        if (isInformant(subject) && tellsNothing(verb)) {
          return reported(other, verb);
        }
        boolean raises = other.hasLemmaOf(RAISING);
        boolean antecedent = raises && isAntecedent(subject, verb, other);
        return new Before(subject, antecedent, raises && !antecedent && isNominal(subject), false);
      }
      if (tree.label(child).equals("VP")) {
        return shared(child, below, verb);
      }
    }
    return Before.NOTHING;
  }

  /** الحصار الذي كان قد / فرضه الجيش: what the clause tells of, behind an auxiliary, is what the pronoun on the verb means. */
  private boolean isAntecedent(List<Phrase> subject, Token verb, Token auxiliary) {
    return !subject.isEmpty() && subject.getFirst().head() < auxiliary.index() && agreement.isResumed(verb, subject)
        && antecedents.above(verb).equals(subject);
  }

  private static boolean tellsNothing(Token verb) {
    return verb.lemmas().stream().noneMatch(CLASSES.words("informing")::contains);
  }

  private boolean isInformant(List<Phrase> subject) {
    return subject.size() == 1 && tokens.get(subject.getFirst().head()).lemmas().stream()
        .anyMatch(CLASSES.words("informant")::contains);
  }

  /** ذكرت الوكالة أن القوات اقتحمت البلدة، / واعتقلت: who only tells does nothing, the one told of goes on. */
  private Before reported(Token telling, Token verb) {
    return tokens.subList(telling.index() + 1, verb.index()).stream()
        .filter(t -> t.isVerb() && !t.tag().equals("VBG") && !t.isParticiple())
        .findFirst()
        .map(t -> verbs.of(t).slots().getOrDefault("subj", List.of()))
        .filter(found -> !found.isEmpty() && agreement.agrees(verb, found))
        .map(Before::of)
        .orElse(Before.NOTHING);
  }

  /** نددت روسيا بالضربات / ودعت إلى اجتماع: the subject of the sentence joined before. */
  private Before joined(int parent, int node, Token verb) {
    int before = -1;
    for (int child : tree.children(parent)) {
      if (child == node) {
        break;
      }
      before = tree.is(child, "S") ? child : tree.is(child, "CC", "PUNC") ? before : -1;
    }
    for (int child : before < 0 ? List.<Integer>of() : tree.children(before)) {
      if (tree.is(child, "VP")) {
        return shared(child, node, verb).whenApart(true);
      }
    }
    return before < 0 ? Before.NOTHING : bracketed(before, node, verb);
  }

  /** إن (الطفل سالم (12 سنة))، / قتل: somebody and his age, parted from the verb by a comma. */
  private Before bracketed(int nouns, int node, Token verb) {
    List<Integer> parts = tree.children(nouns);
    boolean alone = parts.stream().allMatch(c -> tree.is(c, "NP", "PUNC")) && tree.is(parts.getFirst(), "NP")
        && isAged(tree.begin(nouns), tree.end(nouns));
    List<Phrase> told = alone && tokens.get(tree.begin(node) - 1).isComma() ? heads.phrases(parts.getFirst()) : List.of();
    return !told.isEmpty() && isSomebody(tokens.get(told.getFirst().head())) && agreement.agrees(verb, told) ? Before.of(told) : Before.NOTHING;
  }

  private boolean isAged(int begin, int end) {
    return IntStream.range(begin, end - 1).anyMatch(i -> tokens.get(i).form().equals("(") && tokens.get(i + 1).tag().equals("CD"));
  }

  private static boolean isSomebody(Token noun) {
    return noun.isName() || noun.lemmas().stream().anyMatch(l -> TaggingWords.list().isPost(l)
        || HeadNouns.list().isSomebody(l));
  }

  /** الوزير الذي سبق أن زار دمشق, الذي من المقرر أن يزورها: below a word that has no doer of its own. */
  private Before expected(int that, Token verb) {
    int above = tree.parent(that);
    int first = tree.children(above).getFirst();
    boolean alone = tree.is(above, "VP") && tokens.get(tree.begin(above)).hasLemmaOf(CLASSES.words("impersonal"))
        || tree.is(above, "S") && tree.is(first, "PP") && tree.end(first) == tree.begin(that)
            && tokens.get(tree.end(first) - 1).hasLemmaOf(CLASSES.words("foreseen"));
    List<Phrase> told = alone ? antecedents.above(verb) : List.of();
    return told.isEmpty() ? Before.NOTHING : new Before(told, true, false, false);
  }

  private boolean isNominal(List<Phrase> subject) {
    return !subject.isEmpty() && !tokens.get(subject.getFirst().head()).isPronoun();
  }
}
