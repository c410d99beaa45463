package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads as active what the tagger takes for a passive, where a body that does such things stands beside it: أغلقت السلطات
 * / مكاتب القناة, كان القضاء قد حكم / بالسجن على فلان, يعقد الوزيران / لقاء.
 */
final class DoersOfPassives {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Who holds and shuts others, and is not held. */
  private static final Set<EntityKind> DOERS =
      Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.COUNTRY, EntityKind.INTERNATIONAL);

  private static final Set<EntityKind> DOERS_OR_PEOPLE =
      Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.COUNTRY, EntityKind.INTERNATIONAL, EntityKind.PERSON, EntityKind.PARTY);

  private static final Set<String> TWO_OBJECTS = WordClasses.list().words("two-objects");

  /** Verbs with a preposition, whose passive has no subject. */
  private static final Set<String> IMPERSONAL = Set.of("حكم", "قضي", "افرج", "قبض");

  /** Whom a deed is denied to have befallen: نفى أن يكون قد اعتقل / أحد. */
  private static final Set<String> ANYBODY = WordClasses.list().words("anybody");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  DoersOfPassives(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their doer. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    Map<Integer, Clause> byPredicate = Clause.byPredicate(clauses);
    out.replaceAll(c -> isActive(c) ? c.withObjectAsSubject().as(Clause.Kind.VERB) : byAntecedent(c).or(() -> pluperfect(c, byPredicate)).orElse(c));
    return out;
  }

  /** الرئيس الذي اعتقل / نشطاء: no pronoun tells that it is done to him or to what is his, so he does it. */
  private Optional<Clause> byAntecedent(Clause clause) {
    int at = clause.predicate() - 1;
    boolean told = isUntold(clause) && clause.link() == Clause.Link.RELATIVE && at > 0
        && tokens.get(at).form().equals(isFeminine(clause.predicate()) ? "التي" : "الذي");
    return !told ? Optional.empty() : clause.parent()
        .flatMap(noun -> mentions.stream().filter(m -> m.phrase().head() == noun && m.kind().isSomebody()).findFirst())
        .map(m -> clause.with("subj", List.of(m.phrase())).as(Clause.Kind.VERB));
  }

  /** كان الرئيس قد اعتقل / نشطاء, نفى الوزير أن يكون قد اعتقل / نشطاء: he of whom the being is said. */
  private Optional<Clause> pluperfect(Clause clause, Map<Integer, Clause> byPredicate) {
    if (!isUntold(clause) || clause.link() != Clause.Link.COMPLEMENT || !clause.markers().contains("قد") || isFeminine(clause.predicate())) {
      return Optional.empty();
    }
    Optional<Clause> being = clause.parent().map(byPredicate::get).filter(c -> tokens.get(c.predicate()).hasLemma("كان"));
    Optional<Clause> above = being.flatMap(Clause::parent).map(byPredicate::get);
    Optional<Phrase> own = being.flatMap(c -> c.slot("subj").stream().findFirst()).filter(this::isMan);
    boolean sayer = being.filter(c -> c.slot("subj").isEmpty()).isPresent() && above.flatMap(c -> c.slot("subj").stream().findFirst()).filter(this::isMan).isPresent();
    return own.map(p -> clause.with("subj", List.of(p)).as(Clause.Kind.VERB)).or(() -> sayer ? Optional.of(clause.as(Clause.Kind.VERB)) : Optional.empty());
  }

  /** A passive whose subject stands behind it, with no pronoun in between or of its own. */
  private boolean isUntold(Clause clause) {
    List<Phrase> objects = clause.slot("obj");
    return clause.kind() == Clause.Kind.PASSIVE && clause.slot("agent").isEmpty() && clause.slot("subj").isEmpty() && objects.size() == 1
        && objects.getFirst().head() > clause.predicate() && !tokens.get(objects.getFirst().head()).hasLemmaOf(ANYBODY)
        && tokens.subList(clause.predicate(), Math.min(tokens.size(), objects.getFirst().head() + 2)).stream().noneMatch(Token::isPronoun)
        && !tokens.get(clause.predicate()).form().contains("\u064F");
  }

  private boolean isFeminine(int verb) {
    return tokens.get(verb).form().matches("ت.*|.*ت");
  }

  private boolean isMan(Phrase phrase) {
    return !tokens.get(phrase.head()).form().endsWith("ة") && isSomebody(phrase);
  }

  private boolean isActive(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> nouns = clause.slot("obj");
    if (isHolder(clause) || hasSecondObject(clause)) {
      return true;
    }
    if (clause.kind() != Clause.Kind.PASSIVE || nouns.size() != 1 || !clause.slot("agent").isEmpty()) {
      return false;
    }
    if (nouns.getFirst().head() < verb && is(verb, "افرج"::equals)) {
      return isMan(nouns.getFirst()) && clause.slot("عن").stream().anyMatch(p -> !tokens.get(p.head()).isPronoun());
    }
    if (!isDoer(nouns.getFirst())) {
      return false;
    }
    boolean second = nouns.getFirst().head() > verb && is(verb, l -> WORDS.isHolding(l) || WORDS.isSeizing(l))
        && clause.slot("obj2").stream().anyMatch(p -> p.head() > nouns.getFirst().head());
    return second || is(verb, IMPERSONAL::contains);
  }

  /** يعقد الوزيران غدا / لقاء: nobody is held himself where a meeting is. */
  private boolean isHolder(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.PASSIVE && clause.slot("agent").isEmpty() && !clause.slot("obj").isEmpty() && is(verb, WORDS::isCarrying)
        && clause.slot("obj").stream().allMatch(p -> p.head() > verb && isSomebody(p))
        && clause.slot("obj2").stream().anyMatch(p -> tokens.get(p.head()).lemmas().stream().anyMatch(WORDS::isConferred));
  }

  /** استثمرت رئيسة المفوضية فلانة / الفرصة: a verb whose passive has no second object, with one behind a person who is named. */
  private boolean hasSecondObject(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> first = clause.slot("obj");
    List<Phrase> second = clause.slot("obj2");
    return clause.kind() == Clause.Kind.PASSIVE && clause.slot("agent").isEmpty() && first.size() == 1 && first.getFirst().head() == verb + 1
        && second.size() == 1 && tokens.get(second.getFirst().head()).isNoun() && !isSomebody(second.getFirst()) && !is(verb, TWO_OBJECTS::contains)
        && mentions.stream().anyMatch(m -> m.phrase().head() == first.getFirst().head() && m.named() && DOERS_OR_PEOPLE.contains(m.kind()));
  }

  private boolean isSomebody(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.phrase().head() == phrase.head() && m.kind().isSomebody());
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  private boolean isDoer(Phrase noun) {
    return mentions.stream().anyMatch(m -> m.phrase().head() == noun.head() && DOERS.contains(m.kind()));
  }
}
