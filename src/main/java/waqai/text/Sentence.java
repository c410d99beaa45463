package waqai.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence with all that the analysis found in it.
 *
 * @param index its place among the article's sentences, from 0
 * @param span from its first to its last token
 * @param heading whether it is a headline or a sub-heading rather than part of the running text
 * @param second the same sentence as a second parser reads it, with the same mentions, where that differs
 */
public record Sentence(
    int index,
    Span span,
    boolean heading,
    List<Token> tokens,
    SyntaxTree tree,
    List<Clause> clauses,
    List<Mention> mentions,
    List<TimeExpression> times,
    Optional<Sentence> second) {
  public Sentence {
    tokens = List.copyOf(tokens);
    clauses = List.copyOf(clauses);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The mentions whose words begin at a token. */
  public Stream<Mention> mentionsAt(int token) {
    return mentions.stream().filter(m -> m.phrase().begin() == token);
  }

  /** Whether a token is part of a time. */
  public boolean isTime(Token token) {
    return times.stream().anyMatch(t -> t.span().overlaps(token.span()));
  }

  /** The tokens of a time in their order. */
  public Stream<Token> tokensOf(TimeExpression time) {
    return tokens.stream().filter(t -> t.span().overlaps(time.span()));
  }

  /** The span in the article of a half-open range of tokens. */
  public Span span(int begin, int end) {
    return tokens.get(begin).span().cover(tokens.get(end - 1).span());
  }
}
