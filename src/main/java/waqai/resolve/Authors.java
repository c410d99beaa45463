package waqai.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Remembers whose the plans, decisions and steps are that a text tells, for رفضت الخطة and أدانت القرار. */
final class Authors {
  /** How many sentences before it a document may have been told. */
  private static final int REACH = 6;

  /** What a step or decision that nobody has called so may be. */
  private static final Set<EventType> STEPS = EnumSet.of(
      EventType.VOTE, EventType.SANCTION, EventType.RESTRICTION, EventType.APPOINTMENT, EventType.DISMISSAL,
      EventType.CAPTURE, EventType.CONCESSION, EventType.AGREEMENT, EventType.RELEASE, EventType.WITHDRAWAL, EventType.CONVICTION, EventType.MOBILIZATION);

  /** What judges a document or step, and makes none. */
  private static final Set<EventType> JUDGING = EnumSet.of(EventType.PRAISE, EventType.CONDEMNATION, EventType.REJECTION);

  /** How far before words that are called so somebody may have said them. */
  private static final int ECHO = 2;

  private static final Set<String> DECLARING = Set.of("اعلن", "قرر", "اصدر", "اتخذ", "اقر");

  private static final Set<String> STEPPED = WordClasses.list().words("stepped");

  /** What no agreement is called. */
  private static final Set<String> DECIDED = Set.of("قرار", "حكم");

  private static final Set<EntityKind> BODIES = EnumSet.of(EntityKind.INTERNATIONAL, EntityKind.GOVERNMENT);

  private static final Set<String> UTTERED = WordClasses.list().words("uttered");

  private static final Set<String> MAKING = WordClasses.list().words("document-making");

  private static final Set<String> SIGNING = Set.of("وقع", "ابرم");

  private static final Set<String> DOCUMENTS = WordClasses.list().words("authored");

  private static final Set<String> WRITTEN =
      Set.of("بيان", "تقرير", "رسالة", "وثيقة", "بلاغ", "مذكرة", "تصريح", "برقية", "نشرة");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final DoersTold doers;
  private final List<Told> told = new ArrayList<>();

  Authors(AnalyzedText text, ClusterBuilder clusters) {
    this.text = text;
    this.clusters = clusters;
    doers = new DoersTold(text, clusters);
  }

  private record Told(Claim claim, List<Cluster> actors) {}

  /** Takes note of a claim with those who take part. */
  void remember(Claim claim, List<Cluster> actors, List<Cluster> recipients) {
    doers.remember(claim, actors, recipients);
    boolean meeting = claim.type().symmetric() && claim.type() != EventType.AGREEMENT;
    if (!actors.isEmpty() && !meeting && claim.type() != EventType.POSITION
        && claim.type() != EventType.LOCATION) {
      told.add(new Told(claim, actors));
    }
  }

  /** Those whose document, step or deed a definite noun means; nobody of those who judge it. */
  List<Cluster> of(Filler.Authored noun, List<Cluster> judges) {
    Token word = text.sentences().get(noun.sentence()).token(noun.token());
    return noun.deeds().isEmpty() || word.hasLemmaOf(DOCUMENTS)
        ? maker(noun, word, judges).orElseGet(() -> doers.of(noun, judges)) : doers.of(noun, judges);
  }

