package waqai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler.Pronoun;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.resolve.Subjects.Candidate;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/** Finds whom a pronoun or a subject left out stands for. */
final class PronounResolver {
  /** How many sentences that tell a subject it may reach over. */
  private static final int REACH = 3;

  /** How many sentences in all. */
  private static final int FAR = 8;

  /** How many words before حيث the errand is told. */
  private static final int LONGEST_ERRAND = 8;

  private static final Set<String> MEANWHILE = Set.of("خلال", "اثناء", "لدي", "عقب", "قبيل");
  private static final Set<String> BEFALLING = WordClasses.list().words("befalling-person");

  private static final Set<String> BEFORE_AND_AFTER = Set.of("بعد", "قبل", "اثر", "منذ", "فور", "بعيد");

  /** What one does oneself, and is not done to one: غادر إلى المكسيك بعد استقالت / ه. */
  private static final Set<String> MOVES = WordClasses.list().words("own-move");

  private static final Set<String> EXPRESSING = WordClasses.list().words("expressing");

  private static final Set<String> EXPRESSED = WordClasses.list().words("expressed");

  private static final Set<String> OPPOSING = Set.of("الا", "غير", "بيد");

  private static final Set<String> CONJUNCTIONS = Set.of("لكن", "ولكن");

  /** Kinds that هم cannot stand for. */
  private static final Set<EntityKind> ONE =
      Set.of(EntityKind.PERSON, EntityKind.COUNTRY, EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL,
          EntityKind.GOVERNMENT);

