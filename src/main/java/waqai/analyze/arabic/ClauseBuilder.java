package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Builds the clauses of a sentence from its tree: one for each verb, participle and noun that may
 * tell of an action, with its arguments whatever the order of words.
 */
final class ClauseBuilder {
  private static final TaggingWords CLASSES = TaggingWords.list();

  /** Folded lemmas that have the form of a participle: معتقل, قتيل, قادر. */
  private static final Pattern PARTICIPLE = Pattern.compile("م..+|..ي.|.ا..");

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final VerbArguments verbs;
  private final NounArguments nouns;
  private final Governors governors;
  private final AttributiveDeeds attributes;

  ClauseBuilder(SyntaxTree tree, List<Token> tokens, List<TimeExpression> times) {
    this.tree = tree;
    this.tokens = tokens;
    Heads heads = new Heads(tree, tokens);
    SlotReader slots = new SlotReader(tree, tokens, heads, times);
    governors = new Governors(tree, tokens, heads);
    verbs = new VerbArguments(tree, tokens, heads, slots, governors, new BehindDates(tree, tokens, slots, times));
    nouns = new NounArguments(tree, tokens, heads, slots);
    attributes = new AttributiveDeeds(tokens);
  }

  /** The clauses in the order of their predicates. */
  List<Clause> build() {
    List<Clause> out = new ArrayList<>();
    for (Token token : tokens) {
      Optional<Clause> attribute = attributes.of(token);
      if (attribute.isPresent()) {
        out.add(attribute.get());
      } else if (token.isVerb() || isPredicate(token)) {
        out.add(verb(token));
      } else if (copula(token).isPresent()) {
        out.add(predicate(token, copula(token).get()));
      } else if (token.isNoun()) {
        out.add(noun(token));
      }
    }
    return mended(out);
  }

  /** What the parser does not see, one step after the other. */
  private List<Clause> mended(List<Clause> clauses) {
    List<Clause> out = clauses;
    for (UnaryOperator<List<Clause>> step : List.<UnaryOperator<List<Clause>>>of(
        new Circumstances(tree, tokens)::free,
        new FreeRelatives(tokens)::drop,
        new SubjectsBehindWhat(tokens)::restore,
        new QuotedSubjects(tokens)::drop,
        new Conditions(tokens)::hang,
        new NextSubjects(tokens)::restore,
        new SubjectsBehindThat(tokens)::restore,
        new VerbsBehindTimes(tokens)::restore,
        new AccusativeObjects(tokens)::restore,
        new SignedDeals(tokens)::read,
        new PostedSubjects(tokens)::restore,
        new LostPrepositions(tokens)::read,
        new SaidOfOthers(tokens)::drop,
        new UnmarkedActives(tokens)::read,
        new StruckObjects(tokens)::restore,
        new CommaSubjects(tokens, CLASSES)::restore,
        new SwallowedObjects(tokens, CLASSES)::restore,
        new StrayedSubjects(tokens)::restore,
        new StrandedWords(tokens)::restore,
        new ClosingComma(tokens)::restore,
        new Counterparts(tokens)::join,
        new CarriedSubjects(tokens)::restore,
        new ControlledSubjects(tokens)::restore,
        new JoinedDeeds(tokens)::read,
        new RelativesOfMany(tokens)::hang,
        new JoinedRelatives(tokens)::hang,
        new SecondRelatives(tokens)::hang,
        new AddressedSides(tokens, CLASSES)::turn,
        new LentAdjectives(tokens)::drop,
        new RelativesByOthers(tokens)::restore,
        new AssaultRelatives(tokens)::hang,
        new ToldOfAssaults(tokens)::read,
        new ReceivedGuests(tokens)::read,
        new WordsInLetters(tokens)::read,
        new Appointees(tokens, CLASSES)::read,
        new SharedCauses(tokens, CLASSES)::share,
        new LateFeelings(tokens)::restore,
        new HeadlineNouns(tokens)::lend,
        new OthersAntecedents(tokens)::drop,
        new NegatedPasts(tokens)::read,
        new NominativeEndings(tokens)::read,
        new DocumentRelatives(tokens)::restore)) {
      out = step.apply(out);
    }
    return out;
  }

