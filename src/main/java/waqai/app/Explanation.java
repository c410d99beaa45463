package waqai.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.claim.Claim;
import waqai.claim.Claims;
import waqai.claim.Filler;
import waqai.fact.Refusal;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** What each stage saw in a sentence, for a person who improves the rules. */
final class Explanation {
  private final PrintStream out;
  private final String text;

  Explanation(PrintStream out, String text) {
    this.out = out;
    this.text = text;
  }

  /** Prints one sentence: words, trees, clauses, names, times, claims, refusals. */
  void print(Sentence sentence, Claims claims) {
    out.printf("%n== %d%s  %s%n", sentence.index(), sentence.heading() ? " (heading)" : "",
        sentence.span().in(text).replaceAll("\\s+", " "));
    section("tokens: form/tag/lemmas", tokens(sentence));
    section("tree", List.of(tree(sentence, 0)));
    section("clauses: predicate kind link>governor markers | slots", clauses(sentence));
    sentence.second().ifPresent(second -> {
      section("tree of the second parser", List.of(tree(second, 0)));
      section("its clauses", clauses(second));
    });
    section("mentions: kind name", mentions(sentence));
    section("times: words value rule", times(sentence));
    section("claims: rule, type(actors -> recipients) place time status source", claims(sentence, claims));
    section("refused: rule, word, why", refusals(sentence, claims));
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println("-- " + title);
      lines.forEach(line -> out.println("   " + line));
    }
  }

  private List<String> tokens(Sentence sentence) {
    StringBuilder line = new StringBuilder();
    for (Token token : sentence.tokens()) {
      line.append(token.index()).append(':').append(token.form()).append('/').append(token.tag())
          .append('/').append(String.join(",", token.lemmas())).append(' ');
    }
    return List.of(line.toString());
  }

  private String tree(Sentence sentence, int node) {
    SyntaxTree tree = sentence.tree();
    if (tree.isLeaf(node)) {
      return "(" + tree.label(node) + " " + sentence.token(tree.begin(node)).form() + ")";
    }
    StringBuilder line = new StringBuilder("(" + tree.label(node));
    tree.children(node).forEach(child -> line.append(' ').append(tree(sentence, child)));
    return line.append(')').toString();
  }

  private List<String> clauses(Sentence sentence) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      StringBuilder line = new StringBuilder(form(sentence, clause.predicate()));
      line.append(' ').append(clause.kind()).append(' ').append(clause.link());
      clause.parent().ifPresent(p -> line.append('>').append(form(sentence, p)));
      line.append(' ').append(clause.markers()).append(" |");
      clause.arguments().forEach((slot, phrases) ->
          line.append(' ').append(slot).append('=').append(phrases(sentence, phrases)));
      clause.content().ifPresent(c ->
          line.append(" content=").append(c.begin()).append("..").append(c.end()));
      lines.add(line.toString());
    }
    return lines;
  }

  private static String phrases(Sentence sentence, List<Phrase> phrases) {
    return phrases.stream().map(p -> form(sentence, p.head())).toList().toString();
  }

  private static String form(Sentence sentence, int token) {
    return sentence.token(token).form() + "#" + token;
  }

  private List<String> mentions(Sentence sentence) {
    return sentence.mentions().stream()
        .map(m -> form(sentence, m.phrase().head()) + ".." + m.phrase().end() + " " + describe(m))
        .toList();
  }

  private static String describe(Mention m) {
    return m.kind().code() + (m.named() ? " «" : " ~«") + m.name() + "»"
        + m.gazetteer().map(g -> " " + g).orElse("") + m.of().map(c -> " of " + c).orElse("")
        + (m.posts().isEmpty() ? "" : " posts " + m.posts());
  }

  private List<String> times(Sentence sentence) {
    return sentence.times().stream().map(this::describe).toList();
  }

  private String describe(TimeExpression t) {
    return t.span().in(text) + " " + t.kind() + " " + t.value().map(v -> v.iso()).orElse("-") + " "
        + t.timex() + " " + t.basis() + " " + t.rule();
  }

  private List<String> claims(Sentence sentence, Claims claims) {
    return claims.claims().stream()
        .filter(c -> c.sentence() == sentence.index())
        .map(c -> describe(sentence, c))
        .toList();
  }

  private String describe(Sentence sentence, Claim c) {
    Optional<String> time = c.time().flatMap(TimeExpression::value).map(v -> v.iso());
    return c.rule() + " " + form(sentence, c.predicate()) + " " + c.type().code()
        + "(" + fillers(c.actors()) + " -> " + fillers(c.recipients()) + ")"
        + " @" + fillers(c.places()) + " " + time.orElse("-") + " " + c.status().code()
        + " source " + fillers(c.sources()) + c.title().map(t -> " title " + t).orElse("");
  }

  private static String fillers(List<Filler> fillers) {
    return fillers.stream().map(Explanation::describe).toList().toString();
  }

  private static String describe(Filler filler) {
    return switch (filler) {
      case Filler.Named named -> named.mention().name();
      case Filler.Origin origin -> origin.gazetteer();
      case Filler.Pronoun p -> (p.dropped() ? "dropped#" : "pronoun#") + p.token();
      case Filler.Homeland homeland -> "homeland";
      case Filler.Occasion occasion -> "those of #" + occasion.token();
      case Filler.Authored authored -> "author of #" + authored.token();
      case Filler.Words words -> "words " + words.text();
    };
  }

  private List<String> refusals(Sentence sentence, Claims claims) {
    return claims.refusals().stream()
        .filter(r -> sentence.span().begin() <= r.begin() && r.end() <= sentence.span().end())
        .map(this::describe)
        .toList();
  }

  private String describe(Refusal r) {
    return r.rule() + " " + text.substring(r.begin(), r.end()) + ": " + r.reason();
  }
}
