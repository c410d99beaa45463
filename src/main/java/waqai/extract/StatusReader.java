package waqai.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.FactStatus;
import waqai.lexicon.Modality;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whether an event happened, is planned, possible or denied, from what stands around it. */
final class StatusReader {
  private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ليس", "ليست", "عدم");
  private static final Set<String> FUTURES = Set.of("س", "سوف");
  private static final Set<String> CONDITIONS =
      Set.of("اذا", "لو", "حال", "لولا", "ما لم", "شريطة", "ريثما");

  private final Sentence sentence;
  private final Modality modality;
  private final Map<Integer, Clause> byToken = new HashMap<>();

  StatusReader(Sentence sentence, Modality modality) {
    this.sentence = sentence;
    this.modality = modality;
    sentence.clauses().forEach(c -> byToken.put(c.predicate(), c));
  }

  /** The status of what a match tells. */
  FactStatus read(Matcher.Match match) {
    FactStatus own = match.pattern().status().orElse(FactStatus.HAPPENED);
    Clause clause = match.frame().clause();
    FactStatus status = combine(combine(own, ofClause(clause)), ofAdjectives(clause));
    if (match.frame().support().isPresent()) {
      Frame.Support support = match.frame().support().get();
      status = combine(status, support.row().status().orElse(FactStatus.HAPPENED));
      status = combine(status, ofClause(support.clause()));
      return combine(status, governors(support.clause(), 0));
    }
    return combine(status, governors(clause, 0));
  }

  /** The outer word decides, but an inner denial stays one. */
  private static FactStatus combine(FactStatus inner, FactStatus outer) {
    if (inner == FactStatus.HAPPENED) {
      return outer;
    }
    if (inner == FactStatus.DENIED && outer == FactStatus.DENIED) {
      return FactStatus.HAPPENED;
    }
    return inner == FactStatus.PLANNED && outer == FactStatus.DENIED ? outer
        : inner == FactStatus.PLANNED && outer == FactStatus.POSSIBLE ? outer : inner;
  }

  /** القمة المقبلة, هجوم محتمل. */
  private FactStatus ofAdjectives(Clause clause) {
    return clause.kind() != Clause.Kind.NOUN
        ? FactStatus.HAPPENED
        : clause.slot("adj").stream()
            .map(p -> effect(p.head()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(FactStatus.HAPPENED);
  }

  private FactStatus ofClause(Clause clause) {
    List<String> markers = clause.markers();
    if (markers.stream().anyMatch(NEGATIONS::contains)) {
      return FactStatus.DENIED;
    }
    if (markers.stream().anyMatch(CONDITIONS::contains)) {
      return FactStatus.POSSIBLE;
    }
    if (markers.stream().anyMatch(FUTURES::contains)) {
      return FactStatus.PLANNED;
    }
    boolean imperfect = sentence.token(clause.predicate()).tag().equals("VBP");
    return imperfect && markers.contains("قد") ? FactStatus.POSSIBLE : FactStatus.HAPPENED;
  }

  /** What the words above say: يمكن أن, من المقرر أن, يعتزم, نفى أن. */
  private FactStatus governors(Clause clause, int depth) {
    Optional<Integer> parent = clause.parent();
    if (parent.isEmpty() || depth > 4) {
      return FactStatus.HAPPENED;
    }
    if (clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.COORDINATE
        || clause.link() == Clause.Link.CIRCUMSTANCE) {
      return FactStatus.HAPPENED;
    }
    int token = parent.get();
    Optional<FactStatus> effect = effect(token);
    if (effect.isPresent()) {
      Clause above = byToken.get(token);
      boolean negated = above != null && ofClause(above) == FactStatus.DENIED;
      return negated ? flip(effect.get()) : effect.get();
    }
    Clause above = byToken.get(token);
    boolean passes = above != null && clause.link() == Clause.Link.NOMINAL
        && above.kind() == Clause.Kind.NOUN;
    return passes ? governors(above, depth + 1) : FactStatus.HAPPENED;
  }

  private Optional<FactStatus> effect(int token) {
    Token word = sentence.token(token);
    String form = Orthography.stripArticle(Orthography.fold(word.form()));
    return Stream.concat(word.lemmas().stream(), Stream.of(form))
        .map(modality::effect)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static FactStatus flip(FactStatus status) {
    return status == FactStatus.DENIED ? FactStatus.POSSIBLE : FactStatus.DENIED;
  }
}
