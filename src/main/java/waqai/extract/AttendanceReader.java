package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads who else took part in a meeting that the text has told: حضر اللقاء السفير ..., ضم الوفد ...,
 * وحضر عن الجانب الأردني ....
 */
final class AttendanceReader {
  /** Meetings, and who comes to them; a word of more than one sense must stand alone. */
  private static final Set<String> OCCASIONS =
      Set.of("لقاء", "اجتماع", "مقابلة", "استقبال", "جلسة", "مباحثة", "محادثة", "مشاورة", "مادبة");

  static final Set<String> ACCORDS =
      Set.of("اتفاق", "اتفاقية", "معاهدة", "بروتوكول", "برتوكول", "ميثاق", "وثيقة", "مذكرة", "عقد", "محضر");

  /** How close behind the verb what is signed stands. */
  private static final int NEAR = 14;

  /** How far behind it the side of the second may be told, with the titles of the first between. */
  private static final int FAR = 26;

  /** عن الجانب السعودي, ومن الجانب القطري. */
  private static final List<String> SIDES = List.of("عن", "من");

  private static final Set<String> WITH = Set.of("ب", "في");
  private static final Set<String> PARTS = Set.of("جانب", "جزء", "بعض");
  private static final Set<String> ATTENDS = Set.of("حضر", "شارك");
  private static final Set<String> OPENERS = Set.of("و", "،", ",", ":", "من", "كل", "كلا");

  private final Sentence sentence;

  AttendanceReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The frame with those of the meeting and the guests as its subject; as it was if it tells none. */
  Frame read(Frame frame) {
    Clause clause = frame.clause();
    Token verb = sentence.token(clause.predicate());
    boolean attends = verb.hasLemmaOf(ATTENDS);
    if (clause.kind() != Clause.Kind.VERB || !attends && !verb.hasLemma("ضم")) {
      return frame;
    }
    Optional<Token> occasion = attends ? occasion(clause) : delegation(clause);
    Optional<Integer> side = attends ? side(frame) : Optional.empty();
    boolean sides = side.isPresent();
    if (occasion.isEmpty() && !sides) {
      return frame;
    }
    int part = behindPart(clause.predicate() + 1);
    int behind = part > clause.predicate() + 2 ? part : clause.predicate();
    List<Filler> guests = guests(clause, Math.max(behind, occasion.map(Token::index).orElse(0)));
    if (guests.isEmpty()) {
      return frame;
    }
    int at = occasion.map(Token::index).orElse(clause.predicate());
    List<Filler> all = new ArrayList<>(List.of(new Filler.Occasion(sentence.index(), at)));
    all.addAll(guests);
    Frame told = side.map(s -> frame.with("عن", List.of(word(s)))).orElse(frame).with("subj", all);
    return occasion.isEmpty() ? told : told.with(verb.hasLemma("شارك") ? "في" : "obj", List.of(word(at)));
  }

  private Filler word(int at) {
    return new Filler.Words(sentence.index(), new Phrase(at, at, at + 1), sentence.token(at).form());
  }

  /** حضر عن الجانب السعودي, ومن الجانب القطري، حضر: the word for the side. */
  private Optional<Integer> side(Frame frame) {
    int verb = frame.predicate();
    return IntStream.range(Math.max(1, verb - NEAR / 2), verb).boxed()
        .filter(at -> isSide(word(at)) && SIDES.contains(sentence.token(at - 1).form()))
        .findFirst()
        .or(() -> frame.slot("عن").stream().filter(this::isSide).map(Filler::token).findFirst());
  }

