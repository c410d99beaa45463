package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Token;

/** Takes all sides behind a masculine verb of asking for those who are asked: وطالب كافة الأطراف بضبط النفس. */
final class AddressedSides {
  private final List<Token> tokens;
  private final TaggingWords words;
  private final Set<String> sides = WordClasses.list().words("sides");

  AddressedSides(List<Token> tokens, TaggingWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The clauses of a sentence, such verbs without the sides as their subject. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isAddressed(c) ? turned(c) : c).toList();
  }

  private boolean isAddressed(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").size() != 1 || !clause.slot("obj").isEmpty()
        || verb + 2 >= tokens.size() || tokens.get(verb).gender() == Token.Gender.FEMININE
        || tokens.get(verb).lemmas().stream().noneMatch(l -> words.isAddressing(l) || words.isTransitive(l))) {
      return false;
    }
    int head = clause.slot("subj").getFirst().head();
    return head == verb + 2 && Heads.QUANTIFIERS.contains(Orthography.fold(tokens.get(verb + 1).form()))
        && tokens.get(head).hasLemmaOf(sides);
  }

  private static Clause turned(Clause clause) {
    return clause.without("subj").with("obj", clause.slot("subj"));
  }
}
