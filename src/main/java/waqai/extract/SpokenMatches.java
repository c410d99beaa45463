package waqai.extract;

import java.util.List;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.extract.SpeechReader.Speech;
import waqai.fact.EventType;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Tells what words make of events: duties that are demanded, refusals of the speaker's own, one blame told twice. */
record SpokenMatches(Sentence sentence) {
  /** على السلطات أن تحقق: what somebody is to do is demanded, and no event. */
  boolean isDuty(Match match) {
    int that = match.frame().clause().predicate() - 1;
    return !match.frame().isNoun() && that > 1 && sentence.token(that).form().equals("أن")
        && !SpeechReader.SPOKEN.contains(match.pattern().type())
        && sentence.mentions().stream().anyMatch(m -> m.phrase().end() == that && m.phrase().begin() > 0
            && sentence.token(m.phrase().begin() - 1).form().equals("على"));
  }

  /** وجه هجوما على الحزب, أيدت المحكمة حبسه, قدم احتجاجا: the noun that makes one word with a verb tells nothing else. */
  boolean isWordOf(Match noun, Match idiom) {
    boolean own = noun.actors().stream().allMatch(a -> a instanceof Filler.Pronoun || idiom.actors().contains(a));
    return idiom != noun && own && idiom.pattern().type() != noun.pattern().type() && idiom.pattern().idiom().filter(sentence.token(noun.predicate())::hasLemma).isPresent()
        && idiom.frame().clause().arguments().values().stream().flatMap(List::stream)
            .anyMatch(p -> p.head() == noun.predicate());
  }

  /** أصاب صاروخ / أطلقه المقاتلون سفينة: how the assault was made. */
  boolean isMeansOf(Match shot, Match assault) {
    return shot.pattern().type() == EventType.MOBILIZATION && assault.pattern().type() == EventType.ATTACK
        && shot.frame().clause().link() == Clause.Link.RELATIVE && shot.frame().clause().parent()
            .filter(p -> assault.frame().clause().arguments().values().stream().flatMap(List::stream).anyMatch(a -> a.head() == p)).isPresent();
  }

  /** المشروعات التي / تعتزم الهيئة تقديمها: what only describes what is meant to be. */
  boolean isPlanOfThing(Match match) {
    Clause clause = match.frame().clause();
    return match.pattern().weak() && match.pattern().type() == EventType.PLEDGE && clause.link() == Clause.Link.RELATIVE && !match.frame().isNoun()
        && clause.parent().filter(p -> clause.slot("subj").stream().noneMatch(s -> s.head() == p)).isPresent();
  }

  /** ليس في / نية الحكومة أن تهاجم: what nobody means to do. */
  boolean isNoPlan(Match match) {
    int at = match.predicate() - 1;
    return match.pattern().type() == EventType.PLEDGE && at > 0 && sentence.token(at + 1).hasLemma("نية") && sentence.token(at).form().equals("في")
        && sentence.tokens().subList(Math.max(0, at - 3), at).stream().anyMatch(t -> t.form().matches("ليست?|لم|لا|لن"));
  }

  /** لا / تسمحوا بذلك, هواتف لا / يسمح باستخدامها: a bidding, and what nobody in particular allows. */
  boolean isLeave(Match match) {
    int verb = match.predicate();
    if (match.pattern().type() != EventType.REJECTION || verb == 0 || !sentence.token(verb).hasLemma("سمح") || !sentence.token(verb - 1).form().equals("لا")) {
      return false;
    }
    boolean untold = match.actors().stream().allMatch(a -> a instanceof Filler.Pronoun p && p.dropped());
    return sentence.token(verb).form().matches("ت.*وا") || untold && sentence.token(verb).form().matches("[يت].*");
  }

  /** شددت على رفضها: the pronoun on what somebody says is who says it. */
  boolean isSpeakersOwn(Match match, Speech said) {
    boolean whose = match.frame().isNoun() && match.actors().size() == 1
        && match.actors().getFirst() instanceof Filler.Pronoun p && p.token() == match.predicate() + 1;
    return whose && SpeechReader.SPOKEN.contains(match.pattern().type()) && said.predicate() >= 0
        && said.range().begin() == match.predicate();
  }

  /** قال إن الحكومة مسؤولة عن, اتهم الحكومة بالتقصير وحملها المسؤولية: two words that blame are one accusation. */
  static void dropBlamedTwice(List<Claim> claims) {
    claims.removeIf(c -> c.type() == EventType.ACCUSATION && !c.recipients().isEmpty()
        && c.recipients().stream().allMatch(Filler.Pronoun.class::isInstance)
        && claims.stream().anyMatch(o -> o.type() == c.type() && o.predicate() < c.predicate() && !o.recipients().isEmpty()));
    claims.removeIf(c -> c.type() == EventType.ACCUSATION && claims.stream().anyMatch(o ->
        o.type() == c.type() && o.predicate() < c.predicate() && !c.recipients().isEmpty()
            && o.actors().equals(c.actors()) && o.recipients().equals(c.recipients())));
  }
}
