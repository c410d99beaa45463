package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds the members of a coordination that the parser hangs into the first of them: أعلنت حركة النهضة / والجيش (the Ennahda movement and the
 * army have announced), read as a movement of Ennahda and of the army. A member of a setting is none: على سفن في البحر الأحمر / وبحر العرب.
 */
final class StrayedMembers {
  private static final Set<String> INNER = Set.of("gen", "gen2", "acc");
  private static final Set<String> WHERE = Set.of("في", "ب", "قرب", "قبالة", "داخل");

  /** Those who are asked, blamed and joined to others as one: no persons, whose names and posts stand side by side for other reasons. */
  private static final Set<EntityKind> ALIKE = EnumSet.complementOf(EnumSet.of(EntityKind.PERSON, EntityKind.OTHER));

  private final Sentence sentence;
  private final Predicate<Mention> who;

  /** Reads the members of one sentence; the test says who can act. */
  StrayedMembers(Sentence sentence, Predicate<Mention> who) {
    this.sentence = sentence;
    this.who = who;
  }

  /** Those who are joined to a named party behind it, one by one. */
  List<Mention> of(Mention first) {
    List<Mention> out = new ArrayList<>();
    Optional<Mention> next = next(first, first);
    while (next.isPresent()) {
      out.add(next.get());
      next = next(first, next.get());
    }
    return out;
  }

  private Optional<Mention> next(Mention first, Mention last) {
    int and = last.phrase().end();
    boolean joins = and + 1 < size() && sentence.token(and).form().equals("و");
    return joins ? sentence.mentionsAt(and + 1)
        .max(Comparator.comparingInt(m -> m.phrase().end()))
        .filter(m -> (isBody(first) && isBody(m) || isForce(first) && isForce(m) || first.kind() == EntityKind.GROUP && isOwn(m)) && isHungInto(first, m)
            && !isInner(first, m) && !isOtherSubject(first, m)
            || areAlike(first, m) && isBehind(first, last, m) && !isOtherSubject(first, m)) : Optional.empty();
  }

  /** منظمات الإغاثة / والحكومات, الحكومة / والمعارضة: both can act, and nobody else stands at the end of the first to whom the second could be joined. */
  private boolean areAlike(Mention first, Mention second) {
    return ALIKE.contains(first.kind()) && ALIKE.contains(second.kind()) && who.test(first) && who.test(second)
        && sentence.mentions().stream().noneMatch(m -> m.phrase().begin() > first.phrase().begin() && m.phrase().end() == first.phrase().end() && who.test(m));
  }

  /** Whether the tree hangs the second on a word of those before, or beside them on one noun: انتشار الجيش / والقوة الدولية. */
  private boolean isBehind(Mention first, Mention last, Mention second) {
    int head = second.phrase().head();
    return isHungInto(first, second) || isHungInto(last, second) || sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN)
        .anyMatch(c -> c.predicate() == head && c.parent().filter(p -> first.phrase().covers(p) || last.phrase().covers(p)).isPresent()
            || c.slot("gen").stream().anyMatch(p -> first.phrase().covers(p.head())) && c.slot("acc").stream().anyMatch(p -> p.head() == head));
  }

  private static boolean isBody(Mention mention) {
    return mention.named() && mention.kind().isBody();
  }

  /** قوات الجيش / ومسلحي الحركة: those who fight, named or not. */
  private static boolean isForce(Mention mention) {
    return mention.kind() == EntityKind.MILITARY || mention.kind() == EntityKind.ARMED_GROUP;
  }

  /** أنصار الرئيس / ومعارضيه: who is told by a pronoun that stands for somebody before. */
  private boolean isOwn(Mention mention) {
    int end = mention.phrase().end();
    return mention.kind() != EntityKind.PERSON && end < size() && sentence.token(end).tag().equals("PRP$");
  }

  /** Whether the tree makes the second a genitive of some word of the first. */
  private boolean isHungInto(Mention first, Mention second) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && first.phrase().covers(c.predicate()))
        .flatMap(c -> c.arguments().entrySet().stream().filter(e -> INNER.contains(e.getKey())))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(p -> second.phrase().covers(p.head()));
  }

  /** سفارة مصر / والأردن: the second stands beside a name inside the first. */
  private boolean isInner(Mention first, Mention second) {
    return first.kind() != second.kind() && sentence.mentions().stream().anyMatch(m -> m != first && m.phrase().begin() > first.phrase().begin()
        && m.phrase().end() == first.phrase().end() && m.kind() == second.kind());
  }

  /** والحكومة أعلنت: whoever a verb follows begins a clause, unless the verb is that of the first. */
  private boolean isOtherSubject(Mention first, Mention second) {
    int at = second.phrase().end();
    int verb = at < size() && sentence.token(at).tag().equals("RP") ? at + 1 : at;
    return verb < size() && sentence.token(verb).isVerb() && sentence.clauses().stream()
        .noneMatch(c -> c.predicate() == verb && c.slot("subj").stream().anyMatch(p -> first.phrase().covers(p.head())));
  }

  /** على سفن في البحر الأحمر / وبحر العرب: a place that is joined to one where it happens. */
  boolean isSetting(Mention place) {
    int and = place.phrase().begin() - 1;
    return place.kind() == EntityKind.PLACE && and > 1 && sentence.token(and).form().equals("و") && sentence.mentions().stream()
        .anyMatch(m -> m.kind() == EntityKind.PLACE && m.phrase().end() == and && m.phrase().begin() > 0
            && WHERE.contains(before(m).form()) && !before(m).isVerb());
  }

  private Token before(Mention mention) {
    return sentence.token(mention.phrase().begin() - 1);
  }

  private int size() {
    return sentence.tokens().size();
  }
}
