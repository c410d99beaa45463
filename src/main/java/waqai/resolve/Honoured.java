package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Mention;
import waqai.text.Sentence;

/**
 * Finds whom an honour alone stands for (سموه, جلالته, صاحب السمو): the first whom the article names with
 * it.
 */
record Honoured(AnalyzedText text, Function<Mention, Cluster> clusters) {
  private static final List<String> HONOURS =
      List.of("سمو", "جلال", "فخام", "سياد", "معالي", "سعاد", "دول", "عطوف", "سماح", "فضيل", "غبط", "قداس");

  /** Whom a pronoun with an honour before it stands for: سموه; nobody for any other pronoun. */
  Optional<Cluster> of(int sentence, int token) {
    String form = Orthography.fold(text.sentences().get(sentence).token(token).form());
    boolean whole = form.length() > 3 && form.endsWith("ه");
    String before = whole || token == 0 ? form
        : Orthography.fold(text.sentences().get(sentence).token(token - 1).form());
    return whole || form.equals("ه") ? named(before, sentence) : Optional.empty();
  }

  /** Whom صاحب السمو stands for. */
  Optional<Cluster> of(Mention mention) {
    Sentence sentence = text.sentences().get(mention.sentence());
    int begin = mention.phrase().begin();
    boolean alone = mention.phrase().end() - begin == 2 && sentence.token(begin).hasLemma("صاحب");
    if (mention.posts().isEmpty() ? isRuler(sentence, begin + 1) : isRuler(sentence, mention.posts().getFirst().begin())) {
      String honour = Orthography.fold(sentence.token(begin).form());
      return honour.startsWith("جلال") || honour.startsWith("سمو") ? named(honour, mention.sentence()) : Optional.empty();
    }
    return alone ? named(Orthography.stripArticle(Orthography.fold(sentence.token(begin + 1).form())), mention.sentence())
        : Optional.empty();
  }

  /** جلالة / العاهل المفدى, سمو / أمير البلاد: who rules the land of the text. */
  private static boolean isRuler(Sentence sentence, int at) {
    int next = at + 1;
    if (next > sentence.tokens().size()) {
      return false;
    }
    String word = Orthography.stripArticle(Orthography.fold(sentence.token(at).form()));
    String after = next < sentence.tokens().size() ? Orthography.fold(sentence.token(next).form()) : "";
    return word.equals("ملك") && sentence.token(at).isDefinite() || word.equals("عاهل") || word.equals("سلطان")
        || word.equals("امير") && (after.equals("البلاد") || after.equals("المفدي"));
  }

  private Optional<Cluster> named(String word, int last) {
    return HONOURS.stream().filter(word::startsWith).findFirst()
        .flatMap(honour -> text.sentences().subList(0, last + 1).stream()
            .flatMap(s -> bearers(s, honour))
            .findFirst());
  }

  private Stream<Cluster> bearers(Sentence sentence, String honour) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named())
        .filter(m -> sentence.tokens().subList(m.phrase().begin(), m.phrase().end()).stream().limit(3)
            .anyMatch(t -> Orthography.stripArticle(Orthography.fold(t.form())).startsWith(honour)))
        .map(clusters);
  }
}
