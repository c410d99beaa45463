package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Reads a verb of protocol from the order of its words where the parser has lost a part of it between posts, times and
 * places: استقبل فلان، رئيس المجلس، اليوم الأحد، في مكتبه / سفير فرنسا, أجرى فلان وزير الخارجية، أمس، / اتصالا مع نظيره.
 */
final class NamedOrder {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;

  NamedOrder(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.times = times;
  }

  /** The clauses of a sentence, such verbs with those whom they tell. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> isProtocol(c) ? read(c) : between(c)).toList();
  }

  /** اتصال بين فلان، وزير الخارجية، / وفلان: the other stands behind the posts of the first. */
  private Clause between(Clause clause) {
    List<Phrase> told = clause.slot("بين");
    List<Mention> all = told.size() != 1 ? List.of() : mentions.stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.phrase().covers(told.getFirst().head()))
        .findFirst()
        .map(m -> new NamedOrderWalk(tokens, mentions, times, m.phrase().begin()).host())
        .orElse(List.of());
    if (all.size() < 2) {
      return clause;
    }
    return clause.with("بين", phrases(all));
  }

  private boolean isProtocol(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && clause.content().isEmpty() && is(verb)
        && verb + 2 < tokens.size() && !tokens.get(verb + 1).isPronoun();
  }

  private boolean is(int verb) {
    return tokens.get(verb).lemmas().stream().anyMatch(l -> WORDS.isReceiving(l) || WORDS.isConferring(l));
  }

  private Clause read(Clause clause) {
    NamedOrderWalk walk = new NamedOrderWalk(tokens, mentions, times, clause.predicate() + 1);
    if (clause.slot("subj").stream().anyMatch(p -> p.head() < clause.predicate())) {
      return walk.guests().isEmpty() && isReceiving(clause) && !walk.host().isEmpty() && !isTold(clause, walk.host())
          ? met(clause, walk.host()) : clause;
    }
    if (walk.host().isEmpty() || !isSubject(clause, walk.host().getFirst())) {
      return clause;
    }
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> guests = isReceiving(clause) ? phrases(walk.guests()) : List.of();
    List<Phrase> object = guests.isEmpty() ? walk.noun().map(List::of).orElse(List.of()) : guests;
    if (!object.isEmpty() && (!guests.isEmpty() || !isTold(clause))) {
      slots.put("obj", object);
      slots.remove("obj2");
    }
    if (object.isEmpty() && walk.linked().isEmpty()) {
      return clause;
    }
    slots.put("subj", phrases(walk.host()));
    walk.linked().forEach((preposition, people) -> {
      if (clause.slot(preposition).stream().noneMatch(p -> people.stream().anyMatch(m -> m.phrase().covers(p.head())))) {
        List<Phrase> all = new ArrayList<>(phrases(people));
        all.addAll(slots.getOrDefault(preposition, List.of()));
        slots.put(preposition, all);
      }
    });
    return slots.equals(clause.arguments()) ? clause : clause.with(slots);
  }

  private boolean isReceiving(Clause clause) {
    return tokens.get(clause.predicate()).lemmas().stream().anyMatch(WORDS::isReceiving);
  }

  private static boolean isTold(Clause clause, List<Mention> people) {
    return clause.arguments().values().stream().flatMap(List::stream)
        .anyMatch(p -> people.stream().anyMatch(m -> m.phrase().covers(p.head())));
  }

  /** وكان الرئيس، التقى اليوم / سفير فرنسا: who is told before the verb meets whoever stands behind it. */
  private static Clause met(Clause clause, List<Mention> guests) {
    return clause.with("obj", phrases(guests)).without("obj2");
  }

  /** Whether the parser takes the host for the subject, or has none. */
  private boolean isSubject(Clause clause, Mention host) {
    return host.phrase().begin() == clause.predicate() + 1
        || clause.slot("subj").stream().anyMatch(p -> host.phrase().covers(p.head()));
  }

  /** Whether the object of the parser is one: no time, nobody. */
  private boolean isTold(Clause clause) {
    return !clause.slot("obj").isEmpty() && clause.slot("obj").stream().allMatch(p -> !isTime(p.head())
        && mentions.stream().noneMatch(m -> m.kind() == EntityKind.PERSON && m.phrase().covers(p.head())));
  }

  private boolean isTime(int token) {
    return times.stream().anyMatch(t -> t.span().overlaps(tokens.get(token).span()));
  }

  private static List<Phrase> phrases(List<Mention> people) {
    return people.stream().map(Mention::phrase).toList();
  }
}
