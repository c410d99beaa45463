package waqai.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.Hashtags;
import waqai.text.Mention;
import waqai.text.Span;
import waqai.text.Token.Gender;

/** All mentions of one article that stand for the same somebody or something. */
final class Cluster {
  /** The longest name that is taken for the fullest, in words. */
  private static final int LONGEST = 6;

  private static final String FATHER = "ابو";

  private final EntityKind kind;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final Set<String> forms = new LinkedHashSet<>();
  private final List<Span> spans = new ArrayList<>();

  /** Where mentions begin, and the nearest end of one that begins there. */
  private final TreeMap<Integer, Integer> places = new TreeMap<>();

  /** All names and descriptions as keys. */
  private final Set<String> words = new LinkedHashSet<>();

  private String fullest = "";
  private final Set<String> posts = new LinkedHashSet<>();
  private Optional<String> gazetteer;
  private Optional<String> country;
  private Gender gender;
  private boolean named;
  private boolean telling;
  private int lastSentence;

  Cluster(EntityKind kind, Optional<String> gazetteer, Optional<String> country, Gender gender) {
    this.kind = kind;
    this.gazetteer = gazetteer;
    this.country = country;
    this.gender = gender;
  }

  void add(Mention mention, String described, String whole) {
    if (mention.named()) {
      addName(mention.name());
    }
    addDescription(described);
    if (kind != EntityKind.COUNTRY && kind != EntityKind.PERSON && !whole.isEmpty()) {
      addDescription(whole);
    }
    spans.add(mention.nameSpan());
    places.merge(mention.nameSpan().begin(), mention.nameSpan().end(), Math::min);
    lastSentence = mention.sentence();
    if (gazetteer.isEmpty()) {
      gazetteer = mention.gazetteer();
    }
    if (country.isEmpty()) {
      country = mention.of();
    }
  }

  void addName(String written) {
    String name = Hashtags.closed(written);
    named = true;
    if (names.add(name)) {
      keys.add(Orthography.nameKey(name));
      words.add(Orthography.nameKey(name));
      boolean arm = kind == EntityKind.INTERNATIONAL && gazetteer.isPresent() && name.endsWith(" " + fullest);
      boolean fuller = !arm && words(name) > words(fullest) && words(name) <= LONGEST;
      boolean definite = name.startsWith("ال") && !fullest.startsWith("ال") && Orthography.nameKey(name).equals(Orthography.nameKey(fullest));
      fullest = names.size() == 1 || kind != EntityKind.COUNTRY && fuller || definite ? name : fullest;
    }
  }

  /** Other words by which the text calls it: its capital, a wider noun phrase. */
  void addDescription(String written) {
    String words = Hashtags.closed(written);
    if (descriptions.add(words)) {
      this.words.add(Orthography.nameKey(words));
    }
  }

  /** Words by which the text calls it, too loose to find it again by. */
  void addForm(String words) {
    forms.add(Hashtags.closed(words));
  }

  /** A post of the person, as a key. */
  void addPost(String key) {
    posts.add(key);
  }

  /** Takes this as its country unless one is known. */
  void country(String id) {
    country = country.isEmpty() ? Optional.of(id) : country;
  }

  EntityKind kind() {
    return kind;
  }

  /** Notes that it is known as one that tells what others do. */
  void telling() {
    telling = true;
  }

  boolean isTelling() {
    return telling;
  }

  boolean isPlace() {
    return kind.isSomewhere();
  }

  boolean named() {
    return named;
  }

  Optional<String> gazetteer() {
    return gazetteer;
  }

  Optional<String> country() {
    return country;
  }

  Set<String> posts() {
    return posts;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }

  int lastSentence() {
    return lastSentence;
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  Set<String> keys() {
    return keys;
  }

  /** The fullest name (of a country the first), or else the first description. */
  String name() {
    if (!names.isEmpty()) {
      return fullest;
    }
    return descriptions.isEmpty() ? "" : descriptions.iterator().next();
  }

  private static int words(String name) {
    return name.trim().split("\\s+").length;
  }

  /** Every other name and description, in the order of the text. */
  List<String> aliases() {
    Set<String> out = new LinkedHashSet<>(names);
    out.addAll(descriptions);
    out.addAll(forms);
    out.remove(name());
    out.remove("");
    return List.copyOf(out);
  }

  /** Whether some name or description of it has this key. */
  boolean isCalled(String key) {
    return words.contains(key);
  }

  /** Whether some name or description of it begins with this word and goes on. */
  boolean begins(String word) {
    return words.stream()
        .anyMatch(w -> w.length() > word.length() && w.charAt(word.length()) == ' ' && w.startsWith(word));
  }

  /** What some name or description of it has behind these words. */
  Stream<String> behind(String key) {
    return words.stream().filter(w -> w.startsWith(key + " ")).map(w -> w.substring(key.length() + 1));
  }

  /** Where the last mention begins that ends before a place in the text; -1 if none does. */
  int lastBefore(int at) {
    return places.headMap(at, true).descendingMap().entrySet().stream()
        .filter(e -> e.getValue() <= at)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** Where the first mention begins in the order of reading; far away if there is none. */
  int first() {
    return spans.isEmpty() ? Integer.MAX_VALUE : spans.getFirst().begin();
  }

  /** Whether a one-word or shorter name is part of a name of this person. */
  boolean hasNamePart(String key) {
    return keys.stream()
        .anyMatch(k -> k.equals(key) || endsWith(k, key) || k.startsWith(key + " "));
  }

  /** أحمد أبو الغيط, أبوالغيط: the same where father and name are written in one. */
  boolean hasNamePartInOne(String key) {
    String one = inOne(key);
    return one.startsWith(FATHER) && keys.stream().map(Cluster::inOne).anyMatch(k -> k.equals(one) || k.endsWith(" " + one));
  }

  private static String inOne(String key) {
    return key.replaceAll("(?<= |^)" + FATHER + " (?:ال)?|(?<= |^)" + FATHER + "ال", FATHER);
  }

  /** Whether a name ends in another that is not the father's: الحسين بن / عبد الله الثاني. */
  static boolean endsWith(String name, String part) {
    return name.endsWith(" " + part) && !name.endsWith(" بن " + part) && !name.endsWith(" ابن " + part);
  }
}
