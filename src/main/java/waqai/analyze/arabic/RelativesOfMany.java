package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of many in a relative clause the people of whom it tells: على يد مسلحين / هاجموا قرية (by gunmen who attacked a
 * village), متمردون من الشمال / الذين يسيطرون على المدينة. The parser hangs such a verb on the sentence or on the name nearest to it.
 */
final class RelativesOfMany {
  private static final Set<String> AHEAD = Set.of("قد", "لم", "لا", "لن", "كانوا", "سوف", "س");
  private static final Set<String> WHO = Set.of("الذين", "ممن");

  private static final Plurals PLURALS = Plurals.list();

  /** How many words may stand between the people and their relative pronoun. */
  private static final int REACH = 9;

  private final List<Token> tokens;

  RelativesOfMany(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs under the people. */
  List<Clause> hang(List<Clause> clauses) {
    return clauses.stream().map(c -> people(c).map(p -> under(c, p)).orElse(c)).toList();
  }

  private Optional<Integer> people(Clause clause) {
    int verb = clause.predicate();
    boolean many = clause.kind() == Clause.Kind.VERB && RelativeSubjects.isOfMany(tokens.get(verb).form());
    boolean own = clause.slot("subj").stream().anyMatch(p -> p.head() > verb || isPeople(p.head()));
    if (!many || own) {
      return Optional.empty();
    }
    int before = verb - 1;
    while (before > 0 && AHEAD.contains(Orthography.fold(tokens.get(before).form()))) {
      before--;
    }
    return before > 0 && WHO.contains(tokens.get(before).form()) ? meant(before) : right(before);
  }

  /** الذين: the people nearest before it. */
  private Optional<Integer> meant(int pronoun) {
    for (int at = pronoun - 1; at >= Math.max(0, pronoun - REACH) && !tokens.get(at).isVerb(); at--) {
      if (isPeople(at)) {
        return Optional.of(at);
      }
      if (isBroken(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** مسلحين / هاجموا, مسلحين مجهولين / هاجموا: people without the article right before the verb. */
  private Optional<Integer> right(int before) {
    int at = before;
    while (at > 0 && tokens.get(at).isAdjective() && !tokens.get(at).isDefinite()) {
      at--;
    }
    return at >= 0 && isPeople(at) && !tokens.get(at).isDefinite() ? Optional.of(at) : Optional.empty();
  }

  /** رجال / الشرطة الذين: others who may be meant, in a broken plural. */
  private boolean isBroken(int at) {
    Token token = tokens.get(at);
    return token.isNoun() && (token.number() == Token.GrammaticalNumber.PLURAL
        || token.lemmas().stream().anyMatch(l -> PLURALS.singular(l).isPresent()));
  }

  private boolean isPeople(int at) {
    Token token = tokens.get(at);
    String form = Orthography.fold(token.form());
    return token.isNoun() && !token.isName() && form.matches(".{3,}[وي]ن")
        && token.hasLemma(form.substring(token.isDefinite() && form.startsWith("ال") ? 2 : 0, form.length() - 2));
  }

  private static Clause under(Clause clause, int people) {
    return clause.with("subj", List.of(new Phrase(people, people, people + 1))).under(people, Clause.Link.RELATIVE);
  }
}
