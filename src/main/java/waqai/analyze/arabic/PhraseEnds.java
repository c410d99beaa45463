package waqai.analyze.arabic;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Mention;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Tells from the words alone where a noun phrase ends and how far go times, manners and prepositions behind it: (مصدر) (في وزارة
 * الخارجية السورية) / (أوروبا). A phrase that an article, an adjective, a name or a pronoun closes has no genitive behind it.
 */
final class PhraseEnds {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Adverbs that have the ending of the accusative: مجددا, أيضا, مؤخرا. */
  private static final Pattern ADVERBIAL = Pattern.compile(".{3,}(ا|اً|ًا)");

  private final List<Token> tokens;
  private final int[] mentionEnds;
  private final int[] timeEnds;

  /** One more than what {@link #between} has found at a token; 0 where nobody has asked. */
  private final int[] behind;

  PhraseEnds(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
    this.tokens = tokens;
    mentionEnds = new int[tokens.size()];
    timeEnds = new int[tokens.size()];
    behind = new int[tokens.size()];
    boolean[] closed = new boolean[tokens.size() + 1];
    mentions.stream().filter(Mention::named).forEach(m -> closed[m.phrase().end()] = true);
    for (Mention mention : mentions) {
      int begin = mention.phrase().begin();
      int end = mentions.stream().map(m -> m.phrase().begin())
          .filter(b -> b > begin && b < mention.phrase().end() && closed[b] && isKnown(mentions, b))
          .findFirst().orElse(mention.phrase().end());
      boolean matter = end > begin + 1 && isMatter(tokens.get(end - 1));
      mentionEnds[begin] = Math.max(mentionEnds[begin], matter ? end - 1 : end);
    }
    times.forEach(this::mark);
  }

  /** المسؤول بوزارة التنمية في ألمانيا / روسيا: a name of the list right behind a name is somebody else's. */
  private static boolean isKnown(List<Mention> mentions, int begin) {
    return mentions.stream().anyMatch(m -> m.phrase().begin() == begin && m.named() && m.gazetteer().isPresent());
  }

