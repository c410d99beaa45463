package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.analyze.arabic.PrecedingSubject.Before;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** The arguments of a verb or participle, in whatever order they stand. */
final class VerbArguments {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Verbs that call on somebody, or on something. */
  private static final Set<String> SENDING = Set.of("نشر", "ارسل", "حشد", "نصب", "سلم", "قدم");
  private static final Set<String> SENT = Stream.of("arms", "troops").flatMap(c -> WordClasses.list().words(c).stream()).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CALLING = Set.of("دعا", "طالب", "حذر");

  /** Kinds of bodies that do something to people. */
  private static final Set<EntityKind> ACTING =
      Set.of(EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.PARTY);

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final SlotReader slots;
  private final Governors governors;
  private final Agreement agreement;
  private final Appositions appositions;
  private final RelativeSubjects relatives;
  private final BehindDates dates;
  private final Map<Integer, Arguments> read = new HashMap<>();

  VerbArguments(
      SyntaxTree tree, List<Token> tokens, Heads heads, SlotReader slots, Governors governors, BehindDates dates) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    this.slots = slots;
    this.governors = governors;
    this.dates = dates;
    agreement = new Agreement(tokens);
    appositions = new Appositions(tokens);
    relatives = new RelativeSubjects(tree, tokens, heads);
  }

  /** What stands after the verb, sorted by kind. */
  private record Complements(
      List<Integer> nouns, Map<Integer, List<Phrase>> joined, List<Phrase> pronoun, List<Phrase> predicate) {}

  /**
   * Whether a verb stands without its doer. The tagger takes some for passive that have both subject
   * and a counted object: جرح انفجار خمسة جنود.
   */
  boolean isPassive(Token verb) {
    if (!verb.isPassive() || hasClitic(verb)) {
      return false;
    }
    if (verb.form().matches("\\p{L}\u064F\\p{L}.*|[يت]\\p{L}{2,}ى")) {
      return true;
    }
    String form = Orthography.fold(verb.form());
    boolean maybeActive = verb.hasLemma(form)
        || form.endsWith("ت") && verb.hasLemma(form.substring(0, form.length() - 1));
    int leaf = tree.leaf(verb.index());
    List<Integer> nouns = readAfter(verb, leaf, tree.parent(leaf), new Arguments()).nouns();
    if (maybeActive && !nouns.isEmpty() && !isHow(nouns.getFirst())
        && hasOwnSubject(verb, tree.parent(leaf))) {
      return false;
    }
    if (!nouns.isEmpty() && isPresent(verb) && hasOwnSubject(verb, tree.parent(leaf))) {
      return false;
    }
    if (maybeActive && !nouns.isEmpty() && hasObjectInside(nouns.getFirst())
        || isDoneByMany(verb, nouns)) {
      return false;
    }
    return !maybeActive || nouns.size() < 2 || !heads.isCounted(nouns.get(1))
        || heads.isCounted(nouns.getFirst());
  }

  /** عشرة بحارة اختطفهم / مسلحون: with a pronoun for the object the doer follows. */
  private boolean hasClitic(Token verb) {
    int next = verb.index() + 1;
    return next < tokens.size() && tokens.get(next).tag().equals("PRP") && tokens.get(next).span().begin() == verb.span().end();
  }

  /** بلاده ستسحب جنودها: the imperfect of many verbs is spelled alike in both voices; but الجائزة تمنح سنويا. */
  private static boolean isPresent(Token verb) {
    return verb.form().matches("[يت].{2,}") && !verb.hasLemma("منح") && !verb.form().matches(".{1,2}ا.");
  }

  /** قتل رميا بالرصاص: an accusative that counts nothing and nobody owns. */
  private boolean isHow(int node) {
    Token head = tokens.get(heads.head(node));
    return agreement.isAccusative(head) && head.form().matches(".*(ا|اً|ًا)$") && !heads.isCounted(node);
  }

  /** كان مسلحون قد قتلوا ضابطا: a plural verb has its subject before it, what follows is the object. */
  private boolean isDoneByMany(Token verb, List<Integer> nouns) {
    String form = verb.form();
    if (nouns.isEmpty() || !form.endsWith("وا") || !verb.hasLemma(Orthography.fold(form.substring(0, form.length() - 2)))) {
      return false;
    }
    int node = nouns.getFirst();
    Token head = tokens.get(heads.head(node));
    int next = head.index() + 1;
    boolean means = (next >= tree.end(node) || tokens.get(next).form().equals("ب"))
        && head.lemmas().stream().anyMatch(WORDS::isDeath);
    boolean someone = (agreement.isAccusative(head) || head.hasLemma("اخر")) && !means;
    return !slots.isTime(node) && (someone || heads.isCounted(node));
  }

  /** اختطف مسلحون مجهولون / مدير مستشفى: subject and object that the parser took for one phrase. */
  private boolean hasObjectInside(int node) {
    List<Phrase> phrases = heads.phrases(node);
    return phrases.size() == 1 && isOfMen(phrases.getFirst().head())
        && (isBesideNumber(node) || new SideBySide(tokens).split(phrases.getFirst()).size() == 2);
  }

  /** مسلحون, قراصنة صوماليون: a sound plural, or a broken one with its adjective. */
  private boolean isOfMen(int head) {
    int next = head + 1;
    return tokens.get(head).form().endsWith("ون") || next < tokens.size() && tokens.get(next).form().endsWith("يون");
  }

  /** قتل مسلحون / خمسة من رجال الشرطة, خطف مسلحون / 20 تلميذة: a number after those who are many counts others. */
  private boolean isBesideNumber(int node) {
    List<Integer> children = tree.children(beforePlace(node));
    return children.size() == 2 && tree.is(children.get(1), "NP") && tokens.get(tree.begin(children.get(1))).tag().equals("CD")
        && (tree.is(children.getFirst(), "NP") || tree.isLeaf(children.getFirst()))
        && tokens.get(tree.end(children.getFirst()) - 1).form().endsWith("ون");
  }

  /** (مسلحون 20 تلميذة) من مدرسة: the phrase without the preposition that the parser hangs on it. */
  private int beforePlace(int node) {
    List<Integer> children = tree.children(node);
    return children.size() == 2 && tree.is(children.getFirst(), "NP") && tree.is(children.get(1), "PP") ? children.getFirst() : node;
  }

  /** كان الرئيس قد اتهم القيادات: with a subject before it and a noun after it a verb is active. */
  private boolean hasOwnSubject(Token verb, int phrase) {
    Before before = new PrecedingSubject(tree, tokens, heads, slots, this).of(verb, phrase);
    return before.isTold() && !before.relative() && !before.apart();
  }

  /** Read once for each verb: verbs that share a subject ask for each other's. */
  Arguments of(Token verb) {
    Arguments known = read.get(verb.index());
    if (known == null) {
      known = read(verb);
      read.put(verb.index(), known);
    }
    return known;
  }

  private Arguments read(Token verb) {
    Arguments out = new Arguments();
    int leaf = tree.leaf(verb.index());
    int phrase = tree.parent(leaf);
    Complements after = readAfter(verb, leaf, phrase, out);
    new ClosedSentences(tree, tokens, slots).read(phrase, out);
    boolean own = opensHung(phrase) && !after.nouns().isEmpty()
        && agreement.agrees(verb, heads.phrases(after.nouns().getFirst()));
    assign(verb, after, own ? Before.NOTHING : new PrecedingSubject(tree, tokens, heads, slots, this).of(verb, phrase), out);
    besideObject(phrase, leaf, out);
    behindPlace(phrase, leaf, out);
    inMessage(phrase, leaf, out);
    lowerPrepositions(phrase, leaf, out);
    new QuotedWords(tokens, governors).after(verb, out);
    out.addIfFree("obj2", after.predicate());
    return out;
  }

  /** بعدما / شددت البلدية: the verb opens a clause of its own, in which nothing stands before it. */
  private boolean opensHung(int phrase) {
    int clause = tree.parent(phrase);
    while (tree.is(clause, "S") && tree.is(tree.parent(clause), "S") && tree.begin(tree.parent(clause)) == tree.begin(clause)) {
      clause = tree.parent(clause);
    }
    int above = tree.parent(clause);
    return tree.is(clause, "S") && tree.is(above, "SBAR") && tree.is(tree.children(above).getFirst(), "WHADVP")
        && tree.children(above).get(1) == clause && tree.begin(clause) == tree.begin(phrase);
  }

  private Complements readAfter(Token verb, int leaf, int phrase, Arguments out) {
    List<Integer> nouns = new ArrayList<>();
    List<Phrase> pronoun = new ArrayList<>();
    List<Phrase> predicate = new ArrayList<>();
    Map<Integer, List<Phrase>> joined = new HashMap<>();
    boolean after = false;
    for (int child : heads.parts(phrase)) {
      if (!after) {
        after = child == leaf;
        continue;
      }
      if (tree.is(child, "CC") && followedByVerb(child, phrase)) {
        break;
      }
      if (isAmong(child)) {
        continue;
      }
      if (isJoined(child) && !nouns.isEmpty()) {
        joined.computeIfAbsent(nouns.getLast(), n -> new ArrayList<>()).addAll(heads.phrases(tree.children(child).getLast()));
      } else if (slots.behindManner(child) >= 0 && nouns.size() < 2) {
        nouns.add(slots.behindManner(child));
      } else if (slots.isPrepositional(child)) {
        slots.readPrepositional(child, out, false);
        if (dates.behind(child) >= 0 && nouns.size() < 2) {
          nouns.add(dates.behind(child));
        }
      } else if (tree.label(child).equals("NP")) {
        if (afterManner(child) >= 0) {
          nouns.add(afterManner(child));
        } else if (behindTime(child) >= 0) {
          nouns.add(behindTime(child));
        } else if (isClitic(child, verb)) {
          pronoun.addAll(heads.phrases(child));
        } else if (aroundTime(child) >= 0 && nouns.isEmpty()) {
          nouns.add(aroundCommas(child).getFirst());
          nouns.add(aroundTime(child));
        } else if (behindApposition(child) >= 0 && nouns.size() == 1) {
          nouns.add(behindApposition(child));
        } else if (behindPost(child) >= 0 && nouns.size() == 1) {
          nouns.add(behindPost(child));
        } else if (!slots.isTime(child) && !isManner(child) && !(isPurpose(child) && !nouns.isEmpty() && !isLent(verb, nouns)) && !(heads.isAdjectival(child) && !nouns.isEmpty())) {
          nouns.add(child);
        }
      } else if (tree.is(child, "ADJP") && !nouns.isEmpty()) {
        predicate.addAll(heads.phrases(child));
      } else if (isNominal(child)) {
        nouns.add(child);
      } else if (opensWithPhrase(child)) {
        slots.readPrepositional(tree.children(child).getFirst(), out, true);
      } else if (tree.is(child, "SBAR", "S", "UCP", "SBARQ", "SQ")) {
        readClause(child, out);
      }
    }
    return new Complements(nouns, joined, pronoun, predicate);
  }

  /** أعلنت الوزارة، الجمعة، (عن مساعدات بقيمة مليون، تشمل ...): the phrase is the verb's, what follows the comma tells of it. */
  private boolean opensWithPhrase(int node) {
    List<Integer> children = tree.children(node);
    return tree.is(node, "S") && children.size() == 3 && tree.is(children.getFirst(), "PP") && isComma(tree.begin(children.get(1)))
        && tree.is(children.get(2), "VP") && tokens.get(tree.begin(children.get(2))).isVerb() && isComma(tree.begin(node) - 1);
  }

  /** دعت واشنطن (أنقرة) (وموسكو): the parser takes و for a preposition. */
  private boolean isJoined(int node) {
    List<Integer> children = tree.children(node);
    return tree.is(node, "PP") && children.size() == 2 && tree.is(children.getFirst(), "CC") && tree.is(children.get(1), "NP");
  }

  /** التقى (سرا / ولي العهد): the object that the parser hangs on the word for how; -1 for none. */
  private int afterManner(int node) {
    List<Integer> children = tree.children(node);
    boolean manner = children.size() == 2 && tree.isLeaf(children.getFirst()) && tree.is(children.get(1), "NP")
        && WORDS.isManner(Orthography.fold(tokens.get(tree.begin(node)).form()));
    return manner && !slots.isTime(node) && !slots.isTime(children.get(1)) ? children.get(1) : -1;
  }

  /** أسفر عن مقتل عشرة بينهم / جنود: who is among those told before is no argument. */
  private boolean isAmong(int node) {
    int begin = tree.begin(node);
    return begin > 1 && tree.is(node, "NP") && tokens.get(begin - 1).isPronoun() && tokens.get(begin - 2).form().equals("بين");
  }

  /** استهدف ثكنة / ردا على الهجوم: why it was done, not to whom; التقى / سرا / نظيره: how. */
  private boolean isManner(int node) {
    int next = tree.begin(node) + 1;
    return (tree.end(node) == next || tokens.get(next).form().equals("مع"))
        && WORDS.isManner(Orthography.fold(tokens.get(tree.begin(node)).form()));
  }

  /** قدمت باريس / احتجاجا, لقي الاقتراح / رفضا: the verb says nothing without it, and there is only the subject before. */
  private static boolean isLent(Token verb, List<Integer> nouns) {
    return nouns.size() == 1 && verb.lemmas().stream().anyMatch(WORDS::isLending);
  }

  private boolean isPurpose(int node) {
    Token head = tokens.get(heads.head(node));
    return head.form().endsWith("ا") && head.lemmas().stream().anyMatch(WORDS::isPurpose);
  }

  /** اعتقلت الشرطة فجر اليوم / 12 ناشطا: the object that the parser joins to the time; -1 for none. */
  private int behindTime(int node) {
    List<Integer> children = tree.children(node);
    if (tree.is(node, "NP") && children.size() > 1 && tree.is(children.getFirst(), "NP")
        && tree.is(children.get(1), "PP", "ADJP")) {
      return behindTime(children.getFirst());
    }
    boolean joined = children.size() == 2 && tree.is(children.getFirst(), "NP") && tree.is(children.get(1), "NP")
        && slots.isTime(children.getFirst());
    return joined && !slots.isTime(children.get(1)) && !slots.isPrepositional(children.get(1))
        ? children.get(1)
        : -1;
  }

  /** اعتقلت القوات، فجر اليوم، / خمسة: the object after a time between commas; -1 for none. */
  private int aroundTime(int node) {
    List<Integer> children = aroundCommas(node);
    boolean told = children.size() == 5 && tree.is(children.getFirst(), "NP") && tree.is(children.get(2), "NP")
        && tree.is(children.get(4), "NP") && isComma(tree.end(children.getFirst()))
        && isComma(tree.end(children.get(2)));
    return told && slots.isTime(children.get(2)) && !slots.isTime(children.get(4))
        && !slots.isPrepositional(children.get(4)) ? children.get(4) : -1;
  }

  /** The parts of a phrase with two commas, also where the parser joins the first two parts: ((القوات ، فجر اليوم) ، خمسة). */
  private List<Integer> aroundCommas(int node) {
    List<Integer> children = tree.children(node);
    List<Integer> first = children.size() == 3 && tree.is(children.getFirst(), "NP")
        ? tree.children(children.getFirst()) : List.of();
    if (first.size() != 3) {
      return children;
    }
    List<Integer> out = new ArrayList<>(first);
    out.addAll(children.subList(1, 3));
    return out;
  }

  /** نفى سامي حداد، محامي الوزير، / الاتهامات: the object after what stands between commas; -1 for none. */
  private int behindApposition(int node) {
    List<Integer> children = tree.children(node);
    boolean between = tree.begin(node) > 0
        && (isComma(tree.begin(node) - 1) || appositions.isPost(tree.begin(node)))
        && children.size() == 3 && tree.isLeaf(children.get(1)) && isComma(tree.begin(children.get(1)));
    return between && tree.is(children.get(2), "NP") && !slots.isPrepositional(children.get(2))
        ? children.get(2)
        : -1;
  }

  /** أجرى بدر البوسعيدي وزير الخارجية / مباحثات: the object that the parser joins to the post; -1 for none. */
  private int behindPost(int node) {
    if (!appositions.isPost(tree.begin(node)) || tokens.get(tree.begin(node) - 1).isVerb()) {
      return -1;
    }
    for (int at = node; tree.is(at, "NP"); at = tree.children(at).getFirst()) {
      List<Integer> parts = tree.children(at);
      if (parts.size() > 1 && tree.is(parts.getFirst(), "NP") && tree.is(parts.get(1), "NP") && isIndefinite(parts.get(1))) {
        return parts.get(1);
      }
    }
    return -1;
  }

  private boolean isComma(int token) {
    return tokens.get(token).isComma();
  }

  /** A clause to the parser, a noun with its complements to the reader: رفض / طلب السويد الانضمام. */
  private boolean isNominal(int node) {
    if (tree.is(node, "UCP")) {
      return !slots.isComplement(node);
    }
    return tree.is(node, "S", "VP") && tokens.get(heads.head(node)).isNoun()
        && tree.begin(node) == heads.head(node);
  }

  private boolean followedByVerb(int cc, int phrase) {
    List<Integer> children = tree.children(phrase);
    int next = children.indexOf(cc) + 1;
    return next < children.size() && tree.is(children.get(next), "VP", "VBD", "VBP");
  }

  private boolean isClitic(int node, Token verb) {
    return tree.end(node) == tree.begin(node) + 1
        && tokens.get(tree.begin(node)).isPronoun()
        && tokens.get(tree.begin(node)).span().begin() == verb.span().end();
  }

  private void readClause(int node, Arguments out) {
    int head = heads.head(node);
    boolean circumstance = tokens.get(head).isParticiple() && !slots.isComplement(node);
    if (!circumstance && (slots.isComplement(node) || tree.is(node, "S", "SQ", "SBARQ"))) {
      slots.readClause(node, out);
    }
  }

  private void assign(Token verb, Complements after, Before before, Arguments out) {
    boolean passive = isPassive(verb);
    List<List<Phrase>> nouns = new ArrayList<>();
    for (int node : after.nouns()) {
      List<Phrase> phrases = new ArrayList<>(heads.phrases(node));
      phrases.addAll(after.joined().getOrDefault(node, List.of()));
      boolean whole = phrases.size() != 1 || passive || verb.isParticiple();
      List<Phrase> behind = !whole && after.nouns().size() == 1 ? behindComma(verb, node, phrases.getFirst()) : List.of();
      if (!behind.isEmpty()) {
        nouns.add(phrases);
        nouns.add(behind);
      } else if (!whole && (after.nouns().size() == 1 || !tokens.get(phrases.getFirst().head()).isName())) {
        apart(node, phrases.getFirst()).forEach(p -> nouns.add(List.of(p)));
      } else if (phrases.size() > 1 && after.nouns().size() == 1 && !passive && !verb.isParticiple()) {
        nouns.addAll(isPartedByComma(verb, phrases)
            ? List.of(List.of(phrases.getFirst()), phrases.subList(1, phrases.size())) : joinedApart(phrases));
      } else if (!phrases.isEmpty()) {
        nouns.add(phrases);
      }
    }
    appositions.drop(nouns);
    if (passive) {
      passive(nouns, before, out);
    } else if (!after.pronoun().isEmpty()) {
      withPronoun(verb, nouns, after.pronoun(), before, out);
    } else {
      plain(verb, nouns, before, out);
    }
  }

  /** دعا الأمين العام للحلف، / كوسوفو وصربيا إلى: a verb that must address somebody, and a comma before the others. */
  private boolean isPartedByComma(Token verb, List<Phrase> phrases) {
    int comma = phrases.get(1).begin() - 1;
    return calls(verb) && isComma(comma) && phrases.getFirst().end() <= comma + 1
        && !tokens.get(phrases.getFirst().head()).isPronoun();
  }

  private static boolean calls(Token verb) {
    return verb.lemmas().stream().anyMatch(l -> WORDS.isAddressing(l) || CALLING.contains(l));
  }

  /** حث أحمد أبو الغيط، / (العراق وتركيا) على: two or more that are joined behind the comma; none otherwise. */
  private List<Phrase> behindComma(Token verb, int node, Phrase first) {
    List<Integer> children = tree.children(node);
    int last = children.getLast();
    boolean parted = calls(verb) && children.size() == 3 && isComma(tree.begin(children.get(1))) && tree.is(last, "NP")
        && !slots.isTime(children.getFirst()) && first.head() < tree.begin(last);
    List<Phrase> others = parted ? heads.phrases(last) : List.of();
    return others.size() > 1 ? others : List.of();
  }

  /** اتهم المحافظ / المتمردين وحلفاءهم, اتهم الحزب والحركة / القوات الحكومية: two, one of them joined by و. */
  private List<List<Phrase>> joinedApart(List<Phrase> phrases) {
    List<Phrase> first = new SideBySide(tokens).split(phrases.getFirst());
    List<Phrase> last = new SideBySide(tokens).split(phrases.getLast());
    if (first.size() == 2 && !appositions.isPostOf(first.getFirst(), first.getLast())) {
      List<Phrase> objects = new ArrayList<>(phrases.subList(1, phrases.size()));
      objects.addFirst(first.getLast());
      return List.of(List.of(first.getFirst()), objects);
    }
    if (last.size() == 2 && !appositions.isPostOf(last.getFirst(), last.getLast())) {
      List<Phrase> subjects = new ArrayList<>(phrases.subList(0, phrases.size() - 1));
      subjects.add(last.getFirst());
      return List.of(subjects, List.of(last.getLast()));
    }
    return List.of(phrases);
  }

  /** Subject and object, or object and predicate, that the parser took for one noun phrase. */
  private List<Phrase> apart(int node, Phrase phrase) {
    List<Phrase> split = new SideBySide(tokens).split(phrase);
    int last = tree.children(node).getLast();
    if (isOwnDeed(split)) {
      return List.of(phrase);
    }
    int counted = isBesideNumber(node) ? tree.children(beforePlace(node)).getLast() : -1;
    if (counted >= 0 && phrase.head() < tree.begin(counted)) {
      return List.of(
          new Phrase(phrase.head(), phrase.begin(), tree.begin(counted)),
          new Phrase(heads.head(counted), tree.begin(counted), tree.end(counted)));
    }
    if (split.size() > 1 || !tree.is(last, "NP") || slots.form(tree.begin(last)).equals("غير") || tree.begin(last) <= phrase.head() + 1
        || !agreement.isAccusative(tokens.get(heads.head(last))) || slots.isTime(last)
        || slots.isPrepositional(last)) {
      return split;
    }
    return List.of(
        new Phrase(phrase.head(), phrase.begin(), tree.begin(last)),
        new Phrase(heads.head(last), tree.begin(last), tree.end(last)));
  }

  /** نفى الوزير / عزم بلاده سحب قواتها: the noun of action has the object. */
  private boolean isOwnDeed(List<Phrase> split) {
    return split.size() > 1 && tokens.get(split.getFirst().head()).tag().equals("VBG")
        && tokens.get(split.getFirst().end() - 1).tag().equals("PRP$");
  }

  private static void passive(List<List<Phrase>> nouns, Before before, Arguments out) {
    if (!nouns.isEmpty()) {
      out.add("obj", nouns.removeFirst());
    } else if (before.isTold()) {
      out.add("obj", before.phrases());
    }
    nouns.stream().findFirst().ifPresent(n -> out.add("obj2", n));
  }

  /** الحرب التي تشنها روسيا: the pronoun is the antecedent; الحزب كلفه: it is somebody else. */
  private void withPronoun(
      Token verb, List<List<Phrase>> nouns, List<Phrase> pronoun, Before before, Arguments out) {
    boolean nounFollows = !nouns.isEmpty() && agreement.agrees(verb, nouns.getFirst());
    boolean resumes = before.isTold() && !before.raised() && agreement.resumes(pronoun, before.phrases())
        && (before.relative() || nounFollows);
    if (before.raised() && nounFollows && before.isTold() && agreement.resumes(pronoun, before.phrases()) && acts(nouns.getFirst())) {
      out.add("obj", before.phrases());
      out.add("subj", nouns.removeFirst());
      nouns.forEach(n -> out.add("obj2", n));
      return;
    }
    boolean thrown = verb.lemmas().stream().anyMatch(WORDS::isThrowing);
    List<Phrase> inside = before.relative() && nounFollows && (!resumes || thrown)
        ? agreement.resumedInside(pronoun, before.phrases()) : List.of();
    out.add("obj", !inside.isEmpty() ? inside : resumes ? before.phrases() : relatives.meant(verb, pronoun, before));
    if (nounFollows && !before.raised() && (resumes || !inside.isEmpty() || !before.isTold())) {
      out.add("subj", nouns.removeFirst());
    } else if (!resumes && before.isTold()) {
      out.add("subj", before.phrases());
    }
    nouns.forEach(n -> out.add("obj2", n));
  }

  /** كان فلان قد اختطفه / تنظيم: a body or force, and neither a deed nor a post. */
  private boolean acts(List<Phrase> noun) {
    Token head = tokens.get(noun.getFirst().head());
    return head.lemmas().stream().map(HeadNouns.list()::find).flatMap(Optional::stream)
        .anyMatch(n -> ACTING.contains(n.kind()));
  }

  /** أن الجيش قرر إرسال قوات استعدادا: who stands right before the verb does it, though two nouns follow. */
  private boolean leads(Before before, Token verb) {
    if (before.relative() || before.apart() || !agreement.agrees(verb, before.phrases())) {
      return false;
    }
    int end = before.phrases().getLast().end();
    return end <= verb.index() && tokens.subList(end, verb.index()).stream()
        .allMatch(t -> t.tag().equals("RP") || t.isAdjective());
  }

  /** سقطت قذيفة فقتلت / ثلاثة أطفال: the passive of many men has no feminine ending. */
  private boolean isHarmOfSome(Token verb) {
    int next = verb.index() + 1;
    return verb.form().endsWith("ت") && verb.lemmas().stream().anyMatch(WORDS::isHarm) && next + 1 < tokens.size()
        && tokens.get(next).tag().equals("CD");
  }

  private void plain(Token verb, List<List<Phrase>> nouns, Before before, Arguments out) {
    boolean fronted = before.isTold() && !nouns.isEmpty() && agreement.agrees(verb, nouns.getFirst())
        && commaBetween(before.phrases().getLast(), verb) && out.has("comp");
    boolean expletive = before.isTold() && !nouns.isEmpty() && !before.relative()
        && isExpletive(before.phrases().getFirst()) && !isDeed(verb) && agreement.agrees(verb, nouns.getFirst());
    boolean parted = before.relative() && nouns.isEmpty() && isParted(verb, before.phrases());
    boolean resumed = !parted && before.relative() && isResumed(verb, before.phrases());
    if (resumed) {
      out.refer(verb.index() + 2, before.phrases());
    }
    boolean told = !nouns.isEmpty() && agreement.agrees(verb, nouns.getFirst())
        && (resumed || verb.lemmas().stream().anyMatch(WORDS::isOccurrence) && !isHeld(verb)
            || before.relative() && relatives.hasOwnSubject(verb, nouns, before.phrases(), out));
    if (!before.isTold() && nouns.size() == 1 && isOwnCounterpart(nouns.getFirst(), verb)) {
      out.add("obj", nouns.removeFirst());
      return;
    }
    boolean some = before.isTold() && nouns.size() == 1 && isSomeOfThem(nouns.getFirst(), verb);
    boolean stands = before.isTold() && nouns.size() == 1 && nouns.getFirst().getFirst().head() == verb.index() + 1 && agreement.isNominative(tokens.get(verb.index() + 1));
    boolean begun = stands || !some && !isHarmOfSome(verb) && before.apart() && !nouns.isEmpty() && agreement.agrees(verb, nouns.getFirst());
    boolean leads = before.isTold() && nouns.size() >= 2 && leads(before, verb);
    if (resumed && nouns.isEmpty() && RelativeSubjects.isOfMany(verb.form())) {
      out.addIfFree("subj", relatives.many(before.phrases()));
      return;
    }
    if (resumed && nouns.isEmpty() && !verb.isParticiple()) {
      return;
    }
    if (before.relative() && isWhile(verb)) {
      meanwhile(verb, nouns, out);
      return;
    }
    if (!nouns.isEmpty() && verb.tag().startsWith("VB") && !before.relative() && agreement.isObject(verb, tokens.get(nouns.getFirst().getFirst().head()))) {
      out.add("obj", nouns.removeFirst());
      if (before.isTold()) {
        out.add("subj", before.phrases());
      }
    } else if (before.raised() || leads || before.isTold() && nouns.size() < 2 && !fronted && !expletive && !begun && !told) {
      out.add("subj", before.phrases());
    } else if (!nouns.isEmpty() && !verb.isParticiple()
        && (nouns.size() >= 2 || agreement.agrees(verb, nouns.getFirst()) || AnnouncedSubjects.isAhead(tokens, verb, nouns.getFirst()))) {
      out.add("subj", nouns.removeFirst());
    }
    if (!nouns.isEmpty()) {
      out.add("obj", nouns.removeFirst());
    }
    nouns.forEach(n -> out.add("obj2", n));
  }

  /** محمد البرادعي / يجري محادثات: behind a name the verb has somebody who holds them. */
  private boolean isHeld(Token verb) {
    return verb.tag().equals("VBP") && verb.hasLemma("اجري") && verb.index() > 0 && tokens.get(verb.index() - 1).isName();
  }

  /** والتقى خلال الزيارة / نظيره العماني, واعتقلت / عشرة منهم: whom somebody else, told before, does it to. */
  private boolean isOwnCounterpart(List<Phrase> noun, Token verb) {
    Token head = tokens.get(noun.getFirst().head());
    boolean active = verb.isVerb() && !verb.tag().equals("VBN");
    return active && head.lemma().startsWith("نظير") && isOwned(head.index());
  }

  /** وتدخلت الشرطة واعتقلت / عشرة منهم: a number of those told before, whom the same forces take. */
  private boolean isSomeOfThem(List<Phrase> noun, Token verb) {
    int head = noun.getFirst().head();
    boolean some = verb.lemmas().stream().anyMatch(WORDS::isPolicing) && head + 2 < tokens.size()
        && tokens.get(head + 1).form().equals("من") && tokens.get(head + 2).isPronoun();
    boolean joined = verb.index() > 1 && tokens.get(verb.index() - 1).form().equals("و")
        && !tokens.get(verb.index() - 2).isPunctuation();
    return some || joined && isSent(verb, head) || joined && verb.tag().equals("VBD") && verb.lemmas().stream().anyMatch(WORDS::isSeizing) && !agreement.isNominative(tokens.get(head));
  }

  /** سحبت فرنسا سفيرها وأرسلت / قوات إضافية إلى مالي: arms and troops that nobody owns are sent. */
  private boolean isSent(Token verb, int head) {
    int next = head + 1;
    boolean bare = !tokens.get(head).isDefinite() && next < tokens.size()
        && (tokens.get(next).tag().equals("JJ") || tokens.get(next).tag().equals("IN"));
    return bare && verb.hasLemmaOf(SENDING) && tokens.get(head).hasLemmaOf(SENT);
  }

  /** زيارة يلتقي / خلالها نظيره, قرارا أعفى / بموجبه: the antecedent is only when it happens or by what right. */
  private boolean isWhile(Token verb) {
    int next = verb.index() + 1;
    boolean byRight = next + 2 < tokens.size() && tokens.get(next).form().equals("ب")
        && (tokens.get(next + 1).hasLemma("موجب") || tokens.get(next + 1).hasLemma("مقتضي"));
    if (byRight) {
      return tokens.get(next + 2).isPronoun();
    }
    return next + 1 < tokens.size() && (tokens.get(next).hasLemma("خلال") || tokens.get(next).hasLemma("اثناء"))
        && tokens.get(next + 1).isPronoun() && tokens.get(next).span().end() == tokens.get(next + 1).span().begin();
  }

  private void meanwhile(Token verb, List<List<Phrase>> nouns, Arguments out) {
    boolean left = nouns.size() == 1 && (verb.lemmas().stream().anyMatch(WORDS::isTransitive)
        || !agreement.agrees(verb, nouns.getFirst()) || isOwned(nouns.getFirst().getFirst().head()));
    if (!nouns.isEmpty() && !left) {
      out.add("subj", nouns.removeFirst());
    }
    if (!nouns.isEmpty()) {
      out.add("obj", nouns.removeFirst());
    }
    nouns.forEach(n -> out.add("obj2", n));
  }

  private boolean isOwned(int noun) {
    return noun + 1 < tokens.size() && tokens.get(noun + 1).tag().equals("PRP$");
  }

  /** الاتفاق الذي توصل إليه / الحزبان: the pronoun on the preposition is the antecedent. */
  private boolean isResumed(Token verb, List<Phrase> antecedent) {
    int at = verb.index() + 1;
    return at + 1 < tokens.size() && tokens.get(at).tag().equals("IN") && tokens.get(at + 1).isPronoun()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin()
        && !(tokens.get(at).form().equals("في") && verb.lemmas().stream().anyMatch(WORDS::isTransitive))
        && agreement.resumes(List.of(new Phrase(at + 1, at + 1, at + 2)), antecedent);
  }

  /** زعيم الحزب الذي انشق / عنه: he leaves what is told of him, so that the pronoun is not his own. */
  private boolean isParted(Token verb, List<Phrase> antecedent) {
    int at = verb.index() + 1;
    boolean from = at + 1 < tokens.size() && tokens.get(at).form().matches("من|عن") && isResumed(verb, antecedent)
        && tokens.get(antecedent.getFirst().head()).lemmas().stream().anyMatch(WORDS::isPost);
    return from && antecedent.size() == 1 && !agreement.resumedInside(List.of(new Phrase(at + 1, at + 1, at + 2)), antecedent).isEmpty();
  }

  /** أنه استهدف ثكنة, against أنه جرت محادثات, أنه يجب: the pronoun is he who does it. */
  private static boolean isDeed(Token verb) {
    return verb.gender() == Gender.MASCULINE && verb.lemmas().stream().noneMatch(l -> WORDS.isOccurrence(l) || WORDS.isAuxiliary(l));
  }

  /** أنه جرى الاتفاق: a pronoun on أن that only announces the clause. */
  private boolean isExpletive(Phrase before) {
    Token pronoun = tokens.get(before.head());
    return before.end() == before.begin() + 1 && pronoun.isPronoun() && pronoun.form().equals("ه");
  }

  /** وبشأن الخبراء، قال الوزير: what stands before the comma is no subject. */
  private boolean commaBetween(Phrase before, Token verb) {
    return before.end() < verb.index() && tokens.get(verb.index() - 1).isPunctuation();
  }

  /** وجهت النيابة إلى الوزير / تهمة: an indefinite noun that the parser joins to the object of a preposition. */
  private void besideObject(int phrase, int leaf, Arguments out) {
    for (int child : tree.children(phrase)) {
      if (out.has("obj") || out.has("comp") || tree.begin(child) < tree.begin(leaf) || !tree.is(child, "PP")) {
        continue;
      }
      int inner = tree.children(child).getLast();
      List<Integer> pair = tree.is(inner, "NP") ? tree.children(inner) : List.of();
      if (pair.size() == 2 && tree.is(pair.getFirst(), "NP") && tree.is(pair.get(1), "NP")
          && isIndefinite(pair.get(1)) && tokens.get(tree.begin(pair.getFirst())).isDefinite()) {
        out.add("obj", heads.phrases(pair.get(1)));
      }
    }
  }

  /** دعا الأمين العام، في كلمة أمام المجلس، / الأطراف إلى: what the parser takes into a place between commas. */
  private void behindPlace(int phrase, int leaf, Arguments out) {
    if (out.has("obj") || out.has("comp") || !out.has("subj")) {
      return;
    }
    for (int child : tree.children(phrase)) {
      int inner = tree.children(child).isEmpty() ? child : tree.children(child).getLast();
      List<Integer> parts = tree.is(child, "PP") && tree.is(inner, "NP") ? tree.children(inner) : List.of();
      boolean between = parts.size() == 3 && tree.begin(child) > tree.begin(leaf) && isComma(tree.begin(child) - 1)
          && isComma(tree.begin(parts.get(1))) && tree.is(parts.get(2), "NP");
      if (between && !slots.isTime(parts.get(2)) && !slots.isPrepositional(parts.get(2))) {
        out.add("obj", heads.phrases(parts.get(2)));
        return;
      }
    }
  }

  /** كتبت السفارة (في تغريدة / أن ...): what is said, which the parser hangs on the message. */
  private void inMessage(int phrase, int leaf, Arguments out) {
    if (out.has("comp") || out.has("obj")) {
      return;
    }
    for (int child : tree.children(phrase)) {
      int inner = tree.children(child).isEmpty() ? child : tree.children(child).getLast();
      int last = tree.children(inner).isEmpty() ? inner : tree.children(inner).getLast();
      boolean message = tree.is(child, "PP") && tree.begin(child) > tree.begin(leaf) && tokens.get(tree.begin(child)).form().equals("في")
          && tree.is(inner, "NP") && tree.is(last, "SBAR") && slots.isComplement(last) && !tokens.get(heads.head(inner)).isDefinite();
      if (message) {
        slots.readClause(last, out);
        return;
      }
    }
  }

  private boolean isIndefinite(int node) {
    Token head = tokens.get(heads.head(node));
    return head.isNoun() && !head.isDefinite() && !head.isName() && !slots.isTime(node)
        && !slots.isPrepositional(node) && !appositions.isPost(head.index()) && !heads.isAdjectival(node);
  }

  /** Prepositional phrases that the parser hung lower: they fill what is still free. */
  private void lowerPrepositions(int phrase, int leaf, Arguments out) {
    for (int child : tree.children(phrase)) {
      if (tree.begin(child) > tree.begin(leaf) && tree.is(child, "NP", "PP", "UCP", "ADJP")) {
        descend(child, out);
      }
    }
  }

  /** أحيل إلى القضاء بعد توقيفه / من قبل الشرطة: who did what the noun with the pronoun tells. */
  private boolean isDoerOfNoun(int node) {
    int begin = tree.begin(node);
    return begin > 1 && begin + 1 < tokens.size() && tokens.get(begin).form().equals("من") && slots.form(begin + 1).matches("قبل|طرف|لدن")
        && tokens.get(begin - 1).tag().equals("PRP$") && tokens.get(begin - 2).isNoun();
  }

  private void descend(int node, Arguments out) {
    for (int child : tree.children(node)) {
      if (tree.is(child, "SBAR", "S", "VP")) {
        continue;
      }
      if (heads.leadsOn(child)) {
        descend(tree.children(child).getLast(), out);
        continue;
      }
      if (slots.isPrepositional(child) && !isDoerOfNoun(child)) {
        slots.readPrepositional(child, out, true);
      }
      descend(child, out);
    }
  }
}
