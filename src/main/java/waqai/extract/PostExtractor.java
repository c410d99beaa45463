package waqai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Orthography;
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

  private final Sentence sentence;
  private final String text;
  private final Set<String> bare;

  /**
   * An extractor for one sentence.
   *
   * @param bare posts that tell nothing as long as no body is named with them: النائب
   */
  PostExtractor(Sentence sentence, String text, Set<String> bare) {
    this.sentence = sentence;
    this.text = text;
    this.bare = bare;
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == EntityKind.PERSON && mention.named()) {
        mention.posts().stream().map(post -> claim(mention, post))
            .filter(c -> !c.recipients().isEmpty() || !bare.contains(titleKey(c))).forEach(out::add);
      }
    }
    return out;
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
        holder(person, post).map(List::of).orElse(List.of()),
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

  private Optional<Filler> holder(Mention person, Mention.Post post) {
    boolean ofCountry = Arrays.stream(post.lemma().split(" ")).anyMatch(OF_COUNTRY::contains);
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
    Optional<Filler> body = post.holder().stream()
        .map(this::mentionAt)
        .flatMap(Optional::stream)
        .filter(m -> m.kind() != EntityKind.PERSON && m.kind() != EntityKind.GROUP)
        .filter(m -> !ofCountry || isRegion(m, post) || m.kind() == EntityKind.COUNTRY || m.kind() == EntityKind.INTERNATIONAL)
        .findFirst()
        .map(Filler.Named::new);
    return body.isPresent() ? body : person.of().<Filler>map(c -> origin(person, post)).or(() -> owner(post));
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