  private void mark(TimeExpression time) {
    int begin = 0;
    while (begin < tokens.size() && tokens.get(begin).span().end() <= time.span().begin()) {
      begin++;
    }
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < time.span().end()) {
      end++;
    }
    Arrays.fill(timeEnds, begin, end, end);
  }

  /** One past the noun phrase that begins at a token, with those whom و joins to it; the same token where none begins. */
  int end(int begin) {
    int end = single(begin);
    while (end > begin && is(end, "و") && tokens.get(end).tag().equals("CC") && single(end + 1) > end + 1) {
      end = single(end + 1);
    }
    return end;
  }

  /** The first noun phrase alone, without those whom و joins to it. */
  int single(int begin) {
    int head = noun(begin);
    if (!isNominal(head)) {
      return begin;
    }
    boolean counted = head > begin && tokens.get(head - 1).tag().equals("CD");
    int end = counted ? head + 1 : Math.max(mentionEnds[head], head + 1);
    while (end < tokens.size() && (isOwner(end) || describes(end) || !counted && isGenitive(end))) {
      int owner = noun(end);
      end = isGenitive(end) ? Math.max(mentionEnds[owner], owner + 1) : end + 1;
    }
    end = isCapital(begin, end) ? Math.max(mentionEnds[end], end + 1) : end;
    return is(end, "من") && is(end + 1, "اصل") && end + 2 < tokens.size() ? end + 3 : end;
  }

  /** في ضواحي العاصمة / لواندا: the name of a capital goes with the word for it. */
  private boolean isCapital(int begin, int end) {
    int word = end - 1 > begin && tokens.get(end - 1).isAdjective() ? end - 2 : end - 1;
    return word >= begin && end < tokens.size() && is(word, "العاصمة") && tokens.get(end).isName();
  }

  /** The noun that a number counts, or هذه points at. */
  int noun(int begin) {
    int at = begin;
    while (at + 1 < tokens.size() && tokens.get(at).tag().matches("CD|DTCD|DT|JJR|NOUN_QUANT") && timeEnds[at] == 0) {
      at++;
    }
    return at;
  }

  /** Whether a noun phrase may begin here: neither a time, nor a preposition, nor how or why something is done. */
  boolean isNominal(int at) {
    if (at >= tokens.size() || time(at) > at || isPreposition(at) || isAdverb(at)) {
      return false;
    }
    Token token = tokens.get(at);
    boolean quality = token.isAdjective() && !token.isDefinite();
    return token.isNoun() || token.isName() || isMatter(token) || mentionEnds[at] > at && !token.isVerb() && !token.isPronoun() && !quality;
  }

  private boolean isPreposition(int at) {
    return tokens.get(at).tag().equals("IN") || mentionEnds[at] == 0 && Prepositions.isPrepositional(fold(at));
  }

  private boolean isAdverb(int at) {
    Token token = tokens.get(at);
    String form = fold(at);
    return WORDS.isManner(form) || ADVERBIAL.matcher(token.form()).matches()
        && token.lemmas().stream().anyMatch(l -> WORDS.isPurpose(l) && !l.equals(form));
  }

  private boolean isOwner(int at) {
    return tokens.get(at).tag().equals("PRP$");
  }

  /** An adjective of the phrase before it, definite as that is. */
  private boolean describes(int at) {
    Token token = tokens.get(at);
    Token last = tokens.get(at - 1);
    return token.isAdjective() && (mentionEnds[at] == 0 || !token.isDefinite()) && timeEnds[at] == 0 && !isMatter(token) && !last.isName()
        && token.isDefinite() == last.isDefinite();
  }

  /** المقترح: a thing that has the form of an adjective. */
  private static boolean isMatter(Token token) {
    return token.isAdjective() && token.isDefinite() && token.lemmas().stream().anyMatch(WORDS::isMatter);
  }

  private boolean isGenitive(int at) {
    Token last = tokens.get(at - 1);
    boolean open = last.isNoun() && !last.isDefinite() && !last.isAdjective() && (!last.form().endsWith("ون") || last.hasLemma(fold(at - 1)))
        && !(ADVERBIAL.matcher(last.form()).matches() && !last.hasLemma(fold(at - 1)));
    int owner = noun(at);
    return open && isNominal(owner) && !tokens.get(owner).isAdjective();
  }

  /** One past all that may stand between subject and object from here on; the same token where nothing does. */
  int between(int begin) {
    if (begin >= tokens.size()) {
      return begin;
    }
    if (behind[begin] == 0) {
      int at = begin;
      for (int next = skip(at); next > at; next = skip(at)) {
        at = next;
      }
      behind[begin] = at + 1;
    }
    return behind[begin] - 1;
  }

  private int skip(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    if (tokens.get(at).isComma()) {
      int end = between(at + 1);
      return end > at + 1 && end < tokens.size() && tokens.get(end).isComma() ? end + 1 : at;
    }
    if (time(at) > at) {
      return time(at);
    }
    return isPreposition(at) ? behindPreposition(at) : isAdverb(at) ? at + 1 : at;
  }

  /** One past the time that is told here, with its noun: يوم / الخميس; the same token where none is. */
  private int time(int at) {
    int next = at + 1;
    return timeEnds[at] > at ? timeEnds[at]
        : next < tokens.size() && timeEnds[next] > next && tokens.get(at).isNoun() && tokens.get(at).hasLemmaOf(SlotReader.TIME_NOUNS)
            ? timeEnds[next] : at;
  }

  private int behindPreposition(int begin) {
    int at = begin;
    while (at < tokens.size() && timeEnds[at] == 0 && isPreposition(at)) {
      at++;
    }
    if (at >= tokens.size() || fold(at - 1).matches("ان|لان|كي|لكي")) {
      return begin;
    }
    if (time(at) > at) {
      return time(at);
    }
    if (tokens.get(at).isPronoun()) {
      return at + 1;
    }
    boolean bare = is(at - 1, "في") && tokens.get(at).lemmas().stream().anyMatch(WORDS::isUttered) && !tokens.get(at).isDefinite()
        && isNominal(at + 1);
    int end = bare ? at + 1 : end(at);
    return end > at ? end : at - 1 > begin && tokens.get(at - 1).isNoun() ? described(at) : begin;
  }

  /** خلال / لقاء صحفي: a noun that is a preposition elsewhere, with its adjectives. */
  private int described(int begin) {
    int at = begin;
    while (at < tokens.size() && describes(at)) {
      at++;
    }
    return at;
  }

  private boolean is(int at, String folded) {
    return at < tokens.size() && fold(at).equals(folded);
  }

  private String fold(int at) {
    return Orthography.fold(tokens.get(at).form());
  }
}
