package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Clause.TokenRange;
import waqai.text.Interruption;
import waqai.text.Mention;
import waqai.text.Mention.Post;
import waqai.text.Phrase;
import waqai.text.Span;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/**
 * Finds who and what a sentence names or describes: gazetteer names, titles with the names beside
 * them, runs of unknown names, and phrases whose head noun tells what they are.
 */
final class MentionFinder {
  /** People who stand for the body that they fight for. */
  private static final List<String> FIGHTERS =
      List.of("عناصر", "عنصر", "مقاتل", "مقاتلون", "مسلح", "مسلحون", "متمرد", "متمردون", "افراد", "قوات",
          "مليشيات", "ميليشيات", "مليشيا", "ميليشيا");

  private static final String MARKS = "\"«»“”„()";
  private static final List<String> LEADERSHIP = List.of("قيادة", "رئاسة", "زعامة");

  /** What a plural of people is when its noun has no row. */
  private static final HeadNoun HUMANS =
      new HeadNoun("ar-head-plural", "", EntityKind.GROUP, true, false, false);

  /** The longest description that is kept whole, in words. */
  private static final int LONGEST = 9;

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final GazetteerMatcher matcher;
  private final Titles titles;
  private final HeadNouns headNouns;
  private final Set<String> linking = new WordClasses().words("linking");

