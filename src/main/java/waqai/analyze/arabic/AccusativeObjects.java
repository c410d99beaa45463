package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb that carries something out the object that the parser hangs on the time between: تشن القوات منذ أسبوع / هجوما على
 * المدينة (the forces have been attacking for a week). What is written in the accusative is nobody's genitive.
 */
final class AccusativeObjects {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final List<String> TOLD = List.of("obj", "obj2", "comp");

  /** How many words may stand between the subject and the object. */
  private static final int REACH = 8;

  private final List<Token> tokens;

  AccusativeObjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, such verbs with their objects. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> object(c).map(o -> c.with("obj", List.of(o))).orElse(c)).toList();
  }

  private Optional<Phrase> object(Clause clause) {
    boolean lacking = clause.kind() == Clause.Kind.VERB && TOLD.stream().allMatch(slot -> clause.slot(slot).isEmpty())
        && tokens.get(clause.predicate()).lemmas().stream().anyMatch(WORDS::isCarrying);
    if (!lacking || clause.slot("subj").isEmpty()) {
      return Optional.empty();
    }
    int begin = Math.max(clause.predicate(), clause.slot("subj").getLast().end() - 1) + 1;
    int end = Math.min(tokens.size(), begin + REACH);
    return IntStream.range(begin, end)
        .takeWhile(i -> !tokens.get(i).isVerb())
        .filter(i -> isAccusative(i) || isBehindDefinite(i)).limit(1)
        .mapToObj(i -> new Phrase(i, i, i + 1)).findFirst();
  }

  /** بعد منتصف الليل / غارة: a noun with the article has no genitive. */
  private boolean isBehindDefinite(int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    return token.tag().equals("NN") && !token.isDefinite() && token.form().endsWith("ة") && !SlotReader.TIME_NOUNS.contains(token.lemma())
        && before.isNoun() && before.isDefinite();
  }

  /** هجوما: the noun is known without its last letter, and is no adverb of time. */
  private boolean isAccusative(int at) {
    Token token = tokens.get(at);
    String form = Orthography.fold(token.form());
    return token.tag().equals("NN") && form.length() > 3 && form.endsWith("ا")
        && token.lemma().equals(form.substring(0, form.length() - 1)) && !SlotReader.TIME_NOUNS.contains(token.lemma())
        && (tokens.get(at - 1).isNoun() || tokens.get(at - 1).isName());
  }
}
