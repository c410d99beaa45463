package waqai.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Sentence;

/** Mends who takes part in a meeting: those of a joint committee, whom one meets behind the place. */
record MeetingParties(Sentence sentence, Rosters rosters, Set<String> relations) {
  /** How many words, from the meeting on, may stand before "between". */
  private static final int NEAR = 4;

  private static final Set<String> IN = Set.of("في", "ب");

  private static final Set<EntityKind> LANDS = Set.of(EntityKind.PLACE, EntityKind.COUNTRY);

  /** عقدت اللجنة المشتركة بين مصر والسودان اجتماعا: those meet whose committee it is. */
  Frame withoutBody(Frame frame) {
    List<Filler> bodies = frame.slot("subj").stream().filter(f -> f instanceof Filler.Named n
        && sentence.tokens().subList(n.mention().phrase().begin(), n.mention().phrase().end()).stream().anyMatch(t -> t.hasLemma("مشترك"))).toList();
    return frame.slot("بين").size() < 2 || bodies.isEmpty() ? frame
        : frame.with("subj", frame.slot("subj").stream().filter(f -> !bodies.contains(f)).toList());
  }

  /** خلال لقائه في مسقط نظيره العماني: whom he meets stands behind the place. */
  Frame withMet(Frame frame) {
    int at = frame.predicate() + 1;
    boolean own = frame.isNoun() && at < sentence.tokens().size() && sentence.token(at).tag().equals("PRP$");
    boolean town = frame.slot("ب").stream().allMatch(f -> f instanceof Filler.Named n && LANDS.contains(n.mention().kind()));
    boolean told = List.of("obj", "مع", "بين").stream().anyMatch(slot -> !frame.slot(slot).isEmpty());
    if (!own || told || !town || isReceived(frame.predicate())) {
      return frame;
    }
    return sentence.mentionsAt(behindSetting(at + 1))
        .filter(m -> m.kind() == EntityKind.PERSON)
        .findFirst()
        .map(m -> frame.with("obj", List.of(new Filler.Named(m))))
        .orElse(frame);
  }

  /** وكان في استقباله بالمطار / الوزير: the pronoun is the guest, and who stands behind receives him. */
  private boolean isReceived(int noun) {
    return noun > 1 && sentence.token(noun - 1).form().equals("في") && sentence.token(noun - 2).hasLemma("كان");
  }

  /** اتفقا خلال اللقاء على تعزيز التعاون / بين الوزارتين: what is between them is no meeting. */
  Frame withoutRelated(Frame frame) {
    boolean related = frame.isNoun() && frame.slot("بين").stream().anyMatch(f -> f.token() > frame.predicate() && IntStream
        .range(frame.predicate() + 1, f.token()).filter(i -> sentence.token(i).form().equals("بين")).limit(1)
        .anyMatch(i -> sentence.token(i - 1).hasLemmaOf(relations) || sentence.token(i - 1).isAdjective() && sentence.token(i - 2).hasLemmaOf(relations)));
    return related ? frame.with("بين", List.of()) : frame;
  }

  /** تسعى واشنطن إلى استئناف محادثات السلام / بين الإسرائيليين والفلسطينيين: who brings others together does not talk himself. */
  Frame withoutBroker(Frame frame) {
    List<Filler> sides = frame.slot("بين").stream().filter(f -> f instanceof Filler.Named && f.token() > frame.predicate()).toList();
    boolean close = sides.size() > 1 && sentence.tokens().subList(frame.predicate(), sides.getFirst().token()).stream()
        .takeWhile(t -> !t.form().equals("بين")).count() <= NEAR;
    boolean broker = close && frame.isNoun() && frame.slot("مع").isEmpty()
        && frame.slot("subj").stream().allMatch(f -> f.token() < frame.predicate());
    return broker ? frame.with("subj", List.of()) : frame;
  }

  /** اللقاء الثلاثي في القصر أمس، بين A وB وC: those between whom it is stand behind the place. */
  Frame withBetween(Frame frame) {
    boolean told = List.of("subj", "obj", "مع", "ب", "بين").stream().anyMatch(slot -> !frame.slot(slot).isEmpty());
    if (!frame.isNoun() || told) {
      return frame;
    }
    int at = frame.predicate() + 1;
    while (at < sentence.tokens().size() && sentence.token(at).isAdjective()) {
      at++;
    }
    int between = behindSetting(at);
    boolean here = between < sentence.tokens().size() && sentence.token(between).form().equals("بين");
    List<Filler> all = here ? rosters.from(between + 1) : List.of();
    return all.size() < 2 ? frame : frame.with("بين", all);
  }

  /** Behind a place, a time and commas. */
  private int behindSetting(int from) {
    int at = from;
    for (int before = -1; before < at && at < sentence.tokens().size();) {
      before = at;
      int here = at;
      if (sentence.token(at).isPunctuation()) {
        at++;
      } else if (IN.contains(sentence.token(at).form())) {
        at = sentence.mentionsAt(here + 1).filter(m -> TalksReader.VENUES.contains(m.kind()))
            .mapToInt(m -> m.phrase().end()).max().orElse(at);
      } else {
        at += (int) sentence.tokens().subList(at, sentence.tokens().size()).stream()
            .takeWhile(sentence::isTime).count();
      }
    }
    return at;
  }
}
