package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells who attacks when only the arms are told: قصفت طائرة إسرائيلية, استشهد برصاص قوات الاحتلال, غارة لطائرة
 * أمريكية.
 *
 * @param words lemmas of arms and of what carries them
 * @param wounds lemmas of wounds, beside which arms may stand
 */
record Arms(Sentence sentence, FillerReader fillers, Set<String> words, Set<String> wounds, Set<String> launching) {
  /** Slots in which arms stand: who acts, by what, whose. */
  private static final List<String> OF_VERB = List.of("subj", "ب", "بواسطة");
  private static final List<String> OF_NOUN = List.of("subj", "ل", "ب", "بواسطة");

  /** How far from the arms their owner may stand, in words. */
  private static final int REACH = 7;

  /** How far before the verb of wounding the wounds may stand, in words. */
  private static final int NEAR = 4;

  /** Whose arms do it; the doers as they are unless these are arms alone. */
  List<Filler> wielders(EventPattern pattern, Frame frame, List<Filler> doers) {
    boolean forcible = pattern.type().root() == EventType.Root.ASSAULT || pattern.type() == EventType.RESTRICTION;
    if (!forcible || pattern.type().symmetric()) {
      return doers;
    }
    return owners(frame, doers.stream().map(this::held).toList());
  }