  /** A participle that governs: a circumstance (مؤكدا) or a predicate (الجانب ملتزم بـ). */
  private boolean isPredicate(Token token) {
    if (token.isParticiple()) {
      return true;
    }
    int parent = tree.parent(tree.leaf(token.index()));
    boolean opensPredicate = tree.is(parent, "ADJP") && tree.begin(parent) == token.index()
        && tree.is(tree.parent(parent), "S", "VP");
    return token.tag().equals("JJ") && (tree.is(parent, "VP", "S") || opensPredicate);
  }

  private Clause verb(Token token) {
    Arguments arguments = verbs.of(token);
    Governors.Governor governor = governors.of(tree.leaf(token.index()));
    Clause.Kind kind =
        verbs.isPassive(token)
            ? Clause.Kind.PASSIVE
            : token.isVerb() ? Clause.Kind.VERB : Clause.Kind.PARTICIPLE;
    return new Clause(
        token.index(),
        kind,
        arguments.slots(),
        arguments.content(),
        governor.token(),
        governor.link(),
        governors.markers(token.index()));
  }

  /**
   * The verb of being of which a noun or adjective is the predicate: كان الجندي أسيرا لدى, ما زالت
   * قوات منتشرة في. The parser takes it for the object, or for an adjective of the subject.
   */
  private Optional<Token> copula(Token token) {
    boolean nominal = token.isNoun() || token.tag().equals("JJ");
    boolean participle = PARTICIPLE.matcher(token.lemma()).matches();
    if (!nominal || !participle || token.isDefinite()) {
      return Optional.empty();
    }
    int node = tree.parent(tree.leaf(token.index()));
    while (tree.is(node, "NP", "ADJP")) {
      node = tree.parent(node);
    }
    int at = tree.is(node, "VP") ? tree.begin(tree.children(node).getFirst()) : -1;
    for (int child : tree.is(node, "VP") ? tree.children(node) : List.<Integer>of()) {
      at = tree.isLeaf(child) && tokens.get(tree.begin(child)).isVerb() ? tree.begin(child) : at;
    }
    if (at < 0 || at >= token.index() || tokens.get(at).lemmas().stream().noneMatch(CLASSES::isCopula)) {
      return Optional.empty();
    }
    List<Phrase> subject = verbs.of(tokens.get(at)).slots().getOrDefault("subj", List.of());
    boolean follows = subject.stream().anyMatch(p -> p.head() < token.index());
    return follows && !isGenitive(token) ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /** Whether the word before is an indefinite noun that the token belongs to, with no adjective between. */
  private boolean isGenitive(Token token) {
    Token before = tokens.get(token.index() - 1);
    return token.isNoun() && before.isNoun() && !before.isDefinite();
  }

  private Clause predicate(Token token, Token copula) {
    Arguments arguments = nouns.of(token);
    arguments.addIfFree("subj", verbs.of(copula).slots().getOrDefault("subj", List.of()));
    return new Clause(
        token.index(),
        Clause.Kind.PARTICIPLE,
        arguments.slots(),
        arguments.content(),
        governors.of(tree.leaf(copula.index())).token(),
        governors.of(tree.leaf(copula.index())).link(),
        governors.markers(copula.index()));
  }

  private Clause noun(Token token) {
    Arguments arguments = nouns.of(token);
    Governors.Governor governor = governors.of(tree.leaf(token.index()));
    return new Clause(
        token.index(),
        Clause.Kind.NOUN,
        arguments.slots(),
        arguments.content(),
        governor.token(),
        Clause.Link.NOMINAL,
        governors.nounMarkers(token.index()));
  }
}
