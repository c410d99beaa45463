package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of asking that و joins the side right behind it for its object, where the subject told before fits it: دانت الصين الهجوم
 * وطالبت / إسرائيل بالاعتذار (China condemned the attack and demanded that Israel apologize). Behind a comma only one who speaks for
 * himself or a party goes on so: هاجم النائب الوزير، ودعا / المجلس إلى مساءلته.
 */
final class JoinedAddressees {
  private static final Set<String> ASKING = WordClasses.list().words("asking-sides");

  /** Who is asked by others as often as he asks. */
  private static final Set<EntityKind> SIDES =
      Set.of(EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.INTERNATIONAL, EntityKind.GROUP);

  /** Bodies that are asked by a man or a party, and themselves seldom ask behind his words. */
  private static final Set<EntityKind> BODIES = Set.of(EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.INTERNATIONAL);

  private static final Set<EntityKind> CALLERS = Set.of(EntityKind.PERSON, EntityKind.PARTY, EntityKind.ORGANIZATION);

  private static final Set<String> CALLING = Set.of("دعا", "طالب", "ناشد");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  JoinedAddressees(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their object. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isAsking(c) ? doer(c, clauses).map(d -> turned(c, d)).orElse(c) : c).toList();
  }

  private boolean isAsking(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || verb < 2 || clause.slot("subj").size() != 1
        || !tokens.get(verb - 1).form().equals("و") || !tokens.get(verb).hasLemmaOf(isParted(clause) ? CALLING : ASKING)) {
      return false;
    }
    Set<EntityKind> sides = isParted(clause) ? BODIES : SIDES;
    Optional<Mention> side = mentions.stream().filter(m -> m.phrase().begin() == verb + 1 && sides.contains(m.kind())).findFirst();
    return side.filter(m -> m.phrase().covers(clause.slot("subj").getFirst().head()) && isFollowed(clause, m.phrase().end())).isPresent();
  }

  /** الهجوم، / ودعا. */
  private boolean isParted(Clause clause) {
    return tokens.get(clause.predicate() - 2).isPunctuation();
  }

  /** إسرائيل / بالاعتذار, أطراف النزاع / ضبط النفس, وحدات الحماية / بأنها: what is said of them only behind a preposition. */
  private boolean isFollowed(Clause clause, int end) {
    if (clause.content().isPresent()) {
      return end < tokens.size() && tokens.get(end).form().equals("ب") && clause.content().get().begin() > end;
    }
    boolean linked = end < tokens.size() && Orthography.fold(tokens.get(end).form()).matches("ب|الي|علي|من");
    boolean asked = clause.slot("obj").stream().anyMatch(p -> p.begin() == end || p.head() == end);
    return clause.slot("obj").isEmpty() ? linked : asked;
  }

  /** The subject of the last verb before it that is no relative, where it is told and of the gender of the verb. */
  private Optional<List<Phrase>> doer(Clause clause, List<Clause> clauses) {
    boolean feminine = isFeminine(tokens.get(clause.predicate()));
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate() && c.link() != Clause.Link.RELATIVE)
        .filter(c -> !c.slot("subj").isEmpty())
        .filter(c -> !isParted(clause) || clause.link() == Clause.Link.COORDINATE && clause.parent().filter(p -> p == c.predicate()).isPresent() && isCaller(c))
        .reduce((a, b) -> b)
        .filter(c -> isSubject(c, feminine))
        .map(c -> c.slot("subj"));
  }

  /** النائب, الحزب: who may call on a body in a sentence of his own. */
  private boolean isCaller(Clause before) {
    int subject = before.slot("subj").getFirst().head();
    return mentions.stream().filter(m -> m.phrase().covers(subject)).findFirst().filter(m -> CALLERS.contains(m.kind())).isPresent();
  }

  private boolean isSubject(Clause before, boolean feminine) {
    Token verb = tokens.get(before.predicate());
    int subject = before.slot("subj").getFirst().head();
    boolean somebody = mentions.stream().filter(m -> m.phrase().covers(subject)).anyMatch(m -> m.kind().isSomebody() || m.gazetteer().isPresent());
    return subject > before.predicate() && somebody && feminine == isFeminine(verb);
  }

  private static boolean isFeminine(Token verb) {
    return verb.tag().equals("VBD") ? verb.form().endsWith("ت") : verb.form().startsWith("ت");
  }

  private static Clause turned(Clause clause, List<Phrase> doer) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    Optional.ofNullable(slots.put("obj", clause.slot("subj"))).ifPresent(second -> slots.put("obj2", second));
    slots.put("subj", doer);
    return clause.with(slots);
  }
}
