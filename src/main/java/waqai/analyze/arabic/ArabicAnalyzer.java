package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.analyze.TimeTagger;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.PersonNames;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Article;
import waqai.text.Clause;
import waqai.text.Hashtags;
import waqai.text.Interruption;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Reads Arabic: an article comes in, its sentences go out. Loads the models once (some seconds) and
 * may be used by many threads. The same article gives the same result, always.
 */
public final class ArabicAnalyzer {
  private static final Pattern BLOCK = Pattern.compile("[^\\n\\r]+?(?=\\s*[\\n\\r]|\\s{5,}|\\s*$)");
  private static final int LONGEST_HEADING = 120;

  /** After them no perfect can stand: إلى وقف إسرائيل هجماتها. */
  private static final Set<String> GOVERNORS = Set.of("ب", "في", "علي", "الي", "عن");

  private final ArabicParser parser = new ArabicParser();
  private final ArabicLemmatizer lemmatizer = new ArabicLemmatizer();
  private final Gazetteer gazetteer;
  private final Datelines datelines;
  private final PersonNames people;
  private final MentionFinder mentions;
  private final TimeTagger times;
  private final Travellers travellers = new Travellers(WordClasses.list().words("travelling"));

  /** An analyzer with these names and times. */
  public ArabicAnalyzer(
      Gazetteer gazetteer, Titles titles, HeadNouns headNouns, TimeTagger times) {
    this.gazetteer = gazetteer;
    datelines = new Datelines(gazetteer);
    this.people = new PersonNames(gazetteer);
    this.mentions = new MentionFinder(gazetteer, people, titles, headNouns);
    this.times = times;
  }

  /** The sentences of the article's prose. */
  public AnalyzedText analyze(Article article) {
    String text = Hashtags.opened(article.text());
    List<Draft> drafts = new ArrayList<>();
    int end = article.prose().isEmpty() ? 0 : article.prose().getLast().end();
    TimesOf found =
        new TimesOf(times.tag(text, new Span(0, end), article.published()));
    WholeNames names = new WholeNames(text, gazetteer, people, lemmatizer);
    for (Span prose : article.prose()) {
      for (Span block : blocks(text, prose)) {
        Interruption.check();
        boolean heading = isHeading(article, block);
        for (ArabicParser.Parsed parsed : parser.parse(text, block, names, found.in(block))) {
          if (!parsed.words().isEmpty()) {
            drafts.add(draft(text, found, drafts.size(), heading, parsed));
          }
        }
      }
    }
    return new AnalyzedText(article, sentences(text, drafts));
  }

  /** A sentence before its names are known. */
  record Draft(
      int index, Span span, boolean heading, List<Token> tokens, SyntaxTree tree,
      List<TimeExpression> times, Optional<Draft> second) {}

  /** What the article tells of names anywhere helps to find them everywhere. */
  private List<Sentence> sentences(String text, List<Draft> drafts) {
    NameMemory memory = mentions.learn(text, drafts);
    return drafts.stream().map(d -> sentence(d, mentions.find(text, d, memory))).toList();
  }

  /** CoreNLP alone, as it comes: segments, tags and parses an article and counts the sentences. */
  public ToIntFunction<Article> coreNlp() {
    ArabicParser plain = parser.plain();
    return article -> parse(article, plain);
  }

  private int parse(Article article, ArabicParser plain) {
    WholeNames names = new WholeNames(article.text(), gazetteer, people, lemmatizer);
    int sentences = 0;
    for (Span prose : article.prose()) {
      for (Span block : blocks(article.text(), prose)) {
        sentences += plain.parse(article.text(), block, names, List.of()).size();
      }
    }
    return sentences;
  }

