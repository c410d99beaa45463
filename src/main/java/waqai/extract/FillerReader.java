package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.claim.Filler.Named;
import waqai.claim.Filler.Origin;
import waqai.claim.Filler.Pronoun;
import waqai.claim.Filler.Words;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells who or what a phrase of one sentence stands for, and of what class that is. */
final class FillerReader {
  private static final Set<String> BROTHERS =
      Set.of("اخ", "اخي", "شقيق", "اخت", "شقيقة", "سلف", "خلف", "منافس", "منافسة", "غريم", "زميل", "زميلة", "جار", "جارة");

  /** سموه, فخامته: a pronoun with an honour before it. */
  private static final Set<String> HONOURS =
      Set.of("سمو", "فخامت", "معالي", "جلالت", "سيادت", "دولت", "سعادت", "غبطت", "قداست");

  /** Office holders by whom bodies are named: مكتب رئيس الوزراء, ديوان الأمير. */
  private static final Set<String> OFFICES = Set.of("رئيس", "وزير", "ملك", "امير", "قائد", "حاكم", "مرشد");

  private static final Set<String> BACK = Set.of("اخير", "اخيرة");
  private static final Set<String> PAIRS =
      Set.of("جانب", "طرف", "بلد", "دولة", "رئيس", "وزير", "زعيم", "رجل", "طرفان", "جانبان", "بلدان",
          "طرفين", "جانبين", "بلدين", "جار", "حليف", "اثنان", "اثنين");

  private static final Set<String> SIDES =
      Set.of("جانب", "طرف", "جانبان", "طرفان", "جانبين", "طرفين", "بلد", "دولة", "حكومة");

  /** How far behind a title the name may stand, in words. */
  private static final int FARTHEST = 14;

  private final Sentence sentence;
  private final Coordination coordination;
  private final StrayedMembers members;
  private final Companions companions;
  private final Enumeration enumeration;
  private final Origins origins;
  private final String text;
  private final MentionKinds kinds;
  private final Set<String> quantifiers;
  private final Set<String> bands;
  private final Set<String> parts;
  private final Set<String> proceedings;
  private final Set<String> topics;
  private final Set<String> watching;
  private final Set<String> issuing;

  FillerReader(Sentence sentence, Gazetteer gazetteer, String text, WordClasses classes) {
    kinds = new MentionKinds(sentence, gazetteer, classes);
    quantifiers = classes.words("quantifier");
    bands = classes.words("band");
    parts = classes.words("part");
    proceedings = classes.words("proceedings");
    topics = classes.words("topic");
    watching = classes.words("watching");
    issuing = classes.words("making");
    this.sentence = sentence;
    this.coordination = new Coordination(sentence, quantifiers);
    members = new StrayedMembers(sentence, kinds::isWho);
    companions = new Companions(sentence, classes);
    this.enumeration = new Enumeration(sentence);
    origins = new Origins(sentence, gazetteer);
    this.text = text;
  }

  List<Filler> read(List<Phrase> phrases) {
    List<Filler> out = new ArrayList<>();
    for (Phrase phrase : phrases) {
      List<Filler> sides = sides(phrase);
      (sides.isEmpty() ? oneByOne(read(phrase)) : sides).stream()
          .filter(f -> !f.isAmong(out))
          .forEach(out::add);
      out.stream().reduce((a, b) -> b).flatMap(origins::joined).filter(o -> phrases.stream().noneMatch(p -> p.head() == o.token())).ifPresent(out::add);
    }
    join(out);
    addLands(out);
    if (phrases.size() == 1 && out.size() == 1 && out.getFirst() instanceof Named one) {
      coordination.land(one.mention()).filter(m -> fresh(m, phrases)).map(Named::new).ifPresent(out::add);
    }
    out.removeIf(f -> f instanceof Named inner && out.stream().anyMatch(o -> isWithin(inner.mention(), o)));
    return List.copyOf(out);
  }

  private void addLands(List<Filler> out) {
    List.copyOf(out).stream().flatMap(f -> f instanceof Named n ? coordination.ofSameNoun(n.mention()).stream() : Stream.empty())
        .filter(m -> out.stream().noneMatch(o -> o.token() == m.phrase().head()))
        .map(Named::new)
        .forEach(out::add);
  }

