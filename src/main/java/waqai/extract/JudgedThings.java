package waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Pos;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whose deed or document it is that somebody praises, condemns or refuses: أدان الخطوة الإسرائيلية, رحب بالاتفاق. */
final class JudgedThings {
  /** What is handed over is refused to who would get it: رفض تسليم السلطة إلى. */
  private static final Set<String> HANDED = Set.of("تسليم", "نقل", "منح", "اعطاء", "بيع");

  /** Deeds that words call settled things: الهدنة, الاتفاقية. */
  private static final Set<EventType> SETTLED = EnumSet.of(EventType.AGREEMENT, EventType.CEASEFIRE);

  /** What is done to somebody. */
  private static final Set<EventType.Root> HARSH = EnumSet.of(
      EventType.Root.ASSAULT, EventType.Root.COERCE, EventType.Root.SANCTION, EventType.Root.ACCUSE, EventType.Root.THREATEN);

  /** What states keep up for years. */
  private static final Set<EventType> MEASURES = EnumSet.of(EventType.RESTRICTION, EventType.SANCTION);

  /** How far behind a noun the verb of its relative clause may stand. */
  private static final int NEAR = 3;

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "هذين", "هاتين", "تلك", "ذلك");

  private final Sentence sentence;
  private final FrameBuilder frames;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final Patterns patterns;
  private final Function<Clause, Optional<Match>> events;
  private final Set<String> authored;
  private final Set<String> settled;
  private final Set<String> parts;
  private final Set<String> qualities;
  private final Set<String> suffering;
  private final List<Set<String>> doing;
  private final Set<String> balloted;
  private final Set<String> raiding;
  private final Set<String> anyDeed;
  private final ResumedDeeds resumed;
  private final NamedSo namedSo;

  JudgedThings(Sentence sentence, FrameBuilder frames, FillerReader fillers, OwnerReader owners, Patterns patterns,
      Function<Clause, Optional<Match>> events) {
    this.sentence = sentence;
    this.frames = frames;
    this.fillers = fillers;
    this.owners = owners;
    this.patterns = patterns;
    this.events = events;
    authored = patterns.classes().words("authored");
    settled = patterns.classes().words("settled");
    parts = patterns.classes().words("document-part");
    qualities = patterns.classes().words("passing-quality");
    suffering = patterns.classes().words("suffering");
    doing = Stream.of("making", "document-making", "carrying-out", "undertaking").map(patterns.classes()::words).toList();
    balloted = patterns.classes().words("balloted");
    raiding = patterns.classes().words("raiding");
    anyDeed = patterns.classes().words("any-deed");
    resumed = new ResumedDeeds(sentence, owners, doing);
    namedSo = new NamedSo(sentence, patterns.classes());
  }

  /** Whose deed or document it is that is judged: أدان الخطوة الإسرائيلية, انتقد قرار نتنياهو. */
  List<Filler> authors(EventPattern pattern, Frame frame) {
    boolean refused = pattern.type() == EventType.REJECTION;
    return pattern.recipient().slots().stream()
        .flatMap(s -> frame.slot(s.name()).stream())
        .filter(Filler.Words.class::isInstance)
        .map(f -> withOwner(authors(((Filler.Words) f).phrase(), refused), ((Filler.Words) f).phrase(), frame))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> toldBefore(pattern, frame));
  }

  /** رحب باتفاق السعودية / وإيران: who is joined to the owner of what is judged, and not to the thing. */
  List<Filler> ofThing(EventPattern pattern, Frame frame) {
    return pattern.recipient().slots().stream()
        .map(s -> frame.slot(s.name()))
        .filter(found -> found.size() > 1 && found.getFirst() instanceof Filler.Words)
        .flatMap(found -> found.stream().filter(f -> f instanceof Filler.Named n && isJoinedTo(n.mention(), found.getFirst().token())))
        .toList();
  }

  private boolean isJoinedTo(Mention second, int thing) {
    int and = second.phrase().begin() - 1;
    return sentence.mentions().stream().anyMatch(m -> and > 0 && sentence.token(and).form().equals("و")
        && m.phrase().end() == and && m.phrase().begin() > thing && m.kind() == second.kind());
  }

  /** رفضت الخطة, بهذه الاتفاقية, مشروع القرار, أدان الهجوم: whose it is has been told before. */
  private List<Filler> toldBefore(EventPattern pattern, Frame frame) {
    return pattern.recipient().slots().stream()
        .flatMap(s -> Stream.concat(frame.clause().slot(s.name()).stream().map(Phrase::head),
            frame.slot(s.name()).stream().filter(Filler.Words.class::isInstance).map(Filler::token)))
        .map(head -> inner(sentence.token(head)))
        .filter(this::isBare)
        .flatMap(t -> told(t, pattern.type()).stream())
        .findFirst()
        .or(() -> behindInsertion(pattern, frame).map(sentence::token).filter(this::isBare).flatMap(t -> told(t, pattern.type())))
        .or(() -> pattern.type() == EventType.REJECTION ? Optional.empty() : called(pattern, frame))
        .or(() -> doneTo(pattern, frame))
        .map(List::of).orElse(List.of());
  }

  /** What the verb takes behind an insertion, where the parser has lost it. */
  private Optional<Integer> behindInsertion(EventPattern pattern, Frame frame) {
    Set<String> prepositions = pattern.recipient().slots().stream().map(EventPattern.Slot::name).collect(Collectors.toSet());
    boolean lost = frame.clause().kind() == Clause.Kind.VERB && prepositions.stream().allMatch(s -> frame.clause().slot(s).isEmpty());
    return lost ? namedSo.behindInsertion(frame.predicate(), prepositions) : Optional.empty();
  }

  /** بما وصفه بالمجزرة, ما أسمته "الصفقة": what has been told before, as the judge calls it; but ما وصفه بالعمل المشين may be anything. */
  private Optional<Filler> called(EventPattern pattern, Frame frame) {
    return namedSo.name(frame.clause().predicate()).map(sentence::token)
        .filter(name -> !name.hasLemmaOf(anyDeed)).flatMap(name -> told(name, pattern.type()));
  }

  /** أدانت اقتحام / القصر, رحبت بوقف / النار: a deed told before, by its noun and whom it was done to. */
  private Optional<Filler> doneTo(EventPattern pattern, Frame frame) {
    return pattern.recipient().slots().stream()
        .flatMap(s -> frame.slot(s.name()).stream()).filter(Filler.Words.class::isInstance).map(Filler::token)
        .filter(head -> head + 1 < sentence.tokens().size() && !sentence.token(head).isDefinite() && hasArticle(sentence.token(head + 1)))
        .flatMap(head -> deed(head).stream())
        .filter(m -> m.actors().isEmpty() || m.pattern().type().symmetric())
        .filter(m -> HARSH.contains(m.pattern().type().root()) || pattern.type() != EventType.REJECTION && m.pattern().type() == EventType.CEASEFIRE)
        .map(m -> (Filler) new Filler.Authored(sentence.index(), m.frame().predicate(), Set.of(m.pattern().type())))
        .findFirst();
  }

  private Optional<Filler> told(Token noun, EventType judgment) {
    boolean document = noun.hasLemmaOf(authored);
    Set<EventType> deeds = noun.hasLemmaOf(settled) ? SETTLED : deeds(noun, document || judgment == EventType.REJECTION);
    return document || !deeds.isEmpty()
        ? Optional.of(new Filler.Authored(sentence.index(), noun.index(), deeds)) : Optional.empty();
  }

  /** الهجوم, الإفراج, العقوبات: what a noun of action may tell; where it may be a document, or something to do, only what is done to somebody. */
  private Set<EventType> deeds(Token noun, boolean harsh) {
    return noun.lemmas().stream()
        .flatMap(lemma -> patterns.of(Pos.NOUN, lemma).stream())
        .filter(p -> !p.negative() && p.idiom().isEmpty())
        .map(EventPattern::type)
        .filter(t -> !MEASURES.contains(t) || isShown(noun))
        .filter(t -> HARSH.contains(t.root()) || !harsh && t.root() != EventType.Root.CONSULT && t != EventType.STATEMENT && t != EventType.POSITION)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** هذه / العقوبات: those that have been told, while العقوبات الأحادية are a policy. */
  private boolean isShown(Token noun) {
    return noun.index() > 0 && DEMONSTRATIVES.contains(Orthography.fold(sentence.token(noun.index() - 1).form()));
  }

  /** مشروع / القرار, نص / الاتفاق: the document of which a word names a kind or a part. */
  private Token inner(Token noun) {
    int next = noun.index() + 1;
    boolean part = !hasArticle(noun) && (noun.hasLemmaOf(authored) || noun.hasLemmaOf(parts))
        && next < sentence.tokens().size() && hasArticle(sentence.token(next));
    return part ? sentence.token(next) : noun;
  }

  /** القرار, ل / لقرار. */
  private static boolean hasArticle(Token noun) {
    return noun.isDefinite() && (noun.form().startsWith("ال") || noun.tag().startsWith("DT"));
  }

  /** القرار, القرار الأخير, وهي / خطوة, but not قرار المجلس, القرار الأممي, القرار الذي. */
  private boolean isBare(Token noun) {
    int next = noun.index() + 1;
    while (next < sentence.tokens().size() && sentence.token(next).hasLemmaOf(qualities)) {
      next++;
    }
    Token after = sentence.token(Math.min(next, sentence.tokens().size() - 1));
    boolean appended = noun.index() > 1 && sentence.token(noun.index() - 1).form().matches("هو|هي") && sentence.token(noun.index() - 2).form().equals("و");
    return appended || hasArticle(noun)
        && (next >= sentence.tokens().size() || !after.tag().startsWith("W") && (!after.isAdjective() && !after.isNoun() || isBeside(after)));
  }

  /** بالغارة / واصفا إياها, القرار / معتبرة: what the judge says besides, no quality of the thing. */
  private static boolean isBeside(Token after) {
    return !after.isDefinite() && !after.form().startsWith("ال");
  }

  /** أدان ما قامت به قوات الأمن, رفض ما تقدم به النائب: who does it; but ما تعرض له الصحفي. */
  private List<Filler> done(Phrase whatever) {
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.predicate() == whatever.head() + 1
            && !sentence.token(c.predicate()).hasLemmaOf(suffering))
        .flatMap(c -> frames.verb(c).slot("subj").stream())
        .filter(f -> f instanceof Filler.Named && fillers.is(f, SlotClass.WHO)).toList();
  }

  /** رحبت إيران بانتخاب / ه: whom the pronoun means that cannot be the subject by the form of the verb, where nobody is named. */
  private List<Filler> withOwner(List<Filler> named, Phrase judged, Frame frame) {
    int at = judged.head() + 1;
    while (at + 1 < sentence.tokens().size() && sentence.token(at).isNoun() && !sentence.token(at).isDefinite()) {
      at++;
    }
    boolean owned = named.isEmpty() && at < sentence.tokens().size() && sentence.token(at).tag().equals("PRP$");
    boolean she = sentence.token(frame.clause().predicate()).gender() == Token.Gender.FEMININE;
    return owned && sentence.token(at).form().equals(she ? "ه" : "ها")
        ? List.of(fillers.read(new Phrase(at, at, at + 1))) : named;
  }

  /** An event has its doer as author, anything else its owner. */
  private List<Filler> authors(Phrase judged, boolean refused) {
    if (sentence.token(judged.head()).form().equals("ما")) {
      return done(judged);
    }
    Optional<Match> event = deed(judged.head()).or(() -> harm(judged.head()));
    List<Filler> doers = event.map(Match::actors).orElse(List.of());
    boolean mutual = event.filter(m -> m.pattern().type().symmetric()).isPresent();
    if (!doers.isEmpty() && !mutual) {
      return doers.stream().filter(f -> !(f instanceof Filler.Pronoun)).toList();
    }
    List<Filler> hit = event.filter(m -> !mutual).or(() -> harm(judged.head())).map(Match::recipients).orElse(List.of());
    List<Filler> owned = beyond(hit, judged, refused);
    boolean handed = sentence.token(judged.head()).hasLemmaOf(HANDED);
    if (refused && handed) {
      return owners.party(judged);
    }
    List<Filler> whose = refused && owned.isEmpty() ? owners.party(judged) : owned;
    List<Filler> byRelative = whose.isEmpty() ? byRelative(judged.head()) : whose;
    return byRelative.isEmpty() ? resumed.of(judged.head()) : byRelative;
  }

  /** اتفاق تبادل الأسرى / بين الحكومة والحوثيين: whose it is may stand behind whom it hits. */
  private List<Filler> beyond(List<Filler> hit, Phrase judged, boolean refused) {
    List<Filler> owned = owners.of(judged, refused).stream().filter(o -> !isSubject(judged.head(), o)).toList();
    int last = owned.stream().filter(Filler.Named.class::isInstance).filter(o -> hit.stream().anyMatch(h -> h.token() == o.token()))
        .mapToInt(o -> ((Filler.Named) o).mention().phrase().end() - 1).max().orElse(-1);
    boolean between = last > 0 && last + 1 < sentence.tokens().size() && sentence.token(last + 1).form().equals("بين");
    return between ? owners.of(last) : owned.stream().filter(o -> !o.isAmong(hit)).toList();
  }

  /** قانون انتخابات / البرلمان, مداهمة دار / المحامي: what a law or vote is for, or whose that is which a deed hits, owns neither. */
  private boolean isSubject(int head, Filler owner) {
    int begin = owner instanceof Filler.Named n ? n.mention().phrase().begin() : owner.token();
    boolean construct = IntStream.range(head, begin).allMatch(at -> sentence.token(at).isNoun() && !sentence.token(at).isDefinite());
    boolean held = begin - 1 >= head && sentence.token(begin - 1).hasLemmaOf(balloted);
    boolean target = begin - 1 > head && sentence.token(head).hasLemmaOf(raiding);
    return owner instanceof Filler.Named && construct && (held || target);
  }

  private Optional<Match> deed(int head) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == head)
        .findFirst()
        .flatMap(events)
        .filter(m -> !m.pattern().told());
  }

  /** مخططات / تهجير الفلسطينيين, جريمة / قتل الصحفيين: whom a deed hits does not own the plan of it. */
  private Optional<Match> harm(int plan) {
    int behind = plan + 1;
    boolean construct = sentence.clauses().stream().anyMatch(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == plan
        && c.slot("gen").stream().anyMatch(p -> p.head() == behind));
    return construct && !sentence.token(behind).isDefinite()
        ? deed(behind).filter(m -> !m.pattern().type().symmetric()) : Optional.empty();
  }

  /** تقريرا أصدرته / المنظمة, تصريحات أدلى بها / السفير, الخطوة التي أقدمت عليها / الرياض: who does it by the relative clause that resumes it; but الهجوم الذي استنكرته القاهرة. */
  private List<Filler> byRelative(int head) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.link() == Clause.Link.RELATIVE && head < c.predicate() && c.predicate() <= head + NEAR)
        .filter(c -> c.slot("subj").stream().noneMatch(p -> p.head() == head) && doing.stream().anyMatch(sentence.token(c.predicate())::hasLemmaOf))
        .filter(c -> c.arguments().values().stream().flatMap(List::stream).anyMatch(p -> p.head() == head) || resumes(c.predicate() + 1))
        .limit(1)
        .flatMap(c -> frames.verb(c).slot("subj").stream())
        .filter(f -> f instanceof Filler.Named && fillers.is(f, SlotClass.WHO)).toList();
  }

  /** أصدرت / ه, أدلى / بها: the pronoun on the verb, or on the preposition right behind it. */
  private boolean resumes(int behind) {
    int at = behind < sentence.tokens().size() && sentence.token(behind).tag().equals("IN") ? behind + 1 : behind;
    return at < sentence.tokens().size() && sentence.token(at).isPronoun();
  }
}
