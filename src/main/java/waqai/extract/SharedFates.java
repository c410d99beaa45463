package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.text.Mention;
import waqai.text.Sentence;

/** Finds to whom the same was done, told behind مع: قتل الحريري / مع 22 آخرين (Hariri was killed with 22 others), اعتقال الرئيس مع عدد من أعوانه. */
record SharedFates(Sentence sentence, Set<String> quantifiers) {
  private static final Set<EventType> PERSONAL = Set.of(
      EventType.ARREST, EventType.KILLING, EventType.ABDUCTION, EventType.RELEASE, EventType.CASUALTY, EventType.CONVICTION);

  /** Those of the slot مع who stand right behind whom it was done to, or behind the verb. */
  List<Filler> of(EventType type, Frame frame, List<Filler> recipients) {
    return !PERSONAL.contains(type) || recipients.isEmpty() ? List.of()
        : frame.slot("مع").stream().filter(f -> f instanceof Filler.Named n && isPeople(n.mention()) && isBehind(with(n.mention()), frame, recipients)).toList();
  }

  private static boolean isPeople(Mention mention) {
    return mention.kind() == EntityKind.GROUP || mention.kind() == EntityKind.PERSON;
  }

  /** Where مع stands, before the words for how many; -1 where it does not. */
  private int with(Mention mention) {
    int at = mention.phrase().begin() - 1;
    while (at > 0 && (sentence.token(at).tag().equals("CD") || sentence.token(at).form().equals("من") || sentence.token(at).hasLemmaOf(quantifiers))) {
      at--;
    }
    return at > 0 && sentence.token(at).form().equals("مع") ? at : -1;
  }

  private boolean isBehind(int with, Frame frame, List<Filler> recipients) {
    return with > 0 && (with - 1 == frame.predicate() || recipients.stream()
        .anyMatch(r -> r instanceof Filler.Named n ? n.mention().phrase().end() == with : r.token() + 1 == with));
  }
}
