package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds to whom a noun of action does it where the parser gives that to the verb around: أدى قصف القوات الروسية أمس / المستشفى إلى ...
 * (the shelling of the hospital). Behind a noun of action with its doer no other noun can stand by itself, unless the verb has none yet.
 *
 * @param sentence the words
 * @param fillers what phrases stand for
 * @param alone verbs that take no object
 */
record StrayObjects(Sentence sentence, FillerReader fillers, Set<String> alone) {
  /** Nouns that stand before their complement as prepositions do. */
  private static final Set<String> BETWEEN = WordClasses.list().words("noun-preposition");

  /** What stands right behind the doer of a noun of action, times and his adjectives left out. */
  Optional<Filler> of(Clause noun, Filler doer) {
    if (!(doer instanceof Filler.Named named) || !isDoer(named.mention())) {
      return Optional.empty();
    }
    int at = behind(named.mention().phrase().end());
    Optional<Mention> mention = sentence.mentionsAt(at).findFirst();
    if (mention.isPresent()) {
      return mention
          .filter(m -> m.phrase().begin() == at && (named.mention().kind() != EntityKind.PERSON || isDescribed(m)))
          .filter(m -> !isWanted(noun, m.phrase()))
          .map(Filler.Named::new);
    }
    return thing(at).filter(t -> named.mention().kind() != EntityKind.PERSON && !isWanted(noun, t))
        .map(t -> fillers.read(t));
  }

  /** إفشال الحركة / المفاوضات, تثبيت المحكمة / حكم السجن: a noun with the article, or before one that has it. */
  private Optional<Phrase> thing(int at) {
    if (at + 1 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token noun = sentence.token(at);
    Token next = sentence.token(at + 1);
    boolean construct = noun.tag().startsWith("NN") && !noun.isName() && next.isNoun() && next.isDefinite() && !next.isName();
    boolean told = noun.tag().matches("DTNNS?") || construct;
    boolean manner = TaggingWords.list().isManner(Orthography.fold(noun.form())) || BETWEEN.contains(Orthography.fold(noun.form()));
    return told && !manner && !sentence.isTime(noun) && !sentence.isTime(next) ? Optional.of(new Phrase(at, at, construct ? at + 2 : at + 1)) : Optional.empty();
  }

  /** A force, a body or a land; of people only those with a post, as a name behind another may belong to it. */
  private boolean isDoer(Mention doer) {
    boolean official = doer.kind() == EntityKind.PERSON && !doer.posts().isEmpty() || doer.kind() == EntityKind.PLACE && doer.named();
    return (official || doer.kind().isBody()) && (doer.named() || doer.of().isPresent() || isDefinite(doer));
  }

  private boolean isDefinite(Mention doer) {
    return sentence.tokens().subList(doer.phrase().begin(), doer.phrase().end()).stream().anyMatch(Token::isDefinite);
  }

  /** وزير الداخلية, عشرات الطلاب: told by a noun, not by a name that may be the doer's own. */
  private boolean isDescribed(Mention mention) {
    Token first = sentence.token(mention.phrase().begin());
    return first.isNoun() && !first.isName();
  }

  /** القوات الروسية / أمس, الجيش / المستمر: past what tells only when, or how it goes on. */
  private int behind(int end) {
    int at = end;
    while (at < sentence.tokens().size() && sentence.mentionsAt(at).findFirst().isEmpty()
        && (sentence.isTime(sentence.token(at)) || sentence.token(at).isAdjective() && sentence.token(at).isDefinite())) {
      at++;
    }
    return at;
  }

  /** أثار قصف إسرائيل / مخاوف: whether a verb needs it for its own subject or object. */
  private boolean isWanted(Clause noun, Phrase object) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN && c.predicate() != object.head())
        .filter(c -> c.link() != Clause.Link.RELATIVE || c.parent().filter(p -> object.covers(p)).isEmpty())
        .filter(c -> Stream.of("subj", "obj", "obj2").flatMap(s -> c.slot(s).stream()).anyMatch(p -> object.covers(p.head())))
        .anyMatch(c -> c.predicate() > noun.predicate() || !hasAnother(c, object));
  }

  /** قصف الجيش / على أم درمان: a force beside the noun of an assault upon a land, a town or a force does it. */
  boolean isUpon(Filler doer, List<Filler> upon) {
    return doer instanceof Filler.Named n && BesideDeeds.FIGHTING.contains(n.mention().kind()) && !upon.isEmpty()
        && upon.stream().allMatch(f -> f instanceof Filler.Named t && (t.mention().named() || BesideDeeds.FIGHTING.contains(t.mention().kind()))
            && behind(n.mention().phrase().end()) + 1 == t.mention().phrase().begin());
  }

  private boolean hasAnother(Clause verb, Phrase object) {
    List<Integer> own = Stream.of("obj", "obj2").flatMap(s -> verb.slot(s).stream())
        .map(p -> p.head()).filter(h -> !object.covers(h)).toList();
    return !own.isEmpty() || sentence.token(verb.predicate()).hasLemmaOf(alone);
  }
}
