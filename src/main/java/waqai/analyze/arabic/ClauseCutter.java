package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.ClauseOpeners;
import waqai.lexicon.ClauseOpeners.Opener;
import waqai.lexicon.Orthography;

/**
 * Cuts clauses behind connectives out of a sentence, so that they are tagged and parsed as if they stood alone: the tagger
 * knows a verb best where a sentence begins (ارتفع التوتر عندما / شدد الوزير, when the minister insisted).
 */
final class ClauseCutter {
  private static final ClauseOpeners OPENERS = ClauseOpeners.list();

  /** What may stand between the connective and its verb. */
  private static final Set<String> PARTICLES = Set.of("قد", "لم", "لن", "لا", "س", "سوف", "ما");

  private static final Set<String> COMPLEMENTS = Set.of("الي", "ان", "علي", "ب", "من", "عن", "انه", "ل");
  private static final int SHORTEST = 3;

  private final ArabicLemmatizer dictionary;

  ClauseCutter(ArabicLemmatizer dictionary) {
    this.dictionary = dictionary;
  }

  /** The sentence in pieces. */
  CutSentence cut(List<CoreLabel> labels) {
    List<String> words = labels.stream().map(l -> Orthography.fold(l.word())).toList();
    int lead = lead(words);
    CutSentence cut = cut(labels.subList(lead, labels.size()), words.subList(lead, words.size()));
    return new CutSentence(labels.subList(0, lead), cut.words(), cut.hung());
  }

  /** How many words open the sentence before its clause: هذا و / قد أعلن, غير أن / الحكومة أعلنت. */
  private int lead(List<String> words) {
    int begin = !words.isEmpty() && words.getFirst().equals("و") ? 1 : 0;
    return begin == words.size() ? 0 : OPENERS.at(words, begin)
        .filter(o -> o.kind().leads())
        .map(o -> begin + o.words().size())
        .filter(end -> opens(words, ClauseOpeners.Kind.JOINED, end, words.size()))
        .orElse(0);
  }

  private CutSentence cut(List<CoreLabel> labels, List<String> words) {
    List<CoreLabel> kept = new ArrayList<>();
    List<CutSentence.Hung> hung = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < labels.size()) {
      Optional<Opener> opener = at < SHORTEST || isGlued(labels, words, at) ? Optional.empty()
          : OPENERS.at(words, at).filter(o -> o.kind() != ClauseOpeners.Kind.FIRST);
      int begin = at + opener.map(o -> o.words().size()).orElse(0);
      int end = opener.isPresent() ? end(words, begin, quoted) : begin;
      if (opener.isPresent() && opens(words, opener.get().kind(), begin, end)) {
        hung.add(hung(kept, labels.subList(at, begin), opener.get().kind(), cutBody(labels, words, begin, end)));
        at = end;
      } else {
        quoted ^= words.get(at).equals("\"");
        kept.add(labels.get(at++));
      }
    }
    return new CutSentence(List.of(), kept, hung);
  }

  private CutSentence cutBody(List<CoreLabel> labels, List<String> words, int begin, int end) {
    List<CoreLabel> body = new ArrayList<>(labels.subList(begin, end));
    List<String> forms = new ArrayList<>(words.subList(begin, end));
    CoreLabel last = body.getLast();
    body.add(Segments.piece(last, ".", last.endPosition(), last.endPosition()));
    forms.add(".");
    return cut(body, forms);
  }

  /** Takes the comma and conjunction before the connective out of what is kept. */
  private static CutSentence.Hung hung(List<CoreLabel> kept, List<CoreLabel> opener, ClauseOpeners.Kind kind, CutSentence body) {
    int from = kept.size();
    if (kept.getLast().word().equals("و") && kept.getLast().endPosition() == opener.getFirst().beginPosition()) {
      from--;
    }
    if (isComma(Orthography.fold(kept.get(from - 1).word()))) {
      from--;
    }
    List<CoreLabel> before = List.copyOf(kept.subList(from, kept.size()));
    kept.subList(from, kept.size()).clear();
    return new CutSentence.Hung(kept.size(), before, List.copyOf(opener), kind.joins(), body);
  }

  /** Whether a segment belongs to the word before, which is no conjunction. */
  private static boolean isGlued(List<CoreLabel> labels, List<String> words, int at) {
    return Segments.adjacent(labels, at) && !words.get(at - 1).equals("و") && Character.isLetter(words.get(at - 1).charAt(0));
  }

  /** Whether a clause of the kind that the connective asks for follows it. */
  private boolean opens(List<String> words, ClauseOpeners.Kind kind, int begin, int end) {
    if (end - begin < SHORTEST) {
      return false;
    }
    if (kind != ClauseOpeners.Kind.VERB && kind != ClauseOpeners.Kind.MEANWHILE) {
      return words.subList(begin, end).stream().anyMatch(this::isVerb);
    }
    int verb = begin;
    while (verb < end && PARTICLES.contains(words.get(verb))) {
      verb++;
    }
    return verb < end && isVerb(words.get(verb));
  }

  private boolean isVerb(String word) {
    return dictionary.isPerfect(word) || dictionary.knowsImperfect(word);
  }

  /** One past the last word of the clause: at the end of the sentence or quotation, or at a comma behind which what stood before goes on. */
  private int end(List<String> words, int begin, boolean quoted) {
    boolean open = quoted;
    for (int at = begin; at < words.size(); at++) {
      String word = words.get(at);
      if (word.equals("\"")) {
        if (quoted) {
          return at;
        }
        open = !open;
      }
      boolean point = at == words.size() - 1 && !Character.isLetterOrDigit(word.charAt(0));
      if (point || !open && isComma(word) && at > begin && goesOn(words, at + 1)) {
        return at;
      }
    }
    return words.size();
  }

  /** Whether behind a comma something begins that is no part of the clause before it. */
  private boolean goesOn(List<String> words, int at) {
    if (at + 1 >= words.size()) {
      return true;
    }
    String word = words.get(at);
    boolean circumstance = word.matches("م.{2,}[اة]|.ا..[اة]|.ا.ية") && COMPLEMENTS.contains(words.get(at + 1));
    boolean joined = word.equals("و") && (isVerb(words.get(at + 1)) || words.get(at + 1).equals("ذلك"));
    return circumstance || joined || word.equals("بحسب") || word.equals("وفق") || word.equals("وفقا")
        || OPENERS.at(words, at).isPresent() || OPENERS.at(words, at + 1).isPresent() && word.equals("و");
  }

  private static boolean isComma(String word) {
    return word.equals("،") || word.equals("؛") || word.equals(",") || word.equals(";");
  }
}
