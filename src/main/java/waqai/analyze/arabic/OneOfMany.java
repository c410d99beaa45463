package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.text.Token;

/**
 * Finds one who is told of as one of many: أحد مساعدي الرئيس (one of the president's aides), واحدا من أبرز قادة الجيش (one
 * of the most prominent commanders of the army).
 */
final class OneOfMany {
  private static final List<String> ONES = List.of("احد", "احدي", "واحد", "واحدا", "واحدة");

  private final NamedSentence sentence;
  private final HeadNounFinder nouns;
  private final List<Token> tokens;
  private final SentenceNames names;

  OneOfMany(NamedSentence sentence, HeadNounFinder nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
    tokens = sentence.tokens();
    names = sentence.names();
  }

  /** Whom a phrase that begins at this token tells of. */
  Optional<TokenMention> at(int i) {
    int many = ONES.contains(names.folded(i)) ? many(i) : i;
    if (many == i || many + 1 >= tokens.size() || tokens.get(many).isDefinite()) {
      return Optional.empty();
    }
    Optional<TitleWalker.Titled> titled = sentence.titles().title(many).filter(t -> t.plural() && t.nameEnd() <= t.nameBegin());
    Optional<HeadNoun> noun = nouns.find(many).filter(n -> n.singularPerson() && n.kind() == EntityKind.GROUP);
    int end = titled.map(TitleWalker.Titled::postEnd)
        .orElseGet(() -> noun.map(n -> sentence.descriptions().described(many, n).end()).orElse(i));
    int head = many == i + 1 ? many : i;
    boolean post = titled.filter(t -> !t.posts().isEmpty()).isPresent();
    EntityKind kind = post ? EntityKind.PERSON : EntityKind.GROUP;
    return end > many + 1 ? Optional.of(TokenMention.description(i, end, kind).headed(head)) : Optional.empty();
  }

  /** Where the many are told: أحد / قادة, واحدا من أبرز / قادة. */
  private int many(int i) {
    boolean beside = i + 1 < tokens.size() && names.folded(i).startsWith("احد") && tokens.get(i + 1).isNoun();
    if (beside) {
      return i + 1;
    }
    boolean linked = i + 2 < tokens.size() && tokens.get(i + 1).form().equals("من");
    if (!linked) {
      return i;
    }
    boolean foremost = tokens.get(i + 2).tag().equals("JJR") || tokens.get(i + 2).lemma().equals("كبار");
    return foremost && i + 3 < tokens.size() ? i + 3 : i + 2;
  }
}
