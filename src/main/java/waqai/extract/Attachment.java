package waqai.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** Finds the event of a sentence to which words about its time or place belong. */
final class Attachment {
  private static final Set<String> AUXILIARY =
      Set.of("كان", "ليس", "زال", "ظل", "بدا", "عاد", "تم", "جري", "سبق");
  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "لكن", "لان", "الا");

  /** By how many nouns an event may hang on the verb whose time it has. */
  private static final int CHAIN = 3;

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final Map<Integer, Clause> byToken;
  private final Set<Integer> bearers = new HashSet<>();
  private final Map<Integer, Integer> supported = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();

  Attachment(Sentence sentence, List<Match> matches, JoinedTolls tolls, Decrees decrees) {
    this.sentence = sentence;
    tree = sentence.tree();
    byToken = Clause.byPredicate(sentence.clauses());
    for (Match match : matches) {
      bearers.add(match.predicate());
      told.add(match.predicate());
      match.frame().support().map(s -> s.clause().predicate()).ifPresent(s -> {
        bearers.add(s);
        supported.putIfAbsent(s, match.predicate());
      });
    }
    matches.forEach(match -> decrees.issuer(match).filter(verb -> !bearers.contains(verb)).ifPresent(verb -> {
      bearers.add(verb);
      supported.putIfAbsent(verb, match.predicate());
    }));
    tolls.all().forEach((verb, match) -> {
      bearers.add(verb);
      supported.putIfAbsent(verb, match.predicate());
    });
  }

  /** Whether a token tells an event, or supports the noun that does. */
  boolean isEvent(int token) {
    return bearers.contains(token);
  }

  /** The event that a token tells, or else supports. */
  int event(int token) {
    return told.contains(token) ? token : supported.getOrDefault(token, token);
  }

  /** The nearest event above a token in the tree, else the last one before it. */
  Optional<Integer> of(int token) {
    int node = tree.leaf(token);
    while (node != 0) {
      node = tree.parent(node);
      Optional<Integer> other = otherVerb(node);
      int bearer = other.isPresent() ? argument(node, token, other.get()) : bearerIn(node, token);
      if (bearer >= 0) {
        return Optional.of(event(bearer));
      }
      if (other.isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** باشرت اللجنة عملها / أمس: the verb that governs a token and tells no event; أمس / عاد: the one it opens. */
  Optional<Integer> verbOf(int token) {
    int node = tree.leaf(token);
    while (node != 0) {
      node = tree.parent(node);
      int at = node;
      Optional<Integer> verb = verbIn(node).or(() -> opened(at, token));
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /** The verb that heads a verb phrase. */
  private Optional<Integer> verbIn(int node) {
    return !tree.is(node, "VP") ? Optional.empty()
        : tree.children(node).stream().filter(tree::isLeaf).map(tree::begin).filter(t -> sentence.token(t).isVerb()).findFirst();
  }

  /** أمس، / عاد المعلمون إلى الشارع: the verb of the sentence that a time opens. */
  private Optional<Integer> opened(int node, int token) {
    return !tree.is(node, "S") ? Optional.empty()
        : tree.children(node).stream().filter(c -> tree.is(c, "VP") && tree.begin(c) > token).findFirst().flatMap(this::verbIn);
  }

  /** A verb that tells no event and governs here: the time is that verb's. */
  private Optional<Integer> otherVerb(int node) {
    if (!tree.is(node, "VP")) {
      return Optional.empty();
    }
    return tree.children(node).stream()
        .filter(tree::isLeaf)
        .map(tree::begin)
        .filter(t -> sentence.token(t).isVerb() && !bearers.contains(t))
        .filter(t -> !AUXILIARY.contains(sentence.token(t).lemma()))
        .findFirst();
  }

  /** The event that is an argument of a verb, or that its relative clause describes. */
  private int argument(int node, int time, int verb) {
    Clause clause = byToken.get(verb);
    boolean relative = clause != null && clause.link() == Clause.Link.RELATIVE
        && clause.parent().filter(bearers::contains).isPresent();
    if (relative) {
      return clause.parent().get();
    }
    int bearer = bearerIn(node, time);
    return bearer >= 0 && dependsOn(bearer, verb) ? bearer : -1;
  }

  /** شنت / غارات استهدفت: the raids of which such a verb tells; of any other word itself. */
  private int struck(int event, int verb) {
    Clause clause = byToken.get(event);
    boolean carried = clause != null && clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.RELATIVE
        && sentence.token(verb).lemmas().stream().anyMatch(TaggingWords.list()::isCarrying);
    return carried ? clause.parent().filter(p -> clause.slot("subj").stream().anyMatch(s -> s.head() == p)).orElse(event) : event;
  }

  /** Whether a noun hangs on a verb, directly or by other nouns: شهد مجموعة هجمات. */
  private boolean dependsOn(int noun, int verb) {
    int at = struck(noun, verb);
    for (int depth = 0; depth < CHAIN; depth++) {
      Clause clause = byToken.get(at);
      if (clause == null || clause.kind() != Clause.Kind.NOUN || clause.parent().isEmpty()) {
        return false;
      }
      at = clause.parent().get();
      if (at == verb) {
        return true;
      }
    }
    return false;
  }

  /** The event nearest before the time within a node; else the first after it. */
  private int bearerIn(int node, int time) {
    for (int at = time; at >= tree.begin(node); at--) {
      if (bearers.contains(at)) {
        return at;
      }
    }
    return tree.is(node, "S", "VP", "ROOT", "FRAG", "UCP") ? firstAfter(node, time) : -1;
  }

  private int firstAfter(int node, int time) {
    for (int at = time + 1; at < tree.end(node) && !opensClause(sentence.token(at)); at++) {
      if (bearers.contains(at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean opensClause(Token token) {
    return token.tag().equals("CC") || token.tag().startsWith("W")
        || COMPLEMENTIZERS.contains(Orthography.fold(token.form()));
  }
}
