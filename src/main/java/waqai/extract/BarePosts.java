package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Reads a verb of appointing as a passive where only the post is told behind it: عمل مدرسا ثم عين / مستشارا في الوزارة (he was a
 * teacher and then was appointed adviser), or وعين قاضيا عام 1990; but عين الملك وزيرا جديدا, زار الرئيس حلب وعين قائدا للمدينة.
 */
final class BarePosts {
  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> rulers;
  private final Set<String> careers;

  BarePosts(Sentence sentence, FillerReader fillers, Set<String> rulers, Set<String> careers) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.rulers = rulers;
    this.careers = careers;
  }

  /** Makes whoever was spoken of the one who gets the post. */
  boolean put(Clause clause, Filler post, Map<String, List<Filler>> slots) {
    if (post.token() != clause.predicate() + 1 || !isSingular(post) || isNew(post.token()) || slots.containsKey("agent")
        || holds(slots, "obj", post) || holds(slots, "obj2", post)) {
      return false;
    }
    List<Filler> doers = clause.kind() == Clause.Kind.PASSIVE ? List.of() : slots.getOrDefault("subj", List.of());
    if (doers.stream().anyMatch(f -> f.token() != post.token() && !(isSpokenOf(clause, f) && isOfCareer(clause.predicate())))) {
      return false;
    }
    slots.put("obj", doers.isEmpty() || doers.getFirst().token() == post.token() ? List.of(fillers.dropped(clause)) : doers);
    slots.put("obj2", List.of(post));
    slots.remove("subj");
    return true;
  }

  /** Whether a slot holds something besides the post. */
  private static boolean holds(Map<String, List<Filler>> slots, String slot, Filler post) {
    return slots.getOrDefault(slot, List.of()).stream().anyMatch(f -> f.token() != post.token());
  }

  private boolean isSingular(Filler post) {
    return !sentence.token(post.token()).form().endsWith("ات") && !(post instanceof Filler.Named n && n.mention().named());
  }

  /** وزيرا / جديدا: somebody else whose name is not told. */
  private boolean isNew(int post) {
    int next = post + 1;
    return next < sentence.tokens().size() && sentence.token(next).form().matches("جديدا?ة?|جديداً|آخر|أخرى|إضافيا|له|لها");
  }

  /** A person or a pronoun told before, who is no ruler and may appoint nobody. */
  private boolean isSpokenOf(Clause clause, Filler filler) {
    return switch (filler) {
      case Filler.Pronoun p -> p.token() <= clause.predicate();
      case Filler.Named n -> n.token() < clause.predicate() && clause.link() == Clause.Link.COORDINATE && n.mention().kind() == EntityKind.PERSON
          && n.mention().named() && !isRuler(n);
      default -> false;
    };
  }

  /** ثم / عين, عمل مدرسا و / عين, عين ... عام 1990: words of somebody's life. */
  private boolean isOfCareer(int verb) {
    return verb > 0 && sentence.token(verb - 1).form().equals("ثم")
        || sentence.tokens().subList(0, verb).stream().anyMatch(t -> t.isVerb() && (t.hasLemmaOf(careers) || careers.contains(Orthography.fold(t.form()))))
        || sentence.tokens().stream().anyMatch(t -> t.form().matches("(19|20)\\d\\d"));
  }

  private boolean isRuler(Filler.Named named) {
    Token first = sentence.token(named.mention().phrase().begin());
    return first.hasLemmaOf(rulers) || named.mention().posts().stream().anyMatch(p -> p.begin() == first.index());
  }
}
