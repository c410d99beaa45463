package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds who was there to receive a guest or to see him off: كان في استقباله بالمطار الأمير فلان والوزير فلان. */
final class Receptions {
  private static final Set<String> NOUNS = Set.of("استقبال", "وداع", "توديع", "مستقبل", "مستقبلي", "مودع", "مودعي");
  private static final Set<String> BETWEEN = Set.of("مقدمة", "راس", "طليعة", "شرف");

  private final Sentence sentence;

  Receptions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a noun stands behind كان as what somebody was there for. */
  boolean tells(Clause noun) {
    Token word = sentence.token(noun.predicate());
    if (word.lemmas().stream().noneMatch(NOUNS::contains)) {
      return false;
    }
    for (int at = noun.predicate() - 1; at >= Math.max(0, noun.predicate() - 4); at--) {
      Token token = sentence.token(at);
      if (token.hasLemma("كان") || token.hasLemma("وجد")) {
        return true;
      }
      boolean passed = token.tag().equals("IN") || token.hasLemmaOf(BETWEEN);
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** The persons who were there, in the order of the text. */
  List<Filler> hosts(Clause noun) {
    int from = noun.predicate() + 1;
    int to = sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() > from)
        .mapToInt(Clause::predicate)
        .min()
        .orElse(sentence.tokens().size());
    List<Filler> found = new ArrayList<>();
    int end = from;
    for (Mention mention : sentence.mentions()) {
      int at = mention.phrase().begin();
      boolean person = mention.kind() == EntityKind.PERSON && (mention.named() || !mention.posts().isEmpty());
      if (!person || at < Math.max(from, end) || at >= to) {
        continue;
      }
      boolean next = found.isEmpty() ? isFree(at) : joins(end, at);
      if (!next && !found.isEmpty()) {
        break;
      }
      if (next) {
        found.add(new Filler.Named(mention));
        end = mention.phrase().end();
      }
    }
    return found;
  }

  /** Whether a word can be neither a genitive nor the object of a preposition. */
  private boolean isFree(int at) {
    Token before = sentence.token(at - 1);
    return before.isDefinite() || before.isName() || before.isAdjective() || before.isPunctuation()
        || before.isPronoun();
  }

  private boolean joins(int end, int at) {
    return sentence.tokens().subList(end, at).stream().allMatch(t -> t.isPunctuation() || t.tag().equals("CC"));
  }
}
