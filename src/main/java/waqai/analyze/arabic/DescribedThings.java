package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Turns a thing behind a verb that only people do into its object: ووصف / قرار المحكمة بأنه ظالم (and called the court's ruling unjust), أصدر
 * الحزب بيانا رفض فيه / تأجيل الانتخابات. Who does it is told before.
 */
final class DescribedThings {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> DESCRIBING = WordClasses.list().words("describing");
  private static final Set<String> JUDGING = WordClasses.list().words("standing-against");
  private static final Set<String> SPEECHES = WordClasses.list().words("told-in");

  /** What somebody behind ل says, not to whom it is sent. */
  private static final Set<String> SPEAKERS = WordClasses.list().words("told-by");

  private final List<Token> tokens;
  private final Agreement agreement;
  private final List<Mention> mentions;

  DescribedThings(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    agreement = new Agreement(tokens);
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such a verb with its object. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isTurned(c) ? turned(c, clauses) : isToldInIt(c) && isSaidByText(c) ? told(c, clauses) : c).toList();
  }

  private boolean isTurned(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    boolean open = clause.kind() == Clause.Kind.VERB && clause.slot("obj").isEmpty() && subject.size() == 1
        && subject.getFirst().head() > clause.predicate() && isThing(subject.getFirst());
    return open && (isDescribed(clause) || clause.content().isEmpty() && clause.slot("comp").isEmpty() && isToldInIt(clause));
  }

  /** وصف / القرار بأنه خاطئ; but اعتبر التقرير بأن. */
  private boolean isDescribed(Clause clause) {
    return !clause.slot("ب").isEmpty() && is(clause.predicate(), DESCRIBING) && clause.slot("subj").stream().noneMatch(p -> is(p.head(), SPEECHES));
  }

  /** بيان رفض فيه / التأجيل: the pronoun stands for what it is told in. */
  private boolean isToldInIt(Clause clause) {
    return clause.link() == Clause.Link.RELATIVE && clause.kind() == Clause.Kind.VERB && is(clause.predicate(), JUDGING)
        && clause.parent().filter(text -> is(text, SPEECHES) && clause.slot("في").stream().anyMatch(p -> p.head() == text || tokens.get(p.head()).isPronoun())).isPresent();
  }

  private boolean is(int at, Set<String> lemmas) {
    return tokens.get(at).hasLemmaOf(lemmas);
  }

  private boolean isThing(Phrase noun) {
    Token head = tokens.get(noun.head());
    return head.isNoun() && !head.isName() && !isSomeone(noun) && !head.form().matches(".*(ون|يين)") && head.lemmas().stream().noneMatch(WORDS::isPost);
  }

  /** تغريدة / ندد فيها: the subject is what it is told in. */
  private static boolean isSaidByText(Clause clause) {
    return clause.slot("subj").stream().allMatch(p -> clause.parent().filter(a -> a == p.head()).isPresent());
  }

  private Clause turned(Clause clause, List<Clause> clauses) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj", slots.remove("subj"));
    Clause open = isUndergone(clause) ? clause.with(slots).as(Clause.Kind.PASSIVE) : clause.with(slots);
    return isToldInIt(clause) ? told(open, clauses) : open;
  }

  /** مصاب / وصفت حالته بالحرجة: of the gender of the verb, which no و joins to what somebody else did, or his own. */
  private boolean isUndergone(Clause clause) {
    int verb = clause.predicate();
    boolean joined = verb == 0 || tokens.get(verb - 1).form().matches("و|ف|كما|ثم");
    int thing = clause.slot("subj").getFirst().head();
    boolean own = thing + 1 < tokens.size() && tokens.get(thing + 1).tag().equals("PRP$");
    return (!joined || own) && tokens.get(verb).form().endsWith("ت") && tokens.get(thing).form().matches(".*(ة|ات|[^ا]ت)");
  }

  /** The clause with whoever writes or says that in which it is told, if the verb fits him: بيان للحركة / رفضت فيه, نشر الحزب بيانا / رفض فيه. */
  private Clause told(Clause clause, List<Clause> clauses) {
    int text = clause.parent().orElse(-1);
    return clauses.stream().filter(c -> c.predicate() == text && c.kind() == Clause.Kind.NOUN && is(text, SPEAKERS)).flatMap(c -> c.slot("ل").stream()).filter(this::isSomeone)
        .findFirst().map(List::of)
        .or(() -> clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate())
            .filter(c -> tokens.get(c.predicate()).lemmas().stream().noneMatch(WORDS::isReceiving))
            .filter(c -> c.arguments().values().stream().flatMap(List::stream).anyMatch(p -> p.head() == text))
            .map(c -> c.slot("subj")).filter(s -> !s.isEmpty() && s.getFirst().head() != text).findFirst())
        .filter(writer -> agreement.followsOn(tokens.get(clause.predicate()), writer))
        .map(writer -> clause.with("subj", writer)).orElse(clause);
  }

  private boolean isSomeone(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.phrase().covers(phrase.head()) && m.kind() != EntityKind.OTHER && m.kind() != EntityKind.PLACE);
  }
}
