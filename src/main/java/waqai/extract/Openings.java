package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.FactStatus;
import waqai.lexicon.Modality;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.Token;

/** Reads what the words right before a clause say of it: ما إذا كانت روسيا قد / قصفت, دون أن / يتفق, التكهنات بأن. */
final class Openings {
  /** How many verbs of being may stand over the verb: ما إذا كانت ... قد قصفت. */
  private static final int DEEPEST = 2;

  /** Words between a noun of doubt and its clause: التكهنات / بأن, مخاوف / من أن. */
  private static final Set<String> JOINING = Set.of("ب", "عن", "من", "حول", "بشان", "في");

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final Modality modality;
  private final Map<Integer, Clause> byToken;

  /**
   * Of a sentence.
   *
   * @param byToken its clauses by their predicates
   */
  Openings(Sentence sentence, Modality modality, Map<Integer, Clause> byToken) {
    this.sentence = sentence;
    this.modality = modality;
    tree = sentence.tree();
    this.byToken = byToken;
  }

  /** What the words before a clause make of it, if they say anything. */
  Optional<FactStatus> of(Clause clause) {
    if (clause.kind() == Clause.Kind.NOUN) {
      return Optional.empty();
    }
    int verb = auxiliary(clause.predicate());
    int begin = begin(verb);
    return opener(clause.predicate())
        .or(() -> opener(verb))
        .or(() -> isFirst(verb, begin) ? opener(begin).or(() -> doubt(begin)) : Optional.empty());
  }

  /** Whether no other verb stands before a verb in its sentence: دون أن يعلق / غادر الوزير. */
  private boolean isFirst(int verb, int begin) {
    return sentence.tokens().subList(begin, verb).stream().noneMatch(Token::isVerb);
  }

  /** كانت ... قد قصفت: the verb of being that opens the clause of another. */
  private int auxiliary(int verb) {
    int at = verb;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<Integer> above = Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent)
          .filter(p -> sentence.token(p).hasLemma("كان") && p < verb);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return at;
  }

  /** Where the sentence begins whose verb this is. */
  private int begin(int verb) {
    int node = tree.parent(tree.leaf(verb));
    while (node != 0 && !tree.is(node, "S", "SQ", "SBAR")) {
      node = tree.parent(node);
    }
    int at = node == 0 ? verb : tree.begin(node);
    while (at < verb && (sentence.token(at).tag().equals("CC") || sentence.token(at).isPunctuation())) {
      at++;
    }
    return at;
  }

  /** The opener that ends right before a word, with قد or the like between, or begins or ends with it. */
  private Optional<FactStatus> opener(int word) {
    int at = word;
    while (at > 0 && sentence.token(at - 1).form().equals("قد")) {
      at--;
    }
    int end = at;
    return modality.openers().stream()
        .filter(o -> stands(o.words(), end - o.words().size()) || stands(o.words(), end)
            || stands(o.words(), end - o.words().size() + 1))
        .map(Modality.Opener::effect)
        .findFirst();
  }

  private boolean stands(List<String> words, int begin) {
    if (begin < 0 || begin + words.size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!is(sentence.token(begin + i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The hamza tells إن from أن; others may leave theirs out. */
  private static boolean is(Token token, String word) {
    String folded = Orthography.fold(word);
    return token.form().equals(word) || token.isVerb() && token.hasLemma(folded)
        || !folded.equals("ان") && Orthography.fold(token.form()).equals(folded);
  }

  /** التكهنات بأن, مخاوف واسعة من أن: a noun that says of its clause that it may be. */
  private Optional<FactStatus> doubt(int begin) {
    int at = begin - 1;
    if (at < 1 || !Orthography.fold(sentence.token(at).form()).equals("ان")) {
      return Optional.empty();
    }
    at--;
    while (at > 0 && (JOINING.contains(Orthography.fold(sentence.token(at).form())) || sentence.token(at).isAdjective())) {
      at--;
    }
    int head = at;
    Token noun = sentence.token(head);
    return noun.isNoun() && sentence.mentions().stream().noneMatch(m -> m.phrase().covers(head))
        ? noun.lemmas().stream().map(modality::effect).flatMap(Optional::stream)
            .filter(s -> s == FactStatus.POSSIBLE).findFirst()
        : Optional.empty();
  }
}
