package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds what a sentence says in passing of where places and bodies lie: قاعدة عين الأسد غربي العراق. */
final class LocationExtractor {
  static final String BY_DIRECTION = "ar-location-direction";
  static final String BY_ADJECTIVE = "ar-location-adjective";
  static final String BY_PREPOSITION = "ar-location-preposition";

  /** Buildings, quarters and grounds that a description alone tells apart: القصر الرئاسي, السوق المركزي. */
  private static final Set<String> SEATS = WordClasses.list().union("building", "spot");

  private static final Set<String> BUILDINGS = WordClasses.list().words("building");
  private static final Set<String> TOWNSHIPS = WordClasses.list().words("township");

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final PlaceRanks ranks;
  private final Directions directions;
  private final Headquarters seats;
  private final Set<String> gatherings;

  LocationExtractor(Sentence sentence, Gazetteer gazetteer, WordClasses classes) {
    this.sentence = sentence;
    directions = new Directions(sentence);
    ranks = new PlaceRanks(sentence, directions, classes);
    seats = new Headquarters(sentence);
    this.gazetteer = gazetteer;
    gatherings = classes.union("talks", "proceedings");
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if ((mention.named() || isSeat(mention)) && lies(mention) && !isInsideOther(mention)) {
        container(mention).ifPresent(out::add);
      }
    }
    return out;
  }

  /** A building or an institution that is described by two words or more: القصر الرئاسي. */
  private boolean isSeat(Mention mention) {
    Token head = sentence.token(mention.phrase().head());
    boolean several = mention.phrase().end() - mention.phrase().begin() > 1;
    boolean last = sentence.token(mention.phrase().end() - 1).isDefinite();
    boolean one = head.number() != Token.GrammaticalNumber.PLURAL && !head.tag().endsWith("S");
    return several && last && one
        && (mention.kind() == EntityKind.GOVERNMENT || mention.kind() == EntityKind.ORGANIZATION
            || SEATS.contains(Orthography.fold(head.lemma())));
  }

  /** Whether it is only named inside something else, which is what lies there. */
  private boolean isInsideOther(Mention mention) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.phrase().begin() < mention.phrase().begin()
            && m.phrase().end() >= mention.phrase().end()
            && (m.named() || isSeat(m)) && m.kind() != EntityKind.PERSON && m.kind() != EntityKind.GROUP
            && !m.gazetteer().equals(mention.gazetteer()));
  }

  private boolean lies(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> hasOwnName(mention) || isSeat(mention);
      case ORGANIZATION, GOVERNMENT, INTERNATIONAL -> true;
      case MILITARY -> mention.gazetteer().isEmpty();
      default -> false;
    };
  }

  private Optional<Claim> container(Mention mention) {
    int after = mention.phrase().end();
    if (mention.kind() == EntityKind.PLACE || isBuilding(mention) || isTownship(mention)) {
      Optional<Claim> told = byDirection(mention, after);
      if (told.isPresent()) {
        return told;
      }
      Optional<Claim> adjective = mention.kind() == EntityKind.PLACE && mention.named()
          ? byAdjective(mention).or(() -> byRank(mention, after)) : Optional.empty();
      if (adjective.isPresent()) {
        return adjective;
      }
    }
    return byPreposition(mention, after).or(() -> bySeat(mention, after)).or(() -> byOwnName(mention));
  }

  /** القصر الجمهوري / في بعبدا, جامعة الملك سعود / بالرياض: a name of the gazetteer's that ends in the place. */
  private Optional<Claim> byOwnName(Mention mention) {
    int end = mention.phrase().end();
    return IntStream.range(mention.phrase().head() + 1, end - 1)
        .filter(at -> sentence.token(at).tag().equals("IN") && sentence.token(at).form().matches("في|ب") && !sentence.token(at - 1).hasLemma("خاص"))
        .boxed().findFirst()
        .flatMap(at -> gazetteer.withKey(Orthography.nameKey(words(at + 1, end))).stream()
            .filter(e -> e.kind().isSomewhere()).findFirst()
            .map(e -> claim(mention, new Filler.Origin(sentence.index(), at + 1, e.id()), end, BY_PREPOSITION)));
  }

  private String words(int begin, int end) {
    return sentence.tokens().subList(begin, end).stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** البنك المركزي ومقره عدن, المرصد الذي يتخذ من لندن مقرا له. */
  private Optional<Claim> bySeat(Mention mention, int after) {
    int at = seats.place(after);
    return at == after ? Optional.empty()
        : placeAt(at, mention).map(p -> claim(mention, new Filler.Named(p), p.phrase().end(), BY_PREPOSITION));
  }

  /** نيالا عاصمة ولاية جنوب دارفور, الوهبية أولى مناطق السوادية. */
  private Optional<Claim> byRank(Mention mention, int after) {
    int at = ranks.end(after);
    return at == after ? Optional.empty()
        : placeAt(at, mention).map(p -> claim(mention, new Filler.Named(p), p.phrase().end(), BY_DIRECTION));
  }

  /** غربي العراق, (شمال غرب البلاد), في جنوب شرق البلاد, التابعة لولاية ..., قضاء الخليل after a comma. */
  private Optional<Claim> byDirection(Mention mention, int after) {
    int at = directions.pastDescription(after);
    int district = directions.pastPause(at);
    boolean beside = directions.isDistrict(district) && (district > at || directions.isPart(at) && !isSubject(mention));
    Optional<Mention> part = beside ? placeAt(district, mention) : Optional.empty();
    if (part.isPresent()) {
      return part.map(p -> claim(mention, new Filler.Named(p), p.phrase().end(), BY_DIRECTION));
    }
    at = district;
    int begin = at;
    while (at < sentence.tokens().size() && directions.isDirection(at)) {
      at++;
    }
    if (at == begin || at >= sentence.tokens().size()) {
      return Optional.empty();
    }
    if (FillerReader.isHomeland(sentence.token(at))) {
      Filler home = new Filler.Homeland(sentence.index(), at, Optional.empty());
      return Optional.of(claim(mention, home, at + 1, BY_DIRECTION));
    }
    return placeAt(at, mention)
        .map(p -> claim(mention, new Filler.Named(p), p.phrase().end(), BY_DIRECTION));
  }

  /** قصفت أنقرة / محافظة دهوك: who does something right behind the verb does not lie in what it is done to. */
  private boolean isSubject(Mention mention) {
    int before = mention.phrase().begin() - 1;
    return before >= 0 && sentence.token(before).isVerb();
  }

  private Optional<Mention> placeAt(int token, Mention other) {
    return sentence.mentionsAt(token)
        .filter(m -> m != other)
        .filter(m -> m.kind().isSomewhere())
        .filter(m -> !m.name().equals(other.name()))
        .findFirst();
  }

  /** المحيط الهندي: the adjective is a part of its own name. */
  private boolean isOfName(Mention mention, Token token) {
    return mention.nameSpan().overlaps(token.span()) && mention.gazetteer().flatMap(gazetteer::byId)
        .filter(e -> e.of().isEmpty() && e.names().stream().anyMatch(n -> Orthography.nameKey(n).equals(Orthography.nameKey(mention.name())))).isPresent();
  }

  /** مدينة تورينو الإيطالية, العاصمة اليمنية صنعاء. */
  private Optional<Claim> byAdjective(Mention mention) {
    int begin = mention.phrase().begin();
    int end = mention.phrase().end();
    boolean described = end - begin > 1;
    int last = Math.min(end + 1, sentence.tokens().size());
    for (int at = begin; at < last; at++) {
      Token token = sentence.token(at);
      boolean inName = mention.nameSpan().overlaps(token.span()) && !described;
      if (!inName && !isOfName(mention, token) && token.isDefinite() && (token.isAdjective() || token.isName())) {
        Optional<Gazetteer.Entry> origin =
            gazetteer.nisba(token.form()).filter(e -> e.kind() == EntityKind.COUNTRY);
        if (origin.isPresent() && mention.gazetteer().filter(g -> isLarge(g)).isEmpty()) {
          Filler country = new Filler.Origin(sentence.index(), at, origin.get().id());
          return Optional.of(claim(mention, country, Math.max(end, at + 1), BY_ADJECTIVE));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLarge(String id) {
    return id.startsWith("country/");
  }

  /** قرية الزيتون: one noun, and what it is called. */
  private boolean isCalled(Mention mention) {
    Token head = sentence.token(mention.phrase().begin());
    return mention.named() && mention.phrase().end() - mention.phrase().begin() > 1 && head.isNoun() && !head.isDefinite()
        && head.number() != Token.GrammaticalNumber.PLURAL && head.number() != Token.GrammaticalNumber.DUAL;
  }

  private boolean hasOwnName(Mention mention) {
    return mention.gazetteer().isPresent() || isCalled(mention)
        || sentence.tokens().stream()
            .anyMatch(t -> t.isName() && mention.nameSpan().overlaps(t.span()));
  }

  /** الجامعة الأمريكية في القاهرة, مخيم جنين بالضفة الغربية. */
  private Optional<Claim> byPreposition(Mention mention, int end) {
    int after = directions.pastDescription(end);
    if (after + 1 >= sentence.tokens().size() || mention.kind() == EntityKind.MILITARY) {
      return Optional.empty();
    }
    Token preposition = sentence.token(after);
    String form = preposition.form();
    boolean of = form.equals("من") && mention.kind() == EntityKind.PLACE && directions.isDistrict(after + 1);
    if (!preposition.tag().equals("IN") || !form.equals("في") && !form.equals("ب") && !of) {
      return Optional.empty();
    }
    return placeAt(after + 1, mention)
        .filter(p -> (p.named() || isRegion(p)) && !isGathering(mention))
        .filter(p -> isPart(mention, p) || isBuilding(mention) || isChained(mention, p)
            || !isOfManyLands(mention) && sameNounPhrase(mention, after))
        .map(p -> claim(mention, new Filler.Named(p), p.phrase().end(), BY_PREPOSITION));
  }

  /** قوات الاتحاد الأفريقي في مالي: a body of many lands, behind a noun that it owns, does not lie where that is. */
  private boolean isOfManyLands(Mention mention) {
    int before = mention.phrase().begin() - 1;
    boolean owns = before >= 0 && sentence.token(before).isNoun() && !sentence.token(before).isDefinite()
        && !sentence.token(before).hasLemma("لدي");
    return owns && mention.kind() == EntityKind.INTERNATIONAL && mention.gazetteer().isPresent();
  }

  /** اجتماع مجلس الاتحاد في أديس أبابا, جلسة لمجلس الأمن في نيويورك: where it meets is not where it lies. */
  private boolean isGathering(Mention mention) {
    int before = mention.phrase().begin() - 1;
    int noun = before > 0 && sentence.token(before).form().equals("ل") ? before - 1 : before;
    return mention.kind() != EntityKind.PLACE && noun >= 0 && sentence.token(noun).isNoun() && sentence.token(noun).hasLemmaOf(gatherings);
  }

  /** المنطقة الشرقية: a region that is told by an adjective. */
  private boolean isRegion(Mention place) {
    return place.kind() == EntityKind.PLACE
        && place.phrase().end() - place.phrase().begin() > 1
        && directions.isDistrict(place.phrase().head());
  }

  /** A town or quarter whose kind is told, in a place; or one that the gazetteer has there. */
  private boolean isPart(Mention mention, Mention place) {
    boolean described = mention.kind() == EntityKind.PLACE
        && sentence.token(mention.phrase().begin()).isNoun()
        && mention.phrase().end() - mention.phrase().begin() > 1;
    Optional<String> of = mention.gazetteer().flatMap(gazetteer::byId).flatMap(Gazetteer.Entry::of);
    return described || of.isPresent() && of.equals(place.gazetteer());
  }

  /** بلدية تيزي غنيف: the office of a township tells the township itself. */
  private boolean isTownship(Mention mention) {
    return mention.kind() == EntityKind.GOVERNMENT && isCalled(mention)
        && sentence.token(mention.phrase().begin()).hasLemmaOf(TOWNSHIPS);
  }

  /** مستشفى الشفاء بمدينة غزة: a building stands where a place is told right behind it. */
  private boolean isBuilding(Mention mention) {
    return mention.phrase().end() - mention.phrase().begin() > 1 && mention.kind() != EntityKind.INTERNATIONAL && mention.gazetteer().isEmpty()
        && sentence.token(mention.phrase().begin()).hasLemmaOf(BUILDINGS);
  }

  /** شرق نابلس في الضفة: a town that is told as where something is, in a place of the same land. */
  private boolean isChained(Mention town, Mention place) {
    int before = town.phrase().begin() - 1;
    boolean where = before >= 0 && (sentence.token(before).tag().equals("IN") || directions.isDirection(before));
    Optional<String> land = land(town);
    return where && town.kind() == EntityKind.PLACE && land.isPresent() && land.equals(land(place));
  }

  /** The country in which a known place lies, or that it is. */
  private Optional<String> land(Mention place) {
    return place.kind() == EntityKind.COUNTRY ? place.gazetteer()
        : place.gazetteer().flatMap(gazetteer::byId).flatMap(Gazetteer.Entry::of);
  }

  /** Whether the tree hangs the preposition on the noun rather than on the verb. */
  private boolean sameNounPhrase(Mention mention, int preposition) {
    int node = sentence.tree().leaf(preposition);
    while (node != 0 && !sentence.tree().is(node, "PP")) {
      node = sentence.tree().parent(node);
    }
    int parent = sentence.tree().parent(node);
    return sentence.tree().is(parent, "NP")
        && sentence.tree().begin(parent) <= mention.phrase().head()
        && mention.phrase().head() < sentence.tree().end(parent);
  }

  private Claim claim(Mention what, Filler where, int end, String rule) {
    int last = Math.max(end, what.phrase().end());
    return new Claim(
        EventType.LOCATION,
        List.of(new Filler.Named(what)),
        List.of(where),
        List.of(),
        Optional.empty(),
        FactStatus.HAPPENED,
        List.of(),
        List.of(),
        sentence.index(),
        what.phrase().head(),
        sentence.span(what.phrase().begin(), last),
        sentence.heading(),
        rule,
        Optional.empty(),
        false);
  }
}
