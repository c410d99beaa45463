package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.WordClasses;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/**
 * Finds the people of whom a verb of many tells when the parser gives it one man or a thing: إصابة ثلاثة من / رجال
 * الأمن تعرضوا لإطلاق نار.
 */
final class ManyDoers {
  private static final Plurals PLURALS = Plurals.list();
  private static final Set<String> PEOPLE = WordClasses.list().union("count-person", "troops");

  private final List<Token> tokens;

  ManyDoers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The people nearest before a verb, behind the one noun that is taken for its subject. */
  Optional<Phrase> before(Token verb, List<Phrase> subject) {
    if (subject.size() != 1 || isMany(tokens.get(subject.getFirst().head())) || isCounted(subject.getFirst().head())) {
      return Optional.empty();
    }
    int head = subject.getFirst().head();
    return IntStream.iterate(verb.index() - 1, at -> at > head, at -> at - 1)
        .filter(at -> isPeople(tokens.get(at)))
        .mapToObj(at -> new Phrase(at, at, at + 1))
        .findFirst();
  }

  private static boolean isMany(Token noun) {
    return noun.number() == GrammaticalNumber.PLURAL || noun.number() == GrammaticalNumber.DUAL || isPeople(noun)
        || noun.tag().equals("CD");
  }

  /** 38 شخصا, آلاف الجنود: one word for many. */
  private boolean isCounted(int noun) {
    return noun > 0 && tokens.get(noun - 1).tag().equals("CD") || tokens.get(noun).hasLemmaOf(PEOPLE);
  }

  private static boolean isPeople(Token noun) {
    String form = Orthography.stripArticle(Orthography.fold(noun.form()));
    return noun.isNoun() && PEOPLE.contains(form) && PLURALS.singular(form).isPresent();
  }
}
