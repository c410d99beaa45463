package waqai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.FactTime;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.SyntaxTree;
import waqai.text.TimeExpression;
import waqai.text.Token;

/** Gives each event of a sentence its own time. */
final class EventTimes {
  /** Words before a time that say since when or until when. */
  private static final Set<String> BOUNDS = Set.of("منذ", "حتى", "لغاية");

  /** Conjunctions of what happens at the same time. */
  private static final Set<String> MEANWHILE = Set.of("حين", "عندما", "حينما", "لدي", "اثناء");

  /** How deep the event may stand under the noun that tells the occasion: على هامش اجتماعات. */
  private static final int OCCASION = 2;

  /** Words before a date that are no name: مساء 3 مايو, بتاريخ 3 مايو. Folded. */
  private static final Set<String> PARTS_OF_TIME =
      Set.of("يوم", "ليلة", "ليل", "مساء", "صباح", "فجر", "ظهر", "عصر", "نهار", "تاريخ", "غداة", "عشية", "مطلع",
          "اواخر", "اوائل", "اواسط", "منتصف", "بحلول", "حلول", "موعد", "جلسة", "شهر", "بداية", "نهاية");

  private final Sentence sentence;
  private final SyntaxTree tree;
  private final Attachment attachment;
  private final Set<Integer> others;
  private final Map<Integer, Clause> byToken = new HashMap<>();
  private final Map<Integer, TimeExpression> timeOf = new HashMap<>();

  /** Attaches the times of a sentence to its events; a year beside another word for one is its own. */
  EventTimes(Sentence sentence, Attachment attachment, Set<Integer> others) {
    this.sentence = sentence;
    this.attachment = attachment;
    this.others = others;
    tree = sentence.tree();
    sentence.clauses().forEach(c -> byToken.put(c.predicate(), c));
    sentence.times().stream().filter(t -> t.value().isPresent()).forEach(this::assign);
  }

  /** When the event of a match happens, as far as its own clause says. */
  Optional<TimeExpression> of(Match match) {
    Clause clause = match.frame().support().map(Frame.Support::clause)
        .orElse(match.frame().clause());
    return Optional.ofNullable(timeOf.get(match.predicate()))
        .or(() -> match.frame().support().map(s -> timeOf.get(s.clause().predicate())))
        .or(() -> occasion(clause))
        .or(() -> meanwhile(clause))
        .or(() -> before(clause));
  }

  private void assign(TimeExpression time) {
    int first = firstToken(time);
    if (first < 0 || isBound(first)) {
      return;
    }
    if (isNameOfAnother(first)) {
      return;
    }
    boolean year = time.value().filter(FactTime.WholeYear.class::isInstance).isPresent();
    if (!year || !isOfAnother(first)) {
      attachment.of(first).ifPresent(event -> timeOf.putIfAbsent(event, time));
    }
  }

  private int firstToken(TimeExpression time) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(time.span()))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** منذ, حتى: from when on or until when, not when. */
  private boolean isBound(int first) {
    if (first > 0 && BOUNDS.contains(sentence.token(first - 1).form())) {
      return true;
    }
    int node = tree.leaf(first);
    while (node != 0) {
      node = tree.parent(node);
      if (tree.is(node, "PP", "NP", "ADVP")
          && BOUNDS.contains(sentence.token(tree.begin(node)).form())) {
        return true;
      }
    }
    return false;
  }

  /** على اتفاق الطائف عام 1989: the year of a noun that may tell an event, but does not here. */
  private boolean isOfAnother(int time) {
    for (int at = time - 1; at >= 0; at--) {
      Token token = sentence.token(at);
      if (attachment.isEvent(at) || !token.isNoun() && !token.isAdjective() && !token.isName()) {
        return false;
      }
      if (isOther(at)) {
        return Optional.ofNullable(byToken.get(at)).flatMap(Clause::parent)
            .filter(attachment::isEvent).isEmpty() || follows(at, "IN");
      }
    }
    return false;
  }

  private boolean isOther(int at) {
    return others.contains(at) && sentence.token(at).isNoun() && !isGenitive(at);
  }

  /** مكتب الاتصال: part of the name of a thing. */
  private boolean isGenitive(int at) {
    return at > 0 && sentence.token(at).isDefinite() && sentence.token(at - 1).isNoun()
        && !sentence.token(at - 1).isDefinite();
  }

  /** ثورة 23 يوليو: a day that names something; يوم 23 يوليو is the day. */
  private boolean isNameOfAnother(int first) {
    return first > 0 && sentence.token(first).tag().equals("CD")
        && !PARTS_OF_TIME.contains(sentence.token(first - 1).lemma())
        && sentence.token(first - 1).tag().equals("NN") && !attachment.isEvent(first - 1);
  }

  private boolean follows(int at, String tag) {
    return at > 0 && sentence.token(at - 1).tag().equals(tag);
  }

  /** The time of the event at whose occasion it happens: على هامش اجتماعات ... الشهر القادم. */
  private Optional<TimeExpression> occasion(Clause clause) {
    return Stream.of("خلال", "اثناء", "علي", "في", "عند", "لدي")
        .flatMap(slot -> clause.slot(slot).stream()
            .filter(p -> !slot.equals("علي") || sentence.token(p.head()).hasLemma("هامش")))
        .flatMap(p -> events(p).map(timeOf::get))
        .flatMap(t -> Optional.ofNullable(t).stream())
        .findFirst();
  }

  private Stream<Integer> events(Phrase phrase) {
    return IntStream.range(phrase.head(), Math.min(phrase.end(), phrase.head() + OCCASION))
        .filter(attachment::isEvent)
        .boxed();
  }

  /** جرح شرطيان أمس حين هاجم مسلحون الحاجز: the time of what happens meanwhile. */
  private Optional<TimeExpression> meanwhile(Clause clause) {
    boolean conjoined = clause.markers().stream().anyMatch(MEANWHILE::contains)
        || clause.parent().map(p -> Orthography.fold(sentence.token(p).form()))
            .filter(MEANWHILE::contains).isPresent();
    return conjoined && clause.kind() != Clause.Kind.NOUN
        ? nearestBefore(clause.predicate(), b -> true) : Optional.empty();
  }

  /** وصل أمس واجتمع: a verb in the perfect after and with another. */
  private Optional<TimeExpression> before(Clause clause) {
    return clause.link() == Clause.Link.COORDINATE && isPerfect(clause.predicate())
        ? nearestBefore(clause.predicate(), this::tellsOn) : Optional.empty();
  }

  /** Whether a verb is one step of what the sentence tells in the perfect. */
  private boolean tellsOn(int token) {
    Clause clause = byToken.get(token);
    return clause != null && isPerfect(token) && clause.link() != Clause.Link.RELATIVE;
  }

  private Optional<TimeExpression> nearestBefore(int token, IntPredicate wanted) {
    for (int at = token - 1; at >= 0; at--) {
      if (attachment.isEvent(at) && wanted.test(at) && timeOf.containsKey(at)) {
        return Optional.of(timeOf.get(at));
      }
    }
    return Optional.empty();
  }

  private boolean isPerfect(int token) {
    return sentence.token(token).tag().equals("VBD");
  }
}
