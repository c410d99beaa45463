package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Finds between whom somebody mediates, told by the verb beside it: توصلت أرمينيا وأذربيجان، / بوساطة أمريكية، إلى اتفاق (Armenia
 * and Azerbaijan, by American mediation, reached an agreement).
 */
final class MediatedSides {
  private static final String BETWEEN = "بين";

  /** Several that one noun tells: طرفا النزاع, الجانبان, الفصائل. */
  private static final Set<EntityKind> MANY = Set.of(EntityKind.GROUP, EntityKind.ARMED_GROUP, EntityKind.PARTY);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final VerbFrames verbs;
  private final Set<String> several;
  private final Set<String> parleys;

  MediatedSides(Sentence sentence, FillerReader fillers, VerbFrames verbs, WordClasses classes) {
    several = classes.union("sides", "several-sides");
    parleys = classes.words("parley");
    this.sentence = sentence;
    this.fillers = fillers;
    this.verbs = verbs;
  }

  /** The frame of a mediation with its sides, where it tells none itself. */
  Frame read(Frame frame) {
    if (!frame.isNoun() || !frame.slot(BETWEEN).isEmpty() || frame.slot("subj").isEmpty() || !isBy(frame.predicate())) {
      return frame;
    }
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && (isBy(c, "وساطة", frame.predicate() + 1) || isBy(c, "ب", frame.predicate())))
        .filter(c -> !sentence.token(frame.predicate()).hasLemma("رعاية") || isParley(c, frame.predicate()))
        .map(this::sides)
        .filter(sides -> sides.size() > 1 || sides.size() == 1 && isMany(sides.getFirst()))
        .findFirst()
        .or(() -> ofTalks(frame.predicate()))
        .map(sides -> frame.with(BETWEEN, sides))
        .orElse(frame);
  }

  /** الجولة الثانية من المفاوضات بين الحكومة والحركة / برعاية نرويجية: the sides of the talks told right before. */
  private Optional<List<Filler>> ofTalks(int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() < noun && sentence.token(c.predicate()).hasLemmaOf(parleys))
        .filter(c -> sentence.tokens().subList(c.predicate(), noun).stream().noneMatch(t -> t.isVerb() || t.isPunctuation()))
        .map(c -> fillers.read(c.slot(BETWEEN)).stream()
            .filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO)).toList())
        .filter(sides -> sides.size() > 1)
        .reduce((a, b) -> b);
  }

  /** أقامت الوزارة والجامعة معرضا / برعاية الأمير: a patron, who parts nobody. */
  private boolean isParley(Clause verb, int noun) {
    return sentence.token(verb.predicate()).hasLemma("تفاوض") || sentence.tokens().subList(verb.predicate(), noun).stream().anyMatch(t -> t.hasLemmaOf(parleys));
  }

  /** توصل إلى اتفاق / بوساطة قطرية, اتفق / بوساطة أمريكية وفرنسية: whether a phrase of the slot begins at a token. */
  static boolean isBy(Clause verb, String slot, int token) {
    return verb.slot(slot).stream().anyMatch(p -> p.begin() == token);
  }

  private boolean isBy(int noun) {
    return noun > 0 && sentence.token(noun - 1).form().equals("ب");
  }

  private boolean isMany(Filler filler) {
    return filler instanceof Filler.Named n && MANY.contains(n.mention().kind()) && (!n.mention().named() || sentence.token(n.token()).tag().endsWith("S"))
        && sentence.token(n.token()).hasLemmaOf(several);
  }

  private List<Filler> sides(Clause verb) {
    Frame frame = verbs.of(verb);
    List<Filler> between = who(frame, BETWEEN);
    return between.size() > 1 ? between : who(frame, "subj");
  }

  private List<Filler> who(Frame frame, String slot) {
    return frame.slot(slot).stream().filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO)).toList();
  }
}
