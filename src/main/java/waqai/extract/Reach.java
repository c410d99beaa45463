package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.fact.EntityKind;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells who an assault is by or for: قصف مدفعي عنيف / للجيش, but in هجوم منذ بدء الغزو / لأوكرانيا the noun nearer has it.
 *
 * @param sentence the words
 * @param fillers who can act
 */
record Reach(Sentence sentence, FillerReader fillers) {
  /** How far behind the noun whoever does it may be told, in words. */
  private static final int FAR = 13;

  private static final String SLOT = "ل";
  private static final Set<String> BEFALLING = Set.of("في", "ب", "اثر", "خلال", "بعد", "جراء");
  private static final Set<EntityKind> LAYING = Set.of(EntityKind.ARMED_GROUP, EntityKind.GROUP);

  /** The slots of the noun of an assault with whoever does it, and nobody of another noun. */
  void read(Clause clause, Map<String, List<Filler>> slots) {
    dropFar(clause, slots);
    ambushers(clause, slots);
    if (!slots.containsKey("agent") && !slots.containsKey("subj")) {
      byWhom(clause.predicate()).ifPresent(doer -> slots.put("agent", List.of(doer)));
    }
  }

  /** Leaves out who stands behind ل where something else than the words of the noun stands between. */
  private void dropFar(Clause clause, Map<String, List<Filler>> slots) {
    slots.computeIfPresent(SLOT, (slot, told) -> {
      List<Filler> near = told.stream().filter(f -> f instanceof Filler.Pronoun || isNear(clause.predicate(), f.token())).toList();
      return near.isEmpty() ? null : near;
    });
  }

  /** قتل جندي في كمين / لتنظيم داعش: who has laid it; a checkpoint of the army has the same name. */
  private void ambushers(Clause clause, Map<String, List<Filler>> slots) {
    int noun = clause.predicate();
    boolean befell = noun > 0 && sentence.token(noun).hasLemma("كمين") && BEFALLING.contains(Orthography.fold(sentence.token(noun - 1).form()));
    List<Filler> told = befell && !slots.containsKey("subj") ? slots.getOrDefault(SLOT, List.of()) : List.of();
    if (!told.isEmpty() && told.stream().allMatch(f -> f instanceof Filler.Named n && LAYING.contains(n.mention().kind()))) {
      slots.put("agent", slots.remove(SLOT));
    }
  }

  /** إطلاق النار عليه / من قبل جنود الاحتلال: who does it, where the parser has lost it. */
  private Optional<Filler> byWhom(int noun) {
    int size = sentence.tokens().size();
    for (int at = noun + 1; at + 2 < Math.min(size, noun + FAR); at++) {
      Token token = sentence.token(at);
      if (token.isVerb() || token.form().matches("[،,؛;.:و]")) {
        return Optional.empty();
      }
      String two = Orthography.fold(token.form()) + " " + Orthography.fold(sentence.token(at + 1).form());
      if (two.matches("من (قبل|طرف|جانب)|(علي|في|ب) (يد|ايدي|ايد|قبضة)")) {
        int begin = at + 2;
        return sentence.mentionsAt(begin).filter(m -> fillers.isWho(m)).<Filler>map(Filler.Named::new).findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int noun, int end) {
    int at = noun + 1;
    while (at < end && !sentence.token(at).form().equals(SLOT) && isPartOf(sentence.token(at))) {
      at++;
    }
    return at >= end || sentence.token(at).form().equals(SLOT);
  }

  private static boolean isPartOf(Token token) {
    boolean joining = token.tag().equals("CC") || token.isVerb() || token.tag().startsWith("W") || token.tag().equals("VBG");
    return !joining && !token.tag().equals("IN") && !token.form().matches("[،,؛;.:]");
  }
}
