package waqai.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.NameDistance;
import waqai.lexicon.Orthography;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** Finds which of the people of an article a name or a description stands for. */
final class Persons {
  /** How far back a description that fits anybody may point, in UTF-16 units. */
  private static final int REACH = 700;

  /** Words for somebody of whom more was told before: المسؤول الأمريكي, الدبلوماسي الكبير. Folded. */
  private static final Set<String> GENERIC =
      Set.of("مسؤول", "مسؤولة", "مسئول", "مسئولة", "دبلوماسي", "دبلوماسية", "سياسي", "سياسية", "قيادي",
          "قيادية", "زعيم", "معارض", "حقوقي", "حقوقية", "ناشط", "ناشطة");

  /** Those among them who hold no office: الرئيس is not meant by المعارض. */
  private static final Set<String> OPPOSED = Set.of("معارض", "حقوقي", "حقوقية", "ناشط", "ناشطة");

  /** The last sentence in which a name may follow the post that a headline told. */
  private static final int LEAD = 2;

  /** Whom such a word alone stands for is the one of his land: الملك. */
  private static final Set<String> RULERS = Set.of("الملك", "السلطان");

  private static final Set<String> HONOURS = Set.of("جلالة", "صاحب", "حضرة", "الجلالة", "سيدي", "مولانا");

  private static final Set<String> COUNTERPART = Set.of("نظير", "نظيرة", "نظيره", "نظيرت");
  private static final String LEADER = "زعيم";
  private static final String ENVOY = "سفير";

  /** Heads of these, and of a country, are whom الرئيس alone stands for. */
  private static final Set<String> STATES =
      Set.of("جمهورية", "دولة", "بلاد", "حكومة", "وزراء", "مجلس وزراء", "سلطة", "اتحاد روسي").stream()
          .map(Orthography::nameKey).collect(Collectors.toSet());

  /** Posts by which the news of a land call its own ruler. */
  private static final Set<String> HOME = Set.of("رئيس دولة", "رئيس بلاد", "أمير بلاد", "أمير دولة", "ملك بلاد", "سلطان بلاد").stream()
      .map(Orthography::nameKey).collect(Collectors.toSet());

  private static final Set<String> HEADS = Set.of(Orthography.nameKey("رئيس"), Orthography.nameKey("رئيسة"));

  private final List<Cluster> clusters;
  private final Gazetteer gazetteer;
  private final String text;

