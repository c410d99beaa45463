package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whom or what an attack is made for: بدأت القوات هجوما لاستعادة / البلدة (an offensive to retake the town), أطلق صواريخ على
 * شرقي البلاد، مستهدفا / قادة الجماعة (fired rockets at the east, targeting the group's leaders).
 */
final class Aims {
  /** How far behind the attack its purpose may stand, in words. */
  private static final int REACH = 14;

  private final Sentence sentence;
  private final Set<String> aims;
  private final Set<String> freed;
  private final Set<String> leading;
  private final Set<String> amounts;

  Aims(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    aims = classes.words("aim-of-assault");
    freed = classes.words("freed-by-assault");
    leading = classes.words("leading-to-aim");
    amounts = classes.words("quantifier");
  }

  /** Puts into the list each attack with what it aims at, and one match for an attack and the participle that tells its target. */
  void join(List<Match> matches) {
    matches.replaceAll(m -> isOpen(m) ? target(m.predicate()).map(t -> at(m, List.of(t))).orElse(m) : m);
    for (Match aim : List.copyOf(matches)) {
      if (isAim(aim)) {
        before(aim, matches).ifPresent(a -> {
          boolean open = a.recipients().isEmpty() || a.recipients().stream().allMatch(Aims::isPlace);
          matches.set(matches.indexOf(a), open ? at(a, aim.recipients()) : a);
          matches.remove(aim);
        });
      }
    }
  }

  private static Match at(Match attack, List<Filler> hit) {
    return new Match(attack.pattern(), attack.frame(), attack.actors(), hit);
  }

  private static boolean isPlace(Filler filler) {
    return filler instanceof Filler.Named n && n.mention().kind().isSomewhere();
  }

  private static boolean isOpen(Match match) {
    return match.pattern().type() == EventType.ATTACK && match.recipients().isEmpty() && !match.pattern().actor().all();
  }

  /** لاستعادة / البلدة, بهدف السيطرة على / البلدة: what the noun of the purpose takes. */
  private Optional<Filler> target(int attack) {
    int end = Math.min(attack + REACH, sentence.tokens().size() - 2);
    for (int at = attack + 1; at < end && !sentence.token(at).isVerb(); at++) {
      int wanted = at;
      if (at > attack + 1 && sentence.token(at).isNoun() && sentence.token(at).hasLemmaOf(aims) && isLed(at)) {
        return taken(at + 1).filter(t -> isPlace(t) || !sentence.token(wanted).hasLemmaOf(freed));
      }
    }
    return Optional.empty();
  }

  private boolean isLed(int noun) {
    Token before = sentence.token(noun - 1);
    return before.form().equals("ل") || before.hasLemmaOf(leading) || before.hasLemmaOf(aims);
  }

  private Optional<Filler> taken(int begin) {
    int at = begin;
    while (at < sentence.tokens().size() - 1
        && (sentence.token(at).form().equals("على") || sentence.token(at).hasLemmaOf(amounts) || sentence.token(at).hasLemmaOf(aims))) {
      at++;
    }
    int first = at;
    return sentence.mentions().stream().filter(m -> m.phrase().begin() == first).findFirst().map((Mention m) -> new Filler.Named(m));
  }

  private static boolean isAim(Match match) {
    Clause clause = match.frame().clause();
    return match.pattern().type() == EventType.ATTACK && clause.kind() == Clause.Kind.PARTICIPLE
        && clause.link() == Clause.Link.CIRCUMSTANCE && !match.recipients().isEmpty();
  }

  /** The last attack before it, by nobody else. */
  private static Optional<Match> before(Match aim, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.pattern().type() == EventType.ATTACK && m.predicate() < aim.predicate() && !m.pattern().actor().all())
        .reduce((a, b) -> b)
        .filter(m -> aim.actors().isEmpty() || m.actors().isEmpty() || sameDoer(m, aim));
  }

  private static boolean sameDoer(Match attack, Match aim) {
    return aim.actors().stream().allMatch(a -> attack.actors().stream().anyMatch(b -> a.token() == b.token()))
        || attack.frame().clause().slot("subj").equals(aim.frame().clause().slot("subj"))
        || aim.frame().clause().parent().filter(p -> p == attack.predicate()).isPresent();
  }
}
