package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Drops from a verb what only says who those are of whom it tells: أصيب أربعون آخرون / الكثير منهم مدنيون (forty others were hurt,
 * many of them civilians). The parser takes the last noun for a second object.
 */
final class SaidOfOthers {
  private static final List<String> OBJECTS = List.of("obj2", "obj", "subj");

  private final List<Token> tokens;

  SaidOfOthers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, verbs without what is said of some of those. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(this::freed).toList();
  }

  private Clause freed(Clause clause) {
    if (clause.kind() == Clause.Kind.NOUN || clause.slot("obj").size() + clause.slot("subj").size() + clause.slot("obj2").size() < 2) {
      return clause;
    }
    Clause out = clause;
    for (String slot : OBJECTS) {
      List<Phrase> told = out.slot(slot);
      if (told.size() == 1 && isSaid(told.getFirst().head(), clause.predicate())) {
        return out.without(slot);
      }
    }
    return out;
  }

  /** منهم / مدنيون, بينهم / امرأة. */
  private boolean isSaid(int noun, int verb) {
    int of = noun > 0 && tokens.get(noun - 1).tag().equals("CD") ? noun - 1 : noun;
    boolean people = of < noun || !tokens.get(noun).isDefinite() && (noun + 1 == tokens.size() || !tokens.get(noun + 1).isDefinite());
    return people && of > verb + 3 && tokens.get(of - 1).form().matches("هم|هن|هما|ها") && tokens.get(of - 1).tag().startsWith("PRP")
        && tokens.get(of - 2).form().matches("من|بين");
  }
}
