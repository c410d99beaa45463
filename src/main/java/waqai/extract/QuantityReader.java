package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.fact.Quantity.Bound;
import waqai.fact.Quantity.What;
import waqai.lexicon.NumberPhrase;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Span;
import waqai.text.Token;

/**
 * Gives each number of a sentence to the event that it is said of: the one whose argument it stands
 * in, else the one above it (أسفر الهجوم عن مقتل 12 شخصا). Dates, ages, shares and ordinals are none.
 */
final class QuantityReader {
  private static final int STEPS = 5;

  private static final Set<EntityKind> BODIES = Set.of(EntityKind.ARMED_GROUP, EntityKind.PARTY, EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL);

  private static final Set<EventType> MOVED =
      Set.of(EventType.MOBILIZATION, EventType.WITHDRAWAL, EventType.COOPERATION);

  private final Sentence sentence;
  private final String text;
  private final FillerReader fillers;
  private final Patterns patterns;
  private final JoinedTolls tolls;
  private final Map<Integer, Match> matches = new HashMap<>();
  private final Map<Integer, List<Quantity>> byPredicate = new HashMap<>();

  /** A number, the token it begins with, and the token of what is counted. */
  private record Counted(NumberPhrase number, int token, Optional<Token> unit) {
    int place() {
      return unit.map(Token::index).orElse(token);
    }
  }

  QuantityReader(
      Sentence sentence, String text, FillerReader fillers, Knowledge knowledge, List<Match> kept,
      JoinedTolls tolls) {
    this.sentence = sentence;
    this.text = text;
    this.fillers = fillers;
    patterns = knowledge.patterns();
    kept.forEach(m -> matches.put(m.predicate(), m));
    this.tolls = tolls;
    if (!kept.isEmpty()) {
      knowledge.numbers().find(text, sentence.span()).forEach(this::place);
      kept.forEach(this::uncounted);
    }
  }

  /** What is counted of the event of a match, in the order of the text. */
  List<Quantity> of(Match match) {
    return byPredicate.getOrDefault(match.predicate(), List.of());
  }

  private void place(NumberPhrase number) {
    Optional<Counted> counted = counted(number);
    if (counted.isEmpty()) {
      return;
    }
    Optional<Clause> within = innermost(counted.get());
    Optional<Match> owner = within.flatMap(c -> owner(c.predicate()));
    Optional<What> what = what(counted.get(), within).map(w -> w == What.OTHER
        ? owner.filter(m -> counted.get().unit().filter(this::isPerson).isPresent()).flatMap(m -> m.pattern().counts()).orElse(w) : w);
    if (what.isEmpty() && isOpposed(counted.get().token()) && counted.get().unit().isEmpty()) {
      what = owner.filter(m -> m.pattern().type() == EventType.VOTE).map(m -> What.OTHER);
    }
    if (owner.isPresent() && what.isPresent() && !isOnlySaid(owner.get(), what.get())) {
      What of = of(owner.get().pattern().type(), what.get(), counted.get());
      Quantity quantity =
          new Quantity(of, number.value(), number.bound(),
              counted.get().unit().map(t -> t.span().in(text)));
      byPredicate.computeIfAbsent(owner.get().predicate(), p -> new ArrayList<>()).add(quantity);
    }
  }

  /** Numbers of nothing in particular in what somebody says or asks tell nothing of the saying. */
  private static boolean isOnlySaid(Match match, What what) {
    return what == What.OTHER
        && switch (match.pattern().type()) {
          case STATEMENT, DEMAND, REJECTION, THREAT, PRAISE, CONDEMNATION, ACCUSATION -> true;
          default -> false;
        };
  }

  /** What a number counts in an event of this type: votes in a vote, people held in an arrest. */
  private What of(EventType type, What what, Counted counted) {
    boolean rest = counted.unit().isEmpty() && isOpposed(counted.token());
    if (type == EventType.VOTE && (rest || counted.unit().filter(t -> isOf("count-votes", t)).isPresent())) {
      return isOpposed(counted.token()) ? What.VOTES_AGAINST : What.VOTES_FOR;
    }
    boolean held = what == What.ARRESTED && type != EventType.ARREST;
    boolean still = what == What.TROOPS && !MOVED.contains(type);
    return held || still ? What.OTHER : what;
  }