  Persons(List<Cluster> clusters, Gazetteer gazetteer, String text) {
    this.clusters = clusters;
    this.gazetteer = gazetteer;
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The person of a mention, if he was told of before. */
  Optional<Cluster> find(Mention mention, Sentence sentence) {
    return mention.named() ? named(mention).or(() -> announced(mention, sentence)) : described(mention, sentence);
  }

  /** A person by full name, by a part of it, or by a spelling close to it. */
  private Optional<Cluster> named(Mention mention) {
    String key = Orthography.nameKey(mention.name());
    Predicate<Cluster> namesake = c -> c.named() && (c.hasNamePart(key) || isPartOf(c, key) || c.hasNamePartInOne(key));
    Optional<Cluster> part = key.contains(" ") ? last(namesake) : foremost(namesake);
    if (part.isPresent()) {
      return part;
    }
    String surname = key.substring(key.lastIndexOf(' ') + 1);
    return last(c -> c.keys().stream().anyMatch(k ->
        NameDistance.near(k, key) || !key.contains(" ")
            && NameDistance.near(k.substring(k.lastIndexOf(' ') + 1), surname)));
  }

  /** A headline tells the post, the text the name: رئيس وزراء باكستان, and then his name. */
  private Optional<Cluster> announced(Mention mention, Sentence sentence) {
    if (sentence.index() > LEAD || mention.of().isEmpty() || mention.posts().stream().anyMatch(Mention.Post::former)) {
      return Optional.empty();
    }
    List<String> posts = posts(mention, sentence);
    List<String> whole = mention.posts().stream().map(p -> Orthography.nameKey(p.lemma())).filter(k -> k.contains(" ")).toList();
    return last(c -> !c.named() && c.country().equals(mention.of())
        && c.posts().stream().anyMatch(p -> posts.contains(p) || whole.stream().anyMatch(w -> p.startsWith(w))));
  }

  /** Whether the person's fullest name, not only the surname that he shares with others, is in this. */
  private static boolean isPartOf(Cluster cluster, String key) {
    boolean full = cluster.keys().stream().anyMatch(k -> k.contains(" "));
    return cluster.keys().stream()
        .filter(k -> !full || k.contains(" "))
        .anyMatch(k -> Cluster.endsWith(key, k) || key.startsWith(k + " "));
  }

  /** كيم: of two who bear one name the one of whom more was told, the later one of equals. */
  private Optional<Cluster> foremost(Predicate<Cluster> wanted) {
    return clusters.stream().filter(c -> c.kind() == EntityKind.PERSON).filter(wanted)
        .reduce((a, b) -> a.spans().size() > b.spans().size() ? a : b);
  }

  private Optional<Cluster> last(Predicate<Cluster> wanted) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (clusters.get(i).kind() == EntityKind.PERSON && wanted.test(clusters.get(i))) {
        return Optional.of(clusters.get(i));
      }
    }
    return Optional.empty();
  }

  /** The posts of a mention as keys: its words without ال and adjectives of origin. */
  List<String> posts(Mention mention, Sentence sentence) {
    return mention.posts().stream().map(p -> post(p, end(p, mention, sentence), sentence))
        .filter(k -> !k.isEmpty()).toList();
  }

  /** الجنرال / مارك ميلي: the rank or honour right before a name, by which alone he may be called later. */
  static Optional<String> rank(Mention mention, Sentence sentence) {
    List<Token> words = sentence.tokens().subList(mention.phrase().begin(), mention.phrase().end());
    Optional<String> ruler = IntStream.range(0, words.size())
        .filter(i -> mention.named() && words.get(i).span().begin() <= mention.nameSpan().begin() && RULERS.contains(words.get(i).form()))
        .filter(i -> !isServed(words, i))
        .mapToObj(i -> Orthography.nameKey(words.get(i).form())).findFirst();
    return ruler.or(() -> words.stream()
        .takeWhile(t -> t.span().begin() < mention.nameSpan().begin())
        .reduce((first, last) -> last)
        .filter(t -> mention.named() && t.isDefinite() && t.isNoun() && !t.isAdjective() && !(RULERS.contains(t.form()) && isServed(words, words.indexOf(t))))
        .map(t -> Orthography.nameKey(t.form())));
  }

  /** مدير مكتب جلالة / الملك سامي حداد: whose office it is, and not he who is named. */
  private static boolean isServed(List<Token> words, int ruler) {
    int before = ruler - 1;
    while (before >= 0 && HONOURS.contains(words.get(before).form())) {
      before--;
    }
    return before >= 0 && words.get(before).isNoun() && !words.get(before).isDefinite();
  }

  /** One past a post: رئيس / الفريق الحركي without a name is told apart by all its words. */
  private static int end(Mention.Post post, Mention mention, Sentence sentence) {
    boolean open = !mention.named() && mention.posts().size() == 1 && mention.phrase().end() > post.end()
        && !sentence.token(post.end() - 1).isDefinite();
    return open ? mention.phrase().end() : post.end();
  }

  private String post(Mention.Post post, int end, Sentence sentence) {
    String key = Orthography.nameKey(withoutOrigin(sentence.tokens().subList(post.begin(), end)));
    return key.replaceFirst(" (?:دول|جمهوري|مملك|سلطن)[هة](?= )", "").replaceFirst("^ا?حد ", "").replaceFirst("^((?:نايب )?رييسه?) (?:مجلس وزرا|حكوم[هة])(?= |$)", "$1 وزرا").replaceFirst("^عاهل(?= |$)", "ملك")
        .replaceFirst("^ناطق", "متحدث").replaceFirst("^(متحدثه?) رسمي?ه?(?= باسم )", "$1");
  }

  /** The words without what tells a land (العراقي, الكوري الجنوبي) or an owner. */
  String withoutOrigin(List<Token> words) {
    return IntStream.range(0, words.size())
        .filter(i -> !words.get(i).isPronoun() && gazetteer.nisba(words.get(i).form()).isEmpty())
        .filter(i -> i + 1 == words.size() || gazetteer.nisba(words.get(i).form(), words.get(i + 1).form()).isEmpty())
        .filter(i -> i == 0 || gazetteer.nisba(words.get(i - 1).form(), words.get(i).form()).isEmpty())
        .mapToObj(i -> words.get(i).whole())
        .collect(Collectors.joining(" "));
  }

  /** Whether one of two posts is told in fewer words: الوزير, وزير الخارجية. */
  private boolean samePost(String known, String told) {
    return known.equals(told) || isFuller(known, told) || isFuller(told, known);
  }

  /** رئيس وزراء جيبوتي: not he of whom nothing but الرئيس is told. */
  private static boolean isOfGovernment(String known, String told, Mention mention) {
    return mention.of().isPresent() && HEADS.contains(known) && told.startsWith(known + " وزرا");
  }

  /** Whether a post is told more fully than by the other; رئيس alone is the head of a state or a government. */
  private boolean isFuller(String post, String other) {
    if (!post.startsWith(other + " ")) {
      return false;
    }
    String rest = post.substring(other.length() + 1);
    return !HEADS.contains(other) || STATES.contains(rest)
        || gazetteer.named(rest).stream().anyMatch(e -> e.kind() == EntityKind.COUNTRY);
  }

  /** The person who holds the post, or is what, a title without a name tells. */
  private Optional<Cluster> described(Mention mention, Sentence sentence) {
    String lemma = mention.posts().isEmpty()
        ? Orthography.stripArticle(sentence.token(mention.phrase().head()).lemma())
        : mention.posts().getFirst().lemma();
    int at = sentence.token(mention.phrase().begin()).span().begin();
    if (COUNTERPART.contains(lemma)) {
      return counterpart(mention, at);
    }
    boolean lone = mention.phrase().end() - mention.phrase().begin() == 1;
    String key = Orthography.nameKey(
        sentence.span(mention.phrase().begin(), mention.phrase().end()).in(text));
    Optional<Cluster> sameWords = last(c -> c.isCalled(key));
    if (!lone && sameWords.isPresent()) {
      return sameWords;
    }
    if (lone && !sentence.token(mention.phrase().head()).isDefinite()) {
      return Optional.empty();
    }
    Gender gender = sentence.token(mention.phrase().head()).gender();
    Predicate<Cluster> fits = c -> c.kind() == EntityKind.PERSON && compatible(c, mention, gender)
        && !(lemma.equals(ENVOY) && isOfNoLand(c, mention));
    List<String> posts = posts(mention, sentence);
    String post = posts.isEmpty() ? Orthography.nameKey(lemma) : posts.getFirst();
    if (lone && RULERS.contains(sentence.token(mention.phrase().head()).form())) {
      return clusters.stream().filter(fits.and(c -> c.posts().contains(post))).min(Comparator.comparingInt(Cluster::first));
    }
    if (mention.of().isEmpty() && HOME.contains(post)) {
      return atHome(fits, post, isHonoured(mention, sentence), at);
    }
    return holder(fits.and(c -> c.posts().contains(post)), at, lone)
        .or(() -> holder(fits.and(c -> c.posts().stream().anyMatch(p -> samePost(p, post) && !isOfGovernment(p, post, mention))), at, lone))
        .or(() -> lone ? before(c -> c.kind() == EntityKind.PERSON && (c.begins(key) || c.begins(key + "ا")), at) : sameWords)
        .or(() -> mention.of().isEmpty() || mention.posts().isEmpty() ? Optional.empty() : before(fits.and(c -> isCounterpartOf(c, mention)), at))
        .or(() -> GENERIC.contains(lemma) && tellsNoBody(mention, sentence)
            ? before(fits.and(c -> !(lemma.equals(LEADER) && c.posts().stream().anyMatch(p -> p.startsWith("وزير"))) && !(OPPOSED.contains(lemma) && c.posts().stream().anyMatch(p -> !p.equals(post)))), at).filter(c -> c.lastBefore(at) >= at - REACH)
            : Optional.empty())
        .or(() -> sameWords);
  }

  /** رئيس الدولة, أمير البلاد: he who was called so before, or the head of a named state; no guest who comes after. */
  private Optional<Cluster> atHome(Predicate<Cluster> fits, String post, boolean honoured, int at) {
    String head = post.substring(0, post.indexOf(' '));
    Predicate<Cluster> ofState = c -> c.posts().stream()
        .anyMatch(p -> p.startsWith(head + " ") && (isFuller(p, head) || samePost(p, post)));
    return before(fits.and(c -> c.posts().contains(post)), at)
        .or(() -> clusters.stream().filter(fits.and(ofState)).filter(c -> c.first() < at).min(Comparator.comparingInt(Cluster::first)))
        .or(() -> honoured ? Optional.empty() : before(fits.and(c -> c.posts().contains(head)), at));
  }

  /** سمو رئيس الدولة: an honour that the guests do not have. */
  private static boolean isHonoured(Mention mention, Sentence sentence) {
    int begin = mention.phrase().begin();
    return sentence.tokens().subList(Math.max(0, begin - 2), begin + 2).stream().anyMatch(t -> t.form().endsWith("سمو"));
  }

  /** نظيره الإيراني فلان, الرئيس الإيراني: nothing but his land was told of him. */
  private boolean isCounterpartOf(Cluster told, Mention mention) {
    return told.named() && countryOf(told).equals(mention.of())
        && told.posts().stream().allMatch(COUNTERPART::contains) && !told.posts().isEmpty();
  }

  /** السفير الإسرائيلي is not the spokesman who was called السفير for his rank. */
  private static boolean isOfNoLand(Cluster known, Mention mention) {
    return mention.of().isPresent() && known.country().isEmpty() && known.posts().size() > 1;
  }

  /** القيادي في حركة X says of whom it speaks; المسؤول الأمريكي does not. */
  private static boolean tellsNoBody(Mention mention, Sentence sentence) {
    int next = mention.phrase().end();
    boolean within = next < sentence.tokens().size() && sentence.token(next).form().equals("في");
    return !within && mention.posts().stream().allMatch(p -> p.holder().isEmpty())
        && sentence.token(mention.phrase().head()).isDefinite();
  }

  /** نظيره التركي: who holds in that country the post of the one told before. */
  private Optional<Cluster> counterpart(Mention mention, int at) {
    Optional<Cluster> one = before(c -> c.kind() == EntityKind.PERSON && !c.posts().isEmpty(), at);
    if (one.isEmpty() || mention.of().isEmpty()) {
      return Optional.empty();
    }
    return nearest(
        c -> c.kind() == EntityKind.PERSON && c != one.get()
            && countryOf(c).equals(mention.of())
            && (c.posts().stream().anyMatch(one.get().posts()::contains) || isCounterpartOf(c, mention)),
        at);
  }

  private boolean compatible(Cluster cluster, Mention mention, Gender gender) {
    Optional<String> country = countryOf(cluster);
    Optional<String> land = mention.of().filter(id -> !isCountry(id)).flatMap(gazetteer::byId)
        .filter(e -> e.kind() == EntityKind.PLACE).flatMap(Gazetteer.Entry::of);
    boolean elsewhere = land.isPresent() && country.isPresent() && !country.equals(land);
    boolean sameCountry = mention.of().isEmpty() || country.isEmpty()
        || !isCountry(mention.of().get()) || country.equals(mention.of());
    return sameCountry && !elsewhere && Genders.agree(gender, cluster.gender());
  }

  private boolean isCountry(String id) {
    return gazetteer.byId(id).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }

  /** The gazetteer id of the country of a person or body, as the text or the gazetteer tells it. */
  Optional<String> countryOf(Cluster cluster) {
    return cluster.country()
        .or(() -> cluster.gazetteer().flatMap(gazetteer::byId).flatMap(Gazetteer.Entry::of))
        .flatMap(id -> isCountry(id) ? Optional.of(id)
            : gazetteer.byId(id).flatMap(Gazetteer.Entry::of).filter(this::isCountry));
  }

  /** The fitting cluster mentioned last before a place in the text; else the first after it. */
  Optional<Cluster> nearest(Predicate<Cluster> wanted, int at) {
    return before(wanted, at)
        .or(() -> clusters.stream().filter(wanted).min(Comparator.comparingInt(Cluster::first)));
  }

  /** الرئيس alone, of a few who hold the post: the one of home, of whom no land is told. */
  private Optional<Cluster> holder(Predicate<Cluster> wanted, int at, boolean lone) {
    List<Cluster> told = lone ? clusters.stream().filter(wanted).filter(c -> c.first() < at).toList() : List.of();
    List<Cluster> home = told.stream().filter(c -> c.named() && c.country().isEmpty()).toList();
    return home.size() == 1 && home.size() < told.size() ? Optional.of(home.getFirst()) : nearest(wanted, at);
  }

  /** All fitting clusters that are mentioned before a place in the text. */
  List<Cluster> told(Predicate<Cluster> wanted, int at) {
    return clusters.stream().filter(wanted).filter(c -> c.lastBefore(at) >= 0).toList();
  }

  /** The fitting cluster mentioned last before a place in the text. */
  Optional<Cluster> before(Predicate<Cluster> wanted, int at) {
    return clusters.stream()
        .filter(wanted)
        .filter(c -> c.lastBefore(at) >= 0)
        .max(Comparator.comparingInt(c -> c.lastBefore(at)));
  }
}
