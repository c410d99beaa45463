package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.lexicon.Titles.Title;
import waqai.text.Mention.Post;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/**
 * Walks from a title over what belongs to it: its complement, the name that stands beside it, the
 * titles in apposition.
 */
final class TitleWalker {
  /** Posts whose holder often has another one. */
  private static final Set<String> SECOND =
      Set.of("نائب رئيس", "نائب رئيس وزراء", "نائب رئيس مجلس وزراء", "نائب رئيس دولة", "نائب", "ولي عهد", "رئيس وزراء",
          "رئيس مجلس وزراء", "نائب امير", "نائب اول", "وزير دولة", "وزير اول");

  /** Words of honour before a title: صاحب السمو رئيس الدولة. */
  private static final Set<String> STYLES =
      Set.of("صاحب", "حضرة", "السمو", "سمو", "الجلالة", "جلالة", "الفخامة", "فخامة", "معالي", "سعادة");

  /** Who serves a sovereign. */
  private static final Set<String> SERVANTS = Set.of("رئيس", "رئيسة", "وزير", "وزيرة", "سفير", "سفيرة", "مبعوث", "قائد", "مدير", "امين", "ولي", "نائب");

  private static final Set<String> TASKS = WordClasses.list().words("task");
  private static final int LONGEST_POST = 12;

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;
  private final TitleComplement complement;
  private final Genitives genitives;
  private final IntPredicate argument;
  private final NamesAhead ahead;
  private final PairedPosts pairs;
  private final ForeignPosts foreign;

  /**
   * A walker.
   *
   * @param argument whether another argument of a verb begins at a token: أعفى الرئيس الجزائري تبون / وزير
   *     النقل
   */
  TitleWalker(
      List<Token> tokens, SentenceNames names, TitleFinder finder, HeadNouns headNouns,
      IntPredicate argument) {
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
    this.argument = argument;
    pairs = new PairedPosts(tokens);
    foreign = new ForeignPosts(tokens, names);
    ahead = new NamesAhead(tokens, names, finder);
    this.genitives = new Genitives(tokens, names, finder, headNouns);
    this.complement = new TitleComplement(tokens, names, headNouns, genitives);
  }

  /** A title with its complement, and the name beside it (an empty range when there is none). */
  record Titled(
      int begin,
      int postEnd,
      int nameBegin,
      int nameEnd,
      int end,
      boolean plural,
      List<Post> posts,
      Optional<String> country) {}

  /** The title that begins here, with what belongs to it. */
  Optional<Titled> title(int i) {
    return title(i, isBehindPerson(i));
  }

  /** فيصل بن سلمان / أمير المنطقة السفير الياباني: the holder stands before the post. */
  private boolean isBehindPerson(int i) {
    return i > 1 && tokens.get(i - 1).isName() && !tokens.get(i).isDefinite() && !tokens.get(i - 2).tag().equals("IN")
        && tokens.get(i).isNoun() && !tokens.get(i).isName()
        && (names.hit(i - 1).isEmpty() || names.entry(i - 1, EntityKind.PERSON).isPresent());
  }