  /** مقابل 20 صوتا، ضد 12: those against. */
  private boolean isOpposed(int token) {
    return token > 0 && isOf("count-opposed", sentence.token(token - 1))
        || token > 1 && isOf("count-opposed", sentence.token(token - 2));
  }

  private Optional<Counted> counted(NumberPhrase number) {
    boolean dated = sentence.times().stream().anyMatch(t -> t.span().overlaps(number.span()));
    List<Token> own = sentence.tokens().stream()
        .filter(t -> t.span().overlaps(number.span())).toList();
    if (dated || own.isEmpty() || own.getFirst().isName() || isGivenName(own)) {
      return Optional.empty();
    }
    if (isShare(own.getFirst().index()) || isNumbered(own.getFirst().index()) || isOfName(own.getFirst().index())) {
      return Optional.empty();
    }
    Optional<Token> unit = unit(own.getLast().index() + 1);
    boolean measure = unit.filter(t -> isOf("count-measure", t)).isPresent()
        || followedByShare(own.getLast().index() + 1);
    return measure ? Optional.empty()
        : Optional.of(new Counted(number, own.getFirst().index(), unit));
  }

  /** ألفا / كوندي: a word for a number right before a name is a name. */
  private boolean isGivenName(List<Token> own) {
    int next = own.getLast().index() + 1;
    return own.size() == 1 && own.getFirst().form().codePoints().allMatch(Character::isLetter)
        && next < sentence.tokens().size() && sentence.token(next).tag().equals("NNP");
  }

  /** The noun after a number; in خمسة من رجال الشرطة the one after من. */
  private Optional<Token> unit(int at) {
    int noun = at < sentence.tokens().size() && sentence.token(at).form().equals("من") ? at + 1 : at;
    return Optional.of(noun)
        .filter(n -> n < sentence.tokens().size())
        .map(sentence::token)
        .filter(t -> t.isNoun() || t.isAdjective() && !t.isDefinite());
  }

  /** المادة 4, القرار 1701: a number that is a name. */
  private boolean isNumbered(int at) {
    return at > 0 && sentence.token(at - 1).isDefinite() && isOf("numbered", sentence.token(at - 1));
  }

  /** حركة 23 مارس: a number in the name of a body. */
  private boolean isOfName(int at) {
    return sentence.mentions().stream().anyMatch(m -> m.named() && m.phrase().begin() < at && at < m.phrase().end() && BODIES.contains(m.kind()));
  }

  /** 50 ب/المئة: of a hundred, and not a hundred. */
  private boolean isShare(int at) {
    return at > 0 && sentence.token(at).form().matches("المئة|المائة|المية") && sentence.token(at - 1).form().matches("ب|في");
  }

  private boolean followedByShare(int at) {
    return at < sentence.tokens().size() && sentence.token(at).form().matches("[%٪]")
        || at + 1 < sentence.tokens().size() && sentence.token(at).form().matches("في|ب")
        && sentence.token(at + 1).form().matches("المئة|المائة|المية");
  }

  /** The clause in whose argument a token stands: of the last word before it that has one, else after. */
  private Optional<Clause> innermost(Counted counted) {
    int token = counted.place();
    Span number = counted.number().whole();
    List<Clause> around = sentence.clauses().stream()
        .filter(c -> c.predicate() != token && hasArgument(c, token))
        .filter(c -> !sentence.token(c.predicate()).span().overlaps(number))
        .toList();
    Comparator<Clause> order = Comparator.comparingInt(Clause::predicate);
    return around.stream().filter(c -> c.predicate() < token).max(order)
        .or(() -> around.stream().filter(c -> c.kind() != Clause.Kind.NOUN).min(order));
  }