  /** رحبت السعودية بالمبادرة، فيما رفض / ها فلان, هنأتهم بالاتفاق ورحبت / به: the document told last before the pronoun in its sentence, whose gender it has. */
  Optional<Filler.Authored> meant(Filler.Pronoun pronoun, EventType type) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    String form = sentence.token(pronoun.token()).form();
    boolean own = pronoun.token() > 0 && (type == EventType.REJECTION && sentence.token(pronoun.token() - 1).isVerb() || sentence.token(pronoun.token() - 1).tag().equals("IN"));
    return pronoun.dropped() || !own || !form.matches("ها?") ? Optional.empty() : sentence.tokens().subList(0, pronoun.token()).stream()
        .filter(t -> t.isNoun() && t.hasLemmaOf(DOCUMENTS) && t.form().endsWith("ة") == form.equals("ها"))
        .reduce((a, b) -> b)
        .map(t -> new Filler.Authored(sentence.index(), t.index(), Set.of()));
  }

  /** طرحت واشنطن خطة، لكن روسيا رفضت / ها: those whose document this very noun tells. */
  List<Cluster> ofTold(Filler.Authored noun, List<Cluster> judges) {
    Sentence sentence = text.sentences().get(noun.sentence());
    return owner(sentence, noun.token()).or(() -> maker(sentence, whole(sentence, noun.token())))
        .filter(found -> found.stream().noneMatch(judges::contains)).orElseGet(() -> of(noun, judges));
  }

  private Optional<List<Cluster>> maker(Filler noun, Token word, List<Cluster> judges) {
    for (int at = noun.sentence(); at >= Math.max(0, noun.sentence() - REACH); at--) {
      Sentence sentence = text.sentences().get(at);
      int before = at == noun.sentence() ? noun.token() : sentence.tokens().size();
      boolean echoed = word.hasLemmaOf(UTTERED) && at < noun.sentence() && at >= noun.sentence() - ECHO;
      Optional<List<Cluster>> found = called(sentence, word, before)
          .or(() -> word.hasLemmaOf(STEPPED) ? step(sentence, word, before).or(() -> declarer(sentence, word)) : Optional.empty())
          .or(() -> echoed ? speaker(sentence) : Optional.empty())
          .filter(authors -> authors.stream().noneMatch(judges::contains));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** قال الرئيس ... ونددت الجزائر بهذه التصريحات: who spoke last. */
  private Optional<List<Cluster>> speaker(Sentence sentence) {
    return inSentence(sentence).filter(t -> t.claim().type() == EventType.STATEMENT || FactMerger.SPOKEN.contains(t.claim().type()))
        .map(Told::actors).reduce((a, b) -> b);
  }

  private Stream<Told> inSentence(Sentence sentence) {
    return told.stream().filter(t -> t.claim().sentence() == sentence.index());
  }

  /** The same noun, told with its owner or by the deed that it belongs to. */
  private Optional<List<Cluster>> called(Sentence sentence, Token word, int before) {
    return sentence.tokens().stream()
        .filter(t -> t.index() < before && t.isNoun() && t.lemmas().stream().anyMatch(word.lemmas()::contains))
        .flatMap(t -> owner(sentence, t.index()).or(() -> maker(sentence, whole(sentence, t.index()))).stream())
        .reduce((a, b) -> b);
  }

  /** قدمت فرنسا / مشروع قرار: the word for the kind of document, before it. */
  private static int whole(Sentence sentence, int noun) {
    boolean kind = noun > 0 && sentence.token(noun - 1).hasLemmaOf(DOCUMENTS) && !sentence.token(noun - 1).form().startsWith("ال");
    return kind ? noun - 1 : noun;
  }

  /** خطة الحكومة. */
  private Optional<List<Cluster>> owner(Sentence sentence, int noun) {
    return sentence.mentionsAt(whose(sentence, noun))
        .filter(m -> m.kind() != EntityKind.PLACE && m.kind() != EntityKind.OTHER)
        .map(m -> List.of(clusters.acting(clusters.of(m))))
        .findFirst();
  }

  /** Where the name of the owner begins: خطة / الحكومة, بيان ل / وزارة الخارجية, تقرير جديد ل / الأمم المتحدة, بيان صادر عن / الوزارة. */
  private static int whose(Sentence sentence, int noun) {
    if (sentence.token(noun).form().startsWith("ال")) {
      return -1;
    }
    int at = noun + 1;
    int end = sentence.tokens().size() - 1;
    while (at < end && sentence.token(at).isAdjective() && !sentence.token(at).hasLemma("صادر")) {
      at++;
    }
    if (at < end && (sentence.token(at).hasLemma("صادر") || sentence.token(at).form().equals("عن"))) {
      at += sentence.token(at).hasLemma("صادر") ? 2 : 1;
    }
    return at < end && sentence.token(at).form().equals("ل") ? at + 1 : at;
  }

  /** أعلنت الحكومة خطة: who does what the noun is part of. */
  private Optional<List<Cluster>> maker(Sentence sentence, int noun) {
    return inSentence(sentence)
        .filter(t -> t.claim().predicate() == noun
            || !JUDGING.contains(t.claim().type()) && holds(sentence, t.claim().predicate(), noun))
        .map(Told::actors)
        .findFirst()
        .or(() -> subject(sentence, noun))
        .or(() -> passed(sentence, noun));
  }

  /** صوت البرلمان في جلسته أمس على / قانون, وقعت مصر وقبرص في القاهرة / مذكرة: the vote or agreement before the noun that tells it first. */
  private Optional<List<Cluster>> passed(Sentence sentence, int noun) {
    boolean first = !sentence.token(noun).form().startsWith("ال") && noun > 0;
    return !first ? Optional.empty() : inSentence(sentence)
        .filter(t -> t.claim().predicate() < noun && sentence.token(t.claim().predicate()).isVerb()
            && (t.claim().type() == EventType.VOTE && isCouncil(t) && sentence.token(noun - 1).form().equals("على")
                || t.claim().type() == EventType.AGREEMENT && isNext(sentence, t.claim().predicate(), noun)))
        .map(Told::actors)
        .reduce((a, b) -> b);
  }

  /** وقعت روسيا وتركيا، أمس، في أستانا، / مذكرة: the noun stands for itself behind the verb, and no other verb between. */
  private static boolean isNext(Sentence sentence, int verb, int noun) {
    return noun > verb && !sentence.token(noun - 1).tag().equals("IN") && !sentence.token(noun - 1).tag().equals("NN")
        && sentence.tokens().subList(verb + 1, noun).stream().noneMatch(t -> t.isVerb() || t.tag().startsWith("W") || t.form().equals("أن"));
  }

  private static boolean holds(Sentence sentence, int predicate, int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.predicate() == predicate)
        .anyMatch(c -> isObject(c, noun));
  }

  private static boolean isObject(Clause clause, int noun) {
    return List.of("obj", "ب", "علي", "عن").stream()
        .flatMap(s -> clause.slot(s).stream()).anyMatch(p -> p.head() == noun);
  }

  /** اتخذت الحكومة قرارا: the subject of the verb, though the verb tells no event. */
  private Optional<List<Cluster>> subject(Sentence sentence, int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB
            && ((isObject(c, noun) || isFirst(sentence, c, noun)) && sentence.token(c.predicate()).hasLemmaOf(MAKING) || isSaidIn(sentence, c, noun)))
        .map(c -> c.slot("subj").stream()
            .flatMap(p -> sentence.mentions().stream().filter(m -> m.phrase().head() == p.head()).limit(1))
            .map(m -> clusters.acting(clusters.of(m))).distinct().toList())
        .filter(found -> !found.isEmpty())
        .findFirst();
  }

  private static boolean isFirst(Sentence sentence, Clause verb, int noun) {
    return !sentence.token(noun).form().startsWith("ال") && sentence.token(verb.predicate()).hasLemmaOf(SIGNING) && isNext(sentence, verb.predicate(), noun);
  }

  /** قالت الوزارة في بيان, أدانت الحركة، في بيان صحفي: what somebody says it in. */
  private static boolean isSaidIn(Sentence sentence, Clause verb, int noun) {
    return sentence.token(noun).hasLemmaOf(WRITTEN) && verb.slot("في").stream().anyMatch(p -> p.head() == noun);
  }

  /** أعلن الرئيس تجميد أعمال البرلمان: who declares, in the sentence right before. */
  private Optional<List<Cluster>> declarer(Sentence sentence, Token word) {
    return sentence.tokens().contains(word) ? Optional.empty() : sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB
            && sentence.token(c.predicate()).hasLemmaOf(DECLARING))
        .flatMap(c -> c.slot("subj").stream())
        .flatMap(p -> sentence.mentions().stream().filter(m -> m.phrase().head() == p.head()))
        .map(m -> List.of(clusters.acting(clusters.of(m))))
        .findFirst();
  }

  private Optional<List<Cluster>> step(Sentence sentence, Token word, int before) {
    return inSentence(sentence)
        .filter(t -> t.claim().predicate() < before)
        .filter(t -> STEPS.contains(t.claim().type()) && (!word.hasLemmaOf(DECIDED) || t.claim().type() != EventType.AGREEMENT))
        .filter(t -> !isInRelative(sentence, t.claim().predicate()))
        .filter(t -> !isBallot(sentence.token(t.claim().predicate())) || isCouncil(t))
        .map(Told::actors)
        .reduce((a, b) -> b);
  }

  /** الأراضي التي كان / يسيطر عليها: told of something, and no news. */
  private static boolean isInRelative(Sentence sentence, int verb) {
    int at = verb;
    while (at > 0 && !sentence.token(at).isPunctuation() && !sentence.token(at).tag().startsWith("W")
        && (at == verb || !sentence.token(at).isVerb() || sentence.token(at).hasLemma("كان"))) {
      at--;
    }
    return sentence.token(at).tag().startsWith("W") && sentence.token(at).form().startsWith("ال");
  }

  /** صوت مجلس الأمن لصالح القرار: a body that votes as a whole makes it. */
  private static boolean isCouncil(Told vote) {
    return vote.claim().status() == FactStatus.HAPPENED && vote.actors().size() == 1
        && BODIES.contains(vote.actors().getFirst().kind());
  }

  /** امتنعت بيرو عن التصويت: who votes on a draft has not written it. */
  private static boolean isBallot(Token word) {
    return word.hasLemma("تصويت") || word.hasLemma("صوت") || word.hasLemma("امتنع") || word.hasLemma("امتناع");
  }
}
