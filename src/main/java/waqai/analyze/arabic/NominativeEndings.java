package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads as the subject what the parser takes for the object though its ending is that of a subject: دعا خمسون / نائبا (fifty
 * members called for), رفض طرفا / النزاع (both sides of the conflict refused).
 */
final class NominativeEndings {
  /** The tens as a subject has them. Folded. */
  private static final Pattern TENS = Pattern.compile("(ال)?(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ون");

  /** What two are called together. */
  private static final Set<String> BOTH = WordClasses.list().words("both");

  private final List<Token> tokens;

  NominativeEndings(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isOpen(c) && isNominative(c.slot("obj").getFirst()) || isOfBoth(c) ? c.withObjectAsSubject() : c);
    return out;
  }

  /** كان الرئيس قد هدد، وتبادل / الجانبان الاتهامات: the two right behind a verb, whatever stands before it. */
  private boolean isOfBoth(Clause clause) {
    int beside = clause.predicate() + 1;
    return clause.kind() == Clause.Kind.VERB && !clause.slot("obj").isEmpty() && clause.slot("obj").getFirst().head() == beside
        && clause.slot("subj").stream().allMatch(p -> p.head() < clause.predicate()) && tokens.get(beside).hasLemmaOf(BOTH)
        && tokens.get(beside).form().matches("ال.*ان") && !isOfMany(beside + 1);
  }

  /** البلدان / المجاورة: a plural that is spelled like the dual. */
  private boolean isOfMany(int next) {
    return next < tokens.size() && tokens.get(next).isAdjective() && !tokens.get(next).form().endsWith("ان");
  }

  private static boolean isOpen(Clause clause) {
    return clause.kind() == Clause.Kind.VERB && clause.slot("subj").isEmpty() && clause.slot("obj").size() == 1
        && clause.slot("obj").getFirst().head() > clause.predicate();
  }

  private boolean isNominative(Phrase phrase) {
    int head = phrase.head();
    boolean counted = head > 0 && tokens.get(head - 1).tag().equals("CD") && TENS.matcher(Orthography.fold(tokens.get(head - 1).form())).matches();
    String form = Orthography.fold(tokens.get(head).form());
    boolean two = tokens.get(head).tag().equals("NN") && form.length() > 3 && form.endsWith("ا") && tokens.get(head).hasLemma(form.substring(0, form.length() - 1))
        && head + 1 < tokens.size() && (tokens.get(head + 1).tag().startsWith("DTNN") || tokens.get(head + 1).isName()) && head + 1 < phrase.end();
    return counted || two;
  }
}
