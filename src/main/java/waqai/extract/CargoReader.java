package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads what an aircraft, ship or convoy brings, and who sends it: وصلت طائرة مساعدات قطرية, أرسلت
 * شاحنات محملة بالأدوية.
 */
final class CargoReader {
  /** The slot of the relief that a carrier brings. */
  static final String CARGO = "cargo";

  /** How many words behind a carrier its load is looked for. */
  private static final int REACH = 14;

  /** How close behind تحمل the load is told. */
  private static final int NEAR = 10;

  private static final Set<String> BEARS = Set.of("حمل", "محمل", "متن", "محملة");

  /** Where a load is unloaded, not for whom. */
  private static final Set<String> STATIONS =
      Set.of("مطار", "ميناء", "مرفا", "معبر", "مدرج", "قاعدة", "رصيف", "محطة");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> carriers;
  private final Set<String> loads;

  CargoReader(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.carriers = classes.words("carrier");
    this.loads = classes.words("load");
  }

  /** The frame with the load of its carrier; for aid with the sender of what arrives as subject. */
  Frame read(Frame frame, EventType type) {
    Clause clause = frame.clause();
    Optional<Integer> carrier = Stream.of("subj", "obj")
        .flatMap(slot -> clause.slot(slot).stream())
        .map(Phrase::head)
        .filter(head -> isOf(carriers, head))
        .findFirst();
    Optional<Integer> load = carrier.flatMap(this::load);
    if (load.isEmpty()) {
      return frame;
    }
    Frame loaded = frame.with(CARGO, List.of(word(load.get())));
    boolean arrives = clause.slot("subj").stream().anyMatch(p -> p.head() == carrier.get());
    if (type != EventType.AID) {
      return loaded;
    }
    Frame sent = arrives ? loaded.with("subj", sender(carrier.get())) : loaded;
    return unloaded(sent.slot("الي").isEmpty() ? sent.with("الي", goal(carrier.get())) : sent);
  }

  /** أربع طائرات محملة بالمساعدات إلى ليبيا: what the parser hangs on the load. */
  private List<Filler> goal(int carrier) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN)
        .filter(c -> c.predicate() > carrier && c.predicate() < end(carrier) && isOf(BEARS, c.predicate()))
        .flatMap(c -> fillers.read(c.slot("الي")).stream())
        .toList();
  }

  /** إلى مطار العريش is where it arrives, إلى غزة for whom it is. */
  private Frame unloaded(Frame frame) {
    List<Filler> to = frame.slot("الي");
    List<Filler> stations = to.stream().filter(f -> isStation(f.token())).toList();
    if (stations.isEmpty()) {
      return frame;
    }
    Frame out = frame.with("الي", to.stream().filter(f -> !stations.contains(f)).toList());
    return frame.slot("في").isEmpty() ? out.with("في", stations) : out;
  }

  private boolean isStation(int at) {
    return sentence.token(at).hasLemmaOf(STATIONS);
  }

  private Filler word(int at) {
    return new Filler.Words(sentence.index(), new Phrase(at, at, at + 1), sentence.token(at).form());
  }

  /** The relief in the name of a carrier, or what it bears. */
  private Optional<Integer> load(int carrier) {
    if (isOf(loads, carrier)) {
      return Optional.of(carrier);
    }
    int at = carrier + 1;
    while (at < end(carrier) && (isInName(at) || sentence.token(at).form().equals("من"))) {
      if (isOf(loads, at)) {
        return Optional.of(at);
      }
      at++;
    }
    return IntStream.range(carrier + 1, end(carrier)).boxed()
        .filter(i -> isOf(BEARS, i))
        .findFirst()
        .flatMap(this::borne);
  }

  /** What stands close behind تحمل or محملة. */
  private Optional<Integer> borne(int bears) {
    int end = Math.min(bears + NEAR, sentence.tokens().size());
    return IntStream.range(bears + 1, end).boxed().filter(i -> isOf(loads, i)).findFirst();
  }

  private int end(int from) {
    int at = from + 1;
    while (at < sentence.tokens().size() && at <= from + REACH && !isStop(at)) {
      at++;
    }
    return at;
  }

  private boolean isStop(int at) {
    Token token = sentence.token(at);
    return token.isPunctuation() && ".،؛:".contains(token.form());
  }

  private boolean isOf(Set<String> words, int at) {
    Token token = sentence.token(at);
    return token.hasLemmaOf(words)
        || words.contains(Orthography.stripArticle(Orthography.fold(token.form())));
  }

  /** Who sends it: an adjective of origin behind the carrier, or a body behind من or تابع ل. */
  private List<Filler> sender(int carrier) {
    List<Phrase> adjectives = new ArrayList<>();
    int at = carrier + 1;
    while (at < sentence.tokens().size() && (isInName(at) || opensLoad(at))) {
      adjectives.add(new Phrase(at, at, at + 1));
      at++;
    }
    return fillers.origin(adjectives)
        .or(() -> body(carrier))
        .map(List::of)
        .orElse(List.of());
  }

  /** دفعة من المساعدات القطرية. */
  private boolean opensLoad(int at) {
    return sentence.token(at).form().equals("من") && at + 1 < sentence.tokens().size() && isOf(loads, at + 1);
  }

  private boolean isInName(int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.isAdjective();
  }

  private Optional<Filler> body(int carrier) {
    return sentence.mentions().stream()
        .filter(m -> m.phrase().begin() > carrier && m.phrase().begin() < end(carrier))
        .filter(m -> isSource(m.phrase().begin() - 1))
        .<Filler>map(Filler.Named::new)
        .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO))
        .findFirst();
  }

  private boolean isSource(int before) {
    Token token = sentence.token(before);
    boolean belongs = token.form().equals("ل") && before > 0 && sentence.token(before - 1).hasLemma("تابع");
    return token.form().equals("من") || belongs;
  }
}
