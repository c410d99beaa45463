package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Turns a plural in ين behind a verb, which never is a subject, into its object: نفت إيران أن تكون قد سلمت / الحوثيين أسلحة (delivered the
 * Houthis weapons); the doer is then not told here. Parts the two objects of a verb of giving.
 *
 * @param tokens those of the sentence
 * @param mentions whom and what it names: البحرين and الكرملين are no plurals
 */
record ObliqueSubjects(List<Token> tokens, List<Mention> mentions) {
  private static final Set<String> GIVING = WordClasses.list().words("giving");

  /** The clauses of a sentence, such nouns as objects. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(c -> isOblique(c) ? turned(c) : isOfTwo(c) ? parted(c) : c).toList();
  }

  private boolean isOblique(Clause clause) {
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").size() != 1 || clause.content().isPresent()
        || clause.slot("obj").isEmpty() || !clause.slot("obj2").isEmpty()) {
      return false;
    }
    int noun = clause.slot("subj").getFirst().head();
    int behind = noun - clause.predicate();
    boolean beside = behind == 1 || behind == 2 && tokens.get(noun - 1).isPunctuation();
    return beside && clause.slot("obj").getFirst().head() > noun && isPlural(tokens.get(noun))
        && mentions.stream().noneMatch(m -> m.phrase().covers(noun) && (m.kind().isSomewhere() || m.kind() == EntityKind.GOVERNMENT));
  }

  private boolean isPlural(Token token) {
    String form = Orthography.fold(token.form());
    return form.startsWith("ال") && form.length() > 6 && form.endsWith("ين")
        && (form.endsWith("يين") || token.lemmas().contains(Orthography.stripArticle(form.substring(0, form.length() - 2))));
  }

  /** سلمت بلاده / الفلسطينيين / مساعدات: two objects of giving, which nothing joins. */
  private boolean isOfTwo(Clause clause) {
    List<Phrase> objects = clause.slot("obj");
    return clause.kind() == Clause.Kind.VERB && objects.size() == 2 && clause.slot("obj2").isEmpty()
        && objects.getLast().head() > objects.getFirst().head() && tokens.get(clause.predicate()).hasLemmaOf(GIVING)
        && !tokens.get(objects.getLast().head()).isDefinite()
        && tokens.subList(objects.getFirst().head(), objects.getLast().head()).stream().noneMatch(t -> t.tag().equals("CC") || t.isComma());
  }

  private static Clause parted(Clause clause) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj", clause.slot("obj").subList(0, 1));
    slots.put("obj2", clause.slot("obj").subList(1, 2));
    return clause.with(slots);
  }

  private static Clause turned(Clause clause) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj2", slots.get("obj"));
    slots.put("obj", slots.remove("subj"));
    return clause.with(slots);
  }
}