  MentionFinder(
      Gazetteer gazetteer, PersonNames people, Titles titles, HeadNouns headNouns) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.matcher = new GazetteerMatcher(gazetteer);
    this.titles = titles;
    this.headNouns = headNouns;
  }

  /** What the sentences of an article tell of names. */
  NameMemory learn(String text, List<ArabicAnalyzer.Draft> drafts) {
    List<Mention> all =
        drafts.stream().flatMap(d -> find(text, d, NameMemory.EMPTY).stream()).toList();
    return new NameMemory(all, people, new QuotedBodies(all, gazetteer));
  }

  /** The mentions of one sentence, in the order of their first token, longer ones first. */
  List<Mention> find(String text, ArabicAnalyzer.Draft draft, NameMemory memory) {
    Interruption.check();
    List<Token> tokens = draft.tokens();
    SentenceNames names =
        new SentenceNames(
            tokens,
            matcher.match(text, draft.span(), memory.countries()),
            new KnownNames(gazetteer, people, memory),
            i -> isCommon(tokens.get(i)));
    List<Mention> found = new Search(text, draft, names, memory.bodies()).run();
    return found.stream()
        .filter(m -> draft.times().stream().noneMatch(t -> t.span().overlaps(m.nameSpan())))
        .toList();
  }

  private boolean isCommon(Token token) {
    return token.lemmas().stream()
        .anyMatch(l -> headNouns.find(l).isPresent() || titles.find(l, true).isPresent());
  }

  /** The search through one sentence. */
  private final class Search {
    private final String text;
    private final int sentence;
    private final List<Token> tokens;
    private final SentenceNames names;
    private final QuotedBodies bodies;
    private final TitleWalker walker;
    private final DescriptionWalker descriptions;
    private final Heads heads;
    private final Duals duals;
    private final PlaceLists places;
    private final SyntaxTree tree;
    private final boolean[] named;
    private int titledUntil;
    private final List<Mention> out = new ArrayList<>();

    Search(String text, ArabicAnalyzer.Draft draft, SentenceNames names, QuotedBodies bodies) {
      this.text = text;
      this.sentence = draft.index();
      this.tokens = draft.tokens();
      this.names = names;
      this.bodies = bodies;
      this.tree = draft.tree();
      heads = new Heads(tree, tokens);
      duals = new Duals(tokens);
      places = new PlaceLists(tokens);
      TitleFinder finder = new TitleFinder(tokens, names, titles);
      walker = new TitleWalker(tokens, names, finder, headNouns, this::beginsArgument);
      descriptions = new DescriptionWalker(tokens, names, finder, headNouns, linking);
      named = new boolean[tokens.size()];
    }

    List<Mention> run() {
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).isVerb()) {
          at(i);
        }
      }
      return List.copyOf(out);
    }

    /** التصريحات غير المسؤولة: an adjective that is denied, and nobody. */
    private boolean isDenied(int i) {
      return i > 0 && tokens.get(i - 1).form().equals("غير")
          && tokens.get(i).number() != Token.GrammaticalNumber.PLURAL;
    }

    /** سموه, فخامته: a pronoun with an honour before it, and no name of its own. */
    private boolean isHonourAlone(int i) {
      return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("PRP$")
          && titles.find(names.folded(i).replaceFirst("ت$", "ة"), false)
              .filter(t -> t.kind() == Titles.Kind.HONORIFIC).isPresent();
    }

    private void at(int i) {
      if (isDenied(i) || isHonourAlone(i)) {
        return;
      }
      if (isLongHit(i)) {
        gazetteerHit(i);
        return;
      }
      if (!named[i] && pair(i)) {
        return;
      }
      Optional<QuotedBodies.Quoted> quoted =
          named[i] || names.hit(i).isPresent() ? Optional.empty() : bodies.at(text, tokens, i);
      if (quoted.isPresent()) {
        quoted(i, quoted.get());
        return;
      }
      Optional<TitleWalker.Titled> titled = walker.title(i);
      if (titled.isPresent() && !named[i] && i >= titledUntil
          && !isKnownWithTitle(i, titled.get()) && !isMateriel(i)) {
        titled(titled.get());
        return;
      }
      if (names.hit(i).isPresent() && !isPersonHit(i)) {
        gazetteerHit(i);
        return;
      }
      if (names.startsPerson(i) && !named[i]) {
        person(i);
        return;
      }
      Optional<EntityKind> unknown = named[i] ? Optional.empty() : names.runs().kind(i);
      if (unknown.isPresent()) {
        unknown(i, unknown.get());
        return;
      }
      if (named[i]) {
        return;
      }
      Optional<HeadNoun> noun = headNoun(i);
      if (noun.isPresent()) {
        described(i, noun.get());
      } else {
        people(i);
      }
    }

    /** الملك محمد السادس: the title is part of the name that the list has. */
    private boolean isKnownWithTitle(int i, TitleWalker.Titled titled) {
      boolean nameless = titled.nameEnd() <= titled.nameBegin();
      return nameless && names.startsPerson(i) && names.personEnd(i) > titled.postEnd();
    }

    /** المقاتلات: aircraft, though مقاتل is what somebody is. */
    private boolean isMateriel(int i) {
      return headNouns.find(Orthography.stripArticle(names.folded(i)))
          .filter(n -> n.kind() == EntityKind.MILITARY).isPresent();
    }

    /** A name of several words that begins with a title: دولة قطر. */
    private boolean isLongHit(int i) {
      return !named[i] && i >= titledUntil
          && names.hit(i).filter(h -> h.words() > 1).isPresent() && !isPersonHit(i);
    }

    private boolean isPersonHit(int i) {
      return names.startsPerson(i)
          && (names.entry(i, EntityKind.PERSON).isPresent()
              || names.personEnd(i) > names.hitEnd(i));
    }

    /** مؤتمر صحفي: an adjective of the noun before it. */
    private boolean isAttribute(int i) {
      return i > 0 && tokens.get(i - 1).isNoun()
          && tokens.get(i - 1).isDefinite() == tokens.get(i).isDefinite();
    }

    /** Whether the largest noun phrase that begins here is an argument of a verb. */
    private boolean beginsArgument(int i) {
      if (i >= tokens.size()) {
        return false;
      }
      int node = tree.leaf(i);
      while (tree.begin(tree.parent(node)) == i && tree.is(tree.parent(node), "NP")) {
        node = tree.parent(node);
      }
      return tree.is(node, "NP") && tree.is(tree.parent(node), "VP");
    }

    private Optional<HeadNoun> headNoun(int i) {
      Token token = tokens.get(i);
      boolean adjective = token.isAdjective() && isHead(i) && !isAttribute(i);
      if (!token.isNoun() && !token.isParticiple() && !adjective) {
        return Optional.empty();
      }
      if (isLeadership(i)) {
        return Optional.empty();
      }
      if (isManyPeople(i)) {
        return Optional.of(HUMANS);
      }
      if (isHumanPlural(token)) {
        return Optional.of(headNouns.find(token.lemma()).orElse(HUMANS));
      }
      return headNouns
          .find(Orthography.stripArticle(names.folded(i)))
          .or(() -> headNouns.find(token.lemma()))
          .filter(n -> !n.lemma().equals("امن") || isPolicing(i));
    }

    /** اعتقل الأمن, الأمن المصري يفرق: the forces, not the state of things. */
    private boolean isPolicing(int i) {
      int after = i + 1 < tokens.size() && tokens.get(i + 1).isAdjective() ? i + 2 : i + 1;
      return tokens.get(i).isDefinite()
          && (i > 0 && isPolicingVerb(i - 1) || after < tokens.size() && isPolicingVerb(after));
    }

    private boolean isPolicingVerb(int at) {
      return tokens.get(at).isVerb() && tokens.get(at).lemmas().stream().anyMatch(TaggingWords.list()::isPolicing);
    }

    /** حزب الأمة بقيادة فلان: no body but who leads it. */
    private boolean isLeadership(int i) {
      boolean led = i > 0 && i + 1 < tokens.size() && LEADERSHIP.contains(tokens.get(i).lemma())
          && tokens.get(i - 1).form().equals("ب");
      return led && (names.startsPerson(i + 1) || walker.title(i + 1).isPresent());
    }

    /** خرج المئات, أصيب العشرات: so many people, when nothing else is counted. */
    private boolean isManyPeople(int i) {
      Token token = tokens.get(i);
      boolean alone = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun() && !tokens.get(i + 1).isAdjective();
      return alone && token.isDefinite() && token.number() == Token.GrammaticalNumber.PLURAL
          && Heads.QUANTIFIERS.contains(token.lemma());
    }

    /** The sound masculine plural is of people: محتجون, مضربين. */
    private boolean isHumanPlural(Token token) {
      String form = Orthography.stripArticle(names.folded(token.index()));
      return token.isNoun() && form.length() > 4
          && (form.endsWith("ون") || form.endsWith("ين"))
          && token.lemmas().contains(form.substring(0, form.length() - 2))
          && !Heads.QUANTIFIERS.contains(token.lemma())
          && (form.endsWith("ون") || isPersonal(form.substring(0, form.length() - 2)));
    }

    /** Participles and adjectives of origin are of people; اتصالين, صاروخين are two things. */
    private boolean isPersonal(String stem) {
      return stem.startsWith("م") || stem.endsWith("ي") || headNouns.find(stem).isPresent()
          || stem.length() == 4 && (stem.charAt(1) == 'ا' || stem.charAt(2) == 'ا');
    }

    private boolean isHead(int i) {
      int parent = tree.parent(tree.leaf(i));
      return tree.label(parent).equals("NP") && heads.head(parent) == i;
    }

    private void mark(int begin, int end) {
      for (int i = begin; i < end; i++) {
        named[i] = true;
      }
    }

    private void titled(TitleWalker.Titled t) {
      boolean hasName = t.nameEnd() > t.nameBegin();
      int begin = hasName ? t.nameBegin() : t.begin();
      int end = hasName ? t.nameEnd() : t.postEnd();
      if (hasName) {
        mark(t.nameBegin(), t.nameEnd());
        titledUntil = t.nameEnd();
      }
      if (!hasName && duals.isConstruct(t.begin())) {
        int last = tree.end(tree.parent(tree.leaf(t.begin())));
        add(t.begin(), t.begin(), last, EntityKind.GROUP, t.begin(), last, false, Optional.empty(), List.of(), Optional.empty());
        return;
      }
      EntityKind kind = t.plural() || !hasName && isCounted(t.begin()) ? EntityKind.GROUP : EntityKind.PERSON;
      Optional<Entry> entry = hasName ? names.entry(t.nameBegin(), EntityKind.PERSON) : Optional.empty();
      add(t.begin(), t.begin(), t.end(), kind, begin, end, hasName, entry, t.posts(), t.country());
    }

    private void person(int i) {
      int end = names.personEnd(i);
      mark(i, end);
      Optional<Entry> entry = names.entry(i, EntityKind.PERSON);
      Optional<TitleWalker.Titled> after = walker.appositionAfter(end);
      List<Post> posts = after.map(TitleWalker.Titled::posts).orElse(List.of());
      after.ifPresent(a -> named[a.begin()] = true);
      int last = after.map(TitleWalker.Titled::end).orElse(end);
      Optional<String> country = after.flatMap(TitleWalker.Titled::country);
      int name = end > i + 2 && tokens.get(i).isDefinite() && names.isCommon(i) ? i + 1 : i;
      add(i, i, last, EntityKind.PERSON, name, end, true, entry, posts, country);
    }

    /** A name that is in no list, of a place or an organisation. */
    private void unknown(int i, EntityKind kind) {
      int end = names.personEnd(i);
      mark(i, end);
      add(i, i, end, kind, i, end, true, Optional.empty(), List.of(), Optional.empty());
    }

    private void quoted(int i, QuotedBodies.Quoted body) {
      mark(i, body.end());
      Optional<Entry> entry = body.gazetteer().flatMap(gazetteer::byId);
      add(i, i, body.end(), body.kind(), i, body.end(), true, entry, List.of(), entry.flatMap(Entry::of));
    }

    private void gazetteerHit(int i) {
      int end = names.hitEnd(i);
      Entry entry = names.hit(i).orElseThrow().entries().getFirst();
      mark(i, end);
      add(i, i, end, entry.kind(), i, end, true, Optional.of(entry), List.of(), entry.of());
    }

    /** الرئيسان المصري والفرنسي, الجانبان الروسي والتركي: two, each with the noun and an origin. */
    private boolean pair(int i) {
      int second = duals.second(i);
      Optional<Entry> one = second < 0 ? Optional.empty() : names.nisba(second - 2);
      Optional<Entry> other = second < 0 ? Optional.empty() : names.nisba(second);
      boolean titled = walker.title(i).isPresent();
      Optional<EntityKind> kind = titled ? Optional.of(EntityKind.PERSON) : headNoun(i).map(HeadNoun::kind);
      if (one.isEmpty() || other.isEmpty() || kind.isEmpty()) {
        return false;
      }
      half(i, i, second - 1, kind.get(), one.get());
      half(i, second, second + 1, kind.get(), other.get());
      mark(i, second + 1);
      return true;
    }

    private void half(int noun, int begin, int end, EntityKind kind, Entry origin) {
      String lemma = tokens.get(noun).lemma();
      Span span = tokens.get(begin).span().cover(tokens.get(end - 1).span());
      boolean country = descriptions.standsForCountry(lemma);
      List<Post> posts = kind == EntityKind.PERSON
          ? List.of(new Post(lemma, begin, end, false, List.of())) : List.of();
      out.add(new Mention(sentence, new Phrase(begin, begin, end), country ? origin.kind() : kind,
          "ال" + lemma + " " + tokens.get(end - 1).form(), span, span, false,
          country ? Optional.of(origin.id()) : Optional.empty(), posts,
          country ? Optional.empty() : Optional.of(origin.id())));
    }

    /** حركتا / فتح / وحماس: one word that only the noun before the two tells to be a name. */
    private void body(int noun, int i, EntityKind kind) {
      if (names.hit(i).isPresent() || named[i] || !tokens.get(i).isName()) {
        return;
      }
      Optional<Entry> known = gazetteer.named(tokens.get(noun).lemma() + " " + tokens.get(i).form()).stream()
          .filter(e -> e.kind() == kind || e.kind() == EntityKind.PARTY || e.kind() == EntityKind.ARMED_GROUP)
          .findFirst();
      mark(i, i + 1);
      add(i, i, i + 1, known.map(Entry::kind).orElse(kind), i, i + 1, true, known, List.of(), known.flatMap(Entry::of));
    }

    /** بلدات / كفركلا / والخيام: one of the places that a noun names together. */
    private void place(int begin, TokenRange name) {
      Optional<Entry> known = names.hit(name.begin()).filter(h -> names.hitEnd(name.begin()) >= name.end())
          .map(h -> h.entries().getFirst());
      int end = known.isPresent() ? names.hitEnd(name.begin()) : name.end();
      mark(name.begin(), end);
      add(begin, begin, end, known.map(Entry::kind).orElse(EntityKind.PLACE), name.begin(), end, true, known, List.of(),
          known.flatMap(Entry::of));
    }

    private void described(int i, HeadNoun noun) {
      if (duals.joinsBodies(i)) {
        body(i, i + 1, noun.kind());
        body(i, i + 3, noun.kind());
        return;
      }
      List<TokenRange> listed = places.names(i);
      if (!listed.isEmpty()) {
        boolean beside = listed.getFirst().begin() == i + 1;
        listed.forEach(name -> place(beside && name == listed.getFirst() ? i : name.begin(), name));
        if (beside) {
          return;
        }
      }
      DescriptionWalker.Described d = descriptions.described(i, noun);
      if (d.country().isPresent() && d.standsForCountry()) {
        gazetteer.byId(d.country().get()).ifPresent(c ->
            add(i, i, d.end(), c.kind(), i, d.end(), false, Optional.of(c), List.of(), Optional.empty()));
        return;
      }
      if (d.isArmOf() && isCommand(d.properBegin())) {
        Entry body = names.hit(d.properBegin()).orElseThrow().entries().getFirst();
        add(i, i, d.end(), body.kind(), d.properBegin(), d.properEnd(), true, Optional.of(body), List.of(), body.of());
        return;
      }
      if (tokens.get(i).lemmas().stream().anyMatch(FIGHTERS::contains) && fightersOf(i, d).isPresent()) {
        fightersBody(i, d);
        return;
      }
      EntityKind kind = noun.kind();
      boolean single = tokens.get(i).number() != Token.GrammaticalNumber.PLURAL
          && tokens.get(i).number() != Token.GrammaticalNumber.DUAL;
      if (noun.singularPerson() && single && !isCounted(i)) {
        kind = EntityKind.PERSON;
      }
      Optional<Entry> entry = Optional.empty();
      int nameBegin = i;
      if (d.properBegin() > i) {
        entry = names.hit(d.properBegin()).map(h -> h.entries().getFirst())
            .filter(e -> isFitting(noun, e.kind()));
        if (entry.isPresent()) {
          kind = entry.get().kind();
        }
        if (entry.isPresent() || noun.namesFollow()) {
          mark(d.properBegin(), d.properEnd());
          nameBegin = kind == EntityKind.PLACE && isPlainTown(noun) ? d.properBegin() : i;
        }
      }
      int nameEnd = d.properBegin() > i ? Math.max(d.properEnd(), nameBegin + 1) : d.end();
      add(i, i, d.end(), kind, nameBegin, nameEnd, d.named(), entry, List.of(), d.country());
    }

    /**
     * جامعة القاهرة is no place, مقر الأمم المتحدة may stand for the body; مطار صنعاء and كتلة حزب الله are
     * others than the town and the party.
     */
    private static boolean isFitting(HeadNoun noun, EntityKind name) {
      return !noun.part() && switch (name) {
        case COUNTRY, PERSON -> false;
        case PLACE -> noun.kind() == EntityKind.PLACE || isDistrict(noun);
        case ORGANIZATION, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, GROUP, OTHER ->
            true;
      };
    }

    /** قضاء الفلوجة is a district; القضاء alone the courts. */
    private static boolean isDistrict(HeadNoun noun) {
      return noun.lemma().equals("قضاء") || noun.lemma().equals("مديرية");
    }

    /** 377 ألف شخص, أكثر من 200 شخص: many, though the noun is singular. */
    private boolean isCounted(int i) {
      if (i == 0) {
        return false;
      }
      Token before = tokens.get(i - 1);
      boolean one = before.lemma().equals("احد") || before.lemma().equals("احدي");
      return !one && (before.tag().equals("CD") || Heads.QUANTIFIERS.contains(before.lemma()));
    }

    /** Where the body begins that fighters belong to: عناصر من حزب العمال, مقاتلو جبهة النصرة. */
    private Optional<Integer> fightersOf(int i, DescriptionWalker.Described d) {
      int after = d.end();
      if (d.properBegin() > i && isForce(d.properBegin())) {
        return Optional.of(d.properBegin());
      }
      boolean linked = after + 1 < tokens.size()
          && List.of("من", "في").contains(tokens.get(after).form());
      return linked && after <= i + 2 && isForce(after + 1) ? Optional.of(after + 1) : Optional.empty();
    }

    /** طيران التحالف: who has the aircraft. */
    private boolean isCommand(int at) {
      return names.entry(at, EntityKind.ARMED_GROUP, EntityKind.MILITARY, EntityKind.INTERNATIONAL).isPresent();
    }

    private boolean isForce(int at) {
      return names.entry(at, EntityKind.ARMED_GROUP, EntityKind.PARTY).isPresent();
    }

    private void fightersBody(int i, DescriptionWalker.Described d) {
      int at = fightersOf(i, d).orElseThrow();
      Entry body = names.entry(at, EntityKind.ARMED_GROUP, EntityKind.PARTY).orElseThrow();
      int end = Math.max(d.end(), names.hitEnd(at));
      add(i, i, end, body.kind(), at, names.hitEnd(at), true, Optional.of(body), List.of(), body.of());
    }

    private boolean isPlainTown(HeadNoun noun) {
      return List.of("مدينة", "بلدة", "قرية", "عاصمة", "دولة", "جزيرة").contains(noun.lemma());
    }

    /** Plural or lone adjectives of origin that stand as nouns: الفلسطينيين, الأمريكيون. */
    private void people(int i) {
      Token token = tokens.get(i);
      Optional<Entry> origin = names.nisba(i);
      if (origin.isEmpty() || token.isVerb()) {
        return;
      }
      boolean plural = token.form().endsWith("ين") || token.form().endsWith("ون")
          || token.number() == Token.GrammaticalNumber.PLURAL;
      boolean modifies = i > 0 && (tokens.get(i - 1).isNoun() || tokens.get(i - 1).isAdjective())
          && !isHead(i);
      if (modifies || !isHead(i)) {
        return;
      }
      EntityKind kind = plural || isCounted(i) ? EntityKind.GROUP : EntityKind.PERSON;
      if (token.form().endsWith("ة") || token.form().endsWith("ات")) {
        return;
      }
      add(i, i, i + 1, kind, i, i + 1, false, Optional.empty(), List.of(),
          Optional.of(origin.get().id()));
    }

    /** The largest noun phrase with this head that stays one thing and short. */
    private Span whole(int head, int begin, int end) {
      int last = end;
      int node = tree.leaf(head);
      while (tree.is(tree.parent(node), "NP") && heads.head(tree.parent(node)) == head
          && isPlain(tree.parent(node)) && tree.end(tree.parent(node)) <= head + LONGEST) {
        node = tree.parent(node);
        last = Math.max(last, tree.end(node));
      }
      last = beforeApposition(end, last);
      int first = Math.min(begin, tree.isLeaf(node) ? begin : tree.begin(node));
      return tokens.get(first).span().cover(tokens.get(last - 1).span());
    }

    /** القيادة المركزية / الجنرال كينيث ماكنزي: the rank and name of another end the phrase. */
    private int beforeApposition(int end, int last) {
      for (int at = end; at < last; at++) {
        boolean closed = tokens.get(at - 1).isDefinite() || tokens.get(at - 1).isAdjective();
        if (closed && (names.startsPerson(at)
            || tokens.get(at).isDefinite() && walker.title(at).isPresent())) {
          return at;
        }
      }
      return last;
    }

    /** A name as it is written without ل before it: لـ + لاتحاد is الاتحاد. */
    private String written(int begin, Span span, boolean isNamed, Optional<Entry> entry) {
      String words = span.in(text);
      boolean afterL = isNamed && span.begin() > 0 && words.startsWith("ل")
          && text.charAt(span.begin() - 1) == 'ل';
      boolean lost = afterL && entry
          .map(e -> !gazetteer.withKey(Orthography.nameKey(words)).contains(e))
          .orElse(tokens.get(begin).isDefinite());
      return whole(lost ? "ا" + words : words);
    }

    /** حركة (حماس without the mark whose other half the name does not have. */
    private static String whole(String words) {
      long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
      return marks % 2 == 0 ? words : words.replaceAll("[" + MARKS + "]", "");
    }

    private boolean isPlain(int node) {
      return tree.children(node).stream().noneMatch(c -> tree.is(c, "SBAR", "S", "CC", "PUNC", "VP"));
    }

    private void add(
        int head, int begin, int end, EntityKind kind, int nameBegin, int nameEnd, boolean isNamed,
        Optional<Entry> entry, List<Post> posts, Optional<String> country) {
      Span nameSpan = tokens.get(nameBegin).span().cover(tokens.get(nameEnd - 1).span());
      if (entry.isPresent() && names.hit(nameBegin).isPresent()
          && names.hitEnd(nameBegin) == nameEnd) {
        nameSpan = names.hit(nameBegin).orElseThrow().span();
      }
      out.add(
          new Mention(
              sentence,
              new Phrase(head, begin, end),
              kind,
              written(nameBegin, nameSpan, isNamed, entry),
              nameSpan,
              whole(head, begin, end),
              isNamed,
              entry.map(Entry::id),
              posts,
              country));
    }
  }
}
