package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of speaking that و joins behind reported words to who speaks, and takes it out of his words: قال الوزير إن السد يهدد
 * البلاد وطالب / إثيوبيا بوقف الملء (the minister said the dam threatens the land, and asked Ethiopia to stop filling it).
 */
final class SpeakersAgain {
  private static final Set<String> TELLING = WordClasses.list().words("telling-that");
  private static final Set<String> GOING_ON = WordClasses.list().words("speaking-on");
  private static final Set<String> ASKING = WordClasses.list().words("asking-lone");
  private static final Set<String> INFORMANTS = WordClasses.list().words("informant");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SpeakersAgain(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with who speaks. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (int i = 0; i < out.size(); i++) {
      Clause clause = out.get(i);
      Optional<Clause> saying = goesOn(clause) ? saying(clause, out) : Optional.empty();
      Optional<Clause> mended = saying.flatMap(s -> mended(clause, s));
      if (mended.isPresent()) {
        Clause told = saying.get();
        out.set(i, mended.get());
        out.set(out.indexOf(told), told.saying(told.content().map(c -> new Clause.TokenRange(c.begin(), Math.min(c.end(), clause.predicate() - 1)))));
      }
    }
    return out;
  }

  private boolean goesOn(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && verb > 2 && tokens.get(verb - 1).form().equals("و") && isPast(verb)
        && tokens.get(verb).hasLemmaOf(GOING_ON);
  }

  private boolean isPast(int verb) {
    return tokens.get(verb).tag().equals("VBD");
  }

  /** The last verb of telling before it with its words, whose subject can speak on. */
  private Optional<Clause> saying(Clause clause, List<Clause> clauses) {
    int verb = clause.predicate();
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < verb && c.link() != Clause.Link.RELATIVE && isPast(c.predicate()))
        .filter(c -> c.content().filter(w -> c.predicate() < w.begin() && w.begin() < verb - 1).isPresent() && tokens.get(c.predicate()).hasLemmaOf(TELLING))
        .reduce((a, b) -> b)
        .filter(c -> isFeminine(c.predicate()) == isFeminine(verb) && isClosed(c.predicate(), verb) && speaks(c))
        .filter(c -> clauses.stream().noneMatch(inner -> c.predicate() < inner.predicate() && inner.predicate() < verb
            && (mayGoOn(inner, verb) || clause.link() == Clause.Link.RELATIVE && inner.link() == Clause.Link.RELATIVE)));
  }

  private boolean isFeminine(int verb) {
    String form = tokens.get(verb).form();
    return form.endsWith("ت") && !tokens.get(verb).lemma().equals(Orthography.fold(form));
  }

  /** Whether no quotation is open between the two. */
  private boolean isClosed(int begin, int end) {
    long opened = tokens.subList(begin, end).stream().filter(t -> t.form().matches("[«“]")).count();
    long closed = tokens.subList(begin, end).stream().filter(t -> t.form().matches("[»”]")).count();
    return opened == closed && tokens.subList(begin, end).stream().filter(t -> t.form().equals("\"")).count() % 2 == 0;
  }

  private boolean speaks(Clause saying) {
    return saying.slot("subj").stream().allMatch(p -> isSomebody(p) && !tokens.get(p.head()).hasLemmaOf(INFORMANTS));
  }

  private boolean isSomebody(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.phrase().covers(phrase.head()) && (m.kind().isSomebody() || m.gazetteer().isPresent()));
  }

  /** إن الرئيس استقبل الوفد / ودعا: a deed in the past within the words, of somebody of the gender of the verb. */
  private boolean mayGoOn(Clause inner, int verb) {
    boolean past = inner.kind() == Clause.Kind.VERB && inner.link() != Clause.Link.RELATIVE && isPast(inner.predicate());
    return past && isFeminine(inner.predicate()) == isFeminine(verb) && inner.slot("subj").stream().anyMatch(this::isSomebody);
  }

  private Optional<Clause> mended(Clause clause, Clause saying) {
    Clause apart = clause.under(saying.predicate(), Clause.Link.COORDINATE);
    List<Phrase> subject = clause.slot("subj");
    if (subject.stream().allMatch(p -> p.head() < clause.predicate())) {
      return Optional.of(said(apart, saying));
    }
    if (subject.size() != 1 || !isAsked(clause, subject.getFirst())) {
      return Optional.empty();
    }
    Clause asked = clause.slot("obj").isEmpty() ? apart : apart.with("obj2", clause.slot("obj"));
    return Optional.of(said(asked.with("obj", subject), saying));
  }

  private static Clause said(Clause clause, Clause saying) {
    return saying.slot("subj").isEmpty() ? clause.without("subj") : clause.with("subj", saying.slot("subj"));
  }

  /** وطالب / إثيوبيا بوقف, وناشد / الأطراف السماح: right behind the verb, nobody's name with his post, and what is asked behind it. */
  private boolean isAsked(Clause clause, Phrase noun) {
    int verb = clause.predicate();
    Optional<Mention> mention = mentions.stream().filter(m -> m.phrase().covers(noun.head())).findFirst();
    int end = mention.map(m -> m.phrase().end()).orElse(noun.head() + 1);
    boolean person = mention.filter(m -> m.kind() == EntityKind.PERSON && (m.named() || !m.posts().isEmpty())).isPresent();
    if (!tokens.get(verb).hasLemmaOf(ASKING) || noun.begin() != verb + 1 || person || end >= tokens.size()) {
      return false;
    }
    boolean linked = Orthography.fold(tokens.get(end).form()).matches("ب|الي|علي|من|ل|ان");
    return clause.slot("obj").isEmpty() ? linked || clause.content().filter(c -> c.begin() >= end).isPresent()
        : clause.slot("obj").stream().allMatch(p -> p.head() == end && tokens.get(end).tag().matches("(DT)?(VBG|NN)") && !isSomebody(p));
  }
}
