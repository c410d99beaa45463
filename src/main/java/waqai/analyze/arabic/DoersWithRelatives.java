package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of taking or harming its object behind what is told of those who do it: خطف مسلحون ينتمون إلى الحركة / مهندسين (gunmen who
 * belong to the movement abducted two engineers). The parser takes them for the object of a passive, and the object into what is told.
 */
final class DoersWithRelatives {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> DOERS = WordClasses.list().words("armed-many");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  DoersWithRelatives(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with subject and object. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      doers(clause).ifPresent(doers -> relative(clauses, doers).flatMap(r -> object(r.predicate())).ifPresent(object ->
          out.replaceAll(c -> c.predicate() == clause.predicate() ? with(c, doers, object) : c.predicate() > doers.head() ? without(c, object) : c)));
    }
    return out;
  }

  /** خطف / مسلحون, احتجز / رجال: many of them right behind the verb. */
  private Optional<Phrase> doers(Clause clause) {
    int verb = clause.predicate();
    boolean taking = tokens.get(verb).lemmas().stream().anyMatch(l -> WORDS.isHolding(l) || WORDS.isHarm(l) || WORDS.isSeizing(l));
    if (!taking || clause.kind() != Clause.Kind.VERB && clause.kind() != Clause.Kind.PASSIVE) {
      return Optional.empty();
    }
    List<Phrase> first = clause.slot("subj").stream().anyMatch(p -> p.head() > verb) ? clause.slot("subj") : clause.slot("obj");
    return first.stream().limit(1).filter(p -> p.head() == verb + 1 && isArmed(tokens.get(p.head()))).findFirst();
  }

  private static boolean isArmed(Token noun) {
    return !noun.isDefinite() && (DOERS.contains(Orthography.fold(noun.form())) || noun.hasLemmaOf(DOERS) && noun.form().endsWith("ون"));
  }

  /** ينتمون إلى, يقولون إنهم من, يعتقد أنهم من: what many of them do or are held to be. */
  private Optional<Clause> relative(List<Clause> clauses, Phrase doers) {
    return clauses.stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p == doers.head()).isPresent() && c.predicate() > doers.head())
        .filter(c -> tokens.get(c.predicate()).form().matches(".*(ون|وا)") || c.kind() == Clause.Kind.PASSIVE || c.content().isPresent())
        .findFirst();
  }

  /** Some of them, counted, two or called by name, behind what a preposition brings into the relative clause or its own object. */
  private Optional<Phrase> object(int relative) {
    boolean behindPreposition = false;
    for (int at = relative + 2; at < tokens.size() && !ends(at); at++) {
      int begin = at;
      behindPreposition |= tokens.get(at - 1).tag().equals("IN") && !tokens.get(at - 1).form().matches("[أاإ]ن");
      Optional<Mention> victim = mentions.stream().filter(m -> m.phrase().begin() == begin).findFirst();
      boolean dressed = at > relative + 2 && tokens.get(relative + 1).isNoun();
      if ((behindPreposition || dressed) && victim.isPresent() && isVictim(victim.get())) {
        return victim.map(m -> new Phrase(m.phrase().head(), isCounted(begin) ? begin - 1 : begin, m.phrase().end()));
      }
    }
    return Optional.empty();
  }

  private boolean ends(int at) {
    Token token = tokens.get(at);
    return token.isVerb() || token.tag().equals("CC") || token.form().matches("[.؛!]") || token.tag().startsWith("W");
  }

  private boolean isVictim(Mention mention) {
    boolean counted = isCounted(mention.phrase().begin());
    int begin = mention.phrase().begin() - (counted ? 1 : 0);
    Token before = tokens.get(begin - 1);
    boolean beside = (before.isNoun() || before.isName() || before.isAdjective())
        && (counted || before.isAdjective() || mentions.stream().anyMatch(m -> m.phrase().end() == begin));
    boolean people = mention.kind() == EntityKind.GROUP || mention.kind() == EntityKind.PERSON;
    return beside && people && (counted || isTwo(tokens.get(begin)) || isNamed(mention));
  }

  /** الصحفي أحمد علي: a person with a name, which may be a mention of its own. */
  private boolean isNamed(Mention mention) {
    return mention.kind() == EntityKind.PERSON && mentions.stream().anyMatch(m -> m.named() && m.kind() == EntityKind.PERSON
        && mention.phrase().begin() <= m.phrase().begin() && m.phrase().end() <= mention.phrase().end());
  }

  private boolean isCounted(int at) {
    return tokens.get(at - 1).tag().equals("CD");
  }

  private static boolean isTwo(Token noun) {
    return noun.tag().endsWith("NNS") && noun.form().endsWith("ين") && !noun.isDefinite();
  }

  private static Clause with(Clause clause, Phrase doers, Phrase object) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", List.of(new Phrase(doers.head(), doers.begin(), Math.min(doers.end(), object.begin()))));
    slots.put("obj", List.of(object));
    slots.remove("obj2");
    return clause.with(slots).as(Clause.Kind.VERB);
  }

  private static Clause without(Clause clause, Phrase object) {
    Clause out = clause;
    for (String slot : List.of("obj", "obj2")) {
      boolean taken = out.slot(slot).stream().anyMatch(p -> p.head() == object.head());
      out = taken ? out.without(slot) : out;
    }
    return out;
  }
}