  /** Those with the people who are joined to the last of them. */
  List<Filler> joined(List<Filler> people) {
    List<Filler> out = new ArrayList<>(people);
    join(out);
    return List.copyOf(out);
  }

  private void join(List<Filler> out) {
    out.removeIf(f -> f instanceof Words && out.size() > 1 && companions.isLink(f.token()));
    if (!out.isEmpty() && out.getLast() instanceof Named last && (isPartner(last.mention()) || coordination.isFirstOfMany(last.mention()) || coordination.isEach(last.mention()))) {
      coordination.after(last.mention()).stream()
          .map(Named::new)
          .filter(n -> !n.isAmong(out))
          .forEach(out::add);
    }
    List.copyOf(out).forEach(f -> add(out, f instanceof Named n ? members.of(n.mention()) : List.of()));
    if (!out.isEmpty() && out.getLast() instanceof Named last) {
      add(out, coordination.numbered(last.mention()).stream().toList());
      add(out, companions.of(last.mention()).stream().toList());
    }
    boolean place = !out.isEmpty() && is(out.getFirst(), SlotClass.PLACE);
    out.removeIf(f -> !place && f instanceof Named n && members.isSetting(n.mention()));
  }

  private static void add(List<Filler> out, List<Mention> more) {
    more.stream().map(Named::new).filter(n -> !n.isAmong(out)).forEach(out::add);
  }

  /** Whether a mention stands in no other argument. */
  private boolean fresh(Mention mention, List<Phrase> phrases) {
    return sentence.clauses().stream().flatMap(c -> c.arguments().entrySet().stream().filter(e -> !e.getKey().startsWith("gen")))
        .flatMap(e -> e.getValue().stream())
        .filter(p -> !phrases.contains(p))
        .noneMatch(p -> p.head() == mention.phrase().head());
  }

  /** وزراء الدفاع والداخلية: a word of the name of others. */
  private static boolean isWithin(Mention inner, Filler outer) {
    return isPostOf(inner, outer) || outer instanceof Named n && n.mention().kind() == EntityKind.GROUP && n.mention().phrase().begin() < inner.phrase().begin()
        && inner.phrase().end() <= n.mention().phrase().end();
  }

  /** نائب رئيس اللجنة ونائب / رئيس دولة فلسطين فلان: the first of two posts of one person. */
  private static boolean isPostOf(Mention inner, Filler outer) {
    return outer instanceof Named n && n.mention() != inner && inner.kind() == EntityKind.PERSON && !inner.named() && n.mention().named()
        && n.mention().kind() == EntityKind.PERSON && inner.phrase().begin() < n.mention().phrase().begin()
        && n.mention().phrase().begin() < inner.phrase().end();
  }

  private static boolean isPartner(Mention mention) {
    return mention.kind() == EntityKind.PERSON && mention.named()
        || mention.kind() == EntityKind.GROUP && !mention.named();
  }

  /** Those that a noun sums up, when they are told after it. */
  private List<Filler> oneByOne(Filler filler) {
    List<Filler> told = filler instanceof Named sum
        ? enumeration.of(sum.mention()).stream().<Filler>map(Named::new).toList() : List.of();
    if (!told.isEmpty()) {
      return told;
    }
    List<Filler> out = new ArrayList<>(List.of(filler));
    if (filler instanceof Named group) {
      enumeration.among(group.mention()).stream().map(Named::new).forEach(out::add);
    }
    return out;
  }

  /** الجانبان الروسي والتركي: two sides told by their adjectives. */
  private List<Filler> sides(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    if (!isDual(head) || head.lemmas().stream().noneMatch(SIDES::contains)) {
      return List.of();
    }
    List<Filler> out = new ArrayList<>();
    for (int at = head.index() + 1; at < Math.min(head.index() + 4, sentence.tokens().size()); at++) {
      origin(List.of(new Phrase(at, at, at + 1))).ifPresent(out::add);
    }
    return out.size() == 2 ? out : List.of();
  }

