package waqai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;

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

  PostExtractor(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == EntityKind.PERSON && mention.named()) {
        mention.posts().forEach(post -> out.add(claim(mention, post)));
      }
    }
    return out;
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
    Optional<Filler> body = post.holder().stream()
        .map(this::mentionAt)
        .flatMap(Optional::stream)
        .filter(m -> m.kind() != EntityKind.PERSON && m.kind() != EntityKind.GROUP)
        .filter(m -> !ofCountry || isRegion(m, post) || m.kind() == EntityKind.COUNTRY || m.kind() == EntityKind.INTERNATIONAL)
        .findFirst()
        .map(Filler.Named::new);
    return body.isPresent() ? body : person.of().map(c -> origin(person, post));
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
