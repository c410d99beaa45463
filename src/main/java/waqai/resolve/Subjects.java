package waqai.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Who acts in a sentence, of those that it names: بعد أن غادر السفير، شارك / الوزير / في الندوة (the minister, and then the ambassador). */
final class Subjects {
  private final ClusterBuilder clusters;

  Subjects(ClusterBuilder clusters) {
    this.clusters = clusters;
  }

  /** Somebody, and the word by which he is told. */
  record Candidate(Cluster cluster, Token head) {}

  /** The subjects before a token in the order of the text. */
  List<Candidate> before(Sentence sentence, int token) {
    return of(sentence, sentence.clauses().stream().filter(c -> c.predicate() < token).toList(), token);
  }

  /** All subjects of a sentence, those of its main verbs first. */
  List<Candidate> mainFirst(Sentence sentence) {
    return of(sentence, sentence.clauses().stream().sorted(Comparator.comparing(c -> !isMain(c))).toList(), sentence.tokens().size());
  }

  private static boolean isMain(Clause clause) {
    return clause.link() == Clause.Link.ROOT;
  }

  private List<Candidate> of(Sentence sentence, List<Clause> clauses, int before) {
    List<Candidate> out = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.kind() == Clause.Kind.NOUN) {
        continue;
      }
      for (Phrase phrase : clause.slot("subj")) {
        mention(sentence, phrase)
            .filter(m -> m.phrase().begin() < before)
            .ifPresent(m -> out.add(new Candidate(clusters.acting(clusters.of(m)), sentence.token(phrase.head()))));
      }
    }
    return out;
  }

  /** وأضاف أن ...: the first main verb of a sentence, if it leaves its subject out. */
  static Optional<Clause> leftOut(Sentence sentence) {
    return sentence.clauses().stream()
        .filter(c -> isMain(c) && (c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE))
        .findFirst()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.slot("subj").isEmpty() && isThird(sentence.token(c.predicate())));
  }

  private static boolean isThird(Token verb) {
    return verb.tag().equals("VBD") && !verb.form().endsWith("نا") || verb.tag().equals("VBP") && verb.form().matches("[يت].*");
  }

  /** The mention that has the head of a phrase in it. */
  static Optional<Mention> mention(Sentence sentence, Phrase phrase) {
    return sentence.mentions().stream()
        .filter(m -> m.phrase().covers(phrase.head()))
        .findFirst();
  }

  /** مبعوث الأمم المتحدة إلى اليمن: who is named in another's title is not spoken of. */
  private static boolean isWithin(Phrase phrase, Mention other) {
    Phrase outer = other.phrase();
    return other.kind() == EntityKind.PERSON && outer.begin() <= phrase.begin() && phrase.end() <= outer.end()
        && outer.end() - outer.begin() > phrase.end() - phrase.begin();
  }

  /** Whether a possessive stands here: the noun before it is not whose it is. */
  static boolean isPossessive(Sentence sentence, int token) {
    return token < sentence.tokens().size() && sentence.token(token).tag().equals("PRP$");
  }

  /** Everybody told before a token, the owner of a possessive's noun not counted. */
  List<Candidate> all(Sentence sentence, int before) {
    return sentence.mentions().stream()
        .filter(m -> m.phrase().end() <= before - (isPossessive(sentence, before) ? 1 : 0))
        .filter(m -> sentence.mentions().stream().noneMatch(o -> isWithin(m.phrase(), o)))
        .filter(m -> m.named() || m.phrase().begin() == 0 || !sentence.token(m.phrase().begin() - 1).form().equals("ك"))
        .map(m -> new Candidate(clusters.acting(clusters.of(m)), sentence.token(m.phrase().head())))
        .toList();
  }
}