  private static final Set<EntityKind> FORCES = Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.ARMED_GROUP);

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final Subjects subjects;
  private final Parallels parallels;

  /** Of sentences whose main verb leaves its subject out: who that is. */
  private final List<Optional<Cluster>> carried = new ArrayList<>();

  PronounResolver(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
    subjects = new Subjects(clusters);
    parallels = new Parallels(text, clusters, this::fits);
  }

  /**
   * The nearest subject before the pronoun that agrees with it; for an object any mention but
   * those in the other roles.
   */
  Optional<Cluster> resolve(Pronoun pronoun, List<Cluster> others) {
    if (!pronoun.dropped() && DescribedDeeds.tells(text.sentences().get(pronoun.sentence()).tokens(), pronoun.token())) {
      return Optional.empty();
    }
    Optional<Cluster> latter = new Latter(text, subjects, this::fits).of(pronoun, others);
    Optional<Cluster> known = latter.or(() -> pronoun.dropped() ? Optional.empty() : expressed(pronoun));
    Optional<Cluster> shared = known.isPresent() ? known
        : pronoun.dropped() ? coordinated(pronoun).or(() -> controlled(pronoun)).or(() -> owner(pronoun))
            .or(() -> new SelfReference(text, clusters, this::fits).following(pronoun).filter(c -> !others.contains(c)))
            : opposed(pronoun).or(() -> parallels.of(pronoun)).filter(c -> !others.contains(c)).or(() -> announced(pronoun)).or(() -> new SelfReference(text, clusters, this::fits).of(pronoun)).or(() -> leftOut(pronoun)).filter(c -> !others.contains(c))
                .or(() -> new Honoured(text, clusters::of).of(pronoun.sentence(), pronoun.token()));
    if (shared.isPresent()) {
      return shared;
    }
    int seen = 0;
    for (int back = 0; back <= FAR && seen <= REACH && pronoun.sentence() - back >= 0; back++) {
      Sentence sentence = text.sentences().get(pronoun.sentence() - back);
      int before = back == 0 ? pronoun.token() : sentence.tokens().size();
      boolean fromAbove = back > 0;
      List<Candidate> told = fromAbove ? subjects.mainFirst(sentence) : subjects.before(sentence, before);
      Optional<Cluster> goingOn = fromAbove && pronoun.dropped() ? carried(sentence).filter(c -> !others.contains(c) && fits(c, pronoun)) : Optional.empty();
      if (goingOn.isPresent()) {
        return goingOn;
      }
      boolean own = back == 0 && !pronoun.dropped() && !isSubject(sentence, pronoun.token());
      Optional<Cluster> meanwhile = own && (isMeanwhile(sentence, pronoun.token()) || OutcomeOwners.isDoers(sentence, pronoun.token()))
          ? pick(told, pronoun, others, false) : Optional.empty();
      if (meanwhile.isPresent()) {
        return meanwhile;
      }
      Optional<Cluster> near = own ? pick(subjects.all(sentence, OwnClause.begin(sentence, before)), pronoun, others, false) : Optional.empty();
      Optional<Cluster> found = near.or(() -> pick(told, pronoun, others, fromAbove));
      Optional<Cluster> lone = fromAbove && !pronoun.dropped() && found.isEmpty() ? only(sentence, pronoun, others) : Optional.empty();
      if (found.isPresent() || lone.isPresent()) {
        return found.or(() -> lone);
      }
      seen += pronoun.dropped() && told.isEmpty() && back > 0 ? 0 : 1;
    }
    boolean object = pronoun.token() > 0
        && text.sentences().get(pronoun.sentence()).token(pronoun.token() - 1).isVerb();
    return pronoun.dropped() || !object || pronoun.sentence() == 0 ? Optional.empty() : met(pronoun, others);
  }

  /** وأضاف أن الحل قريب: whoever the main verb of a sentence leaves out; sentence by sentence, as each may go on with the one before. */
  private Optional<Cluster> carried(Sentence sentence) {
    for (int i = carried.size(); i <= sentence.index(); i++) {
      Sentence next = text.sentences().get(i);
      carried.add(Subjects.leftOut(next).flatMap(c -> resolve(subject(next, c), List.of())));
    }
    return carried.get(sentence.index());
  }

  /** لإعلان ترامب انسحاب قوات / ه: whose the deed told in a noun is. */
  Optional<Cluster> announced(Pronoun pronoun) {
    return new Announcers(text, clusters, this::fits).of(pronoun);
  }

  private static Pronoun subject(Sentence sentence, Clause clause) {
    Token verb = sentence.token(clause.predicate());
    return new Pronoun(sentence.index(), clause.predicate(), verb.gender(), verb.number(), true);
  }

  /** التقى الوزير السفير. وأبدى استعداد / ه: what belongs to whom the verb leaves out, where nobody else is told between them. */
  private Optional<Cluster> leftOut(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int noun = pronoun.token() - 1;
    return noun < 1 || !Subjects.isPossessive(sentence, pronoun.token()) ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < noun && c.slot("subj").isEmpty())
            .filter(c -> c.arguments().values().stream().anyMatch(l -> l.stream().anyMatch(p -> p.head() == noun)))
            .filter(c -> sentence.mentions().stream().noneMatch(m -> m.phrase().begin() > c.predicate() && m.phrase().end() <= noun))
            .findFirst()
            .flatMap(c -> resolve(subject(sentence, c), List.of()))
            .filter(c -> fits(c, pronoun));
  }

  /** بعث الملك برقية إلى الرئيس، أعرب فيها عن تعازي / ه: the feeling of whoever expresses it, told before the verb. */
  private Optional<Cluster> expressed(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int noun = pronoun.token() - 1;
    return noun < 1 || !Subjects.isPossessive(sentence, pronoun.token()) || !sentence.token(noun).hasLemmaOf(EXPRESSED) ? Optional.empty()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < noun && sentence.token(c.predicate()).hasLemmaOf(EXPRESSING))
            .filter(c -> c.slot("subj").size() == 1 && c.slot("subj").getFirst().head() < c.predicate())
            .filter(c -> c.slot("عن").stream().anyMatch(p -> p.covers(noun)))
            .flatMap(c -> Subjects.mention(sentence, c.slot("subj").getFirst()).stream())
            .map(m -> clusters.acting(clusters.of(m)))
            .filter(c -> fits(c, pronoun))
            .reduce((a, b) -> b);
  }

  /** تلقى الرئيس رسالة من الملك خلال استقبال / ه وزيرا: the deed of who does what is told besides. */
  private static boolean isMeanwhile(Sentence sentence, int pronoun) {
    return pronoun > 1 && sentence.token(pronoun - 1).isNoun() && !sentence.token(pronoun).form().equals("هما")
        && (sentence.token(pronoun - 2).hasLemmaOf(MEANWHILE)
            || sentence.token(pronoun - 2).hasLemmaOf(BEFORE_AND_AFTER) && sentence.token(pronoun - 1).hasLemmaOf(MOVES));
  }

  /** التقى الرئيسة. وكلفها بمهمة: the one person of this gender told in the sentence before, though no subject. */
  private Optional<Cluster> met(Pronoun pronoun, List<Cluster> others) {
    Sentence sentence = text.sentences().get(pronoun.sentence() - 1);
    List<Cluster> people = subjects.all(sentence, sentence.tokens().size()).stream()
        .map(Candidate::cluster)
        .filter(c -> c.kind() == EntityKind.PERSON && c.named() && !others.contains(c))
        .filter(c -> c.gender() != Token.Gender.UNKNOWN && c.gender() == pronoun.gender())
        .distinct()
        .toList();
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  /** تتزايد الضغوط على إيران. واتهمتها فرنسا: the only one in an earlier sentence for whom the pronoun can stand. */
  private Optional<Cluster> only(Sentence sentence, Pronoun pronoun, List<Cluster> others) {
    List<Cluster> fitting = subjects.all(sentence, sentence.tokens().size()).stream()
        .map(Candidate::cluster)
        .filter(c -> !others.contains(c) && fits(c, pronoun))
        .distinct().toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** وتعهدت بالانتقام: a verb joined by و to another has its subject. */
  private Optional<Cluster> coordinated(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    Optional<Integer> above = sentence.clauses().stream()
        .filter(c -> c.predicate() == pronoun.token() && c.link() == Clause.Link.COORDINATE)
        .findFirst()
        .flatMap(Clause::parent);
    return above.flatMap(first -> sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < pronoun.token())
        .filter(c -> c.predicate() == first || isJoinedTo(c, first))
        .filter(c -> c.slot("subj").size() == 1)
        .flatMap(c -> Subjects.mention(sentence, c.slot("subj").getFirst()).stream())
        .map(m -> clusters.acting(clusters.of(m)))
        .filter(c -> fits(c, pronoun))
        .reduce((x, y) -> y));
  }

  private static boolean isJoinedTo(Clause clause, int first) {
    return clause.link() == Clause.Link.COORDINATE && clause.parent().filter(p -> p == first).isPresent();
  }

  /** قالت الوزيرة إن إسرائيل ماضية، إلا أن / ها رفضت: the subject of the verb to which the clause behind such a conjunction is joined. */
  private Optional<Cluster> opposed(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int at = pronoun.token();
    boolean behind = at > 1 && Orthography.fold(sentence.token(at - 1).form()).equals("ان")
        && OPPOSING.contains(Orthography.fold(sentence.token(at - 2).form()));
    return !behind ? Optional.empty() : sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.COORDINATE && c.slot("subj").stream().anyMatch(p -> p.head() == at))
        .flatMap(c -> c.parent().stream())
        .flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p && c.kind() == Clause.Kind.VERB))
        .flatMap(c -> c.slot("subj").stream().flatMap(p -> Subjects.mention(sentence, p).stream()))
        .map(m -> clusters.acting(clusters.of(m)))
        .filter(c -> fits(c, pronoun))
        .findFirst();
  }

  /** على روسيا أن تختار, دعا الحكومة إلى أن تفرج: who stands before أن is to act. */
  private Optional<Cluster> controlled(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int at = pronoun.token();
    if (at < 2 || !sentence.token(at).tag().matches("VBP|VBD")
        || !Orthography.fold(sentence.token(at - 1).form()).equals("ان")) {
      return Optional.empty();
    }
    int before = sentence.token(at - 2).tag().equals("IN") ? at - 2 : at - 1;
    return sentence.mentions().stream()
        .filter(m -> m.phrase().end() == before)
        .map(m -> clusters.acting(clusters.of(m)))
        .filter(c -> fits(c, pronoun))
        .findFirst();
  }

  /** بعد عودتها من نيويورك حيث / التقت: whoever owns what the clause of the place hangs on. */
  private Optional<Cluster> owner(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int at = pronoun.token() - 1;
    if (at < 2 || !Orthography.fold(sentence.token(at).form()).equals("حيث")) {
      return Optional.empty();
    }
    return sentence.tokens().subList(Math.max(1, at - LONGEST_ERRAND), at).reversed().stream()
        .filter(t -> t.tag().equals("PRP$") && t.form().matches("ها?"))
        .findFirst()
        .flatMap(t -> resolve(new Pronoun(sentence.index(), t.index(), t.form().equals("ه") ? Token.Gender.MASCULINE : Token.Gender.FEMININE, t.number(), false), List.of()))
        .filter(c -> fits(c, pronoun));
  }

  /** In the same sentence the nearest, in an earlier one the first: its main subject. */
  private Optional<Cluster> pick(
      List<Candidate> candidates, Pronoun pronoun, List<Cluster> others, boolean first) {
    List<Candidate> all = candidates.stream()
        .filter(c -> !others.contains(c.cluster()) && (fits(c.cluster(), pronoun) || calledSo(c, pronoun))).toList();
    List<Candidate> bodies = pronoun.dropped() && pronoun.gender() == Token.Gender.FEMININE
        ? all.stream().filter(c -> c.cluster().kind() != EntityKind.PERSON || c.cluster().gender() == Token.Gender.FEMININE).toList() : all;
    List<Candidate> people = befalls(pronoun) ? bodies.stream().filter(c -> c.cluster().kind() == EntityKind.PERSON).toList() : List.of();
    List<Candidate> agreeing = !people.isEmpty() ? people : bodies.isEmpty() ? all : bodies;
    List<Candidate> outside = first ? agreeing : agreeing.stream().filter(c -> !isQuoted(c, pronoun)).toList();
    List<Cluster> fitting = (outside.isEmpty() ? agreeing : outside).stream().map(Candidate::cluster).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(first ? fitting.getFirst() : fitting.getLast());
  }

  /** رد النواب بعزل / ه: what is done to a person and to no body. */
  private boolean befalls(Pronoun pronoun) {
    return !pronoun.dropped() && pronoun.token() > 0 && text.sentences().get(pronoun.sentence()).token(pronoun.token() - 1).hasLemmaOf(BEFALLING);
  }

  /** قال إن "الجيش بدأ"، كما أنه اتهم: who is named in a quotation that has ended before the pronoun. */
  private boolean isQuoted(Candidate candidate, Pronoun pronoun) {
    List<Token> tokens = text.sentences().get(pronoun.sentence()).tokens();
    int quotes = 0;
    for (int at = candidate.head().index(); at < Math.min(pronoun.token(), tokens.size()); at++) {
      String form = tokens.get(at).form();
      quotes += form.equals("\"") ? 1 : 0;
      if (form.equals("»") || form.equals("”")) {
        return tokens.subList(candidate.head().index(), at).stream().noneMatch(t -> t.form().matches("[«“]"));
      }
    }
    return quotes % 2 == 1;
  }

  /** قوات الاحتلال ... اعتقلت: a force that goes by a noun of the verb's gender here, though its full name has the other. */
  private static boolean calledSo(Candidate candidate, Pronoun pronoun) {
    Token head = candidate.head();
    return pronoun.dropped() && pronoun.gender() == Token.Gender.FEMININE && FORCES.contains(candidate.cluster().kind())
        && pronoun.number() != GrammaticalNumber.PLURAL && (head.number() == GrammaticalNumber.PLURAL || head.form().matches(".*(ة|ات)"));
  }

  private boolean fits(Cluster cluster, Pronoun pronoun) {
    if (cluster.kind() == EntityKind.PLACE || cluster.kind() == EntityKind.OTHER) {
      return false;
    }
    String form = text.sentences().get(pronoun.sentence()).token(pronoun.token()).form();
    boolean plural = pronoun.number() == GrammaticalNumber.PLURAL || form.equals("هم");
    if (cluster.kind() == EntityKind.GROUP && form.equals("ه")) {
      return false;
    }
    if (plural && !pronoun.dropped() && ONE.contains(cluster.kind())) {
      return false;
    }
    if (pronoun.dropped() && plural && (cluster.kind() == EntityKind.PERSON || cluster.kind() == EntityKind.COUNTRY)) {
      return false;
    }
    if (cluster.kind() == EntityKind.GROUP && pronoun.dropped() && !plural) {
      return false;
    }
    return Genders.agree(pronoun.gender(), cluster.gender());
  }

  /** لكنه دعا: the pronoun on a conjunction is the subject of the next verb. */
  private static boolean isSubject(Sentence sentence, int token) {
    return token > 0 && CONJUNCTIONS.contains(Orthography.fold(sentence.token(token - 1).form()));
  }
}
