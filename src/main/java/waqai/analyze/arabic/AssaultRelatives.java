package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Hangs what an assault did on the word for the assault: في قصف إسرائيلي، الثلاثاء، / استهدف سيارة, غداة ضربات / استهدفت خمس قرى.
 * The parser gives the verb to the sentence, or to the noun of time before the assault.
 */
final class AssaultRelatives {
  private static final WordClasses CLASSES = WordClasses.list();
  private static final Set<String> ASSAULTS = CLASSES.words("assault");
  private static final Set<String> DOING = CLASSES.words("done-by-assault");
  private static final Set<String> HITTING = CLASSES.words("hitting");
  private static final Set<String> BOMBS = CLASSES.words("bomb");
  private static final Set<String> RIGGED = CLASSES.words("rigged");
  private static final Set<String> VEHICLES = CLASSES.words("vehicle");
  private static final Set<String> DOERS = CLASSES.words("carrying-out");

  /** How many words may stand between the assault and what it did. */
  private static final int REACH = 9;

  private final List<Token> tokens;

  AssaultRelatives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs under the assault. */
  List<Clause> hang(List<Clause> clauses) {
    return clauses.stream()
        .map(c -> carriedOut(c).map(a -> done(c, a)).or(() -> assault(c).map(a -> under(c, a))).orElse(c))
        .toList();
  }

  /** هجوم بسيارة مفخخة / نفذه تنظيم: the pronoun is the assault, and not the noun nearest to the verb. */
  private Optional<Integer> carriedOut(Clause clause) {
    int verb = clause.predicate();
    boolean own = clause.slot("subj").stream().anyMatch(p -> p.head() > verb)
        || clause.slot("obj2").stream().anyMatch(p -> p.head() > verb + 1);
    boolean done = clause.kind() == Clause.Kind.VERB && own && tokens.get(verb).hasLemmaOf(DOERS) && isPronoun(verb + 1);
    boolean many = done && tokens.get(verb + 1).form().equals("ها");
    return !done ? Optional.empty()
        : before(verb).filter(a -> clause.parent().filter(p -> p == a).isEmpty() && isMany(tokens.get(a)) == many);
  }

  private static Clause done(Clause clause, int assault) {
    boolean behind = clause.slot("subj").stream().noneMatch(p -> p.head() > clause.predicate());
    Clause by = behind ? clause.with("subj", clause.slot("obj2")).without("obj2") : clause;
    Clause told = by.with("obj", List.of(one(assault)));
    return told.as(Clause.Kind.VERB).under(assault, Clause.Link.RELATIVE);
  }

  private Clause under(Clause clause, int assault) {
    int verb = clause.predicate();
    List<Phrase> subject = clause.slot("subj");
    List<Phrase> object = clause.slot("obj").stream().filter(p -> p.head() != assault).toList();
    boolean hit = (object.isEmpty() || isStruckFirst(clause)) && !subject.isEmpty() && subject.getFirst().head() > verb;
    List<Phrase> struck = isPronoun(verb + 1) ? List.of(one(verb + 1)) : hit ? subject : object;
    Clause told = clause.with("subj", List.of(one(assault)));
    Clause done = struck.isEmpty() ? told.without("obj") : told.with("obj", struck);
    return done.as(Clause.Kind.VERB).under(assault, Clause.Link.RELATIVE);
  }

  /** غارة استهدفت / سيارة في بلدة عيترون: a vehicle right behind the verb of a blow, whatever the parser takes for its object. */
  private boolean isStruckFirst(Clause clause) {
    int verb = clause.predicate();
    boolean thing = verb > 0 && verb + 2 < tokens.size() && clause.slot("subj").size() == 1 && clause.slot("subj").getFirst().head() == verb + 1
        && tokens.get(verb + 1).hasLemmaOf(VEHICLES) && !tokens.get(verb + 1).isDefinite() && !tokens.get(verb + 2).hasLemmaOf(RIGGED);
    int at = verb - 1;
    while (thing && at > 0 && tokens.get(at).isAdjective()) {
      at--;
    }
    return thing && tokens.get(at).isNoun() && tokens.get(at).hasLemmaOf(ASSAULTS);
  }

  private static Phrase one(int token) {
    return new Phrase(token, token, token + 1);
  }

  private boolean isPronoun(int at) {
    return at < tokens.size() && tokens.get(at).isPronoun();
  }

  /** The assault of which a verb tells what it did. */
  private Optional<Integer> assault(Clause clause) {
    int verb = clause.predicate();
    Token token = tokens.get(verb);
    if (!token.isVerb() || clause.kind() == Clause.Kind.PASSIVE || !token.hasLemmaOf(DOING)) {
      return Optional.empty();
    }
    int subject = clause.slot("subj").stream().mapToInt(Phrase::head).max().orElse(-1);
    boolean ownSubject = subject > verb && !(token.hasLemmaOf(HITTING) && (clause.slot("obj").isEmpty() || isStruckFirst(clause)));
    return ownSubject ? Optional.empty() : bomb(verb).or(() -> before(verb)).filter(a -> a != subject && agrees(tokens.get(a), token));
  }

  /** انفجار عبوة ناسفة / استهدفت مدرعة: what has gone off, with nothing but its adjective between. */
  private Optional<Integer> bomb(int verb) {
    int at = verb - 1;
    while (at > 0 && tokens.get(at).isAdjective()) {
      at--;
    }
    boolean rigged = at + 1 < verb && tokens.get(at + 1).hasLemmaOf(RIGGED);
    return at >= 0 && rigged && tokens.get(at).isNoun() && tokens.get(at).hasLemmaOf(BOMBS) ? Optional.of(at) : Optional.empty();
  }

  private Optional<Integer> before(int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
      Token token = tokens.get(at);
      if (token.isNoun() && token.hasLemmaOf(ASSAULTS)) {
        return Optional.of(at);
      }
      boolean ofIt = token.isVerb() && isPronoun(at + 1) && tokens.get(at - 1).hasLemmaOf(ASSAULTS);
      boolean within = token.isNoun() || token.isName() || token.isAdjective() || token.isPronoun()
          || token.tag().matches("CD|IN|W.*") || token.form().equals("،");
      if (!within && !ofIt) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** غارة / غارات استهدفت, قصف استهدف, هجومان استهدفا. */
  private static boolean agrees(Token noun, Token verb) {
    return isMany(noun) == verb.form().matches(".*ت(ا)?|ت.*");
  }

  /** What is feminine to a verb: غارة, غارات. */
  private static boolean isMany(Token noun) {
    return noun.form().endsWith("ة") || noun.number() == Token.GrammaticalNumber.PLURAL;
  }
}
