package waqai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds the posts that a sentence gives to named persons: رئيس الوزراء العراقي مصطفى الكاظمي. */
final class PostExtractor {
  /** The rule id of a title before or after a name. */
  static final String RULE = "ar-position-title";

  /** Posts that are held for the country, whatever ministry the words name. */
  private static final Set<String> OF_COUNTRY =
      Set.of("وزير", "وزيرة", "سفير", "سفيرة", "ملك", "امير", "سلطان", "مبعوث", "مندوب", "ولي", "امبراطور",
          "نظير", "نظيرة", "موفد");

  /** مستشار الأمن القومي الأمريكي: of the state, and not of its council. */
  private static final String SECURITY = "مستشار امن قومي";

  private static final Set<EntityKind> EMPLOYERS = Set.of(EntityKind.ORGANIZATION, EntityKind.INTERNATIONAL, EntityKind.PARTY);

  private final Sentence sentence;
  private final String text;
  private final Set<String> bare;
  private final Set<String> office;
  private final Set<String> appointing;
  private final Set<String> members;

  /**
   * An extractor for one sentence.
   *
   * @param classes of which "bare-post" are posts that tell nothing as long as no body is named with them (النائب), and
   *     "relative-office" verbs of holding a post, "chamber-post" what a member is called of the chamber that the article tells
   *     elsewhere
   */
  PostExtractor(Sentence sentence, String text, WordClasses classes) {
    this.sentence = sentence;
    this.text = text;
    this.bare = classes.words("bare-post");
    office = classes.words("relative-office");
    appointing = classes.words("appointing");
    members = classes.words("chamber-post");
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == EntityKind.PERSON && mention.named()) {
        List<Mention.Post> posts = Stream.concat(mention.posts().stream(), behind(mention).stream()).toList();
        posts.stream().filter(post -> !isAnothers(mention, post))
            .flatMap(post -> Stream.of(claim(mention, post)).filter(c -> !c.recipients().isEmpty() || members.contains(Orthography.fold(post.lemma())) || !isOfTwo(post)))
            .filter(c -> !c.recipients().isEmpty() && (posts.size() == 1 || !isAddress(c)) || members.contains(titleKey(c)) || !bare.contains(titleKey(c))).forEach(out::add);
      }
    }
    return out;
  }

  /** النائبان فلان وفلان: of two, and nothing told of which body; الرئيسان, الوزيران are of their land. */
  private boolean isOfTwo(Mention.Post post) {
    return Coordination.isDual(sentence.token(post.begin()), post) && !post.lemma().matches("(رئيس|وزير|ملك|امير).*");
  }

  /** المستشار فلان رئيس المحكمة: a word of honour beside a post. */
  private boolean isAddress(Claim claim) {
    String title = claim.title().orElseThrow();
    return title.startsWith("ال") && !title.contains(" ") && bare.contains(titleKey(claim));
  }

  /** عينه / فلان وزيرا: the post of him whom the pronoun on the verb means. */
  private boolean isAnothers(Mention person, Mention.Post post) {
    int begin = person.phrase().begin();
    return begin > 1 && post.begin() >= person.phrase().head() && !sentence.token(post.begin()).isDefinite()
        && sentence.token(begin - 1).tag().equals("PRP") && sentence.token(begin - 2).hasLemmaOf(appointing);
  }

  /** فلان، الذي يشغل / منصب وزير الدفاع, فلان، وهو / نائب عن الحزب: posts told of a person behind the name. */
  private List<Mention.Post> behind(Mention person) {
    int at = person.phrase().end();
    at += is(at, "،") ? 1 : 0;
    boolean clause = at < sentence.tokens().size() && sentence.token(at).tag().startsWith("W");
    if (clause) {
      at++;
      boolean held = at + 1 < sentence.tokens().size() && sentence.token(at).isVerb() && sentence.token(at).hasLemmaOf(office)
          && sentence.token(at + 1).hasLemma("منصب");
      return held ? postAt(at + 2, sentence.token(at).tag().equals("VBD")) : List.of();
    }
    boolean him = is(at, "و") && (is(at + 1, "هو") || is(at + 1, "هي"));
    return him ? postAt(at + 2, false) : List.of();
  }

  private List<Mention.Post> postAt(int at, boolean former) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && !m.named() && m.phrase().begin() == at)
        .flatMap(m -> m.posts().stream())
        .filter(p -> p.begin() == at)
        .map(p -> new Mention.Post(p.lemma(), p.begin(), p.end(), p.former() || former, p.holder()))
        .toList();
  }

  private boolean is(int at, String form) {
    return at < sentence.tokens().size() && sentence.token(at).form().equals(form);
  }

  private static String titleKey(Claim claim) {
    return Orthography.stripArticle(Orthography.fold(claim.title().orElseThrow()));
  }

  private Claim claim(Mention person, Mention.Post post) {
    Phrase phrase = person.phrase();
    int begin = Math.min(phrase.begin(), post.begin());
    int end = Math.max(phrase.end(), post.end());
    return new Claim(
        EventType.POSITION,
        List.of(new Filler.Named(person)),
        holder(person, post).or(() -> joined(person, post)).map(List::of).orElse(List.of()),
        List.of(),
        Optional.empty(),
        FactStatus.HAPPENED,
        List.of(),
        List.of(),
        sentence.index(),
        phrase.head(),
        sentence.span(begin, end),
        sentence.heading(),
        RULE,
        Optional.of(sentence.span(post.begin(), post.end()).in(text)),
        post.former());
  }

  /** الرئيس التنفيذي / والمدير العام للشركة: the body of the post that is joined to it. */
  private Optional<Filler> joined(Mention person, Mention.Post post) {
    return person.posts().stream()
        .filter(p -> p.begin() == post.end() + 1 && is(post.end(), "و"))
        .findFirst().flatMap(p -> holder(person, p));
  }

  private Optional<Filler> holder(Mention person, Mention.Post post) {
    boolean ofCountry = Arrays.stream(post.lemma().split(" ")).anyMatch(OF_COUNTRY::contains)
        || post.lemma().startsWith(SECURITY);
    Optional<Filler> cabinet = cabinet(post);
    if (cabinet.isPresent()) {
      return cabinet;
    }
    if (ofCountry && person.of().isPresent()) {
      return Optional.of(origin(person, post));
    }
    if (IntStream.range(post.begin(), post.end()).anyMatch(at -> sentence.token(at).hasLemma("اممي"))) {
      return Optional.of(new Filler.Origin(sentence.index(), post.begin(), "body/un"));
    }
    Optional<Filler> party = party(post);
    if (party.isPresent()) {
      return party;
    }
    List<Mention> bodies = post.holder().stream()
        .map(this::mentionAt)
        .flatMap(Optional::stream)
        .filter(m -> m.kind() != EntityKind.PERSON && m.kind() != EntityKind.GROUP)
        .filter(m -> !ofCountry || isRegion(m, post) || m.kind() == EntityKind.COUNTRY || m.kind() == EntityKind.INTERNATIONAL)
        .toList();
    Optional<Filler> body = employer(bodies).or(() -> bodies.stream().findFirst()).map(Filler.Named::new);
    return body.isPresent() ? body : person.of().<Filler>map(c -> origin(person, post)).or(() -> owner(post));
  }

  /** مديرة قسم الشرق الأوسط / في المنظمة: the body behind the part of the world that one looks after. */
  private static Optional<Mention> employer(List<Mention> bodies) {
    return bodies.size() > 1 && bodies.getFirst().kind() == EntityKind.PLACE
        ? bodies.stream().filter(m -> EMPLOYERS.contains(m.kind())).findFirst() : Optional.empty();
  }

  /** وزيرة في الحكومة الحالية, وزير خارجية حكومة الوفاق: the government, where the words name it. */
  private Optional<Filler> cabinet(Mention.Post post) {
    return post.lemma().startsWith("وزير") ? post.holder().stream().map(this::mentionAt).flatMap(Optional::stream)
        .filter(m -> m.kind() == EntityKind.GOVERNMENT && sentence.token(m.phrase().head()).hasLemma("حكومة"))
        .findFirst().map(Filler.Named::new) : Optional.empty();
  }

  /** رئيس المكتب السياسي لحركة حماس: a party of which the body is only a part. */
  private Optional<Filler> party(Mention.Post post) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PARTY || m.kind() == EntityKind.ARMED_GROUP)
        .filter(m -> m.named() && m.phrase().begin() > post.begin() + 1 && m.phrase().begin() <= post.end())
        .filter(m -> List.of("ل", "ب").contains(sentence.token(m.phrase().begin() - 1).form())
            && !sentence.token(m.phrase().begin() - 2).form().equals("اسم"))
        .findFirst().map(Filler.Named::new);
  }

  /** زعيمها, رئيسه, المتحدث باسمها: the body that a pronoun means. */
  private Optional<Filler> owner(Mention.Post post) {
    return IntStream.range(post.begin() + 1, post.end())
        .mapToObj(sentence::token)
        .filter(t -> t.tag().equals("PRP$") && !post.lemma().startsWith("نظير"))
        .<Filler>map(t -> new Filler.Pronoun(sentence.index(), t.index(),
            t.form().equals("ها") ? Token.Gender.FEMININE : Token.Gender.MASCULINE, t.number(), false))
        .findFirst();
  }

  /** أمير منطقة الرياض, نائب أمير القصيم: who governs a part of the country. */
  private static boolean isRegion(Mention mention, Mention.Post post) {
    return mention.kind() == EntityKind.PLACE && post.lemma().contains("امير");
  }

  private Filler origin(Mention person, Mention.Post post) {
    return new Filler.Origin(sentence.index(), post.begin(), person.of().orElseThrow());
  }

  private Optional<Mention> mentionAt(int token) {
    return sentence.mentions().stream().filter(m -> m.phrase().head() == token).findFirst();
  }
}
