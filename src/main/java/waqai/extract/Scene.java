package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** What the words of a sentence besides the arguments of a verb say of what it tells. */
final class Scene {
  /** How many words behind a verb its adverb is looked for. */
  private static final int REACH = 14;

  /** How many words behind an explosion that which blew up is looked for. */
  private static final int BLOWN = 5;

  private final Sentence sentence;
  private final boolean disaster;
  private final boolean violent;
  private final Set<String> drones;
  private final Set<String> crowds;
  private final Set<String> warrants;

  Scene(Sentence sentence, WordClasses classes, boolean calamity) {
    this.sentence = sentence;
    violent = isViolent(sentence, classes.words("violence"));
    disaster = !violent && (calamity || isBlown(classes.words("blown")) || tells(sentence, classes.words("mishap")));
    drones = classes.words("drone");
    crowds = classes.words("marching");
    warrants = classes.words("warrant");
  }

  /** انفجار / المرفأ, انفجار وقع في / مصنع: what blows up by itself. */
  private boolean isBlown(Set<String> stores) {
    return sentence.tokens().stream().filter(t -> t.hasLemma("انفجار") || t.hasLemma("انفجر"))
        .anyMatch(t -> sentence.tokens().subList(t.index() + 1, Math.min(t.index() + BLOWN, sentence.tokens().size())).stream()
            .anyMatch(s -> s.hasLemmaOf(stores)));
  }

  /** Whether a sentence has words of violence; the police tell of accidents, too. */
  static boolean isViolent(Sentence sentence, Set<String> violence) {
    return sentence.tokens().stream().anyMatch(t -> t.hasLemmaOf(violence) && !t.hasLemma("شرطة"));
  }

  /** Whether a sentence has one of these lemmas. */
  static boolean tells(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(t -> t.hasLemmaOf(words));
  }

  /** Whether an accident or a disaster is told of, and no violence. */
  boolean isDisaster() {
    return disaster;
  }

  /** استهدفت مسيرة إسرائيلية سيارة, بطائرة مسيرة: what flies, and no march of people. */
  boolean isDrone(int at) {
    return sentence.token(at).hasLemmaOf(drones)
        && (at > 0 && sentence.token(at - 1).lemmas().stream().anyMatch(l -> l.startsWith("طائر")) || violent && !tells(sentence, crowds));
  }

  /** مذكرة / توقيف تركية, أمر / اعتقال: the paper that allows it, and not the arrest. */
  boolean isWarranted(int at) {
    int next = at + 1;
    return at > 0 && sentence.token(at - 1).hasLemmaOf(warrants) && !sentence.token(at - 1).isVerb() && !sentence.token(at - 1).isDefinite()
        && !sentence.token(at).isDefinite() && (next >= sentence.tokens().size() || !sentence.token(next).tag().equals("PRP$"));
  }

  /** Whether an adverb of one of these lemmas stands soon behind a word: بحث الوزير هاتفيا. */
  boolean isDone(int predicate, List<String> lemmas) {
    int end = Math.min(predicate + REACH, sentence.tokens().size());
    return sentence.tokens().subList(Math.min(predicate + 1, end), end).stream()
        .filter(Scene::isAdverbial)
        .anyMatch(t -> t.hasLemmaOf(lemmas));
  }

  private static boolean isAdverbial(Token token) {
    return token.form().endsWith("ا") || token.form().endsWith("اً");
  }
}
