package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Follows a coordination from one name to the next where the tree has lost it. */
final class Coordination {
  /** How many words may stand between two groups that are joined. */
  private static final int REACH = 6;

  /** How many words a post may take up between two who are put into posts. */
  private static final int POST = 16;

  private static final Set<EntityKind> LANDS = Set.of(EntityKind.COUNTRY, EntityKind.PLACE);

  private final Sentence sentence;
  private final Set<String> quantifiers;

  Coordination(Sentence sentence, Set<String> quantifiers) {
    this.sentence = sentence;
    this.quantifiers = quantifiers;
  }

  /** The people joined to people: مقتل X، ونائبه Y، في غارة; 29 ضابطا برتبة عقيد و5 جنرالات. */
  List<Mention> after(Mention first) {
    List<Mention> out = new ArrayList<>();
    boolean each = isEach(first);
    Optional<Mention> next = beside(first, each);
    while (next.isPresent()) {
      out.add(next.get());
      next = beside(next.get(), each);
    }
    return out;
  }

  /** اتهمت واشنطن، الثلاثاء، موسكو / وطهران: a land or its capital joined to another before a preposition or a stop. */
  Optional<Mention> land(Mention first) {
    int at = first.phrase().end();
    return LANDS.contains(first.kind()) && first.named() && at + 1 < size() && sentence.token(at).form().equals("و")
        && sentence.token(at).tag().equals("CC")
        ? beginningAt(at + 1).filter(m -> m.kind() == first.kind() && m.named() && isFree(m))
            .filter(m -> m.phrase().end() < size() && sentence.token(m.phrase().end()).tag().matches("IN|PUNC"))
        : Optional.empty();
  }

  /** القوات الهندية / والباكستانية: the others whom the noun of the first names, each by an adjective. */
  List<Mention> ofSameNoun(Mention first) {
    List<Mention> out = new ArrayList<>();
    int at = first.phrase().end();
    while (first.phrase().end() - first.phrase().head() == 2 && at + 1 < size() && sentence.token(at).form().equals("و")) {
      Optional<Mention> next = beginningAt(at + 1).filter(m -> m.kind() == first.kind() && m.phrase().end() == m.phrase().head() + 1
          && m.name().startsWith(first.name().split(" ")[0] + " "));
      if (next.isEmpty()) {
        break;
      }
      out.add(next.get());
      at = next.get().phrase().end();
    }
    return out;
  }

  /** إعفاء كل من وزير الاقتصاد ووزير العدل: what begins so is never one alone. */
  boolean isEach(Mention first) {
    int begin = first.phrase().begin();
    return begin > 1 && sentence.token(begin - 1).form().equals("من") && sentence.token(begin - 2).form().equals("كل");
  }

  private Optional<Mention> beside(Mention mention, boolean each) {
    Optional<Mention> next = mention.kind() == EntityKind.PERSON
        ? next(mention.phrase().end(), each).or(() -> newPost(mention).flatMap(this::behindPost)) : isCounted(mention) ? counted(mention.phrase().end()) : Optional.empty();
    return next.filter(m -> isOfTwo(mention) || isFree(m));
  }

  /** الرئيسين فلان / وفلان: a post of two, so that the second belongs with the first whatever follows. */
  private boolean isOfTwo(Mention first) {
    Token head = sentence.token(first.phrase().begin());
    return first.named() && first.posts().stream().anyMatch(p -> p.begin() == head.index() && isDual(head, p));
  }

  /** النائبان, الرئيسين: whether this word calls two by a post; السلطان is one. */
  static boolean isDual(Token head, Mention.Post post) {
    String form = Orthography.fold(head.form());
    return form.matches("ال.{3,}(ين|ان)") && form.equals("ال" + Orthography.fold(post.lemma().split(" ")[0]) + form.substring(form.length() - 2));
  }

