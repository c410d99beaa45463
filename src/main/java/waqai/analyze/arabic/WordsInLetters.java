package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Tells who says something in a call, a letter or a statement, and to whom: تلقى الملك اتصالا من الرئيس / أعرب خلاله عن
 * تعازيه, بعث الملك برقية إلى الرئيس / هنأه فيها, أصدر الحزب بيانا / أدان فيه الهجوم.
 */
final class WordsInLetters {
  private static final Set<String> RECEIVING = Set.of("تلقي", "تسلم", "استقبل");
  private static final Set<String> SENDING = Set.of("بعث", "ارسل", "وجه");
  private static final Set<String> LETTERS = Set.of("اتصال", "مكالمة", "رسالة", "برقية", "خطاب", "كتاب", "مهاتفة");
  private static final Set<String> FEELING = Set.of("اعرب", "عبر", "قدم");
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final List<String> WITHIN = List.of("خلال", "في", "عبر");

  private final List<Token> tokens;
  private final Agreement agreement;

  WordsInLetters(List<Token> tokens) {
    this.tokens = tokens;
    agreement = new Agreement(tokens);
  }

  /** The clauses, such verbs with their doer, whom they fit. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream()
        .map(c -> isWithin(c) ? letter(c, clauses).map(l -> told(c, l)).orElse(c) : author(c, clauses).map(d -> c.with("subj", d)).orElse(c))
        .toList();
  }

  /** رفع المحتجون لافتات / تطالب بالإفراج, أصدر الحزب بيانا / يدعو إلى الحوار: whose words they are. */
  private Optional<List<Phrase>> author(Clause wanting, List<Clause> clauses) {
    List<Phrase> words = wanting.slot("subj");
    boolean own = wanting.kind() == Clause.Kind.VERB && wanting.link() == Clause.Link.RELATIVE && words.size() == 1
        && tokens.get(wanting.predicate()).lemmas().stream().anyMatch(l -> WORDS.isTransitive(l) || WORDS.isAddressing(l))
        && words.getFirst().head() < wanting.predicate()
        && tokens.get(words.getFirst().head()).lemmas().stream().anyMatch(WORDS::isUttered);
    return clauses.stream()
        .filter(c -> own && c.kind() == Clause.Kind.VERB && c.predicate() < words.getFirst().head())
        .filter(c -> Stream.of("obj", "obj2", "ب").flatMap(s -> c.slot(s).stream()).anyMatch(p -> p.head() == words.getFirst().head()))
        .map(c -> between(c.slot("subj"), c, wanting))
        .filter(doers -> !doers.isEmpty())
        .reduce((a, b) -> b);
  }

  /** A verb without a subject behind it, and right behind it خلاله or فيه. */
  private boolean isWithin(Clause clause) {
    int pronoun = clause.predicate() + 2;
    return clause.kind() == Clause.Kind.VERB && pronoun < tokens.size() && tokens.get(pronoun).isPronoun()
        && tokens.get(clause.predicate()).tag().startsWith("VB")
        && WITHIN.stream().flatMap(s -> clause.slot(s).stream()).anyMatch(p -> p.head() == pronoun)
        && clause.slot("subj").stream().allMatch(p -> p.head() < clause.predicate());
  }

  /** The verb that tells of the call or letter before. */
  private Optional<Clause> letter(Clause words, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < words.predicate())
        .filter(c -> isExchange(c) || utters(c, words))
        .reduce((a, b) -> b);
  }

  private boolean isExchange(Clause clause) {
    Token verb = tokens.get(clause.predicate());
    return (verb.hasLemmaOf(RECEIVING) || verb.hasLemmaOf(SENDING))
        && clause.arguments().values().stream().flatMap(List::stream).anyMatch(p -> tokens.get(p.head()).hasLemmaOf(LETTERS));
  }

  /** أصدر بيانا / أدان فيه, أدلى بتصريح / قال فيه: the words of whom the verb makes the doer. */
  private boolean utters(Clause clause, Clause words) {
    return Stream.of("obj", "obj2", "ب").flatMap(s -> clause.slot(s).stream())
        .filter(p -> clause.predicate() < p.head() && p.head() < words.predicate())
        .anyMatch(p -> tokens.get(p.head()).lemmas().stream().anyMatch(WORDS::isUttered));
  }

  private Clause told(Clause words, Clause letter) {
    boolean received = tokens.get(letter.predicate()).hasLemmaOf(RECEIVING);
    List<Phrase> here = sender(letter, words);
    List<Phrase> there = between(letter.slot(received ? "من" : "الي"), letter, words);
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(words.arguments());
    List<Phrase> sender = received ? there : here;
    List<Phrase> reader = received ? here : there;
    if (!sender.isEmpty() && agreement.followsOn(tokens.get(words.predicate()), sender)) {
      slots.put("subj", sender);
    } else if (reader.equals(slots.get("subj"))) {
      slots.remove("subj");
    }
    if (!reader.isEmpty() && tokens.get(words.predicate()).hasLemmaOf(FEELING)) {
      slots.putIfAbsent("ل", reader);
    }
    return words.with(slots);
  }

  /** The subject behind the verb, or the one before it: الرئيس أصدر بيانا / نفى فيه. */
  private static List<Phrase> sender(Clause letter, Clause words) {
    List<Phrase> behind = between(letter.slot("subj"), letter, words);
    return behind.isEmpty() ? letter.slot("subj").stream().filter(p -> p.head() < letter.predicate()).toList() : behind;
  }

  private static List<Phrase> between(List<Phrase> phrases, Clause letter, Clause words) {
    return phrases.stream().filter(p -> letter.predicate() < p.head() && p.head() < words.predicate()).toList();
  }
}