  /** The filler that a phrase stands for. */
  Filler read(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    if (head.isPronoun()) {
      return new Pronoun(sentence.index(), head.index(), pronounGender(head), head.number(), false);
    }
    String form = Orthography.fold(head.form());
    if (HONOURS.contains(form) && ownerOf(head).isPresent()) {
      return ownerOf(head).get();
    }
    if (form.endsWith("ه") && HONOURS.contains(form.substring(0, form.length() - 1))) {
      return new Pronoun(
          sentence.index(), head.index(), Token.Gender.MASCULINE, Token.GrammaticalNumber.SINGULAR, false);
    }
    Optional<Mention> brother = brother(head.index());
    if (brother.isPresent()) {
      return new Named(brother.get());
    }
    if (isHomeland(head) && !isOfTheLand(head.index())) {
      return new Filler.Homeland(sentence.index(), head.index(), ownerOf(head));
    }
    boolean told = isDual(head) && mention(phrase)
        .filter(m -> m.phrase().begin() == head.index() && (m.of().isPresent() || m.named())).isPresent();
    if (isAnaphor(head) && !told && !isOfMany(head)) {
      return new Pronoun(sentence.index(), head.index(), head.gender(), head.number(), false);
    }
    return mention(phrase).filter(m -> m.phrase().end() > m.phrase().begin() + 1 || selected(head).isEmpty()).or(() -> selected(head))
        .or(() -> amountOf(head))
        .map(m -> amountFrom(m).orElse(m))
        .map(m -> apposed(m, phrase).orElseGet(() -> new Apposition(sentence).named(m)))
        .<Filler>map(Named::new)
        .orElseGet(
            () ->
                new Words(
                    sentence.index(),
                    phrase,
                    sentence.span(phrase.begin(), phrase.end()).in(text)));
  }

  /** قائد الفيلق التابع للجيش، / العميد سالم, الإعلامي المقرب من الرئيس، / أحمد: the name behind a long title and a comma. */
  private Optional<Mention> apposed(Mention title, Phrase phrase) {
    boolean described = title.kind() == EntityKind.PERSON && !title.named()
        && (sentence.token(title.phrase().begin()).isNoun() || !title.posts().isEmpty());
    int at = title.phrase().end();
    while (described && at < phrase.end() && at < title.phrase().end() + FARTHEST && !isClause(sentence.token(at))) {
      int name = at + 1;
      if (sentence.token(at).isPunctuation() && "،؛,".contains(sentence.token(at).form())) {
        return sentence.mentionsAt(name)
            .filter(m -> m.kind() == EntityKind.PERSON && m.named()).findFirst();
      }
      at++;
    }
    return Optional.empty();
  }

  private static boolean isClause(Token token) {
    return token.isVerb() || token.tag().startsWith("W") || token.tag().equals("CC");
  }

  /** العشرات من أهالي المفقودين, أجزاء من المدينة: those of whom there are so many, or the place of which it is a part. */
  private Optional<Mention> selected(Token head) {
    int from = head.index() + 1;
    boolean amount = head.hasLemmaOf(quantifiers) || head.hasLemmaOf(bands)
        || head.form().matches("اثن(ا|ي)ن") || quantifiers.contains(Orthography.stripArticle(Orthography.fold(head.form())));
    boolean best = from + 2 < sentence.tokens().size() && sentence.token(from + 1).tag().equals("JJR");
    return amount && from + 1 < sentence.tokens().size() && sentence.token(from).form().equals("من")
        ? sentence.mentionsAt(best ? from + 2 : from + 1)
            .filter(m -> m.kind() == EntityKind.GROUP || m.kind() == EntityKind.PLACE && head.hasLemmaOf(parts) || head.form().startsWith("اثن") && m.kind() == EntityKind.MILITARY).findFirst()
        : Optional.empty();
  }

  /** العشرات من مدينة / نابلس: those who are of the place. */
  private Optional<Mention> amountFrom(Mention place) {
    return place.kind() == EntityKind.PLACE ? amountBefore(place.phrase().begin() - 1) : Optional.empty();
  }

  /** المئات من / خريجي الكليات: so many people, whatever they are. */
  private Optional<Mention> amountOf(Token head) {
    return amountBefore(head.index() - 1);
  }

