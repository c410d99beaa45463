package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.text.Mention;
import waqai.text.Mention.Post;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** The search for mentions through one sentence: what a word begins is asked from the surest on. */
final class MentionSearch {
  private final NamedSentence sentence;
  private final MentionWords words;
  private final QuotedBodies bodies;
  private final List<Token> tokens;
  private final SentenceNames names;
  private final HeadNounFinder nouns;
  private final FoundMentions found;
  private final JoinedMentions joined;
  private final DescribedMentions described;
  private final OneOfMany many;
  private final SpeakingMeetings meetings;
  private int titledUntil;

  MentionSearch(NamedSentence sentence, MentionWords words, QuotedBodies bodies) {
    this.sentence = sentence;
    this.words = words;
    this.bodies = bodies;
    tokens = sentence.tokens();
    names = sentence.names();
    nouns = new HeadNounFinder(sentence, words.headNouns());
    found = new FoundMentions(sentence, words.gazetteer());
    joined = new JoinedMentions(sentence, words.gazetteer(), words.headNouns(), nouns, found);
    many = new OneOfMany(sentence, nouns);
    meetings = new SpeakingMeetings(tokens, words.classes());
    described = new DescribedMentions(sentence, words.gazetteer(), nouns, found);
  }

  List<Mention> run() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isVerb()) {
        at(i);
      }
    }
    return found.all().stream().filter(m -> !isOfStreet(m)).toList();
  }

  /** التصريحات غير المسؤولة: an adjective that is denied, and nobody. */
  private boolean isDenied(int i) {
    return i > 0 && tokens.get(i - 1).form().equals("غير")
        && tokens.get(i).number() != Token.GrammaticalNumber.PLURAL;
  }

  /** سموه, فخامته: a pronoun with an honour before it, and no name of its own. */
  private boolean isHonourAlone(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("PRP$")
        && words.titles().find(names.folded(i).replaceFirst("ت$", "ة"), false)
            .filter(t -> t.kind() == Titles.Kind.HONORIFIC).isPresent();
  }

  /** شارع الجيش: whom a street is called after. */
  private boolean isOfStreet(Mention mention) {
    int before = mention.phrase().begin() - 1;
    return before >= 0 && mention.kind() != EntityKind.PLACE && tokens.get(before).hasLemmaOf(words.classes().words("street"))
        && found.all().stream().anyMatch(m -> m.kind() == EntityKind.PLACE && m.phrase().begin() == before && m.phrase().end() >= mention.phrase().end());
  }

  /** مصالحه الوطنية, المصالح المشتركة: interests, and no services of a state. */
  private boolean isInterest(int i) {
    return tokens.get(i).hasLemma("مصلحة") && tokens.get(i).form().contains("مصالح") && (i + 1 >= tokens.size()
        || tokens.get(i + 1).isPronoun() || !tokens.get(i + 1).hasLemmaOf(words.classes().words("service")));
  }

  /** المدخل / الرئيس: the main one, and no president, whose name or land would follow. */
  private boolean isMain(int i) {
    boolean behind = i > 0 && tokens.get(i).form().equals("الرئيس") && tokens.get(i - 1).isDefinite() && tokens.get(i - 1).isNoun() && !tokens.get(i - 1).form().matches(".*(ة|ات)") && !(i > 1 && tokens.get(i - 2).isVerb())
        && tokens.get(i - 1).lemmas().stream().map(words.headNouns()::find).flatMap(Optional::stream).anyMatch(n -> n.kind() == EntityKind.PLACE);
    return behind && (i + 1 == tokens.size() || names.nisba(i + 1).isEmpty() && !names.startsName(i + 1) && !tokens.get(i + 1).isDefinite());
  }

  private void at(int i) {
    if (isMain(i) || isInterest(i) || isDenied(i) || isHonourAlone(i) || Qualities.is(tokens, i) || longName(i) || !found.isNamed(i) && (joined.pair(i) || joined.shared(i) || joined.holders(i))
        || oneOfMany(i) || meeting(i) || quoted(i) || titled(i) || proper(i) || found.isNamed(i)) {
      return;
    }
    Optional<HeadNoun> noun = nouns.find(i);
    if (noun.isEmpty()) {
      people(i);
    } else if (!joined.bodies(i, noun.get().kind()) && !joined.several(i, noun.get())) {
      described.described(i, noun.get());
    }
  }

  /** الملك محمد السادس: the title is part of the name that the list has. */
  private boolean isKnownWithTitle(int i, TitleWalker.Titled titled) {
    boolean nameless = titled.nameEnd() <= titled.nameBegin();
    return nameless && names.startsPerson(i) && names.personEnd(i) > titled.postEnd();
  }

  /** المقاتلات: aircraft, though مقاتل is what somebody is. */
  private boolean isMateriel(int i) {
    return words.headNouns().find(Orthography.stripArticle(names.folded(i)))
        .filter(n -> n.kind() == EntityKind.MILITARY).isPresent();
  }

  /** مشيرة إلى: what somebody does who goes on speaking, though مشير is a rank. */
  private boolean isPointing(int i) {
    return tokens.get(i).hasLemma("مشير") && !tokens.get(i).isDefinite() && i + 1 < tokens.size()
        && tokens.get(i + 1).form().equals("إلى");
  }

  /** A name of several words that begins with a title: دولة قطر. */
  private boolean longName(int i) {
    boolean known = !found.isNamed(i) && i >= titledUntil
        && names.hit(i).filter(h -> h.words() > 1).isPresent() && !isPersonHit(i);
    if (known) {
      gazetteerHit(i);
    }
    return known;
  }

  private boolean oneOfMany(int i) {
    Optional<TokenMention> one = found.isNamed(i) ? Optional.empty() : many.at(i);
    one.ifPresent(m -> {
      found.add(m);
      found.mark(m.phrase().head(), m.phrase().head() + 1);
    });
    return one.isPresent();
  }

  private boolean meeting(int i) {
    Optional<TokenMention> meeting = found.isNamed(i) ? Optional.empty() : meetings.at(i);
    meeting.ifPresent(found::add);
    return meeting.isPresent();
  }

  private boolean titled(int i) {
    Optional<TitleWalker.Titled> titled = sentence.titles().title(i)
        .filter(t -> !found.isNamed(i) && i >= titledUntil && !isKnownWithTitle(i, t) && !isPointing(i))
        .filter(t -> t.nameEnd() > t.nameBegin() || !isMateriel(i) && !Qualities.isOfNoun(tokens, i));
    titled.ifPresent(this::titled);
    return titled.isPresent();
  }

  /** A name that the gazetteer has or that the words tell to be one. */
  private boolean proper(int i) {
    if (names.hit(i).isPresent() && !isPersonHit(i)) {
      gazetteerHit(i);
      return true;
    }
    if (found.isNamed(i) || isOneOfThem(i)) {
      return false;
    }
    Optional<EntityKind> kind = names.runs().kind(i);
    kind.ifPresent(k -> {
      if (k == EntityKind.PERSON) {
        person(i);
      } else {
        unknown(i, k);
      }
    });
    return kind.isPresent();
  }

  /** استهدف الأول المقر فيما استهدف / الثاني حافلة: one of those told before, and no name. */
  private boolean isOneOfThem(int i) {
    return tokens.get(i).isDefinite() && TitleComplement.isOrdinal(names.folded(i));
  }

  private boolean isPersonHit(int i) {
    return names.startsPerson(i)
        && (names.entry(i, EntityKind.PERSON).isPresent()
            || names.personEnd(i) > names.hitEnd(i));
  }

  private void titled(TitleWalker.Titled t) {
    boolean hasName = t.nameEnd() > t.nameBegin();
    int begin = hasName ? t.nameBegin() : t.begin();
    int end = hasName ? t.nameEnd() : t.postEnd();
    if (hasName) {
      found.mark(t.nameBegin(), t.nameEnd());
      titledUntil = t.nameEnd();
    }
    if (!hasName && joined.isConstruct(t.begin())) {
      SyntaxTree tree = sentence.tree();
      int last = tree.end(tree.parent(tree.leaf(t.begin())));
      found.add(TokenMention.description(t.begin(), last, EntityKind.GROUP));
      return;
    }
    EntityKind kind = t.plural() || !hasName && nouns.isCounted(t.begin()) ? EntityKind.GROUP : EntityKind.PERSON;
    Optional<Entry> entry = hasName ? names.entry(t.nameBegin(), EntityKind.PERSON) : Optional.empty();
    found.add(TokenMention.name(begin, end, kind).within(t.begin(), t.end())
        .named(hasName).entry(entry).posts(t.posts()).of(t.country()));
  }

  private void person(int i) {
    person(i, i);
  }

  /** A person whose name begins at a token, with what stands before it: السويسري فلان. */
  private void person(int begin, int i) {
    int end = names.personEnd(i);
    found.mark(i, end);
    Optional<Entry> entry = names.entry(i, EntityKind.PERSON);
    Optional<TitleWalker.Titled> after = sentence.titles().ownAfter(begin, i, end);
    List<Post> posts = after.map(TitleWalker.Titled::posts).orElse(List.of());
    after.ifPresent(a -> found.mark(a.begin(), a.begin() + 1));
    int last = after.map(TitleWalker.Titled::end).orElse(end);
    Optional<String> country = after.flatMap(TitleWalker.Titled::country);
    int name = end > i + 2 && tokens.get(i).isDefinite() && names.isCommon(i) ? i + 1 : i;
    found.add(TokenMention.name(name, end, EntityKind.PERSON).within(begin, last).entry(entry).posts(posts).of(country));
  }

  /** A name that is in no list, of a place or an organisation. */
  private void unknown(int i, EntityKind kind) {
    found.addName(TokenMention.name(i, names.personEnd(i), kind));
  }

  private boolean quoted(int i) {
    if (found.isNamed(i) || names.hit(i).isPresent()) {
      return false;
    }
    Optional<QuotedBodies.Quoted> body = bodies.at(sentence.text(), tokens, i);
    body.ifPresent(b -> {
      Optional<Entry> entry = b.gazetteer().flatMap(words.gazetteer()::byId);
      found.addName(TokenMention.name(i, b.end(), b.kind()).entry(entry).of(entry.flatMap(Entry::of)));
    });
    return body.isPresent();
  }

  private void gazetteerHit(int i) {
    Entry entry = names.hit(i).orElseThrow().entries().getFirst();
    int end = names.hitEnd(i);
    int last = entry.kind() == EntityKind.PARTY && isStance(i, end) ? end + 1 : end;
    found.addName(TokenMention.known(i, end, entry).within(i, last));
    found.mark(end, last);
  }

  /** حزب الأمة / المعارض, الحركة / الحاكمة: where a party stands, of its own gender, and nobody else. */
  private boolean isStance(int begin, int at) {
    return at < tokens.size() && tokens.get(begin).isNoun() && words.classes().words("stance").contains(names.folded(at))
        && names.folded(begin).endsWith("ة") == names.folded(at).endsWith("ة");
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
        && !sentence.isHead(i);
    if (!plural && token.isDefinite() && i + 1 < tokens.size() && !found.isNamed(i + 1) && i >= titledUntil && sentence.isHead(i) && names.startsPerson(i + 1)) {
      person(i, i + 1);
      return;
    }
    if (modifies || !sentence.isHead(i)) {
      return;
    }
    EntityKind kind = plural || nouns.isCounted(i) ? EntityKind.GROUP : EntityKind.PERSON;
    if (token.form().endsWith("ة") || token.form().endsWith("ات")) {
      return;
    }
    found.add(TokenMention.description(i, i + 1, kind).of(Optional.of(origin.get().id())));
  }
}
