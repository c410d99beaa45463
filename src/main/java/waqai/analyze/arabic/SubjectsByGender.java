package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Tells who acts by the gender of the verb. One behind بعدما or بعد أن belongs to him whom the verb before it has for an object, where
 * that one's subject is feminine or takes him for his deed: اعتقلت الشرطة رجلا بعدما / هاجم مسجدا (the police arrested a man after he
 * had attacked a mosque). One of the feminine goes on with what she did of whom a man tells.
 */
final class SubjectsByGender {
  private static final List<String> OBJECTS = List.of("obj", "عن", "علي", "على");
  private static final Set<String> TAKING = WordClasses.list().words("taking-people");
  private static final Set<String> CRIMES = WordClasses.list().words("crime-doing");
  private static final Set<String> THAT = Set.of("ان", "ما");

  private final List<Token> tokens;

  SubjectsByGender(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs with their own subject, or with none where there is no man. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>();
    Optional<Clause> last = Optional.empty();
    for (Clause clause : clauses) {
      Optional<Clause> before = last;
      Clause read = isOfLady(clause) ? goneOn(clause, out) : isBehind(clause) ? governor(clause, clauses).map(g -> turned(clause, g)).orElse(clause)
          : before.filter(b -> goesOn(clause, b)).map(b -> clause.with("subj", b.slot("subj"))).orElse(clause);
      last = read != clause ? Optional.of(read) : read.kind() == Clause.Kind.VERB ? Optional.empty() : last;
      if (read.parent() != clause.parent()) {
        out.replaceAll(c -> heard(c, clause, clauses));
      }
      out.add(read);
    }
    return out;
  }

  /** أكد أن القوات أحبطت هجوما، و / أوقفت: the words of who speaks reach over what has been joined to them. */
  private Clause heard(Clause speech, Clause joined, List<Clause> clauses) {
    int verb = joined.predicate();
    int end = clauses.stream().filter(c -> c.predicate() > verb && c.kind() == Clause.Kind.VERB && joined.parent().equals(c.parent()))
        .mapToInt(Clause::predicate).findFirst().orElse(tokens.size());
    return speech.content().filter(c -> joined.parent().filter(p -> p == speech.predicate()).isPresent() && c.end() <= verb && c.begin() < verb)
        .map(c -> speech.saying(Optional.of(new Clause.TokenRange(c.begin(), end)))).orElse(speech);
  }

  /** أكد الوزير أن القوات أحبطت هجوما، و / أوقفت: a verb of the feminine, joined to what one man says. */
  private boolean isOfLady(Clause clause) {
    Token verb = tokens.get(clause.predicate());
    boolean hers = verb.tag().equals("VBD") && verb.form().endsWith("ت") && !verb.hasLemma(Orthography.fold(verb.form()));
    return hers && clause.kind() == Clause.Kind.VERB && clause.predicate() > 0 && tokens.get(clause.predicate() - 1).form().equals("و")
        && clause.slot("subj").size() == 1 && clause.slot("subj").stream().map(p -> tokens.get(p.head()))
            .allMatch(t -> t.index() < clause.predicate() && t.isNoun() && !t.isName() && isMan(t));
  }

  /** The verb joined to what she has done before, if she is told. */
  private Clause goneOn(Clause clause, List<Clause> before) {
    int from = clause.slot("subj").getFirst().head();
    return before.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() > from && c.slot("subj").size() == 1 && isFeminine(tokens.get(c.slot("subj").getFirst().head())))
        .reduce((a, b) -> b)
        .map(c -> clause.with("subj", c.slot("subj")).under(c.predicate(), Clause.Link.COORDINATE)).orElse(clause);
  }

  /** بعدما طعن حارسا / وأصابه بجروح: the next deed of the same man. */
  private boolean goesOn(Clause clause, Clause before) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && !before.slot("subj").isEmpty() && tokens.get(verb - 1).form().matches("و|ف|ثم")
        && Agreement.isHis(tokens.get(verb))
        && clause.slot("subj").stream().allMatch(p -> p.head() < before.predicate() && isFeminine(tokens.get(p.head())));
  }

  /** بعدما / هاجم, قبل أن / يهاجم: with no subject of its own behind it. */
  private boolean isBehind(Clause clause) {
    int at = clause.predicate() - 1;
    boolean marked = at > 0 && tokens.get(at).form().matches("قد|لم") ? isThat(at - 1) : isThat(at);
    return clause.kind() == Clause.Kind.VERB && marked && Agreement.isHis(tokens.get(clause.predicate()))
        && clause.slot("subj").stream().allMatch(p -> p.head() < clause.predicate());
  }

  private boolean isThat(int at) {
    return at > 1 && THAT.contains(Orthography.fold(tokens.get(at).form())) && tokens.get(at - 1).form().equals("بعد");
  }

  /** The nearest verb before whose subject cannot be meant. */
  private Optional<Clause> governor(Clause clause, List<Clause> clauses) {
    return clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate())
        .reduce((a, b) -> b)
        .filter(c -> c.slot("subj").size() == 1 && (isFeminine(tokens.get(c.slot("subj").getFirst().head())) || isTaken(c, clause)));
  }

  /** اعتقل الجيش شابا بعدما / طعن جنديا. */
  private boolean isTaken(Clause governor, Clause clause) {
    return tokens.get(governor.predicate()).hasLemmaOf(TAKING) && tokens.get(clause.predicate()).hasLemmaOf(CRIMES);
  }

  private Clause turned(Clause clause, Clause governor) {
    return OBJECTS.stream().flatMap(slot -> governor.slot(slot).stream())
        .filter(p -> governor.predicate() < p.head() && p.head() < clause.predicate() && isMan(tokens.get(p.head())))
        .findFirst().map(p -> clause.with("subj", List.of(p)))
        .orElse(clause.slot("subj").stream().anyMatch(p -> isFeminine(tokens.get(p.head()))) ? clause.without("subj") : clause);
  }

  /** الشرطة, السلطات, قوات. */
  private static boolean isFeminine(Token noun) {
    return noun.isNoun() && !noun.isName() && noun.form().matches(".*(ة|ات)");
  }

  private static boolean isMan(Token noun) {
    boolean person = noun.lemmas().stream().anyMatch(l -> TaggingWords.list().isPost(l)
        || HeadNouns.list().isSomebody(l));
    return noun.isName() || person && !noun.form().matches(".*(ة|ات|ين|ون)") && noun.number() != Token.GrammaticalNumber.PLURAL;
  }
}
