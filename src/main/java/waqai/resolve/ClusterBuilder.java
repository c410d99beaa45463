package waqai.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Hashtags;
import waqai.text.Interruption;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Span;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Joins the mentions of an article into clusters, in the order of the text. */
final class ClusterBuilder {
  /** Kinds whose names often stand without the noun before them. */
  private static final Set<EntityKind> BODIES =
      Set.of(EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.ORGANIZATION);

  /** How often as often as another a land must be told to be the article's home. */
  private static final int HOME = 4;

  /** How near a land was told that is meant whatever the rest of the article is about, in characters. */
  private static final int NEAR = 60;

  /** What is only a part of that whose name stands behind it: مواقع / الجيش. */
  private static final Set<String> PORTIONS = WordClasses.list().words("portion");

  private final AnalyzedText text;
  private final String words;
  private final Gazetteer gazetteer;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Mention, Cluster> of = new IdentityHashMap<>();
  private final Map<String, Cluster> byGazetteer = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<List<Integer>, Cluster> things = new HashMap<>();
  private final Persons persons;
  private final Members members;
  private final ShortForms shortForms;

  /**
   * The clusters of an article.
   *
   * @param ranks lemmas of who serves in a body: جندي, مقاتل
   */
  ClusterBuilder(AnalyzedText text, Gazetteer gazetteer, Set<String> ranks) {
    this.text = text;
    words = Hashtags.opened(text.article().text());
    this.gazetteer = gazetteer;
    members = new Members(ranks);
    persons = new Persons(clusters, gazetteer, words);
    shortForms = new ShortForms(persons, gazetteer);
    for (Sentence sentence : text.sentences()) {
      sentence.mentions().stream().filter(m -> m.named()).forEach(m -> place(m, sentence));
    }
    for (Sentence sentence : text.sentences()) {
      sentence.mentions().stream().filter(m -> !m.named()).forEach(m -> place(m, sentence));
    }
  }

  /** The cluster of a mention. */
  Cluster of(Mention mention) {
    return of.get(mention);
  }

  /** What is hit or taken and has no mention: هضبتين شرق البلدة. */
  Cluster thing(Filler.Words words) {
    return things.computeIfAbsent(List.of(words.sentence(), words.token()), at -> {
      Sentence sentence = text.sentences().get(words.sentence());
      Phrase phrase = words.phrase();
      int end = phrase.head() + 1;
      while (end < phrase.end() && (sentence.token(end).isAdjective() || (sentence.token(end).isNoun() || sentence.token(end).isName()) && !sentence.token(end - 1).isAdjective())) {
        end++;
      }
      Span span = sentence.span(phrase.begin(), end);
      Mention mention = new Mention(words.sentence(), new Phrase(phrase.head(), phrase.begin(), end), EntityKind.OTHER, span.in(this.words), span,
          span, false, Optional.empty(), List.of(), Optional.empty());
      place(mention, sentence);
      return of.get(mention);
    });
  }

  /** Those there are by now; more may be made while one looks at them. */
  List<Cluster> clusters() {
    return List.copyOf(clusters);
  }

  /** The cluster of a gazetteer entry, made when no mention has made it yet. */
  Cluster ofEntry(Entry entry) {
    return byGazetteer.computeIfAbsent(
        entry.id(),
        id -> {
          Cluster made = new Cluster(entry.kind(), Optional.of(id), entry.of(), gender(entry));
          made.addName(entry.name());
          clusters.add(made);
          return made;
        });
  }

  private static Gender gender(Entry entry) {
    return entry.kind() == EntityKind.PERSON ? Gender.UNKNOWN
        : BODIES.contains(entry.kind()) ? Genders.ofBody(entry.name()) : Genders.ofCountry(entry.name());
  }

  private void place(Mention mention, Sentence sentence) {
    Interruption.check();
    Cluster cluster = find(mention, sentence).orElseGet(() -> make(mention, sentence));
    String described =
        mention.named() && mention.kind() != EntityKind.PERSON
            ? described(mention, sentence)
            : mention.named() ? mention.name() : described(mention, sentence);
    int begin = mention.phrase().begin();
    boolean opens = mention.whole().begin() == sentence.token(begin).span().begin();
    String whole = (opens ? Width.hidden(sentence, begin) : "") + mention.whole().in(words);
    boolean part = mention.named() && sentence.token(begin).hasLemmaOf(PORTIONS) && !mention.name().startsWith(sentence.token(begin).form());
    cluster.add(mention, part ? mention.name() : described, part ? "" : whole);
    if (part) {
      cluster.addForm(whole);
    }
    if (mention.kind() == EntityKind.PERSON) {
      cluster.gender(gender(mention, sentence));
      persons.posts(mention, sentence).forEach(cluster::addPost);
      Persons.rank(mention, sentence).ifPresent(cluster::addPost);
    }
    if (!mention.named()) {
      Width width = new Width(sentence, words);
      width.of(mention).forEach(cluster::addDescription);
      width.all(mention).forEach(cluster::addForm);
    }
    ShortNames.behind(mention, words).ifPresent(cluster::addDescription);
    ShortNames.within(mention, words).forEach(cluster::addForm);
    cluster.gazetteer().ifPresent(g -> byGazetteer.putIfAbsent(g, cluster));
    of.put(mention, cluster);
  }