  /**
   * The title that begins here.
   *
   * @param afterName whether its holder stands before it: a new title in it is somebody else's
   */
  private Optional<Titled> title(int i, boolean afterName) {
    Optional<TitleFinder.Found> found = finder.titleAt(i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Post> posts = new ArrayList<>();
    TitleComplement.Holder holder = new TitleComplement.Holder();
    int at = complement.bodyEnd(i, found.get(), holder);
    boolean whole = at > found.get().end();
    int postBegin = i;
    TitleFinder.Found current = found.get();
    while (at < tokens.size()) {
      if (isPossessor(current, at)) {
        at = possessor(current, at, holder);
        continue;
      }
      if (!complement.isOrdinal(at) && !(at == i + 1 && tokens.get(i).form().endsWith("ون"))
          && (names.startsPerson(at) || names.startsName(at) && !genitives.isConstructBefore(at))) {
        int end = names.personEnd(at);
        close(current, postBegin, at, holder, posts);
        if (isOfMany(i, at, end, found.get().title())) {
          return Optional.of(new Titled(i, at, at, at, at, true, posts, holder.country()));
        }
        if ((current.title().kind() == Titles.Kind.POST || isKing(i, at)) && isAppointed(i, at, end)) {
          return Optional.of(new Titled(i, at, at, at, at, false, posts, holder.country()));
        }
        return Optional.of(named(i, at, end, posts, holder));
      }
      Optional<TitleFinder.Found> next = isStrangeAide(current, at) ? Optional.empty() : finder.titleAt(at);
      boolean isName = names.hit(at).filter(h -> h.words() > 1).isPresent() && next.filter(this::isRanked).isEmpty();
      Optional<Integer> second = secondPost(i, current, at, afterName);
      if (second.isPresent()) {
        close(current, postBegin, at, holder, posts);
        postBegin = second.get();
        current = finder.titleAt(postBegin).orElseThrow();
        at = complement.bodyEnd(postBegin, current, holder);
        continue;
      }
      boolean trade = next.isPresent() && next.get().title().kind() == Titles.Kind.ROLE && tokens.get(at).isDefinite()
          && current.title().kind() == Titles.Kind.POST && tokens.get(at - 1).isDefinite() && names.startsPerson(next.get().end());
      if (next.isPresent() && !isName && (trade || next.get().title().kind() != Titles.Kind.ROLE)
          && isApposition(current, next.get(), at)
          && !(next.get().title().kind() == Titles.Kind.POST && !isAddress(current) && argument.test(at))
          && !isGuest(i, current, next.get(), at) && !isOfOtherLand(current, next.get(), at, holder)) {
        if (afterName && next.get().title().kind() == Titles.Kind.POST || isAppointedBehind(i, current, next.get())) {
          break;
        }
        close(current, postBegin, at, holder, posts);
        current = next.get();
        postBegin = at;
        holder = current.title().kind() == Titles.Kind.POST || trade ? new TitleComplement.Holder() : holder;
        at = complement.bodyEnd(postBegin, current, holder);
        continue;
      }
      if (whole && tokens.get(at).tag().equals("IN") && complement.isPlace(at + 1)) {
        break;
      }
      int step = isCalledAlso(current, at) ? at + 2 : complement.complement(current, at, holder);
      if (step == at) {
        break;
      }
      at = step;
    }
    int name = nameAfterComma(at);
    Optional<TokenRange> beyond = afterName || name > 0 ? Optional.empty() : ahead.name(i, at);
    if (beyond.isPresent()) {
      close(current, postBegin, beyond.get().begin(), holder, posts);
      return Optional.of(named(i, beyond.get().begin(), beyond.get().end(), posts, holder));
    }
    close(current, postBegin, at, holder, posts);
    if (name > 0) {
      Optional<Titled> honoured = afterName ? Optional.empty() : title(name).filter(t -> t.nameEnd() > t.nameBegin());
      int begin = honoured.map(Titled::nameBegin).orElse(name);
      int end = honoured.map(Titled::nameEnd).orElseGet(() -> names.personEnd(name));
      honoured.ifPresent(h -> posts.addAll(h.posts()));
      return Optional.of(new Titled(i, at, begin, end, end, false, posts, holder.country()));
    }
    boolean plural = isPlural(i, found.get().title());
    return Optional.of(new Titled(i, at, at, at, at, plural, posts, holder.country()));
  }

  /** قائد الجيش / العماد سامي حداد: a rank before a name, though the gazetteer may have both as one name. */
  private boolean isRanked(TitleFinder.Found found) {
    return found.title().kind() == Titles.Kind.RANK && tokens.get(found.end() - 1).isDefinite() && names.startsPerson(found.end());
  }

  /** الناشط السياسي / والحقوقي فلان: another adjective of the same man before his name. */
  private boolean isCalledAlso(TitleFinder.Found current, int at) {
    int name = at + 2;
    while (name < tokens.size() && isCallingAdjective(name)) {
      name++;
    }
    return current.title().kind() == Titles.Kind.ROLE && name < tokens.size() && tokens.get(at).form().equals("و")
        && isCallingAdjective(at + 1) && names.startsPerson(name);
  }

  private boolean isCallingAdjective(int at) {
    return tokens.get(at).isAdjective() && tokens.get(at).isDefinite()
        && tokens.get(at).lemmas().stream().anyMatch(TaggingWords.list()::isCalling);
  }

  /** الملك / عمر الرزاز: a title of honour that is a post, and no king whom the gazetteer knows with it. */
  private boolean isKing(int title, int name) {
    return name == title + 1 && names.folded(title).matches("الملكة?|السلطان") && names.hit(title).isEmpty();
  }

  /** كلف الرئيس التونسي / سامي حداد بتسيير الوزارة: the verb has no other object than the one named behind the title. */
  private boolean isAppointed(int title, int name, int end) {
    boolean naming = title > 0 && tokens.get(title - 1).isVerb() && !tokens.get(title - 1).isPassive()
        && tokens.get(title - 1).lemmas().stream().anyMatch(TaggingWords.list()::isNaming);
    if (naming && isCharged(end)) {
      return true;
    }
    if (!naming || end >= tokens.size() || names.entry(name, EntityKind.PERSON).flatMap(Entry::of).isPresent()) {
      return false;
    }
    String next = tokens.get(end).form();
    return next.equals("ب") || next.equals("من") || isAppointment(end);
  }

  /** كلف الملك سامي حداد، رئيس الحزب، / بتشكيل الحكومة: what he is to do stands behind his name, or behind the post told of him. */
  private boolean isCharged(int end) {
    int at = end;
    if (at < tokens.size() && isComma(at)) {
      do {
        at++;
      } while (at < tokens.size() && at < end + LONGEST_POST && !isComma(at) && !tokens.get(at).isVerb());
      at++;
    }
    return at + 1 < tokens.size() && tokens.get(at).form().equals("ب") && tokens.get(at + 1).hasLemmaOf(TASKS);
  }

  /** عين الرئيس / السيد سامي حداد وزيرا: a rank or an honour between, and no post of the one who appoints. */
  private boolean isAppointedBehind(int title, TitleFinder.Found current, TitleFinder.Found next) {
    boolean honour = next.title().isStyle();
    if (!honour || current.title().kind() != Titles.Kind.POST || title == 0 || !tokens.get(title - 1).isVerb()
        || !names.startsPerson(next.end())) {
      return false;
    }
    int end = names.personEnd(next.end());
    return end < tokens.size() && (isAppointment(end) || isCharged(end))
        && tokens.get(title - 1).lemmas().stream().anyMatch(TaggingWords.list()::isNaming);
  }

  /**
   * Whether the person named here is the one whose envoy, adviser or government it is: مبعوث أوباما,
   * مستشار الرئيس الفرنسي جاك شيراك, وزير إعلام حكومة البعث.
   */
  private boolean isPossessor(TitleFinder.Found current, int at) {
    boolean wholeRole = current.end() == at && current.title().words().contains(" ")
        && current.title().kind() == Titles.Kind.ROLE;
    boolean honour = current.title().kind() == Titles.Kind.HONORIFIC
        || current.title().kind() == Titles.Kind.RANK;
    if (wholeRole || honour || !genitives.isConstructBefore(at) || names.isInsideHit(at - 1)
        || names.hit(at - 1).isPresent()) {
      return false;
    }
    return names.startsPerson(at) || tokens.get(at).isDefinite() && !isStrangeAide(current, at)
        && finder.titleAt(at).filter(t -> t.title().kind() == Titles.Kind.POST).isPresent();
  }

  /** المتحدثة باسم رئيس / الوزراء البولندي جوانا كوبشينسكا: within a title, and the name is of nobody who is known. */
  private boolean isStrangeAide(TitleFinder.Found current, int at) {
    return AidesAndAges.isAide(current.title()) && finder.titleAt(at - 1).filter(t -> t.end() > at).isPresent()
        && title(at, true).filter(t -> t.nameEnd() > t.nameBegin() && names.entry(t.nameBegin(), EntityKind.PERSON).isEmpty()).isPresent();
  }

  /** One past the words that name the possessor; the post is of that person's country. */
  private int possessor(TitleFinder.Found current, int at, TitleComplement.Holder holder) {
    if (names.startsPerson(at)) {
      names.entry(at, EntityKind.PERSON).flatMap(Entry::of).ifPresent(holder::country);
      return names.personEnd(at);
    }
    Titled titled = title(at, true).orElseThrow();
    titled.country().ifPresent(holder::country);
    if (titled.nameEnd() <= titled.nameBegin()) {
      return titled.postEnd();
    }
    int own = titled.posts().isEmpty() ? titled.nameEnd() : titled.posts().getFirst().end();
    boolean ranked = finder.titleAt(own).filter(t -> t.title().kind() == Titles.Kind.RANK).isPresent();
    boolean strange = AidesAndAges.isAide(current.title()) && names.entry(titled.nameBegin(), EntityKind.PERSON).isEmpty();
    return own < titled.nameBegin() && ranked || own == titled.nameBegin() && strange ? own : titled.nameEnd();
  }

  /** A title with its name, and the title that may follow: السفير أحمد أبو زيد، المتحدث باسم ... */
  private Titled named(int begin, int name, int nameEnd, List<Post> posts, TitleComplement.Holder holder) {
    int end = nameTail(nameEnd);
    Optional<Titled> after =
        !posts.isEmpty() && argument.test(end) ? Optional.empty() : ownAfter(begin, name, AidesAndAges.behindAge(tokens, end));
    after.ifPresent(a -> posts.addAll(a.posts()));
    after.flatMap(Titled::country).ifPresent(holder::country);
    int last = after.map(Titled::end).orElse(end);
    return new Titled(begin, name, name, nameEnd, last, false, posts, holder.country());
  }

  /** The titles behind a name, without that of somebody whom he receives. */
  Optional<Titled> ownAfter(int begin, int name, int end) {
    Optional<Titled> first = oneAfter(end);
    if (first.filter(t -> foreign.isOfAnother(begin, name, t)).isPresent()) {
      return Optional.empty();
    }
    Optional<Titled> all = first.map(this::withMore);
    return all.filter(t -> foreign.isReceived(begin, first.orElseThrow(), t)).isPresent() ? first : all;
  }

  /** انتخب أعضاء الحزب / سامي حداد زعيما: one name is not that of many. */
  private boolean isOfMany(int begin, int name, int end, Title title) {
    boolean verb = begin > 0 && tokens.get(begin - 1).isVerb() && name > begin + 1;
    return verb && isPlural(begin, title) && end < tokens.size() && !tokens.get(end).form().equals("و") && !isComma(end);
  }

  private boolean isPlural(int i, Title title) {
    Token token = tokens.get(i);
    return title.plural() || isConstructPlural(i, token)
        || token.number() == Token.GrammaticalNumber.PLURAL
        || token.number() == Token.GrammaticalNumber.DUAL && !isWhole(token, title);
  }

  /** مقاتلي / الحزب, موظفي / الوزارة: many, without the ن before whose they are. */
  private boolean isConstructPlural(int i, Token token) {
    String form = names.folded(i);
    boolean owned = i + 1 < tokens.size() && (tokens.get(i + 1).isDefinite() || tokens.get(i + 1).isName());
    return owned && !token.isName() && names.nisba(i).isEmpty() && form.length() > 4 && form.endsWith("ي") && !token.isDefinite() && (token.tag().equals("NNS") || !token.lemmas().contains(form))
        && token.lemmas().contains(form.substring(0, form.length() - 1));
  }

  /** المطران, not المسؤولان: the ending of the root, of no dual. */
  private boolean isWhole(Token token, Title title) {
    String form = Orthography.stripArticle(names.folded(token.index()));
    return form.endsWith("ان") && token.lemmas().contains(form) && (!token.isDefinite() || title.words().equals(form) || !form.equals(token.lemma() + "ان"));
  }

  /** الرئيس الأمريكي باراك أوباما السابق: an adjective after the name. */
  private int nameTail(int end) {
    return end < tokens.size() && TitleComplement.FORMER.contains(tokens.get(end).lemma()) ? end + 1 : end;
  }

  /**
   * Where a second post of the same holder begins: نائب رئيس الوزراء وزير الخارجية,
   * ولي العهد ووزير الدفاع. Without و a minister of another country may be the one whom the first meets.
   */
  private Optional<Integer> secondPost(int first, TitleFinder.Found current, int at, boolean afterName) {
    boolean joined = tokens.get(at).form().equals("و");
    int begin = joined ? at + 1 : at;
    if (joined && afterName && (tokens.get(first).isDefinite() || current.end() == at) && !isMeeting(first) && isSameMans(begin)) {
      return Optional.of(begin);
    }
    if (joined && current.end() == at && pairs.areTrades(current.title(), first, finder.titleAt(begin).map(TitleFinder.Found::title), begin)) {
      return title(begin).filter(t -> t.nameEnd() > t.nameBegin()).map(t -> begin);
    }
    boolean ofState = names.folded(at - 1).equals("الدولة");
    boolean paired = joined && pairs.is(begin);
    if (!ofState && !paired && !SECOND.contains(current.title().words()) || begin >= tokens.size()
        || !tokens.get(at - 1).isDefinite() || tokens.get(begin).isDefinite()) {
      return Optional.empty();
    }
    Optional<TitleFinder.Found> next = finder.titleAt(begin)
        .filter(t -> t.title().kind() == Titles.Kind.POST && !t.title().plural())
        .filter(t -> paired || t.title().words().startsWith(ofState && !current.title().words().equals("وزير دولة") ? "عضو" : "وزير")
            || !ofState && SECOND.contains(t.title().words()));
    boolean inner = first > 0 && finder.titleAt(first - 1).filter(t -> t.end() > first).isPresent();
    if (next.isEmpty() || inner) {
      return Optional.empty();
    }
    boolean deputy = current.title().words().startsWith("نائب رئيس");
    boolean afterVerb = first > 0 && tokens.get(first - 1).isVerb() && (!deputy || meets(tokens.get(first - 1)));
    return title(begin)
        .filter(t -> t.nameEnd() > t.nameBegin() || afterName && joined)
        .filter(t -> joined || !afterVerb || t.country().isEmpty())
        .map(t -> begin);
  }

  /** التقى فلان / وزير الخارجية والأمين العام: the second may be whom he meets. */
  private boolean isMeeting(int first) {
    int verb = first - 1;
    while (verb > 0 && tokens.get(verb).isName()) {
      verb--;
    }
    return verb >= 0 && tokens.get(verb).isVerb() && meets(tokens.get(verb));
  }

  /** فلان الرئيس التنفيذي و / المدير العام للشركة: another post with the article, and no other name behind it. */
  private boolean isSameMans(int begin) {
    return begin < tokens.size() && tokens.get(begin - 2).isDefinite() && tokens.get(begin).isDefinite()
        && finder.titleAt(begin).filter(t -> t.title().kind() == Titles.Kind.POST && !t.title().plural()).isPresent()
        && title(begin).filter(t -> t.nameEnd() <= t.nameBegin() && t.posts().stream().anyMatch(p -> !p.holder().isEmpty())).isPresent();
  }

  /** التقى, استقبل: a verb whose object may be another minister. */
  private static boolean meets(Token verb) {
    return verb.lemmas().stream().anyMatch(TaggingWords.list()::isReceiving);
  }

  /** صاحب السمو, معالي: an honour that stands for nobody without the post or the name behind it. */
  private static boolean isAddress(TitleFinder.Found found) {
    return found.title().kind() == Titles.Kind.HONORIFIC && !found.title().words().startsWith("ال");
  }

  private boolean isApposition(TitleFinder.Found current, TitleFinder.Found next, int at) {
    if (isSoundPlural(at - 1) && (at < 2 || !tokens.get(at - 2).tag().equals("IN"))) {
      return false;
    }
    if (pairs.isOfTwo(at - 1, at)) {
      return false;
    }
    if (tokens.get(at - 1).isDefinite() && tokens.get(at).form().matches(".*(ا|اً)") && tokens.get(at).isParticiple()) {
      return false;
    }
    if (isMany(next, at) && !current.title().plural() && tokens.get(at - 1).isDefinite()) {
      return false;
    }
    return tokens.get(at).isDefinite() || next.title().kind() != Titles.Kind.POST
        || current.title().kind() != Titles.Kind.POST && at > 0;
  }

  /** دعا رئيس الحكومة / المواطنين, طالب رئيس الجمعية / النواب: they are not him who speaks. */
  private boolean isMany(TitleFinder.Found next, int at) {
    return next.title().plural() || Agreement.isPluralForm(tokens.get(at)) && !isRanked(next) || tokens.get(at).form().matches("ال.{4,}[وي]ن") && tokens.get(at).tag().endsWith("NNS");
  }

  /** استقبل رئيس الدولة / الرئيس الفرنسي فلان: one whose land is told is another than he who receives him. */
  private boolean isGuest(int first, TitleFinder.Found current, TitleFinder.Found next, int at) {
    int verb = first - 1;
    while (verb > 0 && STYLES.contains(names.folded(verb))) {
      verb--;
    }
    boolean received = verb >= 0 && tokens.get(verb).isVerb()
        && tokens.get(verb).lemmas().stream().anyMatch(TaggingWords.list()::isReceiving);
    boolean put = verb >= 0 && tokens.get(verb).isVerb() && !tokens.get(verb).isPassive() && at - first < 3
        && tokens.get(verb).lemmas().stream().anyMatch(TaggingWords.list()::isNaming);
    if (put && current.title().kind() == Titles.Kind.POST && next.title().kind() == Titles.Kind.POST && tokens.get(at - 1).isDefinite()) {
      return true;
    }
    if (received && isSovereign(at) && next.title().kind() == Titles.Kind.POST && SERVANTS.contains(next.title().words().split(" ")[0])) {
      return true;
    }
    return received && current.title().kind() == Titles.Kind.POST && next.title().kind() == Titles.Kind.POST
        && tokens.get(at).isDefinite() && next.end() < tokens.size() && names.nisba(next.end()).isPresent()
        && names.nisba(at - 1).isEmpty();
  }

  /** جلالة الملك / رئيس الوزراء: a king or sultan is nobody's minister. */
  private boolean isSovereign(int at) {
    return at > 1 && names.folded(at - 1).matches("الملكة?|السلطان|المعظم|الحرمين|الشريفين");
  }

  /** شكر أمير قطر / الرئيس التركي, دعت المستشارة الألمانية / الرئيس الروسي: nobody has a post in one land and another in the next. */
  private boolean isOfOtherLand(TitleFinder.Found current, TitleFinder.Found next, int at, TitleComplement.Holder holder) {
    return current.title().kind() == Titles.Kind.POST && next.title().kind() == Titles.Kind.POST && tokens.get(at).isDefinite()
        && next.end() < tokens.size() && names.nisba(next.end()).map(Entry::id).filter(id -> holder.country().filter(own -> !own.equals(id)).isPresent()).isPresent();
  }

  private void close(TitleFinder.Found title, int begin, int end, TitleComplement.Holder holder, List<Post> posts) {
    boolean counterpart = title.title().words().startsWith("نظير") && holder.country().isPresent();
    boolean givesPost = title.title().kind() == Titles.Kind.POST || counterpart
        || title.title().kind() == Titles.Kind.ROLE && (!holder.heads().isEmpty() || holder.country().filter(c -> c.startsWith("body/")).isPresent());
    if (!givesPost) {
      return;
    }
    boolean former = holder.former()
        || end < tokens.size() && TitleComplement.FORMER.contains(tokens.get(end).lemma());
    List<Integer> heads = new ArrayList<>(holder.heads());
    complement.bodyIn(begin, title).ifPresent(heads::addFirst);
    posts.add(new Post(title.title().words(), begin, end, former, heads));
  }

  /** وزير الخارجية السوري، وليد المعلم، : the token at which the name begins, or -1. */
  private int nameAfterComma(int at) {
    if (at + 1 >= tokens.size() || !isComma(at)) {
      return -1;
    }
    if (isHonoured(at + 1)) {
      return at + 1;
    }
    if (!names.startsName(at + 1)) {
      return -1;
    }
    int end = names.personEnd(at + 1);
    boolean closed = end >= tokens.size() || isComma(end) || tokens.get(end).isPunctuation();
    return closed || end - at > 2 ? at + 1 : -1;
  }

  /** A rank or an honour with a name: وزير الخارجية، الشيخ صباح الخالد. */
  private boolean isHonoured(int at) {
    Optional<TitleFinder.Found> found = finder.titleAt(at).filter(t -> t.title().isStyle());
    return found.isPresent() && names.startsName(found.get().end());
  }

  private boolean isComma(int at) {
    return "،,()–-".contains(tokens.get(at).form());
  }

  /** The titles in apposition after a name: محمد بن سلمان ولي العهد رئيس مجلس الوزراء. */
  private Optional<Titled> appositionAfter(int at) {
    return oneAfter(at).map(this::withMore);
  }

  /** A title with those that follow it. */
  private Titled withMore(Titled first) {
    boolean open = first.end() < tokens.size() && !tokens.get(first.end()).isPunctuation();
    Optional<Titled> second = open ? appositionAfter(first.end()) : Optional.empty();
    return second.map(s -> joined(first, s)).orElse(first);
  }

  private static Titled joined(Titled first, Titled second) {
    List<Post> posts = new ArrayList<>(first.posts());
    posts.addAll(second.posts());
    return new Titled(
        first.begin(), second.postEnd(), second.nameBegin(), second.nameEnd(), second.end(), false,
        posts, first.country().or(second::country));
  }

  /** The title in apposition after a name: ستيفان دوجاريك المتحدث باسم الأمم المتحدة. */
  private Optional<Titled> oneAfter(int at) {
    int begin = at < tokens.size() && isComma(at) ? at + 1 : at;
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Titled> titled = title(begin, true).filter(t -> !isAppointment(begin));
    if (titled.isEmpty() || titled.get().plural() || isCounterpart(begin)
        || titled.get().nameEnd() > titled.get().nameBegin()) {
      return Optional.empty();
    }
    boolean closed = begin == at || titled.get().end() >= tokens.size()
        || isComma(titled.get().end()) || tokens.get(titled.get().end()).isPunctuation()
        || isSeatedBefore(titled.get().end()) || isOwnPost(begin, titled.get())
        || tokens.get(titled.get().end()).tag().startsWith("WP") || isPartner(titled.get().end());
    return closed ? titled : Optional.empty();
  }

  /** فلان، نائب رئيس هيئة الأركان / إلى رتبة فريق: a post with its body, where what is told of its holder goes on. */
  private boolean isOwnPost(int begin, Titled titled) {
    boolean held = titled.country().isPresent() || titled.posts().stream().anyMatch(p -> !p.holder().isEmpty());
    return begin > 0 && isComma(begin - 1) && !tokens.get(begin).isDefinite() && titled.end() - begin > 1 && held
        && tokens.get(titled.end()).tag().equals("IN");
  }

  /** وكيل النيابة / بالمطرية، : where he has the post, and a comma behind. */
  private boolean isSeatedBefore(int at) {
    return at + 2 < tokens.size() && tokens.get(at).form().equals("ب") && tokens.get(at + 1).isDefinite() && isComma(at + 2);
  }

  /** التقى فلان، وزير الدفاع / بنظيره التركي: the one met follows, so what stands before is no object. */
  private boolean isPartner(int at) {
    return at + 1 < tokens.size() && tokens.get(at).form().matches("ب|مع")
        && (finder.titleAt(at + 1).isPresent() || names.startsPerson(at + 1));
  }

  /** انتخب فلانا / رئيسا: what somebody becomes stands in the accusative, and is no apposition. */
  private boolean isAppointment(int at) {
    String form = tokens.get(at).form();
    return (tokens.get(at).isNoun() || tokens.get(at).tag().matches("VBG|VN")) && !tokens.get(at).isDefinite() && form.length() > 4
        && (form.endsWith("ا") || form.endsWith("اً")) && !names.folded(at).equals(tokens.get(at).lemma());
  }

  /** استقبل فلان نظيره: another person, not a post of the first. */
  private boolean isCounterpart(int at) {
    return tokens.get(at).lemma().startsWith("نظير");
  }

  /** مسلحون, the plural of مسلح, but not التعاون. */
  private boolean isSoundPlural(int at) {
    String form = Orthography.stripArticle(names.folded(at));
    List<String> lemmas = tokens.get(at).lemmas();
    return form.endsWith("ون") && (!lemmas.contains(form) || lemmas.contains(form.substring(0, form.length() - 2)));
  }
}
