package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads a noun of judging with an adjective that opens a headline: رفض فلسطيني لخطة السلام (Palestinian rejection of the peace plan), ترحيب عربي / بالقرار.
 * It is no verb, and what the preposition opens is its own and not the adjective's.
 */
final class HeadlineNouns {
  private static final Set<String> VERBLIKE = WordClasses.list().words("headline-noun");
  private static final Set<String> LINKS = Set.of("ل", "ب", "من", "علي", "ازاء", "تجاه");

  /** How many words the noun behind the preposition may have. */
  private static final int LENGTH = 5;

  private final List<Token> tokens;

  HeadlineNouns(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Tags such a word that is spelled like a verb as a noun: رفض / فلسطيني ل, غضب / تركي من; but رفض / قيادي بحماس. */
  static void retag(List<CoreLabel> labels) {
    for (int i = 0; i + 2 < labels.size(); i++) {
      boolean opens = i == 0 || labels.get(i - 1).word().matches("[:.|\"«]");
      boolean origin = labels.get(i + 1).tag().matches("JJ|NN") && labels.get(i + 1).word().matches("\\p{L}{2,}ي");
      if (opens && origin && labels.get(i).tag().startsWith("VB") && VERBLIKE.contains(Orthography.fold(labels.get(i).word()))
          && LINKS.contains(Orthography.fold(labels.get(i + 2).word())) && !isSomebody(Orthography.fold(labels.get(i + 1).word()))) {
        labels.get(i).setTag("NN");
        labels.get(i + 1).setTag("JJ");
      }
    }
  }

  private static boolean isSomebody(String word) {
    return Titles.list().find(Titles.key(word), false).isPresent() || HeadNouns.list().isSomebody(word);
  }

  /** The clauses of a sentence, such a noun with what its preposition opens. */
  List<Clause> lend(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == 0 && !tokens.getFirst().isDefinite() ? lent(c) : c);
    return out;
  }

  private Clause lent(Clause noun) {
    int at = 1;
    while (at < tokens.size() && tokens.get(at).isAdjective() && !tokens.get(at).isDefinite()) {
      at++;
    }
    String link = at + 1 < tokens.size() ? Orthography.fold(tokens.get(at).form()) : "";
    return at > 1 && LINKS.contains(link) && noun.slot(link).isEmpty() ? behind(at + 1).map(p -> noun.with(link, List.of(p))).orElse(noun) : noun;
  }

  private Optional<Phrase> behind(int head) {
    int end = head + 1;
    while (end < Math.min(tokens.size(), head + LENGTH) && !tokens.get(end).isVerb() && !tokens.get(end).isPunctuation()) {
      end++;
    }
    return tokens.get(head).isNoun() || tokens.get(head).isName() ? Optional.of(new Phrase(head, head, end)) : Optional.empty();
  }
}
