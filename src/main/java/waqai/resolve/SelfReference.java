package waqai.resolve;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import waqai.claim.Filler.Pronoun;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Finds whom a pronoun stands for where the construction alone tells: whoever speaks of himself
 * (قال الوزير إنه يرفض, the minister said that he refuses), or the subject that follows (وبعد لقائه السفير، قال الوزير).
 */
record SelfReference(AnalyzedText text, ClusterBuilder clusters, BiPredicate<Cluster, Pronoun> fits) {
  /** Words with which a sentence tells first when or at what occasion something is said. */
  private static final Set<String> OPENINGS =
      Set.of("خلال", "بعد", "قبل", "عقب", "في", "لدي", "اثناء", "قبيل", "بعيد", "منذ", "علي", "اثر", "عند", "فور", "بحسب", "ب");

  /** Those among them, and others, behind which a verb may stand. */
  private static final Set<String> AHEAD = Set.of("بعد", "قبل", "قبيل", "بعيد", "فور", "عند", "عندما", "حين", "حينما", "بعدما", "قبلما", "بينما", "لما", "وقت");

  /** How many words may open such a clause. */
  private static final int FARTHEST = 3;

  private static final Set<String> OPENERS = Set.of("ان", "بان");

  /** How many words may stand between the noun of saying and what is said: a day and where. */
  private static final int NEAR = 12;

  /** The one whom it stands for, where the construction tells. */
  Optional<Cluster> of(Pronoun pronoun) {
    return speaker(pronoun).or(() -> quoted(pronoun)).or(() -> ahead(pronoun)).or(() -> meanwhile(pronoun)).or(() -> conveyed(pronoun));
  }

  /** قال الوزير أمام أنصاره / إنه يرفض, دان الهجوم على لبنان، مؤكدا / أنه طلب: with a pronoun on the word that opens what is said one speaks of oneself. */
  private Optional<Cluster> speaker(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int opener = pronoun.token() - 1;
    return opener < 1 || !OPENERS.contains(Orthography.fold(sentence.token(opener).form())) ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> (c.kind() == Clause.Kind.VERB || c.link() == Clause.Link.CIRCUMSTANCE) && c.content().filter(w -> w.begin() == opener || w.begin() == opener - 1).isPresent())
            .filter(c -> c.slot("subj").size() == 1 && c.predicate() < opener)
            .flatMap(c -> acting(sentence, c.slot("subj").getFirst(), pronoun).stream())
            .findFirst();
  }

  /** نقلت الوكالة عن الوزير قوله، الجمعة، / إنه يرفض: whose words they are, which are told in a noun with his pronoun. */
  private Optional<Cluster> quoted(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int opener = pronoun.token() - 1;
    return opener < 2 || !OPENERS.contains(Orthography.fold(sentence.token(opener).form())) ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() < opener && opener - c.predicate() <= NEAR)
            .filter(c -> sentence.token(c.predicate()).hasLemma("قول") && Subjects.isPossessive(sentence, c.predicate() + 1))
            .flatMap(c -> sentence.mentions().stream().filter(m -> m.phrase().end() == c.predicate()))
            .max(Comparator.comparingInt(m -> m.phrase().end() - m.phrase().begin()))
            .map(m -> clusters.acting(clusters.of(m))).filter(c -> fits.test(c, pronoun));
  }

  /** وبعد لقائه السفير، / قال الوزير: before the first verb of a sentence a possessive points forward to its subject. */
  private Optional<Cluster> ahead(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    Optional<Clause> first = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE).findFirst();
    int begin = !sentence.tokens().isEmpty() && sentence.token(0).tag().equals("CC") ? 1 : 0;
    boolean opening = Subjects.isPossessive(sentence, pronoun.token()) && begin < sentence.tokens().size()
        && OPENINGS.contains(Orthography.fold(sentence.token(begin).form()))
        && sentence.mentions().stream().noneMatch(m -> m.phrase().end() < pronoun.token());
    return first.filter(c -> opening && c.kind() == Clause.Kind.VERB && c.predicate() > pronoun.token() && c.slot("subj").size() == 1)
        .filter(c -> sentence.token(c.predicate() - 1).isPunctuation())
        .filter(c -> Subjects.mention(sentence, c.slot("subj").getFirst()).filter(m -> m.phrase().begin() > c.predicate()).isPresent())
        .flatMap(c -> acting(sentence, c.slot("subj").getFirst(), pronoun));
  }

  /** بعدما التقى الملك، / توجه عباس: the verb of an opening clause without a subject points forward to that of the main verb. */
  Optional<Cluster> following(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int at = pronoun.token();
    int begin = !sentence.tokens().isEmpty() && sentence.token(0).tag().equals("CC") ? 1 : 0;
    boolean opening = at > begin && at <= begin + FARTHEST && AHEAD.contains(Orthography.fold(sentence.token(begin).form()))
        && sentence.mentions().stream().noneMatch(m -> m.phrase().begin() < at);
    return !opening ? Optional.empty() : sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() > at && c.slot("subj").size() == 1)
        .findFirst()
        .filter(c -> sentence.token(c.predicate() - 1).isPunctuation())
        .filter(c -> Subjects.mention(sentence, c.slot("subj").getFirst()).filter(m -> m.phrase().begin() > c.predicate()).isPresent())
        .flatMap(c -> acting(sentence, c.slot("subj").getFirst(), pronoun));
  }

  /** أعربت فرنسا عن قلقها إزاء مالي، مجددة / دعوتها: what somebody does meanwhile is done with what is his own. */
  private Optional<Cluster> meanwhile(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int participle = pronoun.token() - 2;
    boolean meanwhile = participle > 0 && Subjects.isPossessive(sentence, pronoun.token()) && sentence.token(participle - 1).isPunctuation()
        && !sentence.token(participle).isDefinite() && sentence.token(participle).form().startsWith("م")
        && (sentence.token(participle).isAdjective() || sentence.token(participle).isParticiple());
    return !meanwhile ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.VERB && c.link() == Clause.Link.ROOT && c.predicate() < participle)
            .flatMap(c -> c.slot("subj").stream().filter(p -> p.head() < participle))
            .flatMap(p -> acting(sentence, p, pronoun).stream())
            .findFirst();
  }

  /** أبلغت واشنطن أنقرة / رفضها الهجوم, سلم السفير الملك أوراق / اعتماده: what somebody gets from another is the giver's own. */
  private Optional<Cluster> conveyed(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int noun = pronoun.token() - 1;
    return noun < 1 || !Subjects.isPossessive(sentence, pronoun.token()) ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.VERB && c.slot("subj").size() == 1 && !c.slot("obj").isEmpty())
            .filter(c -> c.slot("obj2").stream().anyMatch(p -> p.head() == noun || p.head() == noun - 1))
            .flatMap(c -> acting(sentence, c.slot("subj").getFirst(), pronoun).stream())
            .findFirst();
  }

  /** Who acts by the name at a phrase, if the pronoun can stand for him. */
  private Optional<Cluster> acting(Sentence sentence, Phrase phrase, Pronoun pronoun) {
    return Subjects.mention(sentence, phrase).map(m -> clusters.acting(clusters.of(m))).filter(c -> fits.test(c, pronoun));
  }
}
