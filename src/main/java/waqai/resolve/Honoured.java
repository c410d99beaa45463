package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    return whole || form.equals("ه") ? named(before, sentence, "") : Optional.empty();
  }

  /** Whom صاحب السمو, حضرة صاحب الجلالة الملك, سمو الأمير stand for. */
  Optional<Cluster> of(Mention mention) {
    Sentence sentence = text.sentences().get(mention.sentence());
    int begin = mention.phrase().begin();
    int honour = sentence.token(begin).hasLemma("صاحب") ? begin + 1 : begin;
    int end = mention.phrase().end();
    if (honour >= end) {
      return Optional.empty();
    }
    String word = Orthography.stripArticle(Orthography.fold(sentence.token(honour).form()));
    if (honour + 1 == end) {
      return honour > begin ? named(word, mention.sentence(), "") : Optional.empty();
    }
    boolean prince = honour + 2 == end && Orthography.fold(sentence.token(honour + 1).form()).equals("الامير");
    boolean royal = word.startsWith("جلال") || word.startsWith("سمو");
    int title = mention.posts().isEmpty() ? honour + 1 : mention.posts().getFirst().begin();
    return royal && (prince || isRuler(sentence, title)) ? named(word, mention.sentence(), prince ? "امير" : "") : Optional.empty();
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

  /** The first who is named with an honour, and with a title unless it is empty; else the first who has it without a name. */
  private Optional<Cluster> named(String word, int last, String title) {
    Optional<String> told = HONOURS.stream().filter(word::startsWith).findFirst();
    return told.flatMap(honour -> first(last, honour, title, true).or(() -> first(text.sentences().size() - 1, honour, title, true))
        .or(() -> first(last, honour, title, false)));
  }

  private Optional<Cluster> first(int last, String honour, String title, boolean named) {
    return text.sentences().subList(0, last + 1).stream().flatMap(s -> bearers(s, honour, title, named)).findFirst();
  }

  private Stream<Cluster> bearers(Sentence sentence, String honour, String title, boolean named) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() == named && clusters.apply(m) != null)
        .filter(m -> IntStream.range(m.phrase().begin(), Math.min(m.phrase().end(), m.phrase().begin() + 3)).anyMatch(at -> isHonour(sentence, m, at, honour)))
        .filter(m -> title.isEmpty() || words(sentence, m).anyMatch(title::equals))
        .map(clusters);
  }

  /** جلالة الملك, رئيس الوزراء سمو الشيخ; but مدير مكتب / جلالة الملك فلان is whose office it is. */
  private static boolean isHonour(Sentence sentence, Mention mention, int at, String honour) {
    boolean word = Orthography.stripArticle(Orthography.fold(sentence.token(at).form())).startsWith(honour);
    return word && (at == mention.phrase().begin() || sentence.token(at - 1).isDefinite() || sentence.token(at - 1).form().matches("صاحبة?|حضرة"));
  }

  private static Stream<String> words(Sentence sentence, Mention mention) {
    return sentence.tokens().subList(mention.phrase().begin(), mention.phrase().end()).stream()
        .map(t -> Orthography.stripArticle(Orthography.fold(t.form())));
  }
}
