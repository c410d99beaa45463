package waqai.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.FactTime;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** Gives each event of a sentence its own time. */
final class EventTimes {
  private static final Set<String> AUXILIARY =
      Set.of("كان", "ليس", "زال", "ظل", "بدا", "عاد", "تم", "جري", "سبق");

  /** Words before a time that say since when or until when. */
  private static final Set<String> BOUNDS = Set.of("منذ", "حتى", "لغاية");

  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "لكن", "لان", "الا");

  /** Conjunctions of what happens at the same time. */
  private static final Set<String> MEANWHILE = Set.of("حين", "عندما", "حينما", "لدي", "اثناء");

  /** How deep the event may stand under the noun that tells the occasion: على هامش اجتماعات. */
  private static final int OCCASION = 2;

  /** By how many nouns an event may hang on the verb whose time it has. */
  private static final int CHAIN = 3;

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final Map<Integer, Clause> byToken = new HashMap<>();
  private final Set<Integer> bearers = new HashSet<>();
  private final Set<Integer> mentioned = new HashSet<>();
  private final Map<Integer, Integer> supported = new HashMap<>();
  private final Map<Integer, TimeExpression> timeOf = new HashMap<>();

  /** Attaches the times of a sentence to its events; a year beside another word for one is its own. */
  EventTimes(Sentence sentence, List<Match> matches, Set<Integer> others) {
    this.sentence = sentence;
    tree = sentence.tree();
    sentence.clauses().forEach(c -> byToken.put(c.predicate(), c));
    for (Match match : matches) {
      bearers.add(match.predicate());
      match.frame().support().map(s -> s.clause().predicate()).ifPresent(s -> {
        bearers.add(s);
        supported.putIfAbsent(s, match.predicate());
      });
    }
    others.stream().filter(p -> sentence.token(p).isNoun()).forEach(mentioned::add);
    sentence.times().stream().filter(t -> t.value().isPresent()).forEach(this::assign);
  }

  /** When the event of a match happens, as far as its own clause says. */
  Optional<TimeExpression> of(Match match) {
    Clause clause = match.frame().support().map(Frame.Support::clause)
        .orElse(match.frame().clause());
    return Optional.ofNullable(timeOf.get(match.predicate()))
        .or(() -> occasion(clause))
        .or(() -> meanwhile(clause))
        .or(() -> before(clause));
  }

  /** A time belongs to the nearest event above it in the tree, else to the last one before it. */
  private void assign(TimeExpression time) {
    int first = firstToken(time);
    if (first < 0 || BOUNDS.contains(sentence.token(first).form())
        || first > 0 && BOUNDS.contains(sentence.token(first - 1).form())) {
      return;
    }
    if (time.value().filter(FactTime.WholeYear.class::isInstance).isPresent()
        && isOfAnother(first)) {
      return;
    }
    int node = tree.leaf(first);
    while (node != 0) {
      node = tree.parent(node);
      if (isSince(node)) {
        return;
      }
      Optional<Integer> other = otherVerb(node);
      int bearer = other.isPresent() ? argument(node, first, other.get()) : bearerIn(node, first);
      if (bearer >= 0) {
        timeOf.putIfAbsent(supported.getOrDefault(bearer, bearer), time);
        return;
      }
      if (other.isPresent()) {
        return;
      }
    }
  }

  private int firstToken(TimeExpression time) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(time.span()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** منذ, حتى: from when on or until when, not when. */
  private boolean isSince(int node) {
    return tree.is(node, "PP", "NP", "ADVP")
        && BOUNDS.contains(sentence.token(tree.begin(node)).form());
  }

  /** على اتفاق السلام عام 2005: the year of a noun that may tell an event, but does not here. */
  private boolean isOfAnother(int time) {
    for (int at = time - 1; at >= 0; at--) {
      Token token = sentence.token(at);
      if (bearers.contains(at) || !token.isNoun() && !token.isAdjective() && !token.isName()) {
        return false;
      }
      if (mentioned.contains(at)) {
        return Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent)
            .filter(bearers::contains).isEmpty() || follows(at, "IN");
      }
    }
    return false;
  }

  private boolean follows(int at, String tag) {
    return at > 0 && sentence.token(at - 1).tag().equals(tag);
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

  /** Whether a noun hangs on a verb, directly or by other nouns: شهد مجموعة هجمات. */
  private boolean dependsOn(int noun, int verb) {
    int at = noun;
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

  /** The time of the event at whose occasion it happens: على هامش اجتماعات ... الشهر القادم. */
  private Optional<TimeExpression> occasion(Clause clause) {
    return Stream.of("خلال", "اثناء", "علي", "في", "عند", "لدي")
        .flatMap(slot -> clause.slot(slot).stream()
            .filter(p -> !slot.equals("علي") || sentence.token(p.head()).hasLemma("هامش")))
        .flatMap(p -> events(p).map(timeOf::get))
        .flatMap(t -> Optional.ofNullable(t).stream())
        .findFirst();
  }

  private Stream<Integer> events(Phrase phrase) {
    return bearers.stream()
        .filter(b -> phrase.head() <= b && b < Math.min(phrase.end(), phrase.head() + OCCASION))
        .sorted();
  }

  /** قتل ثلاثة جنود أمس حين فتح مسلحون النار: the time of what happens meanwhile. */
  private Optional<TimeExpression> meanwhile(Clause clause) {
    boolean conjoined = clause.markers().stream().anyMatch(MEANWHILE::contains)
        || clause.parent().map(p -> Orthography.fold(sentence.token(p).form()))
            .filter(MEANWHILE::contains).isPresent();
    return conjoined && clause.kind() != Clause.Kind.NOUN
        ? nearestBefore(clause.predicate(), b -> true) : Optional.empty();
  }

  /** وصل أمس واجتمع: a verb in the perfect after and with another. */
  private Optional<TimeExpression> before(Clause clause) {
    return clause.link() == Clause.Link.COORDINATE && isPerfect(clause.predicate())
        ? nearestBefore(clause.predicate(), this::tellsOn) : Optional.empty();
  }

  /** Whether a verb is one step of what the sentence tells in the perfect. */
  private boolean tellsOn(int token) {
    Clause clause = byToken.get(token);
    return clause != null && isPerfect(token) && clause.link() != Clause.Link.RELATIVE;
  }

  private Optional<TimeExpression> nearestBefore(int token, IntPredicate wanted) {
    for (int at = token - 1; at >= 0; at--) {
      if (bearers.contains(at) && wanted.test(at) && timeOf.containsKey(at)) {
        return Optional.of(timeOf.get(at));
      }
    }
    return Optional.empty();
  }

  private boolean isPerfect(int token) {
    return sentence.token(token).tag().equals("VBD");
  }
}
