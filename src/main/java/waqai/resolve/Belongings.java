package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler.Pronoun;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Finds whose a thing is that is told with a possessive (قواتها, حزبه), and who we are in a quotation. */
final class Belongings {
  private static final Set<EntityKind> OF_STATE =
      Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.GROUP);

  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  /** Words for the men and arms of a body: قوات, مقاتلون, طائرات. */
  private static final Set<String> MEN = WordClasses.list().words("own-men");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final PronounResolver pronouns;

  Belongings(AnalyzedText text, ClusterBuilder clusters, PronounResolver pronouns) {
    this.text = text;
    this.clusters = clusters;
    this.pronouns = pronouns;
  }

  /** The body that a description with a possessive stands for; the cluster itself without one. */
  Cluster owned(Mention mention, Cluster cluster) {
    Sentence sentence = text.sentences().get(mention.sentence());
    int next = mention.phrase().head() + 1;
    if (mention.named() || next >= sentence.tokens().size()
        || !sentence.token(next).tag().equals("PRP$")) {
      return cluster;
    }
    Token possessive = sentence.token(next);
    Optional<Cluster> owner = pronouns.resolve(new Pronoun(
        sentence.index(), next, gender(possessive), possessive.number(), false), List.of());
    String word = Orthography.nameKey(sentence.token(mention.phrase().head()).form());
    cluster.addDescription(
        sentence.span(mention.phrase().begin(), next + 1).in(text.article().text()));
    Optional<Cluster> force = isForce(mention, sentence) ? owner.flatMap(this::force) : Optional.empty();
    if (force.isPresent()) {
      return force.get();
    }
    if (OF_STATE.contains(mention.kind())) {
      return owner.flatMap(clusters::countryOf).map(c -> ofState(cluster, c, word)).orElse(cluster);
    }
    Optional<Cluster> apposed = apposed(mention, sentence, next + 1);
    if (apposed.isPresent()) {
      return apposed.get();
    }
    return mention.kind() == EntityKind.PARTY
        ? owner.flatMap(this::party)
            .or(() -> clusters.beginning(EntityKind.PARTY, word, possessive.span().begin()))
            .orElse(cluster)
        : cluster;
  }

  /** حزبه / حركة الإنصاف: the body named right behind. */
  private Optional<Cluster> apposed(Mention mention, Sentence sentence, int at) {
    return sentence.mentions().stream()
        .filter(m -> m.named() && m.kind() == mention.kind() && m.phrase().begin() == at)
        .map(clusters::of)
        .findFirst();
  }

  /** The party in which somebody has a post: رئيس حزب الأمة. */
  private Optional<Cluster> party(Cluster owner) {
    return body(owner, Set.of(EntityKind.PARTY));
  }

  /** قائد الجيش: قواته, الحركة: مقاتليها: the body that fights, or in which somebody has a post. */
  private Optional<Cluster> force(Cluster owner) {
    return FIGHTING.contains(owner.kind()) ? Optional.of(owner) : body(owner, FIGHTING);
  }

  /** قواته, but not ثلاثة من قواته. */
  private static boolean isForce(Mention mention, Sentence sentence) {
    int head = mention.phrase().head();
    Optional<Token> before = head > 0 ? Optional.of(sentence.token(head - 1)) : Optional.empty();
    return mention.phrase().begin() == head && sentence.token(head).hasLemmaOf(MEN)
        && before.filter(t -> t.tag().equals("CD") || t.form().equals("من")).isEmpty();
  }

  private Optional<Cluster> body(Cluster owner, Set<EntityKind> kinds) {
    return text.sentences().stream()
        .flatMap(s -> s.mentions().stream()
            .filter(m -> m.kind() == EntityKind.PERSON && clusters.of(m) == owner)
            .flatMap(m -> m.posts().stream())
            .flatMap(p -> p.holder().stream())
            .flatMap(h -> s.mentions().stream().filter(m -> m.phrase().head() == h)))
        .filter(m -> kinds.contains(m.kind()))
        .map(clusters::of)
        .findFirst();
  }

  private Cluster ofState(Cluster cluster, Cluster country, String word) {
    if (cluster.kind() != EntityKind.GROUP) {
      Optional<Cluster> known = clusters.clusters().stream()
          .filter(c -> c != cluster && c.kind() == cluster.kind() && c.named())
          .filter(c -> clusters.countryOf(c).equals(Optional.of(country)))
          .filter(c -> c.begins(word))
          .findFirst();
      if (known.isPresent()) {
        return known.get();
      }
    }
    country.gazetteer().ifPresent(cluster::country);
    return cluster;
  }

  private static Gender gender(Token pronoun) {
    return switch (pronoun.form()) {
      case "ه" -> Gender.MASCULINE;
      case "ها" -> Gender.FEMININE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whether a pronoun or a verb is in the first person of the plural. */
  boolean isWe(Pronoun pronoun) {
    return isFirstPlural(text.sentences().get(pronoun.sentence()).token(pronoun.token()));
  }

  /**
   * نحن, فرضنا: the country for which an official speaks, the body that speaks; ندين, نرفض: the one who
   * speaks.
   */
  Optional<Cluster> we(List<Cluster> speakers, boolean judging) {
    if (speakers.size() != 1 || Informants.tells(speakers.getFirst())) {
      return Optional.empty();
    }
    Cluster speaker = speakers.getFirst();
    boolean official = !judging && speaker.kind() == EntityKind.PERSON && !speaker.posts().isEmpty();
    return official ? clusters.countryOf(speaker).or(() -> Optional.of(speaker)) : Optional.of(speaker);
  }

  private static boolean isFirstPlural(Token token) {
    if (token.isPronoun()) {
      return token.form().equals("نا") || token.form().equals("نحن");
    }
    boolean perfect = token.tag().equals("VBD") && token.form().endsWith("نا")
        && !token.lemma().endsWith("ن") && !token.lemma().endsWith("ني");
    boolean imperfect = token.tag().equals("VBP") && token.form().startsWith("ن")
        && !token.lemma().startsWith("ن");
    return perfect || imperfect;
  }
}
