package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of judging or asking the matter that the parser hangs on the occasion told between: أشاد الرئيس خلال الاتصال / بجهود المملكة
 * (the president praised, in the call, the efforts of the kingdom), who did not call the efforts.
 */
final class MattersAtOccasions {
  private static final Set<String> JUDGING = WordClasses.list().words("judging-matter");
  private static final Set<String> OCCASIONS = WordClasses.list().words("dated-occasion");
  private static final List<String> LINKS = List.of("خلال", "في", "اثناء", "عقب", "بعد", "عبر");

  private final List<Token> tokens;

  MattersAtOccasions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their matter, which is the occasion's no more. */
  List<Clause> give(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause verb : clauses) {
      if (verb.kind() == Clause.Kind.VERB && tokens.get(verb.predicate()).hasLemmaOf(JUDGING) && verb.slot("ب").isEmpty()) {
        occasion(verb, out).ifPresent(noun -> {
          List<Phrase> matter = noun.slot("ب");
          out.replaceAll(c -> c == verb ? c.with("ب", matter) : isOccasion(c, noun, matter) ? c.without("ب") : c);
        });
      }
    }
    return out;
  }

  private static boolean isOccasion(Clause clause, Clause noun, List<Phrase> matter) {
    return clause == noun || clause.predicate() == noun.predicate() - 1 && clause.slot("ب").equals(matter);
  }

  /** خلال / الاتصال, خلال / لقاء عقد أمس: the nearest occasion behind the verb on which such words hang. */
  private Optional<Clause> occasion(Clause verb, List<Clause> clauses) {
    Stream<Integer> heads = LINKS.stream().flatMap(slot -> verb.slot(slot).stream()).map(Phrase::head).filter(h -> h > verb.predicate());
    Set<Integer> nouns = heads.filter(h -> tokens.get(h).isDefinite() && tokens.get(h).hasLemmaOf(OCCASIONS)).collect(Collectors.toSet());
    return clauses.stream().filter(c -> c.kind() == Clause.Kind.NOUN && nouns.contains(c.predicate()) && c.slot("ب").size() == 1).findFirst();
  }
}
