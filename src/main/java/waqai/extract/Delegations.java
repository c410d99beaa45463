package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Adds to a delegation that meets somebody the one who heads it: وفدا من الكونغرس برئاسة السيناتور فلان, وفد يقوده فلان. */
record Delegations(Sentence sentence, Rosters rosters) {
  private static final List<String> SLOTS = List.of("subj", "obj", "مع", "ب", "بين");
  private static final Set<String> HEADED = Set.of("رئاسة", "قيادة", "زعامة");
  private static final Set<String> HEADS = Set.of("رأس", "ترأس", "قاد", "راس", "تراس");

  /** How many words may stand between a delegation and who heads it. */
  private static final int NEAR = 16;

  /** The frame with those who head the delegations in it. */
  Frame withLeaders(Frame frame) {
    Frame out = frame;
    for (String slot : SLOTS) {
      List<Filler> all = new ArrayList<>(out.slot(slot));
      for (Filler filler : frame.slot(slot)) {
        leader(filler).filter(l -> isNew(frame, l)).ifPresent(l -> all.add(new Filler.Named(l)));
        members(filler).stream().filter(m -> isNew(frame, m.mention())).forEach(all::add);
      }
      out = all.size() > frame.slot(slot).size() ? out.with(slot, all) : out;
    }
    List<Filler> subject = new ArrayList<>(out.slot("subj"));
    chair(out).ifPresent(c -> subject.add(new Filler.Named(c)));
    return subject.size() > out.slot("subj").size() && subject.size() > 1 ? out.with("subj", subject) : out;
  }

  /** عقدت الكتلة اجتماعها برئاسة النائب فلان, اجتماع عقدته اللجنة برئاسة الوزير: who is named as in the chair takes part. */
  private Optional<Mention> chair(Frame frame) {
    int verb = frame.support().map(s -> s.clause().predicate()).orElse(frame.predicate());
    int from = Math.min(verb, frame.predicate()) + 1;
    return IntStream.range(from, Math.min(sentence.tokens().size() - 1, frame.predicate() + 1 + NEAR))
        .takeWhile(at -> at == verb || !ends(sentence.token(at)))
        .filter(at -> sentence.token(at).hasLemma("رئاسة") && isHeading(at))
        .mapToObj(at -> person(at + 1))
        .findFirst()
        .flatMap(p -> p)
        .filter(p -> p.named() && isNew(frame, p));
  }

  private static boolean isNew(Frame frame, Mention leader) {
    return SLOTS.stream().flatMap(slot -> frame.slot(slot).stream())
        .noneMatch(f -> f instanceof Filler.Named n && n.mention().equals(leader));
  }

  /** وفدا من الحزب ضم A وB. */
  private List<Filler.Named> members(Filler filler) {
    return isDelegation(filler)
        ? rosters.members(filler.token()).stream().map(Filler.Named.class::cast).filter(m -> m.mention().named()).toList() : List.of();
  }

  private boolean isDelegation(Filler filler) {
    return filler instanceof Filler.Named named && named.mention().kind() == EntityKind.GROUP
        && sentence.token(named.mention().phrase().head()).hasLemma("وفد");
  }

  private Optional<Mention> leader(Filler filler) {
    if (!isDelegation(filler) || !(filler instanceof Filler.Named named)) {
      return Optional.empty();
    }
    int from = named.mention().phrase().end();
    return IntStream.range(from, Math.min(sentence.tokens().size() - 1, from + NEAR))
        .takeWhile(at -> isHeading(at) || !ends(sentence.token(at)))
        .filter(this::isHeading)
        .mapToObj(at -> person(sentence.token(at + 1).isPronoun() ? at + 2 : at + 1))
        .findFirst()
        .flatMap(p -> p);
  }

  private static boolean ends(Token token) {
    return token.isVerb() || token.form().equals(".");
  }

  private boolean isHeading(int at) {
    Token token = sentence.token(at);
    boolean noun = token.hasLemmaOf(HEADED) && at > 0
        && sentence.token(at - 1).form().equals("ب");
    return noun || token.isVerb() && token.hasLemmaOf(HEADS) && sentence.token(at + 1).isPronoun();
  }

  /** برئاسة الرئيس المؤقت / المستشار فلان: a post, and behind it who holds it. */
  private Optional<Mention> person(int at) {
    Optional<Mention> first = beginning(at);
    return first.filter(m -> !m.named()).flatMap(m -> beginning(m.phrase().end())).filter(Mention::named).or(() -> first);
  }

  private Optional<Mention> beginning(int at) {
    return sentence.mentionsAt(at)
        .filter(m -> m.kind() == EntityKind.PERSON)
        .findFirst();
  }
}