  private static boolean hasArgument(Clause clause, int token) {
    return clause.arguments().entrySet().stream()
        .filter(e -> !e.getKey().equals("comp"))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(p -> p.covers(token));
  }

  /** The event that a predicate tells, or that the words above it tell. */
  private Optional<Match> owner(int predicate) {
    int at = predicate;
    for (int step = 0; step < STEPS; step++) {
      Optional<Match> told = Optional.ofNullable(matches.get(at));
      told = told.isPresent() ? told : tolls.of(at);
      if (told.isPresent()) {
        return told;
      }
      Optional<Clause> clause = clause(at);
      if (clause.isEmpty() || clause.get().parent().isEmpty()
          || clause.get().link() == Clause.Link.COORDINATE && clause.get().kind() != Clause.Kind.NOUN) {
        return Optional.empty();
      }
      at = clause.get().parent().get();
    }
    return Optional.empty();
  }

  private Optional<Clause> clause(int predicate) {
    return sentence.clauses().stream().filter(c -> c.predicate() == predicate).findFirst();
  }

  /** What a number counts: told by the counted noun, else by the word that governs it; مقتل 14 نازحا counts the dead. */
  private Optional<What> what(Counted counted, Optional<Clause> within) {
    Optional<What> byNoun = counted.unit().flatMap(this::byNoun);
    boolean people = counted.unit().isEmpty() || counted.unit().filter(this::isPerson).isPresent();
    Optional<What> byVerb = within.filter(c -> people).flatMap(this::byPredicate);
    if (byNoun.filter(w -> w == What.DISPLACED).isPresent() && byVerb.isPresent()) {
      return byVerb;
    }
    return byNoun.or(() -> byVerb).or(() -> counted.unit().map(u -> What.OTHER));
  }

  private Optional<What> byNoun(Token noun) {
    return List.of(What.DEAD, What.INJURED, What.ARRESTED, What.DISPLACED, What.MONEY).stream()
        .filter(w -> isOf("count-" + w.code(), noun))
        .findFirst();
  }

  private Optional<What> byPredicate(Clause clause) {
    Match match = matches.get(clause.predicate());
    if (match != null && match.pattern().counts().isPresent()) {
      return match.pattern().counts();
    }
    return sentence.token(clause.predicate()).lemmas().stream()
        .map(patterns::counts)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isPerson(Token noun) {
    return isOf("count-person", noun) || isOf("troops", noun)
        || sentence.mentions().stream().anyMatch(m ->
            m.phrase().head() == noun.index() && fillers.is(new Filler.Named(m), SlotClass.PERSON));
  }

  private boolean isOf(String name, Token token) {
    Set<String> words = classes().words(name);
    return token.hasLemmaOf(words);
  }

  private WordClasses classes() {
    return patterns.classes();
  }

  /** مقتل جنديين: a dual counts two, without a number. */
  private void uncounted(Match match) {
    if (match.pattern().counts().isEmpty() || byPredicate.containsKey(match.predicate())) {
      return;
    }
    for (Filler filler : match.recipients()) {
      Token noun = sentence.token(filler.token());
      boolean one = filler instanceof Filler.Named n && n.mention().named() && n.mention().kind() == EntityKind.PERSON;
      if (!one && noun.isNoun() && noun.number() == Token.GrammaticalNumber.DUAL && noun.form().endsWith("ن") && !isMany(noun)) {
        byPredicate.computeIfAbsent(match.predicate(), p -> new ArrayList<>())
            .add(new Quantity(
                match.pattern().counts().get(), 2, Bound.EXACT, Optional.of(noun.span().in(text))));
      }
    }
  }

  /** جميع المهاجمين, المسلحين: a plural that is written like a dual. */
  private boolean isMany(Token noun) {
    boolean all = noun.index() > 0 && sentence.token(noun.index() - 1).tag().matches("NOUN_QUANT|CD");
    return all || noun.isDefinite() && noun.form().startsWith("الم") && noun.form().endsWith("ين");
  }
}
