package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whose deed it is that a comment behind it judges: أغلقت تركيا المعبر، في خطوة انتقدتها الأمم المتحدة (Turkey closed the crossing,
 * a step that the United Nations criticized), وهو ما نددت به الصين, الأمر الذي أدانته حماس.
 */
final class CommentedDeeds {
  private static final Set<Clause.Link> ASIDE = Set.of(Clause.Link.RELATIVE, Clause.Link.ADVERBIAL);

  private static final Set<Clause.Kind> FINITE = Set.of(Clause.Kind.VERB, Clause.Kind.PASSIVE);

  private final Sentence sentence;
  private final FrameBuilder frames;
  private final FillerReader fillers;
  private final Set<String> deeds;
  private final Set<String> dying;

  CommentedDeeds(Sentence sentence, FrameBuilder frames, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.frames = frames;
    this.fillers = fillers;
    deeds = classes.words("deed-word");
    dying = classes.words("dying");
  }

  /** Who did what a relative clause judges; nobody where it judges something else, or what somebody suffered. */
  List<Filler> doers(Clause judgment) {
    int comment = comment(judgment);
    return comment < 0 ? List.of() : sentence.clauses().stream()
        .filter(c -> FINITE.contains(c.kind()) && !ASIDE.contains(c.link()) && c.predicate() < comment)
        .reduce((a, b) -> b)
        .filter(c -> c.kind() == Clause.Kind.VERB && !sentence.token(c.predicate()).hasLemmaOf(dying))
        .map(c -> frames.verb(c).slot("subj").stream().filter(f -> fillers.is(f, SlotClass.WHO)).toList())
        .orElse(List.of());
  }

  /** Where the comment begins that the relative clause belongs to; -1 where it belongs to a noun of its own. */
  private int comment(Clause judgment) {
    Optional<Integer> parent = judgment.link() == Clause.Link.RELATIVE ? judgment.parent() : Optional.empty();
    if (parent.isEmpty()) {
      return -1;
    }
    int at = parent.get();
    int what = judgment.predicate() - 1;
    if (isWhat(what) && isComma(what - 1)) {
      return what;
    }
    Token token = sentence.token(at);
    boolean pronoun = at == what - 1 && isWhat(what) && Orthography.fold(token.form()).matches("هو|هي") && fold(at - 1).equals("و");
    boolean matter = token.hasLemma("امر") && token.isDefinite() && isComma(at - 1);
    boolean step = token.hasLemmaOf(deeds) && !token.isDefinite() && fold(at - 1).equals("في") && isComma(at - 2);
    return pronoun || matter || step ? at : -1;
  }

  private boolean isWhat(int at) {
    return fold(at).equals("ما") && sentence.token(at).tag().startsWith("W");
  }

  private boolean isComma(int at) {
    return at >= 0 && sentence.token(at).isComma();
  }

  private String fold(int at) {
    return at < 0 ? "" : Orthography.fold(sentence.token(at).form());
  }
}