  /** تعيين فلان وزيرا للدفاع خلفا لفلان، / وفلان وزيرا للمالية: the next who is put into a post. */
  private Optional<Mention> behindPost(int post) {
    for (int at = post + 1; at + 1 < size() && at < post + POST && !isVerbal(sentence.token(at)); at++) {
      Optional<Mention> next = sentence.token(at).form().equals("و") ? beginningAt(at + 1) : Optional.empty();
      if (next.filter(m -> m.kind() == EntityKind.PERSON && m.named() && newPost(m).isPresent()).isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /** Where the post begins that somebody is put into, behind his name or read with it. */
  private Optional<Integer> newPost(Mention person) {
    Phrase phrase = person.phrase();
    int end = phrase.end() < size() && sentence.token(phrase.end()).form().equals("،") ? phrase.end() + 1 : phrase.end();
    return Stream.concat(person.posts().stream().map(Mention.Post::begin), Stream.of(end))
        .filter(at -> at > phrase.begin() && isNewPost(at))
        .findFirst();
  }

  /** وزيرا, رئيسة, قائما: what somebody becomes. */
  private boolean isNewPost(int at) {
    return at < size() && !sentence.token(at).isDefinite() && sentence.token(at).form().matches(".{3,}(ا|اً|ًا|ة)")
        && sentence.token(at).lemmas().stream().anyMatch(TaggingWords.list()::isPost);
  }

  private boolean isCounted(Mention mention) {
    int begin = mention.phrase().begin();
    return mention.kind() == EntityKind.GROUP && !mention.named() && begin > 0 && isAmount(sentence.token(begin - 1));
  }

  /** وزير الأمن عمر حسن / وثلاثين شخصا, و12 من أعضاء المجلس: people with their number, told right behind a person. */
  Optional<Mention> numbered(Mention person) {
    int end = person.phrase().end();
    int at = end < size() && sentence.token(end).isComma() ? end + 1 : end;
    boolean counts = person.kind() == EntityKind.PERSON && at + 1 < size() && sentence.token(at).form().equals("و")
        && isAmount(sentence.token(at + 1));
    return counts ? counted(at).filter(this::isFree) : Optional.empty();
  }

  private boolean isAmount(Token token) {
    return token.tag().equals("CD") || quantifiers.contains(token.lemma());
  }

  /** Other people with their number, behind what is said of those before. */
  private Optional<Mention> counted(int end) {
    int at = end;
    while (at < size() && at < end + REACH && isAttribute(sentence.token(at))) {
      at++;
    }
    if (at + 2 >= size() || !sentence.token(at).form().equals("و") || !isAmount(sentence.token(at + 1))) {
      return Optional.empty();
    }
    int begin = sentence.token(at + 2).form().equals("من") ? at + 3 : at + 2;
    return beginningAt(begin).filter(m -> m.kind() == EntityKind.GROUP && !m.named());
  }

  /** What may stand between: برتبة عقيد, في الوزارة. */
  private static boolean isAttribute(Token token) {
    return token.tag().equals("IN") || token.isNoun() && !token.tag().equals("VBG") || token.isAdjective() || token.isName()
        || token.isPronoun();
  }

  /** الشاب سامر عودة (20 عاما) من بلدة يعبد / ، والشاب ...: one past how old somebody is and where he comes from. */
  private int behindOrigin(int end) {
    int at = end;
    if (at < size() && sentence.token(at).form().equals("(")) {
      int close = at;
      while (close < size() && close < at + REACH && !sentence.token(close).form().equals(")")) {
        close++;
      }
      at = close < size() && sentence.token(close).form().equals(")") ? close + 1 : at;
    }
    boolean from = at + 1 < size() && sentence.token(at).form().equals("من");
    Optional<Mention> home = from ? beginningAt(at + 1).filter(m -> m.kind() == EntityKind.PLACE) : Optional.empty();
    if (home.isEmpty()) {
      return at;
    }
    at = home.get().phrase().end();
    while (at < size() && at < home.get().phrase().end() + REACH && (sentence.token(at).isNoun() || sentence.token(at).isName())) {
      at++;
    }
    return at;
  }

  private Optional<Mention> next(int person, boolean each) {
    int end = behindOrigin(person);
    int at = end < size() && sentence.token(end).isPunctuation() ? end + 1 : end;
    Optional<Mention> listed = at > end ? beginningAt(at).filter(this::isShared) : Optional.empty();
    if (listed.isPresent()) {
      return listed;
    }
    if (at + 1 >= size() || !sentence.token(at).tag().equals("CC")
        || !sentence.token(at).form().equals("و")) {
      return Optional.empty();
    }
    return beginningAt(at + 1).filter(m -> m.kind() == EntityKind.PERSON && (each || m.named()) || isSuite(m) || isShared(m));
  }

  /** نظيريه الأردني / والعراقي كريم ناصر: one of those whom a noun before names together. */
  private boolean isShared(Mention mention) {
    Token first = sentence.token(mention.phrase().begin());
    return mention.kind() == EntityKind.PERSON && (first.isAdjective() && first.isDefinite() || first.isName())
        && mention.posts().stream().anyMatch(p -> p.begin() == first.index());
  }

  /** Whether others whom the same noun names stand behind it. */
  boolean isFirstOfMany(Mention mention) {
    return mention.kind() == EntityKind.PERSON && next(mention.phrase().end(), false).filter(this::isShared).isPresent();
  }

  /** والوفد المرافق له, وأعضاء حكومته: who came with a person, or is his. */
  private boolean isSuite(Mention mention) {
    Token head = sentence.token(mention.phrase().head());
    boolean own = sentence.tokens().subList(head.index(), mention.phrase().end()).stream()
        .anyMatch(t -> t.tag().equals("PRP$"));
    return mention.kind() == EntityKind.GROUP && (own || head.isDefinite() && head.lemma().equals("وفد"));
  }

  /** Whether no verb has the person as its subject. */
  private boolean isFree(Mention mention) {
    int end = mention.phrase().end();
    boolean verbFollows = end < size() && isVerbal(sentence.token(end));
    return !verbFollows && sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN)
        .flatMap(c -> c.slot("subj").stream())
        .noneMatch(p -> p.head() == mention.phrase().head());
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.tag().equals("RP");
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Optional<Mention> beginningAt(int token) {
    return sentence.mentionsAt(token).findFirst();
  }
}