  private String described(Mention mention, Sentence sentence) {
    if (!mention.named() && !mention.name().equals(mention.nameSpan().in(words))) {
      return mention.name();
    }
    if (mention.kind() == EntityKind.GROUP && !mention.named()) {
      return new Width(sentence, words).counted(mention);
    }
    return Width.words(
        sentence, mention.phrase().begin(), mention.phrase().end(), words);
  }

  private Cluster make(Mention mention, Sentence sentence) {
    Optional<String> known = mention.gazetteer();
    Cluster cluster = new Cluster(mention.kind(), known, mention.of(), gender(mention, sentence));
    if (mention.kind() == EntityKind.COUNTRY) {
      known.flatMap(gazetteer::byId).filter(e -> !mention.named() || isShort(mention, e))
          .map(Entry::name).ifPresent(cluster::addName);
    }
    known.flatMap(gazetteer::byId).filter(e -> Informants.isTelling(e.name())).ifPresent(e -> cluster.telling());
    clusters.add(cluster);
    return cluster;
  }

  /** المملكة, الاحتلال: what a country is only called where one knows which is meant. */
  private static boolean isShort(Mention mention, Entry country) {
    String key = Orthography.nameKey(mention.name());
    return country.names().stream().noneMatch(n -> Orthography.nameKey(n).equals(key));
  }

  private Gender gender(Mention mention, Sentence sentence) {
    Token head = sentence.token(mention.phrase().head());
    if (mention.kind() == EntityKind.COUNTRY) {
      return Genders.ofCountry(mention.name());
    }
    if (mention.kind() == EntityKind.PERSON) {
      return head.isName() ? Gender.UNKNOWN : Genders.ofTitle(title(mention, sentence));
    }
    if (mention.kind() == EntityKind.GROUP) {
      return Gender.UNKNOWN;
    }
    if (BODIES.contains(mention.kind()) && mention.named() && mention.phrase().end() == mention.phrase().begin() + 1) {
      return mention.gazetteer().flatMap(gazetteer::byId).map(e -> Genders.ofBody(e.name())).orElse(Gender.UNKNOWN);
    }
    return isShortForMinistry(mention, sentence) ? Gender.FEMININE : Genders.ofNoun(head);
  }

  /** الدفاع الروسية, النفط العراقية: the field of a ministry, with an adjective of the ministry's gender. */
  private static boolean isShortForMinistry(Mention mention, Sentence sentence) {
    int begin = mention.phrase().begin();
    return mention.kind() == EntityKind.GOVERNMENT && mention.phrase().end() == begin + 2 && sentence.token(begin).isDefinite()
        && sentence.token(begin).isNoun() && sentence.token(begin + 1).form().endsWith("ية");
  }

  /** دولة / رئيس الوزراء, معالي / الوزير: the post behind an honour tells the gender. */
  private static Token title(Mention mention, Sentence sentence) {
    int head = mention.phrase().head();
    return sentence.token(mention.posts().stream().map(Mention.Post::begin).findFirst().filter(b -> b == head + 1).orElse(head));
  }

