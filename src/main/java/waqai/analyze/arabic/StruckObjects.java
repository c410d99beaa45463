package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of striking its object where the parser took it into the arms before it (قصفت القوات بالمدفعية
 * الثقيلة / المستشفى, استهدفت بطائرة مسيرة / مسجدا), or where it took the day for the object (اغتال مسلحون
 * اليوم / ضابطا); and one in the passive those of whom more than a number are told (جرح أكثر من / ثلاثين جنديا).
 */
final class StruckObjects {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> VEHICLES = WordClasses.list().words("vehicle");
  private static final Set<String> RIGGED = WordClasses.list().words("rigged");
  private static final Set<String> BOMBS = WordClasses.list().words("bomb");

  private static final String DAYS = "اليوم|امس|غدا|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|مساء|صباح|فجر|ليل|ظهر";

  private final List<Token> tokens;

  StruckObjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each verb with what it hits. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isCounted(c) ? counted(c) : c.kind() != Clause.Kind.VERB || c.content().isPresent() ? c
        : isDay(c) ? undated(c) : mended(c));
    return out;
  }

  private boolean isCounted(Clause clause) {
    int more = clause.predicate() + 1;
    return clause.kind() == Clause.Kind.PASSIVE && clause.slot("obj").isEmpty() && clause.slot("من").size() == 1
        && more + 1 < tokens.size() && Orthography.fold(tokens.get(more).form()).matches("اكثر|اقل|ازيد") && tokens.get(more + 1).form().equals("من");
  }

  private static Clause counted(Clause clause) {
    return clause.without("من").with("obj", clause.slot("من"));
  }

  private boolean isDay(Clause clause) {
    return clause.slot("obj").size() == 1 && !clause.slot("obj2").isEmpty()
        && Orthography.fold(tokens.get(clause.slot("obj").getFirst().head()).form()).matches(DAYS);
  }

  private static Clause undated(Clause clause) {
    return clause.without("obj2").with("obj", clause.slot("obj2"));
  }

  private Clause mended(Clause clause) {
    boolean open = clause.slot("obj").isEmpty() && clause.slot("علي").isEmpty()
        && tokens.get(clause.predicate()).lemmas().stream().anyMatch(WORDS::isStriking);
    return open ? behindArms(clause).or(() -> behindBlow(clause)).orElse(clause) : bomb(clause).orElse(clause);
  }

  /** استهدف انفجار / قافلة, استهدف انتحاري / حافلة: the parser takes what is hit for the genitive of the blow. */
  private Optional<Clause> behindBlow(Clause clause) {
    Phrase blow = clause.slot("subj").size() == 1 ? clause.slot("subj").getFirst() : null;
    if (blow == null || blow.head() < clause.predicate() || !tokens.get(blow.head()).tag().equals("NN")) {
      return Optional.empty();
    }
    int at = blow.head() + 1;
    while (at < tokens.size() && tokens.get(at).isAdjective() && !tokens.get(at).hasLemmaOf(VEHICLES)) {
      at++;
    }
    boolean hit = at < tokens.size() && tokens.get(at).isNoun() && !tokens.get(at).isDefinite() && !tokens.get(at).isName()
        && tokens.get(at).hasLemmaOf(VEHICLES) && (at + 1 == tokens.size() || !tokens.get(at + 1).hasLemma("مفخخ") && !tokens.get(at + 1).hasLemma("ملغوم"));
    return hit ? Optional.of(clause.with("subj", List.of(new Phrase(blow.head(), blow.begin(), at)))
        .with("obj", List.of(new Phrase(at, at, Math.max(blow.end(), at + 1))))) : Optional.empty();
  }

  private Optional<Clause> behindArms(Clause clause) {
    List<Phrase> arms = clause.slot("ب");
    if (arms.isEmpty()) {
      return Optional.empty();
    }
    Phrase first = arms.getFirst();
    int at = object(first);
    if (at < 0) {
      return Optional.empty();
    }
    List<Phrase> objects = new ArrayList<>(arms.subList(1, arms.size()));
    objects.addFirst(new Phrase(at, at, Math.max(first.end(), at + 1)));
    return Optional.of(clause.with("ب", List.of(new Phrase(first.head(), first.begin(), at))).with("obj", objects));
  }

  /** فجر انتحاري / سيارة مفخخة: the parser takes the bomb for the genitive of him who sets it off. */
  private Optional<Clause> bomb(Clause clause) {
    if (!tokens.get(clause.predicate()).hasLemma("فجر") || clause.slot("subj").isEmpty() || !clause.slot("obj").isEmpty()) {
      return Optional.empty();
    }
    Phrase doer = clause.slot("subj").getFirst();
    int at = doer.head() + 1;
    return doer.head() > clause.predicate() && at < tokens.size() && tokens.get(at).isNoun() && tokens.get(at).hasLemmaOf(BOMBS)
        ? Optional.of(clause.with("subj", List.of(new Phrase(doer.head(), doer.begin(), at)))
            .with("obj", List.of(new Phrase(at, at, Math.max(doer.end(), at + 1)))))
        : Optional.empty();
  }

  /** A noun in the accusative, or one with the article behind an adjective; -1 for none. */
  private int object(Phrase arms) {
    for (int at = arms.head() + 1; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isPunctuation() || token.isVerb() || token.tag().equals("IN") || token.tag().equals("CC") || token.tag().startsWith("W")) {
        return -1;
      }
      boolean definite = token.isDefinite() && tokens.get(at - 1).isAdjective() && tokens.get(at - 1).isDefinite();
      if (token.isNoun() && !token.isAdjective() && (definite || isAccusative(token) || isCarrying(at) || isBehindRigged(arms, at))) {
        return at;
      }
    }
    return -1;
  }

  /** بعبوة ناسفة / دورية, بطائرة مسيرة / محطة للوقود: the adjective of the arms closes their phrase. */
  private boolean isBehindRigged(Phrase arms, int at) {
    return at == arms.head() + 2 && tokens.get(at - 1).hasLemmaOf(RIGGED) && tokens.get(at).tag().matches("NNS?") && !tokens.get(at).isDefinite();
  }

  /** بقذيفة / حافلة تقل عمالا: a vehicle and what it carries. */
  private boolean isCarrying(int at) {
    return at + 2 < tokens.size() && tokens.get(at).hasLemmaOf(VEHICLES)
        && (tokens.get(at + 1).form().matches("[تي]قل") || tokens.get(at + 2).form().matches("[تي]قل"));
  }

  private static boolean isAccusative(Token token) {
    String form = token.form();
    return form.endsWith("اً") || form.endsWith("ًا") || form.endsWith("ا") && form.length() > 3 && !token.isName()
        && token.lemmas().contains(Orthography.fold(form.substring(0, form.length() - 1)));
  }
}
