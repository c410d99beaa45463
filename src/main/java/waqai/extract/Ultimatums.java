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
record Ultimatums(Sentence sentence, Set<String> menaces, Set<String> helpless, Counterblows counterblows, Map<Integer, Clause> byToken) {
  private static final Set<String> FUTURE = Set.of("س", "سوف");

  private static final Set<String> IF = Set.of("اذا", "لو", "متي", "كلما");

  /** How far behind "then" the future may stand: فإن الجيش الإسرائيلي سوف. */
  private static final int REACH = 7;

  /** How far behind the blow its condition may begin, in words. */
  private static final int BEHIND = 14;

  /** How far from the blow "unless" may stand. */
  private static final int UNLESS = 20;

  private static final Set<String> OWN = Set.of("بلاد", "بلد", "حكومة", "حركة", "حزب", "جماعة", "قوات", "نقابة", "اتحاد");

  /** The verb of the blow in what is said. */
  Optional<Integer> blow(TokenRange said, List<Filler> speakers) {
    int end = Math.min(said.end(), sentence.tokens().size()) - 1;
    return IntStream.range(said.begin(), end)
        .filter(at -> FUTURE.contains(sentence.token(at).form())
            && (sentence.token(at + 1).hasLemmaOf(menaces) || counterblows.at(at + 1) || isUnless(said, at + 1)))
        .map(at -> at + 1)
        .filter(verb -> !isOfOthers(verb, speakers))
        .filter(verb -> counterblows.isReply(verb) || isUnless(said, verb) || isConsequence(said.begin(), verb) || hasCondition(verb, end))
        .boxed().findFirst();
  }

  /** إذا لم تستجب الحكومة فإننا / سندخل في إضراب, إن بلاده / ستغلق الحدود ما لم ينسحبوا: what the speaker himself will do unless another yields. */
  private boolean isUnless(TokenRange said, int verb) {
    int end = Math.min(said.end(), sentence.tokens().size());
    boolean yielding = IntStream.range(said.begin(), end - 1).filter(at -> Math.abs(at - verb) < UNLESS).anyMatch(this::isUnless);
    return yielding && !sentence.token(verb).hasLemmaOf(helpless) && (isOurs(verb) || isOfOurs(verb));
  }

  /** إذا / لم, ما / لم, في حال / لم, في حال / عدم. */
  private boolean isUnless(int at) {
    Token token = sentence.token(at);
    boolean not = token.form().equals("لم") || token.form().equals("عدم");
    boolean what = token.form().equals("لم") && at > 0 && sentence.token(at - 1).form().equals("ما");
    return not && at > 0 && (what || isIf(at - 1));
  }

  /** سندخل: of the first person. */
  private boolean isOurs(int verb) {
    return sentence.token(verb).form().startsWith("ن");
  }

  /** بلاده / ستغلق, الحركة / ستقاتل: of a land, a body or a force. */
  private boolean isOfOurs(int verb) {
    return Optional.ofNullable(byToken.get(verb)).stream().flatMap(c -> c.slot("subj").stream())
        .anyMatch(p -> sentence.token(p.head()).hasLemmaOf(OWN) && p.head() + 1 < sentence.tokens().size()
            && sentence.token(p.head() + 1).tag().equals("PRP$"));
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
