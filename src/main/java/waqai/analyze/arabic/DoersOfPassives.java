package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
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

  /** Verbs with a preposition, whose passive has no subject. */
  private static final Set<String> IMPERSONAL = Set.of("حكم", "قضي", "افرج", "قبض");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  DoersOfPassives(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their doer. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isActive(c) ? active(c) : c);
    return out;
  }

  private boolean isActive(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> nouns = clause.slot("obj");
    if (isHolder(clause)) {
      return true;
    }
    if (clause.kind() != Clause.Kind.PASSIVE || nouns.size() != 1 || !clause.slot("agent").isEmpty() || !isDoer(nouns.getFirst())) {
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
        && clause.slot("obj").stream().allMatch(p -> p.head() > verb && mentions.stream().anyMatch(m -> m.phrase().head() == p.head() && m.kind().isSomebody()))
        && clause.slot("obj2").stream().anyMatch(p -> tokens.get(p.head()).lemmas().stream().anyMatch(WORDS::isConferred));
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  private boolean isDoer(Phrase noun) {
    return mentions.stream().anyMatch(m -> m.phrase().head() == noun.head() && DOERS.contains(m.kind()));
  }

  private static Clause active(Clause clause) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", slots.remove("obj"));
    List<Phrase> second = slots.remove("obj2");
    if (second != null) {
      slots.put("obj", second);
    }
    return clause.with(slots).as(Clause.Kind.VERB);
  }
}
