package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Turns the only noun behind a joined verb into its object where the verb says nothing without one: داهمت القوات
 * البلدة، واعتقلت / ثلاثة شبان, وحملت / نتنياهو مسؤولية التعثر. The doer is that of the verb before.
 */
final class JoinedObjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Who can do what such verbs tell. */
  private static final Set<EntityKind> DOERS = Set.of(
      EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.ARMED_GROUP, EntityKind.COUNTRY, EntityKind.PARTY,
      EntityKind.INTERNATIONAL, EntityKind.ORGANIZATION);

  private final List<Token> tokens;
  private final List<Mention> mentions;

  JoinedObjects(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, each joined verb with its object. */
  List<Clause> turn(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isTurned(c) ? mended(c, out) : c);
    return out;
  }

  private boolean isTurned(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || !isJoined(verb) || clause.slot("subj").size() != 1
        || clause.slot("subj").getFirst().head() < verb || clause.content().isPresent()) {
      return false;
    }
    Phrase noun = clause.slot("subj").getFirst();
    return isBlaming(clause, noun)
        || clause.slot("obj").isEmpty() && tokens.get(verb).lemmas().stream().anyMatch(WORDS::isSeizing) && isSeized(noun);
  }

  private boolean isJoined(int verb) {
    return verb > 0 && tokens.get(verb - 1).form().equals("و");
  }

  /** ثلاثة شبان, عددا من المنازل: nobody who seizes. */
  private boolean isSeized(Phrase noun) {
    Token head = tokens.get(noun.head());
    boolean nominative = head.form().endsWith("ون") || head.form().endsWith("ان") && isDual(head);
    boolean many = noun.head() > 1 && tokens.get(noun.head() - 1).form().equals("من")
        && tokens.get(noun.head() - 2).lemmas().stream().anyMatch(Heads.QUANTIFIERS::contains);
    boolean forces = head.lemmas().stream().anyMatch(WORDS::isPolicing);
    return (!head.isDefinite() || many) && !head.isName() && !nominative && !forces
        && mention(noun).filter(m -> DOERS.contains(m.kind())).isEmpty();
  }

  private static boolean isDual(Token noun) {
    String folded = Orthography.fold(noun.form());
    return noun.lemmas().stream().noneMatch(folded::equals);
  }

  /** وحملت / نتنياهو مسؤولية: who is charged with it. */
  private boolean isBlaming(Clause clause, Phrase noun) {
    return tokens.get(clause.predicate()).hasLemma("حمل") && clause.slot("obj2").isEmpty()
        && clause.slot("obj").stream().anyMatch(p -> tokens.get(p.head()).hasLemma("مسؤولية"))
        && mention(noun).isPresent();
  }

  private Optional<Mention> mention(Phrase noun) {
    return mentions.stream()
        .filter(m -> m.phrase().begin() <= noun.head() && noun.head() < m.phrase().end())
        .findFirst();
  }

  /** The subject of the last such verb before it, else of the verb that it is joined to. */
  private Optional<List<Phrase>> doer(Clause clause, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate() && !c.slot("subj").isEmpty())
        .filter(c -> c.slot("subj").getFirst().head() < clause.predicate())
        .filter(c -> isForceful(c) || clause.link() == Clause.Link.COORDINATE && clause.parent().filter(p -> p == c.predicate()).isPresent())
        .reduce((first, last) -> isForceful(last) || !isForceful(first) ? last : first)
        .map(c -> c.slot("subj"));
  }

  private boolean isForceful(Clause clause) {
    return tokens.get(clause.predicate()).lemmas().stream().anyMatch(l -> WORDS.isSeizing(l) || WORDS.isPolicing(l));
  }

  private Clause mended(Clause clause, List<Clause> clauses) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> object = slots.remove("subj");
    Optional.ofNullable(slots.put("obj", object)).ifPresent(second -> slots.put("obj2", second));
    doer(clause, clauses).ifPresent(subject -> slots.put("subj", subject));
    return new Clause(
        clause.predicate(), clause.kind(), Collections.unmodifiableMap(slots), clause.content(), clause.parent(),
        clause.link(), clause.markers());
  }
}
