package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.lexicon.Titles.Title;
import waqai.text.Mention.Post;
import waqai.text.Token;

/**
 * Walks from a head noun over the words that belong to its description: genitives, adjectives, the
 * body after باسم or ل, and the name that stands beside a title.
 */
final class PhraseWalker {
  private static final Set<String> FORMER =
      Set.of("سابق", "سابقة", "اسبق", "مخلوع", "راحل", "راحلة", "معزول", "مستقيل", "انذاك", "متنحي");
  private static final Set<String> LINKS = Set.of("ل", "ب", "في", "الي", "لدي", "عن", "علي", "من");
  private static final Set<String> FAR_POSTS =
      Set.of("سفير", "مبعوث", "ممثل", "مندوب", "مسؤول", "مسئول", "عضو", "مدير", "قائد", "متحدث", "ناطق",
          "امين", "مستشار", "رئيس", "مساعد", "نائب", "منسق", "محرر", "مراسل", "خبير", "استاذ", "باحث",
          "مفوض", "قنصل", "قيادي", "متحدثة", "ناطقة", "سفيرة", "مبعوثة", "ممثلة", "مندوبة", "عضوة",
          "مديرة", "امينة", "مستشارة", "رئيسة", "وزير", "وزيرة", "قاضي", "مدعي", "مشرف", "مشرفة", "موفد",
          "ضابط");
  /** Who is sent somewhere. */
  private static final Set<String> SENT = Set.of("سفير", "سفيرة", "مبعوث", "مبعوثة", "موفد", "موفدة",
      "قنصل", "ممثل", "ممثلة", "مندوب", "مندوبة", "منسق", "منسقة", "قائم");

  /** Bodies whose name tells what they are for. */
  private static final Set<String> INSTITUTIONS = Set.of("معهد", "مركز", "منظمة", "هيئة", "مجلس", "وكالة",
      "جمعية", "اتحاد", "رابطة", "مرصد", "مؤسسة", "شبكة", "مفوضية", "صندوق", "لجنة", "ديوان", "نقابة");

  /** With an adjective of origin these are the country itself: الجانب الأمريكي, الطائرات التركية. */
  private static final Set<String> STANDS_FOR_COUNTRY =
      Set.of("جانب", "طرف", "طائرات", "مقاتلات", "طيران", "طائرة", "مقاتلة", "بوارج", "مدفعية", "زوارق",
          "مروحيات", "قاذفات", "مسيرة", "مسيرات", "سلاح");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final Titles titles;
  private final HeadNouns headNouns;

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

  /** A description: its end, the proper name in it (an empty range when none), its country. */
  record Described(
      int end,
      int properBegin,
      int properEnd,
      boolean named,
      boolean standsForCountry,
      Optional<String> country) {}

  PhraseWalker(
      List<Token> tokens, SentenceNames names, Titles titles, HeadNouns headNouns) {
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
    this.headNouns = headNouns;
  }

  private record Found(Title title, int end) {}

  private Optional<Found> titleAt(int i) {
    if (i >= tokens.size() || tokens.get(i).isVerb() || tokens.get(i).isPunctuation()
        || Prepositions.isPrepositional(names.folded(i))
        || isCommand(i)) {
      return Optional.empty();
    }
    boolean isDefinite = names.folded(i).startsWith("ال");
    for (int n = Math.min(titles.longest(), tokens.size() - i); n > 0; n--) {
      int end = i + n;
      StringBuilder words = new StringBuilder();
      for (int k = i; k < end; k++) {
        words.append(k > i ? " " : "").append(names.folded(k));
      }
      Optional<Title> title = titles.find(Titles.key(words.toString()), isDefinite);
      if (title.isEmpty() && n == 1 && !tokens.get(i).isName()) {
        title = titles.find(tokens.get(i).lemma(), isDefinite);
      }
      if (title.isPresent()) {
        return Optional.of(new Found(title.get(), end));
      }
    }
    return Optional.empty();
  }