  /** وقع الاتفاقية عن الجانب الأردني A وعن الجانب السعودي B: those who signed stand in the list. */
  Frame withSigners(Frame frame) {
    Clause clause = frame.clause();
    Token word = sentence.token(clause.predicate());
    boolean signs = clause.kind() == Clause.Kind.VERB && word.hasLemma("وقع") || frame.isNoun() && word.hasLemma("توقيع");
    Optional<Frame> behind = signs ? behindDocument(frame) : Optional.empty();
    if (behind.isPresent()) {
      return behind.get();
    }
    if (!signs || frame.slot("عن").stream().noneMatch(this::isSide) && !isParted(clause)) {
      return frame;
    }
    List<Filler> signers = guests(clause, clause.predicate());
    Optional<Token> document = sentence.tokens().stream()
        .filter(t -> t.index() > clause.predicate() && t.index() < clause.predicate() + NEAR)
        .filter(t -> t.hasLemmaOf(ACCORDS))
        .findFirst();
    boolean named = frame.slot("subj").stream().anyMatch(s -> !s.isAmong(signers)
        && s instanceof Filler.Named n && n.mention().named());
    boolean told = frame.slot("obj").stream().anyMatch(f -> sentence.token(f.token()).hasLemmaOf(ACCORDS));
    if (signers.isEmpty() || document.isEmpty() && !told || named) {
      return frame;
    }
    Frame signed = frame.with("subj", signers);
    return told || frame.isNoun() ? signed : signed.with("obj", List.of(word(document.get().index())));
  }

  /** ووقع الاتفاقية / وزير الطاقة فلان ونظيره فلان: the document beside the verb is what is signed, and they sign it. */
  private Optional<Frame> behindDocument(Frame frame) {
    Clause clause = frame.clause();
    int document = clause.predicate() + 1;
    boolean beside = clause.kind() == Clause.Kind.VERB && document < size() && sentence.token(document).hasLemmaOf(ACCORDS)
        && (clause.slot("subj").isEmpty() || clause.slot("subj").stream().anyMatch(p -> p.head() == document));
    List<Filler> found = beside ? guests(clause, document) : List.of();
    return found.isEmpty() ? Optional.empty() : Optional.of(frame.with("subj", found).with("obj", List.of(word(document))));
  }

  /** وقع الاتفاق / عن الجانب الأردني: for which side, wherever the parser hangs it. */
  private boolean isParted(Clause clause) {
    int end = Math.min(nextVerb(clause), clause.predicate() + FAR);
    return IntStream.range(clause.predicate() + 2, end)
        .anyMatch(at -> SIDES.contains(sentence.token(at - 1).form()) && isSide(word(at)));
  }

  /** وذلك بحضور A وB: who came along, wherever the parser hangs it. */
  Frame withCompany(Frame frame) {
    Clause clause = frame.clause();
    int end = nextVerb(clause);
    for (int at = clause.predicate() + 1; at + 1 < end; at++) {
      Token token = sentence.token(at);
      if (token.hasLemma("حضور") && !token.isDefinite() && WITH.contains(sentence.token(at - 1).form())
          && !sentence.token(at + 1).isPronoun()) {
        List<Filler> all = new ArrayList<>(frame.slot("مع"));
        guests(clause, at).stream()
            .filter(g -> frame.slots().values().stream().flatMap(List::stream).noneMatch(f -> f.token() == g.token()))
            .forEach(all::add);
        return all.size() > frame.slot("مع").size() ? frame.with("مع", all) : frame;
      }
    }
    return frame;
  }

  private boolean isSide(Filler filler) {
    Token head = sentence.token(filler.token());
    return head.hasLemma("جانب") || head.hasLemma("طرف");
  }

  /** حضر اللقاء, اللقاء الذي حضره: a meeting that nothing tells apart, so it is the one told before. */
  private Optional<Token> occasion(Clause clause) {
    int at = behindPart(clause.predicate() + 1);
    if (at > clause.predicate() + 2 && at < size() && sentence.token(at).isPronoun()) {
      return before(clause.predicate());
    }
    if (at < size() && isOccasion(sentence.token(at)) && isBare(at + 1)) {
      return Optional.of(sentence.token(at));
    }
    boolean resumed = at < size() && sentence.token(at).isPronoun();
    return clause.link() == Clause.Link.RELATIVE && resumed
        ? clause.parent().map(sentence::token).filter(t -> t.hasLemmaOf(OCCASIONS))
        : Optional.empty();
  }