  private Optional<Cluster> find(Mention mention, Sentence sentence) {
    if (mention.gazetteer().isPresent()) {
      Cluster known = byGazetteer.get(mention.gazetteer().get());
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<Cluster> body = members.body(mention, sentence).map(of::get);
    if (body.isPresent()) {
      return body;
    }
    if (mention.kind() == EntityKind.PERSON) {
      return (mention.named() ? Optional.<Cluster>empty() : new Honoured(text, of::get).of(mention))
          .or(() -> persons.find(mention, sentence));
    }
    String key = Orthography.nameKey(
        mention.named() ? mention.name() : described(mention, sentence));
    List<String> cases = mention.named() ? List.of(key) : ShortForms.cases(key);
    Numbered numbered = new Numbered(mention, sentence);
    Optional<Cluster> same =
        last(c -> c.kind() == mention.kind() && cases.stream().anyMatch(k -> c.keys().contains(k) || c.isCalled(k)) && !(c.kind() == EntityKind.GROUP && numbered.differs(c)));
    return same.or(() -> withoutNoun(mention, key))
        .or(() -> shortForms.find(mention, sentence));
  }

  /** حزب السلام الجديد and "السلام الجديد": one of two names has a noun more before it. */
  private Optional<Cluster> withoutNoun(Mention mention, String key) {
    return BODIES.contains(mention.kind())
        ? last(c -> c.kind() == mention.kind() && c.named() && c.gazetteer().equals(mention.gazetteer())
            && c.keys().stream()
            .anyMatch(k -> isTail(key, k) || mention.named() && isTail(k, key)))
        : Optional.empty();
  }

  private static boolean isTail(String longer, String shorter) {
    return longer.substring(longer.indexOf(' ') + 1).equals(shorter) && longer.length() > shorter.length();
  }

  private Optional<Cluster> last(Predicate<Cluster> wanted) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (wanted.test(clusters.get(i))) {
        return Optional.of(clusters.get(i));
      }
    }
    return Optional.empty();
  }

  /** The body of a kind told last before a place in the text whose name begins with a word. */
  Optional<Cluster> beginning(EntityKind kind, String word, int at) {
    return persons.nearest(c -> c.kind() == kind && c.named() && c.begins(word), at);
  }

  /** A capital that acts is its country: القاهرة, العاصمة المصرية. */
  Cluster acting(Cluster cluster) {
    if (cluster.kind() != EntityKind.PLACE) {
      return cluster;
    }
    Optional<Entry> country = gazetteer.countryOfCapital(cluster.name())
        .or(() -> cluster.begins("عاصمه") ? persons.countryOf(cluster).flatMap(gazetteer::byId) : Optional.empty());
    if (country.isEmpty()) {
      return cluster;
    }
    Cluster whole = ofEntry(country.get());
    whole.addDescription(cluster.name());
    return whole;
  }

  /** The country that somebody or something belongs to; a country itself. */
  Optional<Cluster> countryOf(Cluster cluster) {
    if (cluster.kind() == EntityKind.COUNTRY) {
      return Optional.of(cluster);
    }
    return persons.countryOf(cluster).flatMap(gazetteer::byId).map(this::ofEntry);
  }

  /** The two countries named last before a token, but for some; none when there are not two. */
  List<Cluster> lastCountries(int sentence, int token, Predicate<Cluster> others) {
    int at = text.sentences().get(sentence).token(token).span().begin();
    List<Cluster> found = clusters().stream()
        .filter(c -> c.kind() == EntityKind.COUNTRY && c.lastBefore(at) >= 0 && !others.test(c))
        .sorted(java.util.Comparator.comparingInt(c -> -c.lastBefore(at)))
        .limit(2)
        .toList();
    return found.size() == 2 ? found : List.of();
  }

  /** The only one told of whom something holds. */
  Optional<Cluster> only(Predicate<Cluster> wanted) {
    List<Cluster> found = clusters().stream().filter(wanted).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The country named last before a token, unless the article is all about another; else the first of the article. */
  Optional<Cluster> lastCountry(int sentence, int token) {
    int at = text.sentences().get(sentence).token(token).span().begin();
    Cluster best = null;
    int bestAt = -1;
    for (Cluster cluster : clusters) {
      int last = cluster.kind() == EntityKind.COUNTRY ? cluster.lastBefore(at) : -1;
      if (last > bestAt) {
        best = cluster;
        bestAt = last;
      }
    }
    int near = bestAt;
    return Optional.ofNullable(best).map(c -> at - near < NEAR ? c : orHome(c))
        .or(() -> capitalBefore(at))
        .or(() -> clusters.stream().filter(c -> c.kind() == EntityKind.COUNTRY).findFirst());
  }

  /** وزير المال: the land to which so many times as many of those told belong as to any other. */
  Optional<Cluster> home(int times) {
    List<Map.Entry<String, Integer>> lands = weights().entrySet().stream()
        .filter(e -> gazetteer.byId(e.getKey()).filter(l -> l.kind() == EntityKind.COUNTRY).isPresent())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
    boolean foremost = !lands.isEmpty() && (lands.size() == 1 || lands.getFirst().getValue() >= times * lands.get(1).getValue());
    return foremost ? gazetteer.byId(lands.getFirst().getKey()).map(this::ofEntry) : Optional.empty();
  }

  /** How many mentions are of each land and its people, places and bodies. */
  private Map<String, Integer> weights() {
    if (weights.isEmpty()) {
      of.forEach((mention, cluster) -> persons.countryOf(cluster).or(cluster::gazetteer).ifPresent(id -> weights.merge(id, 1, Integer::sum)));
    }
    return weights;
  }

  /** تلقى القيادي تعليمه في الأردن ... جنوب البلاد: the land to which nearly all belong, where another is told in passing. */
  private Cluster orHome(Cluster last) {
    int own = last.gazetteer().map(id -> weights().getOrDefault(id, 0)).orElse(Integer.MAX_VALUE / HOME);
    return weights().entrySet().stream()
        .filter(e -> e.getValue() >= HOME && e.getValue() >= HOME * own)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> gazetteer.byId(e.getKey())).filter(e -> e.kind() == EntityKind.COUNTRY)
        .map(this::ofEntry).orElse(last);
  }

  /** غادر الدوحة بعد زيارة للبلاد: the country of the capital named last. */
  private Optional<Cluster> capitalBefore(int at) {
    return persons.nearest(c -> c.kind() == EntityKind.PLACE && c.lastBefore(at) >= 0
            && gazetteer.countryOfCapital(c.name()).isPresent(), at)
        .map(this::acting);
  }

  /** The entry of a cluster. */
  Optional<Entry> entry(Cluster cluster) {
    return cluster.gazetteer().flatMap(gazetteer::byId);
  }
}
