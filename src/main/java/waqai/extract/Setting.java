package waqai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.TimeExpression;

/** Gives each event of a sentence its own time and place. */
final class Setting {
  private static final List<String> PLACE_SLOTS =
      List.of("في", "ب", "داخل", "قرب", "خارج", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي",
          "شرقي", "غربي", "امام", "قبالة", "عند", "علي");

  private static final Set<String> AUXILIARY = Set.of("كان", "ليس", "زال", "ظل", "بدا", "عاد");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Map<Integer, Clause> byToken = new HashMap<>();
  private final Map<Integer, TimeExpression> timeOf = new HashMap<>();

  Setting(Sentence sentence, FillerReader fillers, List<Matcher.Match> matches) {
    this.sentence = sentence;
    this.fillers = fillers;
    sentence.clauses().forEach(c -> byToken.put(c.predicate(), c));
    Set<Integer> bearers = new HashSet<>();
    for (Matcher.Match match : matches) {
      bearers.add(match.predicate());
      match.frame().support().ifPresent(s -> bearers.add(s.clause().predicate()));
    }
    sentence.times().stream().filter(t -> t.value().isPresent()).forEach(t -> assign(t, bearers));
  }

  /** A time belongs to the nearest event above it in the tree, else to the last one before it. */
  private void assign(TimeExpression time, Set<Integer> bearers) {
    int first = firstToken(time);
    if (first < 0) {
      return;
    }
    int node = sentence.tree().leaf(first);
    while (node != 0) {
      node = sentence.tree().parent(node);
      int bearer = bearerIn(node, first, bearers);
      if (bearer >= 0) {
        timeOf.putIfAbsent(bearer, time);
        return;
      }
      if (hasOtherVerb(node)) {
        return;
      }
    }
  }

  /** Whether a verb that tells no event governs here: the time is that verb's. */
  private boolean hasOtherVerb(int node) {
    return sentence.tree().is(node, "VP")
        && sentence.tree().children(node).stream()
            .filter(sentence.tree()::isLeaf)
            .map(child -> sentence.token(sentence.tree().begin(child)))
            .anyMatch(t -> t.isVerb() && !AUXILIARY.contains(t.lemma()));
  }

  private int firstToken(TimeExpression time) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(time.span()))
        .mapToInt(waqai.text.Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** The event nearest before the time within a node; else the first after it. */
  private int bearerIn(int node, int time, Set<Integer> bearers) {
    for (int at = time; at >= sentence.tree().begin(node); at--) {
      if (bearers.contains(at)) {
        return at;
      }
    }
    for (int at = time + 1; at < sentence.tree().end(node); at++) {
      if (bearers.contains(at)) {
        return at;
      }
    }
    return -1;
  }

  /** When the event of a match happens, as far as its own clause says. */
  Optional<TimeExpression> time(Matcher.Match match) {
    TimeExpression own = timeOf.get(match.predicate());
    if (own == null && match.frame().support().isPresent()) {
      own = timeOf.get(match.frame().support().get().clause().predicate());
    }
    return Optional.ofNullable(own);
  }

  /** Where it happens. */
  List<Filler> places(Matcher.Match match) {
    Set<Integer> taken = new HashSet<>();
    match.actors().forEach(f -> taken.add(f.token()));
    match.recipients().forEach(f -> taken.add(f.token()));
    for (String slot : PLACE_SLOTS) {
      List<Filler> found = new ArrayList<>();
      for (Filler filler : match.frame().slot(slot)) {
        if (isPlace(filler) && !taken.contains(filler.token())
            && (!slot.equals("ب") && !slot.equals("علي") || isTown(filler))) {
          found.add(filler);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isPlace(Filler filler) {
    return filler instanceof Filler.Homeland
        || filler instanceof Filler.Named && fillers.is(filler, SlotClass.PLACE);
  }

  private static boolean isTown(Filler filler) {
    return filler instanceof Filler.Named named
        && named.mention().named()
        && named.mention().kind() == waqai.fact.EntityKind.PLACE;
  }

  /** The clause whose predicate is this token. */
  Optional<Clause> clause(int token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
