package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.SpeechReader.Speech;
import waqai.lexicon.Attribution;
import waqai.lexicon.Orthography;
import waqai.text.Clause.TokenRange;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds who says a sentence by a verb of saying put into it or behind it: القرية، / يقول مختارها، / خسرت سكانها, "..."،
 * قال النائب.
 */
final class InsertedSayings {
  private static final Set<String> QUOTES = Set.of("\"", "”", "»", "''");

  /** Behind a quotation: هكذا قال, بهذه الكلمات وصف. */
  private static final String THUS = "هكذا";

  /** What opens words that follow: then the verb reports them, and not what stands before. */
  private static final Set<String> OPENERS = Set.of("ان", "بان", "ب", ":", "\"", "«", "“");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Attribution attribution;

  InsertedSayings(Sentence sentence, FillerReader fillers, Attribution attribution) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.attribution = attribution;
  }

  /** What is said so. */
  List<Speech> find() {
    List<Speech> out = new ArrayList<>();
    for (int at = 2; at + 1 < sentence.tokens().size(); at++) {
      if (sentence.token(at).isVerb() && sentence.token(at).lemmas().stream().anyMatch(attribution::isAddition)) {
        speech(at).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Speech> speech(int verb) {
    int before = sentence.token(verb - 1).form().equals(THUS) ? verb - 2 : verb - 1;
    boolean comma = before > 0 && sentence.token(before).isComma();
    boolean quoted = before > 0 && isQuote(comma ? before - 1 : before);
    if (!comma && !quoted || reports(verb)) {
      return Optional.empty();
    }
    return sentence.mentionsAt(verb + 1)
        .filter(m -> closes(m.phrase().end()))
        .map(Filler.Named::new)
        .filter(f -> fillers.is(f, SlotClass.WHO))
        .findFirst()
        .map(f -> new Speech(range(verb, f.mention().phrase().end(), quoted), -1, List.of(f), false));
  }

  /** أكد الوزير، أمس، / أن: words of his own follow. */
  private boolean reports(int verb) {
    return sentence.clauses().stream().filter(c -> c.predicate() == verb)
        .flatMap(c -> c.content().stream()).anyMatch(c -> c.begin() > verb);
  }

  /** All around an insertion; what stands before a verb at the end, or only the quotation before it. */
  private TokenRange range(int verb, int end, boolean quoted) {
    if (quoted) {
      int open = verb - 1;
      while (open > 0 && !isQuote(open)) {
        open--;
      }
      int begin = open - 1;
      while (begin > 0 && !isOpening(begin)) {
        begin--;
      }
      return new TokenRange(begin, open);
    }
    boolean last = !sentence.token(end).isComma();
    return new TokenRange(0, last ? verb : sentence.tokens().size());
  }

  private boolean isQuote(int at) {
    return QUOTES.contains(sentence.token(at).form());
  }

  private boolean isOpening(int at) {
    return isQuote(at) || sentence.token(at).form().matches("[«“]|``");
  }

  /** Whether nothing that he says follows: the sentence ends, or goes on behind a comma with other words. */
  private boolean closes(int end) {
    if (end >= sentence.tokens().size() - 1) {
      return end < sentence.tokens().size() && sentence.token(end).isPunctuation();
    }
    Token next = sentence.token(end);
    boolean stops = next.isComma() || next.form().matches("[.]");
    return stops && !OPENERS.contains(Orthography.fold(sentence.token(end + 1).form()));
  }
}
