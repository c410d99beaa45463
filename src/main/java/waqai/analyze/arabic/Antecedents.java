package waqai.analyze.arabic;

import java.util.List;
import java.util.stream.Stream;
import waqai.analyze.arabic.PrecedingSubject.Before;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/**
 * Finds the noun of which a relative clause tells: الحصار / الذي كانت القوات قد فرضته (the siege that the forces had laid),
 * also from a verb that stands under an auxiliary or behind أن within the clause.
 */
final class Antecedents {
  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Heads heads;
  private final Agreement agreement;

  Antecedents(SyntaxTree tree, List<Token> tokens, Heads heads) {
    this.tree = tree;
    this.tokens = tokens;
    this.heads = heads;
    agreement = new Agreement(tokens);
  }

  /** What the nearest relative clause around a verb tells of, with no more than one أن between them; empty when there is none. */
  List<Phrase> above(Token verb) {
    boolean crossed = false;
    int node = tree.parent(tree.leaf(verb.index()));
    while (node != 0) {
      int parent = tree.parent(node);
      boolean clause = tree.is(node, "SBAR", "S", "VP");
      if (clause && tree.is(parent, "NP")) {
        return of(parent, node).phrases();
      }
      boolean that = tree.is(node, "SBAR") && SlotReader.COMPLEMENTIZERS.contains(Orthography.fold(tokens.get(tree.begin(node)).form()));
      if (!clause || !tree.is(parent, "VP", "S", "SBAR", "UCP") || isAdverbial(node) || that && crossed) {
        return List.of();
      }
      crossed |= that;
      node = parent;
    }
    return List.of();
  }

  /** The antecedent of a clause below a noun phrase. */
  Before of(int parent, int node) {
    int first = tree.children(parent).getFirst();
    if (isAdverbial(node) || tree.begin(first) >= tree.begin(node) || isSetting(first, node) || isWhen(first)) {
      return Before.NOTHING;
    }
    List<Phrase> phrases = heads.phrases(first);
    List<Phrase> nearest = Stream.of(described(parent, node), named(first, node), agreeing(first, node), fitting(first, node)).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    if (!nearest.isEmpty()) {
      return new Before(nearest, true, false, false);
    }
    List<Phrase> apart = phrases.size() == 1 ? new SideBySide(tokens).split(phrases.getFirst()) : phrases;
    return new Before(phrases.size() == 1 ? List.of(apart.getLast()) : phrases, true, false, false);
  }

  /** ضحايا / الزلزال الذي ضرب البلاد: who are many are not meant by الذي, but what is told last with them. */
  private List<Phrase> agreeing(int first, int node) {
    Token head = tokens.get(heads.head(first));
    int last = tree.begin(node) - 1;
    while (last > head.index() && tokens.get(last).isAdjective()) {
      last--;
    }
    boolean one = tokens.get(tree.begin(node)).form().equals("الذي") && tree.end(first) == tree.begin(node)
        && (Agreement.isPluralForm(head) || head.form().matches(".*(ون|ين)")) && head.isNoun() && !head.isName();
    Token noun = tokens.get(last);
    return one && last > head.index() && noun.isNoun() && !noun.isName() && noun.isDefinite() && !noun.form().matches(".*(ة|ات|ون|ين)")
        && !Agreement.isPluralForm(noun) ? List.of(new Phrase(last, last, tree.begin(node))) : List.of();
  }

  /** موقع لحركة حماس / التي تسيطر, بلدة في الإقليم / الذي يديره: the noun behind the last preposition, where the first is of another gender. */
  private List<Phrase> fitting(int first, int node) {
    Token head = tokens.get(heads.head(first));
    String opener = tokens.get(tree.begin(node)).form();
    if (!head.isNoun() || head.isName() || head.number() != GrammaticalNumber.SINGULAR || Agreement.isPluralForm(head) || tree.end(first) != tree.begin(node)
        || !(opener.equals("التي") && isMasculine(head) || opener.equals("الذي") && head.form().endsWith("ة"))) {
      return List.of();
    }
    int at = tree.end(first) - 1;
    while (at > head.index() + 1 && !tokens.get(at - 1).tag().equals("IN")) {
      at--;
    }
    Token noun = tokens.get(at);
    boolean fits = noun.isNoun() && !noun.isName() && (opener.equals("التي") ? noun.form().endsWith("ة") : isMasculine(noun) && noun.isDefinite());
    return at > head.index() + 1 && fits ? List.of(new Phrase(at, at, tree.begin(node))) : List.of();
  }

