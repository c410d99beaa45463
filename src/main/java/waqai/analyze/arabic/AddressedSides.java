package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Takes the sides behind a masculine verb of asking for those who are asked: وطالب كافة الأطراف بضبط النفس. */
final class AddressedSides {
  /** Folded plurals of those who are asked. */
  private static final Pattern MANY = Pattern.compile("ال(.+ات|اطراف|قوي|دول|فصائل|طوائف|احزاب|كتل)");

  private static final Set<String> CALLS = Set.of("دعوة", "مطالبة", "مناشدة", "حث");

  private final List<Token> tokens;
  private final TaggingWords words;
  private final Set<String> sides = WordClasses.list().words("sides");

  AddressedSides(List<Token> tokens, TaggingWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The clauses of a sentence, such verbs without the sides as their subject. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isAddressed(c) ? turned(c) : isCall(c) ? c.without("gen").with("acc", c.slot("gen")) : c).toList();
  }

  /** دعوة / كل الأطراف إلى, مطالبة / المجتمع الدولي ب: they are called on. */
  private boolean isCall(Clause clause) {
    int at = clause.predicate() + 1;
    return clause.kind() == Clause.Kind.NOUN && clause.slot("gen").size() == 1 && clause.slot("acc").isEmpty() && at < tokens.size()
        && CALLS.contains(tokens.get(clause.predicate()).lemma())
        && (Heads.QUANTIFIERS.contains(Orthography.fold(tokens.get(at).form())) && tokens.get(clause.slot("gen").getFirst().head()).hasLemmaOf(sides)
            || clause.slot("gen").getFirst().head() == at && isWorld(at));
  }

  private boolean isAddressed(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").isEmpty() || !clause.slot("obj").isEmpty() && !isAsked(clause)
        || verb + 2 >= tokens.size() || tokens.get(verb).gender() == Token.Gender.FEMININE
        || tokens.get(verb).lemmas().stream().noneMatch(l -> words.isAddressing(l) || words.isTransitive(l))) {
      return false;
    }
    int head = clause.slot("subj").getFirst().head();
    return tokens.get(head).hasLemmaOf(sides)
        && (head == verb + 2 && Heads.QUANTIFIERS.contains(Orthography.fold(tokens.get(verb + 1).form())) || head == verb + 1 && isThings(head))
        || head == verb + 1 && isWorld(head);
  }

  /** وناشد / الدول الغربية دعم الإصلاحات: who is asked, and behind it what. */
  private boolean isAsked(Clause clause) {
    int head = clause.slot("subj").getFirst().head();
    return head == clause.predicate() + 1 && isThings(head) && clause.slot("obj").getFirst().head() > head;
  }

  /** وطالب / الجهات المعنية, ودعا / القوى السياسية: a broken plural or one in ات, before which such a verb would be feminine. */
  private boolean isThings(int head) {
    return areThings(tokens.get(head));
  }

  /** Whether a noun is a definite plural of things, behind which a verb would be feminine. */
  static boolean areThings(Token noun) {
    return noun.isDefinite() && MANY.matcher(Orthography.fold(noun.form())).matches();
  }

  /** وناشد / المجتمع الدولي: the world at large is asked, and asks for nothing. */
  private boolean isWorld(int head) {
    return tokens.get(head).hasLemma("مجتمع") && head + 1 < tokens.size() && tokens.get(head + 1).hasLemma("دولي");
  }

  private static Clause turned(Clause clause) {
    List<Phrase> asked = clause.slot("obj");
    Clause turned = clause.without("subj").with("obj", clause.slot("subj"));
    return asked.isEmpty() ? turned : turned.with("obj2", asked);
  }
}