  private List<Filler> owners(Frame frame, List<Filler> doers) {
    if (isTarget(frame)) {
      return doers.stream().filter(f -> !isArms(f)).toList();
    }
    boolean blown = sentence.token(frame.predicate()).hasLemma("انفجر");
    List<Filler> people = doers.stream().filter(f -> !isArms(f) || isOfCountry(f) || isForce(f)).toList();
    return people.isEmpty()
        ? Stream.concat((blown ? List.of("subj") : frame.isNoun() ? OF_NOUN : OF_VERB).stream().flatMap(slot -> frame.slot(slot).stream()), undergone(frame))
            .filter(this::isArms)
            .map(f -> owner(f.token()).or(() -> launcher(f.token())))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> ofWound(frame))
            .map(List::of)
            .orElse(people)
        : people;
  }

  /** تعرضت المدينة لهجوم كبير / بطائرات روسية: the arms that the parser hangs on the verb. */
  private Stream<Filler> undergone(Frame frame) {
    return frame.support().stream()
        .filter(s -> frame.isNoun() && s.clause().predicate() < frame.predicate())
        .flatMap(s -> fillers.read(s.clause().slot("ب")).stream())
        .filter(f -> f.token() > frame.predicate());
  }

  /** استشهد الشاب متأثرا بإصابته / برصاص الاحتلال: the arms that the noun of the wound has beside it. */
  private Optional<Filler> ofWound(Frame frame) {
    if (frame.isNoun()) {
      return Optional.empty();
    }
    Stream<Clause> meanwhile = sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.CIRCUMSTANCE && c.parent().filter(p -> p == frame.predicate()).isPresent());
    return Stream.concat(Stream.of(frame.clause()), meanwhile).flatMap(c -> c.arguments().values().stream()).flatMap(List::stream)
        .map(Phrase::head)
        .filter(h -> h > frame.predicate() && sentence.token(h).hasLemmaOf(wounds))
        .flatMap(h -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == h))
        .flatMap(this::holders)
        .findFirst().or(() -> ofWounding(frame));
  }

  /** متأثرا بجروح / أصيب بها برصاص الاحتلال: the arms by which he was wounded. */
  private Optional<Filler> ofWounding(Frame frame) {
    return sentence.clauses().stream()
        .filter(c -> c.predicate() > frame.predicate() && sentence.token(c.predicate()).hasLemma("اصاب"))
        .filter(c -> IntStream.iterate(c.predicate() - 1, at -> at > Math.max(frame.predicate(), c.predicate() - NEAR) && !isBreak(sentence.token(at)), at -> at - 1)
            .anyMatch(at -> sentence.token(at).hasLemmaOf(wounds)))
        .flatMap(this::holders)
        .findFirst();
  }

  /** برصاص / الاحتلال: whose the arms are that a clause tells. */
  private Stream<Filler> holders(Clause clause) {
    return clause.slot("ب").stream()
        .filter(p -> sentence.token(p.head()).hasLemmaOf(words))
        .flatMap(p -> owner(p.head()).stream());
  }

  /** بجراحه / ، / فيما أصيب آخر: what begins the deed of another. */
  private static boolean isBreak(Token token) {
    return token.isPunctuation() || token.tag().equals("CC");
  }

  /** طائرات / التحالف, جرافات / الاحتلال: who is named right behind the arms and within their name. */
  private Filler held(Filler doer) {
    if (!(doer instanceof Filler.Named n) || !isOfArms(n.mention())) {
      return doer;
    }
    return sentence.mentionsAt(n.token() + 1)
        .filter(m -> m.phrase().end() <= n.mention().phrase().end())
        .filter(m -> m.named() && fillers.isWho(m))
        .findFirst().<Filler>map(Filler.Named::new).orElse(doer);
  }

  private boolean isOfArms(Mention mention) {
    Token head = sentence.token(mention.phrase().head());
    return !head.isDefinite() && mention.gazetteer().isEmpty() && head.hasLemmaOf(words);
  }

  /** إسقاط مسيرة أوكرانية: what is brought down does nothing. */
  private boolean isTarget(Frame frame) {
    return sentence.token(frame.predicate()).hasLemma("اسقاط");
  }

  /** Whether a phrase tells of arms. */
  boolean isArms(Filler filler) {
    boolean told = !(filler instanceof Filler.Pronoun) && !(filler instanceof Filler.Origin);
    boolean named = filler instanceof Filler.Named n && n.mention().named() && n.mention().kind() != EntityKind.OTHER;
    return told && !named && sentence.token(fillers.counted(filler)).hasLemmaOf(words);
  }

  /** الطيران الحربي, المدفعية: arms that stand for those who have them. */
  private boolean isForce(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().kind() == EntityKind.MILITARY
        && sentence.token(n.token()).isDefinite();
  }

  private static boolean isOfCountry(Filler filler) {
    return filler instanceof Filler.Named n
        && (n.mention().kind() == EntityKind.COUNTRY || n.mention().of().isPresent() && n.mention().kind() != EntityKind.OTHER);
  }

  /** The adjective of origin, the genitive or the noun after ل that tells whose arms they are. */
  private Optional<Filler> owner(int arms) {
    int end = Math.min(arms + REACH, sentence.tokens().size());
    boolean closed = false;
    for (int at = arms + 1; at < end; at++) {
      Token token = sentence.token(at);
      if (token.hasLemma("دون") || token.hasLemma("طيار")) {
        continue;
      }
      Optional<Mention> mention = beginningAt(at);
      if (mention.isPresent() && !isArms(new Filler.Named(mention.get()))) {
        return mention.filter(m -> isOwner(m, arms)).map(Filler.Named::new);
      }
      Optional<Filler> origin = token.isAdjective() || mention.isPresent()
          ? fillers.origin(List.of(new Phrase(at, at, at + 1))) : Optional.empty();
      if (origin.isPresent()) {
        return origin;
      }
      boolean goesOn = token.isAdjective() || isModel(token) || token.form().equals("ل") || token.hasLemma("مسيرة")
          || token.hasLemma("حربي");
      if (!goesOn || closed) {
        return Optional.empty();
      }
      closed = token.form().equals("ل");
    }
    return Optional.empty();
  }

  /** طائرة مسيرة / أطلقتها القوات: who has launched the arms. */
  private Optional<Filler> launcher(int arms) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.link() == Clause.Link.RELATIVE)
        .filter(c -> c.parent().filter(p -> p == arms || p == arms + 1).isPresent())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(launching))
        .flatMap(c -> fillers.read(c.slot("subj")).stream())
        .filter(f -> f instanceof Filler.Named n && fillers.isWho(n.mention()))
        .findFirst();
  }

  /** إف 16, من طراز ميغ: what kind of aircraft it is. */
  private static boolean isModel(Token token) {
    return token.tag().equals("CD") || token.hasLemma("طراز") || token.form().matches("من|ب")
        || token.isNoun() && !token.known() && !token.isDefinite();
  }

  /** رصاص مسلحين, طائرة التحالف; but in استهدفت طائرة / قائدا the noun is what is hit. */
  private boolean isOwner(Mention mention, int arms) {
    Token head = sentence.token(mention.phrase().head());
    Token before = sentence.token(mention.phrase().begin() - 1);
    boolean accusative = head.form().endsWith("ا") && !mention.named();
    boolean genitive = before.index() == arms || before.form().equals("ل");
    return fillers.isWho(mention) && !accusative && genitive
        && (mention.named() || head.isDefinite() || sentence.token(arms).number() != Token.GrammaticalNumber.SINGULAR
            || sentence.token(arms).hasLemma("رصاص"));
  }

  private Optional<Mention> beginningAt(int at) {
    List<Mention> found = new ArrayList<>(sentence.mentions());
    found.removeIf(m -> m.phrase().begin() != at);
    return found.stream().findFirst();
  }
}
