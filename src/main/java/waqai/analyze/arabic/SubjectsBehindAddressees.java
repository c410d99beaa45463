package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/** Gives a verb its subject behind those it is said or done to: الاتهامات التي وجهها للبلدين / رئيس الوزراء (that the prime minister made against the two lands). */
final class SubjectsBehindAddressees {
  private static final Set<EntityKind> DOERS = Set.of(
      EntityKind.PERSON, EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.INTERNATIONAL, EntityKind.COUNTRY);

  private static final Set<String> SWEARING = Set.of("ادي", "اقسم", "حلف");
  private static final Set<String> OATHS = Set.of("قسم", "يمين");

  /** How many words an oath may have: اليمين الدستورية القانونية. */
  private static final int OATH_WORDS = 5;

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SubjectsBehindAddressees(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(this::restored).toList();
  }

  private Clause restored(Clause clause) {
    Optional<Phrase> sworn = sworn(clause);
    int oath = clause.predicate() + 1;
    return sworn.isPresent() ? clause.with("obj", List.of(new Phrase(oath, oath, oath + 1))).with("subj", List.of(sworn.get()))
        : subject(clause).map(s -> clause.with("subj", List.of(s))).orElse(clause);
  }

  private Optional<Phrase> subject(Clause clause) {
    int link = clause.predicate() + 2;
    boolean untold = clause.kind() == Clause.Kind.VERB && clause.slot("subj").isEmpty() && link + 1 < tokens.size()
        && tokens.get(link - 1).isPronoun() && tokens.get(link).form().matches("ل|إلى|الى");
    if (!untold) {
      return Optional.empty();
    }
    int end = mentions.stream().filter(m -> m.phrase().begin() == link + 1).mapToInt(m -> m.phrase().end()).max().orElse(link + 2);
    return end >= tokens.size() || !tokens.get(end - 1).isDefinite() && !tokens.get(end - 1).isName() ? Optional.empty()
        : mentions.stream().filter(m -> m.phrase().begin() == end && DOERS.contains(m.kind()) && (m.named() || !m.posts().isEmpty()))
            .findFirst().map(Mention::phrase);
  }

  /** أدى القسم أمام الأمير / الوزراء الجدد: who swears stands behind him before whom it is done. */
  private Optional<Phrase> sworn(Clause clause) {
    int oath = clause.predicate() + 1;
    boolean swears = clause.kind() == Clause.Kind.VERB && tokens.get(clause.predicate()).hasLemmaOf(SWEARING)
        && oath < tokens.size() && tokens.get(oath).hasLemmaOf(OATHS);
    int before = IntStream.range(oath, swears ? Math.min(oath + OATH_WORDS, tokens.size()) : oath)
        .filter(i -> tokens.get(i).form().equals("أمام")).findFirst().orElse(-1);
    int heard = before < 0 ? -1 : mentions.stream().filter(m -> m.phrase().begin() == before + 1).mapToInt(m -> m.phrase().end()).max().orElse(-1);
    return heard < 0 ? Optional.empty() : mentions.stream()
        .filter(m -> m.phrase().begin() >= heard && (m.kind() == EntityKind.PERSON || m.kind() == EntityKind.GROUP) && (m.named() || !m.posts().isEmpty()))
        .filter(m -> isFree(m.phrase().begin()))
        .findFirst().map(Mention::phrase);
  }

  /** Whether what begins here is no genitive, and behind no particle. */
  private boolean isFree(int at) {
    Token last = tokens.get(at - 1);
    return last.isDefinite() || last.isName() || last.isPunctuation() || mentions.stream().anyMatch(m -> m.phrase().end() == at);
  }
}