  /** أمر is a command or a matter; a commander is آمر. */
  private boolean isCommand(int i) {
    String folded = names.folded(i);
    return (folded.equals("امر") || folded.equals("الامر")) && tokens.get(i).form().indexOf('آ') < 0;
  }

  /** The title that begins here, with what belongs to it. */
  Optional<Titled> title(int i) {
    return title(i, false);
  }

  /**
   * The title that begins here.
   *
   * @param afterName whether its holder stands before it: a new title in it is somebody else's
   */
  private Optional<Titled> title(int i, boolean afterName) {
    Optional<Found> found = titleAt(i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Post> posts = new ArrayList<>();
    Holder holder = new Holder();
    int at = found.get().end();
    int postBegin = i;
    Found current = found.get();
    while (at < tokens.size()) {
      if (isPossessor(current, at)) {
        at = possessor(at, holder);
        continue;
      }
      if (names.startsPerson(at) || names.startsName(at) && !isConstructBefore(at)) {
        int end = names.personEnd(at);
        close(current, postBegin, at, holder, posts);
        return Optional.of(named(i, at, end, posts, holder));
      }
      Optional<Found> next = titleAt(at);
      if (next.isPresent() && next.get().title().kind() != Titles.Kind.ROLE
          && isApposition(current, next.get(), at)) {
        if (afterName && next.get().title().kind() == Titles.Kind.POST) {
          break;
        }
        close(current, postBegin, at, holder, posts);
        current = next.get();
        postBegin = at;
        at = next.get().end();
        holder = current.title().kind() == Titles.Kind.POST ? new Holder() : holder;
        continue;
      }
      int step = complement(current, at, holder);
      if (step == at) {
        break;
      }
      at = step;
    }
    int name = nameAfterComma(at);
    close(current, postBegin, at, holder, posts);
    if (name > 0) {
      Optional<Titled> honoured = afterName ? Optional.empty() : title(name);
      int begin = honoured.map(Titled::nameBegin).orElse(name);
      int end = honoured.map(Titled::nameEnd).orElseGet(() -> names.personEnd(name));
      honoured.ifPresent(h -> posts.addAll(h.posts()));
      return Optional.of(new Titled(i, at, begin, end, end, false, posts, holder.country));
    }
    boolean plural = isPlural(i, found.get().title());
    return Optional.of(new Titled(i, at, at, at, at, plural, posts, holder.country));
  }

  /**
   * Whether the person named here is the one whose envoy, adviser or government it is: مبعوث أوباما,
   * مستشار الرئيس الأمريكي باراك أوباما, وزير خارجية حكومة القذافي.
   */
  private boolean isPossessor(Found current, int at) {
    boolean wholeRole = current.end() == at && current.title().words().contains(" ")
        && current.title().kind() == Titles.Kind.ROLE;
    boolean honour = current.title().kind() == Titles.Kind.HONORIFIC
        || current.title().kind() == Titles.Kind.RANK;
    if (wholeRole || honour || !isConstructBefore(at) || names.isInsideHit(at - 1)) {
      return false;
    }
    return names.startsPerson(at) || tokens.get(at).isDefinite()
        && titleAt(at).filter(t -> t.title().kind() == Titles.Kind.POST).isPresent();
  }

  /** One past the words that name the possessor; the post is of that person's country. */
  private int possessor(int at, Holder holder) {
    if (names.startsPerson(at)) {
      names.entry(at, EntityKind.PERSON).flatMap(Entry::of).ifPresent(holder::country);
      return names.personEnd(at);
    }
    Titled titled = title(at, true).orElseThrow();
    titled.country().ifPresent(holder::country);
    boolean near = titled.nameEnd() > titled.nameBegin();
    return near ? titled.nameEnd() : titled.postEnd();
  }

  /** A title with its name, and the title that may follow: السفير بدر عبد العاطي، المتحدث باسم ... */
  private Titled named(int begin, int name, int nameEnd, List<Post> posts, Holder holder) {
    int end = nameTail(nameEnd);
    Optional<Titled> after = appositionAfter(end);
    after.ifPresent(a -> posts.addAll(a.posts()));
    after.flatMap(Titled::country).ifPresent(holder::country);
    int last = after.map(Titled::end).orElse(end);
    return new Titled(begin, name, name, nameEnd, last, false, posts, holder.country);
  }

  private boolean isPlural(int i, Title title) {
    Token token = tokens.get(i);
    return title.plural()
        || token.number() == Token.GrammaticalNumber.PLURAL
        || token.number() == Token.GrammaticalNumber.DUAL;
  }

  /** الرئيس الأمريكي باراك أوباما السابق: an adjective after the name. */
  private int nameTail(int end) {
    return end < tokens.size() && FORMER.contains(tokens.get(end).lemma()) ? end + 1 : end;
  }

  private boolean isApposition(Found current, Found next, int at) {
    boolean definite = tokens.get(at).isDefinite();
    return definite || next.title().kind() != Titles.Kind.POST
        || current.title().kind() != Titles.Kind.POST && at > 0;
  }

  private void close(Found title, int begin, int end, Holder holder, List<Post> posts) {
    boolean counterpart = title.title().words().startsWith("نظير") && holder.country.isPresent();
    boolean givesPost = title.title().kind() == Titles.Kind.POST || counterpart
        || title.title().kind() == Titles.Kind.ROLE && !holder.heads.isEmpty();
    if (!givesPost) {
      return;
    }
    boolean former = holder.former
        || end < tokens.size() && FORMER.contains(tokens.get(end).lemma());
    posts.add(new Post(title.title().words(), begin, end, former, List.copyOf(holder.heads)));
  }

  /** What the complement told: the country, the body, whether the post is past. */
  private static final class Holder {
    private final List<Integer> heads = new ArrayList<>();
    private Optional<String> country = Optional.empty();
    private boolean former;

    void country(String id) {
      country = country.isEmpty() ? Optional.of(id) : country;
    }
  }

  /** One past the next stretch of a title's complement, or the same place when it ends here. */
  private int complement(Found title, int at, Holder holder) {
    Token token = tokens.get(at);
    boolean afterAdjective = tokens.get(at - 1).isAdjective();
    if (names.hit(at).isPresent() && !afterAdjective) {
      return entity(at, holder);
    }
    if (token.isAdjective() || names.nisba(at).isPresent()) {
      names.nisba(at).map(Entry::id).ifPresent(holder::country);
      holder.former |= FORMER.contains(token.lemma());
      return at + 1;
    }
    if (token.tag().equals("PRP$")) {
      return at + 1;
    }
    if (names.folded(at).equals("لدي") && isLink(title, at)) {
      return linked(at, holder, true);
    }
    int acronym = acronymEnd(at);
    if (acronym > at) {
      return acronym;
    }
    if (token.isNoun()) {
      return isConstructBefore(at) ? noun(at, holder) : at;
    }
    if (isLink(title, at)) {
      return linked(at, holder, isTarget(title, at));
    }
    if (token.tag().equals("CC") && token.form().equals("و") && joinsComplement(at)) {
      return at + 1;
    }
    return at;
  }

  /** One past a short name in brackets: حلف شمال الأطلسي (الناتو). */
  private int acronymEnd(int at) {
    boolean opens = tokens.get(at).form().equals("(") && at + 2 < tokens.size();
    for (int end = at + 2; opens && end < Math.min(tokens.size(), at + 5); end++) {
      if (tokens.get(end).form().equals(")")) {
        return end + 1;
      }
    }
    return at;
  }

  /** Whether what is linked is where somebody is sent, not who sends: السفير الأمريكي في لندن. */
  private boolean isTarget(Found title, int at) {
    String head = title.title().words().split(" ")[0];
    String link = names.folded(at);
    return SENT.contains(head) && !link.equals("ل") && !link.equals("ب") && !link.equals("عن");
  }

  /** Whether the word before can have a genitive: an indefinite noun, or one after a preposition. */
  private boolean isConstructBefore(int at) {
    Token before = tokens.get(at - 1);
    return !before.isDefinite() && !before.isAdjective() && !before.isName()
            && !cannotConstruct(before)
        || names.folded(at - 1).equals("اسم");
  }

  /** Tanwin (شخصا) and the endings ون ين ان (مدنيين) shut out a genitive. */
  private static boolean cannotConstruct(Token token) {
    String form = token.form();
    boolean ends = form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان")
        || form.endsWith("اً") || form.endsWith("ا") && form.length() > 3;
    return token.isNoun() && ends && !token.lemma().equals(Orthography.fold(form));
  }

  private int noun(int at, Holder holder) {
    boolean body = tokens.get(at).lemmas().stream().anyMatch(l -> headNouns.find(l).isPresent());
    if (body) {
      holder.heads.add(at);
    }
    return at + 1;
  }

  private int entity(int at, Holder holder) {
    Entry entry = names.hit(at).orElseThrow().entries().getFirst();
    if (entry.kind() == EntityKind.COUNTRY) {
      holder.country(entry.id());
    } else if (entry.kind() == EntityKind.GOVERNMENT) {
      entry.of().ifPresent(holder::country);
    }
    holder.heads.add(at);
    return names.hitEnd(at);
  }

  private boolean isLink(Found title, int at) {
    String form = names.folded(at);
    if (at + 1 >= tokens.size() || !tokens.get(at).tag().equals("IN") && !form.equals("لدي")) {
      return false;
    }
    boolean toName = form.equals("ب") && names.folded(at + 1).equals("اسم");
    String head = title.title().words().split(" ")[0];
    boolean nextIsNominal = tokens.get(at + 1).isNoun() || names.hit(at + 1).isPresent()
        || tokens.get(at + 1).isName();
    return toName
        || LINKS.contains(form) && FAR_POSTS.contains(head) && nextIsNominal
            && (form.equals("لدي") || isBodyOrPlace(at + 1))
            && !tokens.get(at).span().overlaps(tokens.get(at + 1).span());
  }

  private boolean isBodyOrPlace(int at) {
    if (names.hit(at).isPresent()) {
      return !names.startsPerson(at);
    }
    return tokens.get(at).lemmas().stream()
        .map(headNouns::find).flatMap(Optional::stream)
        .anyMatch(n -> n.kind() != EntityKind.GROUP && n.kind() != EntityKind.PERSON)
        || tokens.get(at).lemma().equals("شؤون") || tokens.get(at).lemma().equals("شان");
  }

  private int linked(int at, Holder told, boolean target) {
    Holder holder = target ? new Holder() : told;
    int next = at + 1;
    if (names.folded(next).equals("اسم")) {
      next++;
    }
    if (next < tokens.size() && names.hit(next).isPresent()) {
      return entity(next, holder);
    }
    return next < tokens.size() && tokens.get(next).isNoun() ? noun(next, holder) : next;
  }

  /** و between two nouns of one complement: للشؤون الخارجية والسياسة الأمنية. */
  private boolean joinsComplement(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    Token before = tokens.get(at - 1);
    return next.isDefinite() && next.isNoun() && before.isDefinite()
        && titleAt(at + 1).isEmpty()
        && (names.hit(at + 1).isEmpty() || names.entry(at + 1, EntityKind.GOVERNMENT).isPresent())
        && headNouns.find(next.lemma()).filter(n -> n.kind() != EntityKind.GOVERNMENT).isEmpty();
  }

  /** وزارة الخارجية والمغتربين: a body may have two fields, the second of them people. */
  private boolean joinsField(int at, int head, HeadNoun noun) {
    boolean body = noun.kind() == EntityKind.GOVERNMENT || noun.kind() == EntityKind.ORGANIZATION;
    return body && at == head + 2 && at + 1 < tokens.size()
        && tokens.get(head).number() == Token.GrammaticalNumber.SINGULAR
        && tokens.get(at - 1).isDefinite() && tokens.get(at - 1).isNoun()
        && tokens.get(at + 1).isDefinite() && tokens.get(at + 1).isNoun()
        && names.hit(at - 1).isEmpty() && names.hit(at + 1).isEmpty()
        && headNouns.find(tokens.get(at + 1).lemma())
            .filter(n -> n.kind() != EntityKind.GROUP).isEmpty();
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
    Optional<Found> found = titleAt(at).filter(t -> t.title().kind() == Titles.Kind.HONORIFIC
        || t.title().kind() == Titles.Kind.RANK);
    return found.isPresent() && names.startsName(found.get().end());
  }

  private boolean isComma(int at) {
    return "،,()–-".contains(tokens.get(at).form());
  }

  /** The title in apposition after a name: روبرت جيبس المتحدث باسم البيت الأبيض. */
  Optional<Titled> appositionAfter(int at) {
    int begin = at < tokens.size() && isComma(at) ? at + 1 : at;
    if (begin >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Titled> titled = title(begin, true);
    if (titled.isEmpty() || titled.get().plural()
        || titled.get().nameEnd() > titled.get().nameBegin()) {
      return Optional.empty();
    }
    boolean closed = begin == at || titled.get().end() >= tokens.size()
        || isComma(titled.get().end()) || tokens.get(titled.get().end()).isPunctuation();
    return closed ? titled : Optional.empty();
  }

  /** The description that begins with this head noun. */
  Described described(int i, HeadNoun noun) {
    int at = i + 1;
    int proper = i;
    int properEnd = i;
    Optional<String> country = Optional.empty();
    boolean purpose = false;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Optional<Entry> origin = names.nisba(at);
      if (endsBefore(at, noun)) {
        break;
      }
      if (names.hit(at).isPresent() && properEnd == i && !token.tag().equals("CC")) {
        Entry entry = names.hit(at).orElseThrow().entries().getFirst();
        boolean isCountry = entry.kind() == EntityKind.COUNTRY;
        country = country.isEmpty() ? (isCountry ? Optional.of(entry.id()) : entry.of()) : country;
        if (!isCountry && takesName(noun, at, i)) {
          proper = at;
          properEnd = names.hitEnd(at);
        }
        at = names.hitEnd(at);
      } else if (origin.isPresent() && !token.isName()) {
        country = country.isEmpty() ? origin.map(Entry::id) : country;
        at++;
      } else if (noun.namesFollow() && token.isName() && properEnd == i) {
        proper = at;
        properEnd = properEnd(at, noun);
        at = properEnd;
      } else if (isQuote(at) && at == i + 1 && closingQuote(at) > 0) {
        proper = at + 1;
        properEnd = closingQuote(at);
        at = properEnd + 1;
      } else if (token.isAdjective() || token.isNoun() && isGenitive(at)) {
        at++;
      } else if (token.tag().equals("CC") && (joinsComplement(at) || joinsField(at, i, noun))) {
        at += 2;
      } else if (purposeEnd(at, i, noun) > at) {
        at = purposeEnd(at, i, noun);
        purpose = true;
      } else {
        break;
      }
    }
    boolean stands = STANDS_FOR_COUNTRY.contains(noun.lemma()) && at <= i + 3 && country.isPresent();
    boolean isNamed = purpose || properEnd > i || country.isPresent() && isProper(i, noun);
    return new Described(at, proper, properEnd, isNamed, stands, country);
  }

  /**
   * One past what an institution is for: المعهد الوطني لرصد الزلازل, المجلس الأعلى للقضاء. Words with a
   * purpose after an adjective are its name.
   */
  private int purposeEnd(int at, int head, HeadNoun noun) {
    boolean link = tokens.get(at).form().equals("ل") && at > head + 1 && at + 1 < tokens.size()
        && INSTITUTIONS.contains(noun.lemma()) && tokens.get(at - 1).isDefinite()
        && tokens.get(at - 1).isAdjective();
    if (!link || names.hit(at + 1).isPresent() || !tokens.get(at + 1).isNoun()) {
      return at;
    }
    int end = at + 2;
    while (end < tokens.size() && tokens.get(end).isDefinite() && !tokens.get(end).isName()
        && names.nisba(end).isEmpty() && end < at + 4) {
      end++;
    }
    return tokens.get(end - 1).isDefinite() ? end : at;
  }

  /** One past the last word of the unknown name after a noun; a person begins after it. */
  private int properEnd(int at, HeadNoun noun) {
    int end = names.personEnd(at);
    if (noun.kind() == EntityKind.PLACE) {
      return end;
    }
    int last = at + 1;
    while (last < end && !names.startsPerson(last)) {
      last++;
    }
    return last;
  }

  /** Whether a noun with an adjective of origin is a name: الجامعة الأمريكية, not شركات أمريكية. */
  private boolean isProper(int i, HeadNoun noun) {
    Token head = tokens.get(i);
    boolean one = head.number() != Token.GrammaticalNumber.PLURAL && !head.tag().endsWith("S");
    return switch (noun.kind()) {
      case GROUP, PLACE -> false;
      case ORGANIZATION -> one && (head.isDefinite() || i + 1 < tokens.size()
          && tokens.get(i + 1).isNoun());
      case PERSON, COUNTRY, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, OTHER -> true;
    };
  }

  /**
   * Whether a description cannot go on: after an adjective or a definite noun comes no genitive, and
   * after a definite word no indefinite adjective (الحكومة العراقية / سورية).
   */
  private boolean endsBefore(int at, HeadNoun noun) {
    Token before = tokens.get(at - 1);
    Token token = tokens.get(at);
    boolean nominal = names.hit(at).isPresent() || token.isName() || token.isNoun();
    boolean closed = before.isAdjective() && !isConstruct(at - 1) || before.isDefinite()
        || before.isName() || cannotConstruct(before);
    boolean adjective = token.isAdjective() || names.nisba(at).isPresent();
    if (adjective && before.isDefinite() && disagrees(before, token)) {
      return true;
    }
    if (adjective && !token.isName()) {
      return before.isDefinite() && !token.isDefinite();
    }
    boolean apposed = noun.namesFollow() && (token.isName() || names.hit(at).isPresent());
    return nominal && closed && !apposed;
  }

  /** وزير الخارجية السعودي: a masculine adjective of origin is not of the feminine before it. */
  private boolean disagrees(Token before, Token adjective) {
    return before.form().endsWith("ية")
        && names.nisba(adjective.index()).isPresent() && adjective.form().endsWith("ي");
  }

  /** An adjective that itself heads a construct: كبار المسؤولين. */
  private boolean isConstruct(int at) {
    return Heads.QUANTIFIERS.contains(tokens.get(at).lemma());
  }

  private boolean takesName(HeadNoun noun, int at, int i) {
    return (at == i + 1 || noun.namesFollow()) && noun.kind() != EntityKind.GROUP;
  }

  private boolean isGenitive(int at) {
    Token before = tokens.get(at - 1);
    return before.isNoun() && !before.isDefinite() || before.isAdjective() && !before.isDefinite()
        && tokens.get(at).isDefinite();
  }

  private boolean isQuote(int at) {
    return "\"«»“”".contains(tokens.get(at).form());
  }

  private int closingQuote(int open) {
    for (int at = open + 2; at < Math.min(tokens.size(), open + 7); at++) {
      if (isQuote(at)) {
        return at;
      }
    }
    return -1;
  }
}
