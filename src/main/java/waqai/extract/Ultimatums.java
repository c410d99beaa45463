package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Clause.TokenRange;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds what a speaker says that he would do to somebody on a condition: إذا هاجمت / إسرائيل فإننا سنرد (if she attacks, we shall hit
 * back), إن بلاده ستسحق المسلحين / إذا لم يلقوا السلاح (will crush them unless). A blow without a condition is only a plan.
 */
record Ultimatums(Sentence sentence, Set<String> menaces, Counterblows counterblows, Map<Integer, Clause> byToken) {
  private static final Set<String> FUTURE = Set.of("س", "سوف");

  private static final Set<String> IF = Set.of("اذا", "لو", "متي", "كلما");

  /** How far behind "then" the future may stand: فإن الجيش الإسرائيلي سوف. */
  private static final int REACH = 7;

  /** How far behind the blow its condition may begin, in words. */
  private static final int BEHIND = 14;

  /** The verb of the blow in what is said. */
  Optional<Integer> blow(TokenRange said, List<Filler> speakers) {
    int end = Math.min(said.end(), sentence.tokens().size()) - 1;
    return IntStream.range(said.begin(), end)
        .filter(at -> FUTURE.contains(sentence.token(at).form())
            && (sentence.token(at + 1).hasLemmaOf(menaces) || counterblows.at(at + 1)))
        .map(at -> at + 1)
        .filter(verb -> !isOfOthers(verb, speakers))
        .filter(verb -> counterblows.isReply(verb) || isConsequence(said.begin(), verb) || hasCondition(verb, end))
        .boxed().findFirst();
  }

  /** قال الوزير الفرنسي إن / إسرائيل ستقصف: what another land will do, which nobody threatens by telling it. */
  private boolean isOfOthers(int verb, List<Filler> speakers) {
    return Optional.ofNullable(byToken.get(verb)).stream().flatMap(c -> c.slot("subj").stream())
        .flatMap(p -> sentence.mentions().stream().filter(m -> m.kind() == EntityKind.COUNTRY && m.phrase().covers(p.head())))
        .anyMatch(land -> speakers.stream().noneMatch(s -> s instanceof Filler.Named n
            && (n.mention().of().equals(land.gazetteer()) || n.mention().gazetteer().equals(land.gazetteer()))));
  }

  /** إذا هاجمت ... / فإن الجيش سيرد: "then" stands before it, and the words begin with "if". */
  private boolean isConsequence(int begin, int verb) {
    boolean then = IntStream.range(Math.max(begin, verb - REACH), verb).anyMatch(at -> sentence.token(at).form().matches("ف|فإن|فان"));
    return then && IntStream.range(begin, Math.min(begin + 5, verb)).anyMatch(this::isIf);
  }

  /** سنرد / إذا لم ينسحبوا, / في حال هاجموا, / ما لم ينسحبوا. */
  private boolean hasCondition(int verb, int end) {
    return byToken.containsKey(verb) && IntStream.range(verb + 1, Math.min(end, verb + BEHIND)).anyMatch(this::isIf);
  }

  private boolean isIf(int at) {
    Token token = sentence.token(at);
    boolean inCase = token.hasLemma("حال") && at > 0 && List.of("في", "ب").contains(sentence.token(at - 1).form());
    boolean unless = token.form().equals("لم") && at > 0 && sentence.token(at - 1).form().equals("ما");
    return token.hasLemmaOf(IF) || inCase || unless;
  }
}
