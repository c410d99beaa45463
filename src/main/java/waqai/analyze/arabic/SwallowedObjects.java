package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Gives a verb its object back where the parser took it into a relative clause before it: دعا الرئيس في
 * كلمة ألقاها أمام البرلمان / المجتمع الدولي إلى دعم بلاده. What follows the object goes with it.
 */
final class SwallowedObjects {
  private static final List<String> CORE = List.of("subj", "obj", "obj2", "comp");

  private final List<Token> tokens;
  private final TaggingWords classes;

  SwallowedObjects(List<Token> tokens, TaggingWords classes) {
    this.tokens = tokens;
    this.classes = classes;
  }

  /** A relative clause, the verb before it, and the object that belongs to that verb. */
  private record Loss(Clause relative, Clause verb, String slot, Phrase object) {}

  /** The clauses of a sentence, each verb with its own object. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      loss(clause, clauses).ifPresent(l -> out.replaceAll(c -> mended(c, l)));
    }
    return out;
  }

  private Optional<Loss> loss(Clause relative, List<Clause> clauses) {
    if (relative.kind() == Clause.Kind.NOUN || relative.link() != Clause.Link.RELATIVE || relative.parent().isEmpty()) {
      return Optional.empty();
    }
    int antecedent = relative.parent().get();
    if (relative.kind() != Clause.Kind.VERB) {
      return isGuess(relative) ? clauses.stream()
          .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < antecedent && lacksObject(c) && hasSubject(c, antecedent))
          .findFirst().map(verb -> new Loss(relative, verb, "obj", relative.slot("obj").getFirst())) : Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < antecedent)
        .filter(c -> lacksObject(c) && (hangsOn(c, antecedent) || hasSubject(c, antecedent)) || isDoneByTwo(c, relative, antecedent))
        .reduce((a, b) -> b)
        .flatMap(verb -> behindComma(relative, verb).or(() ->
            hangsOn(verb, antecedent) || isSent(verb, relative, antecedent) || isDoneByMany(verb, relative, antecedent) || isDoneByTwo(verb, relative, antecedent) ? object(relative, verb, antecedent) : Optional.empty()));
  }

  private static boolean lacksObject(Clause verb) {
    return verb.slot("obj").isEmpty() && verb.content().isEmpty() && verb.slot("comp").isEmpty();
  }

  private static boolean hangsOn(Clause verb, int antecedent) {
    return verb.arguments().entrySet().stream()
        .filter(e -> !CORE.contains(e.getKey()))
        .anyMatch(e -> e.getValue().stream().anyMatch(p -> p.head() == antecedent));
  }

  private static boolean hasSubject(Clause verb, int noun) {
    return verb.slot("subj").stream().anyMatch(p -> p.head() == noun);
  }

  /** قرر المجلس الذي نفذ الانقلاب، / قطع العلاقات: what follows the comma behind the relative clause. */
  private Optional<Loss> behindComma(Clause relative, Clause verb) {
    return Stream.of("obj", "obj2")
        .flatMap(slot -> relative.slot(slot).stream().limit(1))
        .filter(p -> p.head() > relative.predicate() && isClosedBefore(p.begin()) && wantsObject(verb) && isThing(p))
        .filter(p -> tokens.get(relative.predicate() - 1).tag().startsWith("W"))
        .map(p -> new Loss(relative, verb, "obj", p))
        .findFirst();
  }

  private boolean isClosedBefore(int at) {
    return tokens.get(at - 1).form().equals("،");
  }

  /** No name, which may tell more of whom the clause is about. */
  private boolean isThing(Phrase phrase) {
    return tokens.get(phrase.head()).isNoun() && !tokens.get(phrase.head()).isName();
  }

  /** هاجم مسلحون يشتبه في أنهم من التنظيم / ثكنة: what follows the guess about them. */
  private boolean isGuess(Clause relative) {
    return relative.kind() == Clause.Kind.PASSIVE && relative.content().isPresent() && !relative.slot("obj").isEmpty()
        && relative.slot("obj").getFirst().begin() >= relative.content().get().end();
  }

  /** هاجم انتحاريان يستقلان سيارة / مقرا: two, whom the ending tells to be those who do it. */
  private boolean isDoneByTwo(Clause verb, Clause relative, int antecedent) {
    return verb.slot("subj").isEmpty() && verb.slot("obj").stream().anyMatch(p -> p.head() == antecedent)
        && tokens.get(antecedent).form().endsWith("ان") && hasTwoNouns(relative);
  }

  /** أطلق مسلحون يستقلون دراجة / النار: the relative clause is theirs who do it, and has two objects. */
  private boolean isDoneByMany(Clause verb, Clause relative, int antecedent) {
    return hasSubject(verb, antecedent) && (hasTwoNouns(relative) || isSaidOfThem(verb, relative));
  }

  /** خطف مسلحون لم تعرف هويتهم / عددا من العمال: the relative clause has its own subject. */
  private boolean isSaidOfThem(Clause verb, Clause relative) {
    List<Phrase> subject = relative.slot("subj");
    return tokens.get(verb.predicate()).lemmas().stream().anyMatch(classes::isHolding)
        && !subject.isEmpty() && subject.getFirst().head() > relative.predicate()
        && tokens.get(subject.getFirst().head() + 1).tag().equals("PRP$")
        && !relative.slot("obj").isEmpty() && relative.slot("obj").getFirst().head() > subject.getFirst().head();
  }