  /** شارك في / اللقاء, شارك في جانب من / اللقاء: where the meeting stands. */
  private int behindPart(int from) {
    int at = from < size() && sentence.token(from).form().equals("في") ? from + 1 : from;
    boolean part = at + 1 < size() && sentence.token(at).hasLemmaOf(PARTS) && sentence.token(at + 1).form().equals("من");
    return part ? at + 2 : at;
  }

  /** أجرى مباحثات مع نظيره شارك في جانب منها: the meeting told last in the sentence. */
  private Optional<Token> before(int verb) {
    return sentence.tokens().subList(0, verb).stream().filter(t -> t.isNoun() && t.hasLemmaOf(OCCASIONS)).reduce((a, b) -> b);
  }

  private boolean isOccasion(Token token) {
    return token.isDefinite() && token.hasLemmaOf(OCCASIONS);
  }

  private boolean isBare(int next) {
    return next >= size() || !sentence.token(next).isAdjective()
        || sentence.mentionsAt(next).findAny().isPresent();
  }

  /** ضم الوفد, الوفد الذي ضم. */
  private Optional<Token> delegation(Clause clause) {
    int at = clause.predicate() + 1;
    if (at < size() && isDelegation(sentence.token(at))) {
      return Optional.of(sentence.token(at));
    }
    return clause.slot("subj").stream()
        .map(p -> sentence.token(p.head()))
        .filter(this::isDelegation)
        .filter(t -> t.index() < clause.predicate())
        .findFirst();
  }

  private boolean isDelegation(Token token) {
    int next = token.index() + 1;
    boolean construct = next < size() && sentence.token(next).isNoun() && sentence.token(next).isDefinite();
    return (token.isDefinite() || construct) && token.hasLemma("وفد");
  }

  /** The people in the list behind the verb, up to the next verb. */
  private List<Filler> guests(Clause clause, int after) {
    int end = nextVerb(clause);
    List<Filler> out = new ArrayList<>();
    int last = after + 1;
    if (last < end && sentence.token(last).isPronoun()) {
      last++;
    }
    for (Mention m : sentence.mentions().stream()
        .sorted(Comparator.comparingInt(x -> x.phrase().begin())).toList()) {
      int begin = m.phrase().begin();
      if (begin >= last && begin < end && (m.kind() == EntityKind.PERSON || isHolders(m) && !out.isEmpty()) && (m.named() || isHolder(m) && (!out.isEmpty() || isEach(begin)))
          && isItem(begin, last) && (m.named() || out.isEmpty() || begin > last)) {
        out.add(new Filler.Named(m));
        last = m.phrase().end();
      }
    }
    return out;
  }

  /** حضر الاجتماع كل من / قائد الجيش: the list may begin with a post. */
  private boolean isEach(int at) {
    return at > 1 && sentence.token(at - 1).form().equals("من") && sentence.token(at - 2).hasLemma("كل");
  }

  /** ووزراء الدفاع والداخلية. */
  private boolean isHolders(Mention mention) {
    return mention.kind() == EntityKind.GROUP && isHolder(mention);
  }

  /** وقائد القوات البرية, والسفير المصري: who is told by his post alone. */
  private boolean isHolder(Mention mention) {
    return mention.posts().stream().anyMatch(p -> p.end() - p.begin() > 1)
        && (!sentence.token(mention.phrase().begin()).isDefinite() || mention.kind() == EntityKind.PERSON && mention.of().isPresent());
  }

  private int nextVerb(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE)
        .mapToInt(Clause::predicate)
        .filter(p -> p > clause.predicate())
        .min()
        .orElse(size());
  }

  /** Whether a name stands in the list: after و or a comma, or behind the side that it stands for. */
  private boolean isItem(int at, int last) {
    Token before = sentence.token(at - 1);
    return at == last || OPENERS.contains(Orthography.fold(before.form()))
        || before.isDefinite() || before.isAdjective();
  }

  private int size() {
    return sentence.tokens().size();
  }
}
