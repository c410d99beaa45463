package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb the object behind what is inserted between commas after its subject: اتهم رئيس الحزب سامي حداد، الذي كان
 * يتحدث أمام أنصاره، / الحكومة بالتضييق. The parser loses it in the insertion.
 */
final class InsertedClauses {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final List<String> TOLD = List.of("obj", "obj2", "comp");

  /** How long an insertion may be, in words. */
  private static final int LONGEST = 40;

  private static final Set<String> LINKS = Set.of("ب", "الي", "علي", "من", "ل", "عن");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  InsertedClauses(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such a verb with its object and what is linked to it. */
  List<Clause> bridge(List<Clause> clauses) {
    return clauses.stream().map(c -> object(c).map(o -> with(c, o)).orElse(c)).toList();
  }

  private Optional<Mention> object(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").size() != 1 || clause.content().isPresent()
        || TOLD.stream().anyMatch(slot -> !clause.slot(slot).isEmpty()) || !isTransitive(verb)) {
      return Optional.empty();
    }
    int subject = clause.slot("subj").getFirst().head();
    return mentions.stream()
        .filter(m -> subject > verb && m.phrase().covers(subject))
        .map(m -> m.phrase().end())
        .filter(end -> isComma(end) && opensInsertion(end + 1))
        .findFirst()
        .flatMap(this::behindInsertion);
  }

  private boolean isTransitive(int verb) {
    return tokens.get(verb).lemmas().stream().anyMatch(l -> WORDS.isTransitive(l) || WORDS.isAddressing(l));
  }

  private boolean isComma(int at) {
    return at < tokens.size() && tokens.get(at).isComma();
  }

  /** الذي, وهو, في كلمة ألقاها, خلال لقاء. */
  private boolean opensInsertion(int at) {
    Token token = tokens.get(Math.min(at, tokens.size() - 1));
    return token.tag().startsWith("W") || token.tag().equals("CC") || token.tag().equals("IN")
        || Prepositions.isPrepositional(Orthography.fold(token.form()));
  }

  /** The first one behind a comma to whom something is linked. */
  private Optional<Mention> behindInsertion(int comma) {
    return IntStream.range(comma + 3, Math.min(comma + LONGEST, tokens.size()))
        .filter(at -> isComma(at - 1)).boxed()
        .flatMap(at -> mentions.stream().filter(m -> m.phrase().begin() == at))
        .filter(m -> m.kind() != EntityKind.PLACE && m.kind() != EntityKind.OTHER)
        .filter(m -> m.phrase().end() + 1 < tokens.size() && LINKS.contains(Orthography.fold(tokens.get(m.phrase().end()).form())))
        .findFirst();
  }

  private Clause with(Clause clause, Mention object) {
    int link = object.phrase().end();
    return clause.with("obj", List.of(object.phrase()))
        .with(Orthography.fold(tokens.get(link).form()), List.of(new Phrase(link + 1, link + 1, tokens.size())));
  }
}