  /** المئات / من: so many people, told by a word of amount before من. */
  private Optional<Mention> amountBefore(int from) {
    return from > 0 && sentence.token(from).form().equals("من") && isAmountOfPeople(sentence.token(from - 1))
        ? sentence.mentionsAt(from - 1).filter(m -> m.kind() == EntityKind.GROUP).findFirst() : Optional.empty();
  }

  private boolean isAmountOfPeople(Token token) {
    return token.isDefinite() && !token.hasLemmaOf(parts) && quantifiers.contains(Orthography.stripArticle(Orthography.fold(token.form())));
  }

  /** Whether a word stands for the country that the text speaks of. */
  static boolean isHomeland(Token head) {
    return head.form().equals("البلاد") || head.form().equals("لبلاد") || head.form().equals("بلاد");
  }

  /** إلى أخيه الملك فلان: the name behind it tells who the brother is. */
  private Optional<Mention> brother(int at) {
    boolean brother = sentence.token(at).hasLemmaOf(BROTHERS)
        && at + 2 < sentence.tokens().size() && sentence.token(at + 1).tag().equals("PRP$");
    return brother
        ? sentence.mentionsAt(at + 2)
            .filter(m -> (m.kind() == EntityKind.PERSON || m.kind() == EntityKind.COUNTRY) && m.named()).findFirst()
        : Optional.empty();
  }

  /** الحدود الشرقية للبلاد: only tells whose the thing is; but زيارة للبلاد. */
  private boolean isOfTheLand(int at) {
    return at > 1 && sentence.token(at - 1).form().equals("ل") && sentence.token(at - 2).isDefinite();
  }

  private Optional<Pronoun> ownerOf(Token head) {
    int next = head.index() + 1;
    if (next >= sentence.tokens().size() || !sentence.token(next).tag().equals("PRP$")) {
      return Optional.empty();
    }
    Token pronoun = sentence.token(next);
    return Optional.of(
        new Pronoun(sentence.index(), next, pronounGender(pronoun), pronoun.number(), false));
  }

  /** الأخير, الطرفان, الجانبان: they only point back. */
  private static boolean isAnaphor(Token head) {
    return head.isDefinite()
        && (BACK.contains(head.lemma())
            || isDual(head) && head.hasLemmaOf(PAIRS));
  }

  /** مع / البلدان المجاورة: a plural that is spelled like the dual. */
  private boolean isOfMany(Token head) {
    int at = head.index();
    boolean behind = at > 0 && (sentence.token(at - 1).tag().equals("IN") || sentence.token(at - 1).form().matches("بين|مع|عدد|بعض|كل|جميع|معظم"));
    boolean described = at + 1 < sentence.tokens().size() && sentence.token(at + 1).isAdjective() && sentence.token(at + 1).form().matches(".*[ةى]");
    return head.form().matches("ا?لبلدان") && (behind || described);
  }

  private static boolean isDual(Token head) {
    return head.number() == Token.GrammaticalNumber.DUAL || head.form().endsWith("ان")
        || head.form().endsWith("ين");
  }

  private static Token.Gender pronounGender(Token pronoun) {
    return switch (pronoun.form()) {
      case "ه", "هو" -> Token.Gender.MASCULINE;
      case "ها", "هي" -> Token.Gender.FEMININE;
      default -> Token.Gender.UNKNOWN;
    };
  }

  /** The subject that the form of a verb alone tells. */
  Filler dropped(Clause clause) {
    Token verb = sentence.token(clause.predicate());
    return new Filler.Pronoun(
        sentence.index(), verb.index(), verb.gender(), verb.number(), true);
  }

