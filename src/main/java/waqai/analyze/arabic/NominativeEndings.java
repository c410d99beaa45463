package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
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

  private final List<Token> tokens;

  NominativeEndings(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isOpen(c) && isNominative(c.slot("obj").getFirst()) ? c.withObjectAsSubject() : c);
    return out;
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
