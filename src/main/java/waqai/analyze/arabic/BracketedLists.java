package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Leaves out what is told in brackets of those who are counted before them: مقتل ثلاثة أشخاص (صحفي وشرطي ومدني). */
final class BracketedLists {
  private final List<Token> tokens;

  BracketedLists(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence without such members of a list. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(this::own).toList();
  }

  private Clause own(Clause clause) {
    boolean told = clause.arguments().values().stream().anyMatch(l -> l.size() > 1 && l.stream().anyMatch(p -> isBracketed(l.getFirst(), p)));
    if (!told) {
      return clause;
    }
    Map<String, List<Phrase>> slots = new LinkedHashMap<>();
    clause.arguments().forEach((slot, all) ->
        slots.put(slot, all.stream().filter(p -> !isBracketed(all.getFirst(), p)).toList()));
    return clause.with(slots);
  }

  /** Whether a member stands in brackets that open right behind a counted noun. */
  private boolean isBracketed(Phrase first, Phrase member) {
    int open = first.head() + 1;
    boolean counted = first.head() > 0 && tokens.get(first.head() - 1).tag().equals("CD");
    if (!counted || open >= tokens.size() || member.head() <= open || !tokens.get(open).form().equals("(")) {
      return false;
    }
    return tokens.subList(open, member.head()).stream().noneMatch(t -> t.form().equals(")"));
  }
}
