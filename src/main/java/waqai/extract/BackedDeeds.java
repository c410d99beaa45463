package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.claim.Filler.Named;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds who does something with the help that a noun behind ب tells: سيطر / المسلحون على البلدة بدعم من إثيوبيا ("the gunmen took the town with help of Ethiopia"). */
final class BackedDeeds {
  /** In rows: who does it with somebody's help. */
  static final String BACKED = "backed";

  /** What stands between the noun of help and whoever helps. */
  private static final int REACH = 4;

  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final VerbFrames verbs;
  private final Set<String> about;
  private final Set<String> fighters;
  private final Set<String> material;

  BackedDeeds(Sentence sentence, FillerReader fillers, VerbFrames verbs, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.verbs = verbs;
    about = classes.words("about-by");
    fighters = classes.words("fighters");
    material = classes.words("material-help");
  }

  /** The frame of a noun of help with whoever is helped by it. */
  Frame read(Frame frame) {
    int noun = frame.predicate();
    boolean behind = noun > 1 && sentence.token(noun - 1).form().equals("ب") && !sentence.token(noun).isDefinite();
    if (!behind || frame.slot("ل").stream().anyMatch(f -> fillers.is(f, SlotClass.WHO))) {
      return frame;
    }
    List<Filler> helpers = helpers(frame);
    List<Filler> backed = helpers.isEmpty() ? List.of() : verb(noun).map(this::doers).orElse(List.of());
    boolean fits = material(noun) || backed.stream().allMatch(this::fights);
    return backed.isEmpty() || !fits ? frame : frame.with("subj", helpers).with(BACKED, backed);
  }

  private boolean material(int noun) {
    return sentence.token(noun).hasLemmaOf(material);
  }

  /** بدعم / أميركي, بمساعدة / حزب الله, بدعم لوجستي من / قوات إثيوبية. */
  private List<Filler> helpers(Frame frame) {
    int last = Math.min(frame.predicate() + REACH, sentence.tokens().size() - 1);
    List<Filler> from = frame.slot("من").stream()
        .filter(f -> f instanceof Named && fillers.is(f, SlotClass.WHO) && f.token() > frame.predicate() && f.token() <= last)
        .toList();
    List<Filler> beside = frame.slot("subj").stream().filter(f -> f.token() > frame.predicate()).toList();
    List<Filler> own = !from.isEmpty() ? from : !beside.isEmpty() ? beside : fillers.origins(frame.clause().slot("adj"));
    return own.stream().filter(f -> f instanceof Named || f instanceof Filler.Origin).filter(f -> fillers.is(f, SlotClass.WHO)).toList();
  }

  /** The last verb before the noun, if what stands behind its ب is not what it speaks of: اتهم بدعم, قام بدعم. */
  private Optional<Clause> verb(int noun) {
    return verbBefore(sentence, noun).filter(c -> c.kind() == Clause.Kind.VERB && !sentence.token(c.predicate()).hasLemmaOf(about));
  }

  /** The last clause of a verb or participle before a noun. */
  static Optional<Clause> verbBefore(Sentence sentence, int noun) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN && c.predicate() < noun)
        .reduce((first, second) -> second.predicate() > first.predicate() ? second : first);
  }

  /** ستشن القوات عملية / بدعم أميركي: what is done with the help, which is given as the deed is done. */
  static Matcher.Match deed(Sentence sentence, Matcher.Match help) {
    boolean mediated = help.pattern().type() == EventType.MEDIATION && help.frame().isNoun() && help.predicate() > 0
        && sentence.token(help.predicate() - 1).form().equals("ب") && !help.recipients().isEmpty();
    return !mediated && help.frame().slot(BACKED).isEmpty() ? help : verbBefore(sentence, help.predicate())
        .map(c -> new Matcher.Match(help.pattern(), new Frame(c, help.frame().slots(), Optional.empty()), help.actors(), help.recipients()))
        .orElse(help);
  }

  private List<Filler> doers(Clause verb) {
    List<Phrase> told = verb.slot("subj");
    List<Filler> found = verbs.of(verb).slot("subj");
    return told.isEmpty() && found.stream().noneMatch(Named.class::isInstance) ? List.of()
        : found.stream().filter(f -> !(f instanceof Filler.Words) && fillers.is(f, SlotClass.WHO)).toList();
  }

  private boolean fights(Filler who) {
    return who instanceof Named named && (FIGHTING.contains(named.mention().kind())
        || named.mention().kind() != EntityKind.PERSON && sentence.token(named.mention().phrase().head()).hasLemmaOf(fighters));
  }
}
