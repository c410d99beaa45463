package waqai.analyze.arabic;

import java.util.List;
import java.util.stream.IntStream;
import waqai.analyze.arabic.PrecedingSubject.Before;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Phrase;
import waqai.text.SyntaxTree;
import waqai.text.Token;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/**
 * Tells whether a verb in a relative clause has a subject of its own, and whom its pronoun means: الوزير الذي / قالت الصحيفة إن
 * الرئيس أقاله (the minister who the newspaper said the president had dismissed).
 */
final class RelativeSubjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final SyntaxTree tree;
  private final List<Token> tokens;
  private final Agreement agreement;
  private final Antecedents antecedents;

  RelativeSubjects(SyntaxTree tree, List<Token> tokens, Heads heads) {
    this.tree = tree;
    this.tokens = tokens;
    agreement = new Agreement(tokens);
    antecedents = new Antecedents(tree, tokens, heads);
  }

  /** Whether the one noun behind the verb, which agrees with it, is its subject. */
  boolean hasOwnSubject(Token verb, List<List<Phrase>> nouns, List<Phrase> antecedent, Arguments told) {
    int noun = nouns.getFirst().getFirst().head();
    return nouns.size() == 1
        && (isOfOtherGender(verb, antecedent) || isSpeaker(verb, noun, told) || isBeforeAnother(verb, nouns.getFirst().getFirst()));
  }

  /** الوزير الذي / قالت الصحيفة, السفينة التي / أعلن الجيش. */
  private boolean isOfOtherGender(Token verb, List<Phrase> antecedent) {
    Token head = tokens.get(antecedent.getFirst().head());
    if (antecedent.size() > 1 || head.isName() || !verb.tag().equals("VBD") || verb.hasLemma("كان")) {
      return false;
    }
    boolean hers = verb.form().endsWith("ت") && verb.gender() == Gender.FEMININE && !verb.hasLemma(Orthography.fold(verb.form()));
    boolean one = head.gender() == Gender.MASCULINE && !head.form().endsWith("ة") && !Agreement.isPluralForm(head);
    boolean his = verb.hasLemma(Orthography.fold(verb.form())) && !verb.form().endsWith("ت") && !verb.form().endsWith("ا");
    return hers && one || his && head.form().matches("ال.*ة") && head.lemmas().stream().noneMatch(WORDS::isHonour);
  }

  /** الذي قال الرئيس / إنه: what is said is told, so the noun is nobody to whom it is done. */
  private boolean isSpeaker(Token verb, int noun, Arguments told) {
    return told.has("comp") && told.content().filter(c -> c.begin() > noun).isPresent() && verb.isVerb()
        && verb.lemmas().stream().noneMatch(l -> WORDS.isTransitive(l) || WORDS.isAddressing(l));
  }

  /** الذي كانت القوات / قد فرضته: who does what the verb under the auxiliary tells. */
  private boolean isBeforeAnother(Token verb, Phrase noun) {
    int phrase = tree.parent(tree.leaf(verb.index()));
    return verb.hasLemma("كان") && noun.begin() == verb.index() + 1
        && (tokens.get(noun.head()).isDefinite() || tokens.get(noun.head()).isName() || noun.end() > noun.head() + 1)
        && tree.children(phrase).stream().anyMatch(c -> tree.is(c, "VP", "S") && tree.begin(c) >= noun.end() && isVerbal(c));
  }

  private boolean isVerbal(int node) {
    return tokens.subList(tree.begin(node), Math.min(tree.begin(node) + 2, tree.end(node))).stream().anyMatch(Token::isVerb);
  }

  /** سيطروا, يسيطرون. */
  static boolean isOfMany(String verb) {
    return verb.matches(".{2,}(وا|ون)");
  }

  /** انسحب المتمردون من القرى التي / سيطروا عليها: the people nearest before what the clause tells of; none when there are none. */
  List<Phrase> many(List<Phrase> antecedent) {
    int head = antecedent.getFirst().head();
    return IntStream.iterate(head - 1, at -> at >= 0 && !tokens.get(at).isComma(), at -> at - 1)
        .filter(at -> tokens.get(at).isNoun() && tokens.get(at).number() == GrammaticalNumber.PLURAL
            && tokens.get(at).form().matches(".{3,}[وي]ن"))
        .mapToObj(at -> List.of(new Phrase(at, at, at + 1))).findFirst().orElse(List.of());
  }

  /** الذي قالت الصحيفة إن الرئيس / أقاله: the pronoun is what the clause around tells of, unless that is the subject. */
  List<Phrase> meant(Token verb, List<Phrase> pronoun, Before before) {
    List<Phrase> antecedent = before.isTold() ? antecedents.above(verb) : List.of();
    boolean subject = before.phrases().stream().anyMatch(p -> antecedent.stream().anyMatch(a -> a.head() == p.head()));
    return !antecedent.isEmpty() && !subject && agreement.resumes(pronoun, antecedent) ? antecedent : pronoun;
  }
}
