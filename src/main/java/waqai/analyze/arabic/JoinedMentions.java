package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.text.Clause.TokenRange;
import waqai.text.Mention.Post;
import waqai.text.Token;

/** Finds those that one noun names together: two of two origins, two bodies, a list of places. */
final class JoinedMentions {
  private final NamedSentence sentence;
  private final Gazetteer gazetteer;
  private final HeadNounFinder nouns;
  private final FoundMentions found;
  private final List<Token> tokens;
  private final SentenceNames names;
  private final Duals duals;
  private final DualHolders holders;
  private final SharedNouns shared;
  private final PlaceLists places;
  private final BodiesOfLands lands;

  JoinedMentions(NamedSentence sentence, Gazetteer gazetteer, HeadNouns words, HeadNounFinder nouns, FoundMentions found) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.found = found;
    tokens = sentence.tokens();
    names = sentence.names();
    duals = new Duals(tokens);
    holders = new DualHolders(tokens, names, words);
    shared = new SharedNouns(tokens, names);
    places = new PlaceLists(tokens);
    lands = new BodiesOfLands(tokens, names);
  }

  /** Whether a noun is one of two in a construct: رئيسا الحكومتين. */
  boolean isConstruct(int noun) {
    return duals.isConstruct(noun);
  }

  /** Whether this noun names several by their own names, which are added then. */
  boolean several(int i, HeadNoun noun) {
    if (duals.joinsBodies(i)) {
      body(i, i + 1, noun.kind());
      body(i, i + 3, noun.kind());
      return true;
    }
    List<TokenRange> listed = places.names(i);
    if (listed.isEmpty()) {
      return false;
    }
    boolean beside = listed.getFirst().begin() == i + 1;
    listed.forEach(name -> place(beside && name == listed.getFirst() ? i : name.begin(), name));
    return beside;
  }

  /** الرئيسان المصري والفرنسي, الجانبان الروسي والتركي: two, each with the noun and an origin. */
  boolean pair(int i) {
    int second = duals.second(i);
    Optional<Entry> one = second < 0 ? Optional.empty() : names.nisba(second - 2);
    Optional<Entry> other = second < 0 ? Optional.empty() : names.nisba(second);
    boolean titled = sentence.titles().title(i).isPresent();
    Optional<EntityKind> kind = titled ? Optional.of(EntityKind.PERSON) : nouns.find(i).map(HeadNoun::kind);
    if (one.isEmpty() || other.isEmpty() || kind.isEmpty()) {
      return false;
    }
    half(i, i, second - 1, kind.get(), one.get());
    half(i, second, second + 1, kind.get(), other.get());
    found.mark(i, second + 1);
    return true;
  }

  /** نظيريه الأردني سامي حداد والعراقي كريم ناصر: people that one noun names together. */
  boolean shared(int i) {
    List<SharedNouns.Part> parts = shared.at(i);
    if (shared.isOneGroup(i, parts)) {
      found.add(TokenMention.description(i, parts.getLast().end(), EntityKind.GROUP));
      found.mark(i, parts.getLast().end());
      return true;
    }
    int second = parts.size() == 2 && !parts.getFirst().isNamed() && parts.getLast().isNamed() ? holders.second(parts.getLast().end()) : -1;
    if (second > 0) {
      crossed(i, parts, second);
      return true;
    }
    for (SharedNouns.Part part : parts) {
      Entry origin = names.nisba(part.origin()).or(() -> names.entry(part.origin(), EntityKind.COUNTRY)).orElseThrow();
      if (part.isNamed()) {
        Post post = new Post(tokens.get(i).lemma(), part.begin(), part.origin() + 1, false, List.of());
        found.add(TokenMention.name(part.nameBegin(), part.nameEnd(), EntityKind.PERSON)
            .within(part.begin(), part.end()).entry(names.entry(part.nameBegin(), EntityKind.PERSON))
            .posts(List.of(post)).of(Optional.of(origin.id())));
      } else {
        half(i, part.begin(), part.end(), EntityKind.PERSON, origin);
      }
      found.mark(part.begin(), part.end());
    }
    return !parts.isEmpty();
  }

  /** القوات المغربية والأمريكية: bodies of several lands that one noun names together. */
  boolean bodies(int i, EntityKind kind) {
    boolean country = sentence.descriptions().standsForCountry(tokens.get(i).lemma());
    List<Integer> all = country || kind == EntityKind.MILITARY || kind == EntityKind.GOVERNMENT ? lands.origins(i) : List.of();
    for (int at : all) {
      Entry origin = names.nisba(at).orElseThrow();
      int begin = at == all.getFirst() ? i : at;
      TokenMention one = TokenMention.description(begin, at + 1, country ? origin.kind() : kind);
      found.add(country ? one.entry(Optional.of(origin)) : one.named(true).of(Optional.of(origin.id())),
          lands.name(i) + " " + tokens.get(at).form());
      found.mark(begin, at + 1);
    }
    return !all.isEmpty();
  }

  /** وزيرا خارجية / الأردن / والعراق / سامي حداد / وكريم ناصر: two lands, and then the names of the two in their order. */
  private void crossed(int noun, List<SharedNouns.Part> parts, int second) {
    SharedNouns.Part last = parts.getLast();
    held(noun, parts.getFirst(), parts.getFirst().end(), new TokenRange(last.nameBegin(), last.nameEnd()));
    held(noun, last, last.nameBegin(), new TokenRange(second, names.personEnd(second)));
    found.mark(noun, names.personEnd(second));
  }

  private void held(int noun, SharedNouns.Part part, int end, TokenRange name) {
    Entry origin = names.nisba(part.origin()).or(() -> names.entry(part.origin(), EntityKind.COUNTRY)).orElseThrow();
    Post post = new Post(tokens.get(noun).lemma(), noun, end, false, List.of());
    found.add(TokenMention.name(name.begin(), name.end(), EntityKind.PERSON).within(part.begin(), end)
        .entry(names.entry(name.begin(), EntityKind.PERSON)).posts(List.of(post)).of(Optional.of(origin.id())));
  }

  /** الرئيسان / سامي حداد / وكريم ناصر: two by their names, behind one post. */
  boolean holders(int i) {
    List<TokenMention> two = holders.at(i);
    two.forEach(m -> {
      found.add(m);
      found.mark(m.phrase().begin(), m.phrase().end());
    });
    return !two.isEmpty();
  }

  private void half(int noun, int begin, int end, EntityKind kind, Entry origin) {
    String lemma = tokens.get(noun).lemma();
    boolean country = sentence.descriptions().standsForCountry(lemma);
    List<Post> posts = kind == EntityKind.PERSON
        ? List.of(new Post(lemma, begin, end, false, List.of())) : List.of();
    TokenMention half = TokenMention.description(begin, end, country ? origin.kind() : kind).posts(posts);
    found.add(
        country ? half.entry(Optional.of(origin)) : half.of(Optional.of(origin.id())),
        shared.common(noun) + " " + tokens.subList(landBegin(begin, end), end).stream().map(Token::form).collect(Collectors.joining(" ")));
  }

  /** كوريا / الشمالية: where the name of the land begins that ends here. */
  private int landBegin(int begin, int end) {
    return IntStream.range(begin, end).filter(at -> names.hit(at).isPresent() && names.hitEnd(at) == end).findFirst().orElse(end - 1);
  }

  /** حركتا / فتح / وحماس: one word that only the noun before the two tells to be a name. */
  private void body(int noun, int i, EntityKind kind) {
    if (names.hit(i).isPresent() || found.isNamed(i) || !tokens.get(i).isName()) {
      return;
    }
    Optional<Entry> known = gazetteer.named(tokens.get(noun).lemma() + " " + tokens.get(i).form()).stream()
        .filter(e -> e.kind() == kind || e.kind() == EntityKind.PARTY || e.kind() == EntityKind.ARMED_GROUP)
        .findFirst();
    found.addName(named(i, i + 1, known, kind));
  }

  /** بلدات / كفركلا / والخيام: one of the places that a noun names together. */
  private void place(int begin, TokenRange name) {
    Optional<Entry> known = names.hit(name.begin()).filter(h -> names.hitEnd(name.begin()) >= name.end())
        .map(h -> h.entries().getFirst());
    int end = known.isPresent() ? names.hitEnd(name.begin()) : name.end();
    found.addName(named(name.begin(), end, known, EntityKind.PLACE).within(begin, end));
  }

  private static TokenMention named(int begin, int end, Optional<Entry> known, EntityKind otherwise) {
    return known.map(e -> TokenMention.known(begin, end, e))
        .orElseGet(() -> TokenMention.name(begin, end, otherwise));
  }
}
