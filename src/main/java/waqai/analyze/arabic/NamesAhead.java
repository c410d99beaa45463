package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/**
 * Finds the name that stands beyond what is told of a post: قال رئيس المجلس الحاكم في مالي / الكولونيل فلان إن (said the
 * head of the council that rules Mali, colonel so-and-so), مع كبير المفاوضين في الملف النووي / سامي حداد.
 */
final class NamesAhead {
  private static final Set<String> UTTERING = WordClasses.list().words("uttering");

  /** What may follow such a name. */
  private static final Set<String> CONTENT = Set.of("إن", "أن", ":", "\"");

  /** How many words may stand between the post and the name. */
  private static final int REACH = 8;

  /** What leads from a post to its field or its place. */
  private static final Set<String> LINKS = Set.of("ل", "في", "الي", "ب");

  /** Heads of a state and ministers, of whom more is told only where they are. */
  private static final String OF_STATE = "رئيس(ه)?|رئيس(ه)? (ال)?(جمهوري|دول|وزرا|حكوم|مجلس وزرا).*|وزير.*|ملك|امير|ولي عهد";

  /** Verbs whose object may be a person. */
  private static final Set<String> JUDGING = WordClasses.list().words("judging-whom");
  private static final Set<String> TAKING = WordClasses.list().words("taking-people");

  /** Where somebody says something, which is no field of his: في تصريح. */
  private static final Set<String> TOLD_IN = WordClasses.list().words("told-in");

  /** Deeds behind whose doer another person may stand. */
  private static final Set<String> MEETING = WordClasses.list().words("two-persons");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;

  NamesAhead(List<Token> tokens, SentenceNames names, TitleFinder finder) {
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
  }

  /**
   * Where the name begins, with a rank before it.
   *
   * @param title where the post begins, right behind the verb
   * @param at where what belongs to the post as far as it is known ends
   */
  Optional<TokenRange> name(int title, int at) {
    boolean uttered = title > 0 && tokens.get(title - 1).isVerb() && tokens.get(title - 1).hasLemmaOf(UTTERING);
    for (int i = at; uttered && i < Math.min(tokens.size(), at + REACH) && goesOn(i); i++) {
      int begin = finder.titleAt(i).filter(t -> tokens.get(t.end() - 1).isDefinite()).map(TitleFinder.Found::end).orElse(i);
      if (i > at && begin < tokens.size() && tokens.get(begin).isName() && !tokens.get(i - 1).tag().equals("IN") && names.startsPerson(begin)) {
        int end = names.personEnd(begin);
        boolean told = end - begin > 1 && end < tokens.size() && CONTENT.contains(tokens.get(end).form());
        return told ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
      }
    }
    return uttered ? Optional.empty() : beyondField(title, at);
  }

  /** رئيس البعثة لتحقيق الاستقرار في مالي / السيد فلان: behind the field of a post, or the place where it is held. */
  private Optional<TokenRange> beyondField(int title, int at) {
    boolean state = finder.titleAt(title).filter(t -> !t.title().plural() && !t.title().words().matches(OF_STATE)).isEmpty();
    boolean closed = isJudged(title);
    if (state || !isLink(at) || !closed && !mayBeCalled(title)) {
      return Optional.empty();
    }
    boolean whither = title > 0 && tokens.get(title - 1).isVerb() && names.folded(at).equals("الي");
    int end = whither ? 0 : Math.min(tokens.size() - 1, at + REACH);
    for (int i = at + 1; i < end && isOfField(i); i++) {
      int next = bracketEnd(i + 1);
      if (isClosed(i) && next < tokens.size()) {
        Optional<TitleFinder.Found> style = finder.titleAt(next).filter(t -> isBeforeName(t, next));
        int begin = style.map(TitleFinder.Found::end).orElse(next);
        if (begin < tokens.size() && tokens.get(begin).isName() && names.startsPerson(begin)) {
          int last = names.personEnd(begin);
          return last - begin > 1 && (!closed || last < tokens.size() && names.folded(last).matches("[،,]")) ? Optional.of(new TokenRange(begin, last)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLink(int at) {
    return at + 1 < tokens.size() && tokens.get(at).tag().equals("IN") && LINKS.contains(names.folded(at)) && !tokens.get(at + 1).isPronoun();
  }

  /** حث المبعوث الأممي في اليمن / فلان، ... الأطراف على: before a sign the name is not that of him to whom it is done. */
  private boolean isJudged(int title) {
    return title > 0 && tokens.get(title - 1).isVerb() && tokens.get(title - 1).hasLemmaOf(JUDGING)
        && tokens.get(title - 1).lemmas().stream().noneMatch(TaggingWords.list()::isReceiving);
  }

  /** Whether what stands before a post lets nobody else be told behind it: أشاد رئيس ..., مع رئيس ..., but not استقبل رئيس ..., لقاء رئيس ... */
  private boolean mayBeCalled(int title) {
    if (title == 0 || tokens.get(title - 1).isPunctuation()) {
      return true;
    }
    Token before = tokens.get(title - 1);
    if (before.isVerb()) {
      return before.lemmas().stream().noneMatch(l -> TaggingWords.list().isReceiving(l) || TaggingWords.list().isNaming(l) || JUDGING.contains(l) || TAKING.contains(l));
    }
    return before.isNoun() ? before.isDefinite() || !before.hasLemmaOf(MEETING) : before.isAdjective() && before.isDefinite() || before.tag().matches("IN|CC");
  }

  /** A noun, an adjective, a name of a place or a link between them. */
  private boolean isOfField(int at) {
    Token token = tokens.get(at);
    if (token.tag().equals("IN")) {
      return isLink(at);
    }
    boolean another = finder.titleAt(at).filter(t -> t.title().kind() == Titles.Kind.POST).isPresent();
    if (another || token.hasLemma("مع") || token.hasLemmaOf(TOLD_IN) || token.hasLemmaOf(MEETING)) {
      return false;
    }
    boolean joins = token.form().equals("و") && tokens.get(at - 1).isDefinite() && at + 1 < tokens.size() && tokens.get(at + 1).isDefinite();
    return joins || names.hit(at).isPresent() || names.isInsideHit(at) || token.isNoun() || token.isAdjective();
  }

  /** Whether a word closes what is told, so that no genitive follows it. */
  private boolean isClosed(int at) {
    return tokens.get(at).isDefinite() && (tokens.get(at).isNoun() || tokens.get(at).isAdjective()) || names.isPlaceBefore(at + 1)
        || names.hit(at).filter(h -> names.hitEnd(at) == at + 1 && h.entries().getFirst().kind().isSomewhere()).isPresent();
  }

  /** One past the short name in brackets that begins at a token. */
  private int bracketEnd(int at) {
    if (at + 2 < tokens.size() && tokens.get(at).form().equals("(")) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
        if (tokens.get(i).form().equals(")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** السيد, العميد, السفير, القاضي: one word with the article that stands before a name. */
  private boolean isBeforeName(TitleFinder.Found found, int at) {
    return found.end() == at + 1 && tokens.get(at).isDefinite() && (found.title().isStyle() || found.title().words().matches("السفيره?|سفيره?|القاضي|قاضي"));
  }

  /** No verb, and no noun that tells of something else: أعلن وزير الدفاع / مقتل فلان. */
  private boolean goesOn(int at) {
    Token token = tokens.get(at);
    return token.isDefinite() || token.isName() || names.hit(at).isPresent()
        || token.tag().equals("IN") && !CONTENT.contains(token.form());
  }
}
