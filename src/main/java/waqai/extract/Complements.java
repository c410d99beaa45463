package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds who is meant in the clause that tells what is wanted or refused: طالب بأن توقف / إسرائيل الاستيطان, رفض أن يتفاوض مع / الحركة. */
final class Complements {
  /** Where the noun stands whose clause tells what is wanted: على ضرورة أن, أهمية أن, إلى ضرورة أن. */
  private static final List<String> NOUNS = List.of("علي", "obj", "الي", "ب");

  private static final List<String> SIDES = List.of("مع", "ل", "الي", "obj");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> granted;
  private final Map<Integer, Clause> byToken;

  Complements(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    granted = classes.words("granted");
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** اقترح أن تنسحب / القوات, شدد على ضرورة أن تلتزم / إيران: who is to do it; but not who is to get something. */
  List<Filler> bound(Frame frame) {
    return Stream.concat(Stream.of(frame.clause()), nouns(frame))
        .flatMap(c -> verb(c).stream())
        .filter(v -> v.kind() == Clause.Kind.VERB && !sentence.token(v.predicate()).hasLemmaOf(granted))
        .map(v -> people(v, "subj")).findFirst().orElse(List.of());
  }

  /** رفض أن يتفاوض مع / الحركة, أن يسلم المتهم إلى / الجزائر, أن يعتذر ل / تركيا, أن يلتقي / المبعوث: to whom it is refused. */
  List<Filler> refused(Frame frame) {
    return verb(frame.clause()).map(v -> refused(v.predicate())).orElse(List.of());
  }

  /** لن نتعاون مع / اللجنة: to whom the deed of a verb is refused. */
  List<Filler> refused(int verb) {
    return Optional.ofNullable(byToken.get(verb)).stream()
        .flatMap(v -> SIDES.stream().filter(s -> mayBeSide(v, s)).map(s -> people(v, s)))
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private boolean mayBeSide(Clause verb, String slot) {
    boolean meets = sentence.token(verb.predicate()).lemmas().stream().anyMatch(TaggingWords.list()::isReceiving);
    return slot.equals("obj") ? meets : !slot.equals("الي") || !verb.slot("obj").isEmpty();
  }

  private Stream<Clause> nouns(Frame frame) {
    return NOUNS.stream().flatMap(s -> frame.clause().slot(s).stream())
        .flatMap(p -> Optional.ofNullable(byToken.get(p.head())).stream())
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.parent().filter(p -> p == frame.predicate()).isPresent());
  }

  /** The verb of the clause with أن that a word takes. */
  private Optional<Clause> verb(Clause above) {
    boolean that = above.content().filter(c -> c.begin() < sentence.tokens().size()
        && isThat(c.begin())).isPresent();
    return !that ? Optional.empty() : above.slot("comp").stream().map(Phrase::head)
        .filter(head -> sentence.token(head).isVerb())
        .flatMap(head -> Optional.ofNullable(byToken.get(head)).stream()).findFirst();
  }

  private boolean isThat(int at) {
    int word = sentence.token(at).form().equals("ب") && at + 1 < sentence.tokens().size() ? at + 1 : at;
    return sentence.token(word).form().matches("[أا]ن");
  }

  private List<Filler> people(Clause verb, String slot) {
    return fillers.read(verb.slot(slot)).stream()
        .filter(f -> (f instanceof Filler.Named || f instanceof Filler.Origin) && fillers.is(f, SlotClass.WHO)).toList();
  }
}
