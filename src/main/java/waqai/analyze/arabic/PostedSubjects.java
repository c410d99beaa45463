package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb its object where the parser took the post of its subject for it: دعا فلان المتحدث باسم المنظمة في جنيف / أطراف
 * النزاع (so-and-so, the spokesman of the organisation in Geneva, called on the parties to the conflict).
 */
final class PostedSubjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  private static final Set<String> RELATIONS = WordClasses.list().words("kinship");
  private static final Set<String> ASKING = Set.of("دعا", "طالب", "حذر");
  private static final List<String> LINKS = List.of("ب", "الي", "من");

  private final List<Token> tokens;

  PostedSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, each such verb with its own object. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> c.kind() == Clause.Kind.VERB && !givesPost(c.predicate()) && isPost(c) ? object(c).map(o -> with(c, o)).orElse(isAskedOfNobody(c) ? c.without("obj") : c) : c);
    return out;
  }

  /** عين الرئيس مدير المخابرات وزيرا, منح قائد الجيش وساما: verbs that have two objects. */
  private boolean givesPost(int verb) {
    return tokens.get(verb).lemmas().stream().anyMatch(l -> WORDS.isNaming(l) || WORDS.isConferring(l));
  }

  /** The name of the subject ends where the object begins, and the object is a post. */
  private boolean isPost(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    List<Phrase> object = clause.slot("obj");
    return subject.size() == 1 && !object.isEmpty() && subject.getFirst().head() > clause.predicate()
        && tokens.get(subject.getFirst().head()).isName() && subject.getFirst().end() == object.getFirst().begin()
        && isPost(object.getFirst().head());
  }

  private boolean isPost(int at) {
    return tokens.get(at).isNoun() && !tokens.get(at).isName() && (tokens.get(at).lemmas().stream().anyMatch(WORDS::isPost) || isRelation(at));
  }

  /** انتقد فلان / والد القتيلة / الحكم, طالب فلان / محامي المتهمين / بالإفراج عنهم: whose relative or lawyer he is. */
  private boolean isRelation(int at) {
    int next = at + 1;
    Token noun = tokens.get(at);
    return (noun.hasLemmaOf(RELATIONS) || RELATIONS.contains(Orthography.fold(noun.form()))) && !noun.isDefinite() && next < tokens.size()
        && tokens.get(next).isNoun() && !tokens.get(next).isAdjective();
  }

  /** Whether who is asked is not told, but what is asked of him: طالب فلان محامي المتهمين / بالإفراج. */
  private boolean isAskedOfNobody(Clause clause) {
    return clause.slot("obj").size() == 1 && clause.slot("obj2").isEmpty() && isRelation(clause.slot("obj").getFirst().head())
        && tokens.get(clause.predicate()).hasLemmaOf(ASKING)
        && LINKS.stream().anyMatch(l -> clause.slot(l).stream().anyMatch(p -> p.head() > clause.slot("obj").getFirst().head()));
  }

  /** The second object, or what begins inside the first behind the place of the post. */
  private Optional<Phrase> object(Clause clause) {
    Phrase post = clause.slot("obj").getFirst();
    List<Phrase> second = clause.slot("obj2").stream().filter(p -> p.begin() > post.head() && isSomebody(p)).toList();
    return second.isEmpty() ? inside(post) : Optional.of(second.getFirst());
  }

  /** Definite by itself, as a name or by its genitive. */
  private boolean isSomebody(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    int next = phrase.head() + 1;
    return head.isDefinite() || head.isName() || next < phrase.end() && (tokens.get(next).isDefinite() || tokens.get(next).isName());
  }

  private Optional<Phrase> inside(Phrase post) {
    boolean behindPreposition = false;
    for (int at = post.head() + 1; at < post.end(); at++) {
      Token token = tokens.get(at);
      if (token.isPunctuation() || token.isVerb() || token.tag().equals("CC")) {
        return Optional.empty();
      }
      behindPreposition |= token.tag().equals("IN");
      Token before = tokens.get(at - 1);
      boolean closed = before.isName() || before.isDefinite();
      if (behindPreposition && closed && !before.tag().equals("IN") && isPost(at)) {
        return Optional.of(new Phrase(at, at, post.end()));
      }
    }
    return Optional.empty();
  }

  private static Clause with(Clause clause, Phrase object) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj", List.of(object));
    slots.remove("obj2");
    return clause.with(slots);
  }
}