  /** قصفت طائرة مسيرة أطلقتها القوات / مخيما: what the pronoun stands for is no more than one object. */
  private boolean isSent(Clause verb, Clause relative, int antecedent) {
    return hasSubject(verb, antecedent) && !relative.slot("obj2").isEmpty()
        && relative.slot("subj").stream().anyMatch(p -> p.head() > relative.predicate())
        && relative.slot("obj").stream().allMatch(p -> p.head() >= antecedent && p.head() < relative.predicate());
  }

  private boolean hasTwoNouns(Clause relative) {
    String form = tokens.get(relative.predicate()).form();
    boolean otherGender = form.startsWith("ي") && relative.slot("subj").stream().anyMatch(p -> tokens.get(p.head()).form().endsWith("ة"));
    return (form.endsWith("ون") || form.endsWith("وا") || form.endsWith("ان") || otherGender)
        && !relative.slot("subj").isEmpty() && relative.slot("subj").getFirst().head() > relative.predicate()
        && !relative.slot("obj").isEmpty() && relative.slot("obj").getFirst().head() > relative.predicate();
  }

  private Optional<Loss> object(Clause relative, Clause verb, int antecedent) {
    boolean resumed = relative.slot("obj").stream().anyMatch(p -> p.head() == antecedent);
    List<Phrase> second = relative.slot("obj2");
    if (isDoneByMany(verb, relative, antecedent) || isDoneByTwo(verb, relative, antecedent)) {
      return Optional.of(new Loss(relative, verb, "obj", relative.slot("obj").getFirst()));
    }
    if ((resumed || isSent(verb, relative, antecedent)) && !second.isEmpty()) {
      return Optional.of(new Loss(relative, verb, "obj2", second.getFirst()));
    }
    Optional<Phrase> subject = relative.slot("subj").stream()
        .filter(p -> p.head() > relative.predicate()).findFirst();
    if (resumed && subject.isPresent() && isDoneByThem(relative) && wantsObject(verb)) {
      return Optional.of(new Loss(relative, verb, "subj", subject.get()));
    }
    if (!isTransitive(verb)) {
      return Optional.empty();
    }
    if (resumed && subject.isPresent() && (!agrees(relative, subject.get()) || isOwn(relative, verb))) {
      return Optional.of(new Loss(relative, verb, "subj", subject.get()));
    }
    return relative.arguments().entrySet().stream()
        .filter(e -> !CORE.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream()
            .filter(p -> p.head() > relative.predicate())
            .map(p -> new SideBySide(tokens).split(p))
            .filter(s -> s.size() == 2)
            .map(s -> new Loss(relative, verb, e.getKey(), s.getLast())))
        .findFirst();
  }

  /** قمة عقدوها أمس / فرض عقوبات, بيان أصدروه / رفضهم: they who did it are told by its ending. */
  private boolean isDoneByThem(Clause relative) {
    int at = relative.predicate();
    return tokens.get(at).tag().equals("VBD") && tokens.get(at).form().endsWith("و") && tokens.get(at + 1).isPronoun();
  }

  private boolean isTransitive(Clause verb) {
    return tokens.get(verb.predicate()).lemmas().stream().anyMatch(classes::isTransitive);
  }

  private boolean wantsObject(Clause verb) {
    return isTransitive(verb) || tokens.get(verb.predicate()).lemmas().stream()
        .anyMatch(l -> classes.isWill(l) || classes.isSeizing(l) || classes.isAddressing(l) || classes.isCarrying(l));
  }

  private boolean agrees(Clause relative, Phrase subject) {
    Gender gender = tokens.get(subject.head()).gender();
    boolean feminine = tokens.get(relative.predicate()).gender() == Gender.FEMININE;
    return feminine ? gender != Gender.MASCULINE : !tokens.get(subject.head()).form().endsWith("ة");
  }

  /** تقرير أصدرته (المنظمة): who issued it may be the subject of the verb before it. */
  private boolean isOwn(Clause relative, Clause verb) {
    Gender doer = verb.slot("subj").isEmpty()
        ? Gender.UNKNOWN : tokens.get(verb.slot("subj").getFirst().head()).gender();
    Gender form = tokens.get(relative.predicate()).gender();
    return form == doer || form == Gender.UNKNOWN || doer == Gender.UNKNOWN;
  }

  private Clause mended(Clause clause, Loss loss) {
    int begin = loss.object().begin();
    if (clause.predicate() == loss.verb().predicate()) {
      Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
      Optional.ofNullable(slots.put("obj", List.of(loss.object()))).ifPresent(doers -> slots.putIfAbsent("subj", doers));
      loss.relative().arguments().forEach((slot, phrases) -> {
        List<Phrase> after = phrases.stream().filter(p -> p.begin() > begin).toList();
        if (!CORE.contains(slot) && !after.isEmpty()) {
          slots.putIfAbsent(slot, after);
        }
      });
      return clause.with(slots);
    }
    if (clause.predicate() == loss.relative().predicate()) {
      Map<String, List<Phrase>> slots = new LinkedHashMap<>();
      clause.arguments().forEach((slot, phrases) -> {
        List<Phrase> before = phrases.stream()
            .filter(p -> p.head() < begin).map(p -> cut(p, begin)).toList();
        if (!before.isEmpty()) {
          slots.put(slot, before);
        }
      });
      if (isDoneByThem(clause) && loss.slot().equals("subj")) {
        slots.putIfAbsent("subj", loss.verb().slot("subj"));
      }
      return clause.with(slots);
    }
    boolean moves = clause.predicate() >= begin
        && clause.parent().filter(p -> p == loss.relative().predicate()).isPresent();
    return moves ? clause.under(loss.verb().predicate()) : clause;
  }

  private static Phrase cut(Phrase phrase, int end) {
    return new Phrase(phrase.head(), phrase.begin(), Math.min(phrase.end(), Math.max(end, phrase.head() + 1)));
  }
}