  /** The person whose mention has this head. */
  Optional<Filler> person(int head) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().head() == head)
        .findFirst()
        .map(Named::new);
  }

  /** المرصد السوري, مفوضية حقوق الإنسان, هيئة شؤون الأسرى: a body that watches what others do. */
  boolean isWatching(Named body) {
    return sentence.tokens().subList(body.mention().phrase().begin(), body.mention().phrase().end()).stream()
        .anyMatch(t -> t.hasLemmaOf(watching));
  }

  /** القرار الذي أصدرته المحكمة: whose subject is whose the thing is. */
  boolean isIssuing(Token verb) {
    return verb.hasLemmaOf(issuing);
  }

  /** المتحدث باسم الجيش, الناطق العسكري باسم الكتائب: the body that a spokesman speaks for. */
  Optional<Filler> spokenFor(Filler filler) {
    return filler instanceof Named named
        ? named.mention().posts().stream()
            .filter(p -> p.lemma().startsWith("متحدث") || p.lemma().startsWith("ناطق"))
            .flatMap(p -> p.holder().stream())
            .flatMap(head -> sentence.mentions().stream()
                .filter(m -> m != named.mention() && m.phrase().covers(head)))
            .findFirst().map(Named::new)
        : Optional.empty();
  }

  /** The countries to which somebody or his post belongs. */
  List<String> countries(Filler filler) {
    return filler instanceof Named named
        ? Stream.concat(Stream.of(named.mention()), named.mention().posts().stream().flatMap(p -> p.holder().stream())
                .flatMap(head -> sentence.mentions().stream().filter(m -> m.phrase().covers(head))))
            .flatMap(m -> m.kind() == EntityKind.COUNTRY ? m.gazetteer().stream() : m.of().stream()).distinct().toList()
        : List.of();
  }

  /** What stands right after the mention, or after a number, in the same noun phrase: an object that the parser took in. */
  Optional<Filler> takenIn(Filler filler, Phrase phrase) {
    if (!(filler instanceof Named named)) {
      return Optional.empty();
    }
    int joined = endOfJoined(named.mention());
    int behind = isParted(named.mention(), joined) ? joined + 1 : joined;
    if (behind >= phrase.end() || endsInTitle(named.mention())) {
      return Optional.empty();
    }
    boolean counted = behind + 1 < phrase.end() && sentence.token(behind).tag().equals("CD");
    int end = counted ? behind + 1 : behind;
    return sentence.mentionsAt(end)
        .findFirst()
        .<Filler>map(Named::new)
        .or(() -> sentence.token(end).isNoun()
            ? Optional.of(read(new Phrase(end, end, phrase.end())))
            : Optional.empty());
  }

  /** اعتقلت قوات الاحتلال، / وزير شؤون القدس: a comma before a person parts him from the force that takes him. */
  private boolean isParted(Mention doer, int end) {
    return doer.kind() == EntityKind.MILITARY && end + 1 < sentence.tokens().size() && sentence.token(end).form().equals("،")
        && sentence.mentionsAt(end + 1).anyMatch(m -> m.kind() == EntityKind.PERSON);
  }

  /** Where a mention ends, with what و joins to it. */
  private int endOfJoined(Mention mention) {
    int end = mention.phrase().end();
    if (end + 1 >= sentence.tokens().size() || !sentence.token(end).form().equals("و")) {
      return end;
    }
    return sentence.mentionsAt(end + 1)
        .filter(m -> m.kind() == mention.kind())
        .mapToInt(m -> m.phrase().end())
        .findFirst()
        .orElse(end);
  }

  /** مكتب رئيس الوزراء البريطاني كير ستارمر: the name after it is that of the title in it. */
  private boolean endsInTitle(Mention mention) {
    Phrase phrase = mention.phrase();
    return mention.kind() != EntityKind.PERSON
        && sentence.tokens().subList(phrase.begin() + 1, phrase.end()).stream()
            .anyMatch(t -> t.isNoun() && OFFICES.contains(t.lemma()));
  }

  private Optional<Mention> mention(Phrase phrase) {
    int head = phrase.head();
    Optional<Mention> exact =
        sentence.mentions().stream().filter(m -> m.phrase().head() == head).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Mention> around =
        sentence.mentions().stream()
            .filter(m -> m.phrase().covers(head))
            .filter(m -> m.phrase().begin() >= phrase.begin() - 1 || isNamedIn(m, phrase))
            .filter(m -> m.named() || m.kind() != EntityKind.GROUP || m.phrase().head() >= phrase.begin())
            .min(Comparator.comparingInt(m -> m.phrase().end() - m.phrase().begin()));
    return around.isPresent() ? around : firstIn(phrase);
  }

  /** معالي رئيس المجلس / الشيخ عبدالله: a person whose name stands in the phrase, with titles before it. */
  private static boolean isNamedIn(Mention mention, Phrase phrase) {
    return mention.kind() == EntityKind.PERSON && mention.named()
        && mention.phrase().begin() <= phrase.begin() && phrase.end() == mention.phrase().end();
  }

  /** A name right at the beginning of the phrase, when its head is no noun with a sense of its own. */
  private Optional<Mention> firstIn(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean transparent = head.tag().equals("CD") || head.tag().equals("NOUN_QUANT")
        || quantifiers.contains(head.lemma()) || quantifiers.contains(Orthography.fold(head.form())) || head.isName() || head.tag().startsWith("DT")
        && head.tag().length() == 2;
    return sentence.mentions().stream()
        .filter(m -> transparent && m.phrase().begin() >= phrase.begin()
            && m.phrase().end() <= phrase.end())
        .findFirst();
  }

  /** The first mention anywhere in a phrase: the body behind a statement (بيان صادر عن مكتبه). */
  Optional<Filler> inside(Phrase phrase) {
    return sentence.mentions().stream()
        .filter(m -> m.phrase().begin() >= phrase.begin() && m.phrase().begin() < phrase.end())
        .filter(m -> isWho(m))
        .findFirst()
        .map(Named::new);
  }

  /** Those among fillers who can speak; for a statement or report the body behind it. */
  List<Filler> speakers(List<Filler> found) {
    List<Filler> out = new ArrayList<>();
    for (Filler filler : found) {
      if (filler instanceof Words words) {
        inside(words.phrase()).ifPresent(out::add);
      } else if (is(filler, SlotClass.WHO)) {
        out.add(filler);
      }
    }
    return out;
  }

  /** Whether a filler is of a class. */
  boolean is(Filler filler, SlotClass wanted) {
    return switch (filler) {
      case Named named -> kinds.is(named.mention(), wanted);
      case Origin origin -> !ofPeople(wanted);
      case Filler.Homeland homeland -> !ofPeople(wanted);
      case Filler.Occasion occasion -> wanted == SlotClass.WHO;
      case Filler.Authored authored -> wanted == SlotClass.WHO;
      case Pronoun pronoun ->
          wanted != SlotClass.PLACE && wanted != SlotClass.COUNTRY && wanted != SlotClass.TOLD;
      case Words words -> wanted == SlotClass.ANY;
    };
  }

  private static boolean ofPeople(SlotClass wanted) {
    return wanted == SlotClass.PERSON || wanted == SlotClass.LEADER || wanted == SlotClass.NAMED;
  }

  /** Whether a mention is somebody who can act. */
  boolean isWho(Mention mention) {
    return kinds.isWho(mention);
  }

  /** The token of what is counted: in عشرات الصواريخ, آخر جنودها, أعمال القمة the word after the first. */
  int counted(Filler filler) {
    int next = filler.token() + 1;
    String form = Orthography.fold(sentence.token(filler.token()).form());
    boolean amount = quantifiers.contains(form) || proceedings.contains(form);
    return amount && next < sentence.tokens().size() ? next : filler.token();
  }

  /** لبحث الوضع في السودان: a place of which one speaks, and where nothing told here takes place. */
  boolean isOfTopic(Filler place, int predicate) {
    int in = (place instanceof Named named ? named.mention().phrase().begin() : place.token()) - 1;
    while (in > predicate && (sentence.token(in).tag().equals("CC") || sentence.token(in).isName() || sentence.token(in).hasLemma("قطاع"))) {
      in--;
    }
    int at = in - 1;
    while (at > predicate && sentence.token(at).isAdjective()) {
      at--;
    }
    int noun = at;
    boolean ofBody = sentence.mentions().stream()
        .anyMatch(m -> m.phrase().covers(noun) && (m.phrase().begin() < noun || m.kind() == EntityKind.MILITARY));
    return at > predicate && !ofBody && sentence.token(in).tag().equals("IN")
        && sentence.token(at).hasLemmaOf(topics);
  }

  /** The country that an adjective of origin on a noun tells. */
  Optional<Filler> origin(List<Phrase> adjectives) {
    return origins.first(adjectives);
  }

  /** The countries that adjectives of origin tell of a deed. */
  List<Filler> origins(List<Phrase> adjectives) {
    return origins.all(adjectives);
  }
}
