package waqai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Tells which events are only what somebody or something aims at: تهدف الخطة إلى سحب القوات. */
final class Wishes {
  private static final List<String> SLOTS = List.of("obj", "الي", "في", "ل", "ب", "من");

  /** Where a text tells what it wants or forbids: القرار الذي يدعو إلى / هدنة, يحظر القانون / تزويد الجماعات بالسلاح. */
  private static final List<String> WRITTEN = List.of("obj", "الي", "ب");

  private final Sentence sentence;
  private final Set<Integer> wished = new HashSet<>();
  private final Set<String> aims;
  private final Set<String> needful;

  Wishes(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    aims = classes.words("aim");
    needful = classes.words("needful");
    Set<String> verbs = classes.words("wish");
    Set<String> nouns = classes.words("wish-noun");
    for (Clause clause : sentence.clauses()) {
      Set<String> words = clause.kind() == Clause.Kind.NOUN ? nouns : verbs;
      if (sentence.token(clause.predicate()).hasLemmaOf(words)) {
        SLOTS.stream().flatMap(s -> clause.slot(s).stream().limit(1)).map(Phrase::head)
            .filter(head -> head > clause.predicate()).forEach(wished::add);
      }
    }
    Set<String> wanting = classes.words("wishing");
    sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN && sentence.token(c.predicate()).hasLemmaOf(wanting))
        .forEach(c -> WRITTEN.stream().flatMap(s -> c.slot(s).stream()).map(Phrase::head)
            .filter(head -> head > c.predicate()).forEach(wished::add));
    sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && wished.contains(c.predicate()))
        .flatMap(c -> c.slot("gen").stream()).map(Phrase::head).toList()
        .forEach(wished::add);
  }

  /** Whether a noun tells what is wished, the object of the verb or what stands beside it (إلى عقد لقاء), or a verb what is needed. */
  boolean isOnlyWished(Match match) {
    return match.frame().isNoun() ? wished.contains(match.predicate()) || isAim(match) : isNeeded(match.predicate());
  }

  /** من الضروري أن / تنسحب القوات: what ought to be done. */
  private boolean isNeeded(int verb) {
    return verb > 2 && sentence.token(verb - 1).tag().equals("IN") && sentence.token(verb - 1).form().equals("أن")
        && sentence.token(verb - 2).hasLemmaOf(needful) && sentence.token(verb - 3).form().equals("من");
  }

  /** هجوم للسيطرة على المدينة, بهدف استعادتها, في محاولة للسيطرة: what land is fought for. */
  private boolean isAim(Match match) {
    int before = match.predicate() - 1;
    return match.pattern().type() == EventType.CAPTURE && match.frame().support().isEmpty() && before >= 0
        && (sentence.token(before).form().equals("ل") || sentence.token(before).hasLemmaOf(aims));
  }
}