  /** The paragraphs, a dateline apart from what follows it. */
  private List<Span> blocks(String text, Span prose) {
    List<Span> out = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text).region(prose.begin(), prose.end());
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        Span block = new Span(matcher.start(), matcher.end());
        int begin = datelines.end(text, block);
        if (begin > block.begin()) {
          out.add(new Span(block.begin(), begin));
        }
        out.add(new Span(begin, block.end()));
      }
    }
    return out;
  }

  /** A short block that does not end as a sentence does. */
  private static boolean isHeading(Article article, Span block) {
    String words = block.in(article.text()).strip();
    return words.length() < LONGEST_HEADING * 2
        && (article.title().map(String::strip).filter(words::equals).isPresent()
            || words.length() < LONGEST_HEADING && ".!?؟\"»:".indexOf(words.charAt(words.length() - 1)) < 0);
  }

  private Draft draft(
      String text, TimesOf all, int index, boolean heading, ArabicParser.Parsed parsed) {
    List<Token> tokens = tokens(text, parsed.words(), parsed.tree());
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    List<TimeExpression> times = all.in(span).stream().filter(t -> !isSurname(t, tokens)).toList();
    Optional<Draft> second = parsed.second().equals(parsed.tree()) ? Optional.empty()
        : Optional.of(new Draft(index, span, heading, tokens(text, parsed.words(), parsed.second()), parsed.second(), times, Optional.empty()));
    return new Draft(index, span, heading, tokens, parsed.tree(), times, second);
  }

  /** حميد شباط: a month that is a surname, behind a given name. */
  private boolean isSurname(TimeExpression time, List<Token> tokens) {
    return tokens.stream().skip(1).filter(t -> t.span().equals(time.span()) && people.isFamily(t.form()))
        .map(t -> tokens.get(t.index() - 1))
        .anyMatch(t -> people.isGiven(t.form()) && !t.isVerb());
  }

  private Sentence sentence(Draft draft, List<Mention> named) {
    Interruption.check();
    List<Clause> clauses = new ClauseBuilder(draft.tree(), draft.tokens(), draft.times()).build();
    List<Clause> ordered = new ObliqueSubjects(draft.tokens(), named)
        .turn(new NamedOrder(draft.tokens(), named, draft.times()).read(mended(clauses, draft, named)));
    return new Sentence(
        draft.index(), draft.span(), draft.heading(), draft.tokens(), draft.tree(),
        new SubjectsOfTwo(draft.tokens(), named).join(ordered), named, draft.times(), draft.second().map(d -> sentence(d, named)));
  }

  /** The clauses, mended where names tell what belongs to what. */
  private List<Clause> mended(List<Clause> clauses, Draft draft, List<Mention> named) {
    List<Token> tokens = draft.tokens();
    List<Clause> second = new SecondPrepositions(tokens, named, draft.times()).read(new MattersAtOccasions(tokens).give(new OccasionComplements().part(clauses)));
    List<Clause> turned = new DoersOfPassives(tokens, named).read(new Destinations(tokens, named).read(travellers.turn(second, tokens, named)));
    List<Clause> own = new InsertedSubjects(tokens, named).free(new BracketedLists(tokens).drop(turned));
    List<Clause> bridged = new InsertedClauses(tokens, named).bridge(new NamedSubjects(tokens, named).free(own));
    List<Clause> listed = new SubjectsOfMany(tokens, named).join(new ListedSubjects(tokens, named).join(bridged));
    List<Clause> both = new PostsOfPassives(tokens, named).read(new NeitherNor(tokens, named).read(new ErrandClauses(tokens, named).free(listed)));
    List<Clause> late = new LateObjects(tokens, named, draft.times()).bridge(new DoersWithRelatives(tokens, named).restore(both));
    List<Clause> behind = new SubjectsBehindAddressees(tokens, named).restore(new ObjectsBehindSubjects(tokens, named, draft.times()).read(late));
    List<Clause> asked = new LoneObjects(tokens, named).turn(new JoinedAddressees(tokens, named).turn(behind));
    List<Clause> told = new ManyInCircumstance(tokens, named).turn(new SpeakersAgain(tokens, named).restore(new JoinedNeeds(tokens).join(asked)));
    List<Clause> described = new VisitedPlaces(tokens, named)
        .read(new RelativesOfPersons(tokens, named).turn(new DescribedThings(tokens, named).turn(told)));
    List<Clause> going = new SubjectsGoingOn(tokens, named).restore(new ObjectsBehindLeaders(tokens, named).restore(described));
    return new SubjectsByGender(tokens).read(new AmongOthers(tokens).drop(going));
  }

  private List<Token> tokens(String text, List<ArabicParser.Word> words, SyntaxTree tree) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      ArabicParser.Word word = words.get(i);
      String form = word.span().in(text);
      String usual = form.replace("سئول", "سؤول").replace("شئون", "شؤون");
      boolean assimilated = word.folded().startsWith("ال") && form.startsWith("ل");
      boolean plural = form.endsWith("ات") && form.length() > 4 && lemmatizer.knows(form.substring(1));
      String spelled = assimilated && (plural || !lemmatizer.knows(form)) ? "ا" + usual : usual;
      boolean pronoun = i + 1 < words.size() && words.get(i + 1).tag().startsWith("PRP")
          && words.get(i + 1).span().begin() == word.span().end();
      boolean verb = headsVerbPhrase(i, word, tree) && (i == 0 || !GOVERNORS.contains(Orthography.fold(words.get(i - 1).folded())));
      String tag = isPunctuation(form) ? "PUNC" : verb ? "VBD" : word.tag();
      ArabicLemmatizer.Reading reading = lemmatizer.read(spelled, tag, pronoun);
      out.add(
          new Token(
              i, word.span(), form, tag, Jussives.possible(reading.lemmas(), words, i, tag), reading.known(), reading.gender(),
              reading.number()));
    }
    return out;
  }

  /** A word that the tagger takes for a noun, the parser for the verb of a clause: أمر العاهل ... */
  private boolean headsVerbPhrase(int token, ArabicParser.Word word, SyntaxTree tree) {
    int leaf = tree.leaf(token);
    int parent = tree.parent(leaf);
    return word.tag().equals("NN")
        && tree.is(parent, "VP")
        && tree.children(parent).size() > 1
        && tree.children(parent).getFirst() == leaf
        && !(tree.is(tree.parent(parent), "S") && tree.is(tree.parent(tree.parent(parent)), "VP"))
        && lemmatizer.knowsVerb(word.folded());
  }

  private static boolean isPunctuation(String form) {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