  /** وفدا برئاسة النائب سامي حداد، / الذي قال: whoever is named last, as no indefinite noun has such a clause. */
  private List<Phrase> named(int first, int node) {
    Token head = tokens.get(heads.head(first));
    int last = tree.begin(node) - 1;
    last -= last > 0 && tokens.get(last).isComma() ? 1 : 0;
    boolean indefinite = head.isNoun() && !head.isName() && !head.isDefinite() && agreement.isAccusative(head);
    if (!indefinite || !tokens.get(tree.begin(node)).form().matches("ال[ذت]ي") || last <= head.index() || !tokens.get(last).isName()) {
      return List.of();
    }
    int at = last;
    while (at > head.index() + 1 && tokens.get(at - 1).isName()) {
      at--;
    }
    at -= at > head.index() + 1 && tokens.get(at - 1).isDefinite() && tokens.get(at - 1).isNoun() ? 1 : 0;
    return List.of(new Phrase(at, at, last + 1));
  }

  private static boolean isMasculine(Token noun) {
    return !noun.form().matches(".*(ة|ات|اء|ى|ا|ون|ين)") && noun.gender() != Token.Gender.FEMININE
        && noun.lemmas().stream().noneMatch(TaggingWords.list()::isWomanly) && noun.number() == GrammaticalNumber.SINGULAR && !Agreement.isPluralForm(noun);
  }

  /** خلال المجلس / عين الملك فلانا: a perfect without الذي tells nothing of a definite noun behind a preposition. */
  private boolean isSetting(int first, int node) {
    int verb = tree.begin(node);
    if (verb < 2 || tree.begin(first) < verb - 1 || !tokens.get(verb).tag().equals("VBD") || !tokens.get(verb - 1).isDefinite()) {
      return false;
    }
    Token before = tokens.get(verb - 2);
    return before.tag().equals("IN") || Prepositions.isPrepositional(Orthography.fold(before.form()));
  }

  /** تصدت الدفاعات لصواريخ / استهدفت المطار: a clause without الذي is about an indefinite noun, not about one with the article. */
  private List<Phrase> described(int parent, int node) {
    Token opening = tokens.get(tree.begin(node));
    Token head = tokens.get(heads.head(parent));
    if (!opening.isVerb() || !head.isDefinite() && !head.isName()) {
      return List.of();
    }
    int last = tree.begin(node) - 1;
    int at = last;
    while (at > head.index() + 1 && tokens.get(at).isAdjective() && !tokens.get(at).isDefinite()) {
      at--;
    }
    return at > head.index() && isDescribed(tokens.get(at), opening) ? List.of(new Phrase(at, at, last + 1)) : List.of();
  }

  /** انسحب الوفد بعد / ما اتهم الحكومة: when it happened is nobody who did it. */
  private boolean isWhen(int first) {
    return tree.isLeaf(first) && Prepositions.isPrepositional(Orthography.fold(tokens.get(tree.begin(first)).form()));
  }

  /** حيث: a clause that tells more, not one about the noun before it. */
  private boolean isAdverbial(int node) {
    return tree.children(node).stream().anyMatch(c -> tree.is(c, "WHADVP"));
  }

  /** Whether a verb right behind a noun can tell of it. */
  boolean isDescribed(Token noun, Token verb) {
    return (noun.isNoun() || noun.isAdjective()) && !noun.isDefinite() && !noun.isName() && verb.isVerb()
        && !verb.tag().equals("VBG") && !agreement.isAccusative(noun) && verb.number() != GrammaticalNumber.PLURAL
        && (verb.gender() == Token.Gender.FEMININE) == (noun.form().endsWith("ة") || isMany(noun));
  }

  private static boolean isMany(Token noun) {
    return noun.isNoun() && !noun.form().endsWith("ون") && !noun.form().endsWith("ين") && noun.number() == GrammaticalNumber.PLURAL;
  }
}
